"""The way into a file: what it is, whether it is free, and how its connection is set up.

The header is read before SQLite opens the file and never after: closing a handle of our own
on an open document would drop SQLite's lock (POSIX).
"""

import os
import sqlite3
import stat
import struct
from collections.abc import Callable
from pathlib import Path

from funnel_desktop.document import presence
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.journal import journal_bytes, refuse_blocked
from funnel_desktop.document.line import ClosableConnection
from funnel_desktop.document.schema import (
    APPLICATION_ID,
    VERSION,
    is_present_form,
    migrate,
    wrong_schema,
)

MAGIC = b"SQLite format 3\x00"
HEADER_BYTES = 100
NAME_BYTES, PATH_BYTES = 255, 512
JOURNAL_BYTES = len("-journal")
"""What SQLite adds to a name; it opens no file whose journal could not be named."""

SMALL = 4_000_000
"""Bytes up to which all pages and indexes are looked at at each opening: in some 20 milliseconds.
Those of 100,000 objectives take seconds."""

SETTINGS = (
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "synchronous = FULL",
    "locking_mode = EXCLUSIVE",
)
"""What loses nothing (measured, FACTS.md, *The file*)."""


BeforeMigration = Callable[[sqlite3.Connection, Path], None]


def open_connection(
    path: Path,
    read_only: bool,
    before_migration: BeforeMigration = lambda *_: None,
    *,
    looked_through_later: bool = False,
) -> tuple[sqlite3.Connection, presence.Identity]:
    """Look at a file and connect to it, alone; raises DocumentError and touches nothing.

    `path` is absolute and leads through no links. `before_migration` sees a file of an older form
    as it was; what it raises leaves it so. What is looked through later, as a large file in
    a window, is not waited for.
    """
    look_at(path)
    if not read_only:
        _refuse_where_nothing_can_be_written(path)
    refuse_blocked(path)
    unclean = presence.note_path(path).exists()
    if journal_bytes(path) and not read_only:
        from funnel_desktop.document.recovery import recover  # after an unclean end only

        recover(path)
        unclean = False
    connection = connect(path, read_only)
    try:
        if not read_only:
            _check_pages(connection, path, unclean, looked_through_later)
        connection = _up_to_date(path, connection, read_only, before_migration)
        if not read_only:
            _check_form(connection, path)
            _finish_erasure(connection)
        return connection, presence.enter(path, with_note=not read_only)
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.Error | UnicodeDecodeError):
            raise _refusal(path, error) from error
        raise


def look_at(path: Path) -> None:
    """Refuse what is no document of ours, from its first bytes alone."""
    try:
        refuse_long_name(path)
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise DocumentError("folder", path=str(path))
        if not stat.S_ISREG(kind):
            raise DocumentError("not_sqlite", path=str(path))
        if presence.is_open_here(path):
            raise DocumentError("in_use", path=str(path), host="", process=os.getpid())
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
        size = path.stat().st_size
    except (FileNotFoundError, NotADirectoryError) as error:
        raise DocumentError("missing", path=str(path)) from error
    except PermissionError as error:
        raise DocumentError("no_permission", path=str(path)) from error
    except (OSError, ValueError) as error:
        raise DocumentError("bad_name", path=str(path)) from error
    _judge_header(path, header, size)


def refuse_long_name(path: Path) -> None:
    """Refuse a name that leaves no room for the journal's; raises DocumentError `bad_name`."""
    name, whole = len(os.fsencode(path.name)), len(os.fsencode(path))
    if name + JOURNAL_BYTES > NAME_BYTES or whole + JOURNAL_BYTES > PATH_BYTES:
        raise DocumentError("bad_name", path=str(path))


def _judge_header(path: Path, header: bytes, size: int) -> None:
    if size == 0:
        raise DocumentError("empty", path=str(path))
    if not header.startswith(MAGIC[: len(header)]):
        raise DocumentError("not_sqlite", path=str(path))
    if len(header) < HEADER_BYTES:
        raise DocumentError("truncated", path=str(path))
    page_size, pages, version, application = _header_numbers(header)
    if application != APPLICATION_ID:
        raise DocumentError("other_program", path=str(path))
    if version > VERSION:
        raise DocumentError("newer", path=str(path), version=version)
    if size < page_size * pages and not journal_bytes(path):
        raise DocumentError("truncated", path=str(path))


def _header_numbers(header: bytes) -> tuple[int, int, int, int]:
    """Page size, number of pages, user_version and application_id (SQLite's file format)."""
    page_size = struct.unpack(">H", header[16:18])[0]
    pages, version, application = (
        struct.unpack(">I", header[at : at + 4])[0] for at in (28, 60, 68)
    )
    return 65536 if page_size == 1 else page_size, pages, version, application


def _refuse_where_nothing_can_be_written(path: Path) -> None:
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise DocumentError("read_only_place", path=str(path))


def connect(path: Path, read_only: bool) -> sqlite3.Connection:
    """Connect to a file and take its lock; raises DocumentError.

    What is read only and was left unfinished is made whole in memory alone.
    """
    try:
        return _connected(path, read_only)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        refused = _refusal(path, error)
        if not read_only or refused.key == "in_use" or not journal_bytes(path):
            raise refused from error
    from funnel_desktop.document.recovery import recovered_in_memory

    connection = recovered_in_memory(path)
    _set_up(connection, read_only=True)
    return connection


def _connected(path: Path, read_only: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.as_uri()}?mode={'ro' if read_only else 'rw'}",
        uri=True,
        timeout=0,
        isolation_level=None,
        check_same_thread=False,
        factory=ClosableConnection,
    )
    try:
        _set_up(connection, read_only)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up(connection: sqlite3.Connection, read_only: bool) -> None:
    for setting in SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        return
    mode = connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()[0]
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    if mode != "truncate":
        raise DocumentError("damaged", found=f"journal_mode {mode}")


def _refusal(path: Path, error: Exception) -> DocumentError:
    """What it means that SQLite refused; its words are unreadable where the file's are."""
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return DocumentError("in_use", path=str(path), **presence.who_has_it(path))
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return DocumentError("read_only_place", path=str(path))
    if name == "SQLITE_FULL":
        return DocumentError("write_failed", path=str(path), why="disk_full")
    return DocumentError("damaged", path=str(path), found=name)


def _check_pages(connection: sqlite3.Connection, path: Path, unclean: bool, later: bool) -> None:
    """Whoever is to write into a file writes into a sound one: after an unclean end, and where
    that takes no time, indexes are compared too."""
    is_small = path.stat().st_size <= SMALL
    if later and not unclean and not is_small:
        return
    check = "integrity_check" if unclean or is_small else "quick_check"
    found = connection.execute(f"PRAGMA {check}(1)").fetchone()[0]
    if found != "ok":
        raise DocumentError("damaged", path=str(path), found=found)


def _check_form(connection: sqlite3.Connection, path: Path) -> None:
    """Tables, indexes and triggers are ours, all of them: a question that names an index that is
    not there would be refused, and a trigger could write anything."""
    if not is_present_form(connection):
        kind, name = wrong_schema(connection)[0]
        raise DocumentError("damaged", path=str(path), found=f"{kind} {name}")


def _finish_erasure(connection: sqlite3.Connection) -> None:
    """What a client who was forgotten left in free pages goes now, where that was cut short."""
    sql = "SELECT 1 FROM remembered WHERE id = 'wipe_free_pages'"
    if connection.execute(sql).fetchone() is not None:
        from funnel_desktop.document.erasing import wipe_free_pages

        wipe_free_pages(connection)


def _up_to_date(
    path: Path, connection: sqlite3.Connection, read_only: bool, before_migration: BeforeMigration
) -> sqlite3.Connection:
    """The connection, its file of the present schema; a reader's is that in memory alone."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == VERSION:
        return connection
    if version > VERSION:  # Its journal led back to that: the header said something else.
        raise DocumentError("newer", path=str(path), version=version)
    if not read_only:
        before_migration(connection, path)
        migrate(connection)
        return connection
    from funnel_desktop.document.recovery import in_memory

    memory = in_memory(connection)
    connection.close()
    migrate(memory)
    _set_up(memory, read_only=True)
    return memory
