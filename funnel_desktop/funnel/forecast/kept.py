"""Forecasts that were kept, and what came: a forecast that is never scored is no forecast."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from funnel_desktop.funnel.forecast.outlook import months_on

MONTHS = 3
"""What is kept is what is agreed over so many months."""
DAY = timedelta(days=1)


class KeptBand(NamedTuple):
    """The band of what is agreed from the first day of a month on, in minor units."""

    low: int
    likely: int
    high: int


class Scored(NamedTuple):
    """A kept band, what came (None while it is not over), and its last day."""

    month: date
    kept: KeptBand
    last: date
    came: int | None

    @property
    def held(self) -> bool | None:
        """Whether the band held what came; None while it is not over."""
        return None if self.came is None else self.kept.low <= self.came <= self.kept.high


def made_on(today: date) -> date:
    """Return the day as of which the forecast of a month is made: the one before its first, so
    that it rests on what was known before."""
    return today.replace(day=1) - DAY


def scored(
    kept: Mapping[date, KeptBand], won: Iterable[tuple[date, int]], today: date
) -> Sequence[Scored]:
    """Return each kept band with what came, the oldest first (METHOD.md, *Forecast of income*)."""
    agreements = list(won)
    found = []
    for month, band in sorted(kept.items()):
        last = months_on(month - DAY, MONTHS)
        came = sum(value for day, value in agreements if month <= day <= last)
        found.append(Scored(month, band, last, came if last < today else None))
    return found
