"""What the history of the funnel shows: cycles, two days side by side, diagnoses, conversion."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from funnel_desktop.document.columns import Columns, courses_of
from funnel_desktop.document.cycles import Cycles
from funnel_desktop.document.durations import Won, won_durations
from funnel_desktop.document.gates import Gates
from funnel_desktop.document.habits import Habits
from funnel_desktop.document.move_rows import all_moves
from funnel_desktop.document.store import Store
from funnel_desktop.document.values import to_day
from funnel_desktop.funnel.conversion import Stages, in_groups, passages
from funnel_desktop.funnel.cycle_spread import CycleFacts
from funnel_desktop.funnel.diagnoses import (
    Diagnosis,
    dry_top,
    jammed_middle,
    premature_best_few,
    quiet,
)
from funnel_desktop.funnel.gates import open_conditions
from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from funnel_desktop.funnel.then_and_now import ThenAndNow, compare


@dataclass(frozen=True, slots=True)
class Brief:
    """What lists say of an objective; `value` in minor units, as it is known today."""

    id: str
    client_name: str
    wish: str
    value: int | None


@dataclass(frozen=True, slots=True)
class Conversion:
    """Passages through the stages: of all together, by service and by source.

    The group without a service or a source has an empty name.
    """

    whole: Stages
    by_service: dict[str, Stages]
    by_source: dict[str, Stages]


class Insights:
    """Asks across the whole history; what is asked for is computed from the recorded moves."""

    def __init__(self, store: Store, cycles: Cycles, habits: Habits, gates: Gates) -> None:
        self._connection = store.connection
        self._cycles = cycles
        self._habits = habits
        self._gates = gates

    def cycles(self, today: date) -> list[CycleFacts]:
        """Every service's cycle and what it follows from, in the user's order."""
        won = won_durations(self._connection, today)
        rows = self._connection.execute(f"{_SERVICES} GROUP BY s.id ORDER BY s.rank, s.id")
        return [_facts(row, won) for row in rows]

    def cycle_of(self, service: str, today: date) -> CycleFacts | None:
        """The same of one service; None where there is none of that id."""
        row = self._connection.execute(f"{_SERVICES} WHERE s.id = ? GROUP BY s.id", (service,))
        found = row.fetchone()
        return None if found is None else _facts(found, won_durations(self._connection, today))

    def then_and_now(self, then: date, now: date) -> ThenAndNow:
        """The funnels of two days, the earlier one first, from the moves alone."""
        return compare(all_moves(self._connection, now), then, now)

    def briefs(self) -> dict[str, Brief]:
        """Every objective's line by its id."""
        rows = self._connection.execute(
            "SELECT o.id, c.name, o.wish, CASE WHEN o.outcome IS 'won' THEN o.outcome_value "
            "ELSE o.value END FROM objectives o JOIN clients c ON c.id = o.client"
        )
        return {row[0]: Brief(*row) for row in rows}

    def conversion(self, first: date, last: date, today: date) -> Conversion:
        """What became of those that entered each stage from `first` to `last`."""
        courses = courses_of(all_moves(self._connection, today))
        found = passages(courses.items(), first, min(last, today))
        return Conversion(
            in_groups(found, lambda _: "").get("", {}),
            in_groups(found, self._named("coalesce(s.name, '')").__getitem__),
            in_groups(found, self._named("o.source").__getitem__),
        )

    def _named(self, column: str) -> dict[str, str]:
        sql = f"SELECT o.id, {column} FROM objectives o LEFT JOIN services s ON s.id = o.service"
        return dict(self._connection.execute(sql))

    def diagnose(self, day: date, today: date) -> list[Diagnosis]:
        """The diagnoses of a day, in the order in which they are shown.

        Of a past day what only the present knows is not claimed: open conditions, next actions.
        """
        standing = Columns(self._connection, self._cycles, self._habits, day).standing()
        best = [card.id for card in standing[Stage.BEST_FEW]]
        whole = [card for stage in BOARD_STAGES for card in standing[stage]]
        is_present = day >= today
        return [
            dry_top(self._habits.need(day), [card.id for card in whole], self._habits.ripe(day)),
            jammed_middle(standing[Stage.IN]),
            premature_best_few(
                standing[Stage.BEST_FEW], self._open(best, today) if is_present else None
            ),
            quiet(whole, is_present=is_present),
        ]

    def _open(self, ids: Sequence[str], today: date) -> dict[str, int]:
        """How many conditions of Best Few are open for each card there."""
        cases = self._gates.cases(ids, today)
        return {
            own: len(open_conditions(case, Stage.BEST_FEW, today)) for own, case in cases.items()
        }


_SERVICES = (
    "SELECT s.id, s.name, s.estimated_cycle, min(o.first_contact) FROM services s "
    "LEFT JOIN objectives o ON o.service = s.id"
)


def _facts(row: tuple[str, str, int | None, str | None], won: Won) -> CycleFacts:
    service, name, estimate, oldest = row
    return CycleFacts(name, tuple(sorted(won.get(service, ()))), estimate, to_day(oldest))
