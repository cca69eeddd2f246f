"""What replays are made of: agreements to come, and the income that follows from them."""

from collections.abc import Iterable, Sequence
from datetime import date
from random import Random
from typing import NamedTuple

from funnel_desktop.funnel.forecast.past import Deal, Past

MONTHS_A_YEAR = 12


class Agreement(NamedTuple):
    """A day, what was agreed on it in minor units, and in how many monthly parts it is paid."""

    day: int
    value: int
    months: int = 1


Replay = Sequence[Agreement]
"""What may be agreed after a day, in one draw."""


def worth(past: Past, service: str, random: Random) -> tuple[int, int]:
    """Draw what an agreement of a service brings, and in how many months, from the own ones."""
    known = past.priced_by_service.get(service) or past.priced
    if not known:
        return 0, 1
    like = known[int(random.random() * len(known))]
    return like.value or 0, like.months


def month_number(day: int) -> int:
    """The number of a day's calendar month."""
    moment = date.fromordinal(day)
    return moment.year * MONTHS_A_YEAR + moment.month - 1


def month_start(number: int) -> date:
    """The first day of the month of a number."""
    year, month = divmod(number, MONTHS_A_YEAR)
    return date(year, month + 1, 1)


def spread(agreements: Iterable[Agreement], first: int, count: int) -> list[int]:
    """Add up the income of `count` months from month number `first` on, in minor units.

    An agreement is paid in equal parts from its own month on; what cannot be divided comes with
    the first (METHOD.md, *income*).
    """
    found = [0] * count
    numbers: dict[int, int] = {}
    for day, value, months in agreements:
        if day not in numbers:
            numbers[day] = month_number(day)
        place = numbers[day] - first
        if months == 1:
            if 0 <= place < count:
                found[place] += value
            continue
        part, rest = divmod(value, months)
        for n in range(max(0, -place), min(months, count - place)):
            found[place + n] += part + (rest if n == 0 else 0)
    return found


def agreed(deals: Iterable[Deal]) -> list[Agreement]:
    """What was agreed already, of which the value is known."""
    return [Agreement(d.ended or 0, d.value or 0, d.months) for d in deals if d.is_won]
