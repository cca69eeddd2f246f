"""What can go wrong with a document, as keys and values; the words stand with the screens."""

import sqlite3
from errno import EACCES, EDQUOT, ENOSPC, EPERM, EROFS
from pathlib import Path

FULL = frozenset((ENOSPC, EDQUOT))
"""What a system says where there is no room, on the disk or for this user."""


class DocumentError(Exception):
    """A request that was refused; nothing has changed.

    `key` names what happened, `values` what the sentence about it needs. Keys on opening:
    missing, exists, empty, not_sqlite, other_program, truncated, newer, in_use, folder,
    no_permission, read_only_place, damaged, bad_name, journal_blocked. On writing:
    write_failed (values: why), read_only_document. On asking: closed, not_found, not_unique,
    not_unique_client, not_valid (values: field, value).
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


def is_damage(error: Exception) -> bool:
    """Whether what a question raised means that the file can no longer be read as it is."""
    name = getattr(error, "sqlite_errorname", "")
    return isinstance(error, sqlite3.DatabaseError) and name.startswith(_DAMAGE)


_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


def write_failed(path: Path, error: OSError) -> DocumentError:
    """What it means that the system did not write."""
    why = "read_only" if error.errno in (EROFS, EACCES, EPERM) else "other"
    why = "disk_full" if error.errno in FULL else why
    return DocumentError("write_failed", path=str(path), why=why)
