"""Work that takes long runs beside the window, with progress and cancel."""

import gc
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from funnel_desktop.document.errors import DocumentError

Progress = Callable[[int, int], bool]
"""Called with what is done and how much there is; False asks the work to stop."""


class Beside(QThread):
    """Runs one piece of work in a thread of its own; it gets and gives plain values.

    Signals arrive in the window's thread. What the work raised arrives by `failed`.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Callable[[Progress], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        _pause_collector()
        self.finished.connect(self._ended)
        self.finished.connect(self.deleteLater)

    def cancel(self) -> None:
        """Ask the work to stop; it writes nothing then."""
        self.requestInterruption()

    def run(self) -> None:
        """The thread's own; started by `start`."""
        try:
            answer = self._work(self._report)
        except (DocumentError, OSError, ValueError) as error:
            self.failed.emit(error)
            return
        except Cancelled:
            self.cancelled.emit()
            return
        self.done.emit(answer)

    def _ended(self) -> None:
        _resume_collector()

    def _report(self, done: int, of: int) -> bool:
        self.progressed.emit(done, of)
        return not self.isInterruptionRequested()


class _Collector:
    pauses = 0


def _pause_collector() -> None:
    """Python's collector runs in whichever thread allocates: a thread beside the window would
    take widgets apart that nobody holds any more, and Qt would crash."""
    _Collector.pauses += 1
    gc.disable()


def _resume_collector() -> None:
    """Called in the window's thread, which may collect again when no work is left."""
    _Collector.pauses -= 1
    if not _Collector.pauses:
        gc.enable()


class Cancelled(Exception):
    """Raised inside a piece of work to leave it after it was asked to stop."""
