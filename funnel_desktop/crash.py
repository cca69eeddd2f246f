"""What went wrong unforeseen is written down: the places in the code, never the user's data."""

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LOG_NAME = "funnel-desktop.log"
BYTES_AT_MOST = 200_000
log = logging.getLogger("funnel_desktop")


def write_crashes_to(folder: Path) -> None:
    """Log unforeseen errors to a file in `folder`; without such a folder, to nowhere."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / LOG_NAME, maxBytes=BYTES_AT_MOST, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.propagate = False
    sys.excepthook = _write_down


def _write_down(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    log.error("%s", places_of(kind, trace))
    sys.__excepthook__(kind, error, trace)


def places_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of error and the lines it came through; its message may hold a client's name."""
    lines = [
        f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
    ]
    return "\n  ".join([kind.__name__, *lines])
