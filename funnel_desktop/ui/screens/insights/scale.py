"""Round numbers along an axis."""

from collections.abc import Sequence

LINES_AT_MOST = 5


def ticks(most: int) -> Sequence[int]:
    """Whole steps of 1, 2 or 5 times a power of ten from 0 to at least `most`, in minor units."""
    step = 100
    while True:
        for times in (1, 2, 5):
            if most <= step * times * (LINES_AT_MOST - 1):
                lines = max(1, -(-most // (step * times)))
                return [step * times * n for n in range(lines + 1)]
        step *= 10
