"""`regularity`: how regularly there was prospecting, and how evenly there was income."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from funnel_desktop.commandline import values
from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json
from funnel_desktop.commandline.output import say, say_json, table
from funnel_desktop.document.habits import IncomeMonths
from funnel_desktop.funnel.regularity import (
    WEEKS_THAT_COUNT,
    ProspectingWeek,
    income_variation,
    regularity,
)
from funnel_desktop.funnel.week import MINUTES_AN_HOUR, iso_week
from funnel_desktop.wording.regularity import became, income_sentence, prospecting_sentence


def describe(parser: ArgumentParser) -> None:
    """The arguments of `regularity`."""
    takes_file(parser)
    takes_json(parser)


def run(given: Namespace) -> int:
    """Print the last twelve weeks of prospecting and the last twelve months of income."""
    with reading(given) as document:
        weeks = document.habits.prospecting_weeks(given.today, WEEKS_THAT_COUNT)
        months = document.habits.income_months(given.today)
        currency = document.currency
    if given.json:
        say_json({"prospecting": _weeks(weeks), "income": _months(months, currency)})
        return 0
    if weeks:
        rows = [_row(week) for week in weeks]
        say(table(("week", "budget", "done", ""), rows, right="budget done"))
    say(prospecting_sentence(regularity(weeks)))
    if agreed := sum(months.values()):
        say(f"Agreed in the last 12 months: {values.as_number(agreed, currency):,} {currency}.")
    say(income_sentence(_variation(months)))
    return 0


def _weeks(weeks: Sequence[ProspectingWeek]) -> dict[str, object]:
    found = regularity(weeks)
    return {
        "kept": found.kept,
        "counted": found.counted,
        "share": found.share,
        "mean_share": found.mean_share,
        "no_prospecting_planned": found.unplanned,
        "away": found.away,
        "weeks": [_week(week) for week in weeks],
    }


def _week(week: ProspectingWeek) -> dict[str, object]:
    return {
        "week": iso_week(week.monday),
        "hours": week.planned / MINUTES_AN_HOUR,
        "done": week.done / MINUTES_AN_HOUR,
        "share": None if week.away else week.share,
        "kept": week.kept.value,
        "no_prospecting_planned": not week.planned,
    }


def _months(months: IncomeMonths, currency: str) -> dict[str, object]:
    return {
        "variation": _variation(months),
        "months": [
            {"month": f"{month:%Y-%m}", "agreed": values.as_number(value, currency)}
            for month, value in months.items()
        ],
    }


def _variation(months: IncomeMonths) -> float | None:
    return income_variation([float(value) for value in months.values()])


def _row(week: ProspectingWeek) -> tuple[str, ...]:
    hours = (f"{minutes / MINUTES_AN_HOUR:g}" for minutes in (week.planned, week.done))
    return (iso_week(week.monday), *hours, became(week))


COMMAND = Command("how regularly there was prospecting, and income", describe, run)
