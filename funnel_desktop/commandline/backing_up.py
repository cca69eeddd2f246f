"""`backup` and `restore`: a copy of a file that was checked, and a new file from one."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json
from funnel_desktop.commandline.output import counted, say, say_json, table
from funnel_desktop.commandline.refusal import Refused
from funnel_desktop.commandline.values import shown
from funnel_desktop.document.backup_files import Backup, backups_in, find, folder_of, named_like
from funnel_desktop.document.backup_home import home_of_backups
from funnel_desktop.document.backups import Inside, inside, restore
from funnel_desktop.document.document import refuse_new_name
from funnel_desktop.document.errors import DocumentError

COUNTED = ("universe", "above", "in", "best_few", "won", "lost", "parked")
_HEADINGS = ("No.", "Made", "Universe", "Above", "In", "Best Few", "Won", "Lost", "Parked", "File")


def describe_backup(parser: ArgumentParser) -> None:
    """The arguments of `backup`."""
    takes_file(parser)
    parser.add_argument("--list", action="store_true", help="the backups there are, newest first")
    takes_json(parser)


def back_up(given: Namespace) -> int:
    """Make a backup, or list those of the file."""
    if given.list:
        return _list(backups_of(given.file), given.json)
    with reading(given) as document:
        made = document.back_up(_home())
    if given.json:
        say_json(_entry(made))
    else:
        held = sum(inside(made.path).objectives.values())
        say(f"Backed up {counted(held, 'objective')} as number {made.number}.")
        say(shown(str(made.path)))
    return 0


def describe_restore(parser: ArgumentParser) -> None:
    """The arguments of `restore`."""
    takes_file(parser)
    parser.add_argument("backup", metavar="BACKUP", help="its number in the list, or its path")
    parser.add_argument("out", metavar="OUT.funnel", type=Path, help="a new file")


def bring_back(given: Namespace) -> int:
    """Make a new file of a backup; the present one is left alone, and has a backup before."""
    out = refuse_new_name(given.out)
    chosen = find(backups_of(given.file), given.backup)
    try:
        with reading(given) as document:
            document.back_up(_home())
    except DocumentError:
        pass  # What cannot be opened any more is why one restores.
    held = restore(chosen, out)
    restored = counted(sum(held.objectives.values()), "objective")
    say(f"{shown(out.name)} made from the backup of {chosen.made}, with {restored}.")
    return 0


def backups_of(path: Path) -> list[Backup]:
    """Return a file's backups, the newest first; by its name where it is too damaged to be asked,
    or no longer there."""
    try:
        own = inside_of(path)
    except DocumentError:
        return named_like(_home(), path.stem)
    return backups_in(folder_of(_home(), own))


def inside_of(path: Path) -> str:
    """Return which document a file is; raises DocumentError as on opening."""
    from funnel_desktop.document.document import open_document

    with open_document(path, read_only=True) as document:
        return document.identity


def _home() -> Path:
    home = home_of_backups()
    if home is None:
        raise Refused("There is no place for backups.")
    return home


def _list(backups: list[Backup], as_json: bool) -> int:
    if as_json:
        say_json(_entry(backup) for backup in backups)
    elif not backups:
        say("There are no backups of this file yet.")
    else:
        say(
            table(
                _HEADINGS, [_row(backup) for backup in backups], "No. " + " ".join(_HEADINGS[2:9])
            )
        )
    return 0


def _row(backup: Backup) -> tuple[str, ...]:
    counts = _counts(_looked_into(backup))
    numbers = [str(counts.get(key, "")) for key in COUNTED]
    made = backup.made.isoformat(" ", "minutes")
    return (str(backup.number), made, *numbers, backup.path.name)


def _entry(backup: Backup) -> dict[str, object]:
    held = _looked_into(backup)
    return {
        "number": backup.number,
        "file": str(backup.path),
        "made": backup.made.isoformat(),
        "whole": held is not None,
        "counts": _counts(held) if held else None,
        "clients": held.clients if held else None,
        "last_change": held.changed.isoformat() if held and held.changed else None,
    }


def _looked_into(backup: Backup) -> Inside | None:
    """What is in it; None where it is no longer as it was written."""
    try:
        return inside(backup.path) if backup.is_whole else None
    except DocumentError:
        return None


def _counts(held: Inside | None) -> Mapping[str, int]:
    return {} if held is None else {key: held.objectives.get(key, 0) for key in COUNTED}


BACKUP = Command("make a backup of a file, or list them", describe_backup, back_up)
RESTORE = Command("make a new file of a backup", describe_restore, bring_back)
