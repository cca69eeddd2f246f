"""Which backups are kept: all of two days, one a day of a month, one a week of a year.

Days and weeks are counted among those that have backups, in the order in which backups were made.
So a clock that is set wrong, or a holiday of a year, neither deletes what is there nor stops what
is new: a wrong day is one day among others.
"""

from collections.abc import Sequence
from datetime import datetime

WHOLE_DAYS = 3
"""Today and the two days before it, so that two days are whole whatever the hour."""
ALL_AT_MOST = 200
"""Of those days; a clock that stands still would otherwise keep every backup for ever."""
DAYS, WEEKS = 31, 53


def kept(made: Sequence[datetime]) -> frozenset[int]:
    """Return the places of the backups to keep among moments in the order they were made, the
    newest last. The newest is always among them.
    """
    newest_first = range(len(made) - 1, -1, -1)
    days: dict[object, int] = {}
    weeks: dict[object, int] = {}
    for place in newest_first:
        days.setdefault(made[place].date(), place)
        weeks.setdefault(made[place].isocalendar()[:2], place)
    whole = frozenset(list(days)[:WHOLE_DAYS])
    of_whole_days = [place for place in newest_first if made[place].date() in whole]
    return frozenset(
        (*of_whole_days[:ALL_AT_MOST], *list(days.values())[:DAYS], *list(weeks.values())[:WEEKS])
    )
