"""A week's blocks as an .ics file that another diary updates by, instead of doubling."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

from funnel_desktop.exchange.calendar.titles import without_controls
from funnel_desktop.funnel.week import MINUTES_A_DAY, Block, own_key

if TYPE_CHECKING:
    from icalendar import Alarm, Event

PRODUCT = "-//Funnel Desktop//Week//EN"
HOST = "funnel-desktop.invalid"


def diary(
    blocks: Iterable[Block],
    gone: Iterable[Block],
    title_of: Callable[[Block], str],
    stamp: datetime,
    zone: tzinfo | None = None,
    alarm: int | None = None,
) -> bytes:
    """The blocks as events, each occurrence on its own day; those that are `gone` cancelled.

    UIDs are those of the blocks and SEQUENCE is theirs, which grows with each change, so that
    a second export updates. Times are local ones written in UTC, which every diary knows: the
    machine's zone where `zone` is not given. `stamp` is when this is written; with `alarm` a diary
    rings so many minutes before each.
    """
    # Loaded late: only who exports waits for it.
    import icalendar

    made = icalendar.Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    for status, each in (("CONFIRMED", blocks), ("CANCELLED", gone)):
        for block in each:
            event = _event(block, zone)
            event.add("summary", without_controls(title_of(block)))
            event.add("status", status)
            event.add("dtstamp", stamp.astimezone(UTC))
            if alarm is not None and status == "CONFIRMED":
                event.add_component(_alarm(alarm, without_controls(title_of(block))))
            made.add_component(event)
    return bytes(made.to_ical())


def _event(block: Block, zone: tzinfo | None) -> "Event":
    import icalendar

    event = icalendar.Event()
    event.add("uid", uid(block))
    event.add("sequence", block.sequence)
    event.add("dtstart", _moment(block.day, block.start, zone))
    event.add("dtend", _moment(block.day, block.end, zone))
    event.add("transp", "OPAQUE")
    return event


def _alarm(minutes: int, words: str) -> "Alarm":
    import icalendar

    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words or " ")
    alarm.add("trigger", timedelta(minutes=-minutes))
    return alarm


def uid(block: Block) -> str:
    """The same in every export; one that repeats has one for each week, wherever in it."""
    return f"{own_key(block)}@{HOST}"


def _moment(day: date, minute: int, zone: tzinfo | None) -> datetime:
    """A local wall-clock time in UTC; also right across a change of clock."""
    whole_days, rest = divmod(minute, MINUTES_A_DAY)
    wall = datetime.combine(day + timedelta(days=whole_days), time(rest // 60, rest % 60))
    return (wall.replace(tzinfo=zone) if zone else wall.astimezone()).astimezone(UTC)
