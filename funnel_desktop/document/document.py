"""The one door to the file: open it, ask it, change it."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from contextvars import ContextVar
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.document import opening, presence, values
from funnel_desktop.document.creation import remember_creation
from funnel_desktop.document.errors import FULL, DocumentError
from funnel_desktop.document.identity import identity_of
from funnel_desktop.document.journal import drop_journal, refuse_blocked
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.opening import refuse_long_name
from funnel_desktop.document.own_backups import back_up_by_itself
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.document.questions import Changed
from funnel_desktop.document.schema import migrate
from funnel_desktop.document.store import Store, write_error
from funnel_desktop.document.wider_rooms import WiderRooms

if TYPE_CHECKING:
    from funnel_desktop.document.backup_files import Backup
    from funnel_desktop.document.backups import BackupDraft, Tell
    from funnel_desktop.document.bulk import Bulk


class Document(WiderRooms):
    """An open file. Made by `open_document` and `create_document`; close it when done."""

    def __init__(
        self,
        path: Path,
        file: Path,
        connection: sqlite3.Connection,
        identity: presence.Identity,
        read_only: bool,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self._file = file
        self._identity = identity
        self.is_open = True
        """Whether it can be asked; False once it was closed."""
        super().__init__(
            Store(connection, read_only, lambda: not self.was_moved, self.back_up_by_itself)
        )

    def __enter__(self) -> "Document":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def currency(self) -> str:
        """The currency of all money in the file (ISO 4217)."""
        return str(self.settings.get("currency"))

    @property
    def identity(self) -> str:
        """Which document it is, whatever it is called; its copies and backups have the same."""
        return identity_of(self._store.connection)

    @property
    def connection(self) -> sqlite3.Connection:
        """For checks and fixtures; whoever changes data goes through the verbs."""
        return self._store.connection

    def is_the_file(self, path: Path) -> bool:
        """Whether `path` leads to the open file, by whatever name and wherever it was moved."""
        try:
            return presence.identity(path) == self._identity
        except OSError:
            return False

    @property
    def was_moved(self) -> bool:
        """Whether the file is no longer where it was opened; nothing can be written then."""
        return not self.is_the_file(self._file)

    def stop_writing(self) -> None:
        """Write nothing any more, as into a file that was found to be damaged."""
        self.read_only = self._store.read_only = True

    def subscribe(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call `listener` after each durable change; returns what ends that."""
        return self._store.subscribe(listener)

    def one_step(
        self, label: str, said: Row, progress: Progress = no_progress
    ) -> AbstractContextManager[None]:
        """Several verbs as one undo step: all of them happen, or none does."""
        return self._store.one_step(label, said, progress)

    def bulk(
        self, label: str, said: Row, at: str | None = None, *, objectives: int = 0
    ) -> "AbstractContextManager[Bulk]":
        """Add many rows as one undo step, `objectives` of them; see `bulk.bulk`.

        What was there before has a backup then.
        """
        from funnel_desktop.document.bulk import bulk

        self.back_up_by_itself()
        return bulk(self._store, label, said, at, objectives)

    def first_content(self) -> "AbstractContextManager[Bulk]":
        """Fill a document that was just created; this is no step and cannot be undone."""
        from funnel_desktop.document.bulk import first_content

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
        """Write a complete copy beside; an existing file is replaced only by a whole one.

        Raises DocumentError `in_use` where that file is open, this one included, `bad_name`,
        or as `new_files.written` does.
        """
        from funnel_desktop.document.backups import copy_into
        from funnel_desktop.document.new_files import new_file, not_written, refuse_open

        path = _real(path)
        refuse_long_name(path)
        refuse_blocked(path)
        refuse_open(path)
        try:
            with new_file(path, replace=True) as part:
                copy_into(self._store.connection, part, for_path=path)
        except OSError as error:
            raise not_written(path, error) from error

    def back_up(self, home: Path) -> "Backup":
        """Make a backup now, in a folder below `home`; see `backups.back_up`."""
        return self.begin_backup(home).finish()

    def begin_backup(self, home: Path, tell: "Tell | None" = None) -> "BackupDraft":
        """Copy the document for a backup, also from a thread beside who works on it."""
        from funnel_desktop.document.backups import BackupDraft

        return BackupDraft(self._store.connection, self._file.stem, home, tell)

    def back_up_by_itself(self) -> None:
        """Make the backup that comes before something large, where backups are kept at all.

        Nothing happens inside a change, which has had its own.
        """
        if not self.read_only and not self._store.connection.in_transaction:
            back_up_by_itself(self._store.connection, self._file)

    def close(self) -> None:
        """Let go of the file; closing twice does nothing."""
        if not self.is_open or _LENT.get() is self:
            return
        self.is_open = False
        self._store.memory.end()
        if not self.read_only:
            drop_journal(self._store.connection)
        presence.leave(self._file, self._identity, with_note=not self.read_only)
        self._store.connection.close()


_LENT: ContextVar["Document | None"] = ContextVar("lent", default=None)


@contextmanager
def lent(document: Document) -> Iterator[None]:
    """Whoever opens this document's file inside gets the open one, and does not close it."""
    token = _LENT.set(document)
    try:
        yield
    finally:
        _LENT.reset(token)


def is_lent() -> bool:
    """Whether a document is lent here, to a command that is done beside its window."""
    return _LENT.get() is not None


def open_document(
    path: Path, *, read_only: bool = False, looked_through_later: bool = False
) -> Document:
    """Open a file; raises DocumentError with one of the keys on opening, touching nothing.

    Who looks through all of it later (`looking.Look`) need not wait for the pages of a large one.
    """
    file = _real(path)
    known = _LENT.get()
    if known is not None and known.is_the_file(file):
        return known
    connection, identity = opening.open_connection(
        file, read_only, back_up_by_itself, looked_through_later=looked_through_later
    )
    try:
        return Document(_shown(path), file, connection, identity, read_only)
    except BaseException:
        presence.leave(file, identity, with_note=not read_only)
        connection.close()
        raise


def create_document(path: Path, *, currency: str = "EUR", today: date | None = None) -> Document:
    """Make a new, empty file for its owner alone, and open it.

    `today` is the day on which it is made, the clock's unless said. It gets its name only when it
    is whole. Raises DocumentError `exists`, or why it could not be written.
    """
    from funnel_desktop.document.new_files import new_file

    checked = values.currency("currency", currency)
    file = _real(path)
    refuse_long_name(file)
    refuse_blocked(file)
    try:
        with new_file(file, replace=False) as part:
            _fill_new(part, checked, today or date.today())
    except FileExistsError as error:
        raise DocumentError("exists", path=str(path)) from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise DocumentError("no_folder", path=str(path)) from error
    except (OSError, sqlite3.Error) as error:
        raise _not_made(path, error) from error
    return open_document(path)


def refuse_new_name(path: Path) -> Path:
    """The place of a new document; raises DocumentError where there is or can be none."""
    file = _real(path)
    refuse_long_name(file)
    refuse_blocked(file)
    if path.exists():
        raise DocumentError("exists", path=str(path))
    return file


def _real(path: Path) -> Path:
    """The file itself, beside which its journal stands, whatever link leads to it."""
    try:
        return Path(os.path.realpath(os.path.expanduser(path)))
    except ValueError as error:
        raise DocumentError("bad_name", path=str(path)) from error


def _shown(path: Path) -> Path:
    """The path as the user knows it."""
    return Path(os.path.abspath(os.path.expanduser(path)))


def _fill_new(path: Path, currency: str, today: date) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection)
        connection.execute("INSERT INTO settings VALUES ('currency', ?)", (currency,))
        remember_creation(connection, today)


def _not_made(path: Path, error: OSError | sqlite3.Error) -> DocumentError:
    if getattr(error, "errno", None) in FULL:
        return DocumentError("write_failed", path=str(path), why="disk_full")
    if isinstance(error, sqlite3.Error):
        return write_error(error)
    return DocumentError("no_permission", path=str(path))
