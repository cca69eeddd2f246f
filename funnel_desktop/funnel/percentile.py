"""Percentiles of few values, as METHOD.md has them."""

from collections.abc import Sequence


def percentile(values: Sequence[int], p: float) -> float:
    """The value at rank p(n + 1), between neighbours in proportion, within what there is."""
    ordered = sorted(values)
    place = min(max(p * (len(ordered) + 1), 1), len(ordered))
    below = int(place)
    above = min(below, len(ordered) - 1)
    low = ordered[below - 1]
    return low + (place - below) * (ordered[above] - low)
