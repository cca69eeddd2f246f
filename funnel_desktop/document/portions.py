"""Long questions: rows are read in portions, and what follows from them needs the file no more.

Who asks can do other things between two portions; the connection belongs to one thread, but what
is left when all is read may be done in another one.
"""

import sqlite3
from collections.abc import Callable, Generator
from typing import TypeVar

from funnel_desktop.document.records import SqlRow

ROWS = 500
"""Rows that are read at once: some milliseconds."""

Answer = TypeVar("Answer")
Reading = Generator[int, None, Answer]
"""Yields how many rows each portion had; ends with what was read."""
Portions = Reading[Callable[[], Answer]]
"""Ends with the work that is left, which gives the answer."""


def at_once(portions: Portions[Answer]) -> Answer:
    """The answer, with nothing else in between."""
    while True:
        try:
            next(portions)
        except StopIteration as end:
            work: Callable[[], Answer] = end.value
            return work()


def read(
    connection: sqlite3.Connection, table: str, sql: str, values: tuple[object, ...] = ()
) -> Reading[list[SqlRow]]:
    """All rows of a query over a table, which it calls by its name and ends in its conditions.

    What changes between two portions may be among them or not: who asks begins anew then.
    """
    newest = connection.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()[0]
    part = f"{sql} AND {table}.rowid > ? AND {table}.rowid <= ?"
    found: list[SqlRow] = []
    for first in range(0, newest, ROWS):
        some = connection.execute(part, (*values, first, first + ROWS)).fetchall()
        found += some
        yield len(some)
    return found
