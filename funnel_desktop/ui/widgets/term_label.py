"""A word of the method: a dotted line below it, and one sentence of help at the pointer."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from funnel_desktop.ui.looks.theme import tokens
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip

BELOW = 2
"""Pixels from the letters' base line to the dots."""


class TermLabel(TextLabel):
    """The help is read out, too."""

    def __init__(self, term: str, help_on_it: str) -> None:
        super().__init__("caption", "ink3", term)
        show_tip(self, help_on_it)
        self.setAccessibleDescription(help_on_it)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        metrics, room = self.fontMetrics(), self.contentsRect()
        where = QRect(room.left(), 0, metrics.horizontalAdvance(self.text()), metrics.height())
        where.moveTop(room.top() + (room.height() - metrics.height()) // 2)
        line = where.top() + metrics.ascent() + BELOW + 0.5
        painter = QPainter(self)
        painter.setPen(QPen(tokens().ink3, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(where.left(), line), QPointF(where.right(), line))
