"""How long agreements took, and when objectives were parked meanwhile (that is not counted)."""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date

from funnel_desktop.funnel.cycle import wins_count_from
from funnel_desktop.funnel.parked import Parked, active_days

IDS_A_QUERY = 500
_WINS = "outcome = 'won' AND outcome_day BETWEEN ? AND ? AND first_contact <= outcome_day"
_DAYS = "CAST(julianday(outcome_day) - julianday(first_contact) AS INTEGER)"
_WERE_PARKED = "SELECT objective FROM moves WHERE to_stage = 'parked'"


Won = dict[str | None, list[int]]
"""Durations by service; None is no service."""


def won_durations(connection: sqlite3.Connection, today: date) -> Won:
    """By service, days from first contact to agreement of the wins of the last 24 months.

    Parked days are left out (METHOD.md, *Normal cycle*). The file counts and gathers the days,
    from one index, for it is asked before the board is painted.
    """
    span = (wins_count_from(today).isoformat(), today.isoformat())
    found = {
        service: [int(days) for days in gathered.split(",")]
        for service, gathered in connection.execute(
            f"SELECT service, group_concat({_DAYS}) FROM objectives INDEXED BY objectives_won "
            f"WHERE {_WINS} GROUP BY service",
            span,
        )
    }
    for service, days, active in _parked_wins(connection, span):
        found[service].remove(days)
        found[service].append(active)
    return found


def _parked_wins(
    connection: sqlite3.Connection, span: tuple[str, str]
) -> Iterator[tuple[str | None, int, int]]:
    """The wins that ever were parked: service, all days, and those that count."""
    wins = connection.execute(
        f"SELECT id, service, {_DAYS}, first_contact, outcome_day FROM objectives "
        f"WHERE {_WINS} AND id IN ({_WERE_PARKED})",
        span,
    ).fetchall()
    known = parked(connection, [own for own, *_ in wins])
    for own, service, days, first, last in wins:
        yield (
            service,
            days,
            active_days(date.fromisoformat(first), date.fromisoformat(last), known[own]),
        )


def parked(connection: sqlite3.Connection, objectives: Iterable[str]) -> dict[str, Parked]:
    """When each of some objectives was parked; those that never were are left out."""
    wanted = tuple(objectives)
    if not wanted:
        return {}
    # Loaded where somebody was parked: the board itself comes first.
    from funnel_desktop.document.moving import parkings
    from funnel_desktop.funnel.history import Move
    from funnel_desktop.funnel.stays import parked_spans, stays

    found: dict[str, list[Move]] = {}
    for start in range(0, len(wanted), IDS_A_QUERY):
        part = wanted[start : start + IDS_A_QUERY]
        for move in parkings(connection, ", ".join("?" * len(part)), part):
            found.setdefault(move.objective, []).append(move)
    return {own: parked_spans(stays(moves)) for own, moves in found.items()}
