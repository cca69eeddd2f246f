"""What the weekly review tells, asked from the file; without a widget."""

from dataclasses import dataclass
from datetime import date, timedelta

from funnel_desktop.document.document import Document
from funnel_desktop.document.filtering import BoardFilter
from funnel_desktop.funnel.objective import Objective
from funnel_desktop.funnel.regularity import WEEKS_THAT_COUNT, ProspectingWeek
from funnel_desktop.funnel.stages import BOARD_STAGES, Outcome, WorkType
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
    """Back to the Universe, or deleted."""


@dataclass(frozen=True)
class ReviewFacts:
    """The week as it was, and what is open."""

    budget: dict[WorkType, int]
    done: dict[WorkType, int]
    moved: Entered
    without_action: list[tuple[str, str]]
    """Ids and names of what is in play and has no next action."""
    weeks: list[ProspectingWeek]
    has_profile: bool
    unknown: list[tuple[str, str, float]]
    """Ids and names of whom the ideal client does not know all about, and the share it knows."""


def facts(document: Document, today: date) -> ReviewFacts:
    """The facts of the week of `today`."""
    monday = monday_of(today)
    hours = document.figures.hours(monday, today)
    return ReviewFacts(
        budget=hours.budget,
        done=hours.done,
        moved=_moved(document, monday, today),
        without_action=_without_action(document, today),
        has_profile=document.profiles.first() is not None,
        unknown=document.ideal_clients.questions_open(QUESTIONS_AT_MOST),
        weeks=document.habits.prospecting_weeks(_counted(monday, today), WEEKS_THAT_COUNT),
    )


def _counted(monday: date, today: date) -> date:
    """The day to count back from: on a review at its end the present week counts too."""
    return monday + timedelta(days=DAYS) if today - monday >= WEEK_IS_WORKED else today


def _moved(document: Document, monday: date, today: date) -> Entered:
    """Against the evening before the week began."""
    before = _on_board(document, monday - timedelta(days=1))
    now = _on_board(document, today)
    closed: dict[Outcome, list[str]] = {outcome: [] for outcome in Outcome}
    known = {each.id: each for each in document.objectives.all(today)}
    gone = []
    for own in before.keys() - now.keys():
        outcome = known[own].outcome if own in known else None
        if outcome is None:
            gone.append(before[own].client_name)
        else:
            closed[outcome].append(before[own].client_name)
    for own, each in known.items():
        ended = each.outcome is not None and each.outcome_day is not None
        if ended and own not in before and monday <= (each.outcome_day or monday) <= today:
            closed[Outcome(each.outcome or Outcome.LOST)].append(each.client_name)
    return Entered(
        sorted(now[own].client_name for own in now.keys() - before.keys()),
        {outcome: sorted(names) for outcome, names in closed.items()},
        sorted(gone),
    )


def _on_board(document: Document, day: date) -> dict[str, Objective]:
    stages = document.board.funnel_on(day).stages
    return {each.id: each for stage in BOARD_STAGES for each in stages[stage]}


def _without_action(document: Document, today: date) -> list[tuple[str, str]]:
    found = document.board.found(today, BoardFilter(no_next_action=True))
    ids = [own for stage in BOARD_STAGES for own in found.get(stage, [])]
    return [(card.id, card.client_name) for card in document.board.cards_by_id(ids, today)]
