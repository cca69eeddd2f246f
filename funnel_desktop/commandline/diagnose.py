"""`diagnose`: what the funnel's history shows, on today or on another day."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from funnel_desktop.commandline import values
from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json
from funnel_desktop.commandline.output import say, say_json
from funnel_desktop.document.insights import Brief
from funnel_desktop.funnel.diagnoses import Diagnosis
from funnel_desktop.wording.diagnoses import diagnosis_name, diagnosis_sentence

NAMES_AT_MOST = 5


def describe(parser: ArgumentParser) -> None:
    """The arguments of `diagnose`."""
    takes_file(parser)
    parser.add_argument("--on", metavar="DAY", type=values.day, help="as it stood on that day")
    takes_json(parser)


def run(given: Namespace) -> int:
    """Print each diagnosis with its figures and cards, or what is missing to make it."""
    day = given.on or given.today
    with reading(given) as document:
        found = document.insights.diagnose(day, given.today)
        briefs = document.insights.briefs()
        currency = document.currency
    if given.json:
        answers = {each.about.value: _answer(each, briefs, currency) for each in found}
        say_json({"day": day.isoformat(), **answers})
        return 0
    for each in found:
        say(_sentence(each))
        if each.is_found and each.cards:
            say(f"  {_named(each, briefs)}")
    return 0


def _answer(found: Diagnosis, briefs: Mapping[str, Brief], currency: str) -> dict[str, object]:
    return {
        "found": found.is_found,
        "sentence": _sentence(found),
        "figures": dict(found.figures),
        "cards": [_card(briefs[row_id], currency) for row_id in found.cards],
        "missing": [
            {
                "what": lack.what.value,
                "needed": lack.needed,
                "known": lack.known,
                "not_judged": lack.cards,
            }
            for lack in found.missing
        ],
    }


def _sentence(found: Diagnosis) -> str:
    return f"{diagnosis_name(found.about)}: {diagnosis_sentence(found)}"


def _card(brief: Brief, currency: str) -> dict[str, object]:
    return {
        "id": brief.id,
        "client": brief.client_name,
        "objective": brief.wish or None,
        "value": values.as_number(brief.value, currency),
    }


def _named(found: Diagnosis, briefs: Mapping[str, Brief]) -> str:
    names = [values.shown(briefs[row_id].client_name) for row_id in found.cards[:NAMES_AT_MOST]]
    more = len(found.cards) - len(names)
    return ", ".join(names) + (f" and {more} more" if more else "")


COMMAND = Command("what the history shows: dry top, jammed middle, ...", describe, run)
