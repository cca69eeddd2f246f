"""What closes the gap: how many new objectives a week, until when."""

from collections.abc import Callable, Sequence
from datetime import date
from random import Random
from typing import NamedTuple

from funnel_desktop.funnel.forecast.agreement import month_number, month_start
from funnel_desktop.funnel.forecast.funnel_replay import ChangedFunnel, Funnel
from funnel_desktop.funnel.forecast.hole import Hole
from funnel_desktop.funnel.forecast.outlook import MONTHS_AHEAD, SEED, incomes, last_day
from funnel_desktop.funnel.forecast.past import Past

DRAWS = 200
FINENESS = 0.25
"""New objectives a week: nobody plans by a tenth of one."""
MOST = 10.0
"""More a week than this nobody finds."""
LAST_MONTHS = 3
"""Without a hole: the last of the months ahead are to be kept at what is needed."""


class Closing(NamedTuple):
    """So many new objectives a week in all, until a day, bring the likely income back to what is
    needed; `more` of them beside those that come anyway."""

    a_week: float
    more: float
    until: date


def what_closes(
    past: Past, needed: int | None, hole: Hole | None, seed: int = SEED
) -> Closing | None:
    """Return the least number that is enough, by the replay from the funnel; None where nobody
    said what is needed, or where nothing closes it any more.

    They come until one normal cycle before the last month of the hole is over: who is found later
    agrees later.
    """
    if not needed:
        return None
    first = month_number(past.day) + 1
    begin = month_number(hole.first.toordinal()) if hole else first + MONTHS_AHEAD - LAST_MONTHS
    end = (month_number(hole.last.toordinal()) if hole else first + MONTHS_AHEAD - 1) + 1
    last = month_start(end).toordinal() - 1
    until = max(past.day + 28, last - round(past.cycles[""]))
    funnel = Funnel(past, last_day(past.day, MONTHS_AHEAD))
    now = _rate(funnel)
    places = range(max(0, begin - first), end - first)

    def is_enough(steps: int) -> bool:
        changed = ChangedFunnel(more=steps * FINENESS, until=until)
        return _likely(funnel, past, changed, places, seed) >= needed * len(places)

    steps = _least(is_enough, round(MOST / FINENESS))
    if steps is None:
        return None
    more = steps * FINENESS
    return Closing(_rounded(now + more), more, date.fromordinal(until))


def _likely(
    funnel: Funnel, past: Past, changed: ChangedFunnel, places: Sequence[int], seed: int
) -> int:
    """The likely income of some months together; the same chances for every change."""
    replays = [funnel.replay(Random(f"{seed} {n}"), changed) for n in range(DRAWS)]
    income = incomes(past, replays, MONTHS_AHEAD)
    return sorted(sum(each[n] for n in places) for each in income)[DRAWS // 2]


def _least(is_enough: Callable[[int], bool], most: int) -> int | None:
    """The least of 0 to `most` that is enough, as more of it is never less."""
    if is_enough(0):
        return 0
    if not is_enough(most):
        return None
    low, high = 0, most
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if is_enough(middle) else (middle, high)
    return high


def _rate(funnel: Funnel) -> float:
    """New objectives a week as it goes now."""
    return sum(each.chance * each.begun / each.weeks for each in funnel.rates)


def _rounded(rate: float) -> float:
    return max(FINENESS, round(rate / FINENESS) * FINENESS)
