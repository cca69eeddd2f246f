"""Weeks, kinds of work and clock times as the command line writes them."""

from argparse import ArgumentParser
from datetime import date

from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.commandline.values import shown
from funnel_desktop.funnel.stages import BOARD_STAGES, WORK_OF, WorkType
from funnel_desktop.funnel.week import MINUTES_AN_HOUR, parse_iso_week

STAGE_OF = {WORK_OF[stage]: stage.value for stage in BOARD_STAGES}
"""The three kinds of work go by their stages' names."""
KINDS = {stage: work for work, stage in STAGE_OF.items()} | {w.value: w for w in WorkType}
"""A kind of work by its stage's name or by its own."""
SESSION = "session"


def takes_week(parser: ArgumentParser) -> None:
    """The week that a command is about."""
    parser.add_argument("--week", type=_week, metavar="2026-W20", help="the week (default: this)")


def _week(words: str) -> date:
    try:
        return parse_iso_week(words)
    except ValueError as error:
        raise UsageError(f"{shown(words)} is not a week: write it as 2026-W20.") from error


def kind_name(work: WorkType | None) -> str:
    """`best_few`, or what is no selling."""
    return SESSION if work is None else STAGE_OF[work]


def clock(minute: int) -> str:
    """`09:30`."""
    return f"{minute // MINUTES_AN_HOUR:02}:{minute % MINUTES_AN_HOUR:02}"
