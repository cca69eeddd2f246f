"""`show`: the funnel of today, or as it stood on another day."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import NamedTuple

from funnel_desktop.commandline import values
from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json
from funnel_desktop.commandline.entry import Entry, add_conditions, entries
from funnel_desktop.commandline.limit import first_rows, say_rows, takes_limit
from funnel_desktop.commandline.output import say, say_json
from funnel_desktop.document.board import StageTotal
from funnel_desktop.document.document import Document
from funnel_desktop.document.listing import stage_ids, stage_totals
from funnel_desktop.funnel.objective import Objective
from funnel_desktop.funnel.stages import STAGES as STAGE_ORDER
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.wording.names import outcome_name, stage_name

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


class ShownFunnel(NamedTuple):
    """The funnel of a day: ids in board order, count and value by stage, and how many have left
    the board."""

    ids: Mapping[Stage, Iterable[str]]
    totals: Mapping[Stage, StageTotal]
    outcomes: Mapping[Outcome, int]


def describe(parser: ArgumentParser) -> None:
    """The arguments of `show`."""
    takes_file(parser)
    parser.add_argument("--on", metavar="DAY", type=values.day, help="as it stood on that day")
    parser.add_argument(
        "--ready", action="store_true", help="which conditions of the next stage are open"
    )
    takes_limit(parser)
    takes_json(parser)


def run(given: Namespace) -> int:
    """Show the funnel as tables or as JSON, each objective with what is open for its stage.

    On a day to come the conditions are asked of what is known now. On a past one they are not
    told: what was met then is not kept.
    """
    day = given.on or given.today
    with reading(given) as document:
        funnel = _present(document, day) if given.on is None else _past(document, day)
        if given.json:
            _say_json(document, funnel, day, given)
        else:
            _say_tables(document, funnel, day, given)
    return 0


def _present(document: Document, today: date) -> ShownFunnel:
    """Return the board of today, with those of the Universe whom a profile leaves out."""
    ids = {stage: stage_ids(document, stage, today) for stage in Stage}
    return ShownFunnel(ids, stage_totals(document, today), document.board.outcome_counts(today))


def _past(document: Document, day: date) -> ShownFunnel:
    """Return the funnel of another day, rebuilt from the moves."""
    found = document.board.funnel_on(day)
    ids = {stage: [one.id for one in those] for stage, those in found.stages.items()}
    totals = {stage: _total_of(those) for stage, those in found.stages.items()}
    return ShownFunnel(ids, totals, found.outcomes)


def _total_of(those: list[Objective]) -> StageTotal:
    return StageTotal(len(those), sum(one.value or 0 for one in those))


def _say_json(document: Document, funnel: ShownFunnel, day: date, given: Namespace) -> None:
    say_json(
        {
            "day": day.isoformat(),
            "currency": document.currency,
            "stages": {
                stage.value: _with_conditions(document, funnel, stage, day, given)
                for stage in STAGE_ORDER
            },
            "outcomes": {outcome.value: count for outcome, count in funnel.outcomes.items()},
        }
    )


def _with_conditions(
    document: Document, funnel: ShownFunnel, stage: Stage, day: date, given: Namespace
) -> Iterator[Entry]:
    """The objectives of a stage with what is open, read as they are taken."""
    asked = _next_stage(stage) if given.ready else stage
    for some in _entries(document, funnel.ids[stage], stage, day, given):
        add_conditions(document, some, asked, None if day < given.today else day)
        yield from some


def _entries(
    document: Document, ids: Iterable[str], stage: Stage, day: date, given: Namespace
) -> Iterator[list[Entry]]:
    return entries(document, ids, day, None if given.on is None else stage)


def _next_stage(stage: Stage) -> Stage:
    """Return the stage after this one; after the last comes the agreement, which asks nothing."""
    return STAGE_ORDER[min(STAGE_ORDER.index(stage) + 1, len(STAGE_ORDER) - 1)]


def _say_tables(document: Document, funnel: ShownFunnel, day: date, given: Namespace) -> None:
    columns = COLUMNS | OPEN if given.ready else COLUMNS
    for stage in STAGE_ORDER:
        count, value = funnel.totals[stage]
        say(f"{stage_name(stage)}: {count:,}{_money(value, document.currency)}")
        first = funnel._replace(ids={stage: first_rows(funnel.ids[stage], given)})
        if given.ready:
            rows = _with_conditions(document, first, stage, day, given)
        else:
            rows = chain.from_iterable(_entries(document, first.ids[stage], stage, day, given))
        cells = ([_cell(entry[name]) for name in columns] for entry in rows)
        say_rows(list(columns.values()), cells, count, right="Value")
    say(", ".join(f"{outcome_name(o)}: {funnel.outcomes.get(o, 0):,}" for o in Outcome))


def _money(value: int, currency: str) -> str:
    return f", {_cell(values.as_number(value, currency))} {currency}" if value else ""


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:,.2f}"
    if isinstance(value, list):
        return ", ".join(value) or "ready"
    return f"{value:,}" if isinstance(value, int) else str(value or "")


COMMAND = Command("show the funnel", describe, run)
