"""The document is lent to a long change, which runs beside the window with progress and cancel."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressDialog, QWidget

from funnel_desktop.crash import report
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.progress import Progress, untold
from funnel_desktop.ui import beside
from funnel_desktop.ui.session import Session
from funnel_desktop.words import error_sentence

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
    following: list[Callable[[], object]] = []

    def work(report: beside.Progress) -> None:
        def progress(so_far: int, of: int) -> None:
            if not report(so_far, of):
                raise beside.Cancelled

        verb(progress)

    def refused(error: object) -> None:
        if isinstance(error, DocumentError):
            session.failed.emit(error_sentence(error))
        elif isinstance(error, Exception):
            report(error)

    def have_back() -> None:
        dialog.reset()
        dialog.deleteLater()
        session.be_busy(False)
        for do in following:
            do()

    dialog = QProgressDialog(text, translate("Replaying", "Cancel"), 0, 100, window)
    dialog.setMinimumDuration(SHOWN_AFTER)
    running = beside.outliving(work)
    dialog.canceled.connect(running.cancel)
    running.progressed.connect(lambda so_far, of: dialog.setValue(min(99, so_far * 100 // of)))
    running.done.connect(lambda _: following.append(done))
    running.failed.connect(refused)
    running.ended.connect(have_back)
    session.be_busy(True)
    running.start()
