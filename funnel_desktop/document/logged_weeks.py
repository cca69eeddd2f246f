"""What was logged week by week, beside the budget that held for each."""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta

from funnel_desktop.document.budgets import decided, in_force
from funnel_desktop.document.creation import created_on
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.regularity import ProspectingWeek
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.trap import ENOUGH, WEEKS, LoggedWeek
from funnel_desktop.funnel.week import DAYS, monday_of

WEEKS_LOOKED_AT = 104
"""So far back a run of weeks is followed."""


def prospecting_weeks(
    connection: sqlite3.Connection, today: date, count: int
) -> list[ProspectingWeek]:
    """The last `count` weeks before the present one that count, oldest first."""
    made = created_on(connection, today)
    this = monday_of(today)
    mondays = [this - timedelta(weeks=n) for n in range(count, 0, -1)]
    own = decided(connection, mondays[0], this) if mondays else {}
    return [
        ProspectingWeek(
            monday,
            in_force(connection, monday).budget[WorkType.PROSPECTING],
            prospecting(connection, monday),
            own.get(monday, WeekBudget(monday)).away,
        )
        for monday in mondays
        if (made is not None and monday > made)
        or own.get(monday, WeekBudget(monday)).shares is not None
    ]


def prospecting(connection: sqlite3.Connection, monday: date) -> int:
    """Minutes of prospecting that were logged in a week."""
    row = connection.execute(
        "SELECT coalesce(sum(minutes), 0) FROM activities WHERE work_type = 'prospecting' "
        "AND day BETWEEN ? AND ?",
        _days(monday),
    ).fetchone()
    return int(row[0])


def weeks_of_the_trap(connection: sqlite3.Connection, today: date) -> tuple[list[LoggedWeek], int]:
    """The full weeks since the file was made, oldest first, as far back as a trap can reach; and
    the minutes of prospecting in the present one."""
    found: list[LoggedWeek] = []
    counted, has_prospecting = 0, False
    for monday in _full_weeks(connection, today):
        away = decided(connection, monday, monday).get(monday, WeekBudget(monday)).away
        week = LoggedWeek(monday, _logged(connection, monday), away)
        found.append(week)
        counted += not away
        has_prospecting |= not away and week.prospecting >= ENOUGH
        if has_prospecting and counted >= WEEKS:
            break
    return found[::-1], prospecting(connection, monday_of(today))


def _full_weeks(connection: sqlite3.Connection, today: date) -> Iterator[date]:
    """The Mondays of the full weeks after the day on which the file was made, newest first."""
    made, monday = created_on(connection, today), monday_of(today)
    for _ in range(WEEKS_LOOKED_AT):
        monday -= timedelta(weeks=1)
        if made is None or monday <= made:
            return
        yield monday


def _logged(connection: sqlite3.Connection, monday: date) -> dict[WorkType | None, int]:
    """Minutes by kind of work; sessions have none of the three kinds, and notes are work only
    as far as their minutes were said."""
    rows = connection.execute(
        "SELECT work_type, coalesce(sum(minutes), 0) FROM activities "
        "WHERE day BETWEEN ? AND ? AND (kind <> 'note' OR minutes > 0) GROUP BY work_type",
        _days(monday),
    )
    return {None if work is None else WorkType(work): minutes for work, minutes in rows}


def _days(monday: date) -> tuple[str, str]:
    return monday.isoformat(), (monday + timedelta(days=DAYS - 1)).isoformat()
