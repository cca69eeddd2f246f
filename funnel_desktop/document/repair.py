"""What can be done about a damaged file: each way makes a new one, and the damaged stays as it is.

In this order: the file alone, without a journal that may not be its own, put in order where only
what follows from its data is wrong; its newest backup; the rows that can still be read.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from funnel_desktop.document.backup_files import Backup, backups_in, folder_of, named_like
from funnel_desktop.document.backups import Inside, copy_into, found_wrong, inside, restore
from funnel_desktop.document.creation import remember_creation
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.identity import identity_of
from funnel_desktop.document.invariants import UNREADABLE
from funnel_desktop.document.new_files import new_file, not_written
from funnel_desktop.document.opening import MAGIC
from funnel_desktop.document.private_folder import private_folder
from funnel_desktop.document.salvage import make_derived_anew, salvage
from funnel_desktop.document.schema import VERSION, migrate, right_schema, schema_parts

Kind = Literal["alone", "backup", "rows"]
KINDS: tuple[Kind, ...] = ("alone", "backup", "rows")


@dataclass(frozen=True, slots=True)
class Way:
    """A way to a sound file, what it would hold, and the backup that it comes from, if any."""

    kind: Kind
    held: Inside
    backup: Backup | None = None


def ways(path: Path, home: Path | None, today: date) -> list[Way]:
    """Return each way that leads to a sound file, the first one losing least as a rule.

    Every way is tried on copies; `path` is a file that is not open. `home` is where backups are.
    """
    found = []
    with private_folder() as folder:
        for kind in KINDS:
            out = folder / f"{kind}.funnel"
            with suppress(DocumentError):
                found.append(repair(path, home, out, kind, today))
    return found


def repair(path: Path, home: Path | None, out: Path, kind: Kind, today: date) -> Way:
    """Make a new, sound file by one way; raises DocumentError, `not_repaired` where that fails."""
    if kind == "backup":
        for backup in newest_backups(path, home):
            with suppress(DocumentError):
                return Way(kind, restore(backup, out), backup)
        raise DocumentError("not_repaired", path=str(path))
    try:
        with new_file(out, replace=False) as part:
            with _copy_of(path) as copy:
                _fill(copy, part, kind, today)
            if found_wrong(part):
                raise DocumentError("not_repaired", path=str(path))
            held = inside(part)
            if kind == "rows" and not held.clients:
                raise DocumentError("not_repaired", path=str(path))
            return Way(kind, held)
    except FileExistsError as error:
        raise DocumentError("exists", path=str(out)) from error
    except UNREADABLE as error:
        raise DocumentError("not_repaired", path=str(path)) from error
    except OSError as error:
        raise not_written(out, error) from error


def newest_backups(path: Path, home: Path | None) -> Iterator[Backup]:
    """Return the backups of a damaged file that are as they were written, the newest first: by its
    identity where that can still be read, else by its name."""
    if home is None:
        return
    found: list[Backup] = []
    with (
        suppress(DocumentError, sqlite3.Error, ValueError, OSError),
        _copy_of(path) as copy,
        closing(sqlite3.connect(copy)) as connection,
    ):
        found = backups_in(folder_of(home, identity_of(connection)))
    yield from (one for one in found or named_like(home, path.stem) if one.is_whole)


@contextmanager
def _copy_of(path: Path) -> Iterator[Path]:
    """A private copy of the file alone, with the beginning that every file of ours has."""
    with private_folder() as folder:
        copy = folder / "copy.funnel"
        shutil.copyfile(path, copy)
        with copy.open("r+b") as file:
            file.write(MAGIC)
        yield copy


def _fill(copy: Path, part: Path, kind: Kind, today: date) -> None:
    with closing(sqlite3.connect(copy, isolation_level=None)) as source:
        if kind == "alone":
            _put_in_order(source)
            copy_into(source, part)
            return
        with closing(sqlite3.connect(part, isolation_level=None)) as target:
            migrate(target)
            remember_creation(target, today)
            salvage(source, target, today)


def _put_in_order(connection: sqlite3.Connection) -> None:
    """Make anew what follows from the rows: indexes, foreign parts, derived data, the form."""
    if connection.execute("PRAGMA user_version").fetchone()[0] < VERSION:
        migrate(connection)
    found, right = schema_parts(connection), right_schema()
    for kind, name in found.keys() - right.keys():
        if kind != "table":
            connection.execute(f'DROP {kind} "{name}"')
    for (kind, name), sql in right.items():
        if kind == "index" and (kind, name) not in found:
            connection.execute(sql)
    connection.execute("REINDEX")
    connection.execute("BEGIN")
    make_derived_anew(connection)
    connection.execute("COMMIT")
