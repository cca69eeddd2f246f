"""What went wrong unforeseen is written down: the places in the code, never the user's data."""

import sys
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging

LOG_NAME = "funnel-desktop.log"
BYTES_AT_MOST = 200_000


def write_crashes_to(folder: Path) -> None:
    """Log unforeseen errors to a file in `folder`; where there can be none, to nowhere.

    Neither is made, nor the modules loaded, before there is something to write.
    """

    def write_down(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        try:
            _log_in(folder).error("%s", places_of(kind, trace))
        except OSError:
            pass
        finally:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = write_down


@cache
def _log_in(folder: Path) -> "logging.Logger":
    """The program's log; raises OSError where it cannot be written."""
    import logging
    from logging.handlers import RotatingFileHandler

    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / LOG_NAME, maxBytes=BYTES_AT_MOST, backupCount=1, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("funnel_desktop")
    log.addHandler(handler)
    log.propagate = False
    return log


def places_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of error and the lines it came through; its message may hold a client's name."""
    import traceback

    lines = [
        f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
    ]
    return "\n  ".join([kind.__name__, *lines])
