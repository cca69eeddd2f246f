"""Where a row of a file stands: its stage or outcome, its days, and the course that led there."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from funnel_desktop.document.moving import PARKED_DAYS
from funnel_desktop.exchange.tables.course import (
    Course,
    Step,
    closed_course,
    open_course,
    stage_before,
    told_course,
)
from funnel_desktop.funnel.objective import UNKNOWN_DAY
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage

OTHERWISE = Stage.UNIVERSE
"""The stage of a row that names none: the only one without a precondition."""


class Unsaid(StrEnum):
    """When a won or lost row was closed that does not say it (METHOD.md, *Every move is recorded*).

    Unknown counts as closed, in no month and no cycle.
    """

    FIRST_CONTACT = "first-contact"
    UNKNOWN = "unknown"


ClosedOn = Unsaid | date


class RowStanding(NamedTuple):
    """What a row of a file says of where it stands; `entered` in the order of STAGES.

    `result` is an outcome that stands beside the stage, `won` and `lost` a yes or no to one.
    """

    stage: Stage | Outcome | None
    history: Course | None
    first_contact: date | None
    expected: date | None
    closed: date | None
    parked_until: date | None
    reason: str | None
    outcome_value: int | None
    entered: Sequence[date | None]
    result: Outcome | None = None
    won_on: date | None = None
    lost_on: date | None = None
    won: bool | None = None
    lost: bool | None = None

    @property
    def outcome(self) -> Outcome | None:
        """The result by its own column, by the stage's, or by the day of one or a yes to it."""
        stage = self.stage if isinstance(self.stage, Outcome) else None
        is_won, is_lost = self.won_on or self.won, self.lost_on or self.lost
        told = Outcome.WON if is_won else Outcome.LOST if is_lost else None
        return self.result or stage or told

    def closing_day(self, outcome: Outcome) -> date | None:
        """The day of an outcome, where the row says one."""
        own = self.won_on if outcome is Outcome.WON else None
        own = self.lost_on if outcome is Outcome.LOST else own
        history = self.history
        told = history[-1] if history and history[-1][0] is outcome else None
        return own or self.closed or (told[1] if told else None)

    def lacks_closing_day(self, outcome: Outcome | None) -> bool:
        """Whether it was won or lost nobody says when."""
        if outcome is None or outcome is Outcome.PARKED:
            return False
        return self.closing_day(outcome) is None


class Settled(NamedTuple):
    """Where a row stands; `stage` is the last one of a closed row."""

    stage: Stage
    outcome: Outcome | None
    closed: date | None
    outcome_value: int | None
    reason: str
    parked_until: date | None
    expected: date | None
    course: Course


def settled(said: RowStanding, today: date, closed_on: ClosedOn = Unsaid.UNKNOWN) -> Settled:
    """What follows from what a row says; `today` is the import's own day.

    `closed_on` is the day of what was won or lost without one. The day on which an open row
    closes is the one on which it is expected to.
    """
    target = said.outcome or said.stage or _last_known(said)
    if isinstance(target, Outcome):
        return _closed(target, said, today, closed_on)
    course = open_course(target, said.first_contact, said.entered, today)
    if said.history:
        course = told_course(said.history, (target, max(said.history[-1][1], today), None))
    return Settled(target, None, None, None, "", None, said.expected or said.closed, course)


def _closed(outcome: Outcome, said: RowStanding, today: date, closed_on: ClosedOn) -> Settled:
    """A parked row without a day was parked on the import's own, and has a day to return."""
    history = said.history
    known = history[-1] if history and history[-1][0] is outcome else None
    day = said.closing_day(outcome) or _unsaid(outcome, said, today, closed_on)
    stage = said.stage if isinstance(said.stage, Stage) else Stage.IN
    until = _return(said, known, day) if outcome is Outcome.PARKED else None
    if history:
        course = told_course(history, (outcome, day, until))
    else:
        course = closed_course(outcome, day, until, said.first_contact, said.entered, stage)
    return Settled(
        stage=stage_before(course, stage),
        outcome=outcome,
        closed=day,
        outcome_value=said.outcome_value if outcome is Outcome.WON else None,
        reason=said.reason or "",
        parked_until=until,
        expected=said.expected,
        course=course,
    )


def _unsaid(outcome: Outcome, said: RowStanding, today: date, closed_on: ClosedOn) -> date:
    if outcome is Outcome.PARKED:
        return today
    if closed_on is Unsaid.FIRST_CONTACT:
        return said.first_contact or UNKNOWN_DAY
    return closed_on if isinstance(closed_on, date) else UNKNOWN_DAY


def _return(said: RowStanding, known: Step | None, parked: date) -> date:
    """The day to look again; where none is said, as when the board parks something."""
    latest = min(parked.toordinal() + PARKED_DAYS, date.max.toordinal())
    return said.parked_until or (known and known[2]) or date.fromordinal(latest)


def _last_known(said: RowStanding) -> Stage | Outcome:
    """The place in which a row that names none was last seen."""
    if said.history:
        return said.history[-1][0]
    known = [(day, place) for place, day in enumerate(said.entered) if day is not None]
    return STAGES[max(known)[1]] if known else OTHERWISE
