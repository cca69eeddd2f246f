"""What the board asks: totals, the cards in sight, what matches, what comes next."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.document import leads, records
from funnel_desktop.document.cycles import Cycles
from funnel_desktop.document.durations import parked
from funnel_desktop.document.filtering import BoardFilter
from funnel_desktop.document.gates import Gates
from funnel_desktop.document.places import BACK, standing
from funnel_desktop.document.questions import question, question_of_each
from funnel_desktop.document.store import Store
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.objective import Objective, place_key
from funnel_desktop.funnel.stages import PRIORITY, STAGES, Outcome, Stage, WorkType
from funnel_desktop.funnel.tactics import LookAgainReason

if TYPE_CHECKING:
    from funnel_desktop.document.searching import ClosedMatches, Searching
    from funnel_desktop.document.work import DoNext

__all__ = ["Board", "BoardFilter", "FunnelDay", "StageTotal"]

IDS_A_QUERY = 400
PLACES_KEPT = 50
_STANDING = ("objectives.stage", "objectives.outcome", "objectives.parked_until", "fits")
"""Of this it follows who stands in which stage on a day."""
_BY_KEY = {str(stage): stage for stage in STAGES}
LOW_BITS = 20
WHOLE = "coalesce(sum(value), 0), 0"
IN_TWO_PARTS = f"total(value & {(1 << LOW_BITS) - 1}), total(value >> {LOW_BITS})"
"""Sums of values: quickly, and where they are more than the file's integers hold."""


class StageTotal(NamedTuple):
    """How many objectives stand in a stage, and the sum of their values in minor units."""

    objectives: int
    value: int


class FunnelDay(NamedTuple):
    """The funnel of one day: who stood in each stage, and how many had left it."""

    stages: dict[Stage, list[Objective]]
    outcomes: dict[Outcome, int]


class Board:
    """The board's questions. Nothing is read that is not asked for."""

    def __init__(self, store: Store, cycles: Cycles, gates: Gates) -> None:
        self._store = store
        self._connection = store.connection
        self._gates = gates
        self._cycles = cycles

    @cached_property
    def searching(self) -> "Searching":
        """What a search looks through; made when something is searched."""
        from funnel_desktop.document.searching import Searching

        return Searching(self._connection)

    def totals(self, today: date) -> Mapping[Stage, StageTotal]:
        """Count and value of every stage, the Universe included."""
        return self.added_up(today)[0]

    def left_out_count(self, today: date) -> int:
        """How many leads a profile leaves out."""
        return self.added_up(today)[1]

    @question(*_STANDING, "objectives.value")
    def added_up(self, today: date) -> tuple[Mapping[Stage, StageTotal], int]:
        """The totals, and how many leads a profile leaves out."""
        try:
            rows = _sums(self._connection, WHOLE, today)
        except sqlite3.OperationalError:
            rows = _sums(self._connection, IN_TWO_PARTS, today)
        totals = dict.fromkeys(STAGES, StageTotal(0, 0))
        for key, sign, count, low, high in rows:
            stage = _BY_KEY[key]
            known, value = totals[stage], (int(high) << LOW_BITS) + int(low)
            totals[stage] = StageTotal(known.objectives + sign * count, known.value + sign * value)
        out = sum(count for _, sign, count, _, _ in rows if sign < 0)
        return MappingProxyType(totals), out

    def ids(self, stage: Stage, today: date) -> list[str]:
        """Every id of a stage in board order."""
        if _is_by_fit(self, stage):
            sql, values = leads.stretch(today, 0, -1)
            return [row[2] for row in self._connection.execute(sql, values)]
        sql, values = standing("SELECT rank, id", stage, today)
        rows = self._connection.execute(f"{sql} ORDER BY rank, id", values)
        return [row[1] for row in rows]

    def cards(self, stage: Stage, today: date, offset: int, limit: int) -> list[Card]:
        """A stretch of a stage's cards in board order."""
        if _is_by_fit(self, stage):
            sql, values = leads.stretch(today, offset, limit)
            ids = [row[2] for row in self._connection.execute(sql, values)]
        else:
            some, values = standing("SELECT rank, id", stage, today)
            sql = f"{some} ORDER BY rank, id LIMIT ? OFFSET ?"
            ids = [row[1] for row in self._connection.execute(sql, (*values, limit, offset))]
        return self.cards_by_id(ids, today)

    def card(self, objective: str, today: date) -> Card | None:
        """One card, or None where the objective is not on the board."""
        found = self.cards_by_id([objective], today)
        return found[0] if found else None

    def cards_by_id(self, ids: Sequence[str], today: date) -> list[Card]:
        """The cards of those ids that are on the board, in the order of the ids."""
        known: dict[str, Card] = {}
        for start in range(0, len(ids), IDS_A_QUERY):
            known |= self.known(ids[start : start + IDS_A_QUERY], today)
        return [known[row_id] for row_id in ids if row_id in known]

    @question_of_each(
        "objectives", "clients", "people", "services", "activities", "moves", "influences",
        "judgements", "fits", "first_contacts", "positions", Cycles.normal, Gates.known,
    )  # fmt: skip
    def known(self, objectives: Sequence[str], today: date) -> Mapping[str, Card]:
        """The cards of some objectives that are on the board (at most some hundred), by id."""
        sql = (
            f"{records.CARD} WHERE o.id IN ({', '.join('?' * len(objectives))}) "
            f"AND (o.outcome IS NULL OR {BACK})"
        )
        cycles = self._cycles.normal(today)
        rows = self._connection.execute(sql, (*objectives, today.isoformat())).fetchall()
        away = parked(self._connection, filter(None, map(records.ever_parked, rows)))
        cards = [records.card(row, cycles, away) for row in rows]
        ids = [card.id for card in cards if card.stage is not Stage.UNIVERSE]
        standings = self._gates.standings(ids, today)
        looks = _looks(self._store, self._gates, ids, today)
        return {
            c.id: c._replace(standing=standings.get(c.id, c.standing), look=looks.get(c.id))
            for c in cards
        }

    @question(*_STANDING, "objectives.rank", at_most=PLACES_KEPT)
    def place(self, objective: str, today: date) -> tuple[Stage, int] | None:
        """The stage of a card and its index there; None where it is not shown on the board."""
        card = self.known([objective], today).get(objective)
        if card is None:
            return None
        if _is_by_fit(self, card.stage):
            before = leads.place(self._connection, objective, today)
            return None if before is None else (card.stage, before)
        own = "(rank, id) < ((SELECT rank FROM objectives WHERE id = ?), ?)"
        sql, values = standing("SELECT count(*)", card.stage, today, own, (objective, objective))
        return card.stage, sum(count for (count,) in self._connection.execute(sql, values))

    @question("profiles", "objectives.id")
    def _is_scored(self) -> bool:
        return leads.is_scored(self._connection)

    def found(self, today: date, wanted: BoardFilter) -> dict[Stage, list[str]]:
        """Ids of what passes a filter, by stage, in board order."""
        return self.searching.found(today, wanted)

    def closed_matches(self, today: date, query: str, limit: int) -> "ClosedMatches":
        """What matches a query but is won, lost or parked, the newest first."""
        return self.searching.closed(today, query, limit)

    def end_search(self) -> None:
        """Nothing is searched any more: keep nothing at hand for the next keystroke."""
        if "searching" in vars(self):
            self.searching.end()

    @question(known, added_up, "objectives", "clients.name", at_most=0)
    def do_next(self, today: date, limit_per_group: int) -> "DoNext":
        """What to do next: the first of each group, and how many there are in all."""
        from funnel_desktop.document import work  # not for the board itself

        return work.do_next(
            self._connection,
            lambda ids: self.cards_by_id(ids, today),
            {stage: total.objectives for stage, total in self.totals(today).items()},
            today,
            limit_per_group,
            is_scored=self._is_scored(),
        )

    def ids_to_do(self, work: WorkType, today: date) -> Iterator[str]:
        """Ids of everything in a group of *Do next*, in order, read as they are taken."""
        from funnel_desktop.document.work import ids_in_order  # not for the board itself

        return ids_in_order(self._connection, work, today)

    @question("activities.day", "activities.minutes", "activities.work_type")
    def hours_done(self, first_day: date, last_day: date) -> Mapping[WorkType, int]:
        """Minutes of the logged activities by kind of work, both days included."""
        done = dict.fromkeys(PRIORITY, 0)
        for kind, minutes in self._connection.execute(
            "SELECT work_type, sum(minutes) FROM activities WHERE day BETWEEN ? AND ? "
            "AND work_type IS NOT NULL GROUP BY work_type",
            (first_day.isoformat(), last_day.isoformat()),
        ):
            done[WorkType(kind)] = minutes or 0
        return MappingProxyType(done)

    def outcome_counts(self, today: date) -> dict[Outcome, int]:
        """How many objectives are won, lost and parked on a day."""
        counts = dict.fromkeys(Outcome, 0)
        for outcome, count in self._connection.execute(
            "SELECT outcome, count(*) FROM objectives INDEXED BY objectives_closed "
            f"WHERE outcome IS NOT NULL AND NOT ({BACK}) GROUP BY outcome",
            (today.isoformat(),),
        ):
            counts[Outcome(outcome)] = count
        return counts

    def funnel_on(self, day: date) -> FunnelDay:
        """The funnel as it stood on a day, from the moves alone, in the present order.

        Of the Universe everybody, those too whom the profile now leaves out.
        """
        from funnel_desktop.document.move_rows import all_moves  # not for the board itself
        from funnel_desktop.funnel.history import funnel_on

        stood = funnel_on(all_moves(self._connection, day), day)
        stages: dict[Stage, list[Objective]] = {stage: [] for stage in STAGES}
        outcomes = dict.fromkeys(Outcome, 0)
        for row in self._connection.execute(f"{records.OBJECTIVE} ORDER BY o.rank, o.id"):
            where = stood.get(row[records.NEXT_COLUMNS])
            if isinstance(where, Outcome):
                outcomes[where] += 1
            elif where is not None:
                stages[where].append(records.objective(row, day, stood=where))
        stages[Stage.UNIVERSE].sort(key=place_key)
        return FunnelDay(stages, outcomes)


def _sums(
    connection: sqlite3.Connection, sums: str, today: date
) -> list[tuple[str, int, int, float, float]]:
    """By stage, to be added or, for those whom a profile leaves out, taken away."""
    out, values = leads.left_out("value", today)
    return connection.execute(
        f"SELECT stage, 1, count(*), {sums} FROM objectives INDEXED BY objectives_board "
        "WHERE outcome IS NULL GROUP BY stage "
        f"UNION ALL SELECT 'universe', 1, count(*), {sums} FROM objectives WHERE {BACK} "
        f"UNION ALL SELECT 'universe', -1, count(*), {sums} FROM ({out})",
        (today.isoformat(), *values),
    ).fetchall()


def _is_by_fit(board: Board, stage: Stage) -> bool:
    return stage is Stage.UNIVERSE and board._is_scored()


def _looks(
    store: Store, gates: Gates, ids: Sequence[str], today: date
) -> dict[str, LookAgainReason]:
    """Which cards there is a reason to look at again; asked where anybody said a position."""
    said = store.connection.execute("SELECT 1 FROM positions LIMIT 1").fetchone()
    if not ids or said is None:
        return {}
    from funnel_desktop.document.positions import Positions  # not for the board itself

    return Positions(store, gates).looks(ids, today)
