"""Backups: a complete copy of a document, checked before it is called one, and the way back.

A copy is made through the open connection itself, while others may go on working with it; it is
looked at as a file of its own. A document that breaks its rules gets no backup, so that no older,
sound one is thinned out for it.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from funnel_desktop.document import presence
from funnel_desktop.document.backup_files import (
    Backup,
    folder_of,
    make_folder,
    next_backup,
    sum_of,
    thin_out,
)
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.identity import identity_of
from funnel_desktop.document.invariants import Finding, findings
from funnel_desktop.document.new_files import new_file, not_written, refuse_open, write_file
from funnel_desktop.document.opening import open_connection
from funnel_desktop.document.recovery import in_memory
from funnel_desktop.document.schema import VERSION, migrate

PAGES_AT_ONCE = 64
"""Copied in one go, in less than a millisecond: so long others wait for the connection."""

Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Inside:
    """What a document holds: its identity, how many objectives are open by stage and closed by
    outcome, how many clients; the number and moment of its newest step."""

    identity: str
    objectives: dict[str, int]
    clients: int
    newest_step: int
    changed: datetime | None


class BackupDraft:
    """A copy that is not yet a backup: `finish` looks at it and gives it its name."""

    def __init__(
        self, connection: sqlite3.Connection, stem: str, home: Path, tell: Tell | None = None
    ) -> None:
        folder = folder_of(home, _identity(connection))
        make_folder(folder.parent)
        make_folder(folder)
        self._backup = next_backup(folder, stem, datetime.now().replace(microsecond=0))
        self._file = ExitStack()
        with self._said(), ExitStack() as entered:
            self._part = entered.enter_context(new_file(self._backup.path, replace=False))
            copy_into(connection, self._part, tell)
            self._file = entered.pop_all()

    def finish(self) -> Backup:
        """Check the copy, name it, and thin out older ones; needs the document no longer."""
        backup = self._backup
        with self._said(), self._file:
            _refuse_unsound(self._part, backup.stem)
            said = f"{sum_of(self._part)}  {backup.path.name}\n"
            write_file(backup.sum_path, said.encode())
        thin_out(backup.path.parent)
        return backup

    @contextmanager
    def _said(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise not_written(self._backup.path, error) from error


def back_up(
    connection: sqlite3.Connection, stem: str, home: Path, tell: Tell | None = None
) -> Backup:
    """Make a backup of an open document and thin out older ones.

    `tell` hears how many pages are copied of how many, and ends it by raising. Raises DocumentError
    `unsound` (values: found) for a document that fails its checks, `no_room`, `copy_failed`.
    """
    return BackupDraft(connection, stem, home, tell).finish()


def copy_into(
    connection: sqlite3.Connection,
    part: Path,
    tell: Tell | None = None,
    *,
    for_path: Path | None = None,
) -> None:
    """Copy an open document into an empty file.

    Raises DocumentError `no_room`, `copy_failed`, or `damaged` for a copy that cannot be read as a
    whole, with `for_path` for its name.
    """

    def progress(_: int, left: int, of: int) -> None:
        if tell is not None:
            tell(of - left, of)

    try:
        with closing(sqlite3.connect(part)) as target:
            target.execute("PRAGMA journal_mode = MEMORY")  # It has no name yet: nothing to save.
            connection.backup(target, pages=PAGES_AT_ONCE, progress=progress, sleep=0.005)
            found = target.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "")
        is_damaged = name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))
        key = "damaged" if is_damaged else "no_room" if name == "SQLITE_FULL" else "copy_failed"
        raise DocumentError(key, path=str(for_path or part)) from error
    if found != "ok":
        raise DocumentError("damaged", path="", found=found)


def inside(path: Path) -> Inside:
    """Look into a file without touching it; raises DocumentError as on opening."""
    with looked_into(path) as connection:
        return _inside(connection)


def cards_in(path: Path) -> dict[str, list[tuple[str, str]]]:
    """Return the open objectives of a file by stage, in their order: client and wish."""
    found: dict[str, list[tuple[str, str]]] = {}
    with looked_into(path) as connection:
        for stage, client, wish in connection.execute(
            "SELECT o.stage, c.name, o.wish FROM objectives o JOIN clients c ON c.id = o.client "
            "WHERE o.outcome IS NULL ORDER BY o.rank, o.id"
        ):
            found.setdefault(stage, []).append((client, wish))
    return found


def restore(backup: Backup, path: Path) -> Inside:
    """Make a new file of a backup; returns what it holds.

    `path` is absolute, and nothing stands there. Raises DocumentError `exists`, `not_whole` for a
    backup that is no longer as it was written, `unsound`, or why it could not be written.
    """
    if backup.sum_path.exists() and not backup.is_whole:
        raise DocumentError("not_whole", path=str(backup.path))
    refuse_open(path)
    try:
        with new_file(path, replace=False) as part, looked_into(backup.path) as connection:
            copy_into(connection, part)
            _refuse_unsound(part, backup.path.name)
            return _inside(connection)
    except FileExistsError as error:
        raise DocumentError("exists", path=str(path)) from error
    except OSError as error:
        raise not_written(path, error) from error


def found_wrong(path: Path) -> list[Finding]:
    """Return everything found wrong with a file that is not open, without touching it; what is
    harmless is left out."""
    try:
        with looked_into(path) as connection:
            return [finding for finding in findings(connection) if not finding.is_harmless]
    except DocumentError as error:
        return [Finding(error.key, error.values)]


def _refuse_unsound(part: Path, name: str) -> None:
    if found := found_wrong(part):
        raise DocumentError("unsound", path=name, found=[finding.key for finding in found])


@contextmanager
def looked_into(path: Path) -> Iterator[sqlite3.Connection]:
    """A file to be asked and not touched; raises DocumentError as on opening."""
    connection, own = open_connection(path, read_only=True)
    try:
        yield connection
    finally:
        presence.leave(path, own, with_note=False)
        connection.close()


def _inside(connection: sqlite3.Connection) -> Inside:
    objectives = dict(
        connection.execute("SELECT coalesce(outcome, stage), count(*) FROM objectives GROUP BY 1")
    )
    clients = connection.execute("SELECT count(*) FROM clients").fetchone()[0]
    newest = connection.execute(
        "SELECT number, at FROM actions ORDER BY number DESC LIMIT 1"
    ).fetchone()
    number, at = newest or (0, None)
    moment = None if at is None else datetime.fromisoformat(at)
    return Inside(identity_of(connection), objectives, clients, number, moment)


def _identity(connection: sqlite3.Connection) -> str:
    """Which document it is; one of before has its identity once it is brought up to date."""
    if connection.execute("PRAGMA user_version").fetchone()[0] == VERSION:
        return identity_of(connection)
    with closing(in_memory(connection)) as memory:
        migrate(memory)
        return identity_of(memory)
