"""The day on which a file was made: what is judged of weeks begins after it."""

import sqlite3
from datetime import date

CREATED = "created"
"""Remembered with the day; files of before tell it from their first action and first move."""


def remember_creation(connection: sqlite3.Connection, today: date) -> None:
    """Note in a new file that it was made on a day."""
    connection.execute("INSERT INTO remembered VALUES (?, ?)", (CREATED, today.isoformat()))


def created_on(connection: sqlite3.Connection) -> date | None:
    """The day on which a file was made; None where nothing tells.

    The first move that is no import's counts where it is earlier: a clock that went wrong, or a
    file that was made anew from all that another one held.
    """
    told = connection.execute(
        "SELECT coalesce((SELECT value FROM remembered WHERE id = ?), "
        "(SELECT date(min(at)) FROM actions)), "
        "(SELECT day FROM moves WHERE imported = 0 ORDER BY number LIMIT 1)",
        (CREATED,),
    ).fetchone()
    return min((date.fromisoformat(day) for day in told if day), default=None)
