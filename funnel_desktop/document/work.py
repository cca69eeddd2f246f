"""What to do next, found without reading whatever comes later."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from funnel_desktop.document import records
from funnel_desktop.document.leads import is_scored, leads
from funnel_desktop.document.places import BACK
from funnel_desktop.funnel import next_work
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.stages import BOARD_STAGES, PRIORITY, STAGES, WORK_OF, Stage, WorkType

AsCards = Callable[[str, tuple[object, ...]], list[Card]]
"""Runs a query over records.CARD."""


@dataclass(frozen=True)
class DoNext:
    """The three groups of work in the method's order, each cut to the rows asked for.

    `leads` is how many other leads of the Universe wait to be chosen, counted up to
    LEADS_TO_CHOOSE: one entry speaks for them, the last of its group.
    """

    groups: dict[WorkType, list[Card]]
    counts: dict[WorkType, int]
    leads: int = 0


# In METHOD.md's order (*Priorities*): by day, without next action, the rest; each of the three
# is one stretch of the index objectives_next.
_STRETCHES = (
    "(next_kind IS NULL) = 0 AND next_day IS NOT NULL",
    "(next_kind IS NULL) = 1 AND next_day IS NULL",
    "(next_kind IS NULL) = 0 AND next_day IS NULL",
)
_STRETCH = "iif(next_kind IS NULL, 2, iif(next_day IS NULL, 3, 1))"
"""The same stretches as numbers that order."""
_OF_THE_UNIVERSE = (_STRETCHES[0], _STRETCHES[2])
DEAREST = 200
"""So many are looked at first, of what has no day."""


def _worth(value: str) -> str:
    """An objective's weight among its equals (METHOD.md, *Priorities*), of its value."""
    return f"{value} * (coalesce(fit, 0.0) + 5) / 10"


_VALUE = "coalesce(w.value, 0)"
_SOURCE = "objectives w INDEXED BY objectives_next"
_ORDER = f"next_day, {_VALUE} DESC, id"
_SOURCE_BY_FIT = f"{_SOURCE} LEFT JOIN fits ON objective = id"
_ORDER_BY_FIT = f"next_day, {_worth(_VALUE)} DESC, id"
"""Without a profile the index gives the whole order; with one only that of days and values."""
_PUT_OFF = "SELECT id FROM objectives WHERE snoozed_until > ?"
"""Few at any time, and an index of their own finds them."""


def do_next(
    connection: sqlite3.Connection,
    as_cards: AsCards,
    on_board: Mapping[Stage, int],
    today: date,
    limit: int,
) -> DoNext:
    """The first `limit` of each group, and how many there are in all.

    `on_board` is how many stand in each stage: the board knows it, and it is long to count.
    """
    first_of = _first_by_fit if is_scored(connection) else _first
    cards = [
        card for stage in STAGES for card in first_of(connection, as_cards, stage, today, limit)
    ]
    cards += _first_returned(as_cards, today, limit)
    grouped = next_work.groups(cards, today)
    first = {work: group[:limit] for work, group in grouped.items()}
    return DoNext(first, _counts(connection, on_board, today), _leads(connection, today))


def ids_in_order(connection: sqlite3.Connection, work: WorkType, today: date) -> Iterator[str]:
    """Everybody of a group in its order, read from the file one after the other."""
    board = [f"'{stage}'" for stage in BOARD_STAGES if WORK_OF[stage] is work]
    stands = f"outcome IS NULL AND stage IN ({', '.join(board)})"
    values: tuple[str, ...] = (today.isoformat(),)
    if work is WORK_OF[Stage.UNIVERSE]:
        leads = f"outcome IS NULL AND stage = 'universe' OR {BACK}"
        stands = f"({stands} OR next_kind IS NOT NULL AND ({leads}))"
        values = (*values, *values)
    sql = (
        f"SELECT id FROM objectives w LEFT JOIN fits ON objective = id WHERE {stands} "
        f"AND id NOT IN ({_PUT_OFF}) ORDER BY {_STRETCH}, {_ORDER_BY_FIT}"
    )
    return (row[0] for row in connection.execute(sql, values))


def _first(
    connection: sqlite3.Connection, as_cards: AsCards, stage: Stage, today: date, limit: int
) -> Iterator[Card]:
    left, day = limit, today.isoformat()
    for where in _wheres(stage):
        found = as_cards(_cards(f"{_SOURCE} {where} ORDER BY {_ORDER}"), (day, left))
        yield from found
        left -= len(found)
        if left <= 0:
            return


def _first_by_fit(
    connection: sqlite3.Connection, as_cards: AsCards, stage: Stage, today: date, limit: int
) -> Iterator[Card]:
    """The index orders by value alone. Nothing is worth more than its value, so that what the
    dearest are worth tells down to which value one has to look."""
    left, day = limit, today.isoformat()
    for where in _wheres(stage):
        least = _least_value(connection, where, day, left)
        ordered = f"{_SOURCE_BY_FIT} {where} AND {_VALUE} >= ? ORDER BY {_ORDER_BY_FIT}"
        found = as_cards(_cards(ordered), (day, least, left))
        yield from found
        left -= len(found)
        if left <= 0:
            return


def _least_value(connection: sqlite3.Connection, where: str, day: str, left: int) -> float:
    """What the last of the best `left` among the dearest is worth; 0 of what goes by days."""
    if _STRETCHES[0] in where:
        return 0
    dearest = f"SELECT id AS own, {_VALUE} AS dear FROM {_SOURCE} {where} ORDER BY {_ORDER} LIMIT ?"
    row = connection.execute(
        f"SELECT {_worth('dear')} FROM ({dearest}) LEFT JOIN fits ON objective = own "
        "ORDER BY 1 DESC LIMIT 1 OFFSET ?",
        (day, max(DEAREST, left), left - 1),
    ).fetchone()
    return 0 if row is None else float(row[0])


def _wheres(stage: Stage) -> Iterator[str]:
    for stretch in _OF_THE_UNIVERSE if stage is Stage.UNIVERSE else _STRETCHES:
        yield (
            f"WHERE stage = '{stage}' AND outcome IS NULL AND {stretch} AND id NOT IN ({_PUT_OFF})"
        )


def _cards(ordered: str) -> str:
    return f"{records.CARD} JOIN (SELECT id AS own FROM {ordered} LIMIT ?) ON own = o.id"


def _first_returned(as_cards: AsCards, today: date, limit: int) -> list[Card]:
    """Those back from Parked stand in the Universe, so they need a next action to appear."""
    sql = (
        f"{records.CARD} JOIN (SELECT id AS own FROM objectives w LEFT JOIN fits "
        f"ON objective = id WHERE {BACK} AND next_kind IS NOT NULL AND id NOT IN ({_PUT_OFF}) "
        f"ORDER BY next_day IS NULL, {_ORDER_BY_FIT} LIMIT ?) ON own = o.id"
    )
    day = today.isoformat()
    return as_cards(sql, (day, day, limit))


def _counts(
    connection: sqlite3.Connection, on_board: Mapping[Stage, int], today: date
) -> dict[WorkType, int]:
    counts = dict.fromkeys(PRIORITY, 0) | {WORK_OF[s]: on_board[s] for s in BOARD_STAGES}
    of_the_universe = (
        "SELECT (SELECT count(*) FROM objectives INDEXED BY objectives_next WHERE outcome IS NULL "
        "AND stage = 'universe' AND (next_kind IS NULL) = 0) + "
        f"(SELECT count(*) FROM objectives WHERE {BACK} AND next_kind IS NOT NULL)"
    )
    day = today.isoformat()
    counts[WorkType.PROSPECTING] += connection.execute(of_the_universe, (day,)).fetchone()[0]
    put_off = (
        f"SELECT iif({BACK}, 'universe', stage), count(*) FROM objectives WHERE snoozed_until > ? "
        f"AND (outcome IS NULL OR {BACK}) AND (next_kind IS NOT NULL OR "
        f"iif({BACK}, 'universe', stage) <> 'universe') GROUP BY 1"
    )
    for stage, count in connection.execute(put_off, (day, day, day, day)):
        counts[WORK_OF[Stage(stage)]] -= count
    return counts


def _leads(connection: sqlite3.Connection, today: date) -> int:
    """How many that the Universe shows have no next action, as far as it matters."""
    if is_scored(connection):
        bare = "EXISTS (SELECT 1 FROM objectives WHERE id = objective AND next_kind IS NULL)"
        sql, given = leads("1", today, bare)
    else:
        sql = (
            "SELECT 1 FROM objectives INDEXED BY objectives_next "
            "WHERE outcome IS NULL AND stage = 'universe' AND (next_kind IS NULL) = 1 "
            f"UNION ALL SELECT 1 FROM objectives WHERE {BACK} AND next_kind IS NULL"
        )
        given = (today.isoformat(),)
    first = connection.execute(f"{sql} LIMIT ?", (*given, next_work.LEADS_TO_CHOOSE))
    return len(first.fetchall())
