"""Days, times and lengths as .ics files write them, and as some of them should not."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import NamedTuple

_MOMENT = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)"
    r"(?:[Tt ]?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?(Z|z|[+-]\d\d:?\d\d)?)?",
    re.ASCII,
)
_LENGTH = re.compile(
    r"([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,6})D)?"
    r"(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?",
    re.ASCII | re.IGNORECASE,
)
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)(?::?(\d\d))?", re.ASCII)
_DAY = timedelta(days=1)
LAST_SECOND = 59


class Moment(NamedTuple):
    """A time on the clock of a zone; a whole day where `is_day`. None is the local zone."""

    wall: datetime
    zone: tzinfo | None = None
    is_day: bool = False


class Length(NamedTuple):
    """How far the clock on the wall goes on, then an exact time."""

    wall: timedelta = timedelta()
    exact: timedelta = timedelta()


@lru_cache(maxsize=4096)
def read_moment(value: str, zone: tzinfo | None, is_day: bool = False) -> Moment:
    """A DATE or DATE-TIME, also with the marks of ISO 8601 or with blanks around it.

    `zone` is that of its line; one that the value names goes before. Raises ValueError.
    """
    found = _MOMENT.fullmatch(value.strip())
    if found is None:
        raise ValueError("no moment")
    year, month, day, hour, minute, second, own_zone = found.groups()
    midnight = datetime(int(year), int(month), int(day))
    if hour is None or is_day:
        return Moment(midnight, None, True)
    # A day's end is written as hour 24, a leap second as second 60.
    clock = midnight.replace(minute=int(minute), second=min(int(second or 0), LAST_SECOND))
    wall = midnight + _DAY if hour == "24" else clock.replace(hour=int(hour))
    return Moment(wall, zone_of(own_zone) if own_zone else zone)


def zone_of(written: str) -> tzinfo:
    """`Z` or `+02:00` as a zone; raises ValueError."""
    return UTC if written in "Zz" else timezone(read_offset(written))


def read_offset(value: str) -> timedelta:
    """`+0100`; raises ValueError."""
    found = _OFFSET.fullmatch(value.strip())
    if found is None:
        raise ValueError("no offset")
    sign, hours, minutes, seconds = found.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds or 0))
    if offset >= _DAY:
        raise ValueError("no offset")
    return -offset if sign == "-" else offset


@lru_cache(maxsize=4096)
def read_length(value: str) -> Length:
    """A DURATION such as `PT1H30M`; raises ValueError, also for what is less than nothing."""
    found = _LENGTH.fullmatch(value.strip())
    if found is None or not any(found.groups()[1:]):
        raise ValueError("no length")
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    length = Length(
        timedelta(weeks=weeks, days=days), timedelta(hours=hours, minutes=minutes, seconds=seconds)
    )
    if found[1] == "-" and any(length):
        raise ValueError("less than nothing")
    return length


def instant(moment: Moment, local: tzinfo | None) -> datetime:
    """A moment in UTC; `local` is the zone of those that have none, None the machine's."""
    zone = moment.zone or local
    aware = moment.wall.astimezone() if zone is None else moment.wall.replace(tzinfo=zone)
    return aware.astimezone(UTC)


def wall_in(moment: Moment, zone: tzinfo | None, local: tzinfo | None) -> datetime:
    """What the clock of a zone shows at a moment."""
    if moment.is_day or moment.zone is zone:
        return moment.wall
    return instant(moment, local).astimezone(zone or local).replace(tzinfo=None)
