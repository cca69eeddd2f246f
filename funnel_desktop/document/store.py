"""Transactions: rows and the log of their changes are written together or not at all."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

from funnel_desktop.document import derived
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.log_rows import (
    INSERT_CHANGE,
    Row,
    RowChanges,
    Written,
    about_objective,
    changed_columns,
    from_json,
    log_row,
    to_json,
)
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.document.questions import Changed, Memory
from funnel_desktop.document.schema import COLUMNS, REFERENCES

__all__ = ["ROWS_NAMED_AT_MOST", "Change", "Row", "Store", "write_error"]

ROWS_NAMED_AT_MOST = 500
"""A change of more rows than this names only its tables; screens then read anew."""

Touched = tuple[str, str, str | None, Iterable[str]]
"""Table and id of a row, the objective that it belongs to, and its changed columns."""


def changed(
    written: Iterable[Touched],
    label: str,
    action: int | None,
    derived_rows: Mapping[str, frozenset[str]],
    undo: bool | None = None,
) -> Changed:
    """What listeners are told of rows, and of the derived data of objectives that changed."""
    rows: dict[str, set[str]] = {}
    columns: set[str] = set()
    about: set[str] = set().union(*derived_rows.values())
    for table, row_id, objective, names in written:
        rows.setdefault(table, set()).add(row_id)
        columns.update([f"{table}.{name}" for name in names])
        if objective is not None:
            about.add(objective)
    known = {table: frozenset(ids) for table, ids in rows.items()}
    if fits := derived_rows.get("fits"):
        known["fits"] = fits
    are_few = sum(map(len, known.values())) <= ROWS_NAMED_AT_MOST
    return Changed(
        frozenset(known) | {table for table, ids in derived_rows.items() if ids},
        known if are_few else None,
        label,
        action,
        undo,
        frozenset(columns),
        frozenset(about) if are_few else None,
    )


class Change:
    """The rows that one action of the user's writes; obtained from `Store.change`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.rows = RowChanges()
        self._there: set[tuple[str, object]] = set()
        """Table and id of rows that were written to, so that they are known to be there."""

    def insert(self, table: str, row: Row) -> None:
        """Add a row; columns left out take the table's defaults."""
        self._check_references(table, row)
        names = ", ".join(row)
        marks = ", ".join("?" * len(row))
        sql = f"INSERT INTO {table}({names}) VALUES ({marks})"
        self.connection.execute(sql, tuple(row.values()))
        row_id, columns = str(row["id"]), COLUMNS[table]
        is_whole = len(row) == len(columns)
        self.rows.note(table, row_id, None, row if is_whole else self._read(table, row_id, columns))

    def update(self, table: str, row_id: str, values: Row) -> None:
        """Set columns of a row; columns that keep their value are not logged."""
        before = self._read(table, row_id, tuple(values))
        if before is None:
            raise DocumentError("not_found", words=row_id)
        changed = {name: value for name, value in values.items() if before[name] != value}
        if not changed:
            return
        self._check_references(table, changed)
        sets = ", ".join(f"{name} = ?" for name in changed)
        sql = f"UPDATE {table} SET {sets} WHERE id = ?"
        self.connection.execute(sql, (*changed.values(), row_id))
        self._there.add((table, row_id))
        self.rows.note(table, row_id, {name: before[name] for name in changed}, changed)

    def delete(self, table: str, row_id: str) -> None:
        """Remove a row."""
        before = self._read(table, row_id, COLUMNS[table])
        if before is None:
            raise DocumentError("not_found", words=row_id)
        self.connection.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))
        self._there.discard((table, row_id))
        self.rows.note(table, row_id, before, None)

    def _read(self, table: str, row_id: str, names: tuple[str, ...]) -> Row | None:
        sql = f"SELECT {', '.join(names)} FROM {table} WHERE id = ?"
        row = self.connection.execute(sql, (row_id,)).fetchone()
        return None if row is None else dict(zip(names, row, strict=True))

    def _check_references(self, table: str, values: Row) -> None:
        """The file would refuse a lost reference too, but only at the end and without a name."""
        for name, value in values.items():
            other = REFERENCES.get((table, name))
            if other is None or value is None or (other, value) in self._there:
                continue
            sql = f"SELECT 1 FROM {other} WHERE id = ?"
            if self.connection.execute(sql, (value,)).fetchone() is None:
                raise DocumentError("not_valid", field=name, value=value)


class Store:
    """The one connection to the file; whoever changes the file changes it through `change`."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        read_only: bool,
        in_its_place: Callable[[], bool] = lambda: True,
        back_up_by_itself: Callable[[], None] = lambda: None,
    ) -> None:
        self.connection = connection
        self.read_only = read_only
        self.back_up_by_itself = back_up_by_itself
        self.memory = Memory()
        self._in_its_place = in_its_place
        self._listeners: list[Callable[[Changed], None]] = []
        self._joined: Change | None = None

    def subscribe(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call `listener` after each durable change; returns what ends that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def tell(self, changed: Changed) -> None:
        """Tell every listener of a change that is durable, even if one of them fails at it.

        What was answered before is forgotten first.
        """
        self.memory.forget(changed)
        failures: list[Exception] = []
        for listener in tuple(self._listeners):
            try:
                listener(changed)
            except Exception as error:
                failures.append(error)
        if failures:
            raise failures[0]

    @contextmanager
    def transaction(self, *, told: bool = False) -> Iterator[sqlite3.Connection]:
        """All that is written inside becomes durable together, or nothing does.

        All that was answered before is forgotten, unless it is `told` at once what was touched.
        Raises DocumentError `read_only_document`, `not_valid` for what the file cannot hold, or
        `write_failed` with why: disk_full, moved, read_only, other.
        """
        if self.read_only:
            raise DocumentError("read_only_document")
        if self.connection.in_transaction:
            raise RuntimeError("a change within a change")
        if not self._in_its_place():
            raise DocumentError("write_failed", why="moved")
        self.memory.close()
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            before = self._how_far() if told else None
            yield self.connection
            self._commit(before)
            if not told:
                self.memory.forget_all()
        except (sqlite3.Error, UnicodeEncodeError, OverflowError) as error:
            self._roll_back()
            raise write_error(error) from error
        except BaseException:
            self._roll_back()
            raise

    def _commit(self, before: object) -> None:
        """Make it durable, or nothing of it.

        SQLite says an error too where all is written and only the empty journal's sync failed: then
        the change is there, and written once more so that it is durable.
        """
        done = self._how_far() if before is not None else None
        try:
            self.connection.execute("COMMIT")
        except sqlite3.Error:
            self._roll_back()
            if done == before or self._how_far() != done:
                raise
            self.connection.execute("BEGIN IMMEDIATE")
            self.connection.execute("UPDATE remembered SET value = value WHERE id = 'identity'")
            self.connection.execute("COMMIT")

    def _how_far(self) -> object:
        """The newest entries of the log and what is undone: every step of the user's changes it."""
        return self.connection.execute(
            "SELECT (SELECT max(number) FROM actions), (SELECT max(number) FROM changes), "
            "(SELECT count(*) FROM actions WHERE undone = 1)"
        ).fetchone()

    def _roll_back(self) -> None:
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")
        self.memory.open()

    @contextmanager
    def change(
        self,
        label: str,
        said: Row | None = None,
        visit: str | None = None,
        progress: Progress = no_progress,
    ) -> Iterator[Change]:
        """One action of the user's: one transaction, one undo step, one entry in the log.

        `said` are the values that the words for `label` need. A change with the same `visit`
        as the newest step is folded into it. A change that changes nothing is no step. Inside
        `one_step` it is a part of that step. `progress` hears of what takes long.
        """
        if self._joined is not None:
            yield self._joined
            return
        with self.transaction(told=True) as connection:
            change = Change(connection)
            yield change
            written = change.rows.effective()
            action = self._log(label, said or {}, visit, written) if written else None
            followed = derived.follow(connection, written, progress)
            touched = [self._touched(*row) for row in written]
        if written:
            self.tell(changed(touched, label, action, followed))
        else:
            self.memory.forget_all()

    @contextmanager
    def one_step(self, label: str, said: Row, progress: Progress = no_progress) -> Iterator[None]:
        """Several of the document's verbs as one action: all of them happen, or none does."""
        with self.change(label, said, progress=progress) as change:
            outer, self._joined = self._joined, change
            try:
                yield
            finally:
                self._joined = outer

    def _log(self, label: str, said: Row, visit: str | None, written: list[Written]) -> int | None:
        self.cut_redo()
        if visit is not None:
            newest = self.connection.execute(
                "SELECT number, visit FROM actions ORDER BY number DESC LIMIT 1"
            ).fetchone()
            if newest is not None and newest[1] == visit:
                return self._fold(newest[0], said, written)
        number = self.begin_action(label, said, visit)
        self._write_log(number, written)
        return number

    def _write_log(self, number: int, written: list[Written]) -> None:
        rows = [log_row(number, *row, self._belongs_to(*row)) for row in written]
        self.connection.executemany(INSERT_CHANGE, rows)

    def _touched(self, table: str, row_id: str, before: Row | None, after: Row | None) -> Touched:
        about = self._belongs_to(table, row_id, before, after)
        return table, row_id, about, changed_columns(before, after)

    def _belongs_to(
        self, table: str, row_id: str, before: Row | None, after: Row | None
    ) -> str | None:
        """The objective of a row that has one, as an influence or an activity."""
        named = about_objective(table, row_id, before, after)
        if named is not None or "objective" not in COLUMNS[table]:
            return named
        row = self.connection.execute(
            f"SELECT objective FROM {table} WHERE id = ?", (row_id,)
        ).fetchone()
        return None if row is None else row[0]

    def cut_redo(self) -> None:
        """Forget what was undone: a new change leads elsewhere."""
        self.connection.execute("DELETE FROM actions WHERE undone = 1")

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

    def _fold(self, number: int, said: Row, written: list[Written]) -> int | None:
        """Put a change into an earlier step; None where both together change nothing."""
        rows = RowChanges()
        for table, row_id, before, after in self.connection.execute(
            "SELECT in_table, row_id, before, after FROM changes WHERE action = ?", (number,)
        ):
            rows.note(table, row_id, from_json(before), from_json(after))
        for change in written:
            rows.note(*change)
        left = rows.effective()
        self.connection.execute("DELETE FROM changes WHERE action = ?", (number,))
        if not left:
            self.connection.execute("DELETE FROM actions WHERE number = ?", (number,))
            return None
        self._write_log(number, left)
        self.connection.execute(
            "UPDATE actions SET said = ? WHERE number = ?", (to_json(said), number)
        )
        return number


def write_error(error: Exception) -> DocumentError:
    """What a failed write means to the user."""
    if isinstance(error, sqlite3.IntegrityError | UnicodeEncodeError | OverflowError):
        return DocumentError("not_valid", field="", value="")
    name = getattr(error, "sqlite_errorname", "")
    if name == "SQLITE_FULL":
        return DocumentError("write_failed", why="disk_full")
    if name == "SQLITE_READONLY_DBMOVED" or name == "SQLITE_IOERR_VNODE":
        return DocumentError("write_failed", why="moved")
    if name.startswith("SQLITE_READONLY") or name in ("SQLITE_CANTOPEN", "SQLITE_PERM"):
        return DocumentError("write_failed", why="read_only")
    return DocumentError("write_failed", why="other")
