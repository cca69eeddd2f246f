"""The file beside a document in which SQLite keeps what it needs to undo an unfinished change."""

import sqlite3
import stat
from contextlib import suppress
from pathlib import Path

from funnel_desktop.document.errors import DocumentError


def journal_path(path: Path) -> Path:
    """Where it is."""
    return path.with_name(path.name + "-journal")


def journal_bytes(path: Path) -> int:
    """How much stands in it; an empty one is what an idle file has."""
    try:
        return journal_path(path).stat().st_size
    except OSError:
        return 0


def drop_journal(connection: sqlite3.Connection) -> None:
    """Let SQLite take the empty journal away, which is of no use beside a file that is closed.

    SQLite does so under its own lock, so that it is never another program's journal; only where
    it holds that for good, it would leave the journal. Where it cannot, the journal stays.
    """
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA locking_mode = NORMAL")
        connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
        connection.execute("PRAGMA journal_mode = DELETE")


def refuse_blocked(path: Path) -> None:
    """Refuse a place where something else stands in the journal's way (a folder, a link, a pipe).

    SQLite would say that it cannot open the file. Raises DocumentError `journal_blocked`.
    """
    journal = journal_path(path)
    try:
        mode = journal.lstat().st_mode
    except OSError:
        return
    if not stat.S_ISREG(mode):
        raise DocumentError("journal_blocked", path=str(path), journal=str(journal))
