"""What to do next, found without reading whatever comes later."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from funnel_desktop.document.leads import leads
from funnel_desktop.document.places import BACK
from funnel_desktop.funnel import next_work
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.stages import BOARD_STAGES, PRIORITY, STAGES, WORK_OF, Stage, WorkType


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
_ORDER_BY_FIT = f"next_day, {_worth(_VALUE)} DESC, id"
"""Without a profile the index gives the whole order; with one only that of days and values."""
_PUT_OFF = "SELECT id FROM objectives WHERE snoozed_until > ?"
"""Few at any time, and an index of their own finds them."""
_NOT_PUT_OFF = f"id NOT IN ({_PUT_OFF.replace('?', ':day')})"


def do_next(
    connection: sqlite3.Connection,
    cards: Callable[[Sequence[str]], list[Card]],
    on_board: Mapping[Stage, int],
    today: date,
    limit: int,
    *,
    is_scored: bool,
) -> DoNext:
    """The first `limit` of each group, and how many there are in all.

    `cards` gives those of some ids. `on_board` is how many stand in each stage: the board knows
    it, and it is long to count. `is_scored` is whether there is a fit to order by.
    """
    rows = connection.execute(_firsts(is_scored), {"day": today.isoformat(), "limit": limit})
    grouped = next_work.groups(cards([row[0] for row in rows]), today)
    first = {work: group[:limit] for work, group in grouped.items()}
    counts = _counts(connection, on_board, today)
    return DoNext(first, counts, _leads(connection, today, is_scored))


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


@cache
def _firsts(is_scored: bool) -> str:
    return " UNION ALL ".join((*(_first(stage, is_scored) for stage in STAGES), _FIRST_RETURNED))


def _first(stage: Stage, is_scored: bool) -> str:
    """SQL for the first of a stage; a later stretch is not looked at once there are enough."""
    stretches = _OF_THE_UNIVERSE if stage is Stage.UNIVERSE else _STRETCHES
    of_each = _first_by_fit if is_scored else _first_by_value
    stands = f"stage = '{stage}' AND outcome IS NULL"
    parts = [f"SELECT id FROM ({of_each(f'{stands} AND {stretch}')})" for stretch in stretches]
    return f"SELECT id FROM ({' UNION ALL '.join(parts)} LIMIT :limit)"


def _first_by_value(where: str) -> str:
    return (
        f"SELECT id FROM {_SOURCE} WHERE {where} AND {_NOT_PUT_OFF} ORDER BY {_ORDER} LIMIT :limit"
    )


def _first_by_fit(where: str) -> str:
    """The index orders by value alone. Nothing is worth more than its value, so that what the
    dearest are worth tells down to which value one has to look."""
    least = "" if _STRETCHES[0] in where else f"AND {_VALUE} >= coalesce(({_least(where)}), 0)"
    return (
        f"SELECT id FROM {_SOURCE} LEFT JOIN fits ON objective = id "
        f"WHERE {where} AND {_NOT_PUT_OFF} {least} ORDER BY {_ORDER_BY_FIT} LIMIT :limit"
    )


def _least(where: str) -> str:
    """SQL for what the last of the best is worth among the dearest."""
    dearest = (
        f"SELECT id AS own, {_VALUE} AS dear FROM {_SOURCE} WHERE {where} AND {_NOT_PUT_OFF} "
        f"ORDER BY {_ORDER} LIMIT max({DEAREST}, :limit)"
    )
    return (
        f"SELECT {_worth('dear')} FROM ({dearest}) LEFT JOIN fits ON objective = own "
        "ORDER BY 1 DESC LIMIT 1 OFFSET :limit - 1"
    )


_FIRST_RETURNED = (
    "SELECT id FROM (SELECT id FROM objectives w LEFT JOIN fits ON objective = id "
    f"WHERE {BACK.replace('?', ':day')} AND next_kind IS NOT NULL AND {_NOT_PUT_OFF} "
    f"ORDER BY next_day IS NULL, {_ORDER_BY_FIT} LIMIT :limit)"
)
"""Those back from Parked stand in the Universe, so they need a next action to appear."""


def _counts(
    connection: sqlite3.Connection, on_board: Mapping[Stage, int], today: date
) -> dict[WorkType, int]:
    counts = dict.fromkeys(PRIORITY, 0) | {WORK_OF[s]: on_board[s] for s in BOARD_STAGES}
    sql = (
        "SELECT 'universe', count(*) FROM objectives INDEXED BY objectives_next "
        "WHERE outcome IS NULL AND stage = 'universe' AND (next_kind IS NULL) = 0 UNION ALL "
        f"SELECT 'universe', count(*) FROM objectives WHERE {BACK} AND next_kind IS NOT NULL "
        f"UNION ALL SELECT iif({BACK}, 'universe', stage), -1 FROM objectives "
        f"WHERE snoozed_until > ? AND (outcome IS NULL OR {BACK}) AND (next_kind IS NOT NULL OR "
        f"iif({BACK}, 'universe', stage) <> 'universe')"
    )
    for stage, count in connection.execute(sql, (today.isoformat(),) * sql.count("?")):
        counts[WORK_OF[Stage(stage)]] += count
    return counts


def _leads(connection: sqlite3.Connection, today: date, is_scored: bool) -> int:
    """How many that the Universe shows have no next action, as far as it matters."""
    if is_scored:
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
