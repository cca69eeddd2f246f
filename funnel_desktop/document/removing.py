"""Objectives, people and clients taken out of the file with all that belongs to them."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from funnel_desktop.document.id_parts import marks, parts
from funnel_desktop.document.store import Change

OF_AN_OBJECTIVE = ("activities", "moves", "influences", "judgements", "flags", "positions")
NAMING_A_PERSON = (
    ("objectives", "next_person"),
    ("objectives", "source_person"),
    ("activities", "person"),
)
"""Columns that name nobody any more where a person is removed."""


@dataclass(frozen=True, slots=True)
class Belongings:
    """How much belongs to clients and goes with them."""

    objectives: int
    people: int
    activities: int


def belongings(connection: sqlite3.Connection, clients: Sequence[str]) -> Belongings:
    """Return what belongs to some clients."""
    counts = [0, 0, 0]
    for some in parts(clients):
        own = f"SELECT id FROM objectives WHERE client IN ({marks(some)})"
        for place, sql in enumerate(
            (
                f"SELECT count(*) FROM ({own})",
                f"SELECT count(*) FROM people WHERE client IN ({marks(some)})",
                f"SELECT count(*) FROM activities WHERE objective IN ({own})",
            )
        ):
            counts[place] += int(connection.execute(sql, some).fetchone()[0])
    return Belongings(*counts)


def remove_objective(change: Change, objective: str) -> None:
    """Remove an objective and all that is kept about it; the hours set aside for it stay."""
    for table in OF_AN_OBJECTIVE:
        for own in _ids(change, f"SELECT id FROM {table} WHERE objective = ?", objective):
            change.delete(table, own)
    for own in _ids(change, "SELECT id FROM blocks WHERE objective = ?", objective):
        change.update("blocks", own, {"objective": None})
    change.delete("objectives", objective)


def remove_person(change: Change, person: str) -> None:
    """Remove a person, also as an influence; actions and activities stay, naming nobody."""
    for table, column in NAMING_A_PERSON:
        for own in _ids(change, f"SELECT id FROM {table} WHERE {column} = ?", person):
            change.update(table, own, {column: None})
    for own in _ids(change, "SELECT id FROM influences WHERE person = ?", person):
        change.delete("influences", own)
    change.delete("people", person)


def remove_client(change: Change, client: str) -> None:
    """Remove a client with its people, its answers, its objectives and all that is kept of them."""
    for own in _ids(change, "SELECT id FROM objectives WHERE client = ?", client):
        remove_objective(change, own)
    for own in _ids(change, "SELECT id FROM people WHERE client = ?", client):
        remove_person(change, own)
    for own in _ids(change, "SELECT id FROM answers WHERE client = ?", client):
        change.delete("answers", own)
    change.delete("clients", client)


def _ids(change: Change, sql: str, value: str) -> Iterator[str]:
    yield from [row[0] for row in change.connection.execute(sql, (value,)).fetchall()]
