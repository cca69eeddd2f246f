"""What every field that is saved as one types has in common, and the plain ones of them.

A field gives its value or raises `NotUnderstood` with the sentence to show; it says when it was
entered, changed by its user, and left. `SavedField` does the saving.
"""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_STILL_HERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class NotUnderstood(ValueError):
    """What stands in a field means nothing there; its text is the sentence to show."""


class Field(Protocol):
    """How `SavedField` and `Labelled` talk to an editor."""

    entered: Signal
    edited: Signal
    left: Signal

    def value(self) -> object:
        """What stands in the field; raises NotUnderstood."""

    def show_value(self, value: object) -> None:
        """Show a value of the document; says nothing."""


class UndoInDocument(QObject):
    """Keeps Ctrl+Z from a field's own little undo, so that it takes back the document's step."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        is_undo = any(event.matches(key) for key in _UNDO_KEYS)
        if is_undo:
            event.ignore()
        return is_undo


def leave_undo_to_document(editor: QWidget) -> None:
    """Let the window's Undo and Redo act while the focus is in `editor`."""
    editor.installEventFilter(UndoInDocument(editor))


class LineField(QLineEdit):
    """One line; subclasses say how text becomes a value and back."""

    entered = Signal()
    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leave_undo_to_document(self)
        self.textEdited.connect(self.edited)
        self.returnPressed.connect(self.left)

    def value(self) -> object:
        """The text without white space around it."""
        return self.text().strip()

    def show_value(self, value: object) -> None:
        """Show it from its beginning."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _STILL_HERE:
            self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STILL_HERE:
            self.left.emit()


class NotesField(QPlainTextEdit):
    """Several lines of plain text; Tab goes on to the next field."""

    entered = Signal()
    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leave_undo_to_document(self)
        self.setTabChangesFocus(True)
        self._showing = False
        self.textChanged.connect(self._changed)

    def value(self) -> object:
        """The text as it was typed."""
        return self.toPlainText()

    def show_value(self, value: object) -> None:
        """Show it; a text that stands there already keeps its cursor."""
        text = "" if value is None else str(value)
        if text != self.toPlainText():
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _STILL_HERE:
            self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STILL_HERE:
            self.left.emit()

    def _changed(self) -> None:
        if not self._showing:
            self.edited.emit()
