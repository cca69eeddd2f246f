"""The steering wheel: what other hours, another win rate or other prices would change."""

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random
from typing import NamedTuple

from funnel_desktop.funnel.forecast.agreement import month_number, month_start
from funnel_desktop.funnel.forecast.funnel_replay import AS_IT_IS, ChangedFunnel, Funnel
from funnel_desktop.funnel.forecast.outlook import (
    MONTHS_AHEAD,
    SEED,
    WINS_TO_PLAN_BY,
    incomes,
    last_day,
)
from funnel_desktop.funnel.forecast.past import Past
from funnel_desktop.funnel.forecast.prospecting import ProspectingRate

DRAWS = 400
AT_A_TIME = 40
"""Draws that are made at once: coarse first, and some milliseconds each time."""
MINUTES = 60


class Wheel:
    """Draws the replay from the funnel again, with the same chances, under other conditions."""

    def __init__(self, past: Past, link: ProspectingRate, seed: int = SEED) -> None:
        self.link = link
        self._past = past
        self._seed = seed
        self._funnel = Funnel(past, last_day(past.day, MONTHS_AHEAD))
        self._as_it_is = self._drawn(AS_IT_IS, 0, DRAWS)

    def turned(self, hours: float | None, win: float, value: float) -> ChangedFunnel:
        """Return what is changed by hours of prospecting a week (None: as they are) and factors
        of the win rate and of the value."""
        changed = AS_IT_IS if hours is None else self.link.with_hours(hours)
        return changed._replace(win=win, value=value)

    def differences(self, changed: ChangedFunnel) -> Iterator[Sequence[float]]:
        """Yield how much more income each month likely brings, in minor units: coarse first, then
        finer each time."""
        sums = [0] * MONTHS_AHEAD
        for first in range(0, DRAWS, AT_A_TIME):
            last = first + AT_A_TIME
            drawn = self._drawn(changed, first, last)
            for one, other in zip(drawn, self._as_it_is[first:last], strict=True):
                sums = [s + a - b for s, a, b in zip(sums, one, other, strict=True)]
            yield [each / last for each in sums]

    def on_average(self, hours: float) -> Sequence[int]:
        """Return the income of each month with so many hours of prospecting a week, over all
        draws."""
        drawn = self._drawn(self.turned(hours, 1, 1), 0, DRAWS)
        return [round(sum(month) / DRAWS) for month in zip(*drawn, strict=True)]

    def _drawn(self, changed: ChangedFunnel, first: int, last: int) -> list[list[int]]:
        chances = (Random(f"{self._seed} {number}") for number in range(first, last))
        replays = [self._funnel.replay(each, changed) for each in chances]
        return incomes(self._past, replays, MONTHS_AHEAD)


class WithAndWithout(NamedTuple):
    """The income of the coming months in minor units, on average over the draws, with some hours
    of prospecting every week and without any.

    `too_wide` where there are too few agreements to plan by, `is_told` where the own record says
    what an hour of prospecting brings.
    """

    months: Sequence[date]
    planned: Sequence[int]
    without: Sequence[int]
    too_wide: bool
    is_told: bool


def two_lines(past: Past, link: ProspectingRate, minutes: int, seed: int = SEED) -> WithAndWithout:
    """Return what so many minutes of prospecting a week likely bring, beside none at all.

    On average, not by the middle draw: with few agreements most months hold none, whatever is done.
    """
    wheel, first = Wheel(past, link, seed), month_number(past.day) + 1
    planned, without = (wheel.on_average(hours) for hours in (minutes / MINUTES, 0.0))
    months = [month_start(first + n) for n in range(MONTHS_AHEAD)]
    return WithAndWithout(months, planned, without, len(past.wins) < WINS_TO_PLAN_BY, link.is_told)
