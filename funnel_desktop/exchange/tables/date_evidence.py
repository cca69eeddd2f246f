"""What the dates of a column say of their order: gathered by shape, and shared between columns."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from funnel_desktop.exchange.tables.calendar_order import (
    FAILS_AT_LEAST,
    SHORT_YEAR,
    YEAR_FIRST,
    YEAR_LAST,
    Parts,
    Shape,
    as_date,
    numbers_of,
    possible_orders,
)
from funnel_desktop.exchange.tables.fields import is_blank

_NUMERIC_FORMAT = re.compile(r"%([dmyY])([-/. \u2010-\u2015])%([dmyY])\2%([dmyY])")
_ZEROS = re.compile(r"0[0 :./T-]*Z?")
_FIRST_OF_ALL = re.compile(r"0001-0?1-0?1\b|0?1([./-])0?1\1(?:0001|1)\b(?!\S)")
_DAYS_OF_NOBODY = frozenset(
    ((1899, 12, 30), (30, 12, 1899), (12, 30, 1899), (1900, 1, 0), (0, 1, 1900), (1, 0, 1900),
     (1, 1, 1899))
)  # fmt: skip
"""How spreadsheets and databases write an empty date: their first day, or the one before it."""


@dataclass(slots=True)
class Evidence:
    """The dates of one shape in one column."""

    shape: Shape
    written: dict[Parts, str] = field(default_factory=dict)
    cells: Counter[Parts] = field(default_factory=Counter)
    happened_by: date | None = None
    orders: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        return len(self.orders) > 1


def is_no_day(written: str) -> bool:
    """Whether a trimmed cell of dates says that there is none, as 0/0/00 does."""
    if is_blank(written) or _ZEROS.fullmatch(written) or _FIRST_OF_ALL.match(written):
        return True
    numbers = numbers_of(written)
    return numbers is not None and numbers[1] in _DAYS_OF_NOBODY


def order_given(format: str) -> tuple[str, str] | None:
    """The order and the sign of a format of three numbers; None for any other format."""
    found = _NUMERIC_FORMAT.fullmatch(format)
    return (f"{found[1]}{found[3]}{found[4]}".lower(), found[2]) if found else None


def evidence_of(counted: Counter[str], happened_by: date | None) -> list[Evidence]:
    """The dates of a column by shape, that of most rows first, each with what it allows."""
    found: dict[Shape, Evidence] = {}
    for written, rows in counted.items():
        if (numbers := numbers_of(written)) and not is_no_day(written):
            shape, parts = numbers
            one = found.setdefault(shape, Evidence(shape, happened_by=happened_by))
            one.written.setdefault(parts, written)
            one.cells[parts] += rows
    for one in found.values():
        one.orders = possible_orders(one.cells, one.shape[0], happened_by)
    return sorted(found.values(), key=lambda one: -one.cells.total())


def decide_as_given(found: list[Evidence], format: str | None) -> None:
    given = order_given(format) if format else None
    if given is None:
        return
    order, sign = given
    for one in found:
        if (one.shape[1] == sign or one.is_open) and _can_have(one.shape[0], order):
            one.orders = (order,)


def follow_the_most(found: list[Evidence]) -> None:
    """Read the few dates of a column that are written in another shape as most of it.

    By itself a slip such as 31.2.26 would be a day of 2031.
    """
    if not found or len(found[0].orders) != 1:
        return
    [order] = found[0].orders
    for one in found[1:]:
        failed = sum(cells for parts, cells in one.cells.items() if as_date(parts, order) is None)
        is_short = one.shape[0] == SHORT_YEAR
        is_alike = one.shape[0] == YEAR_LAST or is_short
        if order != "ymd" and is_alike and failed < FAILS_AT_LEAST:
            one.orders = (order,)
        elif is_short and one.cells.total() < FAILS_AT_LEAST:
            one.orders = () if one.orders == ("ymd",) else one.orders


def _can_have(year: str, order: str) -> bool:
    return year == SHORT_YEAR or order.index("y") == {YEAR_FIRST: 0, YEAR_LAST: 2}[year]


def share(evidence: list[Evidence]) -> None:
    """Let what is decided in one column, and then all open dates together, decide the rest."""
    for one in evidence:
        decided = {e.orders[0] for e in evidence if len(e.orders) == 1 and _alike(e, one)}
        agreed = tuple(order for order in one.orders if order in decided)
        if one.is_open and len(agreed) == 1:
            one.orders = agreed
    for one in evidence:
        if one.is_open:
            together = [e for e in evidence if e.shape == one.shape and e.is_open]
            cells: Counter[Parts] = sum((e.cells for e in together), Counter())
            orders = possible_orders(cells, one.shape[0], _common(together))
            for e in together:
                e.orders = orders or e.orders


def _alike(one: Evidence, other: Evidence) -> bool:
    return one.shape[1] == other.shape[1] and YEAR_FIRST not in (one.shape[0], other.shape[0])


def _common(evidence: Iterable[Evidence]) -> date | None:
    """Today where all dates are of what has happened."""
    days = {one.happened_by for one in evidence}
    return days.pop() if len(days) == 1 else None
