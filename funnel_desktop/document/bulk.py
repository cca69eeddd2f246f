"""Many rows as one action: an import, an example practice."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from funnel_desktop.document import derived
from funnel_desktop.document.schema import COLUMNS
from funnel_desktop.document.store import (
    INSERT_CHANGE,
    ROWS_NAMED_AT_MOST,
    Changed,
    Row,
    Store,
    log_row,
)


class Bulk:
    """Adds rows by the thousand; obtained from `Document.bulk`, which logs each of them."""

    def __init__(self, store: Store, action: int | None) -> None:
        self._store = store
        self._action = action
        self.tables: dict[str, set[str]] = {}
        self.count = 0

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Add rows that all name the same columns; columns left out take their defaults."""
        if not rows:
            return
        names = tuple(rows[0])
        sql = f"INSERT INTO {table}({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        connection = self._store.connection
        connection.executemany(sql, [tuple(row.values()) for row in rows])
        if self._action is not None:
            self._log(self._action, table, rows, self._defaults(table, names))
        self.count += len(rows)
        known = self.tables.setdefault(table, set())
        if len(known) <= ROWS_NAMED_AT_MOST:
            known.update(str(row["id"]) for row in rows[: ROWS_NAMED_AT_MOST + 1])

    def _log(self, action: int, table: str, rows: Sequence[Row], defaults: Row) -> None:
        logged = [log_row(action, table, str(r["id"]), None, {**r, **defaults}) for r in rows]
        self._store.connection.executemany(INSERT_CHANGE, logged)

    def _defaults(self, table: str, given: tuple[str, ...]) -> Row:
        missing = [name for name in COLUMNS[table] if name not in given]
        if not missing:
            return {}
        newest = self._store.connection.execute(
            f"SELECT {', '.join(missing)} FROM {table} ORDER BY rowid DESC LIMIT 1"
        ).fetchone()
        return dict(zip(missing, newest, strict=True))


@contextmanager
def first_content(store: Store) -> Iterator[Bulk]:
    """What a new document begins with: no action of the user's, so undo ends before it."""
    with store.transaction() as connection:
        with _indexes_afterwards(connection):
            yield Bulk(store, None)
        derived.fill_missing(connection)


@contextmanager
def _indexes_afterwards(connection: sqlite3.Connection) -> Iterator[None]:
    """An index that is made over all rows costs half of one that grows with them."""
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
    ).fetchall()
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    yield
    for _, sql in indexes:
        connection.execute(sql)


@contextmanager
def bulk(store: Store, label: str, said: Row, at: str | None = None) -> Iterator[Bulk]:
    """One action of many new rows: one transaction, one undo step. An exception undoes all.

    `at` is the moment the log shows (ISO); None means now.
    """
    with store.transaction() as connection:
        connection.execute("DELETE FROM actions WHERE undone = 1")
        action = store.begin_action(label, said, at=at)
        many = Bulk(store, action)
        yield many
        if many.count == 0:
            connection.execute("DELETE FROM actions WHERE number = ?", (action,))
        derived.fill_missing(connection)
    if many.count:
        rows = {table: frozenset(ids) for table, ids in many.tables.items()}
        named = rows if many.count <= ROWS_NAMED_AT_MOST else None
        store.tell(Changed(frozenset(rows), named, label, action))
