"""Whether a hole is said before the income falls, and how often those hear of one that never stop.

Practices of `tests/funnel/made_practices.py` that need 80 % of what they earn.
"""

from collections.abc import Sequence
from math import exp
from random import Random
from typing import NamedTuple

from funnel_desktop.funnel.forecast.hole import KEPT_FROM, SAID_FROM, look
from funnel_desktop.funnel.forecast.past import History, Life
from funnel_desktop.funnel.stages import BOARD_STAGES, Outcome
from tests.funnel.made_practices import (
    BEFORE_WEEKS,
    WEEK,
    WEEKS,
    WIN_RATE,
    Deal,
    Kind,
    Practice,
    made_practice,
)

FIRST = 738_158
"""Monday, the 3rd of January 2022."""
YEAR_WEEKS = 52
SPREAD = 0.6
CELLS = tuple(Kind(size / YEAR_WEEKS, cycle, SPREAD) for size in (30, 60) for cycle in (9, 18))
SMALL = tuple(Kind(10 / YEAR_WEEKS, cycle, SPREAD) for cycle in (9, 18))
"""Where nobody can tell."""
VALUE, VALUE_SPREAD = 150_000, 0.5
NEEDS = 0.8
STOP_WEEKS = 13
STOPS = (20, 60)
"""Weeks of the two years between which one stops."""
SAYINGS_AT_MOST = 2


class Cell(NamedTuple):
    """Of so many practices: the share that was told in time, the share that heard at most two
    sayings in two years without any stop, and the sayings a year."""

    told: float
    few: float
    a_year: float


def cell(kind: Kind, number: int, every: int = 1) -> Cell:
    """Measure a kind of practice; those that never stop are looked at every so many weeks."""
    needed = round(
        NEEDS * kind.rate * YEAR_WEEKS / 12 * WIN_RATE * VALUE * exp(VALUE_SPREAD**2 / 2)
    )
    told = [is_told(kind, needed, Random(f"stop {kind} {n}")) for n in range(number)]
    heard = [heard_of(kind, needed, Random(f"never {kind} {n}"), every) for n in range(number)]
    few = sum(each <= SAYINGS_AT_MOST for each in heard)
    return Cell(sum(told) / number, few / number, sum(heard) / number / 2)


def is_told(kind: Kind, needed: int, random: Random) -> bool:
    """Whether a hole is said within one cycle of the first day of a quarter without prospecting."""
    stop = BEFORE_WEEKS + random.randrange(*STOPS)
    practice = made_practice(kind, random, stopped=stop, resumed=stop + STOP_WEEKS)
    history = history_of(practice, random)
    return any(each >= stop for each in sayings(history, needed, stop - 2, stop + kind.cycle + 1))


def heard_of(kind: Kind, needed: int, random: Random, every: int = 1) -> int:
    """How often a hole is said in two years to a practice that never stops."""
    history = history_of(made_practice(kind, random), random)
    return len(sayings(history, needed, BEFORE_WEEKS, BEFORE_WEEKS + WEEKS, every))


def sayings(history: History, needed: int, first: int, last: int, every: int = 1) -> Sequence[int]:
    """The weeks in which a hole is said that did not stand at the look before."""
    found: list[int] = []
    standing: set[int] = set()
    for week in range(first, last, every):
        seen = look(history.on(FIRST + WEEK * week), needed)
        months = enumerate(seen.low, start=seen.first)
        now = {
            month
            for month, share in months
            if share >= SAID_FROM or (share >= KEPT_FROM and month in standing)
        }
        if now and not standing:
            found.append(week)
        standing = now
    return found


def history_of(practice: Practice, random: Random) -> History:
    """What a practice's file would hold."""
    return History(_life(deal, random) for deal in practice.deals)


def _life(deal: Deal, random: Random) -> Life:
    value = round(VALUE * exp(random.gauss(0, VALUE_SPREAD)))
    came = [FIRST + day for day in deal.stages]
    ended = None if deal.ended is None else FIRST + deal.ended
    left = [*came[1:], ended]
    stood = [*zip(BOARD_STAGES, came, left, strict=False)]
    if ended is not None:
        stood.append((Outcome.WON if deal.won else Outcome.LOST, ended, None))  # type: ignore[arg-type]
    return Life(FIRST + deal.begun, True, stood, value, value if deal.won else None)
