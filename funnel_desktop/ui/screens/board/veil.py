"""Lets what lies below it step back while something else is meant."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.looks.theme import tokens

FADED = 0.85
"""DESIGN.md 4.1: other columns fade to 85 % at most."""


class Veil(QWidget):
    """Covers its parent with a little of the window's colour; the pointer does not notice it."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._covered = covered
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, covering: bool) -> None:
        """Fade what lies below, or not."""
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.setVisible(covering)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(1 - FADED)
        painter.fillRect(self.rect(), tokens().window)
