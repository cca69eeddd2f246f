"""The forecast of income: two replays pooled half and half, and what follows from the draws."""

from collections.abc import Mapping, Sequence
from datetime import date
from math import ceil, exp
from random import Random
from statistics import fmean
from typing import NamedTuple

from funnel_desktop.funnel.forecast.agreement import (
    Agreement,
    Replay,
    agreed,
    month_number,
    month_start,
    spread,
    worth,
)
from funnel_desktop.funnel.forecast.funnel_replay import AS_IT_IS, ChangedFunnel, Funnel
from funnel_desktop.funnel.forecast.past import Past

DRAWS = 1000
"""Of both replays together; a tenth of them lies outside a band on either side."""
MONTHS_AHEAD = 6
MONTHS_AT_MOST = 24
TOTALS = (3, 6)
"""Months over which agreements are added up."""
WINS_TO_PLAN_BY = 5
"""Below them the band is honest but too wide (METHOD.md, *Forecast of income*)."""
SEED = 1
QUARTER = 91
"""Days."""
EMPTY_BY_CHANCE = 0.2
LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9

_DAYS_LOOKED_BACK = 731
"""The 24 months in which a win counts elsewhere (METHOD.md, *Normal cycle*)."""
_LEAST_DAYS = 91
"""† A record that is shorter is taken for that of a quarter: one agreement on the first day does
not make one a day."""
_PRIOR_COUNT = 0.5
"""† Jeffreys' prior of a Poisson rate."""


class Band(NamedTuple):
    """What 1, 5 and 9 of 10 draws stay under, and the mean of all."""

    p10: int
    p50: int
    p90: int
    mean: float

    def holds(self, came: int) -> bool:
        """Whether what came lies in the band of 8 in 10."""
        return self.p10 <= came <= self.p90


class Total(NamedTuple):
    """What is agreed over some months from the next day on: minor units, and how many."""

    value: Band
    number: Band


class Outlook(NamedTuple):
    """The forecast of a day: income by calendar month from the next one on, and totals by their
    months."""

    day: date
    wins_seen: int
    wins_a_quarter: float
    months: Mapping[date, Band]
    totals: Mapping[int, Total]

    @property
    def too_wide(self) -> bool:
        """Whether there are too few agreements to plan by."""
        return self.wins_seen < WINS_TO_PLAN_BY

    @property
    def is_sparse(self) -> bool:
        """Whether chance alone leaves three months without an agreement more than once in five
        times: then nothing can tell a hole from it."""
        return exp(-self.wins_a_quarter) > EMPTY_BY_CHANCE


def outlook(
    past: Past, months: int = MONTHS_AHEAD, seed: int = SEED, changed: ChangedFunnel = AS_IT_IS
) -> Outlook:
    """Return the forecast from what was known on a day (METHOD.md, *Forecast of income*)."""
    day = date.fromordinal(past.day)
    ends = {n: months_on(day, n).toordinal() for n in TOTALS}
    replays = pooled(past, max(last_day(past.day, months), *ends.values()), seed, changed)
    income = incomes(past, replays, months)
    first = month_number(past.day) + 1
    by_month = {month_start(first + n): band([each[n] for each in income]) for n in range(months)}
    totals = {n: _total(replays, end) for n, end in ends.items()}
    a_quarter = RecordReplay(past, past.day).rate * QUARTER
    return Outlook(day, len(past.wins), a_quarter, by_month, totals)


def pooled(past: Past, last: int, seed: int, changed: ChangedFunnel = AS_IT_IS) -> list[Replay]:
    """Draw from both replays up to a last day, half from each."""
    funnel, record = Funnel(past, last), RecordReplay(past, last)
    random = Random(seed)
    found: list[Replay] = [funnel.replay(random, changed) for _ in range(DRAWS // 2)]
    return found + [record.replay(random) for _ in range(DRAWS // 2)]


def incomes(past: Past, replays: Sequence[Replay], months: int) -> list[list[int]]:
    """The income of each of the coming calendar months in each draw; what was agreed before and
    is still being paid is among it."""
    first = month_number(past.day) + 1
    due = spread(agreed(past.wins), first, months)
    return [
        [known + new for known, new in zip(due, spread(replay, first, months), strict=True)]
        for replay in replays
    ]


def band(values: Sequence[int]) -> Band:
    """The band of some draws, by ranks."""
    ordered = sorted(values)
    low, middle, high = (ordered[ceil(p * len(ordered)) - 1] for p in (LOW, MIDDLE, HIGH))
    return Band(low, middle, high, fmean(ordered))


def last_day(day: int, months: int) -> int:
    """The last day of the last of the coming calendar months."""
    return month_start(month_number(day) + 1 + months).toordinal() - 1


def months_on(day: date, months: int) -> date:
    """The same day some months on, or the last of that month."""
    number = month_number(day.toordinal()) + months
    length = (month_start(number + 1) - month_start(number)).days
    return month_start(number).replace(day=min(day.day, length))


def _total(replays: Sequence[Replay], end: int) -> Total:
    within: list[list[Agreement]] = [[a for a in each if a.day <= end] for each in replays]
    return Total(
        band([sum(agreement.value for agreement in each) for each in within]),
        band([len(each) for each in within]),
    )


class RecordReplay:
    """Draws agreements from the won months: gamma-Poisson in number, resampled in value
    (METHOD.md, *Forecast of income*)."""

    def __init__(self, past: Past, last: int) -> None:
        self._past = past
        self._last = last
        first = max(past.begins, past.day - _DAYS_LOOKED_BACK + 1)
        self._days = max(_LEAST_DAYS, past.day - first + 1)
        self._wins = sum((deal.ended or 0) >= first for deal in past.wins)

    @property
    def rate(self) -> float:
        """Agreements a day, as the record has them."""
        return self._wins / self._days

    def replay(self, random: Random) -> Replay:
        """Draw once what is agreed from the next day on."""
        rate = random.gammavariate(self._wins + _PRIOR_COUNT, 1 / self._days)
        found: list[Agreement] = []
        day = self._past.day + 1.0
        while True:
            day += random.expovariate(rate)
            if day >= self._last + 1:
                return found
            found.append(Agreement(int(day), *worth(self._past, "", random)))
