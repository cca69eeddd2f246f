"""Who stood in each column on a day, since when, and how that compares with what is usual."""

import sqlite3
from datetime import date
from functools import cache

from funnel_desktop.document.cycles import Cycles
from funnel_desktop.document.habits import Habits
from funnel_desktop.document.moving import all_moves
from funnel_desktop.funnel.cycle_spread import usual_limit
from funnel_desktop.funnel.diagnoses import InColumn
from funnel_desktop.funnel.history import Move
from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from funnel_desktop.funnel.stays import Stay, active_days, parked_spans, standing_on, stays


def courses_until(connection: sqlite3.Connection, day: date) -> dict[str, list[Stay]]:
    """The course of every objective, from what is recorded for a day and earlier ones."""
    of_each: dict[str, list[Move]] = {}
    for move in all_moves(connection, day):
        of_each.setdefault(move.objective, []).append(move)
    return {own: stays(moves) for own, moves in of_each.items()}


class Columns:
    """The columns of one day."""

    def __init__(
        self, connection: sqlite3.Connection, cycles: Cycles, habits: Habits, day: date
    ) -> None:
        self._connection = connection
        self._cycles = cycles
        self._habits = habits
        self._day = day
        self._usual = cache(self._usual_of)

    def standing(self) -> dict[Stage, list[InColumn]]:
        """The cards of each column, in board order."""
        found: dict[Stage, list[InColumn]] = {stage: [] for stage in BOARD_STAGES}
        courses = courses_until(self._connection, self._day)
        for own, service, first in self._connection.execute(
            "SELECT id, service, first_contact FROM objectives ORDER BY rank, id"
        ):
            course = courses.get(own, [])
            stay = standing_on(course, self._day)
            if stay is not None and stay.place in found:
                contact = None if first is None else date.fromisoformat(first)
                found[Stage(stay.place)].append(self._card(own, service, contact, course, stay))
        return found

    def _card(
        self, own: str, service: str | None, first: date | None, course: list[Stay], stay: Stay
    ) -> InColumn:
        age = None if first is None else active_days(first, self._day, parked_spans(course))
        return InColumn(
            own,
            age,
            (self._day - stay.since).days,
            self._usual(service),
            self._cycles.normal(self._day).get(service),
        )

    def _usual_of(self, service: str | None) -> float | None:
        """Of its own service's wins; without a service of all."""
        if service is None:
            return usual_limit(self._habits.durations(self._day), self._habits.cycle(self._day))
        normal = self._cycles.normal(self._day).get(service)
        return usual_limit(self._cycles.durations(service, self._day), normal)
