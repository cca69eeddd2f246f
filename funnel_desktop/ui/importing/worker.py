"""Reading and planning beside the window: only the newest request counts."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from funnel_desktop.exchange.refused import ImportRefused
from funnel_desktop.ui.beside import Beside, outliving


class NewestOnly(QObject):
    """Runs one piece of work at a time; what is asked meanwhile waits, and replaces what waited."""

    done = Signal(object)
    refused = Signal(object)
    """ImportRefused, or what else stopped the work."""
    idle_changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running: Beside | None = None
        self._waiting: Callable[[], Any] | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs or waits."""
        return self._running is None

    def ask(self, work: Callable[[], Any]) -> None:
        """Run `work` as soon as may be; earlier requests give no answer any more."""
        if self._running is not None:
            self._waiting = work
            return
        self._waiting = None
        beside = outliving(lambda _report: answer_of(work))
        self._running = beside
        beside.done.connect(self._answered)
        beside.failed.connect(self._failed)
        beside.start()
        self.idle_changed.emit(False)

    def _answered(self, answer: object) -> None:
        if self._next():
            return
        if isinstance(answer, ImportRefused):
            self.refused.emit(answer)
        else:
            self.done.emit(answer)

    def _failed(self, error: object) -> None:
        if not self._next():
            self.refused.emit(error)

    def _next(self) -> bool:
        """Begin with what waits; whether there was something."""
        waiting, self._waiting, self._running = self._waiting, None, None
        if waiting is None:
            self.idle_changed.emit(True)
            return False
        self.ask(waiting)
        return True


def answer_of(work: Callable[[], Any]) -> Any:
    """What `work` gives; a refusal is an answer too."""
    try:
        return work()
    except ImportRefused as refused:
        return refused
