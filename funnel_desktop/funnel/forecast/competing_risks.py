"""What becomes of an objective at which age: won or lost, whichever comes first.

Cause-specific hazards that are constant between some ages, with gamma priors: open objectives are
censored at their age, so that what stays open for ever lowers the chance of being won (Prentice et
al. 1978, *The analysis of failure times in the presence of competing risks*). Ages are counted in
normal cycles of an objective's own service.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from math import erf, log, sqrt
from random import Random
from typing import NamedTuple

from funnel_desktop.funnel.forecast.past import Deal, Past

EDGES = (0.0, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 5.0)
"""† Normal cycles between which the hazards are constant; the last goes on for ever."""
PRIOR_WINS = 2
"""† The prior is worth about two wins (METHOD.md, *Forecast of income*)."""
PRIOR_RATE = 0.3
"""† The share won that is taken for likely before there is a record."""
PRIOR_SPREAD = 0.6
"""† Standard deviation of the logarithm of durations, around one normal cycle."""
_FAR = 10.0
_STEPS = 40
SURE = 0.98
"""What nothing that is wished for makes surer."""
LEAST_RATE = 1e-12
"""A gamma of a shape near 0 can be drawn as nothing at all."""
LEAST_AGE = 0.5
"""Days: what ends on its first day was open for a part of it."""


class Risks(NamedTuple):
    """How many were won and lost between the ages, and how long objectives were exposed there, in
    normal cycles; the prior is among them."""

    won: Sequence[float]
    lost: Sequence[float]
    exposed: Sequence[float]


class Age(NamedTuple):
    """An age as the stretch between two edges in which it lies, and how far within, in cycles."""

    stretch: int
    within: float


def age_of(cycles: float) -> Age:
    """Return where an age in cycles lies."""
    stretch = bisect_right(EDGES, cycles) - 1
    return Age(stretch, cycles - EDGES[stretch])


class Hazards(NamedTuple):
    """One set of hazards that may be the true one: for each stretch of age how likely an end is
    (a cycle), the part of it that is won, and both ends added up to its beginning."""

    rates: Sequence[float]
    won: Sequence[float]
    until: Sequence[float]

    def at(self, age: "Age") -> float:
        """The hazard that was gone through by an age."""
        return self.until[age.stretch] + age.within * self.rates[age.stretch]

    def end_at(self, gone: float, random: Random) -> tuple[float, bool]:
        """The age in cycles at which an objective ends that then went through so much, and
        whether it is won."""
        stretch = bisect_right(self.until, gone) - 1
        age = EDGES[stretch] + (gone - self.until[stretch]) / self.rates[stretch]
        return age, random.random() < self.won[stretch]

    def with_wins(self, factor: float) -> "Hazards":
        """The same ends, with so many times as many of them won."""
        return self._replace(won=[min(SURE, share * factor) for share in self.won])


def risks_of(past: Past) -> Risks:
    """What the record says, and the prior with it."""
    won, lost, exposed = (list(each) for each in _prior())
    for deal in past.deals:
        if deal.exact:
            _count(deal, past, won, lost, exposed)
    return Risks(won, lost, exposed)


def _count(
    deal: Deal, past: Past, won: list[float], lost: list[float], exposed: list[float]
) -> None:
    age = max(LEAST_AGE, deal.age(past.day)) / past.cycles[deal.service]
    place = bisect_right(EDGES, age) - 1
    for before in range(place):
        exposed[before] += EDGES[before + 1] - EDGES[before]
    exposed[place] += age - EDGES[place]
    if deal.ended is not None and not deal.left:
        (won if deal.is_won else lost)[place] += 1


def drawn_hazards(risks: Risks, random: Random) -> Hazards:
    """Draw hazards from what is known of them: parameters are uncertain, not fixed."""
    rates, shares, until, total = [], [], [], 0.0
    widths = [high - low for low, high in pairwise(EDGES)]
    for place, exposed in enumerate(risks.exposed):
        win = random.gammavariate(risks.won[place], 1 / exposed)
        rate = max(LEAST_RATE, win + random.gammavariate(risks.lost[place], 1 / exposed))
        rates.append(rate)
        shares.append(win / rate)
        until.append(total)
        total += rate * widths[place] if place < len(widths) else 0.0
    return Hazards(rates, shares, until)


def _prior() -> tuple[Sequence[float], Sequence[float], Sequence[float]]:
    """Won, lost and exposed of so many objectives that two of them are won."""
    number = PRIOR_WINS / PRIOR_RATE
    ends = [*EDGES[1:], _FAR]
    shares = [_by(high) - _by(low) for low, high in zip(EDGES, ends, strict=True)]
    won = [PRIOR_WINS * share for share in shares]
    lost = [(number - PRIOR_WINS) * share for share in shares]
    exposed = [number * _open_between(low, high) for low, high in zip(EDGES, ends, strict=True)]
    return won, lost, exposed


def _by(age: float) -> float:
    """The share that has ended by an age in cycles."""
    return 0.0 if age <= 0 else (1 + erf(log(age) / PRIOR_SPREAD / sqrt(2))) / 2


def _open_between(low: float, high: float) -> float:
    """How long an objective is open between two ages on average, in cycles."""
    step = (high - low) / _STEPS
    return sum((1 - _by(low + (n + 0.5) * step)) * step for n in range(_STEPS))
