"""A question about everything, asked so that the window never stands still for it."""

from collections.abc import Callable
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.portions import Portions
from funnel_desktop.ui.work.collector import pause_collector, resume_collector
from funnel_desktop.ui.work.newest_only import NewestOnly
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.errors import error_sentence

AT_A_TIME = 0.01
"""Seconds that are spent on reading before the window does what is asked of it."""
PAUSE, PAUSE_WHILE_BUSY = 0, 100
"""Milliseconds."""
FEW = 3_000
"""Rows up to which what follows from them is computed in some milliseconds, and at once."""


class LongQuestion(QObject):
    """Reads in portions between other work, then computes beside the window.

    Of several questions only the newest is answered. What takes a few milliseconds is answered
    before `ask` returns.
    """

    answered = Signal(object)
    read = Signal(int)
    """How many rows were read until now; the answer takes a while."""

    def __init__(self, session: Session, parent: QObject, at_once_up_to: int = FEW) -> None:
        """`at_once_up_to` are the rows up to which what follows from them takes no time."""
        super().__init__(parent)
        self._session = session
        self._at_once_up_to = at_once_up_to
        self._portions: Portions[Any] | None = None
        self._rows = 0
        self._is_computing = False
        self._computing = NewestOnly(self)
        self._computing.done.connect(self._computed)
        self._computing.refused.connect(self._failed)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._read_some)

    @property
    def is_open(self) -> bool:
        """Whether an answer is still to come."""
        return self._portions is not None or self._is_computing

    def ask(self, portions: Portions[Any]) -> None:
        """Ask this, and nothing that was asked before."""
        self.stop()
        self._portions, self._rows = portions, 0
        pause_collector(self)
        self._read_some()

    def stop(self) -> None:
        """Ask no more; what was asked is not answered."""
        self._end_reading()
        if self._is_computing:
            self._is_computing = False
            self._computing.stop()

    def _end_reading(self) -> None:
        self._timer.stop()
        self._portions = None
        resume_collector(self)

    def _read_some(self) -> None:
        if not self._session.is_open:
            self.stop()
            return
        if self._session.busy:
            self._timer.start(PAUSE_WHILE_BUSY)
            return
        try:
            work = self._some_portions()
        except DocumentError as error:
            self.stop()
            self._session.failed.emit(error_sentence(error))
            return
        except Exception:
            self.stop()
            raise
        if work is not None:
            self._compute(work)
        else:
            self.read.emit(self._rows)
            self._timer.start(PAUSE)

    def _some_portions(self) -> Callable[[], Any] | None:
        """Read for a moment; the work that is left when all is read."""
        end = perf_counter() + AT_A_TIME
        assert self._portions is not None
        try:
            while perf_counter() < end:
                self._rows += next(self._portions)
        except StopIteration as read:
            work: Callable[[], Any] = read.value
            return work
        return None

    def _compute(self, work: Callable[[], Any]) -> None:
        self._end_reading()
        if self._rows <= self._at_once_up_to:
            self.answered.emit(work())
            return
        self.read.emit(self._rows)
        self._is_computing = True
        self._computing.ask(lambda _report: work())

    def _computed(self, answer: object) -> None:
        was_waited_for, self._is_computing = self._is_computing, False
        if was_waited_for and self._session.is_open:
            self.answered.emit(answer)

    def _failed(self, error: object) -> None:
        """Nobody is to wait for an answer; what nobody foresaw is reported by now."""
        self._is_computing = False
        if isinstance(error, DocumentError) and self._session.is_open:
            self._session.failed.emit(error_sentence(error))
