"""Quick draws: `random.choice` and `randint` cost four times as much, a million times over."""

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate
from random import Random
from typing import TypeVar

T = TypeVar("T")


def pick(random: Random, among: Sequence[T]) -> T:
    """One of them, each as likely as the others."""
    return among[int(random.random() * len(among))]


def between(random: Random, least: int, most: int) -> int:
    """A whole number, both ends included."""
    return least + int(random.random() * (most - least + 1))


def weights(parts: Sequence[int]) -> list[int]:
    """The running sums that `pick_weighted` wants."""
    return list(accumulate(parts))


def pick_weighted(random: Random, among: Sequence[T], sums: Sequence[int]) -> T:
    """One of them, each as likely as its part of the last sum."""
    return among[bisect(sums, random.random() * sums[-1])]
