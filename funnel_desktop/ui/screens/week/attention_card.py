"""A card with an edge that asks for attention; it says in words what the edge means."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from funnel_desktop.ui.looks.theme import tokens

EDGE = 4


class AttentionCard(QFrame):
    """What it holds is its own."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().attention)
        painter.drawRoundedRect(QRectF(0, 0, EDGE, self.height()), 2, 2)
