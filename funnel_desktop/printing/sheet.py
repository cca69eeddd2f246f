"""Paper in millimetres over a QPainter: lines, boxes, hatching, and text that is never cut."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from funnel_desktop.funnel.stages import WorkType

MM_AN_INCH = 25.4
FAMILY = "Inter"
BLACK, GREY, FAINT = QColor(0, 0, 0), QColor(85, 85, 85), QColor(150, 150, 150)
FILL, WHITE = QColor(212, 212, 212), QColor(255, 255, 255)
HATCH_EVERY = 1.4
"""Millimetres between the lines of the hatch."""

SLICES = {
    WorkType.PROSPECTING: ((0.0, 1.0), (0.0, 0.32)),
    WorkType.COVERING: ((0.17, 0.83), (0.38, 0.66)),
    WorkType.CLOSING: ((0.33, 0.67), (0.72, 1.0)),
}
"""Each slice of the funnel mark: left and right at its top, top and bottom; parts of its box."""
NARROWS = 0.12


class Sheet:
    """Draws on a page whose corner is the paper's; all lengths in millimetres."""

    def __init__(self, painter: QPainter, dots_per_inch: float, shrink: float = 1.0) -> None:
        self.painter = painter
        self._scale = dots_per_inch / MM_AN_INCH * shrink
        self._shrink = shrink

    def font(self, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """A font of so many points on the paper."""
        made = QFont(FAMILY)
        made.setPointSizeF(points * self._shrink)
        made.setWeight(weight)
        made.setFeature(QFont.Tag("tnum"), 1)
        return made

    def width(self, text: str, font: QFont) -> float:
        """How wide a text is."""
        return self._metrics(font).horizontalAdvance(text) / self._scale

    def height(self, font: QFont) -> float:
        """How high a line of text is."""
        return self._metrics(font).height() / self._scale

    def text(
        self,
        box: QRectF,
        text: str,
        font: QFont,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        color: QColor = BLACK,
    ) -> float:
        """Write a line inside a box, shortened with an ellipsis; returns its width."""
        metrics = self._metrics(font)
        room = box.width() * self._scale
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.painter.setFont(font)
        self.painter.setPen(color)
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self.painter.drawText(self._rect(box), int(flags), shown)
        return metrics.horizontalAdvance(shown) / self._scale

    def line(
        self, left: float, top: float, right: float, bottom: float, width: float = 0.15,
        color: QColor = BLACK, style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:  # fmt: skip
        """A line."""
        self.painter.setPen(QPen(color, width * self._scale, style))
        self.painter.drawLine(QLineF(self._point(left, top), self._point(right, bottom)))

    def box(
        self, box: QRectF, *, fill: QColor | None = None, width: float = 0.2, radius: float = 0.8,
        color: QColor = BLACK, style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:  # fmt: skip
        """A box with round corners."""
        self.painter.setPen(QPen(color, width * self._scale, style))
        self.painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        round_by = radius * self._scale
        self.painter.drawRoundedRect(self._rect(box), round_by, round_by)

    def plain(self, box: QRectF, fill: QColor) -> None:
        """A filled box without an edge, such as the plate behind text on the hatch."""
        self.painter.fillRect(self._rect(box), fill)

    def hatch(self, box: QRectF) -> None:
        """Slanted lines, cut to the box by their own geometry: the same on every printer."""
        self.painter.setPen(QPen(FAINT, 0.2 * self._scale))
        offset = HATCH_EVERY
        while offset < box.width() + box.height():
            start = max(0.0, offset - box.width())
            end = min(offset, box.height())
            lower = self._point(box.left() + offset - end, box.top() + end)
            upper = self._point(box.left() + offset - start, box.top() + start)
            self.painter.drawLine(QLineF(lower, upper))
            offset += HATCH_EVERY

    def mark(self, box: QRectF, work: WorkType) -> None:
        """The funnel of three slices; the filled one names the work, also without colour."""
        for kind, ((left, right), (top, bottom)) in SLICES.items():
            corners = (
                (left, top), (right, top), (right - NARROWS, bottom), (left + NARROWS, bottom),
            )  # fmt: skip
            shape = QPolygonF(
                [
                    self._point(box.left() + x * box.width(), box.top() + y * box.height())
                    for x, y in corners
                ]
            )
            self.painter.setPen(QPen(BLACK, 0.18 * self._scale))
            self.painter.setBrush(BLACK if kind is work else Qt.BrushStyle.NoBrush)
            self.painter.drawPolygon(shape)

    def _metrics(self, font: QFont) -> QFontMetricsF:
        device = self.painter.device()
        return QFontMetricsF(font, device) if device is not None else QFontMetricsF(font)

    def _point(self, x: float, y: float) -> QPointF:
        return QPointF(x * self._scale, y * self._scale)

    def _rect(self, box: QRectF) -> QRectF:
        size = box.size() * self._scale
        return QRectF(self._point(box.left(), box.top()), size)
