"""The field for one line about somebody new; a signature of several lines can be pasted."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from funnel_desktop.ui.looks.theme import theme

MOST_LINES = 6
MOST_LETTERS = 4_000
"""More is no line about somebody: it would only hold the window."""
AROUND = 16
"""Pixels above and below the letters."""


class LineEdit(QPlainTextEdit):
    """As high as what stands in it, up to some lines. Its own undo is that of what was typed."""

    kept = Signal()
    """Enter."""
    opened = Signal()
    """Shift+Enter: keep it, and open it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)
        theme().changed.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        with_shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.opened if with_shift else self.kept).emit()
        event.accept()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A signature comes in with its lines, without empty ones, and a whole letter is cut."""
        lines = (line.strip() for line in source.text()[:MOST_LETTERS].splitlines())
        self.insertPlainText("\n".join(filter(None, lines)))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._needed())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lines(self) -> int:
        """As they are broken at this width."""
        return max(1, int(self.document().size().height()))

    def _needed(self) -> int:
        return min(self._lines(), MOST_LINES) * self.fontMetrics().lineSpacing() + AROUND

    def _fit(self) -> None:
        policy = Qt.ScrollBarPolicy
        has_more = self._lines() > MOST_LINES
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if has_more else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(self._needed())
