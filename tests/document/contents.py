"""Everything in a document, as plain values that can be compared."""

from pathlib import Path

from funnel_desktop.document.check import findings
from funnel_desktop.document.document import Document
from funnel_desktop.document.fits import COLUMNS as FIT_COLUMNS
from funnel_desktop.document.fits import SHOWN
from funnel_desktop.document.schema import COLUMNS, LOGGED

Rows = dict[object, tuple[object, ...]]
Contents = dict[str, Rows]


def contents(document: Document) -> Contents:
    """All rows of all logged and derived tables, by table and id."""
    columns = {table: COLUMNS[table] for table in LOGGED}
    columns["search_text"] = ("objective", "folded")
    columns["first_contacts"] = ("objective", "day", "origin", "exact")
    columns["durations"] = ("objective", "service", "day", "days")
    columns["fits"] = FIT_COLUMNS[:SHOWN]
    return {table: _rows(document, table, names) for table, names in columns.items()}


def _rows(document: Document, table: str, names: tuple[str, ...]) -> Rows:
    found = document.connection.execute(f"SELECT {', '.join(names)} FROM {table}")
    return {row[0]: row for row in found.fetchall()}


def differing(before: Contents, after: Contents) -> dict[str, set[object]]:
    """Ids of the rows that differ, by table."""
    found = {
        table: {
            own
            for own in before[table].keys() | after[table].keys()
            if before[table].get(own) != after[table].get(own)
        }
        for table in before
    }
    return {table: ids for table, ids in found.items() if ids}


def whole(document: Document) -> bool:
    """Whether neither SQLite nor our own invariants find anything wrong."""
    assert list(findings(document.connection)) == []
    return True


def in_folder(folder: Path) -> dict[str, tuple[bytes | None, int]]:
    """Bytes and time of change of everything in a folder, the folder itself included."""
    listed = [folder, *folder.rglob("*")]
    return {
        str(path): (path.read_bytes() if path.is_file() else None, path.lstat().st_mtime_ns)
        for path in listed
    }
