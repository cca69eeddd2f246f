"""The likely income with the prospecting of a plan, against none: two lines, and in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.funnel.forecast.wheel import WithAndWithout
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.text_line import CENTER, LEFT, widest, write
from funnel_desktop.ui.looks.theme import SPACE_2, scaled, theme, tokens

translate = QCoreApplication.translate

WIDE, HIGH = 330, 84
BELOW, LINE, DOT = 18, 2, 6
LAST = 3
"""Months that are spoken of: what is begun now is agreed by then."""


class LinesAhead(QWidget):
    """Painted beside the words that say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: WithAndWithout | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme().changed.connect(self.updateGeometry)

    def show_lines(self, lines: WithAndWithout) -> None:
        """Show another answer."""
        self._lines = lines
        self.setAccessibleName(translate("Week", "Likely income with this plan and without it"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDE), scaled(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lines is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._names(painter, self._lines)
        words = _words()
        ends = [self._end(each) for each in (self._lines.planned, self._lines.without)]
        for y, text, ink in zip(_apart(ends), words, ("accent", "ink2"), strict=True):
            place = QRectF(self._area().right() + SPACE_2, y - scaled(9), scaled(WIDE), scaled(18))
            write(painter, place, text, "small_strong", ink, LEFT)
        self._line(painter, self._lines.without, QPen(tokens().ink2, LINE, Qt.PenStyle.DashLine))
        self._line(painter, self._lines.planned, QPen(tokens().accent, LINE))

    def _area(self) -> QRectF:
        right = widest(_words(), "small_strong") + SPACE_2
        return QRectF(2, scaled(DOT), self.width() - right - 4, self.height() - scaled(BELOW + DOT))

    def _x(self, place: int) -> float:
        area = self._area()
        count = len(self._lines.months) if self._lines else 1
        return area.left() + (place + 0.5) * area.width() / count

    def _y(self, value: int) -> float:
        lines = self._lines
        most = max([*lines.planned, *lines.without, 1]) if lines else 1
        area = self._area()
        return area.bottom() - area.height() * value / most

    def _end(self, line: Sequence[int]) -> float:
        return self._y(line[-1])

    def _line(self, painter: QPainter, line: Sequence[int], pen: QPen) -> None:
        points = [QPointF(self._x(place), self._y(value)) for place, value in enumerate(line)]
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        painter.drawEllipse(points[-1], scaled(DOT) / 2, scaled(DOT) / 2)

    def _names(self, painter: QPainter, lines: WithAndWithout) -> None:
        area = self._area()
        painter.setPen(tokens().line)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        wide = area.width() / len(lines.months)
        for place, month in enumerate(lines.months):
            box = QRectF(self._x(place) - wide / 2, area.bottom() + 1, wide, scaled(BELOW))
            write(painter, box, formats().month(month), "caption", "ink2", CENTER)


def ahead_sentence(lines: WithAndWithout, minutes: int) -> str:
    """`With 6 h of prospecting every week about €8,100 a month from September to November; with
    none, €3,200.`; empty where there are too few agreements to plan by."""
    if lines.too_wide:
        return ""
    planned, without = (sum(each[-LAST:]) // LAST for each in (lines.planned, lines.without))
    text = (
        translate(
            "Week",
            "With {hours} of prospecting every week, about {planned} a month from {first} to "
            "{last}; with none, {without}.",
        )
        if minutes
        else translate(
            "Week",
            "With no prospecting, as in this plan, about {without} a month from {first} to {last}.",
        )
    )
    say = formats()
    said = text.format(
        hours=say.hours(minutes),
        planned=say.money(_about(planned)),
        without=say.money(_about(without)),
        first=say.locale.standaloneMonthName(lines.months[-LAST].month),
        last=say.locale.standaloneMonthName(lines.months[-1].month),
    )
    if lines.is_told:
        return said
    hint = translate(
        "Week",
        "Your own record is too short: until 8 weeks of prospecting are logged, half a day counts "
        "as one new objective.",
    )
    return f"{said} {hint}"


def _about(value: int) -> int:
    """Two digits: nobody knows more."""
    return round(value, 2 - len(str(value)))


def _words() -> tuple[str, str]:
    return translate("Week", "as planned"), translate("Week", "no prospecting")


def _apart(ends: Sequence[float]) -> Sequence[float]:
    """Where the words stand at the ends of the lines, so that they do not touch."""
    first, second = ends
    missing = scaled(18) - abs(first - second)
    if missing <= 0:
        return ends
    up = -1 if first <= second else 1
    return [first + up * missing / 2, second - up * missing / 2]
