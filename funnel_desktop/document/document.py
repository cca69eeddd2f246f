"""The one door to the file: open it, ask it, change it."""

import contextlib
import os
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from funnel_desktop.document import opening
from funnel_desktop.document.activities import Activities
from funnel_desktop.document.board import Board
from funnel_desktop.document.bulk import Bulk, bulk, first_content
from funnel_desktop.document.changes import ChangeLog
from funnel_desktop.document.clients import Clients
from funnel_desktop.document.cycles import Cycles
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.objectives import Objectives
from funnel_desktop.document.schema import VERSION, migrate
from funnel_desktop.document.services import Services
from funnel_desktop.document.settings import Settings
from funnel_desktop.document.store import Changed, Store

OWNER_ONLY = 0o600


class Document:
    """An open file. Made by `open_document` and `create_document`; close it when done."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        identity: opening.Identity,
        read_only: bool,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self._identity = identity
        self._store = Store(connection, read_only)
        self.cycles = Cycles(self._store)
        self.board = Board(self._store, self.cycles)
        self.clients = Clients(self._store)
        self.services = Services(self._store)
        self.objectives = Objectives(self._store, self.clients)
        self.activities = Activities(self._store)
        self.settings = Settings(self._store)
        self.log = ChangeLog(self._store)

    def __enter__(self) -> "Document":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def currency(self) -> str:
        """The currency of all money in the file (ISO 4217)."""
        return str(self.settings.get("currency"))

    @property
    def connection(self) -> sqlite3.Connection:
        """For checks and fixtures; whoever changes data goes through the verbs."""
        return self._store.connection

    def subscribe(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call `listener` after each durable change; returns what ends that."""
        return self._store.subscribe(listener)

    def one_step(self, label: str, said: Row) -> AbstractContextManager[None]:
        """Several verbs as one undo step: all of them happen, or none does."""
        return self._store.one_step(label, said)

    def bulk(self, label: str, said: Row, at: str | None = None) -> AbstractContextManager[Bulk]:
        """Add many rows as one undo step; see `bulk.Bulk`."""
        return bulk(self._store, label, said, at)

    def first_content(self) -> AbstractContextManager[Bulk]:
        """Fill a document that was just created; this is no step and cannot be undone."""
        return first_content(self._store)

    def remembered(self, key: str) -> str | None:
        """Small state that is no step of the user's, as *said once*; None if there is none."""
        row = self._store.connection.execute(
            "SELECT value FROM remembered WHERE id = ?", (key,)
        ).fetchone()
        return None if row is None else str(row[0])

    def remember(self, key: str, value: str) -> None:
        """Keep small state that is no step."""
        with self._store.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO remembered VALUES (?, ?)", (key, value))

    def save_copy(self, path: Path) -> None:
        """Write a complete copy beside; an existing file is replaced only by a whole one."""
        part = path.with_name(f".{path.name}.part")
        part.unlink(missing_ok=True)
        try:
            _make_private(part)
            target = sqlite3.connect(part)
            try:
                self._store.connection.backup(target)
            finally:
                target.close()
            os.replace(part, path)
        except (sqlite3.Error, OSError) as error:
            part.unlink(missing_ok=True)
            raise DocumentError("copy_failed", path=str(path)) from error

    def close(self) -> None:
        """Let go of the file; closing twice does nothing."""
        with contextlib.suppress(sqlite3.ProgrammingError):
            self._store.connection.close()
            opening.forget(self.path, self._identity, self.read_only)


def open_document(path: Path, *, read_only: bool = False) -> Document:
    """Open a file; raises DocumentError with one of the keys on opening, touching nothing."""
    path = Path(os.path.abspath(path.expanduser()))
    connection, identity = opening.open_connection(path, read_only)
    document = Document(path, connection, identity, read_only)
    try:
        _bring_up_to_date(connection, read_only)
    except BaseException:
        document.close()
        raise
    return document


def create_document(path: Path, *, currency: str = "EUR") -> Document:
    """Make a new, empty file for its owner alone, and open it.

    It gets its name only when it is whole. Raises DocumentError `exists`, or why it could
    not be written.
    """
    path = Path(os.path.abspath(path.expanduser()))
    if path.exists():
        raise DocumentError("exists", path=str(path))
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        _make_private(part)
        _fill_new(part, currency)
        os.rename(part, path)
    except FileNotFoundError as error:
        raise DocumentError("no_folder", path=str(path)) from error
    except (OSError, sqlite3.Error) as error:
        part.unlink(missing_ok=True)
        raise DocumentError("no_permission", path=str(path)) from error
    return open_document(path)


def _make_private(path: Path) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, OWNER_ONLY))


def _fill_new(path: Path, currency: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        migrate(connection)
        connection.execute("INSERT INTO settings VALUES ('currency', ?)", (currency,))
    finally:
        connection.close()


def _bring_up_to_date(connection: sqlite3.Connection, read_only: bool) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == VERSION:
        return
    if read_only:
        raise DocumentError("older_read_only", version=version)
    migrate(connection)
