"""Time that is not counted: an objective that is parked neither ages nor falls silent."""

from datetime import date

Parked = tuple[tuple[date, date], ...]
"""Spans in which an objective was parked; the second day of each is the first one back."""


def active_days(first: date, last: date, parked: Parked) -> int:
    """Days from one to the other, parked ones left out (METHOD.md, *Normal cycle*).

    Never below 0.
    """
    if not parked:  # as nearly all are
        return max(0, (last - first).days)
    away = (max(0, (min(back, last) - max(since, first)).days) for since, back in parked)
    return max(0, (last - first).days - sum(away))
