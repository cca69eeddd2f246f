"""Weeks and their blocks as the file keeps them."""

from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from funnel_desktop.document import values
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.values import to_day
from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.funnel.time_budget import WHOLE, Shares
from funnel_desktop.funnel.week import MINUTES_A_DAY, Block, monday_of

SESSION = "session"
COLUMNS = "id, day, start, minutes, kind, title, objective, every, until, sequence"
"""Of a block, in the order in which `block_of` takes them."""


class WeekBudget(NamedTuple):
    """What the user decided for a week; None where nothing was decided. `minutes` for selling,
    `shares` in percent by kind of work, `locked` the shares that others may not move."""

    monday: date
    minutes: int | None = None
    shares: Shares | None = None
    locked: frozenset[WorkType] = frozenset()
    away: bool = False


def week_row(budget: WeekBudget) -> Row:
    """Raises DocumentError `not_valid` for what is no Monday, or shares that are not 100 %."""
    if budget.monday != monday_of(budget.monday):
        raise DocumentError("not_valid", field="week", value=budget.monday.isoformat())
    shares = budget.shares
    if shares is not None and (sum(shares.values()) != WHOLE or min(shares.values()) < 0):
        raise DocumentError("not_valid", field="shares", value=sum(shares.values()))
    return {
        "id": budget.monday.isoformat(),
        "minutes": values.up_to(values.MINUTES_A_WEEK)("minutes", budget.minutes),
        **{str(work): None if shares is None else shares[work] for work in PRIORITY},
        "locked": " ".join(work for work in PRIORITY if work in budget.locked),
        "away": int(budget.away),
    }


def budget_of(
    row: tuple[str, int | None, int | None, int | None, int | None, str, int],
) -> WeekBudget:
    """A budget from its row."""
    monday, minutes, closing, prospecting, covering, locked, away = row
    shares = None
    if closing is not None and prospecting is not None and covering is not None:
        given = (closing, prospecting, covering)
        shares = MappingProxyType(dict(zip(PRIORITY, given, strict=True)))
    held = frozenset(WorkType(work) for work in locked.split())
    return WeekBudget(date.fromisoformat(monday), minutes, shares, held, bool(away))


def block_row(block: Block) -> Row:
    """Raises DocumentError `not_valid` for what does not lie in its day."""
    if block.start < 0 or block.minutes <= 0 or block.end > MINUTES_A_DAY:
        raise DocumentError("not_valid", field="time", value=block.start)
    until = block.until if block.every else None
    if until is not None and until < block.day:
        raise DocumentError("not_valid", field="until", value=until.isoformat())
    return {
        "day": values.some_day("day", block.day),
        "start": block.start,
        "minutes": block.minutes,
        "kind": block.kind or SESSION,
        "title": values.text("title", block.title),
        "objective": values.reference("objective", block.objective),
        "every": block.every,
        "until": values.day("until", until),
        "sequence": block.sequence,
    }


def block_of(row: tuple[str, str, int, int, str, str, str | None, int, str | None, int]) -> Block:
    """A block from the columns of COLUMNS."""
    row_id, day, start, minutes, kind, title, objective, every, until, sequence = row
    work = None if kind == SESSION else WorkType(kind)
    first = date.fromisoformat(day)
    return Block(
        row_id, first, start, minutes, work, title, objective, every, to_day(until), sequence
    )
