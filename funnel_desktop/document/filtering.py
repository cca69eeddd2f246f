"""What a search and the filters let through."""

import sqlite3
from datetime import date
from typing import NamedTuple

from funnel_desktop.document.leads import is_scored
from funnel_desktop.document.places import standing
from funnel_desktop.document.search import words_of
from funnel_desktop.funnel.stages import STAGES, Stage


class BoardFilter(NamedTuple):
    """What is shown. Values in minor units, ends included.

    All that is set must hold, except that *late* and *no next action* exclude each other and
    so together let both through.
    """

    words: str = ""
    services: frozenset[str] = frozenset()
    value_from: int | None = None
    value_to: int | None = None
    late: bool = False
    no_next_action: bool = False

    def is_empty(self) -> bool:
        """Whether it lets everything through."""
        return not self.has_other_parts() and not words_of(self.words)

    def has_other_parts(self) -> bool:
        """Whether more than words is wanted."""
        return self != BoardFilter(words=self.words)


def passing(
    connection: sqlite3.Connection, today: date, wanted: BoardFilter
) -> dict[Stage, list[str]]:
    """Ids of what passes all parts of a filter but its words, by stage, in board order."""
    condition, values = _condition(wanted, today)
    return {stage: standing_in(connection, stage, today, condition, values) for stage in STAGES}


def standing_in(
    connection: sqlite3.Connection,
    stage: Stage,
    today: date,
    condition: str = "",
    values: tuple[object, ...] = (),
) -> list[str]:
    """Ids of who stands in a stage and fulfils a condition, in board order.

    A stage is one stretch of its index; only the Universe is ordered by fit.
    """
    by_fit = stage is Stage.UNIVERSE and is_scored(connection)
    fit = ", (SELECT fit FROM fits WHERE objective = id) AS fit" if by_fit else ""
    sql, given = standing(f"SELECT id, rank{fit}", stage, today, condition, values)
    order = "fit DESC, rank, id" if by_fit else "rank, id"
    return [row[0] for row in connection.execute(f"{sql} ORDER BY {order}", given).fetchall()]


def _condition(wanted: BoardFilter, today: date) -> tuple[str, tuple[object, ...]]:
    conditions: list[str] = []
    values: list[object] = []
    if wanted.services:
        conditions.append(f"service IN ({', '.join('?' * len(wanted.services))})")
        values += sorted(wanted.services)
    if wanted.value_from is not None:
        conditions.append("value >= ?")
        values.append(wanted.value_from)
    if wanted.value_to is not None:
        conditions.append("value <= ?")
        values.append(wanted.value_to)
    actions = []
    if wanted.late:
        actions.append("next_day < ?")
        values.append(today.isoformat())
    if wanted.no_next_action:
        actions.append("next_kind IS NULL")
    if actions:
        conditions.append(f"({' OR '.join(actions)})")
    return " AND ".join(conditions), tuple(values)
