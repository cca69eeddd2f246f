"""The way into a file: what it is, whether it is free, and how its connection is set up.

The header is read before SQLite opens the file and never after: closing a handle of our own
on an open document would drop SQLite's lock (POSIX).
"""

import json
import os
import shutil
import socket
import sqlite3
import struct
from pathlib import Path

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.schema import APPLICATION_ID, VERSION

MAGIC = b"SQLite format 3\x00"
HEADER_BYTES = 100
Identity = tuple[int, int]
"""Device and inode: the same file by whatever name."""

_open_here: set[Identity] = set()


def open_connection(path: Path, read_only: bool) -> tuple[sqlite3.Connection, Identity]:
    """Look at a file and connect to it, alone; raises DocumentError and touches nothing."""
    look_at(path)
    if not read_only:
        _refuse_where_nothing_can_be_written(path)
    unclean = not read_only and _was_left_open(path)
    copy = rescue_copy(path) if unclean and _journal_bytes(path) else None
    connection = connect(path, read_only)
    try:
        if unclean:
            _check_after_unclean_end(connection, copy)
    except BaseException:
        connection.close()
        raise
    identity = _identity(path)
    _open_here.add(identity)
    if not read_only:
        _write_note(path)
    return connection, identity


def forget(path: Path, identity: Identity, read_only: bool) -> None:
    """After the connection was closed: this process no longer has the file open."""
    if not read_only:
        note_path(path).unlink(missing_ok=True)
    _open_here.discard(identity)


def look_at(path: Path) -> None:
    """Refuse what is no document of ours, from its first bytes alone."""
    if path.is_dir():
        raise DocumentError("folder", path=str(path))
    try:
        if _identity(path) in _open_here:
            raise DocumentError("in_use", path=str(path), host="", process=os.getpid())
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise DocumentError("missing", path=str(path)) from error
    except PermissionError as error:
        raise DocumentError("no_permission", path=str(path)) from error
    except (OSError, ValueError) as error:
        raise DocumentError("bad_name", path=str(path)) from error
    _judge_header(path, header, size)


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
    if size < page_size * pages and not _journal_bytes(path):
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
    """The connection with the settings that lose nothing (measured, FACTS.md, *The file*)."""
    mode = "ro" if read_only else "rw"
    try:
        connection = sqlite3.connect(
            f"{path.as_uri()}?mode={mode}",
            uri=True,
            timeout=0,
            isolation_level=None,
            check_same_thread=False,
        )
    except sqlite3.Error as error:
        raise DocumentError("no_permission", path=str(path)) from error
    try:
        _set_up(connection, read_only)
    except sqlite3.Error as error:
        connection.close()
        raise _refusal(path, error) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up(connection: sqlite3.Connection, read_only: bool) -> None:
    for setting in (
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "synchronous = FULL",
    ):
        connection.execute(f"PRAGMA {setting}")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        return
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    mode = connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()[0]
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    if mode != "truncate":
        raise DocumentError("damaged", found=f"journal_mode {mode}")


def _refusal(path: Path, error: sqlite3.Error) -> DocumentError:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return DocumentError("in_use", path=str(path), **_who_has_it(path))
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return DocumentError("read_only_place", path=str(path))
    return DocumentError("damaged", path=str(path), found=name)


def note_path(path: Path) -> Path:
    """Where it stands who has the document open; the lock itself is SQLite's."""
    return path.with_name(f".{path.name}.open")


def _write_note(path: Path) -> None:
    note = {"host": socket.gethostname(), "process": os.getpid()}
    try:
        note_path(path).write_text(json.dumps(note), encoding="utf-8")
    except OSError:
        return  # Only a courtesy to whoever is refused; the lock does not depend on it.


def _who_has_it(path: Path) -> dict[str, object]:
    try:
        note = json.loads(note_path(path).read_text(encoding="utf-8"))
        return {"host": str(note["host"]), "process": int(note["process"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {"host": "", "process": None}


def _was_left_open(path: Path) -> bool:
    """Whether the last to have it open did not close it; nobody may have it open now."""
    return note_path(path).exists() or _journal_bytes(path) > 0


def _journal_bytes(path: Path) -> int:
    try:
        return path.with_name(path.name + "-journal").stat().st_size
    except OSError:
        return 0


def rescue_copy(path: Path) -> Path | None:
    """Copy the file and its journal before SQLite repairs the file by it.

    A journal beside a file that was put back by hand would damage that file. None where
    somebody has the file open, for then it is no left-over.
    """
    if not _is_free(path):
        return None
    number = 1
    while (target := path.with_name(f"{path.stem}.rescued-{number}{path.suffix}")).exists():
        number += 1
    for ending in ("", "-journal"):
        shutil.copy2(path.with_name(path.name + ending), target.with_name(target.name + ending))
    return target


def _is_free(path: Path) -> bool:
    """Whether no other process holds a lock on the file, asked without repairing it."""
    holder = _who_has_it(path)
    process = holder["process"]
    if holder["host"] != socket.gethostname() or not isinstance(process, int):
        return True
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return process == os.getpid()


def _check_after_unclean_end(connection: sqlite3.Connection, copy: Path | None) -> None:
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise DocumentError("damaged", found=found, copy=str(copy or ""))
    if copy is not None:
        copy.unlink(missing_ok=True)
        copy.with_name(copy.name + "-journal").unlink(missing_ok=True)


def _identity(path: Path) -> Identity:
    status = path.stat()
    return status.st_dev, status.st_ino
