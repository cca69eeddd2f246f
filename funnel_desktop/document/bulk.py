"""Many rows as one action: an import, an example practice."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from operator import itemgetter

from funnel_desktop.document import derived
from funnel_desktop.document.log_rows import INSERT_CHANGE, Row, log_row
from funnel_desktop.document.questions import Changed
from funnel_desktop.document.schema import COLUMNS, FRACTIONS
from funnel_desktop.document.store import ROWS_NAMED_AT_MOST, Store, changed

MANY = 2000
SCORED_BY = frozenset(("profiles", "traits", "trait_values", "answers"))
"""Tables by whose rows everybody may have another fit."""

AT_ONCE = 50
"""Rows of one statement: SQLite makes the lists that columns are checked against once for each."""

CACHE_KIB = 64 * 1024


class Bulk:
    """Adds rows by the thousand and fills some in; `Document.bulk` gives it and logs each row."""

    def __init__(self, store: Store, begin: Callable[[], int] | None = None) -> None:
        self._store = store
        self._begin = begin
        self._tables: dict[str, set[str]] = {}
        self._about: set[str] = set()
        self._new_clients: set[str] = set()
        self._touched_clients: set[str] = set()
        self._fits: frozenset[str] = frozenset()
        self.action: int | None = None
        self.count = 0

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Add rows that all name the same columns; columns left out take their defaults."""
        if not rows:
            return
        names = tuple(rows[0])
        if any(row.keys() != rows[0].keys() for row in rows):
            raise ValueError(f"rows of {table} name different columns")
        connection = self._store.connection
        last = connection.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()[0]
        whole = len(rows) // AT_ONCE * AT_ONCE
        connection.executemany(_insert(table, names, AT_ONCE), _together(rows[:whole], names))
        columns = itemgetter(*names) if len(names) > 1 else lambda row: (row[names[0]],)
        connection.executemany(_insert(table, names, 1), map(columns, rows[whole:]))
        if self._begin is not None:
            connection.execute(_LOG[table], (self._begun(self._begin), last))
        self.count += len(rows)
        known = self._tables.setdefault(table, set())
        if len(known) <= ROWS_NAMED_AT_MOST:
            known.update(str(row["id"]) for row in rows[: ROWS_NAMED_AT_MOST + 1])
        if len(self._about) <= ROWS_NAMED_AT_MOST:
            own = "id" if table == "objectives" else "objective"
            self._about.update(str(row[own]) for row in rows if row.get(own) is not None)
        if table == "clients":
            self._new_clients.update(str(row["id"]) for row in rows)
        elif table == "people":
            self._touched_clients.update(str(row["client"]) for row in rows)

    def update(self, table: str, row_id: str, values: Row) -> None:
        """Set columns of a client or a person; those that keep their value are not logged."""
        names = tuple(values)
        owner = "id" if table == "clients" else "client"
        sql = f"SELECT {owner}, {', '.join(names)} FROM {table} WHERE id = ?"
        client, *old = self._store.connection.execute(sql, (row_id,)).fetchone()
        before = {n: was for n, was in zip(names, old, strict=True) if was != values[n]}
        if not before:
            return
        after = {name: values[name] for name in before}
        sets = ", ".join(f"{name} = ?" for name in after)
        self._store.connection.execute(
            f"UPDATE {table} SET {sets} WHERE id = ?", (*after.values(), row_id)
        )
        if self._begin is not None:
            row = log_row(self._begun(self._begin), table, row_id, before, after)
            self._store.connection.execute(INSERT_CHANGE, row)
        self.count += 1
        self._tables.setdefault(table, set()).add(row_id)
        self._touched_clients.add(str(client))

    def set_currency(self, code: str) -> None:
        """Be in another currency: a file that held no money takes that of its first list."""
        connection = self._store.connection
        before = connection.execute("SELECT value FROM settings WHERE id = 'currency'").fetchone()
        connection.execute("UPDATE settings SET value = ? WHERE id = 'currency'", (code,))
        if self._begin is not None:
            was: Row = {"value": before[0]}
            row = log_row(self._begun(self._begin), "settings", "currency", was, {"value": code})
            connection.execute(INSERT_CHANGE, row)
        self._tables.setdefault("settings", set()).add("currency")

    def _begun(self, begin: Callable[[], int]) -> int:
        if self.action is None:
            self.action = begin()
        return self.action

    def derive(self) -> None:
        """Make what follows from the new rows, for older objectives of their clients too."""
        connection = self._store.connection
        derived.fill_missing(connection)
        self._fits = derived.follow_clients(connection, self._touched_clients - self._new_clients)
        if self._tables.keys() & SCORED_BY:
            self._fits = derived.rescore(connection)

    def told(self, label: str) -> Changed:
        """What listeners are told of it."""
        touched = (
            (table, row_id, None, COLUMNS[table])
            for table, ids in self._tables.items()
            for row_id in ids
        )
        new = self._new_objectives()
        followed = {"fits": self._fits, "durations": new, "first_contacts": new}
        told = changed(touched, label, self.action, followed)
        return told if told.about is None else told._replace(about=told.about | self._about)

    def _new_objectives(self) -> frozenset[str]:
        return frozenset(self._tables.get("objectives", ()))


def _insert(table: str, names: Sequence[str], rows: int) -> str:
    row = f"({', '.join('?' * len(names))})"
    return f"INSERT INTO {table}({', '.join(names)}) VALUES {', '.join([row] * rows)}"


def _together(rows: Sequence[Row], names: Sequence[str]) -> Iterator[list[object]]:
    """The values of rows for a statement that takes AT_ONCE of them."""
    for start in range(0, len(rows), AT_ONCE):
        yield [row[name] for row in rows[start : start + AT_ONCE] for name in names]


def _log_of_new_rows(table: str) -> str:
    """Return SQL that logs the rows of a table above a rowid, as `log_row` would one by one.

    Its values are the action and that rowid.
    """
    columns = COLUMNS[table]
    about = "id" if table == "objectives" else "objective" if "objective" in columns else "NULL"
    row = ", ".join(f"'{name}', {_exact(table, name)}" for name in columns)
    return (
        "INSERT INTO changes(action, in_table, row_id, about, before, after) "
        f"SELECT ?, '{table}', id, {about}, NULL, json_object({row}) FROM {table} WHERE rowid > ?"
    )


def _exact(table: str, name: str) -> str:
    """A column; SQLite's JSON alone would write too few places of a fraction."""
    if (table, name) not in FRACTIONS:
        return name
    return f"iif({name} IS NULL, NULL, json(printf('%!.17g', {name})))"


_LOG = {table: _log_of_new_rows(table) for table in COLUMNS}


@contextmanager
def first_content(store: Store) -> Iterator[Bulk]:
    """What a new document begins with: no action of the user's, so undo ends before it."""
    with _room_in_memory(store.connection), store.transaction(told=True) as connection:
        many = Bulk(store)
        with _indexes_afterwards(connection):
            yield many
        many.derive()
    store.tell(many.told("first_content"))


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
def _room_in_memory(connection: sqlite3.Connection) -> Iterator[None]:
    """Pages that do not fit are written and synced to the disk before the transaction ends."""
    size = connection.execute("PRAGMA cache_size").fetchone()[0]
    connection.execute(f"PRAGMA cache_size = {-CACHE_KIB}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size = {size}")


def _are_most(connection: sqlite3.Connection, objectives: int) -> bool:
    """Whether so many new objectives are more than the file has."""
    return objectives > int(connection.execute("SELECT count(*) FROM objectives").fetchone()[0])


@contextmanager
def bulk(
    store: Store, label: str, said: Row, at: str | None = None, objectives: int = 0
) -> Iterator[Bulk]:
    """One action of many new rows: one transaction, one undo step. An exception undoes all.

    `at` is the moment the log shows (ISO); None means now. `objectives` is how many will
    come, where that is known: many are written in another way than few.
    """

    def begin() -> int:
        store.cut_redo()
        return store.begin_action(label, said, at=at)

    are_many = objectives >= MANY
    room = _room_in_memory(store.connection) if are_many else nullcontext()
    with room, store.transaction(told=True) as connection:
        many = Bulk(store, begin)
        are_most = are_many and _are_most(connection, objectives)
        with _indexes_afterwards(connection) if are_most else nullcontext():
            yield many
        many.derive()
    if many.count:
        store.tell(many.told(label))
    else:
        store.memory.forget_all()
