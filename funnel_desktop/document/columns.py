"""Who stood in each column on a day, since when, and how that compares with what is usual."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from funnel_desktop.document.durations import Won
from funnel_desktop.document.portions import Reading, read
from funnel_desktop.document.records import SqlRow
from funnel_desktop.document.values import to_day
from funnel_desktop.funnel.card import quiet_days
from funnel_desktop.funnel.cycle_spread import usual_limit
from funnel_desktop.funnel.diagnoses import InColumn
from funnel_desktop.funnel.history import Move, funnel_on
from funnel_desktop.funnel.parked import Parked, active_days
from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from funnel_desktop.funnel.stays import Stay, parked_spans, standing_on, stays

_FACTS = """
SELECT rank, id, service, (SELECT f.day FROM first_contacts f WHERE f.objective = id), next_day,
  (SELECT max(a.day) FROM activities a WHERE a.objective = objectives.id AND a.day <= ?)
FROM objectives WHERE 1
"""


def courses_of(moves: Iterable[Move]) -> dict[str, list[Stay]]:
    """The course of each objective that some moves are about."""
    of_each: dict[str, list[Move]] = {}
    for move in moves:
        of_each.setdefault(move.objective, []).append(move)
    return {own: stays(course) for own, course in of_each.items()}


class Usual(NamedTuple):
    """What is usual on a day: normal cycles and durations of wins by service, and the normal
    cycle over all services."""

    day: date
    cycles: Mapping[str | None, float]
    won: Won
    cycle: float | None

    def limit(self, service: str | None) -> float | None:
        """From which age on an objective is older than usual, in days.

        By its own service's wins; without a service by all.
        """
        if service is None:
            return usual_limit([days for each in self.won.values() for days in each], self.cycle)
        return usual_limit(self.won.get(service, ()), self.cycles.get(service))


def facts_in_portions(connection: sqlite3.Connection, day: date) -> Reading[list[SqlRow]]:
    """Of each objective what `Columns` needs of it."""
    return read(connection, "objectives", _FACTS, (day.isoformat(),))


class Columns:
    """The columns of one day."""

    def __init__(self, usual: Usual) -> None:
        self._day = usual.day
        self._cycles = usual.cycles
        self._limit = cache(usual.limit)

    def standing(
        self, moves: Sequence[Move], facts: Iterable[SqlRow]
    ) -> dict[Stage, list[InColumn]]:
        """The cards of each column, in board order; `facts` as `facts_in_portions` gives them."""
        found: dict[Stage, list[InColumn]] = {stage: [] for stage in BOARD_STAGES}
        stood = {o: place for o, place in funnel_on(moves, self._day).items() if place in found}
        courses = courses_of(move for move in moves if move.objective in stood)
        for _, own, *known in sorted(facts):
            stay = standing_on(courses.get(own, ()), self._day)
            if stay is not None:
                card = self._card(own, stay, parked_spans(courses[own]), *known)
                found[Stage(stay.place)].append(card)
        return found

    def _card(
        self,
        own: str,
        stay: Stay,
        parked: Parked,
        service: str | None,
        first: str | None,
        planned: str | None,
        last: str | None,
    ) -> InColumn:
        begun, day = to_day(first), self._day
        cycle = self._cycles.get(service)
        heard = max(filter(None, (begun, to_day(last))), default=None)
        ahead = to_day(planned)
        return InColumn(
            own,
            None if begun is None else active_days(begun, day, parked),
            (day - stay.since).days,
            self._limit(service),
            cycle,
            quiet_days(heard, ahead, cycle, day, parked),
            heard=heard is not None,
            waits=ahead is not None and ahead >= day,
        )
