"""The small triangle by which a popover points at what it is about."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.looks.theme import tokens

LENGTH, HALF = 11, 11
"""How far it reaches out, and half its height, in pixels."""


class Pointer(QWidget):
    """Stands at the right or left edge of a popover and covers that edge's line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._to_the_right = True
        self.resize(LENGTH + 1, 2 * HALF + 1)

    def point_at(self, target: QRect, popover: QRect) -> None:
        """Stand beside `popover` at the height of `target`; hidden where both overlap."""
        self._to_the_right = target.left() >= popover.right()
        self.setVisible(self._to_the_right or target.right() <= popover.left())
        left = popover.right() if self._to_the_right else popover.left() - LENGTH
        lowest = popover.bottom() - 4 * HALF
        top = min(max(target.center().y() - HALF, popover.top() + 2 * HALF), lowest)
        self.move(left, top)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base, tip = (0.0, LENGTH - 0.5) if self._to_the_right else (LENGTH + 1.0, 0.5)
        corners = (QPointF(base, 0.5), QPointF(tip, HALF), QPointF(base, 2 * HALF - 0.5))
        painter.setPen(QPen(tokens().card, 0))
        painter.setBrush(tokens().card)
        painter.drawPolygon(QPolygonF(corners))
        painter.setPen(QPen(tokens().edge, 1))
        painter.drawPolyline(QPolygonF(corners))
