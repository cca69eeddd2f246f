"""`report`: what was earned, by what, and whether the habits hold; one name a report."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path

from funnel_desktop.commandline import cycles, regularity, values
from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json
from funnel_desktop.commandline.output import counted, say, say_json, table
from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.commandline.values import shown
from funnel_desktop.document.document import Document
from funnel_desktop.document.portions import at_once
from funnel_desktop.funnel.conversion import End, Stages, entered
from funnel_desktop.funnel.currency import minor_digits
from funnel_desktop.funnel.reports.income import Compared, Sum
from funnel_desktop.funnel.reports.intervals import Interval
from funnel_desktop.funnel.reports.time import Earned, Grouped, Holds

YEAR = 365
Answer = dict[str, object]


def describe(parser: ArgumentParser) -> None:
    """The arguments of `report`."""
    takes_file(parser)
    parser.add_argument("report", choices=sorted(REPORTS), help="which one")
    takes_json(parser)
    parser.add_argument(
        "--pdf", type=Path, metavar="OUT.pdf",
        help="print the whole year on two pages: income, sources, regularity, cycles, conversion",
    )  # fmt: skip


def run(given: Namespace) -> int:
    """Print a report, or the year that it belongs to."""
    if given.pdf is not None:
        return _print_year(given)
    if given.report in _OWN_COMMANDS:
        return _OWN_COMMANDS[given.report](given)
    with reading(given) as document:
        answer = REPORTS[given.report](document, given.today)
    if given.json:
        say_json(answer)
    else:
        for name, part in answer.items():
            _say(name, part)
    return 0


def _print_year(given: Namespace) -> int:
    from funnel_desktop.paper import write_year_pdf

    if given.json:
        raise UsageError("Give --json or --pdf, not both.")
    with reading(given) as document:
        write_year_pdf(document, given.today, given.pdf)
    say(f"Printed to {shown(given.pdf.name)}.")
    return 0


def _income(document: Document, today: date) -> Answer:
    found, currency = at_once(document.reports.income(today)), document.currency
    return {
        "months": [
            {"month": f"{month:%Y-%m}", **_sum(each, currency)}
            for month, each in found.months.items()
        ],
        "years": [{"year": year, **_sum(each, currency)} for year, each in found.years.items()],
        "compared": _compared(found.compared, currency),
        "services": _sums("service", found.services, currency),
        "sources": _sums("source", found.sources, currency),
    }


def _sums(name: str, sums: Mapping[str, Compared], currency: str) -> list[Answer]:
    return [{name: row_id or None, **_compared(each, currency)} for row_id, each in sums.items()]


def _compared(each: Compared, currency: str) -> Answer:
    """This year's figures, and last year's up to the same day, beside those of all years."""
    return {
        **_sum(each.whole, currency),
        "agreed_this_year": values.as_number(each.this.agreed, currency),
        "earned_this_year": values.as_number(each.this.earned, currency),
        "agreed_last_year": values.as_number(each.last.agreed, currency),
        "earned_last_year": values.as_number(each.last.earned, currency),
    }


def _sum(each: Sum, currency: str) -> Answer:
    return {
        "count": each.number,
        "agreed": values.as_number(each.agreed, currency),
        "earned": values.as_number(each.earned, currency),
    }


def _time(document: Document, today: date) -> Answer:
    found, currency = at_once(document.reports.an_hour(today)), document.currency
    return {
        "whole": _earned(found.whole, currency),
        "services": _grouped("service", found.services, currency),
        "sources": _grouped("source", found.sources, currency),
        "fits": _grouped("fit", found.fits, currency),
    }


def _grouped(name: str, grouped: Grouped, currency: str) -> Answer:
    groups = [
        {name: row_id or None, **_earned(e, currency)} for row_id, e in grouped.groups.items()
    ]
    return {"differ": grouped.differ, "groups": groups}


def _earned(each: Earned, currency: str) -> Answer:
    unit = 10 ** minor_digits(currency)
    return {
        "cases": each.cases,
        "won": each.won,
        "hours": each.hours,
        "value": values.as_number(each.value, currency),
        "an_hour": _interval(each.an_hour, int(unit)),
    }


def _interval(interval: Interval | None, unit: int = 1) -> list[float] | None:
    return None if interval is None else [end / unit for end in interval]


def _profile(document: Document, today: date) -> Answer:
    found = at_once(document.reports.profile(today))
    return {
        "above": _holds(found.above),
        "below": _holds(found.below),
        "unknown": found.unknown,
        "separates": found.separates,
    }


def _holds(side: Holds) -> Answer:
    return {"cases": side.cases, "won": side.won, "share": _interval(side.share)}


def _conversion(document: Document, today: date) -> Answer:
    first = today - timedelta(days=YEAR)
    found = at_once(document.insights.conversion(first, today, today))
    return {
        "from": first.isoformat(),
        "to": today.isoformat(),
        "whole": _stages(found.whole),
        "services": {name: _stages(stages) for name, stages in found.by_service.items()},
        "sources": {name: _stages(stages) for name, stages in found.by_source.items()},
    }


def _stages(stages: Stages) -> Answer:
    return {
        stage.value: {"entered": entered(ends), **{end.value: ends.get(end, 0) for end in End}}
        for stage, ends in stages.items()
    }


def _say(name: str, part: object) -> None:
    """Lists and figures by name as tables, anything else in a line."""
    if isinstance(part, list):
        _say_table(name, part)
    elif isinstance(part, dict) and isinstance(part.get("groups"), list):
        _say_table(name, part["groups"])
        if part["differ"]:
            say(f"The {counted(len(part['groups']), 'group')} differ by more than chance.")
    elif isinstance(part, dict) and all(isinstance(each, dict) for each in part.values()):
        deeper = any(isinstance(cell, dict) for each in part.values() for cell in each.values())
        if deeper:
            for row_id, each in part.items():
                _say(row_id or "-", each)
        else:
            _say_table(name, [{name: row_id, **each} for row_id, each in part.items()])
    elif isinstance(part, dict):
        say(f"{name}: " + ", ".join(f"{key} {_cell(cell)}" for key, cell in part.items()))
    else:
        say(f"{name}: {_cell(part)}")


def _say_table(name: str, rows: list[Answer]) -> None:
    if not rows:
        say(f"{name}: nothing yet.")
        return
    headings = list(rows[0])
    cells = [[_cell(cell) for cell in row.values()] for row in rows]
    say(table(headings, cells, right=" ".join(headings[1:])))
    say()


def _cell(value: object) -> str:
    """A figure for people: rounded, and an interval by its ends and what is likely."""
    if value is None:
        return "-"
    if isinstance(value, list):
        low, likely, high = (f"{end:,.4g}" for end in value)
        return f"{likely} ({low} to {high})"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,.1f}" if isinstance(value, float) else str(value)


REPORTS: dict[str, Callable[[Document, date], Answer]] = {
    "income": _income,
    "time": _time,
    "profile": _profile,
    "conversion": _conversion,
    "cycles": lambda *_: {},
    "regularity": lambda *_: {},
}
_OWN_COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "cycles": cycles.run,
    "regularity": regularity.run,
}
"""Reports that are commands too."""

COMMAND = Command("income, time, profile, cycles, conversion or regularity", describe, run)
