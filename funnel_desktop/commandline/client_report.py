"""What an import of clients has done or would do, for people and for programs."""

from collections.abc import Iterator, Mapping
from typing import Any

from funnel_desktop.commandline.import_english import alike_sentence
from funnel_desktop.commandline.import_report import described, told_problems
from funnel_desktop.commandline.output import complain, say
from funnel_desktop.commandline.values import shown
from funnel_desktop.exchange.contacts.alike import Alike
from funnel_desktop.exchange.contacts.known import Comparison
from funnel_desktop.exchange.contacts.merging import Answers, answer_to, outcome
from funnel_desktop.exchange.contacts.plan import ClientPlan
from funnel_desktop.exchange.table import Table


def complain_of_alike(plan: ClientPlan, comparison: Comparison, answers: Answers) -> None:
    """Say of each look-alike about which nothing was said, and which is not clear, that it is."""
    for alike in comparison.alike:
        if alike.answer is None and alike.place not in answers:
            complain(alike_sentence(alike, *_names(alike, plan, comparison)))


def report_clients(
    plan: ClientPlan, comparison: Comparison, answers: Answers, table: Table
) -> dict[str, Any]:
    """The whole of it; `duplicates` has every client that looks like another."""
    settled = outcome(plan.clients, comparison.alike, answers)
    return {
        "rows": plan.rows_in_file,
        "imported": plan.rows_in_file - plan.rows_left_out,
        "left_out": plan.rows_left_out,
        "new_clients": len(settled.new),
        "known_clients": len(settled.into_known),
        "duplicates": list(_duplicates(plan, comparison, answers)),
        **described(plan.mapping, plan.dates, table),
        "problems": told_problems(plan.problems),
    }


def _duplicates(
    plan: ClientPlan, comparison: Comparison, answers: Answers
) -> Iterator[dict[str, Any]]:
    for alike in comparison.alike:
        name, like = _names(alike, plan, comparison)
        yield {
            "row": plan.clients[alike.place].number,
            "client": name,
            "like": like,
            "in_file": alike.known is None,
            "why": alike.why.value,
            "answer": answer_to(alike, answers).value,
        }


def _names(alike: Alike, plan: ClientPlan, comparison: Comparison) -> tuple[str, str]:
    """What a look-alike and the other are called."""
    name = plan.clients[alike.place].name
    if alike.known is not None:
        return name, str(comparison.known[alike.known].row["name"])
    return name, plan.clients[alike.earlier or 0].name


def say_clients(told: Mapping[str, Any], file: str, *, is_dry: bool) -> None:
    """The same in some lines for people."""
    done = "would be imported" if is_dry else "imported"
    say(f"{told['imported']} of {told['rows']} rows {done} into {shown(file)}.")
    say(f"  new clients: {told['new_clients']}")
    if told["known_clients"]:
        say(f"  known clients, filled in where something was open: {told['known_clients']}")
    for field, column in told["columns"].items():
        say(f"  {field} from column {shown(column)}")
