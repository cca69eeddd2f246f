"""The fields of an objective: what may stand in each, and when it may be corrected."""

from datetime import date

from funnel_desktop.document import values
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.moving import check_outcome_days
from funnel_desktop.funnel.objective import ActionKind, Competition, NextAction, Objective
from funnel_desktop.funnel.stages import Outcome


def _competition(field: str, value: object) -> str | None:
    return None if value is None else values.key_of(Competition, field, value)


CHECKS = {
    "wish": values.text,
    "service": values.reference,
    "value": values.count,
    "first_contact": values.day,
    "expected": values.day,
    "source": values.text,
    "notes": values.text,
    "competition": _competition,
    "source_person": values.reference,
    "outcome_value": values.count,
    "outcome_reason": values.text,
    "outcome_day": values.some_day,
    "parked_until": values.some_day,
}
MOVE_COLUMN = {"outcome_day": "day", "parked_until": "until"}
"""Fields that stand in the newest move too."""

ONLY_WITH = {
    "outcome_value": (Outcome.WON,),
    "outcome_reason": tuple(Outcome),
    "outcome_day": tuple(Outcome),
    "parked_until": (Outcome.PARKED,),
}


def checked(field: str, value: object) -> object:
    """A field's value as its column keeps it; raises DocumentError `not_valid`."""
    if field not in CHECKS:
        raise DocumentError("not_valid", field=field, value=value)
    return CHECKS[field](field, value)


def checked_open(fields: Row) -> Row:
    """Several fields as columns, none of them of an outcome."""
    for field in fields:
        if field in ONLY_WITH:
            raise DocumentError("not_valid", field=field, value=fields[field])
    return {field: checked(field, value) for field, value in fields.items()}


def check_correction(known: Objective, field: str, column: object, today: date | None) -> None:
    """An outcome's fields belong to who has that outcome, and its days are in order."""
    if field in ONLY_WITH and known.outcome not in ONLY_WITH[field]:
        raise DocumentError("not_valid", field=field, value=column)
    if field not in MOVE_COLUMN:
        return
    corrected = date.fromisoformat(str(column))
    day = corrected if field == "outcome_day" else known.outcome_day
    until = corrected if field == "parked_until" else known.parked_until
    if day is not None:
        check_outcome_days(day, until, today)


def next_columns(action: NextAction | None) -> Row:
    """A next action as the columns of its objective; who was put off is not any more."""
    kind = None if action is None else values.key_of(ActionKind, "next_kind", action.kind)
    action = action or NextAction()
    return {
        "next_what": values.text("next_action", action.what),
        "next_kind": kind,
        "next_person": values.reference("next_person", action.person),
        "next_day": values.day("next_date", action.day),
        "next_time": values.clock_time("next_time", action.time),
        "next_minutes": values.some_minutes("next_minutes", action.minutes),
        "next_question": values.text("next_question", action.question),
        "snoozed_until": None,
    }
