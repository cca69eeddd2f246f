"""What the history of the funnel shows: cycles, two days side by side, diagnoses, conversion."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from funnel_desktop.document.columns import courses_of, facts_in_portions, news_in_portions
from funnel_desktop.document.creation import created_on
from funnel_desktop.document.cycles import Cycles
from funnel_desktop.document.diagnosing import KnownOf, diagnosed, to_sort
from funnel_desktop.document.durations import Won, won_durations
from funnel_desktop.document.gates import Gates
from funnel_desktop.document.habits import Habits
from funnel_desktop.document.move_rows import MOVE, as_move, moves_in_portions
from funnel_desktop.document.portions import Portions, Reading, at_once, read
from funnel_desktop.document.questions import question
from funnel_desktop.document.records import SqlRow
from funnel_desktop.document.store import Store
from funnel_desktop.document.values import to_day
from funnel_desktop.funnel.conversion import Stages, in_groups, passages
from funnel_desktop.funnel.cycle_spread import CycleFacts
from funnel_desktop.funnel.diagnoses import About, Diagnosis
from funnel_desktop.funnel.gates import Case
from funnel_desktop.funnel.rhythm import ToSort
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.funnel.then_and_now import Became, Difference, ThenAndNow, compare


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


class Group(NamedTuple):
    """All that became the same between two days, and their value in minor units."""

    differences: list[Difference]
    value: int


class DaysCompared(NamedTuple):
    """Two days side by side, what the later one shows, and every objective's line by its id.

    `values` are those of each stage on the two days, in minor units, as they are known today.
    """

    found: ThenAndNow
    groups: dict[Became, Group]
    values: tuple[dict[Stage, int], dict[Stage, int]]
    diagnoses: list[Diagnosis]
    briefs: dict[str, Brief]


class Insights:
    """Asks across the whole history; what is asked for is computed from the recorded moves.

    Questions that take long for many objectives come in portions.
    """

    def __init__(self, store: Store, cycles: Cycles, habits: Habits, gates: Gates) -> None:
        self._store = store
        self._connection = store.connection
        self._cycles = cycles
        self._habits = habits
        self._gates = gates

    @question("services", "durations", "first_contacts", "objectives.service", at_most=0)
    def cycles(self, today: date) -> list[CycleFacts]:
        """Every service's cycle and what it follows from, in the user's order."""
        won, oldest = won_durations(self._connection, today), self._oldest("1")
        rows = self._connection.execute(f"{_SERVICES} ORDER BY rank, id")
        return [_facts(row, won, oldest) for row in rows]

    @question("services", "durations", "first_contacts", "objectives.service", at_most=0)
    def cycle_of(self, service: str, today: date) -> CycleFacts | None:
        """The same of one service; None where there is none of that id."""
        found = self._connection.execute(f"{_SERVICES} WHERE id = ?", (service,)).fetchone()
        if found is None:
            return None
        won = won_durations(self._connection, today)
        return _facts(found, won, self._oldest("service = ?", service))

    def _oldest(self, among: str, *values: str) -> dict[str, str | None]:
        """The first contact that was earliest, by service."""
        sql = (
            "SELECT service, min(f.day) FROM objectives JOIN first_contacts f "
            f"ON f.objective = id WHERE {among} GROUP BY service"
        )
        return dict(self._connection.execute(sql, values))

    @question(
        Gates.known,
        Habits.need,
        Cycles.normal,
        "moves",
        "objectives",
        "clients",
        "activities",
        "first_contacts",
        at_most=0,
    )
    def look(self, then: date, now: date, today: date) -> Portions[DaysCompared]:
        """The funnels of two days, the earlier one first, from the moves alone; and the
        diagnoses of the later one, as `diagnose` gives them."""
        moved = yield from moves_in_portions(self._connection, now)
        told = yield from read(self._connection, "objectives", _BRIEFS)
        known = yield from self._known_of(now, today)

        def work() -> DaysCompared:
            moves, briefs = list(map(as_move, moved)), _by_id(told)
            found = compare(moves, then, now)
            values = _values(found.then, briefs), _values(found.now, briefs)
            return DaysCompared(
                found, _groups(found, briefs), values, diagnosed(moves, known), briefs
            )

        return work

    def moved(self, then: date, now: date) -> list[tuple[str, Difference]]:
        """Every objective that stood elsewhere on the second of two days, with its client's name.

        Only the moves of those are read that moved in between: nobody else can stand elsewhere
        but in the Universe, where who was parked comes back by itself.
        """
        days = (then.isoformat(), now.isoformat())
        moves = map(as_move, self._connection.execute(_MOVES_BETWEEN, days))
        found = [each for each in compare(moves, then, now).differences if each.moves]
        names = self.names([each.objective for each in found])
        return [(names[each.objective], each) for each in found]

    def names(self, ids: Sequence[str]) -> dict[str, str]:
        """The names of some objectives' clients, by the objective's id, in the order of the ids."""
        known: dict[str, str] = {}
        for start in range(0, len(ids), NAMES):
            some = tuple(ids[start : start + NAMES])
            known |= self._connection.execute(f"{_NAMES} ({', '.join('?' * len(some))})", some)
        return {row_id: known[row_id] for row_id in ids}

    def briefs(self) -> dict[str, Brief]:
        """Every objective's line by its id."""
        return _by_id(self._connection.execute(_BRIEFS))

    @question("moves", "objectives", "services", at_most=0)
    def conversion(self, first: date, last: date, today: date) -> Portions[Conversion]:
        """What became of those that entered each stage from `first` to `last`."""
        moved = yield from moves_in_portions(self._connection, today)
        groups = yield from read(self._connection, "objectives", _GROUPS)

        def work() -> Conversion:
            courses = courses_of(map(as_move, moved))
            found = passages(courses.items(), first, min(last, today))
            service = {row_id: name for row_id, name, _ in groups}
            source = {row_id: name for row_id, _, name in groups}
            return Conversion(
                in_groups(found, lambda _: "").get("", {}),
                in_groups(found, service.__getitem__),
                in_groups(found, source.__getitem__),
            )

        return work

    def diagnose(self, day: date, today: date) -> list[Diagnosis]:
        """The diagnoses of a day, in the order in which they are shown.

        Of a past day what only the present knows is not claimed: open conditions, next actions.
        """
        return at_once(self._diagnosing(day, today))

    @question(Habits.need, "moves", "objectives", "activities", "first_contacts", at_most=0)
    def dry_top(self, today: date) -> Portions[Diagnosis]:
        """The dry top of a day alone, as Monday's card and *Do next* say it."""
        made = yield from self._diagnosing(today, today)
        return lambda: next(each for each in made() if each.about is About.DRY_TOP)

    @question("moves", "objectives", "activities", "first_contacts", at_most=0)
    def sorting(self, today: date) -> Portions[list[ToSort]]:
        """The cards of the weekly sort in their order: open objectives Above, In and among the
        Best Few that were not sorted today."""
        moved = yield from moves_in_portions(self._connection, today)
        known = yield from self._known_of(today, today)
        return lambda: to_sort(list(map(as_move, moved)), known)

    def _diagnosing(self, day: date, today: date) -> Portions[list[Diagnosis]]:
        moved = yield from moves_in_portions(self._connection, day)
        known = yield from self._known_of(day, today)
        return lambda: diagnosed(list(map(as_move, moved)), known)

    def _known_of(self, day: date, today: date) -> Reading[KnownOf]:
        """What the diagnoses of a day rest on beside the moves."""
        facts = yield from facts_in_portions(self._connection)
        news = yield from news_in_portions(self._connection, day)
        wins = self._connection.execute(_WINS, (day.isoformat(),)).fetchall()
        yield len(wins)
        return KnownOf(
            day=day,
            created=created_on(self._connection, day),
            facts=facts,
            news=news,
            wins=wins,
            estimates=dict(self._connection.execute("SELECT id, estimated_cycle FROM services")),
            wanted=self._habits.wanted_wins(),
            trap=self._habits.trap_diagnosis(day),
            cases=None if day < today else (yield from self._best_few(today)),
        )

    def _best_few(self, today: date) -> Reading[dict[str, Case]]:
        """How those that stand in Best Few stand at its gate."""
        cases: dict[str, Case] = {}
        ids = [row[0] for row in self._connection.execute(_IN_BEST_FEW, (Stage.BEST_FEW,))]
        for start in range(0, len(ids), CASES):
            cases |= self._gates.cases(ids[start : start + CASES], today)
            yield CASES
        return cases


NAMES = 500
CASES = 100
"""Cases that are gathered at once: some milliseconds."""
_BRIEFS = (
    "SELECT objectives.id, c.name, wish, CASE WHEN outcome IS 'won' THEN outcome_value "
    "ELSE value END FROM objectives JOIN clients c ON c.id = client WHERE 1"
)
_GROUPS = (
    "SELECT objectives.id, coalesce(s.name, ''), source FROM objectives "
    "LEFT JOIN services s ON s.id = service WHERE 1"
)
_NAMES = "SELECT o.id, c.name FROM objectives o JOIN clients c ON c.id = o.client WHERE o.id IN"
_MOVES_BETWEEN = (
    f"{MOVE} WHERE objective IN (SELECT objective FROM moves WHERE day > ? AND day <= ?)"
)
_IN_BEST_FEW = "SELECT id FROM objectives WHERE outcome IS NULL AND stage = ?"


def _groups(found: ThenAndNow, briefs: Mapping[str, Brief]) -> dict[Became, Group]:
    kinds: dict[Became, list[Difference]] = {became: [] for became in Became}
    for each in found.differences:
        kinds[each.became].append(each)
    return {
        became: Group(known, sum(briefs[each.objective].value or 0 for each in known))
        for became, known in kinds.items()
    }


def _values(stood: Mapping[Stage, Sequence[str]], briefs: Mapping[str, Brief]) -> dict[Stage, int]:
    return {stage: sum(briefs[row_id].value or 0 for row_id in ids) for stage, ids in stood.items()}


def _by_id(rows: Iterable[SqlRow]) -> dict[str, Brief]:
    return {row[0]: Brief(*row) for row in rows}


_WINS = "SELECT service, day, days FROM durations WHERE day <= ?"
_SERVICES = "SELECT id, name, estimated_cycle FROM services"


def _facts(
    row: tuple[str, str, int | None], won: Won, oldest: Mapping[str, str | None]
) -> CycleFacts:
    service, name, estimate = row
    durations = tuple(sorted(won.get(service, ())))
    return CycleFacts(name, durations, estimate, to_day(oldest.get(service)))
