"""Budgets of weeks as they were decided, carried on, and kept once the week is over."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType

from funnel_desktop.document.creation import created_on
from funnel_desktop.document.week_rows import WeekBudget, budget_of
from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.funnel.time_budget import PROTECTED_MINUTES, SELLING_MINUTES
from funnel_desktop.funnel.week import DAYS, monday_of
from funnel_desktop.funnel.week_budget import BudgetOrigin, InForce

KEPT = "week_budget "
"""Begins what is remembered of a week that is over; its Monday follows."""
WEEKS_KEPT_AT_MOST = 520
_WEEKS = "SELECT id, minutes, closing, prospecting, covering, locked, away FROM weeks WHERE"


def decided(connection: sqlite3.Connection, first: date, last: date) -> dict[date, WeekBudget]:
    """The rows of the weeks whose Monday lies from `first` to `last`."""
    days = (first.isoformat(), last.isoformat())
    rows = connection.execute(f"{_WEEKS} id BETWEEN ? AND ?", days)
    return {budget.monday: budget for budget in map(budget_of, rows)}


def minutes_set(connection: sqlite3.Connection, budget: WeekBudget) -> int | None:
    """The hours for selling that were set for a week, else for the latest before it in which
    one was not away; in minutes, None where none ever were."""
    if budget.minutes is not None:
        return budget.minutes
    row = connection.execute(
        "SELECT minutes FROM weeks WHERE id < ? AND minutes IS NOT NULL AND away = 0 "
        "ORDER BY id DESC LIMIT 1",
        (budget.monday.isoformat(),),
    ).fetchone()
    return None if row is None else int(row[0])


def in_force(connection: sqlite3.Connection, monday: date) -> InForce:
    """The budget that holds for a week, planned or not (METHOD.md, *Every week has a budget*).

    One that is over keeps the budget that stood at its end.
    """
    return in_force_of(connection, (monday,), decided(connection, monday, monday))[monday]


def in_force_of(
    connection: sqlite3.Connection, mondays: Sequence[date], own: Mapping[date, WeekBudget]
) -> dict[date, InForce]:
    """The same of several weeks; `own` is what was decided for them."""
    found: dict[date, InForce] = {}
    for monday in mondays:
        budget = own.get(monday)
        if budget is not None and budget.shares is not None and budget.minutes is not None:
            found[monday] = InForce(
                BudgetOrigin.DECIDED, budget.minutes, budget.shares, budget.locked
            )
    if others := [monday for monday in mondays if monday not in found]:
        kept = _kept(connection, min(others), max(others))
        for monday in others:
            carried = own.get(monday, WeekBudget(monday))
            found[monday] = kept.get(monday) or _carried(connection, carried)
    return found


def _carried(connection: sqlite3.Connection, own: WeekBudget) -> InForce:
    minutes = minutes_set(connection, own)
    if minutes is None:
        minutes = _setting(connection, "selling_minutes_a_week", SELLING_MINUTES)
    if own.shares is not None:
        return InForce(BudgetOrigin.DECIDED, minutes, own.shares, own.locked)
    row = connection.execute(
        f"{_WEEKS} id < ? AND closing IS NOT NULL AND away = 0 ORDER BY id DESC LIMIT 1",
        (own.monday.isoformat(),),
    ).fetchone()
    if row is None:
        protected = _setting(connection, "protected_minutes", PROTECTED_MINUTES)
        return InForce(BudgetOrigin.PROTECTED, protected)
    before = budget_of(row)
    return InForce(BudgetOrigin.CARRIED, minutes, before.shares, before.locked)


def _setting(connection: sqlite3.Connection, key: str, otherwise: int) -> int:
    row = connection.execute("SELECT value FROM settings WHERE id = ?", (key,)).fetchone()
    return otherwise if row is None else int(row[0])


def keep_past(connection: sqlite3.Connection, today: date) -> None:
    """Remember the budgets of the weeks that are over, before anything they follow from changes.

    What stood at the end of a week is a fact and no step of the user's.
    """
    last = monday_of(today) - timedelta(weeks=1)
    newest = connection.execute(
        "SELECT max(id) FROM remembered WHERE id GLOB ?", (f"{KEPT}*",)
    ).fetchone()[0]
    made = created_on(connection, today)
    if newest is not None:
        first = date.fromisoformat(newest.removeprefix(KEPT)) + timedelta(weeks=1)
    elif made is not None:
        first = monday_of(made)
    else:
        return
    monday = max(first, last - timedelta(weeks=WEEKS_KEPT_AT_MOST))
    while monday <= last:
        told = _written(in_force(connection, monday))
        row = (f"{KEPT}{monday.isoformat()}", told)
        connection.execute("INSERT OR IGNORE INTO remembered VALUES (?, ?)", row)
        monday += timedelta(days=DAYS)


def _written(found: InForce) -> str:
    shares = None if found.shares is None else [found.shares[work] for work in PRIORITY]
    return json.dumps([found.origin, found.minutes, shares, sorted(found.locked)])


def _kept(connection: sqlite3.Connection, first: date, last: date) -> dict[date, InForce]:
    """What is remembered of the weeks whose Monday lies from `first` to `last`."""
    ids = (f"{KEPT}{first.isoformat()}", f"{KEPT}{last.isoformat()}")
    rows = connection.execute("SELECT id, value FROM remembered WHERE id BETWEEN ? AND ?", ids)
    return {
        date.fromisoformat(own.removeprefix(KEPT)): _read(json.loads(told)) for own, told in rows
    }


def _read(told: tuple[str, int, list[int] | None, list[str]]) -> InForce:
    origin, minutes, shares, locked = told
    given = None if shares is None else MappingProxyType(dict(zip(PRIORITY, shares, strict=True)))
    return InForce(BudgetOrigin(origin), minutes, given, frozenset(map(WorkType, locked)))
