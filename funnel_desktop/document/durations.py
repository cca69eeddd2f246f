"""How long agreements took, and when objectives were parked meanwhile (that is not counted).

The durations of the won ones are derived data, for they are asked before the board is painted.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date

from funnel_desktop.document.id_parts import Changes, marks, parts
from funnel_desktop.funnel.cycle import wins_count_from
from funnel_desktop.funnel.parked import Parked, active_days

_OF_A_WIN = frozenset(("outcome", "outcome_day", "service"))
_WON = (
    "SELECT id, service, outcome_day, f.day FROM objectives "
    "JOIN first_contacts f ON f.objective = id "
    "WHERE outcome = 'won' AND f.exact = 1 AND f.day <= outcome_day "
    "AND f.day IS date(f.day, '+0 days') AND outcome_day IS date(outcome_day, '+0 days')"
)
"""Without days that are none: `check` names them, and a file that has one is opened."""
_INSERT = "INSERT INTO durations(objective, service, day, days) VALUES (?, ?, ?, ?)"

Duration = tuple[str, str | None, str, int]
"""Objective, service, the day of the agreement, and days from first contact to it."""

Won = dict[str | None, list[int]]
"""Durations by service; None is no service."""


def won_durations(connection: sqlite3.Connection, today: date) -> Won:
    """By service, days from first contact to agreement of the wins of the last 24 months.

    Parked days are left out (METHOD.md, *Normal cycle*).
    """
    gathered = connection.execute(
        "SELECT service, group_concat(days) FROM durations WHERE day BETWEEN ? AND ? "
        "GROUP BY service",
        (wins_count_from(today).isoformat(), today.isoformat()),
    )
    return {service: [int(each) for each in days.split(",")] for service, days in gathered}


def follow(
    connection: sqlite3.Connection, changes: Changes, contacts: frozenset[str]
) -> frozenset[str]:
    """Bring the durations of the objectives that changed up to date, in the same transaction.

    `contacts` are those whose first contact has changed, or that are gone. The moves of a won
    one change only together with its own columns; who is removed takes its duration along.
    Returns the objectives whose duration may be another.
    """
    touched = set(contacts)
    found: set[str] = set()
    for table, row_id, before, after in changes:
        if table != "objectives":
            continue
        if after is not None and _OF_A_WIN & {*(before or ()), *after}:
            touched.add(row_id)
        elif after is None and before is not None and before["outcome"] == "won":
            found.add(row_id)
    for some in parts(sorted(touched)):
        among = f"IN ({marks(some)})"
        sql = f"SELECT objective, service, day, days FROM durations WHERE objective {among}"
        known = set(connection.execute(sql, some))
        expected = set(_expected(connection, f" AND id {among}", some))
        found.update(own for own, *_ in known ^ expected)
        connection.execute(f"DELETE FROM durations WHERE objective {among}", some)
        connection.executemany(_INSERT, list(expected))
    return frozenset(found)


def fill_missing(connection: sqlite3.Connection) -> None:
    """Make the durations of wins that have none, as after many were added."""
    missing = " AND id NOT IN (SELECT objective FROM durations)"
    connection.executemany(_INSERT, list(_expected(connection, missing)))


def wrong_durations(connection: sqlite3.Connection) -> list[str]:
    """Ids of the objectives whose duration is not what it should be."""
    stored = set(connection.execute("SELECT objective, service, day, days FROM durations"))
    return sorted({row_id for row_id, *_ in stored.symmetric_difference(_expected(connection))})


def _expected(
    connection: sqlite3.Connection, where: str = "", values: tuple[str, ...] = ()
) -> Iterator[Duration]:
    """The rows as they must be, of the wins that fulfil a condition."""
    wins = connection.execute(_WON + where, values).fetchall()
    known = parked(connection, [row_id for row_id, *_ in wins])
    for row_id, service, last, first in wins:
        days = active_days(
            date.fromisoformat(first), date.fromisoformat(last), known.get(row_id, ())
        )
        yield row_id, service, last, days


def parked(connection: sqlite3.Connection, objectives: Iterable[str]) -> dict[str, Parked]:
    """When each of some objectives was parked; those that never were are left out."""
    wanted = tuple(objectives)
    if not wanted:
        return {}
    # Loaded where somebody was parked: the board itself comes first.
    from funnel_desktop.document.move_rows import parkings
    from funnel_desktop.funnel.history import Move
    from funnel_desktop.funnel.stays import parked_spans, stays

    found: dict[str, list[Move]] = {}
    for part in parts(wanted):
        for move in parkings(connection, marks(part), part):
            found.setdefault(move.objective, []).append(move)
    return {row_id: parked_spans(stays(moves)) for row_id, moves in found.items()}
