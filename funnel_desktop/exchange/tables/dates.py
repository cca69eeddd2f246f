"""How the date columns of a file are read: inferred from all of it, shown, asked if open.

A column that is open by itself (see `calendar_order`) follows the other date columns of the
file, since the same writer wrote them: first those with the same sign between the numbers
that are decided, then the dates of all open ones of the same shape together. What stays open
is asked, and a format given by the user decides.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from funnel_desktop.exchange.common.refused import ImportRefused, Unreadable
from funnel_desktop.exchange.common.steady import portions
from funnel_desktop.exchange.tables.calendar_order import (
    FIRST_YEAR,
    LAST_YEAR,
    ORDERS,
    SHORT_YEAR,
    Shape,
    as_date,
    numbers_of,
)
from funnel_desktop.exchange.tables.date_evidence import (
    Evidence,
    decide_as_given,
    evidence_of,
    follow_the_most,
    is_no_day,
    order_given,
    share,
)
from funnel_desktop.exchange.tables.named_dates import named_date

_TELLS_A_YEAR = re.compile(r"%[yYGc x]")
_TIME_AFTER = re.compile(r"[T ,] ?\d{1,2}[:.]\d{2}.*$")
_WEEK_DATE = re.compile(r"\d{4}-?W\d\d-?[1-7]")


@dataclass(frozen=True, slots=True)
class DateReading:
    """How the dates of a column are read, as formats for strptime.

    `format` is that of most of its dates, to be shown; None where nothing is a date.
    `candidates` has two or more formats where the order must be asked (the dates are then read
    by the first of them), and `example` is a date of the file that they read differently.
    `choices` are the formats that most of the dates can have whether it is asked or not, and
    `shown` is a date of the file to show them by. `latest` is the last day of what has
    happened to people: years of two digits beyond it are of the century before.
    """

    orders: tuple[tuple[Shape, str], ...] = ()
    candidates: tuple[str, ...] = ()
    example: str = ""
    given: str | None = None
    choices: tuple[str, ...] = ()
    shown: str = ""
    named: str | None = None
    latest: date | None = None

    @property
    def format(self) -> str | None:
        """The format of most of the dates; a format with month names as it was given."""
        if self.named and not self.given:
            return self.named
        if self.orders:
            return format_of(*self.orders[0])
        return self.given


def is_date(written: str) -> bool:
    """Whether a cell is written as a date, in numbers or with the name of the month."""
    return numbers_of(written) is not None or named_date(written) is not None


def format_of(shape: Shape, order: str) -> str:
    """The strptime format of a shape of dates in an order, such as '%d-%m-%y'."""
    year, sign = shape
    names = {"d": "%d", "m": "%m", "y": "%y" if year == SHORT_YEAR else "%Y"}
    return sign.join(names[part] for part in order)


def infer_dates(
    columns: Mapping[str, Sequence[str]],
    given: str | Mapping[str, str] | None = None,
    *,
    happened_by: Mapping[str, date] | None = None,
    latest: Mapping[str, date] | None = None,
) -> dict[str, DateReading]:
    """How each of a file's date columns is read.

    `given` is the user's format, for all columns or by column. It decides for dates with its
    sign between the numbers, and wherever the order is open; a column in another shape that
    is clear by itself is read as it is. `happened_by` is today for columns of what has
    happened (see `possible_orders`), `latest` for birthdays. Raises ImportRefused
    'not_a_date_format'.
    """
    formats = {name: _checked(_given_for(name, given)) for name in columns}
    seen = {name: _counted(cells) for name, cells in columns.items()}
    known = happened_by or {}
    evidence = {name: evidence_of(counted, known.get(name)) for name, counted in seen.items()}
    for name, found in evidence.items():
        follow_the_most(found)
        decide_as_given(found, formats[name])
    share([one for found in evidence.values() for one in found])
    return {
        name: _reading(found, formats[name], seen[name], (latest or {}).get(name))
        for name, found in evidence.items()
    }


def _counted(cells: Sequence[str]) -> Counter[str]:
    counted = Counter[str]()
    for some in portions(cells):
        counted.update(map(str.strip, some))
    return counted


def date_reader(reading: DateReading) -> Callable[[str], date | None]:
    """A function from a cell to its day, None for a blank one; raises Unreadable 'not_a_date'."""
    orders = dict(reading.orders)

    def read(cell: str) -> date | None:
        written = cell.strip()
        if is_no_day(written):
            return None
        numbers = numbers_of(written)
        order = orders.get(numbers[0]) if numbers else None
        day = as_date(numbers[1], order) if numbers and order else None
        if day is not None and numbers and numbers[0][0] == SHORT_YEAR:
            day = _before(day, reading.latest)
        if day is None and order is None:
            day = _otherwise(written, reading.given)
        if day is None:
            raise Unreadable("not_a_date")
        return day

    return read


def _before(day: date, latest: date | None) -> date:
    """The day a hundred years before where it would be too late."""
    if latest is None or day <= latest:
        return day
    try:
        return day.replace(year=day.year - 100)
    except ValueError as error:
        raise Unreadable("not_a_date") from error


def _otherwise(written: str, given: str | None) -> date | None:
    """A date by the format that was given, with the name of its month, or by its week."""
    if given and (day := _by_format(written, given)):
        return day
    if named := named_date(written):
        return named[1]
    return date.fromisoformat(written) if _WEEK_DATE.fullmatch(written) else None


def _given_for(name: str, given: str | Mapping[str, str] | None) -> str | None:
    return given.get(name) if isinstance(given, Mapping) else given or None


def _checked(format: str | None) -> str | None:
    """A format that can tell a day; raises ImportRefused."""
    if format is None:
        return None
    tells_a_day = _TELLS_A_YEAR.search(format) and _by_format(_written(format), format)
    if tells_a_day == date(2001, 2, 3):
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


def _reading(
    found: list[Evidence], format: str | None, counted: Counter[str], latest: date | None
) -> DateReading:
    readable = [one for one in found if one.orders]
    orders = tuple((one.shape, one.orders[0]) for one in readable)
    given = format if format and not order_given(format) else None
    if given and _reads_any(counted, given):
        return DateReading(given=given, latest=latest)
    choices, shown = _choices(readable[0]) if readable else ((), "")
    named = _named(counted, readable)
    for one in readable:
        if one.is_open:
            candidates = tuple(format_of(one.shape, order) for order in one.orders)
            return DateReading(
                orders, candidates, _example(one), None, choices, shown, named, latest
            )
    return DateReading(orders, choices=choices, shown=shown, named=named, latest=latest)


def _choices(one: Evidence) -> tuple[tuple[str, ...], str]:
    """The formats that dates of one shape can have, and a date to tell them apart by."""
    orders = [o for o in ORDERS[one.shape[0]] if any(as_date(parts, o) for parts in one.cells)]
    readings = {
        parts: [as_date(parts, order) for order in orders if as_date(parts, order)]
        for parts in one.written
    }
    clearest = max(one.written, key=lambda parts: len(set(readings[parts])))
    return tuple(format_of(one.shape, order) for order in orders), one.written[clearest]


def _named(counted: Counter[str], readable: list[Evidence]) -> str | None:
    """The format of dates with names of months, where most have them."""
    forms = Counter[str]()
    for written, cells in counted.items():
        if named := named_date(written):
            forms[named[0]] += cells
    in_numbers = sum(one.cells.total() for one in readable)
    return forms.most_common(1)[0][0] if forms.total() > in_numbers else None


def _reads_any(counted: Counter[str], format: str) -> bool:
    return any(_by_format(written, format) for written in counted)


def _example(one: Evidence) -> str:
    """A date that the open orders read differently."""
    for parts, written in one.written.items():
        if len({as_date(parts, order) for order in one.orders}) > 1:
            return written
    return ""
