"""What a search and the filters let through."""

import sqlite3
from datetime import date
from typing import NamedTuple

from funnel_desktop.document.places import BACK
from funnel_desktop.document.search import words_of
from funnel_desktop.funnel.stages import STAGES, Stage

_BY_FIT = (
    "CASE WHEN stage = 'universe' OR outcome IS NOT NULL "
    "THEN (SELECT fit FROM fits WHERE fits.objective = objectives.id) END"
)
"""Only the Universe is ordered by fit."""


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
    conditions, values = _conditions(wanted, today)
    sql = (
        "SELECT CASE WHEN outcome IS NULL THEN stage ELSE 'universe' END, id FROM objectives "
        f"WHERE {' AND '.join(conditions)} ORDER BY {_BY_FIT} DESC, rank, id"
    )
    result: dict[Stage, list[str]] = {stage: [] for stage in STAGES}
    by_key: dict[str, list[str]] = {str(stage): ids for stage, ids in result.items()}
    for stage, own in connection.execute(sql, values):
        by_key[stage].append(own)
    return result


def _conditions(wanted: BoardFilter, today: date) -> tuple[list[str], list[object]]:
    conditions = [f"(outcome IS NULL OR {BACK})"]
    values: list[object] = [today.isoformat()]
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
    return conditions, values
