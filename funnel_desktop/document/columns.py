"""Who stood in each column on a day, since when, and how that compares with what is usual."""

import sqlite3
from collections.abc import Iterable
from datetime import date
from functools import cache

from funnel_desktop.document.cycles import Cycles
from funnel_desktop.document.durations import won_durations
from funnel_desktop.document.habits import Habits
from funnel_desktop.document.move_rows import all_moves
from funnel_desktop.document.values import to_day
from funnel_desktop.funnel.card import quiet_days
from funnel_desktop.funnel.cycle_spread import usual_limit
from funnel_desktop.funnel.diagnoses import InColumn
from funnel_desktop.funnel.history import Move, funnel_on
from funnel_desktop.funnel.parked import Parked, active_days
from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from funnel_desktop.funnel.stays import Stay, parked_spans, standing_on, stays

_FACTS = """
SELECT o.id, o.service, o.first_contact, o.next_day,
  (SELECT max(a.day) FROM activities a WHERE a.objective = o.id AND a.day <= ?)
FROM objectives o ORDER BY o.rank, o.id
"""


def courses_of(moves: Iterable[Move]) -> dict[str, list[Stay]]:
    """The course of each objective that some moves are about."""
    of_each: dict[str, list[Move]] = {}
    for move in moves:
        of_each.setdefault(move.objective, []).append(move)
    return {own: stays(course) for own, course in of_each.items()}


class Columns:
    """The columns of one day."""

    def __init__(
        self, connection: sqlite3.Connection, cycles: Cycles, habits: Habits, day: date
    ) -> None:
        self._connection = connection
        self._cycles = cycles
        self._habits = habits
        self._day = day
        self._won = won_durations(connection, day)
        self._usual = cache(self._usual_of)

    def standing(self) -> dict[Stage, list[InColumn]]:
        """The cards of each column, in board order."""
        found: dict[Stage, list[InColumn]] = {stage: [] for stage in BOARD_STAGES}
        moves = list(all_moves(self._connection, self._day))
        stood = {o: place for o, place in funnel_on(moves, self._day).items() if place in found}
        courses = courses_of(move for move in moves if move.objective in stood)
        for own, *facts in self._connection.execute(_FACTS, (self._day.isoformat(),)):
            stay = standing_on(courses.get(own, ()), self._day)
            if stay is not None:
                card = self._card(own, stay, parked_spans(courses[own]), *facts)
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
        cycle = self._cycles.normal(day).get(service)
        heard = max(filter(None, (begun, to_day(last))), default=None)
        return InColumn(
            own,
            None if begun is None else active_days(begun, day, parked),
            (day - stay.since).days,
            self._usual(service),
            cycle,
            quiet_days(heard, to_day(planned), cycle, day, parked),
        )

    def _usual_of(self, service: str | None) -> float | None:
        """Of its own service's wins; without a service of all."""
        if service is None:
            return usual_limit(self._habits.durations(self._day), self._habits.cycle(self._day))
        normal = self._cycles.normal(self._day).get(service)
        return usual_limit(self._won.get(service, ()), normal)
