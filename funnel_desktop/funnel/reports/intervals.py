"""Intervals that hold 8 of 10 times, and whether two groups differ by more than chance."""

from collections.abc import Sequence
from itertools import accumulate
from math import exp, log, sqrt
from random import Random
from statistics import NormalDist, fmean
from typing import NamedTuple

HOLDS = 0.8
CASES = 5
"""Under so many nothing is said."""
SHUFFLES = 200
BY_CHANCE = 0.05
_Z = NormalDist().inv_cdf((1 + HOLDS) / 2)


class Interval(NamedTuple):
    """What a figure most likely is, and between which ends the truth lies 8 of 10 times."""

    low: float
    likely: float
    high: float


class Sample(NamedTuple):
    """Something that took so much, and brought so much."""

    took: float
    brought: float


def share_interval(hits: int, cases: int) -> Interval | None:
    """Return a share with its interval (Wilson's); None under five cases."""
    if cases < CASES:
        return None
    share, spread = hits / cases, _Z * _Z / cases
    middle = (share + spread / 2) / (1 + spread)
    half = _Z * sqrt(share * (1 - share) / cases + spread / cases / 4) / (1 + spread)
    return Interval(max(0.0, middle - half), share, min(1.0, middle + half))


def ratio_interval(cases: Sequence[Sample]) -> Interval | None:
    """Return what was brought for what it took, over all cases together, with its interval.

    By the jackknife of the logarithm, and Student's t for few cases; None under five cases, or
    under five that brought anything.
    """
    took, brought = sum(c.took for c in cases), sum(c.brought for c in cases)
    if sum(case.brought > 0 for case in cases) < CASES or took <= 0:
        return None
    whole, number = log(brought / took), len(cases)
    left = [log((brought - c.brought) / (took - c.took)) for c in cases if took > c.took]
    if len(left) < number:
        return None
    mean = fmean(left)
    error = sqrt((number - 1) / number * sum((each - mean) ** 2 for each in left))
    half = student(number - 1) * error
    return Interval(exp(whole - half), exp(whole), exp(whole + half))


def student(freedom: int) -> float:
    """Return the quantile of Student's t that leaves a tenth above it (Cornish and Fisher)."""
    z, f = _Z, freedom
    first = (z**3 + z) / (4 * f)
    second = (5 * z**5 + 16 * z**3 + 3 * z) / (96 * f * f)
    return z + first + second


def differ(groups: Sequence[Sequence[Sample]], seed: int = 1) -> bool:
    """Whether the ratios of some groups differ by more than chance: fewer than one of twenty
    shuffles of the same cases spreads them as much."""
    sizes = [len(group) for group in groups]
    if len(groups) < 2 or min(sizes) < CASES:
        return False
    cases, random = [case for group in groups for case in group], Random(seed)
    ends = list(accumulate(sizes))
    seen = _spread(cases, ends)
    as_much = 0
    for _ in range(SHUFFLES):
        random.shuffle(cases)
        as_much += _spread(cases, ends) >= seen
    return (as_much + 1) / (SHUFFLES + 1) <= BY_CHANCE


def _spread(cases: Sequence[Sample], ends: Sequence[int]) -> float:
    """How far the ratios of consecutive groups lie from each other."""
    ratios, first = [], 0
    for end in ends:
        some = cases[first:end]
        took = sum(case.took for case in some)
        ratios.append(sum(case.brought for case in some) / took if took else 0.0)
        first = end
    return max(ratios) - min(ratios)
