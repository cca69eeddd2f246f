"""apsw's connection with the face of the standard library's, as far as the document looks.

apsw carries an SQLite of its own, whose VFS can be replaced.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import apsw


class Cursor:
    def __init__(self, cursor: Any, rows: Iterator[Any], connection: Any) -> None:
        self._cursor = cursor
        self._rows = rows
        self._connection = connection

    def __iter__(self) -> Iterator[Any]:
        with said_as_the_library_does():
            yield from self._rows

    def __next__(self) -> Any:
        with said_as_the_library_does():
            return next(self._rows)

    def fetchone(self) -> Any:
        with said_as_the_library_does():
            return next(self._rows, None)

    def fetchall(self) -> list[Any]:
        with said_as_the_library_does():
            return list(self._rows)

    @property
    def lastrowid(self) -> int:
        return int(self._connection.last_insert_rowid())


def _one_ahead(rows: Iterator[Any]) -> Iterator[Any]:
    """As the library reads: whoever has fetched the only row leaves no question open, and one that
    is open keeps SQLite in its error after a commit that failed."""
    row = next(rows, None)
    while row is not None:
        following = next(rows, None)
        yield row
        row = following


class Connection:
    """What the document asks of a connection."""

    def __init__(self, name: str, vfs: str) -> None:
        with said_as_the_library_does():
            flags = apsw.SQLITE_OPEN_READWRITE
            self._connection = apsw.Connection(name, flags=flags, vfs=vfs)

    def execute(self, sql: str, values: Iterable[object] = ()) -> Cursor:
        with said_as_the_library_does():
            cursor = self._connection.cursor()
            rows = _one_ahead(iter(cursor.execute(sql, tuple(values))))
            return Cursor(cursor, rows, self._connection)

    def executemany(self, sql: str, many: Iterable[Iterable[object]]) -> None:
        with said_as_the_library_does():
            for values in many:
                list(self._connection.cursor().execute(sql, tuple(values)))

    @property
    def in_transaction(self) -> bool:
        return bool(self._connection.in_transaction)

    def close(self) -> None:
        with suppress(apsw.Error):
            self._connection.close(True)


@contextmanager
def said_as_the_library_does() -> Iterator[None]:
    try:
        yield
    except apsw.Error as error:
        code = getattr(error, "extendedresult", 0)
        kind = sqlite3.IntegrityError if code & 0xFF == apsw.SQLITE_CONSTRAINT else None
        said = (kind or sqlite3.OperationalError)(str(error))
        names = apsw.mapping_extended_result_codes, apsw.mapping_result_codes
        said.sqlite_errorname = str(next((n[code] for n in names if code in n), ""))  # type: ignore[attr-defined]
        raise said from error
