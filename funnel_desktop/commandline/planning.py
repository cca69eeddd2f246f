"""`plan`: fill a week by the method, print it, write it out for another calendar."""

from argparse import ArgumentParser, Namespace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json
from funnel_desktop.commandline.output import beside, say, say_json, table
from funnel_desktop.commandline.refusal import Refused
from funnel_desktop.commandline.values import shown
from funnel_desktop.commandline.week_words import clock, kind_name, takes_week
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.new_files import is_standard_output, write_file
from funnel_desktop.document.plan_input import PlanInputs
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.funnel.planning import LeftOut, Proposal, plan_week
from funnel_desktop.funnel.week import DAYS, MINUTES_AN_HOUR, Block, Span, iso_week, monday_of
from funnel_desktop.wording.blocks import block_title, excess_sentence, left_out_sentence


def describe(parser: ArgumentParser) -> None:
    """The arguments of `plan`."""
    takes_file(parser)
    takes_week(parser)
    parser.add_argument("--fill", action="store_true", help="plan an empty week and save it")
    parser.add_argument(
        "--busy", type=Path, metavar="BUSY.ics", help="busy times from another calendar"
    )
    parser.add_argument("--pdf", type=Path, metavar="OUT.pdf", help="print the week into a PDF")
    parser.add_argument(
        "--ics", type=Path, metavar="OUT.ics", help="write the blocks for a calendar"
    )
    parser.add_argument("--paper", choices=("A4", "Letter"), default="A4", help="default: A4")
    parser.add_argument("--initials", action="store_true", help="initials instead of names")
    takes_json(parser)


def plan(given: Namespace) -> int:
    """Plan, print and write out a week, and say what stands in it."""
    monday = given.week or monday_of(given.today)
    if given.pdf and given.ics and is_standard_output(given.pdf) and is_standard_output(given.ics):
        raise Refused("Only one of the two files can go to the standard output.")
    for target in (given.pdf, given.ics):
        _refuse_target(target, given.file)
    with _opened(given) as document:
        unreadable = _read_busy(document, given.busy, monday) if given.busy else 0
        proposal = _fill(document, monday, given.today) if given.fill else Proposal(())
        if given.ics:
            _write_diary(document, given.ics, monday)
        if given.pdf:
            _write_pdf(document, given, monday)
        with beside(given.pdf, given.ics):
            _say_plan(given, Planned(monday, document, proposal, unreadable))
    return 0


def _refuse_target(target: Path | None, file: Path) -> None:
    """Before anything is changed: the funnel file itself is no place for a page."""
    if target is None or is_standard_output(target):
        return
    name = shown(target.name)
    if target.is_dir():
        raise Refused(f"{name} is a folder.")
    if target.exists() and not target.is_file():
        raise Refused(f"{name} is not an ordinary file.")
    if not target.resolve().parent.is_dir():
        raise Refused(f"There is no folder for {name}.")
    if target.resolve() == file.resolve():
        raise Refused(f"{name} is the funnel file itself.")


def _opened(given: Namespace) -> Document:
    """Open it for changes if they are asked for; for an export only if it can be changed."""
    if given.fill or given.busy:
        return open_document(given.file)
    if given.ics:
        try:
            return open_document(given.file)
        except DocumentError:
            return reading(given)
    return reading(given)


def _read_busy(document: Document, path: Path, monday: date) -> int:
    """Keep a calendar's busy times; returns how many entries could not be read."""
    from funnel_desktop.exchange.calendar.busy_file import busy_of_file
    from funnel_desktop.exchange.calendar.busy_in import days_read

    first, last = days_read(monday)
    try:
        busy = busy_of_file(path, first, last)
    except ImportRefused as refused:
        raise ImportRefused(refused.key, **{**refused.values, "path": str(path)}) from refused
    document.weeks.replace_busy(str(path.resolve()), first, last, busy.spans)
    return busy.unreadable


def _fill(document: Document, monday: date, today: date) -> Proposal:
    """A week that has any selling of its own in it is planned already, and stays as it is."""
    stands = document.weeks.week_blocks(monday)
    if any(block.kind is not None and not block.every for block in stands):
        return Proposal(())
    inputs = PlanInputs(document.board, document.weeks, document.figures)
    proposal = plan_week(inputs.of(monday, *_moment(monday, today)))
    if proposal.blocks:
        figures = document.figures.of(monday, today)
        budget = None if figures.is_decided else figures.as_budget()
        document.weeks.accept(proposal.blocks, budget, today=today)
    return proposal


def _moment(monday: date, today: date) -> tuple[date, int]:
    """Return the moment to plan from: now if `today` is today; a past week as a whole."""
    if monday + timedelta(days=DAYS) <= today:
        return monday, 0
    now = datetime.now()
    return today, now.hour * MINUTES_AN_HOUR + now.minute if today == now.date() else 0


def _write_diary(document: Document, path: Path, monday: date) -> None:
    from funnel_desktop.document.diary_memory import for_diary
    from funnel_desktop.document.reminding import minutes_before
    from funnel_desktop.exchange.calendar.calendar_out import diary

    stand, gone = for_diary(document, monday, lambda block: _title(document, block))
    now, alarm = datetime.now().astimezone(), minutes_before(document)
    made = diary(stand, gone, lambda block: block.title, now, alarm=alarm)
    write_file(path, made)


def _write_pdf(document: Document, given: Namespace, monday: date) -> None:
    from funnel_desktop.paper import write_plan_pdf

    write_plan_pdf(document, monday, given.today, given.pdf, given.paper, given.initials)


def _title(document: Document, block: Block) -> str:
    client = ""
    if block.objective is not None and not block.title:
        client = document.objectives.get(block.objective, block.day).client_name
    return block_title(block, client)


class Planned(NamedTuple):
    """Result of planning a week."""

    monday: date
    document: Document
    proposal: Proposal
    unreadable: int
    """Entries of the diary that was read just now."""


def _say_plan(given: Namespace, planned: Planned) -> None:
    monday, weeks, proposal = planned.monday, planned.document.weeks, planned.proposal
    blocks = weeks.week_blocks(monday)
    if given.json:
        busy = weeks.busy(monday, monday + timedelta(days=DAYS - 1))
        say_json(
            {
                "week": iso_week(monday),
                "blocks": [_entry(block) for block in blocks],
                "left_out": [_left_entry(left) for left in proposal.left_out],
                "excess": proposal.excess,
                "busy": [_busy_entry(span) for span in busy],
                "unreadable": planned.unreadable,
            }
        )
        return
    rows = [
        (f"{block.day:%a} {block.day}", f"{clock(block.start)}-{clock(block.end)}",
         kind_name(block.kind), block.title)
        for block in blocks
    ]  # fmt: skip
    say(table(("day", "time", "work", "title"), rows) if rows else "Nothing is planned.")
    for left in proposal.left_out:
        say(shown(left_out_sentence(left)))
    if planned.unreadable:
        entries = "entry" if planned.unreadable == 1 else "entries"
        say(f"{planned.unreadable} {entries} of {shown(given.busy.name)} could not be read.")
    if proposal.excess:
        say(excess_sentence(proposal.excess))


def _entry(block: Block) -> dict[str, str]:
    return {
        "day": block.day.isoformat(),
        "start": clock(block.start),
        "end": clock(block.end),
        "kind": kind_name(block.kind),
        "title": block.title,
        "objective": block.objective or "",
    }


def _busy_entry(span: Span) -> dict[str, str]:
    return {
        "day": span.day.isoformat(),
        "from": clock(span.start),
        "to": clock(span.end),
        "title": span.title,
    }


def _left_entry(left: LeftOut) -> dict[str, object]:
    return {
        "kind": kind_name(left.kind),
        "minutes": left.minutes,
        "why": left.why.value,
        "objective": left.objective,
        "title": left.title,
    }


COMMAND = Command("the week's blocks: fill, print, write out", describe, plan)
