"""A desk of its own for tests: a screen, a window manager, a session, and programs upon them.

Nothing here knows the program from inside: what it shows is read over AT-SPI (`reader.py`), what
it is told comes from a mouse and a keyboard (`hand.py`).
"""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.screen.waiting import PATIENCE, wait_for

ROOT = Path(__file__).parents[2]
SCREEN = "1440x932x24"
NOT_TO_INHERIT = (
    "QT_QPA_PLATFORM",
    "WAYLAND_DISPLAY",
    "AT_SPI_BUS_ADDRESS",
    "PYTHONDONTWRITEBYTECODE",
)


class Desk:
    """A running screen; `start` starts the program on it."""

    def __init__(self, environment: Mapping[str, str], folder: Path) -> None:
        self.environment = environment
        self.folder = folder

    def start(self, arguments: Sequence[str | Path], name: str = "program") -> subprocess.Popen:
        """The program as somebody would start it, in a process group of its own."""
        log = (self.folder / f"{name}.log").open("ab")
        with log:
            return subprocess.Popen(
                [sys.executable, "-m", "funnel_desktop", *map(str, arguments)],
                cwd=ROOT,
                env=dict(self.environment),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )


@contextmanager
def desk(folder: Path, screen: str = SCREEN) -> Iterator[Desk]:
    """Start a screen with a free number, a window manager and a session bus; end them after."""
    with ExitStack() as running:
        environment = dict(os.environ)
        for known in NOT_TO_INHERIT:
            environment.pop(known, None)
        environment |= {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(_private(folder / "run")),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # Compiled once, as in an installed program, and not into the tree.
            "PYTHONPYCACHEPREFIX": os.environ.get("PYTHONPYCACHEPREFIX", str(folder / "compiled")),
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
        }
        environment["DISPLAY"] = running.enter_context(_screen(screen, folder))
        environment["DBUS_SESSION_BUS_ADDRESS"] = running.enter_context(_session(environment))
        running.enter_context(_window_manager(environment, folder))
        yield Desk(environment, folder)


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


@contextmanager
def _screen(size: str, folder: Path) -> Iterator[str]:
    """The X server finds a free number itself and tells it."""
    told, tell = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(tell),
        "-screen",
        "0",
        size,
        "-noreset",
        "-nolisten",
        "tcp",
    ]
    with (folder / "xvfb.log").open("wb") as log:
        server = subprocess.Popen(command, pass_fds=[tell], stdout=log, stderr=log)
    os.close(tell)
    try:
        with os.fdopen(told) as answer:
            number = answer.readline().strip()
        assert number, (folder / "xvfb.log").read_text()
        yield f":{number}"
    finally:
        _end(server)


@contextmanager
def _session(environment: Mapping[str, str]) -> Iterator[str]:
    """A session bus that lives as long as its child has something to read from us."""
    bus = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", "echo $DBUS_SESSION_BUS_ADDRESS; exec cat"],
        env=dict(environment),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert bus.stdin is not None
    assert bus.stdout is not None
    try:
        yield bus.stdout.readline().strip()
    finally:
        bus.stdin.close()
        bus.stdout.close()
        bus.wait(PATIENCE)


@contextmanager
def _window_manager(environment: Mapping[str, str], folder: Path) -> Iterator[None]:
    """Without one X11 gives no window the keyboard. It is there once it says so on the root."""
    with (folder / "openbox.log").open("wb") as log:
        manager = subprocess.Popen(["openbox"], env=dict(environment), stdout=log, stderr=log)
    try:
        wait_for(lambda: _manages(environment), "a window manager")
        yield
    finally:
        _end(manager)


def _manages(environment: Mapping[str, str]) -> bool:
    command = ["xdotool", "get_num_desktops"]
    return subprocess.run(command, env=dict(environment), capture_output=True).returncode == 0


def _end(process: subprocess.Popen) -> None:
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def kill(process: subprocess.Popen) -> None:
    """kill -9, and wait until it is gone."""
    process.send_signal(signal.SIGKILL)
    process.wait()
