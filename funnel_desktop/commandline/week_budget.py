"""`budget`: the week's hours and shares, suggested and chosen."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json
from funnel_desktop.commandline.output import say, say_json, table
from funnel_desktop.commandline.week_words import STAGE_OF, takes_week
from funnel_desktop.document.week_figures import WeekFigures
from funnel_desktop.funnel.stages import BOARD_STAGES, WORK_OF, WorkType
from funnel_desktop.funnel.week import MINUTES_AN_HOUR, iso_week, monday_of
from funnel_desktop.funnel.week_budget import BudgetOrigin

Column = Mapping[str, float]


def describe(parser: ArgumentParser) -> None:
    """The arguments of `budget`."""
    takes_file(parser)
    takes_week(parser)
    takes_json(parser)


def budget(given: Namespace) -> int:
    """Print the budget of a week: counts, suggested and chosen shares, hours."""
    with reading(given) as document:
        monday = given.week or monday_of(given.today)
        figures = document.figures.of(monday, given.today)
    if given.json:
        say_json(_answer(figures))
        return 0
    columns = {"objectives": _by_stage(figures.counts), **_shares(figures), **_hours(figures)}
    rows = [
        (stage.value, *(f"{column[stage.value]:g}" for column in columns.values()))
        for stage in BOARD_STAGES
    ]
    say(table(("stage", *columns), rows, right=" ".join(columns)))
    say(_FROM[figures.origin])
    if figures.away:
        say("The week is marked as away.")
    return 0


def _answer(figures: WeekFigures) -> dict[str, object]:
    keep = figures.to_keep_income
    return {
        "week": iso_week(figures.monday),
        "counts": _by_stage(figures.counts),
        "suggested": _by_stage(figures.suggested),
        "to_keep_income": None if keep is None else _by_stage(keep),
        "chosen": _by_stage(figures.chosen),
        **_hours(figures),
        "selling_hours": sum(figures.budget.values()) / MINUTES_AN_HOUR,
        "from": figures.origin.value,
        "away": figures.away,
    }


def _shares(figures: WeekFigures) -> dict[str, Column]:
    """The columns of shares; the one to keep the income only where it is known."""
    keep = figures.to_keep_income
    second = {} if keep is None else {"to-keep-income": _by_stage(keep)}
    chosen = {"chosen": _by_stage(figures.chosen)}
    return {"suggested": _by_stage(figures.suggested), **second, **chosen}


def _hours(figures: WeekFigures) -> dict[str, Column]:
    return {
        "hours": _in_hours(figures.budget),
        "done": _in_hours(figures.done),
        "planned": _in_hours(figures.ahead),
    }


def _by_stage(values: Mapping[WorkType, int]) -> dict[str, int]:
    return {STAGE_OF[WORK_OF[stage]]: values[WORK_OF[stage]] for stage in BOARD_STAGES}


def _in_hours(minutes: Mapping[WorkType, int]) -> dict[str, float]:
    return {stage: each / MINUTES_AN_HOUR for stage, each in _by_stage(minutes).items()}


_FROM = {
    BudgetOrigin.DECIDED: "This week's budget was decided.",
    BudgetOrigin.CARRIED: "Not decided for this week: it keeps the budget of the last decided one.",
    BudgetOrigin.PROTECTED: "No week was decided yet: the protected block alone is the budget.",
}

COMMAND = Command("the week's hours and shares", describe, budget)
