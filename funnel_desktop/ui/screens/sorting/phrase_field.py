"""A next action typed as a phrase: *call Thu 10:00*; below it, how it is understood."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from funnel_desktop.exchange.one_line.reading import next_action_in
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.language.formats import formats
from funnel_desktop.language.hour_format import time_text
from funnel_desktop.ui.looks.theme import SPACE_1, theme
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.widgets.popover import is_escape
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.names import action_kind_name

translate = QCoreApplication.translate


class PhraseField(QWidget):
    """Enter takes what was understood, Esc gives it up; who asked for it hides it then."""

    understood = Signal(object)
    """The NextAction that was typed."""
    given_up = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.field = QLineEdit()
        self.meaning = TextLabel("small", "ink2", wraps=True)
        column_of(self.field, self.meaning, into=self, gap=SPACE_1)
        self.field.textChanged.connect(self._show_meaning)
        self.field.returnPressed.connect(self._take)
        theme().changed.connect(self._apply_theme)
        self._apply_theme()
        self.hide()

    def begin(self) -> None:
        """Ask for a phrase."""
        self.field.clear()
        self._show_meaning()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc is for the field first."""
        if is_escape(event, QEvent.Type.ShortcutOverride):
            event.accept()
            return True
        return super().event(event)

    def _typed(self) -> NextAction | None:
        words = self.field.text().strip()
        return next_action_in(words, self._today()) if words else None

    def _take(self) -> None:
        action = self._typed()
        if action is not None:
            self.understood.emit(action)

    def _show_meaning(self) -> None:
        action = self._typed()
        if action is None:
            said = translate("Sort", "What and when? Enter saves it, Esc goes back.")
        else:
            said = meaning(action)
        self.meaning.setText(said)
        self.field.setAccessibleDescription(said)

    def _apply_theme(self) -> None:
        self.field.setPlaceholderText(translate("Sort", "Call Thu 10:00"))
        self.field.setAccessibleName(translate("Sort", "Next action"))


def meaning(action: NextAction) -> str:
    """Return how a phrase was understood: `Call Ana · Call · Thu 14 May · 10:00`."""
    write = formats()
    parts = [action.what, action_kind_name(action.kind)]
    if action.day is not None:
        parts.append(write.weekday_day_month(action.day))
    if action.time is not None:
        parts.append(time_text(QTime(action.time.hour, action.time.minute), write.locale))
    return " · ".join(dict.fromkeys(filter(None, parts)))
