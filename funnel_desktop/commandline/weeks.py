"""`budget`, `plan` and `log`: the week's hours, its plan, and what was worked."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json, telling
from funnel_desktop.commandline.output import say, say_json, table
from funnel_desktop.commandline.refusal import Refused, UsageError
from funnel_desktop.commandline.values import count, day, shown, text
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.plan_input import PlanInputs
from funnel_desktop.funnel.planning import Proposal, plan_week
from funnel_desktop.funnel.stages import BOARD_STAGES, WORK_OF, WorkType
from funnel_desktop.funnel.week import Block, iso_week, monday_of, parse_iso_week, week_days

KINDS = {stage.value: WORK_OF[stage] for stage in BOARD_STAGES} | {w.value: w for w in WorkType}
"""A kind of work by its own name or by its stage's."""
SESSION = "session"
MINUTES_AN_HOUR = 60


def takes_week(parser: ArgumentParser) -> None:
    """The week that a command is about."""
    parser.add_argument("--week", type=_week, metavar="2026-W20", help="the week (default: this)")


def _week(words: str) -> date:
    try:
        return parse_iso_week(words)
    except ValueError as error:
        raise UsageError(f"{shown(words)} is not a week: write it as 2026-W20.") from error


def budget(given: Namespace) -> int:
    """Print the budget of a week: counts, suggested and chosen shares, hours."""
    with reading(given) as document:
        monday = given.week or monday_of(given.today)
        figures = document.figures.of(monday, given.today)
    keep = figures.to_keep_income
    columns: dict[str, Mapping[str, float]] = {
        "counts": _by_stage(figures.counts),
        "suggested": _by_stage(figures.suggested),
        "chosen": _by_stage(figures.chosen),
        "hours": _hours(figures.budget),
        "done": _hours(figures.done),
    }
    answer = {
        "week": iso_week(monday),
        **columns,
        "to_keep_income": None if keep is None else _by_stage(keep),
        "planned": _hours(figures.ahead),
        "selling_hours": figures.minutes / MINUTES_AN_HOUR,
        "away": figures.away,
    }
    if given.json:
        say_json(answer)
        return 0
    headings = ("stage", "objectives", "suggested", "chosen", "hours", "done")
    rows = [
        (
            stage.value,
            *(str(column[stage.value]) for column in columns.values()),
        )
        for stage in BOARD_STAGES
    ]
    say(table(headings, rows, right="objectives suggested chosen hours done"))
    return 0


def _by_stage(values: Mapping[WorkType, int]) -> dict[str, int]:
    return {stage.value: values[WORK_OF[stage]] for stage in BOARD_STAGES}


def _hours(minutes: Mapping[WorkType, int]) -> dict[str, float]:
    return {stage: each / MINUTES_AN_HOUR for stage, each in _by_stage(minutes).items()}


def describe_plan(parser: ArgumentParser) -> None:
    """The arguments of `plan`."""
    takes_file(parser)
    takes_week(parser)
    parser.add_argument("--fill", action="store_true", help="plan an empty week and save it")
    parser.add_argument("--busy", type=Path, metavar="BUSY.ics", help="another diary's busy times")
    parser.add_argument("--pdf", type=Path, metavar="OUT.pdf", help="print the week into a PDF")
    parser.add_argument("--ics", type=Path, metavar="OUT.ics", help="write the blocks for a diary")
    parser.add_argument("--paper", choices=("A4", "Letter"), default="A4", help="default: A4")
    parser.add_argument("--initials", action="store_true", help="initials instead of names")
    takes_json(parser)


def plan(given: Namespace) -> int:
    """Plan, print and write out a week, and say what stands in it."""
    monday = given.week or monday_of(given.today)
    writes = given.fill or given.busy
    with open_document(given.file) if writes else reading(given) as document:
        if given.busy:
            _read_busy(document, given.busy, monday)
        proposal = _fill(document, monday, given.today) if given.fill else Proposal(())
        blocks = document.weeks.week_blocks(monday)
        if given.ics:
            _write_diary(document, given.ics, monday, blocks)
        if given.pdf:
            _write_pdf(document, given, monday)
        _say_plan(given, monday, blocks, proposal)
    return 0


def _read_busy(document: Document, path: Path, monday: date) -> None:
    from funnel_desktop.exchange.diary.busy_in import read_busy
    from funnel_desktop.exchange.reading import read_bytes

    days = week_days(monday)
    document.weeks.replace_busy(read_busy(read_bytes(path), days[0], days[-1]))


def _fill(document: Document, monday: date, today: date) -> Proposal:
    """A week that has any selling in it is planned already, and stays as it is."""
    if any(block.kind is not None for block in document.weeks.week_blocks(monday)):
        return Proposal(())
    inputs = PlanInputs(document.board, document.weeks, document.figures)
    proposal = plan_week(inputs.of(monday, today))
    if proposal.blocks:
        document.weeks.accept(proposal.blocks)
    return proposal


def _write_diary(document: Document, path: Path, monday: date, blocks: list[Block]) -> None:
    from funnel_desktop.exchange.diary.diary_out import diary

    gone = document.weeks.skipped_occurrences(monday)
    made = diary(blocks, gone, lambda block: _title(document, block), datetime.now().astimezone())
    _write(path, made)


def _write_pdf(document: Document, given: Namespace, monday: date) -> None:
    from funnel_desktop.paper import write_plan_pdf

    try:
        write_plan_pdf(document, monday, given.today, given.pdf, given.paper, given.initials)
    except OSError as error:
        raise Refused(f"{given.pdf} could not be written.") from error


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise Refused(f"{path} could not be written.") from error


def _title(document: Document, block: Block) -> str:
    if block.title:
        return block.title
    if block.objective is not None:
        return document.objectives.get(block.objective, block.day).client_name
    return "Sessions" if block.kind is None else NAMES[block.kind]


NAMES = {
    WorkType.CLOSING: "Close",
    WorkType.PROSPECTING: "Prospect and qualify",
    WorkType.COVERING: "Cover the influences",
}


def _say_plan(given: Namespace, monday: date, blocks: list[Block], proposal: Proposal) -> None:
    entries = [_entry(block) for block in blocks]
    left_out = [
        {"kind": _kind(left.kind), "minutes": left.minutes, "why": left.why.value,
         "objective": left.objective}
        for left in proposal.left_out
    ]  # fmt: skip
    if given.json:
        answer = {"week": iso_week(monday), "blocks": entries, "left_out": left_out}
        say_json({**answer, "excess": proposal.excess})
        return
    rows = [(e["day"], f"{e['start']}-{e['end']}", e["kind"], e["title"]) for e in entries]
    say(table(("day", "time", "work", "title"), rows) if rows else "Nothing is planned.")
    for left in left_out:
        say(f"{left['minutes']} minutes of {left['kind']} did not fit: {left['why']}.")
    if proposal.excess:
        say(f"The protected block goes {proposal.excess} minutes over the prospecting hours.")


def _entry(block: Block) -> dict[str, str]:
    return {
        "day": block.day.isoformat(),
        "start": _clock(block.start),
        "end": _clock(block.end),
        "kind": _kind(block.kind),
        "title": block.title,
        "objective": block.objective or "",
    }


def _kind(work: WorkType | None) -> str:
    if work is None:
        return SESSION
    return next(stage.value for stage in BOARD_STAGES if WORK_OF[stage] is work)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def describe_log(parser: ArgumentParser) -> None:
    """The arguments of `log`."""
    takes_file(parser)
    parser.add_argument("kind", metavar="KIND", choices=sorted(KINDS), help=", ".join(KINDS))
    parser.add_argument("minutes", metavar="MINUTES", type=count, help="how long it took")
    parser.add_argument("--objective", metavar="ID", type=text, help="the objective it was for")
    parser.add_argument("--date", metavar="D", type=day, help="the day (default: today)")
    parser.add_argument("--note", default="", type=text, help="what was done")


def log(given: Namespace) -> int:
    """Write down time that was worked."""
    with open_document(given.file) as document, telling(document):
        found = given.objective
        if found is not None:
            found = document.objectives.find(found, given.today)
        on = given.date or given.today
        work = KINDS[given.kind]
        document.activities.log_work(work, given.minutes, on, note=given.note, objective=found)
    return 0


def describe_budget(parser: ArgumentParser) -> None:
    """The arguments of `budget`."""
    takes_file(parser)
    takes_week(parser)
    takes_json(parser)


BUDGET = Command("the week's hours and shares", describe_budget, budget)
PLAN = Command("the week's blocks: fill, print, write out", describe_plan, plan)
LOG = Command("write down time that was worked", describe_log, log)
