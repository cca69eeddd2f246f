"""Undo and redo from the window: at once, or beside it where there is much to be done."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.changes import Step
from funnel_desktop.ui.work.lending import carry_out
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.steps import step_sentence

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
        verb, say = log.undo if undo else log.redo, partial(self._say, step, undo)
        text = translate("Replaying", "Undoing…") if undo else translate("Replaying", "Redoing…")
        takes_long = log.takes_long(step)
        carry_out(self._session, self._window, text, verb, say, takes_long=takes_long)

    def _say(self, step: Step, undo: bool) -> None:
        text = translate("Replaying", "Undone: {step}") if undo else step_sentence(step)
        self.replayed.emit(text.format(step=step_sentence(step)) if undo else text)
