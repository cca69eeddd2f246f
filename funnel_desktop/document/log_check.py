"""Whether the rows are those that the log says, and the log one chain without a break."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime

from funnel_desktop.document.log_rows import Row, from_json
from funnel_desktop.document.schema import COLUMNS, LOGGED, UNDO_FLOOR

Known = dict[str, Row | None]
"""What is known of the rows of a table; None: the row is not there."""

_AFTER_FLOOR = (
    f"a.number > coalesce((SELECT CAST(value AS INTEGER) FROM remembered WHERE id = '{UNDO_FLOOR}')"
    ", 0)"
)


def unlike_log(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Tables and ids of the rows, or actions, that do not fit the others.

    Steps from before a migration are left out: they speak of rows as they were then.
    """
    yield from _unreadable_actions(connection)
    for (table,) in connection.execute("SELECT DISTINCT in_table FROM changes"):
        if table not in LOGGED:
            yield "changes", str(table)
    for table in LOGGED:
        yield from ((table, row_id) for row_id in _broken(connection, table))


def _unreadable_actions(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    for number, at, label, said in connection.execute(
        "SELECT number, at, label, said FROM actions"
    ):
        try:
            datetime.fromisoformat(at)
            readable = label.isidentifier() and isinstance(json.loads(said), dict)
        except ValueError:
            readable = False
        if not readable:
            yield "actions", str(number)


def _broken(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    """What was done leads to the rows as they are, and what was undone on from there."""
    logged: Known = {}
    yield from _walked(_steps(connection, table, undone=0), logged, table)
    present = _rows(connection, table)
    for row_id, row in logged.items():
        if not _fits(row, present.get(row_id)):
            yield row_id
    expected: Known = {**dict.fromkeys(logged), **present}
    yield from _walked(_steps(connection, table, undone=1), expected, table)


def _steps(
    connection: sqlite3.Connection, table: str, undone: int
) -> Iterator[tuple[str, str | None, str | None]]:
    return connection.execute(
        "SELECT c.row_id, c.before, c.after FROM changes c JOIN actions a ON a.number = c.action "
        f"WHERE c.in_table = ? AND a.undone = ? AND {_AFTER_FLOOR} ORDER BY c.action, c.number",
        (table, undone),
    )


def _walked(
    steps: Iterable[tuple[str, str | None, str | None]], known: Known, table: str
) -> Iterator[str]:
    """Follow steps, with what is known of the rows in `known`; yields where one does not fit."""
    columns = frozenset(COLUMNS[table])
    for row_id, old, new in steps:
        before, after = from_json(old), from_json(new)
        if not columns.issuperset(before or ()) or not columns.issuperset(after or ()):
            yield row_id
        if row_id in known and not _fits(before, known[row_id]):
            yield row_id
        so_far = known.get(row_id)
        known[row_id] = {**so_far, **after} if so_far and after else after


def _fits(part: Row | None, whole: Row | None) -> bool:
    """Whether what is said of a row agrees with what is known of it."""
    if part is None or whole is None:
        return part is whole
    if part.items() <= whole.items():
        return True
    return all(whole[name] == value for name, value in part.items() if name in whole)


def _rows(connection: sqlite3.Connection, table: str) -> dict[str, Row]:
    names = COLUMNS[table]
    rows = connection.execute(f"SELECT {', '.join(names)} FROM {table}")
    return {row[0]: dict(zip(names, row, strict=True)) for row in rows}
