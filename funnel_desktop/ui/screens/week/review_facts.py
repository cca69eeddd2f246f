"""What the weekly review tells, asked from the file; without a widget."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from funnel_desktop.document.board import Board
from funnel_desktop.document.document import Document
from funnel_desktop.document.filtering import BoardFilter
from funnel_desktop.document.ideal_clients import IdealClients
from funnel_desktop.document.profiles import Profiles
from funnel_desktop.funnel.regularity import WEEKS_THAT_COUNT, ProspectingWeek
from funnel_desktop.funnel.stages import BOARD_STAGES, Outcome, WorkType
from funnel_desktop.funnel.then_and_now import Difference
from funnel_desktop.funnel.week import DAYS, monday_of

QUESTIONS_AT_MOST = 30
WEEK_IS_WORKED = timedelta(days=4)
"""From its Friday on a week can be judged."""


@dataclass(frozen=True)
class Entered:
    """Names of what entered the funnel and of what left it, by outcome, since a day."""

    entered: list[str]
    left: dict[Outcome, list[str]]
    gone: list[str]
    """Back to the Universe."""


@dataclass(frozen=True)
class ReviewFacts:
    """The week as it was, and what is open."""

    budget: Mapping[WorkType, int]
    done: Mapping[WorkType, int]
    planned: Mapping[WorkType, int]
    moved: Entered
    without_action: list[tuple[str, str]]
    """Ids and names of what is in play and has no next action."""
    weeks: Sequence[ProspectingWeek]
    has_profile: bool
    without_source: list[tuple[str, str]]
    """Ids and names of what entered and came through nobody knows whom."""
    unknown: list[tuple[str, str, float]]
    """Ids and names of whom the ideal client does not know all about, and the share it knows."""


OPEN_FROM = (Board.known, Profiles.all, IdealClients.questions_open)
"""The questions behind what is open."""


def facts(document: Document, today: date) -> ReviewFacts:
    """The facts of the week of `today`."""
    monday = monday_of(today)
    hours = document.figures.hours(monday, today)
    moved = document.insights.moved(monday - timedelta(days=1), today)
    return ReviewFacts(
        budget=hours.budget,
        done=hours.done,
        planned=hours.planned,
        moved=_moved(moved),
        without_source=_without_source(document, moved, today),
        without_action=_without_action(document, today),
        has_profile=document.profiles.first() is not None,
        unknown=document.ideal_clients.questions_open(QUESTIONS_AT_MOST),
        weeks=document.habits.prospecting_weeks(_counted(monday, today), WEEKS_THAT_COUNT),
    )


def _counted(monday: date, today: date) -> date:
    """The day to count back from: on a review at its end the present week counts too."""
    return monday + timedelta(days=DAYS) if today - monday >= WEEK_IS_WORKED else today


def _moved(moved: Sequence[tuple[str, Difference]]) -> Entered:
    """Against the evening before the week began."""
    entered, gone = [], []
    closed: dict[Outcome, list[str]] = {outcome: [] for outcome in Outcome}
    for name, each in moved:
        if isinstance(each.after, Outcome) and _went_through(each):
            entered.append(name)
        if isinstance(each.after, Outcome):
            closed[each.after].append(name)
        elif each.after in BOARD_STAGES and each.before not in BOARD_STAGES:
            entered.append(name)
        elif each.before in BOARD_STAGES and each.after not in BOARD_STAGES:
            gone.append(name)
    return Entered(
        sorted(entered), {outcome: sorted(names) for outcome, names in closed.items()}, sorted(gone)
    )


def _without_source(
    document: Document, moved: Sequence[tuple[str, Difference]], today: date
) -> list[tuple[str, str]]:
    ids = [each.objective for _, each in moved if _has_entered(each)]
    known = document.objectives.known(ids[:QUESTIONS_AT_MOST], today)
    return [(row_id, each.client_name) for row_id, each in known.items() if not each.source.strip()]


def _has_entered(each: Difference) -> bool:
    return each.before not in BOARD_STAGES and any(
        move.target in BOARD_STAGES for move in each.moves
    )


def _went_through(each: Difference) -> bool:
    """Whether it came onto the board and left it again on one day."""
    days = {move.day for move in each.moves if move.target in BOARD_STAGES}
    return each.before not in BOARD_STAGES and days == {each.moves[-1].day}


def _without_action(document: Document, today: date) -> list[tuple[str, str]]:
    found = document.board.found(today, BoardFilter(no_next_action=True))
    ids = [row_id for stage in BOARD_STAGES for row_id in found.get(stage, [])]
    return list(document.insights.names(ids).items())
