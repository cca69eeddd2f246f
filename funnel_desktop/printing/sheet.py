"""Paper in millimetres over a QPainter: lines, boxes, hatching, and text that keeps its place."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.printing.fonts import FAMILY

MM_AN_INCH = 25.4
POINTS_AN_INCH = 72
UNITS_A_POINT = 10
"""Letters are measured in tenths of a point, whatever the device: Qt rounds them to whole units
of it, and every size of `sizes` is a whole number of these. So all devices break alike."""
UNITS_A_MM = UNITS_A_POINT * POINTS_AN_INCH / MM_AN_INCH


BLACK, GREY, FAINT = QColor(0, 0, 0), QColor(85, 85, 85), QColor(150, 150, 150)
FILL, WHITE = QColor(212, 212, 212), QColor(255, 255, 255)
RIGHT = Qt.AlignmentFlag.AlignRight
HATCH_EVERY = 1.4
"""Millimetres between the lines of the hatch."""
LETTERS_AT_MOST = 400
"""No line of the page holds more, and more would be measured in vain."""

SLICES = {
    WorkType.PROSPECTING: ((0.0, 1.0), (0.0, 0.32)),
    WorkType.COVERING: ((0.17, 0.83), (0.38, 0.66)),
    WorkType.CLOSING: ((0.33, 0.67), (0.72, 1.0)),
}
"""Each slice of the funnel mark: left and right at its top, top and bottom; parts of its box."""
NARROWS = 0.12
_SPACE = re.compile(r"[^\S ]+")


@dataclass(frozen=True)
class Face:
    """A font with its measures, both in the sheet's units."""

    font: QFont
    metrics: QFontMetricsF


class Sheet:
    """Draws on a page whose corner is the painter's; all lengths in millimetres."""

    def __init__(self, painter: QPainter, dots_per_inch: float) -> None:
        self._painter = painter
        scale = dots_per_inch / (UNITS_A_POINT * POINTS_AN_INCH)
        painter.scale(scale, scale)
        self._faces: dict[tuple[float, QFont.Weight], Face] = {}

    def face(self, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> Face:
        """Letters of so many points.

        Without alternates: a letter in another shape than its own, such as a figure of equal
        width, would come out of the PDF as a sign that nobody can read or copy.
        """
        if (points, weight) not in self._faces:
            font = QFont(FAMILY)
            font.setPixelSize(round(points * UNITS_A_POINT))
            font.setWeight(weight)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            for feature in ("calt", "liga"):
                font.setFeature(QFont.Tag(feature), 0)
            self._faces[points, weight] = Face(font, QFontMetricsF(font))
        return self._faces[points, weight]

    def width(self, words: str, face: Face) -> float:
        """Width of a text."""
        return face.metrics.horizontalAdvance(words) / UNITS_A_MM

    def height(self, face: Face) -> float:
        """Height of a line of text."""
        return face.metrics.height() / UNITS_A_MM

    def shortened(self, words: str, face: Face, room: float) -> str:
        """Return as much of a text as fits in one line, with an ellipsis at its end."""
        line = _one_line(words)
        return face.metrics.elidedText(line, Qt.TextElideMode.ElideRight, room * UNITS_A_MM)

    def lines(self, words: str, face: Face, room: float, most: int) -> list[str]:
        """A text in at most so many lines, broken between words where it can be."""
        found: list[str] = []
        rest = _one_line(words)
        while rest and len(found) < most - 1 and self.width(rest, face) > room:
            kept = self._words_that_fit(rest, face, room)
            if not kept:
                break
            found.append(kept)
            rest = rest[len(kept) :].lstrip()
        return [*found, self.shortened(rest, face, room)] if rest else found

    def _words_that_fit(self, words: str, face: Face, room: float) -> str:
        kept = ""
        for word in words.split(" "):
            longer = f"{kept} {word}" if kept else word
            if self.width(longer, face) > room:
                break
            kept = longer
        return kept

    def text(
        self,
        box: QRectF,
        words: str,
        face: Face,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        color: QColor = BLACK,
    ) -> float:
        """Write a line in the middle of a box's height, shortened where it is too long; returns
        its width."""
        shown = self.shortened(words, face, box.width())
        width = self.width(shown, face)
        left = box.right() - width if align == RIGHT else box.left()
        middle = box.center().y() * UNITS_A_MM
        baseline = middle + (face.metrics.ascent() - face.metrics.descent()) / 2
        self._painter.setFont(face.font)
        self._painter.setPen(color)
        self._painter.drawText(QPointF(left * UNITS_A_MM, baseline), shown)
        return width

    def line(
        self, left: float, top: float, right: float, bottom: float, width: float = 0.15,
        color: QColor = BLACK, style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:  # fmt: skip
        """A line."""
        self._painter.setPen(QPen(color, width * UNITS_A_MM, style))
        self._painter.drawLine(QLineF(_point(left, top), _point(right, bottom)))

    def box(
        self, box: QRectF, *, width: float = 0.2, radius: float = 0.8, color: QColor = BLACK,
        dashed: bool = False,
    ) -> None:  # fmt: skip
        """The edge of a box with round corners."""
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self._painter.setPen(QPen(color, width * UNITS_A_MM, style))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(_rect(box), radius * UNITS_A_MM, radius * UNITS_A_MM)

    def plain(self, box: QRectF, fill: QColor) -> None:
        """A filled box without an edge, such as the plate behind text on the hatch."""
        self._painter.fillRect(_rect(box), fill)

    def hatch(self, box: QRectF) -> None:
        """Slanted lines, cut to the box by their own geometry: the same on every printer."""
        self._painter.setPen(QPen(FAINT, 0.2 * UNITS_A_MM))
        offset = HATCH_EVERY
        while offset < box.width() + box.height():
            start = max(0.0, offset - box.width())
            end = min(offset, box.height())
            lower = _point(box.left() + offset - end, box.top() + end)
            upper = _point(box.left() + offset - start, box.top() + start)
            self._painter.drawLine(QLineF(lower, upper))
            offset += HATCH_EVERY

    def mark(self, left: float, middle: float, side: float, work: WorkType) -> None:
        """The funnel of three slices; the filled one names the work, also without colour."""
        top = middle - side / 2
        self._painter.setPen(QPen(BLACK, 0.18 * UNITS_A_MM))
        for kind, ((begin, end), (above, below)) in SLICES.items():
            corners = (
                (begin, above), (end, above), (end - NARROWS, below), (begin + NARROWS, below),
            )  # fmt: skip
            shape = QPolygonF([_point(left + x * side, top + y * side) for x, y in corners])
            self._painter.setBrush(BLACK if kind is work else Qt.BrushStyle.NoBrush)
            self._painter.drawPolygon(shape)


def _one_line(words: str) -> str:
    return _SPACE.sub(" ", words[:LETTERS_AT_MOST])


def _point(x: float, y: float) -> QPointF:
    return QPointF(x * UNITS_A_MM, y * UNITS_A_MM)


def _rect(box: QRectF) -> QRectF:
    return QRectF(_point(box.left(), box.top()), box.size() * UNITS_A_MM)
