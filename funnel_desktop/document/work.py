"""What to do next, found without reading whatever comes later."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from funnel_desktop.document import records
from funnel_desktop.document.leads import is_scored
from funnel_desktop.document.places import BACK
from funnel_desktop.funnel import next_work
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.stages import BOARD_STAGES, PRIORITY, STAGES, WORK_OF, Stage, WorkType

AsCards = Callable[[str, tuple[object, ...]], list[Card]]
"""Runs a query over records.CARD."""


@dataclass(frozen=True)
class DoNext:
    """The three groups of work in the method's order, each cut to the rows asked for."""

    groups: dict[WorkType, list[Card]]
    counts: dict[WorkType, int]


# In METHOD.md's order (*Priorities*): by day, without next action, the rest; each of the three
# is one stretch of the index objectives_next.
_STRETCHES = (
    "(next_kind IS NULL) = 0 AND next_day IS NOT NULL",
    "(next_kind IS NULL) = 1 AND next_day IS NULL",
    "(next_kind IS NULL) = 0 AND next_day IS NULL",
)
_OF_THE_UNIVERSE = (_STRETCHES[0], _STRETCHES[2])
_SOURCE = "objectives w INDEXED BY objectives_next"
_ORDER = "next_day, coalesce(w.value, 0) DESC, id"
_SOURCE_BY_FIT = f"{_SOURCE} LEFT JOIN fits ON objective = id"
_ORDER_BY_FIT = "next_day, coalesce(w.value, 0) * (coalesce(fit, 0.0) + 5) / 10 DESC, id"
"""Without a profile the index gives the whole order; with one only that of the days."""


def do_next(connection: sqlite3.Connection, as_cards: AsCards, today: date, limit: int) -> DoNext:
    """The first `limit` of each group, and how many there are in all."""
    by_fit = is_scored(connection)
    cards = [card for stage in STAGES for card in _first(as_cards, stage, limit, by_fit)]
    cards += _first_returned(as_cards, today, limit)
    grouped = next_work.groups(cards, today)
    first = {work: group[:limit] for work, group in grouped.items()}
    return DoNext(first, _counts(connection, today))


def _first(as_cards: AsCards, stage: Stage, limit: int, by_fit: bool) -> Iterator[Card]:
    left = limit
    source, order = (_SOURCE_BY_FIT, _ORDER_BY_FIT) if by_fit else (_SOURCE, _ORDER)
    for stretch in _OF_THE_UNIVERSE if stage is Stage.UNIVERSE else _STRETCHES:
        sql = (
            f"{records.CARD} JOIN (SELECT id AS own FROM {source} "
            f"WHERE stage = '{stage}' AND outcome IS NULL AND {stretch} "
            f"ORDER BY {order} LIMIT ?) ON own = o.id"
        )
        found = as_cards(sql, (left,))
        yield from found
        left -= len(found)
        if left <= 0:
            return


def _first_returned(as_cards: AsCards, today: date, limit: int) -> list[Card]:
    """Those back from Parked stand in the Universe, so they need a next action to appear."""
    sql = (
        f"{records.CARD} JOIN (SELECT id AS own FROM objectives w LEFT JOIN fits "
        f"ON objective = id WHERE {BACK} AND next_kind IS NOT NULL "
        f"ORDER BY next_day IS NULL, {_ORDER_BY_FIT} LIMIT ?) ON own = o.id"
    )
    return as_cards(sql, (today.isoformat(), limit))


def _counts(connection: sqlite3.Connection, today: date) -> dict[WorkType, int]:
    counts = dict.fromkeys(PRIORITY, 0)
    for stage in BOARD_STAGES:
        sql = "SELECT count(*) FROM objectives WHERE stage = ? AND outcome IS NULL"
        counts[WORK_OF[stage]] += connection.execute(sql, (stage,)).fetchone()[0]
    leads = (
        "SELECT (SELECT count(*) FROM objectives INDEXED BY objectives_next WHERE outcome IS NULL "
        "AND stage = 'universe' AND (next_kind IS NULL) = 0) + "
        f"(SELECT count(*) FROM objectives WHERE {BACK} AND next_kind IS NOT NULL)"
    )
    counts[WorkType.PROSPECTING] += connection.execute(leads, (today.isoformat(),)).fetchone()[0]
    return counts
