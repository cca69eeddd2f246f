"""Made-up practices with known truth: what comes, what becomes of it, and what it brings."""

from collections.abc import Callable
from math import exp
from random import Random
from typing import NamedTuple

from funnel_desktop.funnel.forecast.past import Deal, Past

FIRST = 737_791
"""The 6th of January 2021."""
YEAR = 365
WIN_RATE, CYCLE, SPREAD = 0.3, 70, 0.6
LOST_AFTER = 0.7
"""The median of what is lost, as a share of the cycle."""
CLOSED_WHEN_LOST = 0.6
VALUE, VALUE_SPREAD = 150_000, 0.6
FOR_EVER = 10**6


class Fate(NamedTuple):
    """What becomes of an objective, whoever looks: days until its end, and what it brings."""

    begun: int
    lasts: int
    is_won: bool
    value: int

    @property
    def ended(self) -> int:
        """The day of its end; far away where nobody closes it."""
        return self.begun + self.lasts


Fated = Callable[[Random], tuple[int, bool, int]]
Intensity = Callable[[float], float]
"""How many begin a day."""


def made_up(random: Random) -> tuple[int, bool, int]:
    """The fate of one objective of a practice whose truth is known."""
    is_won = random.random() < WIN_RATE
    median = CYCLE * (1 if is_won else LOST_AFTER)
    lasts = max(1, round(median * exp(random.gauss(0, SPREAD))))
    value = round(VALUE * exp(random.gauss(0, VALUE_SPREAD)))
    is_closed = is_won or random.random() < CLOSED_WHEN_LOST
    return (lasts if is_closed else FOR_EVER), is_won, value


def steady(per_year: float) -> Intensity:
    """The same all the time."""
    return lambda _: per_year / YEAR


def fates(
    intensity: Intensity, most: float, days: int, random: Random, fated: Fated = made_up
) -> list[Fate]:
    """Everything that begins in so many days; `most` is the highest intensity."""
    found: list[Fate] = []
    day = random.expovariate(most)
    while day < days:
        if random.random() * most < intensity(day):
            found.append(Fate(FIRST + int(day), *fated(random)))
        day += random.expovariate(most)
    return found


def seen(book: list[Fate], day: int, *, with_values: bool = True) -> Past:
    """What is known on a day; without values those of open ones are not."""
    return Past((_deal(each, day, with_values) for each in book if each.begun <= day), day)


def _deal(each: Fate, day: int, with_values: bool) -> Deal:
    if each.ended <= day:
        value = each.value if each.is_won else None
        return Deal(each.begun, each.ended, each.is_won, value=value)
    return Deal(each.begun, value=each.value if with_values else None)


def agreed_in(book: list[Fate], first: int, last: int) -> list[Fate]:
    """What is won from one day to another, of what had begun by the first or begins later."""
    return [each for each in book if each.is_won and first <= each.ended <= last]
