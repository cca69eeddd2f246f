"""The file beside a document in which SQLite keeps what it needs to undo an unfinished change."""

import stat
from pathlib import Path

from funnel_desktop.document.errors import DocumentError


def journal_path(path: Path) -> Path:
    """Where it is."""
    return path.with_name(path.name + "-journal")


def journal_bytes(path: Path) -> int:
    """How much stands in it; an empty one is what a clean end leaves."""
    try:
        return journal_path(path).stat().st_size
    except OSError:
        return 0


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
