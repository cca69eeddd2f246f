"""Busy times out of another diary's .ics file, repetitions and time zones included."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo

from funnel_desktop.exchange.refused import ImportRefused
from funnel_desktop.funnel.week import MINUTES_A_DAY, Span


def read_busy(data: bytes, first: date, last: date, zone: tzinfo | None = None) -> list[Span]:
    """What an .ics file says is busy from `first` to `last`, in local minutes of each day.

    `zone` is the local one (the machine's if not given). Whole-day entries, cancelled and
    transparent ones take no time. Raises ImportRefused `not_a_diary`.
    """
    # Loaded late: nobody who does not use a diary waits for it.
    import icalendar
    import recurring_ical_events

    try:
        diary = icalendar.Calendar.from_ical(data)
        after = last + timedelta(days=1)
        events = recurring_ical_events.of(diary, skip_bad_series=True).between(first, after)
    except (ValueError, KeyError, IndexError, TypeError) as error:
        raise ImportRefused("not_a_diary") from error
    spans = [span for event in events for span in _spans(event, zone)]
    return sorted(
        {span for span in spans if first <= span.day <= last},
        key=lambda span: (span.day, span.start, span.end, span.title),
    )


def _spans(event: "icalendar.Event", zone: tzinfo | None) -> Iterator[Span]:  # type: ignore[name-defined]  # noqa: F821
    start, end = event.start, event.end
    free = str(event.get("TRANSP", "")).strip() == "TRANSPARENT"
    if (
        free
        or str(event.get("STATUS", "")).strip() == "CANCELLED"
        or not isinstance(start, datetime)
    ):
        return
    title = str(event.get("SUMMARY", ""))
    begin, finish = _local(start, zone), _local(end, zone)
    day = begin.date()
    while day <= finish.date():
        from_minute = _minute(begin.time()) if day == begin.date() else 0
        to_minute = _minute(finish.time()) if day == finish.date() else MINUTES_A_DAY
        if to_minute > from_minute:
            yield Span(day, from_minute, to_minute, title)
        day += timedelta(days=1)


def _local(moment: datetime, zone: tzinfo | None) -> datetime:
    """A floating time is local wherever it is read."""
    return moment if moment.tzinfo is None else moment.astimezone(zone)


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute
