"""How the income chart is painted, one layer over the other."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.painting import bar, fill
from funnel_desktop.ui.looks.text_line import CENTER, LEFT, RIGHT, width_of, write
from funnel_desktop.ui.looks.theme import SPACE_2, scaled, tokens
from funnel_desktop.ui.screens.insights.chart import PaintSign, legend
from funnel_desktop.ui.screens.insights.income_plot import IncomePlot
from funnel_desktop.ui.screens.insights.income_words import hole_words

translate = QCoreApplication.translate

BAR = 48
DOT, LINE = 7, 2
PALE, STRONG = 0.08, 0.2
"""How strongly a band is drawn that is too wide to plan by, and one that is not."""


class IncomeDrawing:
    """Paints an answer where its plot has it."""

    def __init__(self, painter: QPainter, plot: IncomePlot) -> None:
        self._painter = painter
        self._plot = plot
        self._income = plot.income
        self._area = plot.area
        self._bands = list(plot.income.forecast.outlook.months.values())

    def paint(self, looked_at: int | None, turned: Sequence[float] | None) -> None:
        """Paint it all; `turned` is how much the likely amounts differ under other conditions."""
        self._grid()
        self._hole()
        if looked_at is not None:
            self._looked_at(looked_at)
        self._what_is_needed()
        self._earned()
        self._band()
        self._likely()
        if turned is not None:
            self._other(turned)
        self._today()
        self._names()
        signs: list[tuple[str, PaintSign]] = [
            (translate("Insights", "earned"), _bar_sign),
            (translate("Insights", "likely"), _line_sign),
            (translate("Insights", "8 of 10 cases"), _band_sign),
        ]
        legend(self._painter, self._area.left(), 2, signs)

    def _grid(self) -> None:
        painter, area = self._painter, self._area
        for value in self._plot.ticks:
            y = self._plot.y(value)
            painter.setPen(tokens().line)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            place = QRectF(0, y - scaled(9), area.left() - SPACE_2, scaled(18))
            write(painter, place, formats().money(value), "caption", "ink2", RIGHT)

    def _hole(self) -> None:
        hole = self._income.forecast.hole
        if hole is None:
            return
        months = self._plot.months
        span = self._plot.span(months.index(hole.first), months.index(hole.last))
        fill(self._painter, span, tokens().attention_soft)
        title, short = hole_words(hole)
        line = QRectF(span.left(), span.top() + 4, span.width(), scaled(18))
        write(self._painter, line, title, "small_strong", "attention", CENTER)
        write(self._painter, line.translated(0, scaled(17)), short, "small", "ink2", CENTER)

    def _looked_at(self, at: int) -> None:
        self._painter.setPen(QPen(tokens().edge, 1, Qt.PenStyle.DotLine))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(self._plot.span(at, at))

    def _earned(self) -> None:
        painter, slot = self._painter, self._plot.slot
        wide = min(scaled(BAR), slot * 0.6)
        for place, value in enumerate(self._income.earned.values()):
            x, y = self._plot.x(place), self._plot.y(value)
            if value:
                box = QRectF(x - wide / 2, y, wide, self._area.bottom() - y)
                bar(painter, box, tokens().accent)
            said = formats().money(value)
            line = QRectF(x - slot / 2, y - scaled(18), slot, scaled(17))
            plate = width_of(said, "small_strong") + 4
            fill(painter, QRectF(x - plate / 2, line.top(), plate, line.height()), tokens().card)
            write(painter, line, said, "small_strong", "ink", CENTER)

    def _band(self) -> None:
        painter = self._painter
        lower = self._plot.to_come([band.p10 for band in self._bands])
        upper = self._plot.to_come([band.p90 for band in self._bands])
        painter.save()
        painter.setOpacity(PALE if self._income.forecast.outlook.too_wide else STRONG)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().accent)
        painter.drawPolygon(QPolygonF([*lower, *reversed(list(upper))]))
        painter.restore()

    def _likely(self) -> None:
        painter = self._painter
        points = list(self._plot.to_come([band.p50 for band in self._bands]))
        painter.setPen(QPen(tokens().accent, LINE, Qt.PenStyle.DashLine))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(tokens().accent, LINE))
        painter.setBrush(tokens().card)
        self._dots(points)

    def _other(self, turned: Sequence[float]) -> None:
        painter, top = self._painter, self._plot.ticks[-1]
        amounts = [
            min(top, max(0, band.p50 + more))
            for band, more in zip(self._bands, turned, strict=True)
        ]
        points = list(self._plot.to_come(amounts))
        painter.setPen(QPen(tokens().best_few, LINE, Qt.PenStyle.DotLine))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(tokens().best_few)
        self._dots(points)

    def _dots(self, points: Sequence[QPointF]) -> None:
        for point in points:
            self._painter.drawEllipse(point, scaled(DOT) / 2, scaled(DOT) / 2)

    def _what_is_needed(self) -> None:
        painter, area, needed = self._painter, self._area, self._plot.needed
        if needed is None:
            return
        y = self._plot.y(needed)
        painter.setPen(QPen(tokens().ink2, 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        room = self._plot.width - area.right()
        line = QRectF(area.right() + SPACE_2, y - scaled(17), room, scaled(17))
        write(painter, line, translate("Insights", "what you need"), "small", "ink2", LEFT)
        write(painter, line.translated(0, scaled(16)), formats().money(needed), "small_strong")

    def _today(self) -> None:
        painter, area = self._painter, self._area
        x = area.left() + len(self._income.earned) * self._plot.slot
        painter.setPen(QPen(tokens().ink, 1.5))
        painter.drawLine(QPointF(x, area.top() - scaled(6)), QPointF(x, area.bottom()))
        line = QRectF(x + 6, area.top() - scaled(12), scaled(80), scaled(16))
        write(painter, line, translate("Insights", "today"), "small_strong")

    def _names(self) -> None:
        for place, month in enumerate(self._plot.months):
            span = self._plot.span(place, place)
            box = QRectF(span.left(), span.bottom() + 4, span.width(), scaled(18))
            is_next = place == len(self._income.earned)
            role, ink = ("small_strong", "ink") if is_next else ("small", "ink2")
            write(self._painter, box, formats().month(month), role, ink, CENTER)


def _bar_sign(painter: QPainter, box: QRectF) -> None:
    bar(painter, box, tokens().accent)


def _band_sign(painter: QPainter, box: QRectF) -> None:
    painter.save()
    painter.setOpacity(STRONG)
    fill(painter, box, tokens().accent)
    painter.restore()


def _line_sign(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(tokens().accent, LINE, Qt.PenStyle.DashLine))
    middle = box.center().y()
    painter.drawLine(QPointF(box.left() - 2, middle), QPointF(box.right() + 2, middle))
