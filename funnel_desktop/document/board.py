"""What the board asks: totals, the cards in sight, what matches, what comes next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from funnel_desktop.document import records
from funnel_desktop.document.cycles import Cycles
from funnel_desktop.document.places import members
from funnel_desktop.document.search import words_of
from funnel_desktop.document.store import Store
from funnel_desktop.document.values import to_day
from funnel_desktop.funnel import next_work
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.history import Move, funnel_on
from funnel_desktop.funnel.objective import Objective
from funnel_desktop.funnel.stages import (
    BOARD_STAGES,
    PRIORITY,
    STAGES,
    WORK_OF,
    Outcome,
    Stage,
    WorkType,
)

IDS_A_QUERY = 500


@dataclass(frozen=True, slots=True)
class StageTotal:
    """How many objectives stand in a stage, and the sum of their values in minor units."""

    count: int
    value: int


@dataclass(frozen=True)
class BoardFilter:
    """What is shown; all that is set must hold. Values in minor units, ends included."""

    words: str = ""
    services: frozenset[str] = frozenset()
    value_from: int | None = None
    value_to: int | None = None
    late: bool = False
    no_next_action: bool = False

    def is_empty(self) -> bool:
        """Whether it lets everything through."""
        return self == BoardFilter(words=self.words) and not words_of(self.words)


@dataclass(frozen=True)
class DoNext:
    """The three groups of work in the method's order, each cut to the rows asked for."""

    groups: dict[WorkType, list[Card]]
    counts: dict[WorkType, int]


@dataclass(frozen=True)
class FunnelDay:
    """The funnel of one day: who stood in each stage, and how many had left it."""

    stages: dict[Stage, list[Objective]]
    outcomes: dict[Outcome, int] = field(default_factory=dict)


class Board:
    """The board's questions. Nothing is read that is not asked for."""

    def __init__(self, store: Store, cycles: Cycles) -> None:
        self._connection = store.connection
        self._cycles = cycles

    def totals(self, today: date) -> dict[Stage, StageTotal]:
        """Count and value of every stage, the Universe included."""
        found = {
            stage: StageTotal(count, value or 0)
            for stage, count, value in self._connection.execute(
                "SELECT stage, count(*), sum(value) FROM objectives INDEXED BY objectives_board "
                "WHERE outcome IS NULL GROUP BY stage"
            )
        }
        back, value = self._connection.execute(
            "SELECT count(*), coalesce(sum(value), 0) FROM objectives "
            "WHERE outcome = 'parked' AND parked_until <= ?",
            (today.isoformat(),),
        ).fetchone()
        totals = {stage: found.get(stage, StageTotal(0, 0)) for stage in STAGES}
        universe = totals[Stage.UNIVERSE]
        totals[Stage.UNIVERSE] = StageTotal(universe.count + back, universe.value + value)
        return totals

    def ids(self, stage: Stage, today: date) -> list[str]:
        """Every id of a stage in board order."""
        where, values = members(stage, today)
        sql = f"SELECT id FROM objectives WHERE {where} ORDER BY rank, id"
        return [row[0] for row in self._connection.execute(sql, values)]

    def cards(self, stage: Stage, today: date, offset: int, limit: int) -> list[Card]:
        """A stretch of a stage's cards in board order."""
        where, values = members(stage, today)
        sql = (
            f"{records.CARD} JOIN (SELECT id AS own FROM objectives WHERE {where} "
            "ORDER BY rank, id LIMIT ? OFFSET ?) ON own = o.id ORDER BY o.rank, o.id"
        )
        return self._as_cards(sql, (*values, limit, offset), today)

    def card(self, objective: str, today: date) -> Card | None:
        """One card, or None where the objective is not on the board."""
        found = self.cards_by_id([objective], today)
        return found[0] if found else None

    def cards_by_id(self, ids: Sequence[str], today: date) -> list[Card]:
        """The cards of those ids that are on the board, in the order of the ids."""
        known: dict[str, Card] = {}
        for start in range(0, len(ids), IDS_A_QUERY):
            part = tuple(ids[start : start + IDS_A_QUERY])
            sql = (
                f"{records.CARD} WHERE o.id IN ({', '.join('?' * len(part))}) "
                "AND (o.outcome IS NULL OR o.outcome = 'parked' AND o.parked_until <= ?)"
            )
            found = self._as_cards(sql, (*part, today.isoformat()), today)
            known.update((card.id, card) for card in found)
        return [known[own] for own in ids if own in known]

    def place(self, objective: str, today: date) -> tuple[Stage, int] | None:
        """The stage of a card and its index there, or None where it is not on the board."""
        row = self._connection.execute(
            "SELECT stage, rank, outcome, parked_until FROM objectives WHERE id = ?", (objective,)
        ).fetchone()
        if row is None:
            return None
        stage, rank, outcome, until = row
        back = outcome == Outcome.PARKED and until <= today.isoformat()
        if outcome is not None and not back:
            return None
        stands = Stage.UNIVERSE if back else Stage(stage)
        where, values = members(stands, today)
        sql = f"SELECT count(*) FROM objectives WHERE {where} AND (rank, id) < (?, ?)"
        index = self._connection.execute(sql, (*values, rank, objective)).fetchone()[0]
        return stands, index

    def found(self, today: date, wanted: BoardFilter) -> dict[Stage, list[str]]:
        """Ids of what passes a filter, by stage, in board order."""
        conditions, values = _conditions(wanted, today)
        result: dict[Stage, list[str]] = {}
        for stage in STAGES:
            where, own = members(stage, today)
            sql = (
                "SELECT id FROM objectives o LEFT JOIN search_text f ON f.objective = o.id "
                f"WHERE {' AND '.join([where, *conditions])} ORDER BY rank, id"
            )
            result[stage] = [row[0] for row in self._connection.execute(sql, (*own, *values))]
        return result

    def do_next(self, today: date, limit_per_group: int) -> DoNext:
        """What to do next: the first of each group, and how many there are in all."""
        totals = self.totals(today)
        planned_leads = self._connection.execute(
            "SELECT count(*) FROM objectives WHERE stage = 'universe' AND outcome IS NULL "
            "AND next_kind IS NOT NULL"
        ).fetchone()[0]
        counts = dict.fromkeys(PRIORITY, 0)
        for stage in BOARD_STAGES:
            counts[WORK_OF[stage]] += totals[stage].count
        counts[WorkType.PROSPECTING] += planned_leads
        candidates = [
            card for stage in STAGES for card in self._first_work(stage, today, limit_per_group)
        ]
        grouped = next_work.groups(candidates, today)
        return DoNext({work: g[:limit_per_group] for work, g in grouped.items()}, counts)

    def _first_work(self, stage: Stage, today: date, limit: int) -> list[Card]:
        """The first of a stage in METHOD.md's order, found without reading the others."""
        found: list[Card] = []
        for condition, order in (
            ("o.next_day IS NOT NULL", "o.next_day, coalesce(o.value, 0) DESC, o.id"),
            ("o.next_kind IS NULL", "coalesce(o.value, 0) DESC, o.id"),
            (
                "o.next_kind IS NOT NULL AND o.next_day IS NULL",
                "coalesce(o.value, 0) DESC, o.id",
            ),
        ):
            if len(found) >= limit or (stage is Stage.UNIVERSE and "kind IS NULL" in condition):
                continue
            sql = (
                f"{records.CARD} WHERE o.stage = ? AND o.outcome IS NULL AND {condition} "
                f"ORDER BY {order} LIMIT ?"
            )
            found += self._as_cards(sql, (stage, limit - len(found)), today)
        return found

    def hours_done(self, first_day: date, last_day: date) -> dict[WorkType, int]:
        """Minutes of the logged activities by kind of work, both days included."""
        done = dict.fromkeys(PRIORITY, 0)
        for work, minutes in self._connection.execute(
            "SELECT work_type, sum(minutes) FROM activities WHERE day BETWEEN ? AND ? "
            "GROUP BY work_type",
            (first_day.isoformat(), last_day.isoformat()),
        ):
            done[WorkType(work)] = minutes or 0
        return done

    def outcome_counts(self, today: date) -> dict[Outcome, int]:
        """How many objectives are won, lost and parked on a day."""
        counts = dict.fromkeys(Outcome, 0)
        for outcome, count in self._connection.execute(
            "SELECT outcome, count(*) FROM objectives WHERE outcome IS NOT NULL "
            "AND NOT (outcome = 'parked' AND parked_until <= ?) GROUP BY outcome",
            (today.isoformat(),),
        ):
            counts[Outcome(outcome)] = count
        return counts

    def funnel_on(self, day: date) -> FunnelDay:
        """The funnel as it stood on a day, from the moves alone, in the present order."""
        stood = funnel_on(self._moves(day), day)
        stages: dict[Stage, list[Objective]] = {stage: [] for stage in STAGES}
        outcomes = dict.fromkeys(Outcome, 0)
        for row in self._connection.execute(f"{records.OBJECTIVE} ORDER BY o.rank, o.id"):
            own = row[records.NEXT_COLUMNS]
            where = stood.get(own)
            if isinstance(where, Outcome):
                outcomes[where] += 1
            elif where is not None:
                stages[where].append(records.objective(row, day))
        return FunnelDay(stages, outcomes)

    def _moves(self, day: date) -> Iterable[Move]:
        rows = self._connection.execute(
            "SELECT number, objective, from_stage, to_stage, day, until FROM moves WHERE day <= ?",
            (day.isoformat(),),
        )
        for number, objective, source, target, moved, until in rows:
            yield Move(
                number,
                objective,
                None if source is None else stage_or_outcome(source),
                stage_or_outcome(target),
                date.fromisoformat(moved),
                to_day(until),
            )

    def _as_cards(self, sql: str, values: tuple[object, ...], today: date) -> list[Card]:
        cycles = self._cycles.normal(today)
        return [records.card(row, cycles) for row in self._connection.execute(sql, values)]


def stage_or_outcome(key: str) -> Stage | Outcome:
    """What a move leads to, from its key."""
    return Stage(key) if key in set(Stage) else Outcome(key)


def _conditions(wanted: BoardFilter, today: date) -> tuple[list[str], list[object]]:
    conditions = ["instr(folded, ?) > 0" for _ in words_of(wanted.words)]
    values: list[object] = list(words_of(wanted.words))
    if wanted.services:
        conditions.append(f"service IN ({', '.join('?' * len(wanted.services))})")
        values += sorted(wanted.services)
    if wanted.value_from is not None:
        conditions.append("value >= ?")
        values.append(wanted.value_from)
    if wanted.value_to is not None:
        conditions.append("value <= ?")
        values.append(wanted.value_to)
    if wanted.late and wanted.no_next_action:
        conditions.append("(next_day < ? OR next_kind IS NULL)")
        values.append(today.isoformat())
    elif wanted.late:
        conditions.append("next_day < ?")
        values.append(today.isoformat())
    elif wanted.no_next_action:
        conditions.append("next_kind IS NULL")
    return conditions, values
