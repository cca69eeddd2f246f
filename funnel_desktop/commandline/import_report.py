"""Report on an import, for people and for programs."""

from collections.abc import Iterable, Mapping
from typing import Any

from funnel_desktop.commandline.import_sentences import problem_sentence
from funnel_desktop.commandline.output import complain, counted, say
from funnel_desktop.commandline.values import shown
from funnel_desktop.exchange.prepared import Prepared
from funnel_desktop.exchange.sales.import_plan import ImportPlan
from funnel_desktop.exchange.sales.standing import ClosedOn
from funnel_desktop.exchange.tables.fields import MONEY_FIELDS
from funnel_desktop.exchange.tables.table import Table
from funnel_desktop.exchange.tables.typed_columns import CellProblem
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.wording.importing import (
    known_deals_sentence,
    repeat_sentence,
    repeats_sentence,
    unnamed_sentence,
    unreadable_cells_sentence,
)
from funnel_desktop.wording.names import place_name


def complain_of_problems(problems: Iterable[CellProblem]) -> None:
    """Print the row, the column and the reason of each problem."""
    for problem in problems:
        complain(problem_sentence(problem))


def report(
    plan: ImportPlan, prepared: Prepared, table: Table, closed_on: ClosedOn
) -> dict[str, Any]:
    """Return the report; `dates` are formats by column, `counts` rows by stage and outcome."""
    return {
        "rows": plan.rows_in_file,
        "imported": len(plan.rows),
        "left_out": plan.rows_left_out,
        "known_deals": list(plan.known_deals),
        "repeats": {str(row): first for row, first in plan.repeats.items()},
        "counts": {place.value: plan.counts.get(place, 0) for place in (*Stage, *Outcome)},
        "without_client_name": plan.unnamed,
        "without_closing_day": plan.without_closing_day,
        "closed_on": str(closed_on) if plan.without_closing_day else None,
        "new_clients": plan.new_clients,
        "known_clients": plan.known_clients,
        "new_services": list(plan.new_services),
        "stages": {said: place and place.value for said, place in plan.stages.items()},
        **described(prepared, table),
        "problems": told_problems(plan.problems),
    }


def described(prepared: Prepared, table: Table) -> dict[str, Any]:
    """Return how a list was read, and what of its file is not used.

    `columns` has the first column of each field, `further_columns` those that fill its gaps;
    `not_of_the_list` are rows above the headings and below the rest.
    """
    plan = prepared.plan
    return {
        "columns": dict(plan.mapping),
        "currencies": plan.currencies,
        "further_columns": {
            field: list(headings[1:]) for field, headings in plan.columns.items() if headings[1:]
        },
        "not_used": list(prepared.unused),
        "headings_row": table.heading_row,
        "not_of_the_list": [
            {"row": aside.row, "why": aside.why.value, "text": aside.text}
            for aside in prepared.asides
        ],
        "dates": {heading: read.format for heading, read in plan.dates.items()},
        "encoding": table.encoding,
        "delimiter": table.delimiter,
    }


def say_asides(told: Mapping[str, Any]) -> None:
    """Print the rows of the file that are not part of its list."""
    for aside in told["not_of_the_list"]:
        say(f"  Row {aside['row']} is not part of the list: {shown(aside['text'])}")


def told_problems(problems: Iterable[CellProblem]) -> list[dict[str, Any]]:
    """Return why rows cannot be imported."""
    return [
        {
            "row": problem.row,
            "column": problem.column,
            "field": problem.field,
            "key": problem.key,
            "cell": problem.cell,
            "costs_row": problem.costs_row,
            "why": problem_sentence(problem),
        }
        for problem in problems
    ]


def say_columns(told: Mapping[str, Any]) -> None:
    """Print how each column was read, which were not, and how many cells could not be."""
    for field, column in told["columns"].items():
        format = told["dates"].get(column)
        say(f"  {field} from column {shown(column)}" + (f", read as {format}" if format else ""))
        for further in told["further_columns"].get(field, ()):
            say(f"  {field} from column {shown(further)} too")
    if told["currencies"]:
        say(f"  currencies from column {shown(told['currencies'])}")
    if told["columns"].keys() & set(MONEY_FIELDS):
        say(f"  amounts in {told['currency']}")
    if told["not_used"]:
        say(f"  not used: {', '.join(map(shown, told['not_used']))}")
    if cells := sum(not problem["costs_row"] for problem in told["problems"]):
        say(f"  {unreadable_cells_sentence(cells)}")


def say_how_many(told: Mapping[str, Any], file: str, *, is_dry: bool) -> None:
    """`9 of 10 rows imported into practice.funnel.`"""
    done = "would be imported" if is_dry else "imported"
    say(f"{told['imported']:,} of {counted(told['rows'], 'row')} {done} into {shown(file)}.")


REPEATS_SAID = 10

_CLOSED_ON = {
    "unknown": "closed, in no month and no cycle (see --closed-on)",
    "first-contact": "closed on the first contact; without one, in no month and no cycle",
}


def say_report(told: Mapping[str, Any], file: str, *, is_dry: bool) -> None:
    """Print the report in some lines for people."""
    say_how_many(told, file, is_dry=is_dry)
    for place in (*Stage, *Outcome):
        if told["counts"][place.value]:
            say(f"  {place_name(place)}: {told['counts'][place.value]}")
    say_columns(told)
    if known := told["known_deals"]:
        say(f"  {known_deals_sentence(len(known))}")
    for row, first in list(told["repeats"].items())[:REPEATS_SAID]:
        say(f"  {repeat_sentence(int(row), first)}")
    if (more := len(told["repeats"]) - REPEATS_SAID) > 0:
        say(f"  {repeats_sentence(more)}")
    if count := told["without_closing_day"]:
        how = _CLOSED_ON.get(told["closed_on"], f"closed on {told['closed_on']}")
        rows = "1 won or lost row has" if count == 1 else f"{count} won or lost rows have"
        say(f"  {rows} no closing day: {how}.")
    if told["without_client_name"]:
        say(f"  {unnamed_sentence(told['without_client_name'])}")
    say_asides(told)
