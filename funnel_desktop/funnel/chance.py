"""How likely a difference is by chance: Fisher's exact test, Holm's adjustment."""

from collections.abc import Sequence
from itertools import accumulate
from math import comb

LIKE = 1 + 1e-9
"""Tables whose chances differ by less than this are equally likely."""


def fisher(a: int, b: int, c: int, d: int) -> float:
    """Two-sided p of a table [[a, b], [c, d]] of counts: tables at most as likely as this one."""
    first, second, column = a + b, c + d, a + c
    low, high = max(0, column - second), min(column, first)
    ways = [comb(first, x) * comb(second, column - x) for x in range(low, high + 1)]
    seen = ways[a - low] * LIKE
    return min(1.0, sum(way for way in ways if way <= seen) / sum(ways))


def holm(chances: Sequence[float]) -> list[float]:
    """Holm's adjusted p of each of several tests, so that all together err at most that often."""
    order = sorted(range(len(chances)), key=lambda at: chances[at])
    raised = (min(1.0, (len(chances) - place) * chances[at]) for place, at in enumerate(order))
    adjusted = dict(zip(order, accumulate(raised, max), strict=True))
    return [adjusted[at] for at in range(len(chances))]
