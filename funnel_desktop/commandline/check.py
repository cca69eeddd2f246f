"""`check`: whether a file is sound."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from funnel_desktop.commandline.command import Command, takes_file, takes_json
from funnel_desktop.commandline.output import counted, say, say_json
from funnel_desktop.commandline.values import shown
from funnel_desktop.document.backup_files import Backup
from funnel_desktop.document.backup_home import home_of_backups
from funnel_desktop.document.backups import Inside
from funnel_desktop.document.check import Finding, check_file
from funnel_desktop.document.document import refuse_new_name
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.wording.errors import error_sentence

_FINDINGS = {
    "damaged": "The file is damaged ({found}).",
    "lost_reference": "Row {row} of {table} refers to a missing row of {parent}.",
    "no_move": "Objective {row} has no move.",
    "moved_elsewhere": "Objective {row} is not in the stage of its last move.",
    "closed_another_day": "Objective {row} did not close on the day of its last move.",
    "parked_until_another_day": "Objective {row} is not parked until the day that its move says.",
    "no_rank": "Objective {row} has no place in its stage.",
    "two_economic": "Objective {row} has more than one Economic influence.",
    "unknown_role": "Influence {row} has an unknown role.",
    "bad_day": "Row {row} has an invalid date.",
    "search_text": "The search text of objective {row} is out of date.",
    "first_contact": "The first contact of objective {row} is out of date.",
    "duration": "How long objective {row} took is out of date.",
    "fit": "The fit of objective {row} is out of date.",
    "no_identity": "The file no longer says which document it is.",
    "wrong_schema": "The file’s {kind} {name} is missing, strange or changed.",
    "unlike_log": "Row {row} of {table} differs from what the last change left.",
    "unknown_label": "Action {row} is called {label}, which this version does not know.",
}


def describe(parser: ArgumentParser) -> None:
    """The arguments of `check`."""
    takes_file(parser)
    takes_json(parser)
    parser.add_argument(
        "--repair",
        metavar="OUT.funnel",
        type=Path,
        help="make a sound file of a damaged one; FILE is left as it is",
    )


def run(given: Namespace) -> int:
    """Print what was found; 0 where nothing was."""
    found = check_file(given.file)
    if given.repair is not None:
        return _repair(given, found)
    if given.json:
        findings = [
            {"key": finding.key, "values": finding.values, "sentence": finding_sentence(finding)}
            for finding in found
        ]
        say_json({"sound": not found, "findings": findings})
    else:
        for finding in found:
            say(finding_sentence(finding))
        if not found:
            say("No problems found.")
    return 1 if found else 0


def _repair(given: Namespace, found: list[Finding]) -> int:
    """Make a new file by the first way that leads to a sound one, and say what others there are."""
    from funnel_desktop.document.repair import repair, ways

    out, home = refuse_new_name(given.repair), home_of_backups()
    if any(finding.key in NOT_TO_BE_REPAIRED for finding in found):
        raise DocumentError(found[0].key, **found[0].values)
    known = ways(given.file, home, given.today)
    if not known:
        raise DocumentError("not_repaired", path=str(given.file))
    used = repair(given.file, home, out, known[0].kind, given.today)
    if given.json:
        say_json(
            {
                "findings": len(found),
                "used": used.kind,
                "ways": [{"way": way.kind, **way_values(way.held, way.backup)} for way in known],
            }
        )
        return 0
    say(f"{counted(len(found), 'problem')} found. {shown(out.name)} was made; FILE is unchanged.")
    for way in known:
        mark = "used" if way.kind == used.kind else "also possible"
        say(f"{_WAYS[way.kind]} ({mark}): {_held(way.held, way.backup)}")
    return 0


_WAYS = {
    "alone": "The file itself, put in order",
    "backup": "The newest backup",
    "rows": "The rows that can be read",
}
NOT_TO_BE_REPAIRED = frozenset(
    ("missing", "in_use", "newer", "folder", "no_permission", "bad_name")
)


def way_values(held: Inside, backup: Backup | None) -> dict[str, object]:
    """Return what a repaired file would hold, for programs."""
    return {
        "objectives": sum(held.objectives.values()),
        "clients": held.clients,
        "last_change": held.changed.isoformat() if held.changed else None,
        "backup": str(backup.path) if backup else None,
    }


def _held(held: Inside, backup: Backup | None) -> str:
    counts = (
        f"{counted(sum(held.objectives.values()), 'objective')}, {counted(held.clients, 'client')}"
    )
    last = f", last change {held.changed}" if held.changed else ""
    return f"{counts}{last}" + (f", made {backup.made}" if backup else "")


def finding_sentence(finding: Finding) -> str:
    """Return the sentence for a finding."""
    if finding.key not in _FINDINGS:
        return shown(error_sentence(DocumentError(finding.key, **finding.values)))
    values = {name: shown(str(value)) for name, value in finding.values.items()}
    return _FINDINGS[finding.key].format_map(values)


COMMAND = Command("check that a file is sound", describe, run)
