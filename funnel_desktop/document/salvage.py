"""The rows of a damaged file that can still be read, brought into a new and sound one.

What is lost takes as little with it as can be: a reference that leads nowhere is taken out, a row
keeps the columns that are right, an objective whose client is gone gets one without a name.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime

from funnel_desktop.document import derived
from funnel_desktop.document.identity import IDENTITY
from funnel_desktop.document.ids import is_rank, new_id, ranks
from funnel_desktop.document.invariants import DAYS, RANKED, RULES
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.schema import (
    COLUMNS,
    DERIVED,
    LOGGED,
    REFERENCES,
    UNDO_FLOOR,
    end_undo,
)
from funnel_desktop.funnel.influences import Role

PROBED = 20_000
"""Rows that are looked for one by one around what is damaged."""
NOBODY = "?"
"""The name of a client whose own row is lost."""
LOST = (sqlite3.Error, ValueError, OverflowError)


def salvage(source: sqlite3.Connection, target: sqlite3.Connection, today: date) -> None:
    """Bring every row that can be read from a damaged file into an empty new one.

    History stays as far as it can be read; undo ends.
    """
    source.text_factory = lambda raw: raw.decode("utf-8", "replace")
    target.execute("PRAGMA foreign_keys = OFF")
    target.execute("BEGIN")
    target.execute("DELETE FROM settings")
    for table in LOGGED:
        for row in readable_rows(source, table, COLUMNS[table]):
            _insert(target, table, row, today)
    _bring_memory(source, target)
    _bring_log(source, target)
    _mend_references(target)
    _mend_values(target, today)
    _mend_moves(target, today)
    if target.execute("SELECT 1 FROM settings WHERE id = 'currency'").fetchone() is None:
        target.execute("INSERT INTO settings VALUES ('currency', 'EUR')")
    make_derived_anew(target)
    end_undo(target)
    target.execute("COMMIT")
    target.execute("PRAGMA foreign_keys = ON")


def make_derived_anew(connection: sqlite3.Connection) -> None:
    """Compute everything again that follows from the user's own data."""
    for table in DERIVED:
        connection.execute(f"DELETE FROM {table}")
    derived.fill_missing(connection)


def readable_rows(
    source: sqlite3.Connection, table: str, columns: tuple[str, ...]
) -> Iterator[Row]:
    """Return each row of a table that can be read: from its beginning, then from its end, then one
    by one in between."""
    there: set[str] = set()
    with suppress(*LOST):
        there = {row[1] for row in source.execute(f"PRAGMA table_info({table})")}
    names = tuple(name for name in columns if name in there)
    if not names:
        return
    read = f"SELECT rowid, {', '.join(names)} FROM {table} NOT INDEXED"
    seen: set[int] = set()
    for sql in (f"{read} ORDER BY rowid", f"{read} ORDER BY rowid DESC"):
        with suppress(*LOST):
            for rowid, *row in source.execute(sql):
                if rowid in seen:
                    return
                seen.add(rowid)
                yield dict(zip(names, row, strict=True))
            return
    for rowid in range(1, PROBED):
        if rowid not in seen:
            with suppress(*LOST):
                found = source.execute(f"{read} WHERE rowid = ?", (rowid,)).fetchone()
                if found is not None:
                    seen.add(rowid)
                    yield dict(zip(names, found[1:], strict=True))


def _insert(target: sqlite3.Connection, table: str, row: Row, today: date) -> None:
    """Insert a row, or what of it the file takes."""
    if _takes(target, table, row):
        return
    info = target.execute(f"PRAGMA table_info({table})").fetchall()
    needed = [name for _, name, _, is_needed, default, _ in info if is_needed and default is None]
    instead: Row = {"stage": "above", "rank": "a0", "day": today.isoformat(), "number": 0,
                    "name": NOBODY, "at": today.isoformat()}  # fmt: skip
    kept = {name: row.get(name) for name in needed}
    mended = iter([name for name in needed if name in instead])
    while not _takes(target, table, kept):
        name = next(mended, None)
        if name is None:
            return
        kept[name] = instead[name]
    for name in row.keys() - kept.keys():
        target.execute(f"DELETE FROM {table} WHERE id = ?", (kept["id"],))
        if _takes(target, table, {**kept, name: row[name]}):
            kept[name] = row[name]
        else:
            _takes(target, table, kept)


def _takes(target: sqlite3.Connection, table: str, row: Row) -> bool:
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    try:
        sql = f"INSERT INTO {table}({names}) VALUES ({marks})"
        target.execute(sql, tuple(row.values()))
    except LOST:
        return False
    return True


def _bring_memory(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    for row in readable_rows(source, "remembered", ("id", "value")):
        if row["id"] != UNDO_FLOOR and isinstance(row["value"], str):
            with suppress(*LOST):
                target.execute(
                    "INSERT OR REPLACE INTO remembered VALUES (?, ?)", (row["id"], row["value"])
                )
    sql = f"SELECT value FROM remembered WHERE id = '{IDENTITY}'"
    if not target.execute(sql).fetchone()[0]:
        target.execute("UPDATE remembered SET value = ? WHERE id = ?", (new_id(), IDENTITY))


def _bring_log(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    actions = ("number", "at", "label", "said", "undone")
    for row in readable_rows(source, "actions", actions):
        with suppress(*LOST, TypeError, AttributeError):
            datetime.fromisoformat(str(row["at"]))
            if str(row["label"]).isidentifier() and isinstance(json.loads(str(row["said"])), dict):
                _takes(target, "actions", row)
    changes = ("number", "action", "in_table", "row_id", "about", "before", "after")
    known = {row[0] for row in target.execute("SELECT number FROM actions")}
    for row in readable_rows(source, "changes", changes):
        with suppress(*LOST, TypeError):
            for side in ("before", "after"):
                json.loads(str(row[side] or "{}"))
            if row["action"] in known and row["in_table"] in LOGGED:
                _takes(target, "changes", row)


def _mend_references(target: sqlite3.Connection) -> None:
    """No reference leads nowhere: a lost client is replaced, the rest taken out or away."""
    for table in ("objectives", "people"):
        lost = f"SELECT DISTINCT client FROM {table} WHERE client NOT IN (SELECT id FROM clients)"
        for (client,) in target.execute(lost).fetchall():
            _takes(target, "clients", {"id": client, "name": NOBODY})
    needed = {
        (table, row[1])
        for table in LOGGED
        for row in target.execute(f"PRAGMA table_info({table})")
        if row[3]
    }
    for _ in LOGGED:  # What is taken away may have been what others led to.
        if not target.execute("PRAGMA foreign_key_check").fetchall():
            return
        for (table, column), parent in REFERENCES.items():
            lost = f"WHERE {column} IS NOT NULL AND {column} NOT IN (SELECT id FROM {parent})"
            if (table, column) in needed:
                target.execute(f"DELETE FROM {table} {lost}")
            else:
                target.execute(f"UPDATE OR IGNORE {table} SET {column} = NULL {lost}")
                target.execute(f"DELETE FROM {table} {lost}")


def _mend_values(target: sqlite3.Connection, today: date) -> None:
    for table, column in DAYS:
        wrong = f"{column} IS NOT date({column}, '+0 days') OR {column} < '0001'"
        wrong = f"{column} IS NOT NULL AND ({wrong})"
        for value in (None, today.isoformat()):
            with suppress(sqlite3.IntegrityError):
                target.execute(f"UPDATE {table} SET {column} = ? WHERE {wrong}", (value,))
    for table in RANKED:
        rows = target.execute(f"SELECT id, rank FROM {table} ORDER BY rank, rowid").fetchall()
        if not all(is_rank(rank) for _, rank in rows):
            keys = zip(ranks(len(rows)), (row_id for row_id, _ in rows), strict=True)
            target.executemany(f"UPDATE {table} SET rank = ? WHERE id = ?", list(keys))
    known = frozenset(Role)
    has_economic: set[str] = set()
    for row_id, objective, roles in target.execute(
        "SELECT id, objective, roles FROM influences ORDER BY rowid"
    ).fetchall():
        kept = [role for role in str(roles).split(",") if role in known]
        if objective in has_economic and Role.ECONOMIC in kept:
            kept.remove(Role.ECONOMIC)
        has_economic |= {objective} if Role.ECONOMIC in kept else set()
        target.execute("UPDATE influences SET roles = ? WHERE id = ?", (",".join(kept), row_id))


def _mend_moves(target: sqlite3.Connection, today: date) -> None:
    """Where the last move of an objective led elsewhere than it stands, it is moved there."""
    wrong = {
        row_id
        for key in ("no_move", "moved_elsewhere", "closed_another_day", "parked_until_another_day")
        for (row_id,) in target.execute(RULES[key])
    }
    newest = int(target.execute("SELECT coalesce(max(number), 0) FROM moves").fetchone()[0])
    for number, row_id in enumerate(sorted(wrong), start=newest + 1):
        stage, outcome, day, until = target.execute(
            "SELECT stage, outcome, outcome_day, parked_until FROM objectives WHERE id = ?",
            (row_id,),
        ).fetchone()
        row: Row = {
            "id": new_id(),
            "number": number,
            "objective": row_id,
            "to_stage": outcome or stage,
            "day": day or today.isoformat(),
            "until": until,
        }
        _takes(target, "moves", row)
