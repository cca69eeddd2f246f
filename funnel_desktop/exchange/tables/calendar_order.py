"""Which orders of day, month and year a set of written dates allows.

Two things are hard to tell. 05/04 may be April or May: only dates that are impossible one way
decide, and a few of them may be slips. 20-10-16 may be of 2016 or of 2020: there the dates
themselves decide where there are enough of them, for the years of a list lie close together.
What stays open has more than one order.
"""

import math
import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Of dates that do not begin with a year of four digits; those are no slips of the finger."""
OLDEST_YEAR = 1000
SLIPS = 1 / 20
"""The share of a column's cells that may be wrong in the order they were written in."""
FAILS_AT_LEAST = 3
"""An order that is impossible for fewer cells mostly stays open (see `_beats`)."""
CHANCE = 1 / 10_000
"""How unlikely a reading must be by chance alone before it is dropped."""
IN_THE_FUTURE = 1 / 1000
"""How rarely what has happened is written with days to come."""
MUCH_LONGER = 4
"""How many times longer than the other the time is that an unlikely reading spans."""
MIXED = 3
"""Where more than slips are wrong in the best order, one that fails so many times as often."""
DECADES = timedelta(days=20 * 365)
"""What happened in a practice spans less: a reading that makes it longer is doubted."""

YEAR_FIRST, YEAR_LAST, SHORT_YEAR = "year_first", "year_last", "short_year"
ORDERS = {YEAR_FIRST: ("ymd",), YEAR_LAST: ("dmy", "mdy"), SHORT_YEAR: ("dmy", "mdy", "ymd")}

_NUMBERS = re.compile(
    r"(\d{1,4}) ?([-/.\u2010-\u2015 ]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?"
    r"(?:[T ,] ?\d{1,2}[:.]\d{2}.*)?"
)
_WEEKDAY = re.compile(r"\A[^\W\d_]{2,13}[.,]{0,2} (?=\d{1,2}[-/.]\d{1,2}[-/.]\d)")
"""Before a date: `Di, 13.01.2026`."""
_COMPACT = re.compile(r"(\d{4})()(\d{2})(\d{2})(?:T\d{4,6}.*)?")

Parts = tuple[int, int, int]
Shape = tuple[str, str]
"""Where the year stands (YEAR_FIRST, YEAR_LAST, SHORT_YEAR) and the sign between the numbers."""


def numbers_of(written: str) -> tuple[Shape, Parts] | None:
    """The shape of a written date and its three numbers; a time of day after it is left out."""
    written = _WEEKDAY.sub("", " ".join(written.split()))
    found = _NUMBERS.fullmatch(written) or _COMPACT.fullmatch(written)
    if found is None:
        return None
    first, sign, second, third = found.groups()
    shape = {(4, 1): YEAR_FIRST, (4, 2): YEAR_FIRST, (1, 4): YEAR_LAST, (2, 4): YEAR_LAST}.get(
        (len(first), len(third)), SHORT_YEAR if len(first) < 3 and len(third) < 3 else ""
    )
    if not shape or "00" in (first[:-2], third[:-2]):
        return None
    return (shape, sign), (int(first), int(second), int(third))


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


def possible_orders(
    cells: Mapping[Parts, int], year: str, happened_by: date | None = None
) -> tuple[str, ...]:
    """The orders that the dates of one shape allow, the likeliest first; () for none.

    `cells` says how many cells hold each date. `happened_by` is today where the dates are of
    what has happened: a reading that puts them into the future, or spreads them over decades,
    does not win unasked over one that takes half of them.
    """
    takers = [one for order in ORDERS[year] if (one := _Order(order, cells, happened_by)).taken]
    if not takers:
        return ()
    takers.sort(key=lambda one: one.failed)
    plausible = _without_scattered_years(takers)
    left = [plausible[0], *(one for one in plausible[1:] if not _beats(plausible[0], one))]
    if len(left) == 1 and _is_in_doubt(left[0], takers):
        left += [one for one in takers if one not in left and one.failed <= one.taken]
    if all(len({as_date(parts, one.order) for one in left}) == 1 for parts in cells):
        return (left[0].order,)
    left.sort(key=lambda one: (one.is_doubted, one.failed))
    return tuple(one.order for one in left)


class _Order:
    """Cells read in one order: how many it takes, and the days without the outermost slips."""

    def __init__(self, order: str, cells: Mapping[Parts, int], happened_by: date | None) -> None:
        read = {parts: as_date(parts, order) for parts in cells}
        self.order = order
        self.is_short = any(parts[order.index("y")] < 100 for parts in cells)
        self.failed = sum(cells[parts] for parts, day in read.items() if day is None)
        self.taken = sum(cells.values()) - self.failed
        self.all_days = days = sorted(day for day in read.values() if day is not None)
        slips = int(len(days) * SLIPS)
        self.days = days[slips : len(days) - slips]
        self.span = self.days[-1] - self.days[0] + timedelta(1) if days else timedelta()
        self.is_in_future = happened_by is not None and (
            sum(day > happened_by for day in days) > len(days) * SLIPS
        )
        self.is_doubted = happened_by is not None and (
            self.is_in_future or (self.is_short and self.span > DECADES)
        )


def _beats(best: _Order, rival: _Order) -> bool:
    """Whether a rival fails on so many cells that it cannot be the order they were written in.

    Few cells are proof where another order takes every one, but not for a year of two digits
    that comes first: any slip in the day makes one.
    """
    cells = rival.failed + rival.taken
    takes_every_cell = best.failed == 0 and best.order != "ymd"
    is_clear = rival.failed >= FAILS_AT_LEAST or takes_every_cell
    is_clean = best.failed <= cells * SLIPS or rival.failed >= MIXED * best.failed
    return rival.failed > cells * SLIPS and is_clear and is_clean


def _is_in_doubt(winner: _Order, takers: Sequence[_Order]) -> bool:
    """Whether the only order left is unlikely and not proven: by years of four digits."""
    proven = all(
        other.failed >= FAILS_AT_LEAST and not winner.is_short
        for other in takers
        if other is not winner
    )
    return winner.is_doubted and not proven


def _without_scattered_years(orders: Sequence[_Order]) -> list[_Order]:
    """Drop year-first or year-last where it scatters over decades what else lies together.

    That many dates fall into a time k times shorter by chance with k ** -(dates - 1).
    """
    most = max(one.taken for one in orders)
    slips = max(1 if most > FAILS_AT_LEAST else 0, most * 2 * SLIPS)
    best = min((o for o in orders if o.taken >= most - slips), key=lambda o: o.span)
    if not _spread_over_the_month(best.all_days):
        return list(orders)

    def is_scattered(one: _Order) -> bool:
        chance = (len(best.days) - 1) * math.log(one.span / best.span)
        if one.is_in_future and not best.is_in_future:
            chance -= math.log(IN_THE_FUTURE)
        return one.span >= MUCH_LONGER * best.span and chance >= -math.log(CHANCE)

    others = [one for one in orders if (one.order == "ymd") != (best.order == "ymd")]
    return [one for one in orders if one not in others or not all(map(is_scattered, others))]


def _spread_over_the_month(days: Sequence[date]) -> bool:
    """Whether there are at least half as many days of the month as chance gives.

    Numbers that are really years, taken for days, crowd on a few.
    """
    expected = 30 * (1 - (29 / 30) ** len(days))
    return 2 * len({day.day for day in days}) >= expected
