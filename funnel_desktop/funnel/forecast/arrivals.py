"""How many new objectives come: at the recent rate, which is uncertain too.

What is recent is not a fixed number of weeks: the rate may have changed at any week, and each week
tells how long the present one has held (Adams and MacKay 2007, *Bayesian Online Changepoint
Detection*, with weekly counts and a gamma prior). So years of steady work count in full, and six
weeks of nothing are believed.
"""

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

WEEK = 7
WEEKS_LOOKED_BACK = 156
CHANGES_EVERY = 52
"""† Weeks for which a rate holds on average."""
PRIOR_COUNT = 1.0
"""† What is known of a new rate is worth one objective: as many as there were on the whole."""
WEEKS_TO_TELL = 13
NOTHING_KNOWN = 1 / 4
"""† A week, where there was none at all."""
UNLIKELY = 1e-6


class Rate(NamedTuple):
    """A rate that may hold now: how likely, and what it has seen: objectives and weeks."""

    chance: float
    begun: float
    weeks: float


def weekly_counts(begun: Sequence[int], first: int, day: int) -> list[int]:
    """How many began in each full week up to a day (the latest last)."""
    number = min(WEEKS_LOOKED_BACK, max(1, (day - first + 1) // WEEK))
    counts = [0] * number
    for each in begun:
        ago = (day - each) // WEEK
        if 0 <= ago < number:
            counts[number - 1 - ago] += 1
    return counts


def present_rates(counts: Sequence[int]) -> list[Rate]:
    """The rates that may hold now, after these weeks.

    What came in the first weeks of a short record was begun before it, as by who enters all at
    once: it is taken to have come within a quarter.
    """
    if len(counts) < WEEKS_TO_TELL:
        return [Rate(1.0, PRIOR_COUNT + sum(counts), WEEKS_TO_TELL + PRIOR_COUNT / NOTHING_KNOWN)]
    mean = sum(counts) / len(counts) if sum(counts) else NOTHING_KNOWN
    fresh = (PRIOR_COUNT, PRIOR_COUNT / mean)
    runs: list[Rate] = [Rate(1.0, *fresh)]
    for count in counts:
        new = sum(each.chance for each in runs) / CHANGES_EVERY
        grown = [(new * _chance(count, Rate(1, *fresh)), Rate(1, *fresh))]
        goes_on = 1 - 1 / CHANGES_EVERY
        grown += [(each.chance * goes_on * _chance(count, each), each) for each in runs]
        whole = sum(chance for chance, _ in grown)
        runs = [
            Rate(chance / whole, each.begun + count, each.weeks + 1)
            for chance, each in grown
            if chance > UNLIKELY * whole
        ]
    return runs


def drawn_rate(rates: Sequence[Rate], random: Random) -> float:
    """Draw the number of new objectives a week."""
    left = random.random()
    for each in rates:
        left -= each.chance
        if left < 0:
            break
    return random.gammavariate(each.begun, 1 / each.weeks)


def _chance(count: int, rate: Rate) -> float:
    """How likely a week brings so many (negative binomial: a gamma of Poissons)."""
    shape, weeks = rate.begun, rate.weeks
    chance = (weeks / (weeks + 1)) ** shape
    for n in range(count):
        chance *= (shape + n) / ((n + 1) * (weeks + 1))
    return float(chance)
