"""How the date columns of a file are read: inferred from all of it, shown, asked if open.

A column that is open by itself (see `calendar_order`) follows the other date columns of the
file, since the same writer wrote them: first those with the same sign between the numbers
that are decided, then the dates of all open ones of the same shape together. What stays open
is asked, and a format given by the user decides.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from funnel_desktop.exchange.calendar_order import (
    FIRST_YEAR,
    LAST_YEAR,
    SHORT_YEAR,
    YEAR_FIRST,
    YEAR_LAST,
    Parts,
    Shape,
    as_date,
    numbers_of,
    possible_orders,
)
from funnel_desktop.exchange.fields import is_blank
from funnel_desktop.exchange.refused import ImportRefused, Unreadable

_NUMERIC_FORMAT = re.compile(r"%([dmyY])([-/. \u2010-\u2015])%([dmyY])\2%([dmyY])")
_TIME_AFTER = re.compile(r"[T\s,]\s*\d{1,2}[:.]\d{2}.*$")


@dataclass(frozen=True, slots=True)
class DateReading:
    """How the dates of a column are read, as formats for strptime.

    `format` is that of most of its dates, to be shown; None where nothing is a date.
    `candidates` has two or more formats where the order must be asked (the dates are then read
    by the first of them), and `example` is a date of the file that they read differently.
    """

    orders: tuple[tuple[Shape, str], ...] = ()
    candidates: tuple[str, ...] = ()
    example: str = ""
    given: str | None = None

    @property
    def format(self) -> str | None:
        """The format of most of the dates; a format with month names as it was given."""
        if self.orders:
            return format_of(*self.orders[0])
        return self.given


@dataclass(slots=True)
class _Evidence:
    """The dates of one shape in one column."""

    shape: Shape
    written: dict[Parts, str] = field(default_factory=dict)
    rows: int = 0
    orders: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        return len(self.orders) > 1


def format_of(shape: Shape, order: str) -> str:
    """The strptime format of a shape of dates in an order, such as '%d-%m-%y'."""
    year, sign = shape
    names = {"d": "%d", "m": "%m", "y": "%y" if year == SHORT_YEAR else "%Y"}
    return sign.join(names[part] for part in order)


def infer_dates(
    columns: Mapping[str, Iterable[str]], given: str | Mapping[str, str] | None = None
) -> dict[str, DateReading]:
    """How each of a file's date columns is read.

    `given` is the user's format, for all columns or by column. It decides for dates with its
    sign between the numbers, and wherever the order is open; a column in another shape that
    is clear by itself is read as it is. Raises ImportRefused 'not_a_date_format'.
    """
    formats = {name: _checked(_given_for(name, given)) for name in columns}
    seen = {name: Counter(map(str.strip, cells)) for name, cells in columns.items()}
    evidence = {name: _evidence(counted) for name, counted in seen.items()}
    for name, found in evidence.items():
        _decide_as_given(found, formats[name])
    _share([one for found in evidence.values() for one in found])
    return {name: _reading(found, formats[name], seen[name]) for name, found in evidence.items()}


def date_reader(reading: DateReading) -> Callable[[str], date | None]:
    """A function from a cell to its day, None for a blank one; raises Unreadable 'not_a_date'."""
    orders = dict(reading.orders)

    def read(cell: str) -> date | None:
        written = cell.strip()
        if is_blank(written):
            return None
        numbers = numbers_of(written)
        order = orders.get(numbers[0]) if numbers else None
        day = as_date(numbers[1], order) if numbers and order else None
        if day is None and order is None and reading.given:
            day = _by_format(written, reading.given)
        if day is None:
            raise Unreadable("not_a_date")
        return day

    return read


def _given_for(name: str, given: str | Mapping[str, str] | None) -> str | None:
    return given.get(name) if isinstance(given, Mapping) else given or None


def _checked(format: str | None) -> str | None:
    """A format that can tell a day; raises ImportRefused."""
    if format is None or _by_format(_written(format), format) == date(2001, 2, 3):
        return format
    raise ImportRefused("not_a_date_format", format=format)


def _written(format: str) -> str:
    try:
        return datetime(2001, 2, 3, 4, 5, 6).strftime(format)
    except ValueError as error:
        raise ImportRefused("not_a_date_format", format=format) from error


def _by_format(written: str, format: str) -> date | None:
    for text in (written, _TIME_AFTER.sub("", written)):
        try:
            day = datetime.strptime(text, format).date()
        except (ValueError, re.error):
            continue
        return day if FIRST_YEAR <= day.year <= LAST_YEAR else None
    return None


def _order_given(format: str) -> tuple[str, str] | None:
    """The order and the sign of a format of three numbers; None for any other format."""
    found = _NUMERIC_FORMAT.fullmatch(format)
    return (f"{found[1]}{found[3]}{found[4]}".lower(), found[2]) if found else None


def _evidence(counted: Counter[str]) -> list[_Evidence]:
    """The dates of a column by shape, that of most rows first, each with what it allows."""
    found: dict[Shape, _Evidence] = {}
    for written, rows in counted.items():
        if numbers := numbers_of(written):
            shape, parts = numbers
            one = found.setdefault(shape, _Evidence(shape))
            one.written.setdefault(parts, written)
            one.rows += rows
    for one in found.values():
        one.orders = possible_orders(one.written.keys(), one.shape[0])
    return sorted(found.values(), key=lambda one: -one.rows)


def _decide_as_given(found: list[_Evidence], format: str | None) -> None:
    given = _order_given(format) if format else None
    if given is None:
        return
    order, sign = given
    for one in found:
        if (one.shape[1] == sign or one.is_open) and _can_have(one.shape[0], order):
            one.orders = (order,)


def _can_have(year: str, order: str) -> bool:
    return year == SHORT_YEAR or order.index("y") == {YEAR_FIRST: 0, YEAR_LAST: 2}[year]


def _share(evidence: list[_Evidence]) -> None:
    """Let what is decided in one column, and then all open dates together, decide the rest."""
    for one in evidence:
        decided = {e.orders[0] for e in evidence if len(e.orders) == 1 and _alike(e, one)}
        agreed = tuple(order for order in one.orders if order in decided)
        if one.is_open and len(agreed) == 1:
            one.orders = agreed
    for one in evidence:
        if one.is_open:
            together = [e for e in evidence if e.shape == one.shape and e.is_open]
            dates = {parts for e in together for parts in e.written}
            orders = possible_orders(dates, one.shape[0])
            for e in together:
                e.orders = orders or e.orders


def _alike(one: _Evidence, other: _Evidence) -> bool:
    return one.shape[1] == other.shape[1] and YEAR_FIRST not in (one.shape[0], other.shape[0])


def _reading(found: list[_Evidence], format: str | None, counted: Counter[str]) -> DateReading:
    readable = [one for one in found if one.orders]
    orders = tuple((one.shape, one.orders[0]) for one in readable)
    given = format if format and not _order_given(format) else None
    if given and _reads_any(counted, given):
        return DateReading(given=given)
    for one in readable:
        if one.is_open:
            candidates = tuple(format_of(one.shape, order) for order in one.orders)
            return DateReading(orders, candidates, _example(one))
    return DateReading(orders)


def _reads_any(counted: Counter[str], format: str) -> bool:
    return any(_by_format(written, format) for written in counted)


def _example(one: _Evidence) -> str:
    """A date that the open orders read differently."""
    for parts, written in one.written.items():
        if len({as_date(parts, order) for order in one.orders}) > 1:
            return written
    return ""
