"""Who stood in each column on a day, since when, and how that compares with what is usual."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from funnel_desktop.document.portions import Reading, read
from funnel_desktop.document.records import SqlRow
from funnel_desktop.document.values import to_day
from funnel_desktop.funnel.card import quiet_days
from funnel_desktop.funnel.diagnoses import InColumn
from funnel_desktop.funnel.history import Move
from funnel_desktop.funnel.parked import active_days
from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from funnel_desktop.funnel.stays import Stay, parked_spans, standing_on, stays
from funnel_desktop.funnel.supply import SupplyProspect
from funnel_desktop.funnel.usual import Usual

_FACTS = """
SELECT rank, id, service,
  (SELECT f.day FROM first_contacts f WHERE f.objective = id),
  (SELECT f.day FROM first_contacts f WHERE f.objective = id AND f.exact = 1),
  next_day, snoozed_until, expected, iif(outcome = 'won', outcome_day, NULL), sorted_on,
  imported_on
FROM objectives WHERE 1
"""
_DONE = "SELECT objective, day FROM activities WHERE objective IS NOT NULL AND day <= ?"
_JUDGED = "SELECT objective, day FROM judgements WHERE day <= ?"


def courses_of(moves: Iterable[Move]) -> dict[str, list[Stay]]:
    """The course of each objective that some moves are about."""
    return {row_id: stays(of_one) for row_id, of_one in _by_objective(moves).items()}


def _by_objective(moves: Iterable[Move]) -> dict[str, list[Move]]:
    of_each: dict[str, list[Move]] = {}
    for move in moves:
        of_each.setdefault(move.objective, []).append(move)
    return of_each


class Fact(NamedTuple):
    """What stands in the file of an objective, beside its moves and what was done for it.

    `exact_contact` is its first contact where that tells a duration.
    """

    rank: str
    id: str
    service: str | None
    first_contact: date | None
    exact_contact: date | None
    planned: date | None
    snoozed: date | None
    expected: date | None
    won: date | None
    sorted_on: date | None
    imported_on: date | None


class ColumnLife(NamedTuple):
    """An objective as it was lived up to a day: facts, course, and the days of any news."""

    fact: Fact
    course: Sequence[Stay]
    news: Sequence[date]


def facts_in_portions(connection: sqlite3.Connection) -> Reading[list[SqlRow]]:
    """Of each objective what a `Fact` needs."""
    return read(connection, "objectives", _FACTS)


def news_in_portions(connection: sqlite3.Connection, day: date) -> Reading[list[SqlRow]]:
    """Objective and day of everything that was done or judged up to a day."""
    done = yield from read(connection, "activities", _DONE, (day.isoformat(),))
    judged = yield from read(connection, "judgements", _JUDGED, (day.isoformat(),))
    return done + judged


def lives_of(
    moves: Iterable[Move], facts: Iterable[SqlRow], news: Iterable[SqlRow]
) -> Iterator[ColumnLife]:
    """Every objective that was there, in board order."""
    moved = _by_objective(moves)
    heard: dict[str, set[date]] = {
        row_id: {m.day for m in of_one} for row_id, of_one in moved.items()
    }
    for row_id, day in news:
        if row_id in heard:
            heard[row_id].add(date.fromisoformat(day))
    for row in sorted(facts):
        if row[1] in moved:
            rank, row_id, service, *days = row
            fact = Fact(rank, row_id, service, *map(to_day, days))
            yield ColumnLife(fact, stays(moved[row_id]), sorted(heard[row_id]))


def prospect_of(life: ColumnLife) -> SupplyProspect:
    """An objective as the supply sees it; days are numbers there."""
    fact = life.fact
    return SupplyProspect(
        id=fact.id,
        service=fact.service,
        stood=[
            (Stage(stay.place), stay.since.toordinal(), _number(stay.until))
            for stay in life.course
            if stay.place in BOARD_STAGES
        ],
        age_from=_number(fact.first_contact),
        begun=_number(fact.exact_contact),
        news=[day.toordinal() for day in life.news],
        ahead=[day.toordinal() for day in (fact.planned, fact.snoozed) if day is not None],
        expected=_number(fact.expected),
        won=_number(fact.won),
        parked=[(since.toordinal(), back.toordinal()) for since, back in parked_spans(life.course)],
    )


def _number(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def columns_of(lives: Iterable[ColumnLife], day: date, usual: Usual) -> dict[Stage, list[InColumn]]:
    """The cards of each column on a day, in board order."""
    found: dict[Stage, list[InColumn]] = {stage: [] for stage in BOARD_STAGES}
    limit = cache(usual.limit)
    for life in lives:
        stay = standing_on(life.course, day)
        if stay is not None and stay.place in found:
            service = life.fact.service
            card = _card(life, stay, day, usual.normal(service), limit(service))
            found[Stage(stay.place)].append(card)
    return found


def _card(
    life: ColumnLife, stay: Stay, day: date, cycle: float | None, usual: float | None
) -> InColumn:
    fact, parked = life.fact, parked_spans(life.course)
    begun, late = fact.first_contact, fact.expected
    news = max(filter(None, (life.news[-1], fact.imported_on)))
    waits = (fact.planned, fact.snoozed)
    silent = quiet_days(news, waits, cycle, day, parked, fact.sorted_on)
    return InColumn(
        id=fact.id,
        age=None if begun is None else active_days(begun, day, parked),
        here=(day - stay.since).days,
        usual=usual,
        cycle=cycle,
        silent=silent,
        slipped=None if late is None else max(0, (day - late).days),
    )
