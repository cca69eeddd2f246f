"""Where else in a file a client's name stands: in what was written about others."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from funnel_desktop.document.client_traces import ClientTraces
from funnel_desktop.document.log_rows import from_json, to_json
from funnel_desktop.document.removing import OF_AN_OBJECTIVE
from funnel_desktop.document.search import folded, match_spans
from funnel_desktop.document.store import Change
from funnel_desktop.document.texts import TEXTS

_ID = {"busy": "number"}
_TITLES = {**TEXTS, "busy": ("title",)}


@dataclass(frozen=True, slots=True)
class Mention:
    """A text with a client's name in it, in a row of somebody else's.

    `words` is the text, empty where it stands in the history alone; `client` is whose row it is.
    """

    table: str
    row: str
    column: str
    words: str
    client: str


def mentions(connection: sqlite3.Connection, traces: ClientTraces) -> Iterator[Mention]:
    """Yield every text of others that names the client or one of its people."""
    names = wanted_names(traces)
    seen: set[tuple[str, str, str]] = set()
    for table, columns in _TITLES.items():
        for row_id, client, *texts in _rows(connection, table, columns, traces):
            for column, text in zip(columns, texts, strict=True):
                if _spans(text, names):
                    seen.add((table, str(row_id), column))
                    yield Mention(table, str(row_id), column, text, client or "")
    for table, row_id, column in _in_log(connection, traces, names):
        if (table, row_id, column) not in seen:
            seen.add((table, row_id, column))
            yield Mention(table, row_id, column, "", "")


def blank(change: Change, chosen: Iterable[Mention], traces: ClientTraces, nameless: str) -> None:
    """Put `nameless` for the name into texts of others, and into their history."""
    names, connection = wanted_names(traces), change.connection
    for mention in chosen:
        table, row, column = mention.table, mention.row, mention.column
        sql = f"SELECT {column} FROM {table} WHERE {_ID.get(table, 'id')} = ?"
        for (text,) in connection.execute(sql, (row,)).fetchall():
            without = without_names(text, names, nameless)
            if table == "busy":
                connection.execute("UPDATE busy SET title = ? WHERE number = ?", (without, row))
            else:
                change.update(table, row, {column: without})
        _blank_log(connection, mention, lambda text: without_names(text, names, nameless))


def wanted_names(traces: ClientTraces) -> tuple[str, ...]:
    """Return the names as they are looked for, the longest first."""
    return tuple(sorted({folded(n.strip()) for n in traces.names} - {""}, key=len, reverse=True))


def without_names(text: str, names: tuple[str, ...], nameless: str) -> str:
    """Return a text with `nameless` wherever a name stands as a word of its own."""
    for start, length in reversed(_spans(text, names)):
        text = text[:start] + nameless + text[start + length :]
    return text


def _spans(text: str, names: tuple[str, ...]) -> list[tuple[int, int]]:
    plain = folded(text)
    there = tuple(name for name in names if name in plain)
    if not there:
        return []
    return [
        (start, length)
        for start, length in match_spans(text, there)
        if not text[max(0, start - 1) : start].isalnum()
        and not text[start + length : start + length + 1].isalnum()
    ]


def _rows(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...], traces: ClientTraces
) -> Iterator[tuple[str, ...]]:
    """Id, client's name and texts of the rows that are not the client's own."""
    own = _ID.get(table, "id")
    texts = ", ".join(f"t.{column}" for column in columns)
    of_objective = table in (*OF_AN_OBJECTIVE, "blocks")
    client = "t.client" if table in ("people", "objectives") else "o.client" if of_objective else ""
    joined = "LEFT JOIN objectives o ON o.id = t.objective " if of_objective else ""
    named = f"LEFT JOIN clients c ON c.id = {client}" if client else ""
    name = "c.name" if client else "t.name" if table == "clients" else "''"
    whose = client or ("t.id" if table == "clients" else "''")
    filled = " OR ".join(f"t.{column} <> ''" for column in columns)
    sql = f"SELECT {whose}, t.{own}, {name}, {texts} FROM {table} t {joined}{named} WHERE {filled}"
    for owner, *row in connection.execute(sql):
        if owner != traces.client and row[0] not in traces.activities:
            yield tuple(row)


def _in_log(
    connection: sqlite3.Connection, traces: ClientTraces, names: tuple[str, ...]
) -> Iterator[tuple[str, str, str]]:
    own = {"clients": traces.clients, "people": traces.people, "activities": traces.activities}
    escaped = tuple({folded(json.dumps(name, ensure_ascii=False)[1:-1]) for name in names})
    sql = "SELECT in_table, row_id, about, before, after FROM changes"
    for table, row_id, about, before, after in connection.execute(sql):
        if about in traces.objectives or row_id in own.get(table, ()):
            continue
        plain = folded(f"{before or ''}\n{after or ''}")
        if any(name in plain for name in escaped):
            for side in (from_json(before), from_json(after)):
                for column in TEXTS.get(table, ()):
                    text = (side or {}).get(column)
                    if isinstance(text, str) and _spans(text, names):
                        yield table, row_id, column


def _blank_log(
    connection: sqlite3.Connection, mention: Mention, without: Callable[[str], str]
) -> None:
    sql = "SELECT number, before, after FROM changes WHERE in_table = ? AND row_id = ?"
    for number, *sides in connection.execute(sql, (mention.table, mention.row)).fetchall():
        rows = [from_json(side) for side in sides]
        for row in rows:
            if row is not None and isinstance(text := row.get(mention.column), str):
                row[mention.column] = without(text)
        written = [None if row is None else to_json(row) for row in rows]
        if written != sides:
            connection.execute(
                "UPDATE changes SET before = ?, after = ? WHERE number = ?", (*written, number)
            )
