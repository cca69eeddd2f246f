"""Income by month, year, service and source: agreed, and earned as it is paid."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from funnel_desktop.funnel.forecast.agreement import (
    MONTHS_A_YEAR,
    Agreement,
    month_number,
    month_start,
    spread,
)
from funnel_desktop.funnel.forecast.outlook import months_on


class Won(NamedTuple):
    """An agreement: its day, its value in minor units, in how many months it is paid, and what it
    was about."""

    day: date
    value: int
    months: int
    service: str
    source: str


class Sum(NamedTuple):
    """How many agreements, what they are worth, and what of that is due by today; minor units."""

    number: int
    agreed: int
    earned: int


class Compared(NamedTuple):
    """All sums up to today, those of this year, and those of last year up to the same day."""

    whole: Sum
    this: Sum
    last: Sum


class IncomeReport(NamedTuple):
    """Sums by the first day of their months and by year; this year against last over all, by
    service and by source."""

    months: Mapping[date, Sum]
    years: Mapping[int, Sum]
    compared: Compared
    services: Mapping[str, Compared]
    sources: Mapping[str, Compared]


def income_report(won: Iterable[Won], today: date) -> IncomeReport:
    """Return the report of all agreements up to today (METHOD.md, *Income*)."""
    known = sorted((each for each in won if each.day <= today), key=lambda each: each.day)
    months = _by_month(known, today)
    years: dict[int, Sum] = {}
    for month, each in months.items():
        number, agreed, earned = years.get(month.year, Sum(0, 0, 0))
        years[month.year] = Sum(number + each.number, agreed + each.agreed, earned + each.earned)
    return IncomeReport(
        months,
        years,
        _compared(known, today),
        _by(known, today, lambda each: each.service),
        _by(known, today, lambda each: each.source),
    )


def _by_month(known: Sequence[Won], today: date) -> dict[date, Sum]:
    if not known:
        return {}
    first = month_number(known[0].day.toordinal())
    months = month_number(today.toordinal()) - first + 1
    earned = spread(map(_agreement, known), first, months)
    numbers, agreed = [0] * months, [0] * months
    for each in known:
        place = month_number(each.day.toordinal()) - first
        numbers[place] += 1
        agreed[place] += each.value
    sums = map(Sum, numbers, agreed, earned)
    return {month_start(first + n): each for n, each in enumerate(sums)}


def _by(known: Sequence[Won], today: date, key: Callable[[Won], str]) -> dict[str, Compared]:
    """The greatest first."""
    groups: dict[str, list[Won]] = {}
    for each in known:
        groups.setdefault(key(each), []).append(each)
    sums = {name: _compared(group, today) for name, group in groups.items()}
    return dict(sorted(sums.items(), key=lambda item: (-item[1].whole.agreed, item[0])))


def _compared(group: Sequence[Won], today: date) -> Compared:
    ago = months_on(today, -MONTHS_A_YEAR)
    return Compared(
        _sum(group, date.min, today),
        _sum(group, today.replace(month=1, day=1), today),
        _sum(group, ago.replace(month=1, day=1), ago),
    )


def _sum(group: Sequence[Won], first: date, last: date) -> Sum:
    """What was agreed between two days, and what was earned in their months of all that was
    agreed by the last."""
    known = [each for each in group if each.day <= last]
    if not known:
        return Sum(0, 0, 0)
    month = month_number(max(first, known[0].day).toordinal())
    number = month_number(last.toordinal()) - month + 1
    earned = sum(spread(map(_agreement, known), month, max(0, number)))
    values = [each.value for each in known if each.day >= first]
    return Sum(len(values), sum(values), earned)


def _agreement(won: Won) -> Agreement:
    return Agreement(won.day.toordinal(), won.value, won.months)
