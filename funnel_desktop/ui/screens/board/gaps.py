"""Gaps between the cards of a list: which one is meant by a height, and where it is drawn.

Gap n lies above row n; the last one, whose number is the count of rows, below the last card.
"""

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView

from funnel_desktop.ui.looks.theme import tokens

LINE = 3
RING = 5
"""Radius of the ring at the left end of the line, in pixels."""


def row_near(view: QListView, y: int) -> int | None:
    """The row at height `y` of the viewport, else the nearest one that is there."""
    rows = view.model().rowCount()
    if not rows:
        return None
    found = view.indexAt(QPoint(view.viewport().width() // 2, max(0, y)))
    return found.row() if found.isValid() else rows - 1


def gap_at(view: QListView, y: int) -> int:
    """The gap that somebody who points at `y` in the viewport means."""
    row = row_near(view, y)
    if row is None:
        return 0
    rect = view.visualRect(view.model().index(row, 0))
    return row if y < rect.center().y() else row + 1


def gap_height(view: QListView, gap: int) -> int:
    """Where in the viewport a gap lies."""
    rows = view.model().rowCount()
    if not rows:
        return RING
    if gap < rows:
        return view.visualRect(view.model().index(gap, 0)).top()
    return view.visualRect(view.model().index(rows - 1, 0)).bottom() + 1


def paint_gap(painter: QPainter, view: QListView, gap: int, inset: QRect) -> None:
    """The line where what is held will land, with a ring at its left end (DESIGN.md 4.1).

    `inset` is the card's rectangle within a row: the line is as wide as a card.
    """
    height = view.viewport().height()
    y = min(max(gap_height(view, gap), RING + 1), height - RING - 1)
    start = QPointF(inset.left() + RING / 2, y)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens().accent, LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(start, QPointF(inset.right(), y))
    painter.setBrush(tokens().card)
    painter.setPen(QPen(tokens().accent, LINE - 1))
    painter.drawEllipse(start, RING, RING)
