"""`show`: the funnel of today, or as it stood on another day."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from datetime import date

from funnel_desktop.commandline import values
from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json
from funnel_desktop.commandline.english import OUTCOMES, STAGES
from funnel_desktop.commandline.entry import Entries, Entry, add_conditions
from funnel_desktop.commandline.output import say, say_json, table
from funnel_desktop.document.document import Document
from funnel_desktop.funnel.stages import STAGES as STAGE_ORDER
from funnel_desktop.funnel.stages import Outcome, Stage

COLUMNS = {
    "client": "Client",
    "objective": "Objective",
    "value": "Value",
    "first_contact": "Since",
    "expected": "Expected",
    "next_action": "Next",
    "next_date": "On",
    "id": "Id",
}
OPEN = {"open": "Open for the next stage"}


def describe(parser: ArgumentParser) -> None:
    """The arguments of `show`."""
    takes_file(parser)
    parser.add_argument("--on", metavar="DAY", type=values.day, help="as it stood on that day")
    parser.add_argument(
        "--ready", action="store_true", help="which conditions of the next stage are open"
    )
    takes_json(parser)


def run(given: Namespace) -> int:
    """Show the funnel as tables or as JSON, each objective with what is open for its stage.

    On a day to come the conditions are asked of what is known now. On a past one they are not
    told: what was met then is not kept.
    """
    day = given.on or given.today
    with reading(given) as document:
        stages, outcomes = _funnel(document, day, given.on is None)
        for stage, entries in stages.items():
            asked = _next_stage(stage) if given.ready else stage
            add_conditions(document, entries, asked, None if day < given.today else day)
        currency = document.currency
    if given.json:
        say_json(
            {
                "day": day.isoformat(),
                "currency": currency,
                "stages": {stage.value: entries for stage, entries in stages.items()},
                "outcomes": {outcome.value: count for outcome, count in outcomes.items()},
            }
        )
    else:
        _show_tables(stages, outcomes, currency, COLUMNS | OPEN if given.ready else COLUMNS)
    return 0


def _next_stage(stage: Stage) -> Stage:
    """Behind the last stage there is the agreement, which asks nothing more."""
    return STAGE_ORDER[min(STAGE_ORDER.index(stage) + 1, len(STAGE_ORDER) - 1)]


def _funnel(
    document: Document, day: date, is_present: bool
) -> tuple[dict[Stage, list[Entry]], Mapping[Outcome, int]]:
    """Entries by stage in board order, and how many have left the board.

    The present is what the board shows; any other day is rebuilt from the moves.
    """
    entries = Entries(document)
    stages: dict[Stage, list[Entry]] = {stage: [] for stage in Stage}
    if is_present:
        for objective in document.objectives.all(day):
            if objective.outcome is None:
                stages[objective.stage].append(entries.entry(objective))
        return stages, document.board.outcome_counts(day)
    funnel = document.board.funnel_on(day)
    for stage, objectives in funnel.stages.items():
        stages[stage] = [{**entries.entry(o), "stage": stage.value} for o in objectives]
    return stages, funnel.outcomes


def _show_tables(
    stages: Mapping[Stage, Sequence[Entry]],
    outcomes: Mapping[Outcome, int],
    currency: str,
    columns: Mapping[str, str],
) -> None:
    for stage, entries in stages.items():
        say(f"{STAGES[stage]}: {len(entries)}{_total(entries, currency)}")
        if entries:
            rows = [[_cell(entry[name]) for name in columns] for entry in entries]
            say(table(list(columns.values()), rows, right="Value"))
        say()
    say(", ".join(f"{outcomes.get(o, 0)} {words}" for o, words in OUTCOMES.items()))


def _total(entries: Sequence[Entry], currency: str) -> str:
    known = [value for e in entries if isinstance(value := e["value"], (int, float))]
    return f", {_cell(round(sum(known), 3))} {currency}" if known else ""


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:,.2f}"
    if isinstance(value, list):
        return ", ".join(value) or "ready"
    return f"{value:,}" if isinstance(value, int) else str(value or "")


COMMAND = Command("show the funnel", describe, run)
