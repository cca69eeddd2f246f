"""The file beside a document in which SQLite keeps what it needs to undo an unfinished change."""

from pathlib import Path


def journal_path(path: Path) -> Path:
    """Where it is."""
    return path.with_name(path.name + "-journal")


def journal_bytes(path: Path) -> int:
    """How much stands in it; an empty one is what a clean end leaves."""
    try:
        return journal_path(path).stat().st_size
    except OSError:
        return 0
