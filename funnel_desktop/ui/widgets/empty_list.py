"""Over an empty table or list: what will appear there, and one thing to do about it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QWidget

from funnel_desktop.ui.looks.theme import SPACE_4
from funnel_desktop.ui.widgets.layouts import STRETCH, at_left, column_of
from funnel_desktop.ui.widgets.text_label import TextLabel


class EmptyList(QWidget):
    """Lies over the view's lines while it is shown."""

    wanted = Signal()
    """The button was pressed."""

    def __init__(self, covered: QAbstractItemView) -> None:
        super().__init__(covered.viewport())
        self._covered = covered
        self.words = TextLabel("body", "ink2", wraps=True)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.wanted)
        column_of(self.words, at_left(self.button), STRETCH, into=self, margins=SPACE_4)
        covered.viewport().installEventFilter(self)
        self.hide()

    def show_words(self, words: str, action: str = "", *, possible: bool = True) -> None:
        """Say words and offer an action; without words the list is not empty."""
        self.words.setText(words)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.button.setEnabled(possible)
        self.setGeometry(self._covered.viewport().rect())
        self.setVisible(bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False
