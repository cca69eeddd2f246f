"""All that a document holds about one client, as whoever asks has a right to see it."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from funnel_desktop.document.changes import Step
from funnel_desktop.document.client_traces import LogEntry, entries_of, traces_of
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.mentions import Mention, mentions
from funnel_desktop.document.removing import OF_AN_OBJECTIVE
from funnel_desktop.document.schema import COLUMNS, REFERENCES
from funnel_desktop.document.store import Store
from funnel_desktop.document.texts import TEXTS

_NAMED_BY = {
    "services": "name", "people": "name", "traits": "name", "trait_values": "text",
    "problems": "problem", "profiles": "name",
}  # fmt: skip
"""By what a row is called that another one refers to."""
_INNER = frozenset(("id", "rank", "number", "client", "objective", "imported", "undated",
                    "as_before", "sequence", "imported_on", "sorted_on"))  # fmt: skip
"""Columns that say nothing to whom they are about."""


@dataclass(frozen=True, slots=True)
class HeldObjective:
    """What somebody may buy, and by table what is kept about it."""

    row: Row
    kept: dict[str, list[Row]]


@dataclass(frozen=True, slots=True)
class HeldStep:
    """Something that was done, and what stood in texts (by their columns) until then."""

    step: Step
    earlier: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Held:
    """Rows with names in place of ids, without what is empty, and where else the name stands."""

    client: Row
    people: list[Row]
    answers: list[Row]
    objectives: list[HeldObjective]
    history: list[HeldStep]
    mentions: list[Mention]


def held_about(store: Store, client: str) -> Held:
    """Return what is held about a client; reads the whole log."""
    connection = store.connection
    rows = {
        table: list(_rows(connection, table, "id" if table == "clients" else "client", client))
        for table in ("clients", "people", "answers")
    }
    traces = traces_of(connection, client)
    objectives = [
        HeldObjective(
            next(_rows(connection, "objectives", "id", row_id)),
            {
                table: found
                for table in (*OF_AN_OBJECTIVE, "blocks")
                if (found := list(_rows(connection, table, "objective", row_id)))
            },
        )
        for row_id in traces.objectives_there
    ]
    return Held(
        rows["clients"][0],
        rows["people"],
        rows["answers"],
        objectives,
        list(_history(connection, list(entries_of(connection, traces)))),
        list(mentions(connection, traces)),
    )


def _rows(connection: sqlite3.Connection, table: str, column: str, value: str) -> Iterator[Row]:
    columns = COLUMNS[table]
    shown = ", ".join(_shown(table, name) for name in columns)
    sql = f"SELECT {shown} FROM {table} t WHERE t.{column} = ? ORDER BY t.rowid"
    for row in connection.execute(sql, (value,)):
        told = dict(zip(columns, row, strict=True))
        yield {
            name: each
            for name, each in told.items()
            if name not in _INNER and each not in ("", None)
        }


def _shown(table: str, column: str) -> str:
    """A column, or the name of the row that it refers to."""
    other = REFERENCES.get((table, column), "")
    if other not in _NAMED_BY:
        return f"t.{column}"
    return f"(SELECT x.{_NAMED_BY[other]} FROM {other} x WHERE x.id = t.{column})"


def _history(connection: sqlite3.Connection, entries: list[LogEntry]) -> Iterator[HeldStep]:
    by_action: dict[int, list[LogEntry]] = {}
    for entry in entries:
        by_action.setdefault(entry[1], []).append(entry)
    for number in sorted(by_action):
        sql = "SELECT at, label, said, undone FROM actions WHERE number = ?"
        at, label, said, undone = connection.execute(sql, (number,)).fetchone()
        values: Mapping[str, object] = MappingProxyType(json.loads(said))
        step = Step(number, datetime.fromisoformat(at), label, values, bool(undone), ())
        yield HeldStep(step, list(_earlier(by_action[number])))


def _earlier(entries: list[LogEntry]) -> Iterator[tuple[str, str]]:
    for _, _, table, _, before, _ in entries:
        for column in TEXTS.get(table, ()):
            text = (before or {}).get(column)
            if isinstance(text, str) and text:
                yield column, text
