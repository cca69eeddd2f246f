"""Other programs beside the test's own: one that has a file open, one without root's rights."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
NOBODY = 65534

OPEN = """
import sys
from pathlib import Path
from funnel_desktop.document.document import open_document
document = open_document(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
document.close()
"""

# Everything is loaded and used once before: the interpreter may stand where only root reads.
BECOME_SOMEBODY = f"""
import os, tempfile
from pathlib import Path
from funnel_desktop.document.document import create_document
with tempfile.TemporaryDirectory() as folder:
    create_document(Path(folder) / "warm.funnel").close()
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid({NOBODY})
    os.setuid({NOBODY})
"""


def start(code: str, *arguments: object, **options: object) -> "subprocess.Popen[str]":
    """A Python program in a process of its own, that reads and writes lines."""
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        **options,
    )


@contextmanager
def opened_elsewhere(path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process that has the document open."""
    with start(OPEN, path) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        try:
            yield other
        finally:
            other.kill()


def is_root() -> bool:
    return os.name == "posix" and os.geteuid() == 0


def said_by_somebody(code: str, *arguments: object) -> str:
    """What a program prints that has no more rights than a user (root may do anything)."""
    with start(BECOME_SOMEBODY + code, *arguments) as program:
        return program.communicate(timeout=60)[0].strip()


@contextmanager
def somebodys_folder() -> Iterator[Path]:
    """A folder that users without rights can reach, unlike pytest's own."""
    with tempfile.TemporaryDirectory(prefix="funnel-test-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        give_away(folder)
        yield folder
        folder.chmod(0o700)


def give_away(path: Path) -> None:
    """Make a file or folder the user's who runs `said_by_somebody`."""
    if is_root():
        os.chown(path, NOBODY, NOBODY)


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """A disk of its own; raises OSError where the tests may not mount one."""
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "funnel-test", folder]
    if not is_root() or subprocess.run(command, capture_output=True).returncode:
        raise OSError("may not mount a disk here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def remount(folder: Path, options: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{options}", folder], check=True)
