"""Made-up practices: what comes, how long it takes, what is done for it, and what becomes of it.

Only how practices live stands here, and nothing of what the program says about them. The numbers
were written down before the rules that are measured with them (docs/METHOD.md, *dry top*).
"""

from dataclasses import dataclass, field
from math import exp
from random import Random

WEEK = 7
WEEKS_A_MONTH = 365.25 / 12 / WEEK

RATES = (0.3, 0.6, 1.2, 2.5)
"""New objectives a week."""
CYCLES = (4, 8, 12, 18)
"""Weeks from first contact to agreement, the median of the won ones."""
SPREADS = (0.4, 0.8)
"""Standard deviation of the logarithm of the durations."""
LOGGED = (0.8, 0.9, 1.0)
"""In this share of the weeks the prospecting that is done is also logged."""

WIN_RATE = 0.3
CLOSED_WHEN_LOST = 0.6
"""Share of the lost ones that somebody closes; the others stay open and hear nothing more."""
LOST_AFTER = 0.7
"""The median of what ends without an agreement, as a share of the cycle."""
NEWS_EVERY = (5, 21)
"""Days from one thing that is done for an objective to the next, while it is alive."""
IN_AFTER, BEST_FEW_AFTER = 1 / 3, 2 / 3
"""Shares of its duration after which a won one goes on; a lost one gets as far as its luck."""

BEFORE_WEEKS = 130
"""Lived before the two years that are looked at, so that the figures are known."""
WEEKS = 104


@dataclass(frozen=True)
class Kind:
    """A cell of the grid."""

    rate: float
    cycle: int
    spread: float


GRID = tuple(Kind(r, c, s) for r in RATES for c in CYCLES for s in SPREADS)


@dataclass
class Deal:
    """An objective; days count from the first day of the practice.

    `stages` are the days on which it came Above, In and into Best Few, as far as it came; `news`
    are the days on which something was done for it. `ended` is None where it was never closed.
    """

    begun: int
    stages: list[int]
    news: list[int]
    ended: int | None
    won: bool


@dataclass
class Practice:
    """A life of BEFORE_WEEKS and WEEKS weeks; `stopped` is the week (of all) from which on nobody
    is looked for any more, until `resumed`."""

    kind: Kind
    deals: list[Deal] = field(default_factory=list)
    stopped: int | None = None
    resumed: int | None = None

    @property
    def wanted_tenths(self) -> int:
        """As many agreements a month as it has, in tenths as the file keeps them.

        Told from its life since its first ones came, as far as it looked for people.
        """
        first = 2 * self.kind.cycle * WEEK
        last = (self.stopped or BEFORE_WEEKS + WEEKS) * WEEK
        won = sum(d.won and d.ended is not None and first <= d.ended < last for d in self.deals)
        return max(1, round(10 * won * WEEK * WEEKS_A_MONTH / (last - first)))


def made_practice(
    kind: Kind, random: Random, stopped: int | None = None, resumed: int | None = None
) -> Practice:
    """One practice of a kind, the same from the same random numbers."""
    made = Practice(kind, [], stopped, resumed)
    for week in range(BEFORE_WEEKS + WEEKS):
        is_idle = stopped is not None and stopped <= week and (resumed is None or week < resumed)
        for _ in range(0 if is_idle else _poisson(kind.rate, random)):
            made.deals.append(_deal(kind, week * WEEK + random.randrange(WEEK), random))
    return made


def logged_weeks(share: float, random: Random) -> list[bool]:
    """In which of the two years' weeks prospecting is logged."""
    return [random.random() < share for _ in range(WEEKS)]


def _deal(kind: Kind, begun: int, random: Random) -> Deal:
    is_won = random.random() < WIN_RATE
    median = kind.cycle * WEEK * (1 if is_won else LOST_AFTER)
    lasts = max(1, round(median * exp(random.gauss(0, kind.spread))))
    gets_to = 1.0 if is_won else random.random()
    stages = [begun]
    for share in (IN_AFTER, BEST_FEW_AFTER):
        if gets_to > share:
            stages.append(begun + round(lasts * share / gets_to))
    is_closed = is_won or random.random() < CLOSED_WHEN_LOST
    news, day = [], begun
    while day <= begun + lasts:
        news.append(day)
        day += random.randint(*NEWS_EVERY)
    return Deal(begun, stages, news, begun + lasts if is_closed else None, is_won)


def _poisson(mean: float, random: Random) -> int:
    count, left = 0, random.random() - exp(-mean)
    part = exp(-mean)
    while left > 0:
        count += 1
        part *= mean / count
        left -= part
    return count
