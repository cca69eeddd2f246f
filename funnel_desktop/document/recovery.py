"""After an unclean end: what SQLite is about to undo is tried on a copy first.

A journal belongs to one state of one file. Beside a file that was put back by hand it would
overwrite pages that are not its own, and no check of SQLite's is sure to notice
(FACTS.md, *The file*).
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from funnel_desktop.document.errors import DocumentError, write_failed
from funnel_desktop.document.invariants import Finding, findings
from funnel_desktop.document.journal import journal_path
from funnel_desktop.document.line import ClosableConnection
from funnel_desktop.document.presence import held
from funnel_desktop.document.private_folder import private_folder
from funnel_desktop.document.schema import VERSION, migrate

DAMAGE = "damaged"


def recover(path: Path) -> None:
    """Make sure that SQLite may apply the journal beside a file, or put the journal aside.

    Nothing happens where somebody has the file open: then it is no left-over. Raises
    DocumentError `damaged`, with both as they were, where neither way gives a sound file.
    """
    with held(path) as file:
        if file is None:
            return
        with_journal = _tried(path, file, journal_path(path))
        if not with_journal:
            return
        without = _tried(path, file, None)
        if _is_damaged(with_journal) and _is_damaged(without):
            raise DocumentError("damaged", path=str(path), found=without[0].values.get("found"))
        if _badness(without) < _badness(with_journal):
            _put_aside(path, file)


def recovered_in_memory(path: Path) -> sqlite3.Connection:
    """What a file holds once its journal is applied, without touching either."""
    with (
        path.open("rb") as file,
        _copied(path, file, journal_path(path)) as copy,
        closing(sqlite3.connect(copy)) as source,
    ):
        return in_memory(source)


def in_memory(source: sqlite3.Connection) -> sqlite3.Connection:
    """A connection to a copy that no file stands behind."""
    memory = sqlite3.connect(
        ":memory:", isolation_level=None, check_same_thread=False, factory=ClosableConnection
    )
    source.backup(memory)
    return memory


def _tried(path: Path, file: BinaryIO, journal: Path | None) -> list[Finding]:
    """What is wrong with a copy after SQLite made it whole."""
    with _copied(path, file, journal) as copy:
        try:
            with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
                return _found_wrong(path, connection)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if getattr(error, "sqlite_errorname", "") == "SQLITE_FULL":
                raise DocumentError("write_failed", path=str(path), why="disk_full") from error
            return [Finding(DAMAGE, {"found": str(error)})]


def _found_wrong(path: Path, connection: sqlite3.Connection) -> list[Finding]:
    """What breaks today's rules, which know no tables but today's: an older file's are made first.

    Raises DocumentError `newer` where the journal leads back to a version after this one.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise DocumentError("newer", path=str(path), version=version)
    if version < VERSION:
        found = [row[0] for row in connection.execute("PRAGMA integrity_check(20)")]
        if found != ["ok"]:
            return [Finding(DAMAGE, {"found": text}) for text in found]
        connection.execute("PRAGMA synchronous = OFF")  # A copy, thrown away in a moment.
        migrate(connection)
    return list(findings(connection))


@contextmanager
def _copied(path: Path, file: BinaryIO, journal: Path | None) -> Iterator[Path]:
    try:
        with private_folder() as folder:
            copy = folder / "copy.funnel"
            _copy(file, copy)
            if journal is not None:
                with journal.open("rb") as source:
                    _copy(source, journal_path(copy))
            yield copy
    except OSError as error:
        raise write_failed(path, error) from error


def _copy(source: BinaryIO, target: Path) -> None:
    source.seek(0)
    with target.open("wb") as file:
        shutil.copyfileobj(source, file, 1 << 20)


def _put_aside(path: Path, file: BinaryIO) -> None:
    """Keep the file and the journal that is not its own under another name."""
    number = 1
    while (kept := path.with_name(f"{path.stem}.rescued-{number}{path.suffix}")).exists():
        number += 1
    try:
        _copy(file, kept)
        shutil.copymode(path, kept)
        journal_path(path).rename(journal_path(kept))
    except OSError as error:
        with suppress(OSError):
            kept.unlink()
        raise write_failed(path, error) from error


def _badness(found: list[Finding]) -> tuple[bool, int]:
    return _is_damaged(found), len(found)


def _is_damaged(found: list[Finding]) -> bool:
    return any(finding.key == DAMAGE for finding in found)
