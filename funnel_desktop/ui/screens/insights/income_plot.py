"""Where months and amounts stand in the income chart."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from funnel_desktop.document.forecasting import Income
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.text_line import widest
from funnel_desktop.ui.looks.theme import SPACE_3, scaled

translate = QCoreApplication.translate

LEGEND = 24
_LINES_AT_MOST = 5


class IncomePlot:
    """The months of an answer side by side in a widget of some size."""

    def __init__(self, income: Income, width: float, height: float) -> None:
        self.income = income
        self.months: Sequence[date] = [*income.earned, *income.forecast.outlook.months]
        self.ticks = ticks(max(self._amounts()))
        self.width = width
        self.area = self._area(height)
        self.slot = self.area.width() / max(1, len(self.months))

    @property
    def needed(self) -> int | None:
        """What the user needs a month, in minor units; None where that is not set."""
        return self.income.forecast.needed

    def _amounts(self) -> Iterator[int]:
        yield from self.income.earned.values()
        yield from (band.p90 for band in self.income.forecast.outlook.months.values())
        yield self.needed or 0

    def _area(self, height: float) -> QRectF:
        """What the months share, between the amounts and what is needed."""
        left = widest([formats().money(each) for each in self.ticks], "caption") + SPACE_3
        words = translate("Insights", "what you need")
        right = 0
        if self.needed is not None:
            right = widest([words, formats().money(self.needed)], "small") + SPACE_3
        top, below = scaled(LEGEND), scaled(24)
        return QRectF(left, top, self.width - left - right, height - top - below)

    def month_at(self, x: float) -> int | None:
        """Place of the month at `x`; None beside them all."""
        at = int((x - self.area.left()) // self.slot)
        return at if 0 <= at < len(self.months) else None

    def span(self, first: int, last: int) -> QRectF:
        """The whole height of some months."""
        left = self.area.left() + first * self.slot
        wide = (last - first + 1) * self.slot
        return QRectF(left, self.area.top(), wide, self.area.height())

    def x(self, place: float) -> float:
        """The middle of a month."""
        return self.area.left() + (place + 0.5) * self.slot

    def y(self, value: float) -> float:
        """The height of an amount in minor units."""
        return self.area.bottom() - self.area.height() * value / self.ticks[-1]

    def to_come(self, values: Sequence[float]) -> Iterator[QPointF]:
        """A point for each month of the forecast, at its amount."""
        first = len(self.income.earned)
        for number, value in enumerate(values):
            yield QPointF(self.x(first + number), self.y(value))


def ticks(most: int) -> Sequence[int]:
    """Whole steps of 1, 2 or 5 times a power of ten from 0 to at least `most`, in minor units."""
    step = 100
    while True:
        for times in (1, 2, 5):
            if most <= step * times * (_LINES_AT_MOST - 1):
                lines = max(1, -(-most // (step * times)))
                return [step * times * n for n in range(lines + 1)]
        step *= 10
