"""How long agreements took, and when objectives were parked meanwhile (that is not counted)."""

import sqlite3
from collections.abc import Iterable
from datetime import date

from funnel_desktop.document.moving import parkings
from funnel_desktop.funnel.cycle import wins_count_from
from funnel_desktop.funnel.history import Move
from funnel_desktop.funnel.stays import Parked, active_days, parked_spans, stays

IDS_A_QUERY = 500
_WERE_PARKED = "SELECT objective FROM moves WHERE to_stage = 'parked'"


def won_durations(
    connection: sqlite3.Connection, today: date, service: str | None = None
) -> list[int]:
    """Days from first contact to agreement of the wins of the last 24 months, of all services
    or of one; parked days are left out (METHOD.md, *Normal cycle*)."""
    of_one = "" if service is None else "AND service = ?"
    given = () if service is None else (service,)
    sql = (
        "SELECT rowid, first_contact, outcome_day FROM objectives WHERE outcome = 'won' "
        f"AND outcome_day BETWEEN ? AND ? AND first_contact <= outcome_day {of_one}"
    )
    span = (wins_count_from(today).isoformat(), today.isoformat())
    wins = connection.execute(sql, (*span, *given)).fetchall()
    away = _parked_wins(connection)
    return [
        active_days(date.fromisoformat(first), date.fromisoformat(last), away.get(row, ()))
        for row, first, last in wins
    ]


def _parked_wins(connection: sqlite3.Connection) -> dict[int, Parked]:
    """When each of the won ones that ever were parked was, by its row."""
    rows = dict(
        connection.execute(
            f"SELECT id, rowid FROM objectives WHERE outcome = 'won' AND id IN ({_WERE_PARKED})"
        )
    )
    known = parked(connection, rows)
    return {rows[own]: spans for own, spans in known.items()}


def parked(connection: sqlite3.Connection, objectives: Iterable[str]) -> dict[str, Parked]:
    """When each of some objectives was parked; those that never were are left out."""
    wanted, found = tuple(objectives), dict[str, list[Move]]()
    for start in range(0, len(wanted), IDS_A_QUERY):
        part = wanted[start : start + IDS_A_QUERY]
        for move in parkings(connection, ", ".join("?" * len(part)), part):
            found.setdefault(move.objective, []).append(move)
    return {own: parked_spans(stays(moves)) for own, moves in found.items()}
