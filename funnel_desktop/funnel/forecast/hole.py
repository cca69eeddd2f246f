"""The hole that today's neglect of prospecting will likely tear: when, and how deep.

Judged by the replay from the funnel alone: the record of won months knows nothing of neglect, and
half of all draws would never let four of five lie low (METHOD.md, *Forecast of income*).
"""

from collections.abc import Callable, Sequence
from datetime import date
from random import Random
from typing import NamedTuple

from funnel_desktop.funnel.forecast.agreement import month_number, month_start
from funnel_desktop.funnel.forecast.funnel_replay import Funnel
from funnel_desktop.funnel.forecast.outlook import MONTHS_AHEAD, SEED, incomes, last_day
from funnel_desktop.funnel.forecast.past import Past
from funnel_desktop.funnel.week import DAYS

RUNNING = 3
"""Months running: single ones say nothing."""
SAID_FROM, KEPT_FROM = 0.8, 0.7
WEEKS_LOOKED_BACK = 26
DRAWS = 300
"""Coarser than the band: it asks for one share only."""


class Hole(NamedTuple):
    """The first and the last month of a hole by their first days, and how much is likely missing
    in all of them, in minor units."""

    first: date
    last: date
    short: int


class MondayView(NamedTuple):
    """What a Monday shows: the income of the coming months in each draw, the number of the first
    one, and the share of the draws in which three months from each lie low."""

    income: Sequence[Sequence[int]]
    first: int
    low: Sequence[float]

    def share(self, month: int) -> float:
        """The share of the draws in which three months running from one on lie low."""
        place = month - self.first
        return self.low[place] if 0 <= place < len(self.low) else 0.0


def look(past: Past, needed: int, seed: int = SEED) -> MondayView:
    """Look ahead from a day with the income a month that is needed, in minor units."""
    funnel, random = Funnel(past, last_day(past.day, MONTHS_AHEAD)), Random(seed)
    replays = [funnel.replay(random) for _ in range(DRAWS)]
    income = incomes(past, replays, MONTHS_AHEAD)
    low = [
        sum(sum(each[n : n + RUNNING]) < RUNNING * needed for each in income) / DRAWS
        for n in range(MONTHS_AHEAD - RUNNING + 1)
    ]
    return MondayView(income, month_number(past.day) + 1, low)


def hole_on(
    day: int, past_on: Callable[[int], Past], needed: int | None, seed: int = SEED
) -> Hole | None:
    """Return the first hole that stands on a day; None without one, or where nobody said what is
    needed.

    Judged at the beginning of its ISO week from what was known then, so that it does not depend
    on who looked when. One that was said is kept until its share falls under 70 %: weeks before
    are looked at only as long as that is open.
    """
    if not needed:
        return None
    monday = day - (day - 1) % DAYS
    looks: dict[int, MondayView] = {}

    def seen(on: int) -> MondayView:
        if on not in looks:
            looks[on] = look(past_on(on), needed, seed)
        return looks[on]

    def stands(month: int, on: int, left: int = WEEKS_LOOKED_BACK) -> bool:
        share = seen(on).share(month)
        if share >= SAID_FROM:
            return True
        return share >= KEPT_FROM and left > 0 and stands(month, on - DAYS, left - 1)

    now = seen(monday)
    starts = [now.first + n for n in range(len(now.low)) if stands(now.first + n, monday)]
    return _hole(now, starts, needed) if starts else None


def _hole(now: MondayView, starts: Sequence[int], needed: int) -> Hole:
    """The months of the first run of starts that touch each other."""
    last = starts[0] + RUNNING - 1
    for start in starts[1:]:
        if start <= last + 1:
            last = start + RUNNING - 1
    first, end = starts[0] - now.first, last - now.first + 1
    likely = sorted(sum(each[first:end]) for each in now.income)[len(now.income) // 2]
    short = max(0, needed * (end - first) - likely)
    return Hole(month_start(starts[0]), month_start(last), short)
