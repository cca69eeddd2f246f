"""Shapes that are painted in many places: a plain area, a bar, a pill, the ring of the focus."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from funnel_desktop.ui.looks.focus_ring import paint_ring
from funnel_desktop.ui.looks.theme import RADIUS_BUTTON, tokens

ROUND = 4
NO_PEN = QPen(Qt.PenStyle.NoPen)
"""Made once: PySide asks Python for the value of a named style each time it is given one."""


def fill(painter: QPainter, rect: QRect | QRectF, color: QColor) -> None:
    """Fill a plain area.

    To find the right `fillRect`, PySide would first make every named gradient.
    """
    painter.setPen(NO_PEN)
    painter.setBrush(color)
    painter.drawRect(rect)


def bar(painter: QPainter, rect: QRectF, fill: QColor, edge: QColor | None = None) -> None:
    """Draw a bar with round corners; `edge` outlines it, so that it is seen without its colour."""
    painter.setPen(NO_PEN if edge is None else QPen(edge, 1))
    painter.setBrush(fill)
    inside = rect if edge is None else rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inside, ROUND, ROUND)


def paint_pill(
    painter: QPainter, box: QRectF, ground: QColor | None, outline: QPen | None = None
) -> None:
    """Draw a box with round ends, filled with `ground`, outlined by `outline`, or both."""
    painter.setPen(outline or NO_PEN)
    painter.setBrush(ground or Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


def paint_focus(
    painter: QPainter, box: QRect | QRectF, radius: float = RADIUS_BUTTON, inset: float = 1
) -> None:
    """Draw the ring of the focus, its middle `inset` pixels inside `box`.

    For what paints itself; around fields and buttons goes the ring of focus_ring.py.
    """
    ring = QRectF(box).adjusted(inset, inset, -inset, -inset)
    paint_ring(painter, ring, tokens().accent, radius)
