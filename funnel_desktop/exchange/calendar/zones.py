"""Time zones by the names that calendar programs give them, and those a file draws up itself."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from funnel_desktop.exchange.calendar.components import Component
from funnel_desktop.exchange.calendar.moments import read_moment, read_offset
from funnel_desktop.exchange.calendar.rules import read_rule, written_days

_UTC_NAMES = frozenset((
    "UTC", "GMT", "Z", "UCT", "ZULU", "TZONE://MICROSOFT/UTC", "COORDINATED UNIVERSAL TIME",
    "(UTC) COORDINATED UNIVERSAL TIME",
))  # fmt: skip
_FIXED = re.compile(r"(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d\d))?", re.ASCII | re.IGNORECASE)
_SHOWN = re.compile(r"\((?:UTC|GMT)[^)]*\)\s*(.+)", re.IGNORECASE)


class Zones:
    """Zones by name: the world's own, those of a file, and other names for the world's."""

    def __init__(self, drawn: Sequence[Component] = ()) -> None:
        self._drawn = {zone.value("TZID").strip('"').upper(): zone for zone in drawn}
        self._known: dict[str, tzinfo] = {}

    def named(self, name: str) -> tzinfo:
        """The zone of a TZID; raises ValueError where nobody knows it."""
        if name not in self._known:
            self._known[name] = self._look_up(name.strip().strip('"').strip())
        return self._known[name]

    def _look_up(self, name: str) -> tzinfo:
        if name.upper() in _UTC_NAMES:
            return UTC
        world = _world(name)
        if world is not None:
            return world
        drawn = self._drawn.get(name.upper())
        if drawn is not None:
            return DrawnZone(drawn)
        found = _of_windows(name) or _ending(name) or _fixed(name) or _by_city(name)
        if found is None:
            raise ValueError("unknown zone")
        return found


def _world(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (ValueError, KeyError, OSError):
        return None


def _of_windows(name: str) -> tzinfo | None:
    # Loaded late: few files name zones as Windows does and do not draw them up.
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    world = WINDOWS_TO_OLSON.get(name)
    return _world(world) if world else None


def _ending(name: str) -> tzinfo | None:
    """`/mozilla.org/20050126_1/Europe/Berlin` ends in the world's name for it."""
    parts = [part for part in name.split("/") if part]
    for length in (3, 2):
        if len(parts) > length and (found := _any_case("/".join(parts[-length:]))):
            return found
    return _any_case(name)


def _any_case(name: str) -> tzinfo | None:
    world = _world_names().get(name.upper().replace(" ", "_"))
    return _world(world) if world else None


@lru_cache(maxsize=1)
def _world_names() -> dict[str, str]:
    return {name.upper(): name for name in available_timezones()}


def _fixed(name: str) -> tzinfo | None:
    found = _FIXED.fullmatch(name)
    if found is None or int(found[2]) > 14:
        return None
    offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return timezone(-offset if found[1] == "-" else offset)


def _by_city(name: str) -> tzinfo | None:
    """`(UTC+01:00) Amsterdam, Berlin, Rome`: its summer time is that of its cities."""
    found = _SHOWN.fullmatch(name)
    cities = found[1].upper().replace(" ", "_").split(",_") if found else []
    for city in cities:
        for upper, world in _world_names().items():
            if upper.endswith(f"/{city}"):
                return _world(world)
    return None


class DrawnZone(tzinfo):
    """A zone as a file's VTIMEZONE draws it up, whatever year that begins with."""

    def __init__(self, drawn: Component) -> None:
        """Raises ValueError where it says nothing that can be followed."""
        self._turns = [_Turn(part) for part in drawn.parts if part.kind in _TURNS]
        if not self._turns:
            raise ValueError("an empty zone")
        self._by_year: dict[int, list[tuple[datetime, timedelta, timedelta]]] = {}

    def utcoffset(self, moment: datetime | None) -> timedelta:
        wall = (moment or datetime(1970, 1, 1)).replace(tzinfo=None)
        found = self._around(wall)
        past = [to for onset, _, to in found if onset <= wall]
        return past[-1] if past else found[0][1]

    def fromutc(self, moment: datetime) -> datetime:
        utc = moment.replace(tzinfo=None)
        found = self._around(utc)
        past = [to for onset, before, to in found if onset - before <= utc]
        return moment + (past[-1] if past else found[0][1])

    def dst(self, moment: datetime | None) -> timedelta:
        return timedelta(0)

    def tzname(self, moment: datetime | None) -> str:
        return "as drawn up"

    def _around(self, wall: datetime) -> list[tuple[datetime, timedelta, timedelta]]:
        """Changes of the clock until a year's end, in order: when, from which offset, to which."""
        year = wall.year
        if year not in self._by_year:
            found = [
                (onset, turn.before, turn.after)
                for turn in self._turns
                for onset in turn.onsets(year)
            ]
            self._by_year[year] = sorted(found) or [
                (datetime.max, self._turns[0].before, self._turns[0].after)
            ]
        return self._by_year[year]


_TURNS = frozenset(("STANDARD", "DAYLIGHT"))


class _Turn:
    """One kind of change: to summer or to winter time."""

    def __init__(self, drawn: Component) -> None:
        self.before = read_offset(drawn.value("TZOFFSETFROM"))
        self.after = read_offset(drawn.value("TZOFFSETTO"))
        self._begins = read_moment(drawn.value("DTSTART"), None).wall
        self._rules = [read_rule(value) for _, value in drawn.lines.get("RRULE", ())]
        if len(self._rules) > 1 or any(rule.count for rule in self._rules):
            raise ValueError("a rule that no clock follows")
        self._days = [
            read_moment(each, None).wall
            for _, value in drawn.lines.get("RDATE", ())
            for each in value.split(",")
        ]

    def onsets(self, year: int) -> list[datetime]:
        """Its changes that may still hold in a year: the latest ones of each rule."""
        found = [onset for onset in (self._begins, *self._days) if onset.year <= year]
        for rule in self._rules:
            last = min(year, rule.until.wall.year) if rule.until else year
            first = date(max(last - 1, date.min.year), 1, 1)
            until = rule.until.wall if rule.until else datetime.max
            days = written_days(rule, self._begins, first, date(last, 12, 31))
            found += [day for day in days if day.date() <= until.date()]
        return found
