"""A row of dots for each service: every won cycle, their median, one's own estimate."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from math import ceil

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from funnel_desktop.funnel.cycle_spread import CycleFacts
from funnel_desktop.language.cycle_words import days_words, from_words, normal_words
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.text_line import CENTER, widest, write
from funnel_desktop.ui.looks.theme import SPACE_4, scaled, tokens
from funnel_desktop.ui.screens.insights.chart import Chart, PaintSign, legend

translate = QCoreApplication.translate

ROW, DOT = 58, 9
BELOW = 20
"""Room under the line of a row."""
TICKS_ABOUT = 6
STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000)


class CycleDots(Chart):
    """Days from first contact to agreement, on one scale for all services."""

    def __init__(self) -> None:
        super().__init__(ROW)
        self._facts: Sequence[CycleFacts] = ()
        self._today = date.min

    def show_cycles(self, facts: Sequence[CycleFacts], today: date) -> None:
        """Show other services."""
        self._facts, self._today = facts, today
        self.tell(translate("Insights", "Won cycles by service, in days"))

    def said(self) -> list[str]:
        return [f"{facts.service}: {normal_words(facts, self._today)}" for facts in self._facts]

    def paint(self, painter: QPainter) -> None:
        left = min(widest([f.service for f in self._facts], "body_medium"), self.width() // 4)
        texts = [t for f in self._facts for t in (from_words(f, self._today), days_words(f))]
        right = min(widest(texts, "small"), int(self.width() * 0.34))
        height = self.row_height()
        wide = self.width() - left - right - 2 * SPACE_4
        track = QRectF(left + SPACE_4, 0, wide, height)
        most = max((_longest(f) for f in self._facts), default=0)
        scale = track.width() / (most * 1.05) if most else 0
        for place, facts in enumerate(self._facts):
            row = track.translated(0, place * height)
            line = QRectF(0, row.bottom() - 2 * scaled(BELOW), left, 2 * scaled(BELOW))
            write(painter, line, facts.service, role="body_medium")
            self._row(painter, row, facts, scale)
            self._words(painter, QRectF(row.right() + SPACE_4, row.top(), right, height), facts)
        if most:
            self._axis(painter, track.translated(0, len(self._facts) * height), most, scale)
        signs: list[tuple[str, PaintSign]] = [
            (translate("Insights", "an agreement"), _dot_sign),
            (translate("Insights", "median"), _median_sign),
            (translate("Insights", "your estimate"), _estimate_sign),
            (translate("Insights", "15th to 85th percentile"), _spread_sign),
        ]
        legend(painter, track.left(), len(self._facts) * height + scaled(30), signs)

    def _row(self, painter: QPainter, row: QRectF, facts: CycleFacts, scale: float) -> None:
        look, y = tokens(), row.bottom() - scaled(BELOW)
        painter.setPen(QPen(look.line, 2))
        painter.drawLine(QPointF(row.left(), y), QPointF(row.right(), y))
        if facts.spread is not None:
            low, high = (row.left() + days * scale for days in facts.spread)
            _spread(painter, low, high, y)
        self._dots(painter, row, facts.durations, y, scale)
        if facts.median is not None:
            _median(painter, row.left() + facts.median * scale, y)
        if facts.estimate is not None:
            _estimate(painter, row.left() + facts.estimate * scale, y)

    def _dots(
        self, painter: QPainter, row: QRectF, durations: Sequence[int], y: float, scale: float
    ) -> None:
        """Where many took as long they stand on each other, closer the more they are."""
        side = scaled(DOT)
        slots = Counter(round(days * scale / (side * 0.6)) for days in durations)
        tallest = max(slots.values(), default=1)
        step = min(side * 0.9, (y - row.top() - side) / max(1, tallest - 1))
        # Of those that lie less than a pixel apart one stands for all.
        every = ceil(1 / step) if 0 < step < 1 else 1
        for slot, count in slots.items():
            for place in range(0, count, every):
                _dot(painter, QPointF(row.left() + slot * side * 0.6, y - place * step))

    def _words(self, painter: QPainter, place: QRectF, facts: CycleFacts) -> None:
        high = scaled(18)
        below = QRectF(place.left(), place.bottom() - high - 4, place.width(), high)
        write(painter, below.translated(0, -high), days_words(facts), role="small_strong")
        write(painter, below, from_words(facts, self._today), role="small", ink="ink2")

    def _axis(self, painter: QPainter, row: QRectF, most: int, scale: float) -> None:
        step = next((s for s in STEPS if most / s <= TICKS_ABOUT), ceil(most / TICKS_ABOUT))
        for days in range(0, most + 1, step):
            x = row.left() + days * scale
            painter.setPen(tokens().line)
            painter.drawLine(QPointF(x, row.top()), QPointF(x, row.top() + 4))
            place = QRectF(x - 30, row.top() + 4, 60, scaled(18))
            write(painter, place, formats().number(days), "caption", "ink2", flags=CENTER)


def _longest(facts: CycleFacts) -> int:
    return round(max((*facts.durations, facts.estimate or 0)))


def _dot(painter: QPainter, middle: QPointF) -> None:
    painter.setPen(QPen(tokens().in_funnel, 1.2))
    painter.setBrush(tokens().in_funnel_soft)
    painter.drawEllipse(middle, scaled(DOT) / 2, scaled(DOT) / 2)


def _spread(painter: QPainter, left: float, right: float, y: float) -> None:
    cap = Qt.PenCapStyle.FlatCap
    painter.setPen(QPen(tokens().track, scaled(8), Qt.PenStyle.SolidLine, cap))
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def _median(painter: QPainter, x: float, y: float) -> None:
    painter.setPen(QPen(tokens().ink, 2))
    painter.drawLine(QPointF(x, y - scaled(9)), QPointF(x, y + scaled(9)))


def _estimate(painter: QPainter, x: float, y: float) -> None:
    """A hollow triangle below the line, as suggested values have elsewhere."""
    top, half = y + scaled(5), scaled(5)
    below = top + 2 * half
    painter.setPen(QPen(tokens().best_few, 1.6))
    painter.setBrush(tokens().card)
    corners = [QPointF(x, top), QPointF(x - half, below), QPointF(x + half, below)]
    painter.drawPolygon(QPolygonF(corners))


def _dot_sign(painter: QPainter, box: QRectF) -> None:
    _dot(painter, box.center())


def _median_sign(painter: QPainter, box: QRectF) -> None:
    _median(painter, box.center().x(), box.center().y())


def _estimate_sign(painter: QPainter, box: QRectF) -> None:
    _estimate(painter, box.center().x(), box.top() - scaled(3))


def _spread_sign(painter: QPainter, box: QRectF) -> None:
    _spread(painter, box.left(), box.right(), box.center().y())
