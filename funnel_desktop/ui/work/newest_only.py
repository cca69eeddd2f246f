"""Work beside the window of which only the newest request counts."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QThread, Signal

from funnel_desktop.ui.work.background import Background, Progress, outliving


class Long(Protocol):
    """What is as long as a list: freed at once it would hold the window up."""

    def let_go(self) -> None:
        """Free it a portion at a time."""


_NOTHING = object()
"""The answer where nobody waits for one."""


class NewestOnly(QObject):
    """Runs one piece of work at a time; what is asked meanwhile waits, and replaces what waited.

    The one that runs is asked to stop then, as nobody waits for it any more. An answer that
    comes all the same is let go.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    refused = Signal(object)
    """What stopped the work."""
    idle_changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running: Background | None = None
        self._waiting: Callable[[Progress], Any] | None = None
        self._unused: list[Long] = []

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs or waits."""
        return self._running is None

    def ask(self, work: Callable[[Progress], Any]) -> None:
        """Run `work` as soon as may be; earlier requests give no answer any more."""
        if self._running is not None:
            self._waiting = work
            self._running.cancel()
            return
        self._waiting = None
        unused = self._unused

        def run(report: Progress) -> Any:
            thread = QThread.currentThread()
            try:
                answer = work(report)
            except Exception:
                if not thread.isInterruptionRequested():
                    raise
                answer = _NOTHING
            if thread.isInterruptionRequested() and hasattr(answer, "let_go"):
                unused.append(answer)
                answer = _NOTHING
            while unused:
                unused.pop().let_go()
            return _NOTHING if thread.isInterruptionRequested() else answer

        # To methods of this object: Qt lets go of them where it is gone before the answer comes.
        beside = self._running = outliving(run, is_wanted_to_the_end=False)
        beside.progressed.connect(self.progressed)
        beside.done.connect(self._answered)
        beside.failed.connect(self._failed)
        beside.start()
        self.idle_changed.emit(False)

    def let_go(self, unused: Long) -> None:
        """Have something freed in the thread that works; nobody looks at it any more."""
        self._unused.append(unused)
        if self.is_idle:
            self.ask(lambda _report: _NOTHING)

    def stop(self) -> None:
        """Ask what runs to stop; nobody waits for an answer."""
        self._waiting = None
        if self._running is not None:
            self._running.cancel()

    def _answered(self, answer: object) -> None:
        if not self._next() and answer is not _NOTHING:
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
