"""Small things that are painted in many places: a line of text, a bar."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from funnel_desktop.ui.looks.theme import font, tokens

VCENTER = Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | VCENTER
RIGHT = Qt.AlignmentFlag.AlignRight | VCENTER
CENTER = Qt.AlignmentFlag.AlignCenter
ROUND = 4


def fill(painter: QPainter, rect: QRect | QRectF, color: QColor) -> None:
    """A plain area. To find the right `fillRect`, PySide would first make every named gradient."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(rect)


def one_line(text: str) -> str:
    """A text without its line breaks: what is drawn in one line would be cut at them."""
    return " ".join(text.split())


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    align: Qt.AlignmentFlag = LEFT,
    role: str = "body",
    ink: str = "ink",
) -> None:
    """One line of text, its end left out where it does not fit."""
    metrics = QFontMetrics(font(role))
    kept = metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, int(rect.width()) + 1)
    painter.setFont(font(role))
    painter.setPen(tokens().color(ink))
    painter.drawText(rect, int(align), kept)


def write_lines(
    painter: QPainter, rect: QRectF, text: str, role: str = "small", ink: str = "ink2"
) -> None:
    """Text from the top, in as many lines as it takes."""
    painter.setFont(font(role))
    painter.setPen(tokens().color(ink))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), text)


def width_of(text: str, role: str = "body") -> int:
    """How wide a text is."""
    return QFontMetrics(font(role)).horizontalAdvance(text)


def bar(painter: QPainter, rect: QRectF, fill: QColor, edge: QColor | None = None) -> None:
    """A bar with round corners; `edge` outlines it, so that it is seen without its colour."""
    painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(edge, 1))
    painter.setBrush(fill)
    inside = rect if edge is None else rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inside, ROUND, ROUND)


def paint_pill(
    painter: QPainter, box: QRectF, ground: QColor | None, outline: QPen | None = None
) -> None:
    """A box with round ends, filled with `ground`, outlined by `outline`, or both."""
    painter.setPen(outline or Qt.PenStyle.NoPen)
    painter.setBrush(ground or Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


def widest(texts: Sequence[str], role: str = "body") -> int:
    """Room for the widest of some texts."""
    return max((width_of(text, role) for text in texts), default=0)
