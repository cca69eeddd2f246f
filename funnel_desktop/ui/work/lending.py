"""The document is lent to a long change, which runs beside the window with progress and cancel."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QProgressDialog, QWidget
from shiboken6 import isValid

from funnel_desktop.crash import report
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.progress import Progress, untold
from funnel_desktop.ui.work import beside
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.errors import error_sentence

translate = QCoreApplication.translate

SHOWN_AFTER = 300
"""Milliseconds until a change that is not over by then says how far it is."""


class Verb(Protocol):
    """A verb of the document that may take long."""

    def __call__(self, progress: Progress = untold) -> object:
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
    _Loan(session, dialog, done).begin(verb)


class _Loan(QObject):
    """Belongs to the session: the document comes back also where the window is gone by then."""

    def __init__(
        self, session: Session, dialog: QProgressDialog, done: Callable[[], object]
    ) -> None:
        super().__init__(session)
        self._session, self._dialog, self._done = session, dialog, done
        self._is_done = False

    def begin(self, verb: Verb) -> None:
        """Run the verb beside the window."""

        def work(tell: beside.Progress) -> None:
            def progress(so_far: int, of: int) -> None:
                if not tell(so_far, of):
                    raise beside.Cancelled

            verb(progress)

        running = beside.outliving(work)
        self._dialog.canceled.connect(running.cancel)
        running.progressed.connect(self._show)
        running.done.connect(self._note_done)
        running.failed.connect(self._refused)
        running.ended.connect(self._have_back)
        self._session.be_busy(True)
        running.start()

    def _show(self, so_far: int, of: int) -> None:
        if isValid(self._dialog):
            self._dialog.setValue(min(99, so_far * 100 // of))

    def _note_done(self, _: object) -> None:
        self._is_done = True

    def _refused(self, error: object) -> None:
        if isinstance(error, DocumentError):
            if self._session.is_open:
                self._session.failed.emit(error_sentence(error))
        elif isinstance(error, Exception):
            report(error)

    def _have_back(self) -> None:
        window_is_there = isValid(self._dialog)
        if window_is_there:
            self._dialog.reset()
            self._dialog.deleteLater()
        self._session.be_busy(False)
        if self._is_done and window_is_there and self._session.is_open:
            self._done()
        self.deleteLater()
