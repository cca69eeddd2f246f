"""Where a row of a file stands: its stage or outcome, its days, and the course that led there."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from funnel_desktop.document.moving import PARKED_DAYS
from funnel_desktop.exchange.course import (
    Course,
    Step,
    closed_course,
    open_course,
    stage_before,
    told_course,
)
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage

OTHERWISE = Stage.UNIVERSE
"""The stage of a row that names none: the only one without a precondition."""


class Said(NamedTuple):
    """What a row of a file says of where it stands; `entered` in the order of STAGES."""

    stage: Stage | Outcome | None
    history: Course | None
    first_contact: date | None
    expected: date | None
    closed: date | None
    parked_until: date | None
    reason: str | None
    outcome_value: int | None
    entered: Sequence[date | None]


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


def settled(said: Said, today: date) -> Settled:
    """What follows from what a row says; `today` is the import's own day.

    The day on which an open row closes is the one on which it is expected to.
    """
    target = said.stage or _last_known(said)
    if isinstance(target, Outcome):
        return _closed(target, said, today)
    course = open_course(target, said.first_contact, said.entered, today)
    if said.history:
        course = told_course(said.history, (target, max(said.history[-1][1], today), None))
    return Settled(target, None, None, None, "", None, said.expected or said.closed, course)


def _closed(outcome: Outcome, said: Said, today: date) -> Settled:
    """A closed row without a day closed on the import's own; a parked one has a day to return."""
    history = said.history
    known = history[-1] if history and history[-1][0] is outcome else None
    day = said.closed or (known[1] if known else today)
    until = _return(said, known, day) if outcome is Outcome.PARKED else None
    if history:
        course = told_course(history, (outcome, day, until))
    else:
        course = closed_course(outcome, day, until, said.first_contact, said.entered)
    return Settled(
        stage=stage_before(course),
        outcome=outcome,
        closed=day,
        outcome_value=said.outcome_value if outcome is Outcome.WON else None,
        reason=said.reason or "",
        parked_until=until,
        expected=said.expected,
        course=course,
    )


def _return(said: Said, known: Step | None, parked: date) -> date:
    """The day to look again; where none is said, as when the board parks something."""
    latest = min(parked.toordinal() + PARKED_DAYS, date.max.toordinal())
    return said.parked_until or (known and known[2]) or date.fromordinal(latest)


def _last_known(said: Said) -> Stage | Outcome:
    """The place in which a row that names none was last seen."""
    if said.history:
        return said.history[-1][0]
    known = [(day, place) for place, day in enumerate(said.entered) if day is not None]
    return STAGES[max(known)[1]] if known else OTHERWISE
