"""A label above its field, and the sentence below that says what is wrong with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.looks.theme import SPACE_1
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.widgets.text_label import TextLabel


class Labelled(QWidget):
    """A field under its label. The label is the field's accessible name and its buddy."""

    def __init__(self, label: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.label = TextLabel("small_medium", "ink2", label, parent=self)
        self.label.setBuddy(field)
        self._sentence = TextLabel("small", "attention", wraps=True, parent=self)
        self._sentence.hide()
        field.setAccessibleName(label.replace("&", ""))
        column_of(self.label, self.field, self._sentence, into=self, gap=SPACE_1)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the field the keyboard.

        No focus proxy: a screen reader would be told that the part around the field has it, too,
        which has no name.
        """
        self.field.setFocus(reason)

    def complain(self, sentence: str) -> None:
        """Mark the field as wrong and say why below it; "" takes both away."""
        if sentence == self._sentence.text():
            return
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        mark(self.field, sentence)

    @property
    def complaint(self) -> str:
        """The sentence that stands below the field, or ""."""
        return self._sentence.text()


def mark(field: QWidget, sentence: str) -> None:
    """Show that something is the matter with a field, and tell a screen reader what; "" ends it."""
    if field.property("invalid") == bool(sentence) and field.accessibleDescription() == sentence:
        return
    field.setProperty("invalid", bool(sentence))
    field.style().unpolish(field)
    field.style().polish(field)
    field.setAccessibleDescription(sentence)
    if sentence:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(field, sentence))
