"""Whether the rows are those that the log says, and the log one chain without a break."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby, islice

from funnel_desktop.document.labels import is_known
from funnel_desktop.document.log_rows import Row, from_json
from funnel_desktop.document.schema import COLUMNS, LOGGED, UNDO_FLOOR

LogStep = tuple[str, int, str | None, str | None]
"""A row's id, whether the step is undone, and the row before and after as the log has it."""

ROWS = 400
"""Rows of a table that are compared at once."""

_AFTER_FLOOR = (
    f"a.number > coalesce((SELECT CAST(value AS INTEGER) FROM remembered WHERE id = '{UNDO_FLOOR}')"
    ", 0)"
)


def unlike_log(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Tables and ids of the rows, or actions, that do not fit the others.

    Steps from before a migration are left out: they speak of rows as they were then.
    """
    yield from _unreadable_actions(connection)
    for (number,) in connection.execute(
        f"SELECT a.number FROM actions a WHERE {_AFTER_FLOOR} "
        "AND NOT EXISTS (SELECT 1 FROM changes c WHERE c.action = a.number)"
    ):
        yield "actions", str(number)
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


def unknown_labels(connection: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    """Numbers and labels of actions that this version does not know: the file is another one's, of
    a version after this one, or a letter of it went bad. They can be undone all the same."""
    for number, label in connection.execute("SELECT number, label FROM actions"):
        if not is_known(label):
            yield number, label


def _broken(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    """What was done leads to the rows as they are, and what was undone on from there."""
    by_row = groupby(_steps(connection, table), key=lambda step: step[0])
    rows = ((row_id, list(steps)) for row_id, steps in by_row)
    while some := dict(islice(rows, ROWS)):
        present = _rows(connection, table, list(some))
        for row_id, steps in some.items():
            yield from _broken_row(table, steps, present.get(row_id))


def _broken_row(table: str, steps: list[LogStep], present: Row | None) -> Iterator[str]:
    done = [step for step in steps if not step[1]]
    undone = [step for step in steps if step[1]]
    row_id = steps[0][0]
    logged: list[Row | None] = []
    yield from _walked(done, logged, table)
    if logged and not _fits(logged[-1], present):
        yield row_id
    is_known = bool(logged) or present is not None
    yield from _walked(undone, [present] if is_known else [], table)


def _steps(connection: sqlite3.Connection, table: str) -> Iterator[LogStep]:
    """The steps of each row one after the other, what was done before what was undone.

    Sorted by the file's own sorter, which needs little memory however long the log is.
    """
    return connection.execute(
        "SELECT c.row_id, a.undone, c.before, c.after "
        "FROM changes c JOIN actions a ON a.number = c.action "
        f"WHERE c.in_table = ? AND {_AFTER_FLOOR} "
        "ORDER BY c.row_id, a.undone, c.action, c.number",
        (table,),
    )


def _walked(steps: Iterable[LogStep], known: list[Row | None], table: str) -> Iterator[str]:
    """Follow the steps of a row. What is known of it comes last in `known`, which is empty where
    nothing is; yields the row's id where a step does not fit."""
    columns = frozenset(COLUMNS[table])
    for row_id, _, old, new in steps:
        before, after = from_json(old), from_json(new)
        if not columns.issuperset(before or ()) or not columns.issuperset(after or ()):
            yield row_id
        if known and not _fits(before, known[-1]):
            yield row_id
        so_far = known[-1] if known else None
        known[:] = [{**so_far, **after} if so_far and after else after]


def _fits(part: Row | None, whole: Row | None) -> bool:
    """Whether what is said of a row agrees with what is known of it."""
    if part is None or whole is None:
        return part is whole
    if part.items() <= whole.items():
        return True
    return all(whole[name] == value for name, value in part.items() if name in whole)


def _rows(connection: sqlite3.Connection, table: str, ids: list[str]) -> dict[str, Row]:
    names = COLUMNS[table]
    sql = f"SELECT {', '.join(names)} FROM {table} WHERE id IN ({', '.join('?' * len(ids))})"
    return {row[0]: dict(zip(names, row, strict=True)) for row in connection.execute(sql, ids)}
