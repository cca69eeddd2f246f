"""Income by month: what was earned, what is likely, the band, what is needed, and the hole."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from funnel_desktop.document.forecasting import Income
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.painting import bar, fill, paint_focus
from funnel_desktop.ui.looks.text_line import CENTER, LEFT, RIGHT, widest, width_of, write
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, scaled, tokens
from funnel_desktop.ui.screens.insights.chart import Chart, PaintSign, legend
from funnel_desktop.ui.screens.insights.income_words import hole_words, month_sentence
from funnel_desktop.ui.screens.insights.scale import ticks

translate = QCoreApplication.translate

HIGH, LEAST_HIGH, LEGEND = 300, 220, 24
BAR = 48
DOT, LINE = 7, 2
PALE, STRONG = 0.08, 0.2
"""How strongly a band is drawn that is too wide to plan by, and one that is not."""


class IncomeChart(Chart):
    """Months from left to right; the arrow keys and the mouse go from one to the next."""

    pointed = Signal(str)
    """The sentence of the month that is looked at; empty where none is."""

    def __init__(self) -> None:
        super().__init__(HIGH)
        self._income: Income | None = None
        self._months: Sequence[date] = ()
        self._at: int | None = None
        self._turned: Sequence[float] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_income(self, income: Income) -> None:
        """Show another answer; the month that is looked at stays."""
        self._income = income
        self._months = [*income.earned, *income.forecast.outlook.months]
        self.tell(translate("Insights", "Income by month"))
        self._look_at(self._at)

    def show_turned(self, differences: Sequence[float] | None) -> None:
        """Draw the likely line under other conditions beside it; None: no more."""
        self._turned = differences
        self.update()

    def said(self) -> list[str]:
        income = self._income
        return [] if income is None else [month_sentence(income, month) for month in self._months]

    def sizeHint(self) -> QSize:
        return QSize(scaled(640), scaled(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(420), scaled(LEAST_HIGH))

    # -- one month after the other ----------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = int((event.position().x() - self._area().left()) // self._slot())
        self._look_at(at if 0 <= at < len(self._months) else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._months:
            super().keyPressEvent(event)
            return
        first = len(self._income.earned) - 1 if self._income else 0
        at = first if self._at is None else self._at + step
        self._look_at(min(max(at, 0), len(self._months) - 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _look_at(self, at: int | None) -> None:
        self._at = at if at is not None and at < len(self._months) else None
        said = self.said()
        sentence = "" if self._at is None else said[self._at]
        self.setAccessibleDescription(sentence or ". ".join(said))
        self.pointed.emit(sentence)
        self.update()

    # -- where things stand ------------------------------------------------------------------------

    def _area(self) -> QRectF:
        """What the months share, between the amounts and what is needed."""
        left = widest([formats().money(each) for each in self._ticks()], "caption") + SPACE_3
        words = translate("Insights", "what you need")
        needed = self._needed()
        right = 0 if needed is None else widest([words, formats().money(needed)], "small") + SPACE_3
        top, below = scaled(LEGEND), scaled(24)
        return QRectF(left, top, self.width() - left - right, self.height() - top - below)

    def _slot(self) -> float:
        return self._area().width() / max(1, len(self._months))

    def _x(self, place: float) -> float:
        """The middle of a month."""
        return self._area().left() + (place + 0.5) * self._slot()

    def _y(self, value: float) -> float:
        area = self._area()
        return area.bottom() - area.height() * value / self._ticks()[-1]

    def _ticks(self) -> Sequence[int]:
        income = self._income
        if income is None:
            return ticks(0)
        bands = income.forecast.outlook.months.values()
        return ticks(max([*income.earned.values(), *(b.p90 for b in bands), self._needed() or 0]))

    def _needed(self) -> int | None:
        return None if self._income is None else self._income.forecast.needed

    # -- painting ----------------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        if self._income is None:
            return
        self._grid(painter)
        self._hole(painter)
        self._looked_at(painter)
        self._what_is_needed(painter)
        self._earned(painter)
        self._band(painter)
        self._likely(painter)
        self._other(painter)
        self._today(painter)
        self._names(painter)
        signs: list[tuple[str, PaintSign]] = [
            (translate("Insights", "earned"), _bar_sign),
            (translate("Insights", "likely"), _line_sign),
            (translate("Insights", "8 of 10 cases"), _band_sign),
        ]
        legend(painter, self._area().left(), 2, signs)
        if self.hasFocus():
            paint_focus(painter, self.rect())

    def _grid(self, painter: QPainter) -> None:
        area = self._area()
        for value in self._ticks():
            y = self._y(value)
            painter.setPen(tokens().line)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            place = QRectF(0, y - scaled(9), area.left() - SPACE_2, scaled(18))
            write(painter, place, formats().money(value), "caption", "ink2", RIGHT)

    def _hole(self, painter: QPainter) -> None:
        assert self._income is not None
        hole = self._income.forecast.hole
        if hole is None:
            return
        first, last = self._months.index(hole.first), self._months.index(hole.last)
        area, slot = self._area(), self._slot()
        span = QRectF(
            area.left() + first * slot, area.top(), (last - first + 1) * slot, area.height()
        )
        fill(painter, span, tokens().attention_soft)
        title, short = hole_words(hole)
        line = QRectF(span.left(), span.top() + 4, span.width(), scaled(18))
        write(painter, line, title, "small_strong", "attention", CENTER)
        write(painter, line.translated(0, scaled(17)), short, "small", "ink2", CENTER)

    def _looked_at(self, painter: QPainter) -> None:
        if self._at is not None:
            area, slot = self._area(), self._slot()
            place = QRectF(area.left() + self._at * slot, area.top(), slot, area.height())
            painter.setPen(QPen(tokens().edge, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)

    def _earned(self, painter: QPainter) -> None:
        assert self._income is not None
        wide = min(scaled(BAR), self._slot() * 0.6)
        for place, value in enumerate(self._income.earned.values()):
            x, y = self._x(place), self._y(value)
            if value:
                box = QRectF(x - wide / 2, y, wide, self._area().bottom() - y)
                bar(painter, box, tokens().accent)
            said = formats().money(value)
            line = QRectF(x - self._slot() / 2, y - scaled(18), self._slot(), scaled(17))
            plate = width_of(said, "small_strong") + 4
            fill(painter, QRectF(x - plate / 2, line.top(), plate, line.height()), tokens().card)
            write(painter, line, said, "small_strong", "ink", CENTER)

    def _points(self, place: int) -> Iterator[QPointF]:
        """The line of a band's `place`: 0 its lower end, 1 the likely one, 2 its upper end."""
        assert self._income is not None
        first = len(self._income.earned)
        for number, each in enumerate(self._income.forecast.outlook.months.values()):
            yield QPointF(self._x(first + number), self._y(each[place]))

    def _band(self, painter: QPainter) -> None:
        assert self._income is not None
        painter.save()
        painter.setOpacity(PALE if self._income.forecast.outlook.too_wide else STRONG)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().accent)
        painter.drawPolygon(QPolygonF([*self._points(0), *reversed(list(self._points(2)))]))
        painter.restore()

    def _likely(self, painter: QPainter) -> None:
        points = list(self._points(1))
        painter.setPen(QPen(tokens().accent, LINE, Qt.PenStyle.DashLine))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(tokens().accent, LINE))
        painter.setBrush(tokens().card)
        for point in points:
            painter.drawEllipse(point, scaled(DOT) / 2, scaled(DOT) / 2)

    def _other(self, painter: QPainter) -> None:
        if self._income is None or self._turned is None:
            return
        first = len(self._income.earned)
        likely = [band.p50 for band in self._income.forecast.outlook.months.values()]
        points = [
            QPointF(self._x(first + n), self._y(min(self._ticks()[-1], max(0, value + more))))
            for n, (value, more) in enumerate(zip(likely, self._turned, strict=True))
        ]
        painter.setPen(QPen(tokens().best_few, LINE, Qt.PenStyle.DotLine))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(tokens().best_few)
        for point in points:
            painter.drawEllipse(point, scaled(DOT) / 2, scaled(DOT) / 2)

    def _what_is_needed(self, painter: QPainter) -> None:
        needed = self._needed()
        if needed is None:
            return
        area, y = self._area(), self._y(needed)
        painter.setPen(QPen(tokens().ink2, 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        line = QRectF(
            area.right() + SPACE_2, y - scaled(17), self.width() - area.right(), scaled(17)
        )
        write(painter, line, translate("Insights", "what you need"), "small", "ink2", LEFT)
        write(painter, line.translated(0, scaled(16)), formats().money(needed), "small_strong")

    def _today(self, painter: QPainter) -> None:
        assert self._income is not None
        area = self._area()
        x = area.left() + len(self._income.earned) * self._slot()
        painter.setPen(QPen(tokens().ink, 1.5))
        painter.drawLine(QPointF(x, area.top() - scaled(6)), QPointF(x, area.bottom()))
        line = QRectF(x + 6, area.top() - scaled(12), scaled(80), scaled(16))
        write(painter, line, translate("Insights", "today"), "small_strong")

    def _names(self, painter: QPainter) -> None:
        assert self._income is not None
        area = self._area()
        for place, month in enumerate(self._months):
            box = QRectF(
                area.left() + place * self._slot(), area.bottom() + 4, self._slot(), scaled(18)
            )
            is_next = place == len(self._income.earned)
            role = "small_strong" if is_next else "small"
            write(painter, box, formats().month(month), role, "ink" if is_next else "ink2", CENTER)


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
