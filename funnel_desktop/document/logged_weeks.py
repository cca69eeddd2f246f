"""What was logged week by week, beside the budget that held for each."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from funnel_desktop.document.budgets import decided, in_force_of
from funnel_desktop.funnel.regularity import ProspectingWeek
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.trap import ENOUGH, WEEKS, LoggedWeek
from funnel_desktop.funnel.week import DAYS, monday_of

WEEKS_LOOKED_AT = 104
"""So far back a run of weeks is followed."""
AT_ONCE = 8
"""Weeks that one statement reads: most runs of weeks end within these."""
_MONDAY = "date(day, '-6 days', 'weekday 1')"


def prospecting_weeks(
    connection: sqlite3.Connection, made: date | None, today: date, count: int
) -> list[ProspectingWeek]:
    """The last `count` weeks before the present one that count, oldest first; `made` is the day on
    which the file was made."""
    this = monday_of(today)
    mondays = [this - timedelta(weeks=n) for n in range(count, 0, -1)]
    own = decided(connection, mondays[0], this) if mondays else {}
    counted = [
        monday
        for monday in mondays
        if (made is not None and monday > made)
        or (monday in own and own[monday].shares is not None)
    ]
    if not counted:
        return []
    held, done = in_force_of(connection, counted, own), _prospected(connection, counted)
    return [
        ProspectingWeek(
            monday,
            held[monday].budget[WorkType.PROSPECTING],
            done.get(monday, 0),
            monday in own and own[monday].away,
        )
        for monday in counted
    ]


def weeks_of_the_trap(
    connection: sqlite3.Connection, made: date | None, today: date
) -> tuple[list[LoggedWeek], int]:
    """The full weeks since the file was made, oldest first, as far back as a trap can reach; and
    the minutes of prospecting in the present one."""
    found: list[LoggedWeek] = []
    counted, has_prospecting, this = 0, False, monday_of(today)
    for week in _full_weeks(connection, made, this):
        found.append(week)
        counted += not week.away
        has_prospecting |= not week.away and week.prospecting >= ENOUGH
        if has_prospecting and counted >= WEEKS:
            break
    return found[::-1], _prospected(connection, (this,)).get(this, 0)


def _full_weeks(
    connection: sqlite3.Connection, made: date | None, this: date
) -> Iterator[LoggedWeek]:
    """The full weeks after the day on which the file was made, newest first."""
    since = 0 if made is None else ((this - made).days - 1) // DAYS
    for first in range(1, min(since, WEEKS_LOOKED_AT) + 1, AT_ONCE):
        last = min(since, WEEKS_LOOKED_AT, first + AT_ONCE - 1)
        some = [this - timedelta(weeks=n) for n in range(first, last + 1)]
        own, logged = decided(connection, some[-1], some[0]), _logged(connection, some)
        for monday in some:
            away = monday in own and own[monday].away
            yield LoggedWeek(monday, logged.get(monday, {}), away)


def _prospected(connection: sqlite3.Connection, mondays: Sequence[date]) -> dict[date, int]:
    """Minutes of prospecting that were logged from the first to the last of some weeks."""
    rows = connection.execute(
        f"SELECT {_MONDAY}, sum(minutes) FROM activities WHERE work_type = 'prospecting' "
        "AND day BETWEEN ? AND ? GROUP BY 1",
        _days(mondays),
    )
    return {date.fromisoformat(monday): minutes or 0 for monday, minutes in rows}


def _logged(
    connection: sqlite3.Connection, mondays: Sequence[date]
) -> dict[date, dict[WorkType | None, int]]:
    """Minutes by week and kind of work; sessions have none of the three kinds, and notes are work
    only as far as their minutes were said."""
    rows = connection.execute(
        f"SELECT {_MONDAY}, work_type, coalesce(sum(minutes), 0) FROM activities "
        "WHERE day BETWEEN ? AND ? AND (kind <> 'note' OR minutes > 0) GROUP BY 1, work_type",
        _days(mondays),
    )
    found: dict[date, dict[WorkType | None, int]] = {}
    for monday, work, minutes in rows:
        of_week = found.setdefault(date.fromisoformat(monday), {})
        of_week[None if work is None else WorkType(work)] = minutes
    return found


def _days(mondays: Sequence[date]) -> tuple[str, str]:
    """The first day of the first and the last one of the last of some weeks."""
    return min(mondays).isoformat(), (max(mondays) + timedelta(days=DAYS - 1)).isoformat()
