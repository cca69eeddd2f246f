"""Recorded moves as the file has them, read back as the method's own."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date

from funnel_desktop.document import values
from funnel_desktop.document.portions import Reading, read
from funnel_desktop.document.records import SqlRow
from funnel_desktop.funnel.history import Move
from funnel_desktop.funnel.stages import Outcome, Stage

MOVE = "SELECT number, objective, from_stage, to_stage, day, until FROM moves"
"""What `as_move` reads."""


def all_moves(connection: sqlite3.Connection, day: date) -> Iterator[Move]:
    """Every move that counts for a day or an earlier one."""
    return map(as_move, connection.execute(f"{MOVE} WHERE day <= ?", (day.isoformat(),)))


def moves_in_portions(connection: sqlite3.Connection, day: date) -> Reading[list[SqlRow]]:
    """The same moves as rows for `as_move`, which takes longer than to read them."""
    return read(connection, "moves", f"{MOVE} WHERE day <= ?", (day.isoformat(),))


def parkings(connection: sqlite3.Connection, marks: str, ids: Sequence[str]) -> Iterator[Move]:
    """Every move of those of some objectives that ever were parked; `marks` stand for them."""
    ever = f"SELECT objective FROM moves WHERE to_stage = 'parked' AND objective IN ({marks})"
    return map(as_move, connection.execute(f"{MOVE} WHERE objective IN ({ever})", ids))


def as_move(row: SqlRow) -> Move:
    """A row of MOVE."""
    number, objective, source, target, day, until = row
    return Move(
        number,
        objective,
        None if source is None else stage_or_outcome(source),
        stage_or_outcome(target),
        date.fromisoformat(day),
        values.to_day(until),
    )


_STANDS: dict[str, Stage | Outcome] = {str(key): key for key in (*Stage, *Outcome)}


def stage_or_outcome(key: str) -> Stage | Outcome:
    """What a move leads to, from its key."""
    return _STANDS[key]
