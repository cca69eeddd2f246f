"""Where a client has left traces in a file: in rows, and in the log of what was there once."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from funnel_desktop.document.log_rows import Row, from_json
from funnel_desktop.document.removing import OF_AN_OBJECTIVE
from funnel_desktop.document.texts import TEXTS

LogEntry = tuple[int, int, str, str, Row | None, Row | None]
"""Number, action, table and id of a logged change, and the row before and after."""

_ENTRIES = "SELECT number, action, in_table, row_id, before, after FROM changes"
_OWNED = ("people", "objectives", "answers")


@dataclass(slots=True)
class ClientTraces:
    """Ids of all that is or was a client's, and what it and its people were ever called.

    `clients` are the client and whoever was merged into it.
    """

    client: str
    clients: set[str]
    people: set[str] = field(default_factory=set)
    objectives: set[str] = field(default_factory=set)
    activities: set[str] = field(default_factory=set)
    blocks: set[str] = field(default_factory=set)
    """Hours that are, or were, set aside for one of the objectives."""
    people_there: list[str] = field(default_factory=list)
    objectives_there: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)
    """All that was ever typed about it; a name of a person stands among them and in `names`."""


def traces_of(connection: sqlite3.Connection, client: str) -> ClientTraces:
    """Return the traces of a client; reads the whole log once or twice."""
    found = ClientTraces(client, {client})
    owned = list(_owned(connection))
    _add_merged(connection, found, owned)
    for table, row_id, owners in owned:
        if owners & found.clients and table != "answers":
            (found.people if table == "people" else found.objectives).add(row_id)
    found.people_there = _ids(connection, "SELECT id FROM people WHERE client = ?", client)
    found.objectives_there = _ids(connection, "SELECT id FROM objectives WHERE client = ?", client)
    found.people.update(found.people_there)
    found.objectives.update(found.objectives_there)
    for person in found.people:
        found.activities.update(
            _ids(connection, "SELECT id FROM activities WHERE person = ?", person)
        )
    _add_words(connection, found)
    return found


def entries_of(connection: sqlite3.Connection, traces: ClientTraces) -> Iterator[LogEntry]:
    """Yield every logged change of a row that is or was the client's."""
    for objective in traces.objectives:
        yield from map(_entry, connection.execute(f"{_ENTRIES} WHERE about = ?", (objective,)))
    by_table = {
        "clients": traces.clients,
        "people": traces.people,
        "activities": traces.activities,
        "blocks": traces.blocks,
    }
    for row in connection.execute(
        f"{_ENTRIES} WHERE in_table IN ('clients', 'people', 'answers', 'activities', 'blocks') "
        "AND (about IS NULL OR in_table = 'activities')"
    ):
        table, row_id = row[2], row[3]
        if table == "answers":
            entry = _entry(row)
            if any(side and side.get("client") in traces.clients for side in entry[4:]):
                yield entry
        elif row_id in by_table[table]:
            yield _entry(row)


def _entry(row: tuple[int, int, str, str, str | None, str | None]) -> LogEntry:
    number, action, table, row_id, before, after = row
    return number, action, table, row_id, from_json(before), from_json(after)


def _owned(connection: sqlite3.Connection) -> Iterator[tuple[str, str, set[str]]]:
    """Table and id of each logged row that belongs to a client, and its owners by one change."""
    marks = ", ".join("?" * len(_OWNED))
    sql = (
        "SELECT in_table, row_id, json_extract(before, '$.client'), json_extract(after, '$.client')"
        f" FROM changes WHERE in_table IN ({marks})"
    )
    for table, row_id, before, after in connection.execute(sql, _OWNED):
        owners = {owner for owner in (before, after) if owner is not None}
        if owners:
            yield table, row_id, owners


def _add_merged(
    connection: sqlite3.Connection,
    found: ClientTraces,
    owned: Iterable[tuple[str, str, set[str]]],
) -> None:
    """Whoever was merged into the client is the same client: what was theirs is handed over."""
    pairs = [owners for _, _, owners in owned if len(owners) > 1]
    sql = (
        "SELECT c.row_id, a.said FROM changes c JOIN actions a ON a.number = c.action "
        "WHERE a.label = 'merge_clients' AND c.in_table = 'clients' AND c.after IS NULL"
    )
    merged = [(row_id, json.loads(said).get("client")) for row_id, said in connection.execute(sql)]
    called = {row[0] for row in connection.execute("SELECT name FROM clients WHERE id = ?",
                                                   (found.client,))}  # fmt: skip
    found.clients.update(row_id for row_id, kept in merged if kept in called)
    known = 0
    while known != len(found.clients):
        known = len(found.clients)
        for owners in pairs:
            if owners & found.clients:
                found.clients |= owners


def _add_words(connection: sqlite3.Connection, found: ClientTraces) -> None:
    for table, ids in (
        ("clients", found.clients),
        ("people", found.people),
        ("objectives", found.objectives),
        ("activities", found.activities),
    ):
        for own in ids:
            _read_words(connection, found, table, "id", own)
    for table in (*OF_AN_OBJECTIVE, "blocks"):
        for own in found.objectives:
            _read_words(connection, found, table, "objective", own)
    for _, _, table, row_id, before, after in entries_of(connection, found):
        if table == "blocks":
            found.blocks.add(row_id)
        for side in (before, after):
            _add_texts(found, table, side or {})


def _read_words(
    connection: sqlite3.Connection, found: ClientTraces, table: str, column: str, row_id: str
) -> None:
    names = TEXTS.get(table)
    if names:
        sql = f"SELECT {', '.join(names)} FROM {table} WHERE {column} = ?"
        for row in connection.execute(sql, (row_id,)):
            _add_texts(found, table, dict(zip(names, row, strict=True)))


def _add_texts(found: ClientTraces, table: str, row: Row) -> None:
    said = {name: text for name in TEXTS.get(table, ()) if isinstance(text := row.get(name), str)}
    found.texts.update(filter(None, said.values()))
    if table in ("clients", "people") and said.get("name"):
        found.names.add(said["name"])
    if table == "people" and said.get("email"):
        found.names.add(said["email"])


def _ids(connection: sqlite3.Connection, sql: str, value: str) -> list[str]:
    return [row[0] for row in connection.execute(sql, (value,)).fetchall()]
