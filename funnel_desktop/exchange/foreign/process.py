"""Has a foreign file read by a process of its own, which can be ended whatever it is doing.

Started anew and never forked: the program has threads, locks and a window. Without a console
window, with pipes of its own, and in the folder of the program: Python would import what lies in
the folder of the list. The rest of why stands in `child`.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import BinaryIO

from funnel_desktop.exchange.common.bounds import SECONDS_WITHOUT_A_ROW
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.foreign.frames import Frame, read_frame

VERB = "--read-foreign"
GoOn = Callable[[int], bool]
"""Called with the number of rows so far, about ten times a second; False ends the reading."""

_LOOK_EVERY = 0.1
_FRAMES_WAITING = 4
_PACKAGE = Path(__file__).resolve().parents[2]


def always(_rows: int) -> bool:
    """Never give up by oneself."""
    return True


class ForeignReading:
    """One file that is being read: used in a `with`, at whose end the process is gone."""

    def __init__(self, what: str, path: Path, **options: object) -> None:
        """Start at once. `what` is one of the child's readers, `options` are for that one."""
        self._path = path
        self._received: Queue[Frame | None] = Queue(_FRAMES_WAITING)
        self._is_over = Event()
        try:
            self._process = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=_folder(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise ImportRefused("reader_failed", path=str(path)) from error
        request = {"what": what, "path": str(path.absolute()), **options}
        with suppress(OSError):  # It has ended already: its answer, none, says so.
            self._asked.write(json.dumps(request).encode() + b"\n")
            self._asked.flush()
        Thread(target=self._receive, daemon=True).start()

    def __enter__(self) -> "ForeignReading":
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        """End it; what was refused says which file it is."""
        self.end()
        if isinstance(error, ImportRefused):
            raise ImportRefused(error.key, **{**error.values, "path": str(self._path)}) from error

    def end(self) -> None:
        """End the process for good, without waiting for it."""
        self._is_over.set()
        self._process.kill()
        with suppress(OSError):
            self._asked.close()
        if self._process.poll() is None:
            Thread(target=self._process.wait, daemon=True).start()

    def frames(self, go_on: GoOn = always) -> Iterator[Frame]:
        """What the process tells, up to its end.

        Raises ImportRefused as it says, 'cancelled' as `go_on` says, 'too_slow' where nothing
        has come for long, and 'reader_failed' where it has ended without a word.
        """
        rows = 0
        asked = waited_since = time.monotonic()
        while True:
            if time.monotonic() - asked > _LOOK_EVERY:
                if not go_on(rows):
                    raise ImportRefused("cancelled")
                asked = time.monotonic()
            try:
                frame = self._received.get(timeout=_LOOK_EVERY)
            except Empty:
                if time.monotonic() - waited_since > SECONDS_WITHOUT_A_ROW:
                    raise ImportRefused("too_slow", seconds=SECONDS_WITHOUT_A_ROW) from None
                continue
            if frame is None:
                raise ImportRefused("reader_failed")
            if frame == ["done"]:
                return
            if frame[0] == "refused":
                raise _refusal(frame)
            if frame[0] == "rows" and isinstance(frame[1], list):
                rows += len(frame[1])
            yield frame
            waited_since = time.monotonic()

    @property
    def _asked(self) -> BinaryIO:
        assert self._process.stdin is not None
        return self._process.stdin  # type: ignore[return-value]

    def _receive(self) -> None:
        """The receiving thread's own: the process may be stuck, and whoever waits is not."""
        stream = self._process.stdout
        assert stream is not None
        frame: Frame | None = []
        with stream:
            while frame is not None and not self._is_over.is_set():
                try:
                    frame = read_frame(stream)  # type: ignore[arg-type]
                except (OSError, ValueError, RecursionError):
                    frame = None
                self._hand_over(frame)

    def _hand_over(self, frame: Frame | None) -> None:
        while not self._is_over.is_set():
            with suppress(Full):
                self._received.put(frame, timeout=_LOOK_EVERY)
                return


def _refusal(frame: Frame) -> ImportRefused:
    """What the process has refused; whatever else it says, it has failed."""
    match frame:
        case ["refused", str(key), dict(values)]:
            return ImportRefused(key, **values)
    return ImportRefused("reader_failed")


def _command() -> list[str]:
    """The program once more: in a bundle it is its own Python."""
    python = [] if getattr(sys, "frozen", False) else ["-m", "funnel_desktop"]
    return [sys.executable, *python, VERB]


def _folder() -> Path:
    """Where the program lies."""
    is_bundle = getattr(sys, "frozen", False)
    return Path(sys.executable).parent if is_bundle else _PACKAGE.parent
