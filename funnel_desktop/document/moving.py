"""Moves and outcomes: where an objective stands, and the record of how it came there."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from funnel_desktop.document import values
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.move_rows import stage_or_outcome
from funnel_desktop.document.places import Room
from funnel_desktop.document.records import SqlRow
from funnel_desktop.document.store import Change
from funnel_desktop.funnel.objective import Objective
from funnel_desktop.funnel.stages import Outcome, Stage

OPEN: Row = {
    "outcome": None,
    "outcome_day": None,
    "outcome_value": None,
    "outcome_reason": "",
    "parked_until": None,
}
PARKED_DAYS = 91


@dataclass(frozen=True, slots=True)
class RecordedMove:
    """A move of one objective, for its history: where to, the day it counts for, and why."""

    number: int
    target: Stage | Outcome
    day: date
    because: str


def moves_of(connection: sqlite3.Connection, objective: str) -> list[RecordedMove]:
    """The moves of an objective, the newest recorded first."""
    return _moves(
        connection.execute(
            "SELECT number, to_stage, day, because FROM moves WHERE objective = ? "
            "ORDER BY number DESC",
            (objective,),
        )
    )


def newest_moves_of_client(
    connection: sqlite3.Connection, client: str, at_most: int
) -> list[RecordedMove]:
    """The newest moves of all of a client's objectives."""
    return _moves(
        connection.execute(
            "SELECT m.number, m.to_stage, m.day, m.because FROM moves m "
            "JOIN objectives o ON o.id = m.objective WHERE o.client = ? "
            "ORDER BY m.day DESC, m.number DESC LIMIT ?",
            (client, at_most),
        )
    )


def _moves(rows: Iterable[SqlRow]) -> list[RecordedMove]:
    return [
        RecordedMove(
            number,
            stage_or_outcome(target),
            date.fromisoformat(day),
            because,
        )
        for number, target, day, because in rows
    ]


def record_move(
    change: Change,
    objective: str,
    source: Stage | Outcome | None,
    target: Stage | Outcome,
    day: date,
    *,
    until: date | None = None,
    because: str = "",
    missing: Sequence[str] = (),
) -> None:
    """Write a move; moves are data of their own (METHOD.md, *Stages*)."""
    newest = change.connection.execute("SELECT coalesce(max(number), 0) FROM moves").fetchone()
    change.insert(
        "moves",
        {
            "id": new_id(),
            "number": newest[0] + 1,
            "objective": objective,
            "from_stage": source,
            "to_stage": target,
            "day": values.some_day("day", day),
            "until": values.day("until", until),
            "missing": ",".join(missing),
            "because": values.text("because", because),
            "imported": 0,
            "undated": 0,
        },
    )


def stands_in(objective: Objective) -> Stage | Outcome:
    """A stage, or the outcome by which the objective left the board."""
    return objective.outcome or objective.stage


def put(
    change: Change,
    moved: Sequence[Objective],
    stage: Stage,
    today: date,
    before: str | None,
    after: str | None,
    because: str,
    missing: Mapping[str, Sequence[str]],
    day: date,
) -> None:
    """Place objectives in a stage, in their order; who came from elsewhere has moved, for a day.

    `missing` are the keys of the conditions that were open for each at that moment.
    """
    ids = [objective.id for objective in moved]
    may_be_there = all(stands_in(objective) is stage for objective in moved)
    room = Room(change.connection, stage, today)
    keys = room.keys(ids, before, after, may_be_there=may_be_there)
    for objective in moved:
        place: Row = {"rank": keys.pop(objective.id)} if objective.id in keys else {}
        if stands_in(objective) is not stage:
            columns: Row = {"stage": stage, "imported": 0, **OPEN, **place}
            change.update("objectives", objective.id, columns)
            record_move(
                change, objective.id, stands_in(objective), stage, day,
                because=because, missing=missing.get(objective.id, ()),
            )  # fmt: skip
        elif place:
            change.update("objectives", objective.id, place)
    for row_id, key in keys.items():
        change.update("objectives", row_id, {"rank": key})


def close(
    change: Change,
    objective: Objective,
    outcome: Outcome,
    today: date,
    *,
    on: date | None,
    value: int | None,
    reason: str,
    until: date | None,
) -> None:
    """Give an objective an outcome; its card leaves the board, its stage and place stay known."""
    day = on or today
    back = (until or _in_three_months(day)) if outcome is Outcome.PARKED else None
    check_outcome_days(day, back, today)
    agreed = values.count("outcome_value", objective.value if value is None else value)
    change.update(
        "objectives",
        objective.id,
        {
            "stage": objective.stage,
            "outcome": outcome,
            "outcome_day": values.some_day("outcome_day", day),
            "outcome_value": agreed if outcome is Outcome.WON else None,
            "outcome_reason": values.text("outcome_reason", reason),
            "parked_until": values.day("parked_until", back),
        },
    )
    record_move(
        change, objective.id, stands_in(objective), outcome, day, until=back, because=reason
    )


def check_outcome_days(day: date, until: date | None, today: date | None) -> None:
    """Nothing ends in the future, nor comes back before it was parked; raises `not_valid`."""
    if today is not None and day > today:
        raise DocumentError("not_valid", field="outcome_day", value=day)
    if until is not None and until <= day:
        raise DocumentError("not_valid", field="parked_until", value=until)


def _in_three_months(day: date) -> date:
    try:
        return day + timedelta(days=PARKED_DAYS)
    except OverflowError as error:
        raise DocumentError("not_valid", field="parked_until", value=day) from error


def correct_last_move(change: Change, objective: str, column: str, value: str) -> None:
    """Keep the newest move in step when the day of an outcome or of a return is corrected."""
    row = change.connection.execute(
        "SELECT id FROM moves WHERE objective = ? ORDER BY number DESC LIMIT 1", (objective,)
    ).fetchone()
    if row is not None:
        change.update("moves", row[0], {column: value})
