"""Report on an import of clients, done or to come, for people and for programs."""

from collections.abc import Iterator, Mapping
from typing import Any

from funnel_desktop.commandline.import_report import (
    described,
    say_asides,
    say_columns,
    say_how_many,
    told_problems,
)
from funnel_desktop.commandline.import_sentences import alike_sentence
from funnel_desktop.commandline.output import complain, say
from funnel_desktop.exchange.contacts.alike import Alike
from funnel_desktop.exchange.contacts.merging import Answers, answer_to, outcome
from funnel_desktop.exchange.prepared import Prepared
from funnel_desktop.exchange.sales.objective_clients import other_name
from funnel_desktop.exchange.tables.table import Table


def complain_of_alike(prepared: Prepared, answers: Answers) -> None:
    """Name each look-alike that no option decides and that is not clear."""
    for alike in prepared.comparison.alike:
        if alike.answer is None and alike.place not in answers:
            complain(alike_sentence(alike, *_names(alike, prepared)))


def report_clients(prepared: Prepared, answers: Answers, table: Table) -> dict[str, Any]:
    """Return the whole report; `duplicates` has every client that looks like another."""
    plan = prepared.plan
    settled = outcome(prepared.listed, prepared.comparison.alike, answers)
    return {
        "rows": plan.rows_in_file,
        "imported": plan.rows_in_file - plan.rows_left_out,
        "left_out": plan.rows_left_out,
        "new_clients": len(settled.new),
        "known_clients": len(settled.into_known),
        "excluded_by_profile": sum(prepared.excluded),
        "duplicates": list(_duplicates(prepared, answers)),
        **described(prepared, table),
        "problems": told_problems(plan.problems),
    }


def _duplicates(prepared: Prepared, answers: Answers) -> Iterator[dict[str, Any]]:
    for alike in prepared.comparison.alike:
        name, like = _names(alike, prepared)
        yield {
            "row": prepared.listed[alike.place].number,
            "client": name,
            "like": like,
            "in_file": alike.known is None,
            "why": alike.why.value,
            "answer": answer_to(alike, answers).value,
        }


def _names(alike: Alike, prepared: Prepared) -> tuple[str, str]:
    """Names of a look-alike and of the other."""
    other = other_name(alike, prepared.listed, prepared.comparison)
    return prepared.listed[alike.place].name, other


def say_clients(told: Mapping[str, Any], file: str, *, is_dry: bool) -> None:
    """Print the report in some lines for people."""
    say_how_many(told, file, is_dry=is_dry)
    say(f"  new clients: {told['new_clients']}")
    if told["known_clients"]:
        say(f"  known clients, gaps filled: {told['known_clients']}")
    say_columns(told)
    say_asides(told)
