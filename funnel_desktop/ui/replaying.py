"""Undo and redo from the window: at once, or beside it where a step is large."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from funnel_desktop.document.changes import CHUNK, Step
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.ui.beside import Beside, Cancelled, Progress
from funnel_desktop.ui.session import Session
from funnel_desktop.words import error_sentence, step_sentence

translate = QCoreApplication.translate


class Replaying(QObject):
    """Takes steps back and does them again; each result comes through the document's log."""

    replayed = Signal(str)
    """A sentence about what was undone or done again."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def replay(self, undo: bool) -> None:
        """Undo or redo the next step; nothing happens where there is none."""
        log = self._session.document.log
        step = self._session.ask(log.undo_step if undo else log.redo_step, None)
        if step is None or self._session.busy:
            return
        if log.size(step) > CHUNK:
            self._replay_beside(step, undo)
        elif self._session.do(log.undo if undo else log.redo):
            self._say(step, undo)

    def _replay_beside(self, step: Step, undo: bool) -> None:
        log = self._session.document.log

        def work(report: Progress) -> None:
            def progress(done: int, of: int) -> None:
                if not report(done, of):
                    raise Cancelled

            (log.undo if undo else log.redo)(progress)

        text = translate("Replaying", "Undoing…") if undo else translate("Replaying", "Redoing…")
        dialog = QProgressDialog(text, translate("Replaying", "Cancel"), 0, 100, self._window)
        dialog.setMinimumDuration(300)
        beside = Beside(work, self)
        dialog.canceled.connect(beside.cancel)
        beside.progressed.connect(lambda done, of: dialog.setValue(min(99, done * 100 // of)))
        beside.failed.connect(self._say_why)
        beside.done.connect(lambda _: self._say(step, undo))
        beside.finished.connect(lambda: self._have_back(dialog))
        self._session.be_busy(True)
        beside.start()

    def _have_back(self, dialog: QProgressDialog) -> None:
        dialog.reset()
        dialog.deleteLater()
        self._session.be_busy(False)

    def _say_why(self, error: object) -> None:
        if isinstance(error, DocumentError):
            self._session.failed.emit(error_sentence(error))

    def _say(self, step: Step, undo: bool) -> None:
        text = translate("Replaying", "Undone: {step}") if undo else step_sentence(step)
        self.replayed.emit(text.format(step=step_sentence(step)) if undo else text)
