"""Which orders of day, month and year a set of written dates allows.

Two things are hard to tell. 05/04 may be April or May: only dates that are impossible one way
decide. 20-10-16 may be of 2016 or of 2020: there the dates themselves decide where there are
enough of them, for the years of a list lie close together and its days are spread over the
month. What stays open has more than one order.
"""

import math
import re
from collections.abc import Collection
from datetime import date

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Of dates that do not begin with a year of four digits; those are no slips of the finger."""
OLDEST_YEAR = 1000
CHANCE = 1 / 1000
"""How unlikely a reading must be by chance alone before it is dropped."""
YEAR_FIRST_IS_RARE = 1 / 30
"""How few write a year of two digits first: so much less is needed to drop that reading."""
MUCH_LONGER = 4
"""How many times longer than the other the time is that an unlikely reading spans."""
MIXED = 4
"""An order that fails this many times as often as the best one is no rival to it."""

YEAR_FIRST, YEAR_LAST, SHORT_YEAR = "year_first", "year_last", "short_year"
_ORDERS = {YEAR_FIRST: ("ymd",), YEAR_LAST: ("dmy", "mdy"), SHORT_YEAR: ("dmy", "mdy", "ymd")}

_NUMBERS = re.compile(
    r"(\d{1,4})\s*([-/.\u2010-\u2015]|\s)\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?"
    r"(?:[T\s,]\s*\d{1,2}[:.]\d{2}.*)?"
)
_COMPACT = re.compile(r"(\d{4})()(\d{2})(\d{2})(?:T\d{4,6}.*)?")

Parts = tuple[int, int, int]
Shape = tuple[str, str]
"""Where the year stands (YEAR_FIRST, YEAR_LAST, SHORT_YEAR) and the sign between the numbers."""


def numbers_of(written: str) -> tuple[Shape, Parts] | None:
    """The shape of a written date and its three numbers; a time of day after it is left out."""
    found = _NUMBERS.fullmatch(written) or _COMPACT.fullmatch(written)
    if found is None:
        return None
    first, sign, second, third = found.groups()
    shape = {(4, 1): YEAR_FIRST, (4, 2): YEAR_FIRST, (1, 4): YEAR_LAST, (2, 4): YEAR_LAST}.get(
        (len(first), len(third)), SHORT_YEAR if len(first) < 3 and len(third) < 3 else ""
    )
    if not shape or "00" in (first[:-2], third[:-2]):
        return None
    return (shape, sign if sign.strip() else sign and " "), (int(first), int(second), int(third))


def as_date(parts: Parts, order: str) -> date | None:
    """The date that three numbers mean in an order such as 'dmy'; None if there is no such day.

    Years of two digits are those of strptime: 69 to 99 lie in the last century.
    """
    day, month, year = (parts[order.index(part)] for part in "dmy")
    if year < 100:
        year += 1900 if year >= 69 else 2000
    is_plain = order == "ymd" and year >= OLDEST_YEAR
    if not (is_plain or FIRST_YEAR <= year <= LAST_YEAR):
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def possible_orders(dates: Collection[Parts], year: str) -> tuple[str, ...]:
    """The orders that different dates of one shape allow, the likeliest first; () for none."""
    failed = {order: _failures(dates, order) for order in _ORDERS[year]}
    fewest = min(failed.values())
    if fewest == len(dates):
        return ()
    left = [o for o in failed if failed[o] <= MIXED * fewest and failed[o] < len(dates)]
    if all(len({as_date(parts, order) for order in left}) == 1 for parts in dates):
        return (left[0],)
    return tuple(_without_scattered_years(dates, left))


def _failures(dates: Collection[Parts], order: str) -> int:
    return sum(as_date(parts, order) is None for parts in dates)


def _without_scattered_years(dates: Collection[Parts], orders: list[str]) -> list[str]:
    """Drop year-first or year-last where it scatters over decades what else lies together.

    That many dates fall into a time k times shorter by chance with k ** -(dates - 1).
    """
    read = {order: [day for parts in dates if (day := as_date(parts, order))] for order in orders}
    span = {order: (max(days) - min(days)).days + 1 for order, days in read.items()}
    best = min(orders, key=lambda order: span[order])
    if not _spread_over_the_month(read[best]):
        return orders
    needed = -math.log(CHANCE) + (-1 if best != "ymd" else 1) * -math.log(YEAR_FIRST_IS_RARE)
    return [
        order
        for order in orders
        if (order == "ymd") == (best == "ymd")
        or span[order] < MUCH_LONGER * span[best]
        or (len(dates) - 1) * math.log(span[order] / span[best]) < needed
    ]


def _spread_over_the_month(days: list[date]) -> bool:
    """Whether there are at least half as many days of the month as chance gives.

    Numbers that are really years, taken for days, crowd on a few.
    """
    expected = 30 * (1 - (29 / 30) ** len(days))
    return 2 * len({day.day for day in days}) >= expected
