"""Which document a file holds: the same for its copies and backups, whatever they are called."""

import json
import sqlite3
from hashlib import sha256

from funnel_desktop.document.ids import new_id

IDENTITY = "identity"
"""Where it is remembered; copies keep it, what is brought in from elsewhere has one of its own."""

FIRST_ROWS_OF = ("clients", "people", "services", "objectives", "moves", "profiles")
"""Tables as they were when documents got their identities; what they tell never changes."""


def identity_of(connection: sqlite3.Connection) -> str:
    """Return the identity of an open document; empty where it was lost."""
    row = connection.execute("SELECT value FROM remembered WHERE id = ?", (IDENTITY,)).fetchone()
    return "" if row is None else str(row[0])


def give_identity(connection: sqlite3.Connection) -> None:
    """Give a document its identity: a random one, or the one that its first contents tell.

    Copies that are brought to this schema apart from each other tell the same.
    """
    told = _first_action(connection) or _first_rows(connection)
    own = sha256(json.dumps(told).encode()).hexdigest()[:20] if told else new_id()
    connection.execute("INSERT OR IGNORE INTO remembered VALUES (?, ?)", (IDENTITY, own))


def _first_action(connection: sqlite3.Connection) -> list[object]:
    """The oldest action and the rows that it was about.

    What was in the rows is left out: a visit to a field goes on changing it, also in a copy.
    """
    oldest = connection.execute(
        "SELECT number, at, label FROM actions ORDER BY number LIMIT 1"
    ).fetchone()
    if oldest is None:
        return []
    sql = "SELECT DISTINCT in_table, row_id FROM changes WHERE action = ? ORDER BY 1, 2"
    return [*oldest, connection.execute(sql, (oldest[0],)).fetchall()]


def _first_rows(connection: sqlite3.Connection) -> list[object]:
    """The first id of each table, as of an example: nothing was ever done in it."""
    first = ((table, _first_id(connection, table)) for table in FIRST_ROWS_OF)
    return [(table, row_id) for table, row_id in first if row_id is not None]


def _first_id(connection: sqlite3.Connection, table: str) -> str | None:
    found: str | None = connection.execute(f"SELECT min(id) FROM {table}").fetchone()[0]
    return found
