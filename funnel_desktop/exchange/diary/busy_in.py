"""Busy times out of another diary's .ics file, repetitions and time zones included."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

from funnel_desktop.exchange.reading import text_of
from funnel_desktop.exchange.refused import ImportRefused
from funnel_desktop.funnel.week import MINUTES_A_DAY, Span

if TYPE_CHECKING:
    from icalendar import Calendar, Event

_DAY = timedelta(days=1)
_ENDLESS = frozenset(("SECONDLY", "MINUTELY", "HOURLY"))
"""No appointment repeats like this, and a file that says so would be read for ever."""
_BEGINS, _ENDS = (
    re.compile(rf"^{word}:VCALENDAR\s*$", re.ASCII | re.IGNORECASE | re.MULTILINE)
    for word in ("BEGIN", "END")
)
_BROKEN = (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError)
"""What the libraries raise at what they cannot read."""


def read_busy(data: bytes, first: date, last: date, zone: tzinfo | None = None) -> list[Span]:
    """What an .ics file says is busy from `first` to `last`, in local minutes of each day.

    `zone` is the local one (the machine's if not given); times without a zone are local
    wherever they are read. Whole days are busy from midnight to midnight; cancelled and
    transparent entries take no time (RFC 5545). An entry that cannot be read is left out.
    Raises ImportRefused `not_a_diary`, or `empty`.
    """
    spans = {
        span
        for diary in _diaries(data)
        for event in _events(diary, first - _DAY, last + 2 * _DAY)
        for span in _spans(event, first, last, zone)
    }
    return sorted(spans, key=lambda span: (span.day, span.start, span.end, span.title))


def _diaries(data: bytes) -> "list[Calendar]":
    # Loaded late: nobody who does not use a diary waits for it.
    import icalendar

    try:
        text, _ = text_of(data)
        found = icalendar.Calendar.from_ical(text, multiple=True)
    except ImportRefused as refused:
        raise ImportRefused("empty" if refused.key == "empty" else "not_a_diary") from refused
    except _BROKEN as error:
        raise ImportRefused("not_a_diary") from error
    diaries = [each for each in found if isinstance(each, icalendar.Calendar)]
    # The library is content with less: a file that broke off would pass for an empty one.
    if not diaries or len(_ENDS.findall(text)) != len(_BEGINS.findall(text)):
        raise ImportRefused("not_a_diary")
    return diaries


def _events(diary: "Calendar", first: date, after: date) -> "Iterable[Event]":
    """Every occurrence between two days; where one series is broken, those of the others."""
    try:
        return _occurrences(diary, diary.events, first, after)
    except _BROKEN:
        return [
            event
            for series in _series(diary).values()
            for event in _occurrences_if_any(diary, series, first, after)
        ]


def _series(diary: "Calendar") -> "dict[str, list[Event]]":
    """Events by their UID: a repeating one and its exceptions belong together."""
    found: dict[str, list[Event]] = {}
    for number, event in enumerate(diary.events):
        found.setdefault(str(event.get("UID", number)), []).append(event)
    return found


def _occurrences_if_any(
    diary: "Calendar", events: "list[Event]", first: date, after: date
) -> "list[Event]":
    try:
        return _occurrences(diary, events, first, after)
    except _BROKEN:
        return []


def _occurrences(
    diary: "Calendar", events: "list[Event]", first: date, after: date
) -> "list[Event]":
    import icalendar
    import recurring_ical_events

    part = icalendar.Calendar(diary)
    part.subcomponents = [event for event in events if not _is_endless(event)]
    found = recurring_ical_events.of(part, skip_bad_series=True).between(first, after)
    # Asked for here, so that one that does not tell its times is found in time.
    return [event for event in found if event.start is not None and event.end is not None]


def _is_endless(event: "Event") -> bool:
    rules = event.get("RRULE", ())
    return any(
        str(pace).upper() in _ENDLESS
        for rule in (rules if isinstance(rules, list) else [rules])
        if isinstance(rule, dict)
        for pace in rule.get("FREQ", ())
    )


def _spans(event: "Event", first: date, last: date, zone: tzinfo | None) -> Iterator[Span]:
    """The stretches of an event on each of its days."""
    if _takes_no_time(event):
        return
    title = str(event.get("SUMMARY", ""))
    begin, finish = _local(event.start, zone), _local(event.end, zone)
    day = max(begin.date(), first)
    while day <= min(finish.date(), last):
        start = _minute(begin.time()) if day == begin.date() else 0
        end = _minute(finish.time(), up=True) if day == finish.date() else MINUTES_A_DAY
        if end > start:
            yield Span(day, start, end, title)
        day += _DAY


def _takes_no_time(event: "Event") -> bool:
    """Microsoft's programs say in a word of their own what they say wrongly in the standard's."""
    said = [str(event.get(name, "")).strip().upper() for name in ("TRANSP", "STATUS", _MICROSOFT)]
    return said[0] == "TRANSPARENT" or said[1] == "CANCELLED" or said[2] == "FREE"


_MICROSOFT = "X-MICROSOFT-CDO-BUSYSTATUS"


def _local(moment: date, zone: tzinfo | None) -> datetime:
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time.min)
    return moment if moment.tzinfo is None else moment.astimezone(zone)


def _minute(clock: time, up: bool = False) -> int:
    """Minutes after midnight; an end within a minute is busy to its end."""
    return clock.hour * 60 + clock.minute + (up and clock.second > 0)
