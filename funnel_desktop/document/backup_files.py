"""The files of backups: where they lie, what they are called, which are thinned out.

A backup is called `Practice 2026-03-10 14-30-00 000042.funnel`; its number says the order in which
backups were made, whatever the clock said. Beside it lies its SHA-256, as `sha256sum -c` reads it.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import file_digest
from itertools import groupby
from pathlib import Path
from time import time

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.new_files import not_written, write_file

CHOSEN = "folder"
"""The file in the home of all backups that names the folder which was chosen for them."""
LETTERS = 60
"""Of the document's name that a backup's begins with."""
_NAME = re.compile(r"(?P<stem>.*) (?P<made>\d{4}-\d\d-\d\d \d\d-\d\d-\d\d) (?P<number>\d{6,})")
_MADE = "%Y-%m-%d %H-%M-%S"
LEFT_OVER_AFTER = 3600
"""Seconds after which a file that never became a backup is known to be left over from a kill."""

WHOLE_DAYS = 3
"""Today and the two days before it, so that two days are whole whatever the hour."""
ALL_AT_MOST = 200
"""Of those days; a clock that stands still would otherwise keep every backup for ever."""
DAYS, WEEKS = 31, 53


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: its file, the document's name then, and when it was made as which."""

    path: Path
    stem: str
    made: datetime
    number: int

    @property
    def sum_path(self) -> Path:
        """Where its SHA-256 is."""
        return self.path.with_name(f"{self.path.name}.sha256")

    @property
    def is_whole(self) -> bool:
        """Whether its bytes are those that were written."""
        try:
            said = self.sum_path.read_text("utf-8").split()
            return said[:1] == [sum_of(self.path)]
        except (OSError, UnicodeDecodeError):
            return False


def sum_of(path: Path) -> str:
    """Return the SHA-256 of a file; raises OSError."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def shelf(home: Path) -> Path:
    """Return the folder of all backups: the one that was chosen, else `home` itself; so also while
    the chosen one is not there, as on a disk that is not plugged in."""
    try:
        chosen = Path((home / CHOSEN).read_text("utf-8").strip())
    except (OSError, UnicodeDecodeError):
        return home
    return chosen if chosen.is_absolute() and chosen.is_dir() else home


def choose_shelf(home: Path, folder: Path | None) -> None:
    """Keep backups in a folder from now on, or in `home` again; raises DocumentError."""
    make_folder(home)
    if folder is None:
        (home / CHOSEN).unlink(missing_ok=True)
    else:
        make_folder(folder)
        write_file(home / CHOSEN, str(folder.absolute()).encode())


def make_folder(folder: Path) -> None:
    """Make a folder that is its owner's alone, where there is none; raises DocumentError."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise not_written(folder, error) from error


def folder_of(home: Path, identity: str) -> Path:
    """Return where the backups of one document lie, whatever it is called."""
    return shelf(home) / identity


def backups_in(folder: Path) -> list[Backup]:
    """Return the backups of a folder, the newest first; none where there is no folder."""
    with suppress(OSError):
        found = (_as_backup(path) for path in folder.iterdir())
        return sorted(filter(None, found), key=lambda backup: backup.number, reverse=True)
    return []


def named_like(home: Path, stem: str) -> list[Backup]:
    """Return the backups of documents of that name, the newest first: for one so damaged that it
    no longer says which it is."""
    with suppress(OSError):
        found = [each for folder in shelf(home).iterdir() for each in backups_in(folder)]
        of_name = (each for each in found if each.stem == stem[:LETTERS])
        return sorted(of_name, key=lambda backup: (backup.made, backup.number), reverse=True)
    return []


def next_backup(folder: Path, stem: str, made: datetime) -> Backup:
    """Return what the next backup is to be called."""
    number = max((backup.number for backup in backups_in(folder)), default=0) + 1
    stem = stem[:LETTERS]
    return Backup(folder / f"{stem} {made:{_MADE}} {number:06}.funnel", stem, made, number)


def thin_out(folder: Path) -> None:
    """Remove the backups that the rule does not keep, and what a kill has left over.

    Documents of one identity with several names are copies that went apart: each keeps its own.
    """
    by_name = sorted(backups_in(folder), key=lambda backup: (backup.stem, backup.number))
    for _, same in groupby(by_name, key=lambda backup: backup.stem):
        backups = list(same)
        stay = kept([backup.made for backup in backups])
        for place, backup in enumerate(backups):
            if place not in stay:
                remove(backup)
    for left_over in _left_over(folder):
        with suppress(OSError):
            left_over.unlink()


def remove(backup: Backup) -> None:
    """Take a backup away; where the system does not let it go, it stays."""
    with suppress(OSError):
        backup.path.unlink()
        backup.sum_path.unlink(missing_ok=True)


def find(backups: list[Backup], which: str) -> Backup:
    """Return the backup of a number, a name or a path; raises DocumentError `missing`."""
    for backup in backups:
        if which in (str(backup.number), backup.path.name, str(backup.path)):
            return backup
    path = Path(which).absolute()
    if path.is_file():
        known = _as_backup(path)
        return known or Backup(path, path.stem, datetime.fromtimestamp(path.stat().st_mtime), 0)
    raise DocumentError("missing", path=which)


def _as_backup(path: Path) -> Backup | None:
    said = _NAME.fullmatch(path.stem) if path.suffix == ".funnel" else None
    if said is None:
        return None
    try:
        made = datetime.strptime(said["made"], _MADE)
    except ValueError:
        return None
    return Backup(path, said["stem"], made, int(said["number"]))


def _left_over(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        for path in folder.iterdir():
            is_part = path.name.startswith(".") and ".part" in path.name
            is_alone = path.suffix == ".sha256" and not path.with_suffix("").exists()
            if (is_part or is_alone) and time() - path.stat().st_mtime > LEFT_OVER_AFTER:
                yield path


def kept(made: Sequence[datetime]) -> frozenset[int]:
    """Return the places of the backups to keep among moments in the order they were made, the
    newest last. The newest is always among them.
    """
    newest_first = range(len(made) - 1, -1, -1)
    days: dict[object, int] = {}
    weeks: dict[object, int] = {}
    for place in newest_first:
        days.setdefault(made[place].date(), place)
        weeks.setdefault(made[place].isocalendar()[:2], place)
    whole = frozenset(list(days)[:WHOLE_DAYS])
    of_whole_days = [place for place in newest_first if made[place].date() in whole]
    return frozenset(
        (*of_whole_days[:ALL_AT_MOST], *list(days.values())[:DAYS], *list(weeks.values())[:WEEKS])
    )
