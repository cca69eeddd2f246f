"""What an import has done, for people and for programs."""

from collections.abc import Mapping
from typing import Any

from funnel_desktop.commandline.english import place_name
from funnel_desktop.commandline.import_english import problem_sentence
from funnel_desktop.commandline.output import complain, say
from funnel_desktop.commandline.values import shown
from funnel_desktop.exchange.plan import ImportPlan
from funnel_desktop.exchange.table import Table
from funnel_desktop.funnel.stages import Outcome, Stage


def complain_of_problems(plan: ImportPlan) -> None:
    """Say of each row that cannot be taken its number, the column and why."""
    for problem in plan.problems:
        complain(problem_sentence(problem))


def report(plan: ImportPlan, table: Table) -> dict[str, Any]:
    """The whole of it; `dates` are formats by column, `counts` rows by stage and outcome."""
    return {
        "rows": plan.rows_in_file,
        "imported": len(plan.rows),
        "left_out": plan.rows_left_out,
        "counts": {place.value: plan.counts.get(place, 0) for place in (*Stage, *Outcome)},
        "without_client_name": plan.unnamed,
        "new_clients": plan.new_clients,
        "known_clients": plan.known_clients,
        "new_services": list(plan.new_services),
        "columns": dict(plan.mapping),
        "stages": {said: place and place.value for said, place in plan.stages.items()},
        "dates": {heading: read.format for heading, read in plan.dates.items()},
        "encoding": table.encoding,
        "delimiter": table.delimiter,
        "problems": [
            {
                "row": problem.row,
                "column": problem.column,
                "field": problem.field,
                "key": problem.key,
                "cell": problem.cell,
                "why": problem_sentence(problem),
            }
            for problem in plan.problems
        ],
    }


def say_report(told: Mapping[str, Any], file: str) -> None:
    """The same in some lines for people."""
    say(f"{told['imported']} of {told['rows']} rows imported into {shown(file)}.")
    for place in (*Stage, *Outcome):
        if told["counts"][place.value]:
            say(f"  {place_name(place)}: {told['counts'][place.value]}")
    for field, column in told["columns"].items():
        format = told["dates"].get(column)
        say(f"  {field} from column {shown(column)}" + (f", read as {format}" if format else ""))
    if told["without_client_name"]:
        say(f"  {told['without_client_name']} rows have no client's name and got one that says so.")
