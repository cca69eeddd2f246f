"""Rules of repetition (RFC 5545, RRULE), asked for the days of a span only.

Each day of the span is looked at for itself, so that a rule without an end, without a match or
from the year 1 takes no longer than any other.
"""

from calendar import isleap, monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import product

from funnel_desktop.exchange.calendar.moments import Moment, read_moment

DAILY, WEEKLY, MONTHLY, YEARLY = "DAILY", "WEEKLY", "MONTHLY", "YEARLY"
_PACES = frozenset((DAILY, WEEKLY, MONTHLY, YEARLY))
"""No appointment repeats by the hour, the minute or the second."""
_WEEKDAYS = {name: number for number, name in enumerate(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))}
LOOKS_AT_MOST = 1_000_000
"""Days that are looked at for a file's rules: where one counts its occurrences, from its first."""
MOST_A_DAY = 96
"""How often a rule may strike in a day: each quarter of an hour."""
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Rule:
    """What an RRULE says; weekdays from 0 for Monday, with `nth` 0 for each of them."""

    pace: str
    interval: int = 1
    count: int | None = None
    until: Moment | None = None
    week_start: int = 0
    months: frozenset[int] = frozenset()
    month_days: frozenset[int] = frozenset()
    year_days: frozenset[int] = frozenset()
    weeks: frozenset[int] = frozenset()
    weekdays: frozenset[tuple[int, int]] = frozenset()
    hours: tuple[int, ...] = ()
    minutes: tuple[int, ...] = ()
    seconds: tuple[int, ...] = ()
    places: frozenset[int] = frozenset()


def read_rule(value: str) -> Rule:
    """A rule from its words; raises ValueError for what is none, as an interval of 0."""
    parts = {}
    for part in filter(str.strip, value.split(";")):
        name, equals, words = part.partition("=")
        if not equals:
            raise ValueError("no rule")
        parts[name.strip().upper()] = words.strip().upper()
    if not parts.keys() <= _PARTS or parts.get("FREQ") not in _PACES:
        raise ValueError("no rule")
    rule = Rule(
        pace=parts["FREQ"],
        interval=_number(parts.get("INTERVAL", "1"), 1, 10**9),
        count=_number(parts["COUNT"], 1, 10**9) if "COUNT" in parts else None,
        until=read_moment(parts["UNTIL"], None) if "UNTIL" in parts else None,
        week_start=_WEEKDAYS.get(parts.get("WKST", "MO"), 0),
        months=frozenset(_numbers(parts, "BYMONTH", 1, 12)),
        month_days=frozenset(_numbers(parts, "BYMONTHDAY", -31, 31)),
        year_days=frozenset(_numbers(parts, "BYYEARDAY", -366, 366)),
        weeks=frozenset(_numbers(parts, "BYWEEKNO", -53, 53)),
        weekdays=frozenset(map(_weekday, filter(None, parts.get("BYDAY", "").split(",")))),
        hours=_numbers(parts, "BYHOUR", 0, 23),
        minutes=_numbers(parts, "BYMINUTE", 0, 59),
        seconds=_numbers(parts, "BYSECOND", 0, 59),
        places=frozenset(_numbers(parts, "BYSETPOS", -366, 366)),
    )
    if max(1, len(rule.hours)) * max(1, len(rule.minutes)) * max(1, len(rule.seconds)) > MOST_A_DAY:
        raise ValueError("no appointment")
    return rule


_PARTS = frozenset((
    "FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO",
    "BYDAY", "BYHOUR", "BYMINUTE", "BYSECOND", "BYSETPOS",
))  # fmt: skip


def _number(words: str, least: int, most: int) -> int:
    number = int(words) if len(words) <= 10 else least - 1
    if not least <= number <= most:
        raise ValueError("out of range")
    return number


def _numbers(parts: dict[str, str], name: str, least: int, most: int) -> tuple[int, ...]:
    found = {_number(each, least, most) for each in parts.get(name, "").split(",") if each.strip()}
    return tuple(sorted(found))


def _weekday(words: str) -> tuple[int, int]:
    words = words.strip()
    if words[-2:] not in _WEEKDAYS:
        raise ValueError("no weekday")
    nth = _number(words[:-2], -53, 53) if words[:-2] else 0
    return _WEEKDAYS[words[-2:]], nth


def written_days(rule: Rule, begin: datetime, first: date, last: date) -> list[datetime]:
    """When a rule that begins at a time strikes on the days from `first` to `last`, in order.

    On the clock of its zone; `until` is the caller's to compare.
    """
    return _Asked(rule, begin).between(max(first, begin.date()).toordinal(), last.toordinal())


class Rules:
    """Follows the rules of one file: alike ones once, and all of them in bounded time."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], tuple[Rule, list[datetime]]] = {}
        self._looks_left = LOOKS_AT_MOST

    def follow(
        self, words: str, begin: datetime, first: date, last: date
    ) -> tuple[Rule, list[datetime]]:
        """A rule, and its days from `first` to `last`; raises ValueError where it is none, or
        where all rules together want more days looked at than LOOKS_AT_MOST."""
        asked = (words, begin, first, last)
        if asked not in self._known:
            rule = read_rule(words)
            begins = max(first, begin.date()) if rule.count is None else begin.date()
            self._looks_left -= max(0, (last - begins).days)
            if self._looks_left < 0:
                raise ValueError("too many days to look at")
            self._known[asked] = rule, written_days(rule, begin, first, last)
        return self._known[asked]


class _Asked:
    """A rule with what its beginning says where the rule says nothing."""

    def __init__(self, rule: Rule, begin: datetime) -> None:
        self._rule, self._begin = rule, begin
        self._weekdays, self._months = rule.weekdays, rule.months
        self._month_days = rule.month_days
        if not (rule.weekdays or rule.month_days or rule.year_days or rule.weeks):
            if rule.pace == WEEKLY:
                self._weekdays = frozenset([(begin.weekday(), 0)])
            elif rule.pace in (MONTHLY, YEARLY):
                self._month_days = frozenset([begin.day])
                if rule.pace == YEARLY:
                    self._months = rule.months or frozenset([begin.month])
        self._times = [
            time(*clock)
            for clock in product(
                rule.hours or (begin.hour,),
                rule.minutes or (begin.minute,),
                rule.seconds or (begin.second,),
            )
        ]
        self._first_week = begin.toordinal() - (begin.weekday() - rule.week_start) % _WEEK
        self._offsets = sorted((day - rule.week_start) % _WEEK for day, _ in self._weekdays)
        self._is_plain = not (
            self._month_days or rule.year_days or rule.weeks or self._months
            or (self._weekdays and rule.pace != WEEKLY)
        )  # fmt: skip

    def between(self, first: int, last: int) -> list[datetime]:
        if self._rule.count is None:
            return self._struck(first, last)
        if self._is_plain and len(self._times) == 1 and not self._rule.places:
            return self._struck(first, min(last, self._day_of_number(self._rule.count)))
        begin = self._begin.toordinal()
        return [
            each
            for each in self._struck(begin, last)[: self._rule.count]
            if each.toordinal() >= first
        ]

    def _day_of_number(self, number: int) -> int:
        """The day on which a rule of days or weeks alone strikes for the so-manieth time."""
        pace, begin = self._rule.interval, self._begin.toordinal()
        if self._rule.pace == DAILY:
            return begin + (number - 1) * pace
        from_first_week = sum(self._first_week + offset < begin for offset in self._offsets)
        weeks, place = divmod(number - 1 + from_first_week, len(self._offsets))
        return self._first_week + _WEEK * pace * weeks + self._offsets[place]

    def _struck(self, first: int, last: int) -> list[datetime]:
        if self._rule.places:
            return self._chosen(first, last)
        return [
            moment
            for day in self._days(first, last)
            for moment in self._on(day)
            if moment >= self._begin
        ]

    def _chosen(self, first: int, last: int) -> list[datetime]:
        """Of each period only some of its occurrences, counted from its beginning or its end."""
        found: list[datetime] = []
        day = first
        while day <= last:
            begins, ends = self._period(day)
            whole = [moment for each in self._days(begins, ends) for moment in self._on(each)]
            picked = {place - 1 if place > 0 else place for place in self._rule.places}
            size = len(whole)
            places = sorted({place % size for place in picked if -size <= place < size})
            found += [whole[place] for place in places]
            day = ends + 1
        low = max(self._begin, datetime.combine(date.fromordinal(first), time.min))
        return [moment for moment in found if low <= moment and moment.toordinal() <= last]

    def _on(self, day: int) -> Iterable[datetime]:
        written = date.fromordinal(day)
        return [datetime.combine(written, clock) for clock in self._times]

    def _period(self, day: int) -> tuple[int, int]:
        written = date.fromordinal(day)
        if self._rule.pace == WEEKLY:
            begins = day - (written.weekday() - self._rule.week_start) % _WEEK
            return begins, begins + _WEEK - 1
        if self._rule.pace == MONTHLY:
            begins = written.replace(day=1).toordinal()
            return begins, begins + monthrange(written.year, written.month)[1] - 1
        if self._rule.pace == YEARLY:
            return date(written.year, 1, 1).toordinal(), date(written.year, 12, 31).toordinal()
        return day, day

    def _days(self, first: int, last: int) -> Iterable[int]:
        """The days of the rule from one to another."""
        rule = self._rule
        if rule.pace == DAILY:
            begin = self._begin.toordinal()
            start = first + (begin - first) % rule.interval
            days: Iterable[int] = range(start, last + 1, rule.interval)
        elif rule.pace == WEEKLY:
            days = self._days_of_weeks(first, last)
        else:
            days = range(first, last + 1)
        return days if self._is_plain else [day for day in days if self._suits(day)]

    def _days_of_weeks(self, first: int, last: int) -> list[int]:
        step = _WEEK * self._rule.interval
        week = self._first_week + max(0, (first - self._first_week) // step) * step
        offsets = self._offsets or range(_WEEK)
        found = [w + offset for w in range(week, last + 1, step) for offset in offsets]
        return [day for day in found if first <= day <= last]

    def _suits(self, number: int) -> bool:
        rule, day = self._rule, date.fromordinal(number)
        if self._months and day.month not in self._months:
            return False
        if not self._is_in_turn(day):
            return False
        if self._month_days:
            length = monthrange(day.year, day.month)[1]
            if self._month_days.isdisjoint((day.day, day.day - length - 1)):
                return False
        if self._weekdays and rule.pace != WEEKLY and not self._is_its_weekday(day):
            return False
        if rule.year_days:
            of_year = day.timetuple().tm_yday
            if rule.year_days.isdisjoint((of_year, of_year - _year_length(day.year) - 1)):
                return False
        return not (rule.weeks and rule.weeks.isdisjoint(_week_numbers(number, rule.week_start)))

    def _is_in_turn(self, day: date) -> bool:
        years = day.year - self._begin.year
        if self._rule.pace == YEARLY:
            return years % self._rule.interval == 0
        if self._rule.pace == MONTHLY:
            return (12 * years + day.month - self._begin.month) % self._rule.interval == 0
        return True

    def _is_its_weekday(self, day: date) -> bool:
        """One of its weekdays, or the so-manieth of its month or year."""
        of_weekday = {nth for weekday, nth in self._weekdays if weekday == day.weekday()}
        if not of_weekday or 0 in of_weekday or self._rule.pace == DAILY:
            return bool(of_weekday)
        if self._rule.pace == YEARLY and not self._months:
            place, length = day.timetuple().tm_yday, _year_length(day.year)
        else:
            place, length = day.day, monthrange(day.year, day.month)[1]
        from_start, from_end = (place - 1) // _WEEK + 1, -((length - place) // _WEEK + 1)
        return not of_weekday.isdisjoint((from_start, from_end))


def _year_length(year: int) -> int:
    return 366 if isleap(year) else 365


def _week_numbers(day: int, week_start: int) -> tuple[int, int]:
    """The number of a day's week, from the year's beginning and from its end."""
    week = day - (date.fromordinal(day).weekday() - week_start) % _WEEK
    year = date.fromordinal(week + 3).year
    first, next_first = (_first_week(each, week_start) for each in (year, year + 1))
    return (week - first) // _WEEK + 1, -((next_first - week) // _WEEK)


def _first_week(year: int, week_start: int) -> int:
    """The first day of the week that has most of its days in a new year."""
    fourth = date(min(max(year, date.min.year), date.max.year), 1, 4)
    return fourth.toordinal() - (fourth.weekday() - week_start) % _WEEK
