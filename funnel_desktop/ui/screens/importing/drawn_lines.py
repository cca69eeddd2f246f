"""One line of text after the other in the rows of the import's lists."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from funnel_desktop.ui.looks.theme import font, tokens


def draw_line(painter: QPainter, box: QRect, role: str, ink: str, text: str) -> QRect:
    """Draw a line; returns the room below it."""
    metrics = QFontMetrics(font(role))
    plain = " ".join(text[:300].split())
    shown = metrics.elidedText(plain, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font(role))
    painter.setPen(tokens().color(ink))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), shown)
    return box.adjusted(0, metrics.height(), 0, 0)
