"""Work that takes long runs beside the window, with progress and cancel."""

import atexit
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal
from shiboken6 import isValid

from funnel_desktop.crash import report
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.ui.work.collector import pause_collector, resume_collector

Progress = Callable[[int, int], bool]
"""Called with what is done and how much there is; False asks the work to stop."""


class Background(QThread):
    """Runs one piece of work in a thread of its own; it gets and gives plain values.

    Signals arrive in the window's thread. What the work raised arrives by `failed`.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    """However it came out, after the signal that told."""

    def __init__(self, work: Callable[[Progress], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        _give_way()
        pause_collector(self)
        self.finished.connect(self._ended)

    def cancel(self) -> None:
        """Ask the work to stop; it writes nothing then."""
        self.requestInterruption()

    def run(self) -> None:
        """The thread's own; started by `start`."""
        try:
            answer = self._work(self._report)
            # What it was given goes here too, not in the window's thread.
            del self._work
        except (DocumentError, ImportRefused, OSError) as error:  # whoever waits says why
            self.failed.emit(error)
            return
        except Cancelled:
            self.cancelled.emit()
            return
        except Exception as unforeseen:
            report(unforeseen)
            self.failed.emit(unforeseen)
            return
        self.done.emit(answer)

    def _ended(self) -> None:
        """Here in a row: of several things that follow `finished`, Qt may do some only after the
        thread is gone, and then never."""
        _as_before()
        resume_collector(self)
        _outliving.discard(self)
        self.ended.emit()
        # Its last steps need Python's lock: deleted by who holds that, it would wait for ever.
        self.wait()
        self.deleteLater()

    def _report(self, done: int, of: int) -> bool:
        self.progressed.emit(done, of)
        return not self.isInterruptionRequested()


def outliving(work: Callable[[Progress], Any], *, is_wanted_to_the_end: bool = True) -> Background:
    """Work that goes on where its window is closed, but not beyond the program's end.

    What is not wanted to the end is asked to stop when the program ends.
    """
    application = QCoreApplication.instance()
    assert application is not None
    beside = Background(work, application)
    _outliving.add(beside)
    if not is_wanted_to_the_end:
        application.aboutToQuit.connect(beside.cancel)
    application.aboutToQuit.connect(beside.wait)
    return beside


TURN = 0.0005
"""Seconds after which Python lets the other thread work. As it comes it is ten times as long, and
whatever the window paints waits so long at each of its steps."""


_outliving: set["Background"] = set()
"""Work that may still go on when nobody holds it."""


class _Held:
    besides = 0
    turn = sys.getswitchinterval()


def _give_way() -> None:
    """Let the window come first."""
    _Held.besides += 1
    sys.setswitchinterval(TURN)


def _as_before() -> None:
    """Called in the window's thread when the work is over."""
    _Held.besides -= 1
    if not _Held.besides:
        sys.setswitchinterval(_Held.turn)


@atexit.register
def _wait_for_all() -> None:
    """Where Python ends without Qt's saying so: a thread that still runs would abort it."""
    for beside in list(_outliving):
        if isValid(beside):
            beside.wait()


class Cancelled(Exception):
    """Raised inside a piece of work to leave it after it was asked to stop."""
