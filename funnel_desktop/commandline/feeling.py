"""`tactics`: what to do next about who is not covered; `position`: how one feels about a sale."""

from argparse import ArgumentParser, Namespace

from funnel_desktop.commandline.command import (
    Command,
    reading,
    takes_file,
    takes_json,
    takes_which,
    telling,
)
from funnel_desktop.commandline.output import say, say_json, table
from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.commandline.values import as_number, iso, shown
from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.tactics import (
    LEAST,
    MOST,
    InOneLine,
    LookAgainReason,
    Tactic,
    in_one_line,
    offers,
    wins_and_results,
)

_TACTICS = {
    Tactic.INTRODUCTION: "Never met: who can introduce you?",
    Tactic.WHO_SEES_THE_GAP: "Even Keel: who else there sees the gap?",
    Tactic.LAST_RESULT: "Overconfident: ask about the last result.",
    Tactic.WHAT_THEY_GAIN: "No win known: ask what they gain.",
    Tactic.CONFIRM_THE_FIT: "Ask whether it fits them.",
}

_LOOKS = {
    LookAgainReason.FALL: "Look again: you feel worse about it by two or more than the last time.",
    LookAgainReason.EUPHORIA: "Look again: you feel on top of it, and a condition is open.",
}


def describe(parser: ArgumentParser) -> None:
    """The arguments of `tactics`."""
    takes_file(parser)
    takes_which(parser)
    takes_json(parser)


def run(given: Namespace) -> int:
    """Print the objective in one line, and one next action for each who is not covered."""
    with reading(given) as document:
        row_id = document.objectives.find(given.which, given.today)
        objective = document.objectives.get(row_id, given.today)
        influences = document.influences.of(row_id)
        look = document.positions.looks([row_id], given.today).get(row_id)
        is_organisation = document.clients.get(objective.client).kind == "organisation"
        currency = document.currency
    line, wins = in_one_line(objective, influences), wins_and_results(influences)
    found = offers(influences)
    if given.json:
        say_json(
            {
                "in_one_line": _parts(line, currency),
                "competition": objective.competition,
                "wins_and_results": {"known": wins.known, "of": wins.influences},
                "tactics": [{"name": o.influence.name, "tactic": o.tactic} for o in found],
                "look": look,
            }
        )
        return 0
    say(_sentence(line, currency))
    if is_organisation:
        say(f"Wins and results known, {wins.known} of {wins.influences}.")
    if look is not None:
        say(_LOOKS[look])
    rows = [(offer.influence.name, _TACTICS[offer.tactic]) for offer in found]
    if rows:
        say(table(("Name", "Next"), rows))
    return 0


def _parts(line: InOneLine, currency: str) -> dict[str, object]:
    return {
        "expected": iso(line.expected),
        "approves": line.approves or None,
        "value": as_number(line.value, currency),
        "objective": line.wish or None,
    }


def _sentence(line: InOneLine, currency: str) -> str:
    value = as_number(line.value, currency)
    price = "___" if value is None else f"{value:,} {currency}"
    approves, wish = shown(line.approves) or "___", shown(line.wish) or "___"
    return f"By {line.expected or '___'} {approves} approves {price} for {wish}."


def describe_position(parser: ArgumentParser) -> None:
    """The arguments of `position`."""
    takes_file(parser)
    takes_which(parser)
    parser.add_argument("position", metavar="N", help=f"from {LEAST} (panic) to {MOST} (euphoria)")


def position(given: Namespace) -> int:
    """Write down how one feels about an objective today."""
    try:
        number = int(given.position)
    except ValueError as error:
        raise UsageError(f"{shown(given.position)} is no position: write it as -2 or 3.") from error
    with open_document(given.file) as document, telling(document):
        row_id = document.objectives.find(given.which, given.today)
        document.positions.set(row_id, number, given.today)
    return 0


COMMAND = Command("what to do next about who is not covered", describe, run)
POSITION = Command("how you feel about an objective, from -3 to 3", describe_position, position)
