"""What every field that is saved as one types has in common, and the plain ones of them.

A field gives its value or raises `NotUnderstood` with the sentence to show; it says when it was
entered, changed by its user, and left. `SavedField` does the saving.
"""

from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from funnel_desktop.ui.looks.veil import veil

_STILL_HERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
AT_FIRST, AT_A_TIME = 8_000, 100_000
"""Characters of a long text that are shown at once: a screenful and more; and in each step after
it, at least: a line is not broken, for each part of it would have the whole line laid out anew."""
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

    is_private = True
    """Whether what stands in it is not to be seen while names and values are hidden."""
    entered = Signal()
    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leave_undo_to_document(self)
        self.textEdited.connect(self.edited)
        self.returnPressed.connect(self.left)
        veil().changed.connect(self._wear_veil)
        self._wear_veil()

    def value(self) -> object:
        """The text without white space around it."""
        return self.text().strip()

    def show_value(self, value: object) -> None:
        """Show it from its beginning."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)

    def _wear_veil(self) -> None:
        """Dots while names and values are hidden: what stands in the field stays as it is."""
        modes = QLineEdit.EchoMode
        is_hidden = self.is_private and veil().is_drawn
        self.setEchoMode(modes.Password if is_hidden else modes.Normal)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _STILL_HERE:
            self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STILL_HERE:
            self.left.emit()


class NotesField(QPlainTextEdit):
    """Several lines of plain text; Tab goes on to the next field.

    Of a long text the first screenful is there at once, the rest after it was painted, or when
    the field is entered: nothing can be typed before all of it is there.
    """

    entered = Signal()
    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leave_undo_to_document(self)
        self.setTabChangesFocus(True)
        self._showing = False
        self._rest = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._bring_more)
        self.textChanged.connect(self._changed)
        veil().changed.connect(self._wear_veil)
        self.setEnabled(not veil().is_drawn)

    def value(self) -> object:
        """The text as it was typed, also where not all of it is shown yet."""
        return self.toPlainText() + self._rest

    def show_value(self, value: object) -> None:
        """Show it; a text that stands there already keeps its cursor."""
        text = "" if value is None else str(value)
        if text == self.value():
            return
        end = len(text) if self.hasFocus() else _screenful(text)
        if veil().is_drawn:
            end = 0
        self._show_until(text, end)

    def _show_until(self, text: str, end: int) -> None:
        self._soon.stop()
        self._rest = text[end:]
        self._showing = True
        self.setPlainText(text[:end])
        self._showing = False

    def _wear_veil(self) -> None:
        """Nothing is seen of it while names are hidden, nor typed into it; its value stays."""
        text = str(self.value())
        self._show_until(text, 0 if veil().is_drawn else _screenful(text))
        self.setEnabled(not veil().is_drawn)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._rest and not veil().is_drawn:
            self._soon.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._bring(len(self._rest))
        super().focusInEvent(event)
        if event.reason() not in _STILL_HERE:
            self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STILL_HERE:
            self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is dropped comes in without a focus."""
        self._bring(len(self._rest))
        super().insertFromMimeData(source)

    def _bring_more(self) -> None:
        self._bring(_step(self._rest))
        if self._rest:
            self._soon.start()

    def _bring(self, count: int) -> None:
        """Put so many characters more behind what is shown, which nobody typed or can undo."""
        if not count or veil().is_drawn:
            return
        part, self._rest = self._rest[:count], self._rest[count:]
        end = QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        self._showing = True
        self.setUndoRedoEnabled(False)
        end.insertText(part)
        self.setUndoRedoEnabled(True)
        self._showing = False

    def _changed(self) -> None:
        if not self._showing:
            self.edited.emit()


def _screenful(text: str) -> int:
    """How many characters of a text are shown at first: whole lines, where they are not long."""
    if len(text) <= AT_FIRST:
        return len(text)
    return text.rfind("\n", AT_FIRST // 2, AT_FIRST + 1) + 1 or AT_FIRST


def _step(text: str) -> int:
    """How many come next: whole lines, however long."""
    return text.find("\n", AT_A_TIME) + 1 or len(text)
