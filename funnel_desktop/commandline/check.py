"""`check`: whether a file is sound."""

from argparse import ArgumentParser, Namespace

from funnel_desktop.commandline.command import Command, takes_file, takes_json
from funnel_desktop.commandline.output import say, say_json
from funnel_desktop.commandline.values import shown
from funnel_desktop.document.check import Finding, check_file
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
    "unlike_log": "Row {row} of {table} differs from what the last change left.",
}


def describe(parser: ArgumentParser) -> None:
    """The arguments of `check`."""
    takes_file(parser)
    takes_json(parser)


def run(given: Namespace) -> int:
    """Print what was found; 0 where nothing was."""
    found = check_file(given.file)
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


def finding_sentence(finding: Finding) -> str:
    """Return the sentence for a finding."""
    if finding.key not in _FINDINGS:
        return shown(error_sentence(DocumentError(finding.key, **finding.values)))
    values = {name: shown(str(value)) for name, value in finding.values.items()}
    return _FINDINGS[finding.key].format_map(values)


COMMAND = Command("check that a file is sound", describe, run)
