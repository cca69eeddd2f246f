"""What is deleted is overwritten: in the log, in pages that are free, and what was left there."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from funnel_desktop.document.client_traces import ClientTraces, entries_of
from funnel_desktop.document.log_rows import Row, to_json
from funnel_desktop.document.mentions import wanted_names, without_names
from funnel_desktop.document.texts import KEPT_OF_PERSONAL, PERSONAL, TEXTS

DUE = "wipe_free_pages"
"""Remembered from an erasure until the pages that became free hold nothing any more."""
_WORDS_OF_A_STEP = ("client", "person", "other", "words", "title")
_KEYS_OF_A_STEP = ("stage", "kind", "field", "setting", "about", "answer", "day")


@contextmanager
def overwriting(connection: sqlite3.Connection) -> Iterator[None]:
    """Whatever is deleted meanwhile is overwritten with zeros; some systems' SQLite always does."""
    before = connection.execute("PRAGMA secure_delete").fetchone()[0]
    connection.execute("PRAGMA secure_delete = ON")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA secure_delete = {before}")


def wipe_free_pages(connection: sqlite3.Connection) -> bool:
    """Rewrite the file without what was ever deleted in it, where that is due.

    False where the disk has no room for it: it stays due, and is tried when the file is opened.
    """
    due = connection.execute("SELECT 1 FROM remembered WHERE id = ?", (DUE,)).fetchone()
    if due is None:
        return True
    connection.execute("PRAGMA temp_store = MEMORY")  # no copy of the file among temporary ones
    try:
        connection.execute("VACUUM")
        connection.execute("DELETE FROM remembered WHERE id = ?", (DUE,))
    except sqlite3.Error:
        return False
    finally:
        with suppress(sqlite3.Error):
            connection.execute("PRAGMA temp_store = DEFAULT")
    return True


def erase_from_log(connection: sqlite3.Connection, traces: ClientTraces, nameless: str) -> None:
    """Null in the log what was ever typed about a client, and `nameless` for its name.

    That something was done, and when, stays.
    """
    entries = list(entries_of(connection, traces))
    connection.executemany(
        "UPDATE changes SET before = ?, after = ? WHERE number = ?",
        [
            (_emptied(table, before), _emptied(table, after), number)
            for number, _, table, _, before, after in entries
        ],
    )
    _erase_from_steps(connection, traces, {action for _, action, *_ in entries}, nameless)


def erase_remembered(connection: sqlite3.Connection, traces: ClientTraces, nameless: str) -> None:
    """Take it out of what is remembered about the file, such as titles told to a diary."""
    names = wanted_names(traces)

    def without(value: object) -> object:
        if isinstance(value, str):
            return nameless if value in traces.texts else without_names(value, names, nameless)
        if isinstance(value, list):
            return [without(each) for each in value]
        if isinstance(value, dict):
            return {key: without(each) for key, each in value.items()}
        return value

    for row_id, text in connection.execute("SELECT id, value FROM remembered").fetchall():
        try:
            kept = json.loads(text)
        except ValueError:
            continue
        if isinstance(kept, dict | list) and (emptied := without(kept)) != kept:
            sql = "UPDATE remembered SET value = ? WHERE id = ?"
            connection.execute(sql, (json.dumps(emptied), row_id))


def _emptied(table: str, row: Row | None) -> str | None:
    if row is None:
        return None
    if table in PERSONAL:
        return to_json({name: row[name] if name in KEPT_OF_PERSONAL else None for name in row})
    texts = TEXTS.get(table, ())
    return to_json({name: None if name in texts else value for name, value in row.items()})


def _erase_from_steps(
    connection: sqlite3.Connection, traces: ClientTraces, about: set[int], nameless: str
) -> None:
    """Steps that are about the client alone name nobody; in others only its names go."""
    alone = {
        action for action in about
        if connection.execute(
            "SELECT 1 FROM changes WHERE action = ? AND about IS NOT NULL "
            f"AND about NOT IN ({', '.join('?' * len(traces.objectives))}) LIMIT 1",
            (action, *traces.objectives),
        ).fetchone() is None
    }  # fmt: skip
    names = wanted_names(traces)

    def without(key: str, value: object, alone: bool) -> object:
        if not isinstance(value, str) or key in _KEYS_OF_A_STEP:
            return value
        if (alone and key in _WORDS_OF_A_STEP) or value in traces.texts:
            return nameless
        return without_names(value, names, nameless)

    for number, text in connection.execute("SELECT number, said FROM actions").fetchall():
        said = json.loads(text)
        emptied = {key: without(key, value, number in alone) for key, value in said.items()}
        if emptied != said:
            connection.execute(
                "UPDATE actions SET said = ? WHERE number = ?", (to_json(emptied), number)
            )
