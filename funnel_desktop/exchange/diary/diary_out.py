"""A week's blocks as an .ics file that another diary updates by, instead of doubling."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from funnel_desktop.funnel.week import Block

PRODUCT = "-//Funnel Desktop//Week//EN"
HOST = "funnel-desktop.invalid"


def diary(
    blocks: Iterable[Block],
    gone: Iterable[Block],
    title_of: Callable[[Block], str],
    stamp: datetime,
    zone: tzinfo | None = None,
) -> bytes:
    """The blocks as events, each occurrence on its own day; those that are `gone` cancelled.

    UIDs are those of the blocks and SEQUENCE grows with each change of theirs, so that a
    second export updates. Times are local ones written in UTC, which every diary knows: the
    machine's zone where `zone` is not given. `stamp` is when this is written.
    """
    # Loaded late: only who exports waits for it.
    import icalendar

    made = icalendar.Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    taken_out = list(gone)
    cancelled = {uid(block) for block in taken_out}
    for block in [*blocks, *taken_out]:
        event = icalendar.Event()
        event.add("uid", uid(block))
        event.add("sequence", block.sequence + (uid(block) in cancelled))
        event.add("status", "CANCELLED" if uid(block) in cancelled else "CONFIRMED")
        event.add("dtstamp", stamp.astimezone(UTC))
        event.add("summary", title_of(block))
        event.add("dtstart", _moment(block.day, block.start, zone))
        event.add("dtend", _moment(block.day, block.end, zone))
        event.add("transp", "OPAQUE")
        made.add_component(event)
    return bytes(made.to_ical())


def uid(block: Block) -> str:
    """The same for the same occurrence in every export."""
    own = f"{block.id}-{block.day.isoformat()}" if block.every else block.id
    return f"{own}@{HOST}"


def _moment(day: date, minute: int, zone: tzinfo | None) -> datetime:
    """A local wall-clock time in UTC; also right across a change of clock."""
    whole_days, rest = divmod(minute, 24 * 60)
    wall = datetime.combine(day + timedelta(days=whole_days), time(rest // 60, rest % 60))
    return (wall.replace(tzinfo=zone) if zone else wall.astimezone()).astimezone(UTC)
