"""Fields where one of several is chosen, or something of one's own is typed."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from funnel_desktop.ui.fields.field import LineField, leave_undo_to_document
from funnel_desktop.ui.looks.theme import scaled, theme


class OnlyWhenFocused(QObject):
    """Lets the wheel scroll the page instead of changing a value that is saved at once."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget):
            if not watched.hasFocus():
                event.ignore()
            return not watched.hasFocus()
        return False


class NeverByWheel(QObject):
    """Keeps the wheel from a choice, also where it was given the keyboard: a page that is
    scrolled under the pointer would answer its questions by chance."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


class ChoiceField(QComboBox):
    """One of some keys, each shown by its words. Saved as soon as it is chosen."""

    entered = Signal()
    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.installEventFilter(NeverByWheel(self))
        self.activated.connect(self._chosen)
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def offer(self, choices: Iterable[tuple[object, str]]) -> None:
        """What can be chosen, as key and words; what is chosen stays."""
        present = self.currentData()
        self.clear()
        for key, words in choices:
            self.addItem(words, key)
        self._select(present)

    def value(self) -> object:
        """The key that is chosen."""
        return self.currentData()

    def show_value(self, value: object) -> None:
        """Choose a key; nothing is chosen where there is no such one."""
        self._select(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.entered.emit()

    def _apply_theme(self) -> None:
        self.setIconSize(QSize(scaled(14), scaled(14)))

    def _select(self, key: object) -> None:
        places = (place for place in range(self.count()) if self.itemData(place) == key)
        self.setCurrentIndex(next(places, -1))

    def _chosen(self) -> None:
        self.edited.emit()
        self.left.emit()


class SuggestField(QComboBox):
    """Any text, with suggestions that are asked for when the list is opened or first entered."""

    entered = Signal()
    edited = Signal()
    left = Signal()

    def __init__(
        self, suggestions: Callable[[], Iterable[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._suggestions = suggestions
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.line = LineField(self)
        self.setLineEdit(self.line)
        completer = self.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.installEventFilter(NeverByWheel(self))
        leave_undo_to_document(self)
        self.line.entered.connect(self._enter)
        self.line.edited.connect(self.edited)
        self.line.left.connect(self.left)
        self.activated.connect(self._chosen)

    def value(self) -> str:
        """The text without white space around it."""
        return self.currentText().strip()

    def show_value(self, value: object) -> None:
        """Show a text, whether it is suggested or not."""
        self.setEditText("" if value is None else str(value))
        self.line.setCursorPosition(0)

    def showPopup(self) -> None:
        self._fill()
        super().showPopup()

    def _enter(self) -> None:
        self._fill()
        self.entered.emit()

    def _fill(self) -> None:
        typed, all_selected = self.currentText(), self.line.hasSelectedText()
        self.blockSignals(True)
        self.clear()
        self.addItems(list(self._suggestions()))
        self.setEditText(typed)
        self.blockSignals(False)
        if all_selected:
            self.line.selectAll()

    def _chosen(self) -> None:
        self.edited.emit()
        self.left.emit()
