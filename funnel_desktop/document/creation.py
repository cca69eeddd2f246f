"""The day on which a file was made: what is judged of weeks begins after it."""

import sqlite3
from datetime import date

CREATED = "created"
"""Remembered with the day; files of before tell it from their first action and first move."""


def remember_creation(connection: sqlite3.Connection, today: date) -> None:
    """Note in a new file that it was made on a day."""
    connection.execute("INSERT INTO remembered VALUES (?, ?)", (CREATED, today.isoformat()))


def noted_on(connection: sqlite3.Connection) -> date | None:
    """The day on which a file was made, as it was noted; None where it was not."""
    told = connection.execute(_NOTED).fetchone()
    return None if told is None else date.fromisoformat(told[0])


def created_on(connection: sqlite3.Connection, today: date) -> date | None:
    """The day on which a file was made, as it was known on a day; None where nothing tells.

    Where the note lies after that day, as after a clock that went wrong, the first action or the
    first move that is no import's counts.
    """
    noted = noted_on(connection)
    return noted if noted is not None and noted <= today else told_by_log(connection, today)


def told_by_log(connection: sqlite3.Connection, today: date) -> date | None:
    """The same from what was done first."""
    for sql in (_FIRST_ACTION, _FIRST_MOVE):
        told = connection.execute(sql).fetchone()
        if told is not None and told[0] <= today.isoformat():
            return date.fromisoformat(told[0])
    return None


_NOTED = f"SELECT value FROM remembered WHERE id = '{CREATED}'"
_FIRST_ACTION = "SELECT date(at) FROM actions ORDER BY number LIMIT 1"
_FIRST_MOVE = "SELECT day FROM moves WHERE imported = 0 ORDER BY number LIMIT 1"
