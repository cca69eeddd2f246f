"""The normal cycle of a service: how long one's own sales usually take."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

ESTIMATE_COUNTS_AS = 3
MONTHS_THAT_COUNT = 24


def normal_cycle(durations: Sequence[int], estimate: float | None) -> float | None:
    """Days from first contact to agreement (METHOD.md, *Normal cycle*).

    `durations` are those of the objectives won in the last 24 months, in days; the estimate
    counts as three sales. None where nothing is known, and then nothing may be claimed.
    """
    if not durations:
        return estimate
    median = middle(durations)
    if estimate is None:
        return median
    wins = len(durations)
    return (wins * median + ESTIMATE_COUNTS_AS * estimate) / (wins + ESTIMATE_COUNTS_AS)


def cycle_over_all(
    won: Mapping[str | None, Sequence[int]], estimates: Iterable[float | None]
) -> float | None:
    """The normal cycle over all services, in days: the median of all wins, by service in `won`,
    and the mean of the estimates as the estimate (METHOD.md, *Normal cycle*)."""
    known = [estimate for estimate in estimates if estimate is not None]
    mean = sum(known) / len(known) if known else None
    return normal_cycle([days for each in won.values() for days in each], mean)


def middle(numbers: Sequence[int]) -> float:
    """The median, of at least one; `statistics` is slow to load at the start."""
    ordered, half = sorted(numbers), len(numbers) // 2
    return float(ordered[half]) if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def wins_count_from(today: date) -> date:
    """The day 24 months before: wins on or after it count."""
    year = today.year - MONTHS_THAT_COUNT // 12
    if year < date.min.year:
        return date.min
    if (today.month, today.day) == (2, 29):
        return date(year, 2, 28)
    return today.replace(year=year)
