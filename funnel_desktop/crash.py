"""What went wrong unforeseen is written down: the places in the code, never the user's data."""

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from funnel_desktop.version import VERSION

if TYPE_CHECKING:
    import logging

LOG_NAME = "funnel-desktop.log"
BYTES_AT_MOST = 200_000
LETTERS_REPORTED = 20_000
"""Of the log's end: the newest errors are there."""
Kind = type[BaseException]
Trace = TracebackType | None
OWNER_ONLY = 0o600


def write_crashes_to(folder: Path, told: Callable[[], object] = lambda: None) -> None:
    """Log unforeseen errors to a file in `folder`; where there can be none, to nowhere.

    Each place is logged once, said on the terminal as it is logged, and then `told` is called, in
    the thread in which it happened. Neither the file is made, nor are the modules loaded, before
    there is something to write.
    """
    _Kept.folder = folder
    known: set[tuple[object, str, int]] = set()

    def write_down(kind: Kind, error: BaseException | None, trace: Trace) -> None:
        place = (kind, *_last_place(trace))
        if place in known:
            return
        known.add(place)
        said = places_of(kind, trace)
        try:
            _log_in(folder).error("%s", said)
        except OSError:
            pass
        finally:
            if sys.stderr is not None:  # a bundle without a terminal has none
                print(said, file=sys.stderr)
            told()

    sys.excepthook = write_down
    threading.excepthook = lambda of: write_down(of.exc_type, of.exc_value, of.exc_traceback)
    sys.unraisablehook = lambda of: write_down(of.exc_type, of.exc_value, of.exc_traceback)


class _Kept:
    folder: Path | None = None
    """Where the log of this process is; None before it was said."""


def report_text() -> str:
    """Return what can be handed on about errors: the program, the system, and the log's end.

    It holds places in the code and kinds of errors, nothing of the user's; it is never sent.
    """
    try:
        told = "" if _Kept.folder is None else (_Kept.folder / LOG_NAME).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        told = ""
    return f"{about_program()}\n\n{told[-LETTERS_REPORTED:] or 'No errors.'}\n"


def about_program() -> str:
    """Return one line: the version of the program, of Python, and of the system."""
    import platform

    return (
        f"Funnel Desktop {VERSION}, Python {platform.python_version()}, "
        f"{platform.system()} {platform.release()} {platform.machine()}"
    )


def report(error: BaseException) -> None:
    """Tell of an error as if nobody had caught it, and go on."""
    sys.excepthook(type(error), error, error.__traceback__)


def _last_place(trace: Trace) -> tuple[str, int]:
    """File and line in which it was raised."""
    if trace is None:
        return "", 0
    while trace.tb_next is not None:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_filename, trace.tb_lineno


@cache
def _log_in(folder: Path) -> "logging.Logger":
    """The program's log; raises OSError where it cannot be written."""
    import logging
    from logging.handlers import RotatingFileHandler

    class PrivateFile(RotatingFileHandler):
        """For its owner alone; what a link in its place leads to is not written into."""

        def _open(self) -> TextIOWrapper:
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            file = os.open(self.baseFilename, flags | getattr(os, "O_NONBLOCK", 0), OWNER_ONLY)
            with suppress(OSError, AttributeError):
                os.fchmod(file, OWNER_ONLY)
            return os.fdopen(file, "a", encoding=self.encoding)

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = PrivateFile(
        folder / LOG_NAME, maxBytes=BYTES_AT_MOST, backupCount=1, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("funnel_desktop")
    log.addHandler(handler)
    log.propagate = False
    log.setLevel(logging.INFO)
    log.info("%s", about_program())
    return log


def places_of(kind: type[BaseException], trace: Trace) -> str:
    """The kind of error and the lines it came through; its message may hold a client's name."""
    import traceback

    lines = [
        f"{_in_program(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    return "\n  ".join([kind.__name__, *lines])


def _in_program(file: str) -> str:
    """A file of the program as it is called in it; of another one its name: no folder of the
    user's is anybody else's business."""
    own, path = Path(__file__).resolve().parent, Path(file)
    return str(path.relative_to(own.parent)) if path.is_relative_to(own) else path.name
