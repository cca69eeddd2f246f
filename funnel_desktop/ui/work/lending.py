"""The document is lent to a long change, which runs beside the window with progress and cancel."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget
from shiboken6 import isValid

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.ui.work import background
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.errors import error_sentence

translate = QCoreApplication.translate

SHOWN_AFTER = 300
"""Milliseconds until a change that is not over by then says how far it is."""


class Verb(Protocol):
    """A verb of the document that may take long."""

    def __call__(self, progress: Progress = no_progress) -> object:
        """Do it; what `progress` raises ends it, and nothing of it stays."""


def carry_out(
    session: Session,
    window: QWidget,
    text: str,
    verb: Verb,
    done: Callable[[], object] = lambda: None,
    *,
    takes_long: bool,
) -> None:
    """Run a verb, at once or beside the window; `done` is called when it is durable.

    `text` says what is going on, where that takes a while. Until the end the window takes no
    other change.
    """
    if takes_long:
        _lend(session, window, text, verb, done)
    elif session.do(verb):
        done()


def _lend(
    session: Session, window: QWidget, text: str, verb: Verb, done: Callable[[], object]
) -> None:
    dialog = QProgressDialog(text, translate("Replaying", "Cancel"), 0, 100, window)
    dialog.setMinimumDuration(SHOWN_AFTER)

    def work(tell: background.Progress) -> None:
        def progress(so_far: int, of: int) -> None:
            if not tell(so_far, of):
                raise background.Cancelled

        verb(progress)

    def show(so_far: int, of: int) -> None:
        if isValid(dialog):
            dialog.setValue(min(99, so_far * 100 // of))

    def refuse(error: object) -> None:
        if not session.is_open:
            return
        if isinstance(error, DocumentError):
            session.failed.emit(error_sentence(error))
        elif isinstance(error, OSError):
            sentence = translate("Commands", "The file could not be written: {why}.")
            session.failed.emit(sentence.format(why=error.strerror))

    def end(*_: object) -> bool:
        window_is_there = isValid(dialog)
        if window_is_there:
            dialog.reset()
            dialog.deleteLater()
        return window_is_there and session.is_open

    loan = Loan(session)
    dialog.canceled.connect(loan.cancel)
    loan.progressed.connect(show)
    loan.done.connect(lambda _: done() if end() else None)
    loan.failed.connect(refuse)
    loan.failed.connect(end)
    loan.cancelled.connect(end)
    loan.begin(work)


class Loan(QObject):
    """One change beside the window, which takes no other until then and asks nothing.

    It belongs to the session: the document comes back also where the window is gone by then.
    One of `done`, `failed` and `cancelled` tells how it came out, after that.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    """What the work gave."""
    failed = Signal(object)
    """What it raised; nothing of it stays."""
    cancelled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._running: background.Background | None = None
        self._tell: Callable[[], object] = self.cancelled.emit

    def begin(self, work: Callable[[background.Progress], object]) -> None:
        """Lend the document to `work`."""
        running = self._running = background.outliving(work)
        running.progressed.connect(self.progressed)
        running.done.connect(self._keep_answer)
        running.failed.connect(self._keep_error)
        running.ended.connect(self._have_back)
        self._session.be_busy(True)
        running.start()

    def cancel(self) -> None:
        """Ask to stop; nothing of the change stays then."""
        if self._running is not None:
            self._running.cancel()

    def _keep_answer(self, answer: object) -> None:
        self._tell = partial(self.done.emit, answer)

    def _keep_error(self, error: object) -> None:
        self._tell = partial(self.failed.emit, error)

    def _have_back(self) -> None:
        self._running = None
        self._session.be_busy(False)
        self._tell()
        self.deleteLater()
