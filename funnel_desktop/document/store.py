"""Transactions: rows and the log of their changes are written together or not at all."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from funnel_desktop.document import derived
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.schema import COLUMNS

Row = dict[str, object]
ROWS_NAMED_AT_MOST = 500
"""A change of more rows than this names only its tables; screens then read anew."""


@dataclass(frozen=True)
class Changed:
    """What a durable change touched: tables, and their rows' ids unless there were too many.

    `undo` is True after an undo, False after a redo, None after a change of the user's.
    """

    tables: frozenset[str]
    rows: Mapping[str, frozenset[str]] | None
    label: str
    action: int | None
    undo: bool | None = None


@dataclass
class _RowChange:
    before: Row | None
    after: Row | None


def to_json(value: object) -> str:
    """JSON as the log keeps it: letters as they are, no spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Change:
    """The rows that one action of the user's writes; obtained from `Store.change`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.rows: dict[tuple[str, str], _RowChange] = {}

    def insert(self, table: str, row: Row) -> None:
        """Add a row; columns left out take the table's defaults."""
        names = ", ".join(row)
        marks = ", ".join("?" * len(row))
        sql = f"INSERT INTO {table}({names}) VALUES ({marks})"
        self.connection.execute(sql, tuple(row.values()))
        self._note(table, str(row["id"]), None, self._read(table, str(row["id"])))

    def update(self, table: str, row_id: str, values: Row) -> None:
        """Set columns of a row; columns that keep their value are not logged."""
        before = self._read(table, row_id)
        if before is None:
            raise DocumentError("not_found", words=row_id)
        changed = {name: value for name, value in values.items() if before[name] != value}
        if not changed:
            return
        sets = ", ".join(f"{name} = ?" for name in changed)
        sql = f"UPDATE {table} SET {sets} WHERE id = ?"
        self.connection.execute(sql, (*changed.values(), row_id))
        self._note(table, row_id, {name: before[name] for name in changed}, changed)

    def delete(self, table: str, row_id: str) -> None:
        """Remove a row."""
        before = self._read(table, row_id)
        if before is None:
            raise DocumentError("not_found", words=row_id)
        self.connection.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))
        self._note(table, row_id, before, None)

    def _read(self, table: str, row_id: str) -> Row | None:
        names = COLUMNS[table]
        sql = f"SELECT {', '.join(names)} FROM {table} WHERE id = ?"
        row = self.connection.execute(sql, (row_id,)).fetchone()
        return None if row is None else dict(zip(names, row, strict=True))

    def _note(self, table: str, row_id: str, before: Row | None, after: Row | None) -> None:
        known = self.rows.get((table, row_id))
        if known is None:
            self.rows[table, row_id] = _RowChange(before, after)
        else:
            merge_into(known, before, after)

    def effective(self) -> list[tuple[str, str, Row | None, Row | None]]:
        """The changes that are left: what was set back, or added and removed, is none."""
        return [
            (table, row_id, change.before, change.after)
            for (table, row_id), change in self.rows.items()
            if change.before != change.after
        ]


def merge_into(known: _RowChange, before: Row | None, after: Row | None) -> None:
    """Fold a later change of the same row into an earlier one of the same action."""
    if known.before is None or known.after is None or before is None or after is None:
        known.after = None if after is None else {**(known.after or {}), **after}
        if known.before is not None and before is not None and after is None:
            known.before = {**before, **known.before}
        return
    first = {**before, **known.before}
    last = {**known.after, **after}
    kept = [name for name in first if first[name] != last[name]]
    known.before = {name: first[name] for name in kept}
    known.after = {name: last[name] for name in kept}


class Store:
    """The one connection to the file; whoever changes the file changes it through `change`."""

    def __init__(self, connection: sqlite3.Connection, read_only: bool) -> None:
        self.connection = connection
        self.read_only = read_only
        self._listeners: list[Callable[[Changed], None]] = []
        self._joined: Change | None = None

    def subscribe(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call `listener` after each durable change; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, changed: Changed) -> None:
        """Tell every listener of a change that is durable."""
        for listener in tuple(self._listeners):
            listener(changed)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All that is written inside becomes durable together, or nothing does.

        Raises DocumentError `read_only_document`, or `write_failed` with why: disk_full,
        moved, read_only, other.
        """
        if self.read_only:
            raise DocumentError("read_only_document")
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            yield self.connection
            self.connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            raise write_error(error) from error
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    @contextmanager
    def change(
        self, label: str, said: Row | None = None, visit: str | None = None
    ) -> Iterator[Change]:
        """One action of the user's: one transaction, one undo step, one entry in the log.

        `said` are the values that the words for `label` need. A change with the same `visit`
        as the newest step is folded into it. A change that changes nothing is no step. Inside
        `one_step` it is a part of that step.
        """
        if self._joined is not None:
            yield self._joined
            return
        with self.transaction() as connection:
            change = Change(connection)
            yield change
            written = change.effective()
            action = self._log(label, said or {}, visit, written) if written else None
            derived.follow(connection, ((table, row_id, b, a) for table, row_id, b, a in written))
        if written:
            rows = by_table((table, row_id) for table, row_id, _, _ in written)
            self.tell(Changed(frozenset(rows), rows, label, action))

    @contextmanager
    def one_step(self, label: str, said: Row) -> Iterator[None]:
        """Several of the document's verbs as one action: all of them happen, or none does."""
        with self.change(label, said) as change:
            outer, self._joined = self._joined, change
            try:
                yield
            finally:
                self._joined = outer

    def _log(
        self,
        label: str,
        said: Row,
        visit: str | None,
        written: list[tuple[str, str, Row | None, Row | None]],
    ) -> int | None:
        self.connection.execute("DELETE FROM actions WHERE undone = 1")
        newest = self.connection.execute(
            "SELECT number, visit FROM actions ORDER BY number DESC LIMIT 1"
        ).fetchone()
        if visit is not None and newest is not None and newest[1] == visit:
            return self._fold(newest[0], said, written)
        number = self.begin_action(label, said, visit)
        self.connection.executemany(INSERT_CHANGE, (log_row(number, *row) for row in written))
        return number

    def begin_action(
        self, label: str, said: Row, visit: str | None = None, at: str | None = None
    ) -> int:
        """Write an action's row and return its number."""
        moment = at or datetime.now().isoformat(timespec="seconds")
        cursor = self.connection.execute(
            "INSERT INTO actions(at, label, said, visit) VALUES (?, ?, ?, ?)",
            (moment, label, to_json(said), visit),
        )
        return int(cursor.lastrowid or 0)

    def _fold(
        self, number: int, said: Row, written: list[tuple[str, str, Row | None, Row | None]]
    ) -> int | None:
        known = {
            (table, row_id): _RowChange(from_json(before), from_json(after))
            for table, row_id, before, after in self.connection.execute(
                "SELECT in_table, row_id, before, after FROM changes WHERE action = ?", (number,)
            )
        }
        for table, row_id, before, after in written:
            if (table, row_id) in known:
                merge_into(known[table, row_id], before, after)
            else:
                known[table, row_id] = _RowChange(before, after)
        left = [(*key, c.before, c.after) for key, c in known.items() if c.before != c.after]
        self.connection.execute("DELETE FROM changes WHERE action = ?", (number,))
        if not left:
            self.connection.execute("DELETE FROM actions WHERE number = ?", (number,))
            return None
        self.connection.executemany(INSERT_CHANGE, (log_row(number, *row) for row in left))
        self.connection.execute(
            "UPDATE actions SET said = ? WHERE number = ?", (to_json(said), number)
        )
        return number


INSERT_CHANGE = (
    "INSERT INTO changes(action, in_table, row_id, about, before, after) VALUES (?, ?, ?, ?, ?, ?)"
)


def log_row(
    action: int, table: str, row_id: str, before: Row | None, after: Row | None
) -> tuple[object, ...]:
    """A change as the log keeps it; `about` is the objective whose history it belongs to."""
    known = after or before or {}
    about = row_id if table == "objectives" else known.get("objective")
    return (
        action,
        table,
        row_id,
        about,
        None if before is None else to_json(before),
        None if after is None else to_json(after),
    )


def from_json(text: str | None) -> Row | None:
    """A logged row, or None where there was none."""
    return None if text is None else json.loads(text)


def by_table(keys: Iterator[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """Row ids grouped by their table."""
    grouped: dict[str, set[str]] = {}
    for table, row_id in keys:
        grouped.setdefault(table, set()).add(row_id)
    return {table: frozenset(ids) for table, ids in grouped.items()}


def write_error(error: sqlite3.Error) -> DocumentError:
    """What a failed write means to the user."""
    name = getattr(error, "sqlite_errorname", "")
    if name == "SQLITE_FULL":
        return DocumentError("write_failed", why="disk_full")
    if name == "SQLITE_READONLY_DBMOVED" or name == "SQLITE_IOERR_VNODE":
        return DocumentError("write_failed", why="moved")
    if name.startswith("SQLITE_READONLY") or name in ("SQLITE_CANTOPEN", "SQLITE_PERM"):
        return DocumentError("write_failed", why="read_only")
    return DocumentError("write_failed", why="other")
