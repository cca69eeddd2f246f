"""Income by month, year, service and source: agreed, and earned as it is paid."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from funnel_desktop.funnel.forecast.agreement import Agreement, month_number, month_start, spread


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


class IncomeReport(NamedTuple):
    """Sums by the first day of their months, by year, by service and by source."""

    months: Mapping[date, Sum]
    years: Mapping[int, Sum]
    services: Mapping[str, Sum]
    sources: Mapping[str, Sum]


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


def _by(known: Sequence[Won], today: date, key: Callable[[Won], str]) -> dict[str, Sum]:
    """The greatest first."""
    groups: dict[str, list[Won]] = {}
    for each in known:
        groups.setdefault(key(each), []).append(each)
    sums = {name: _sum(group, today) for name, group in groups.items()}
    return dict(sorted(sums.items(), key=lambda item: (-item[1].agreed, item[0])))


def _sum(group: Sequence[Won], today: date) -> Sum:
    first = month_number(group[0].day.toordinal())
    number = month_number(today.toordinal()) - first + 1
    earned = sum(spread(map(_agreement, group), first, number))
    return Sum(len(group), sum(each.value for each in group), earned)


def _agreement(won: Won) -> Agreement:
    return Agreement(won.day.toordinal(), won.value, won.months)
