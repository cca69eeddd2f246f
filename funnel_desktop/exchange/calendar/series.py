"""The occurrences of appointments: single ones, series, and what was changed about one of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from funnel_desktop.exchange.calendar.components import Component, Line, parameter
from funnel_desktop.exchange.calendar.moments import (
    Length,
    Moment,
    instant,
    read_length,
    read_moment,
    wall_in,
)
from funnel_desktop.exchange.calendar.rules import Rule, Rules
from funnel_desktop.exchange.calendar.zones import Zones

BROKEN = (ValueError, OverflowError)
"""What an entry that says no time that there is leads to."""
_DAY = timedelta(days=1)
LISTED_AT_MOST = 5_000
"""Single days of one entry that lie in the weeks asked for."""
_END_OF_DAY = time(23, 59, 59)
_WHOLE_DAY = Length(_DAY)


class Occurrence(NamedTuple):
    """When something begins, and how long it takes."""

    begins: Moment
    lasts: Length


class Around(NamedTuple):
    """Where times are read: the zones of the file, the local one, the one of times that name
    none, and the days asked for."""

    zones: Zones
    local: tzinfo | None
    usual: tzinfo | None
    first: date
    last: date
    rules: Rules

    def moment(self, line: Line) -> Moment:
        """The moment of a line; raises ValueError."""
        parameters, value = line
        return read_moment(value, self._zone(parameters), _is_day(parameters))

    def _zone(self, parameters: str) -> tzinfo | None:
        named = parameter(parameters, "TZID")
        return self.zones.named(named) if named else self.usual

    def moments(self, lines: Iterable[Line]) -> Iterator[Moment]:
        """The moments of lists that are of the days asked for; raises ValueError."""
        for parameters, each in self.listed(lines):
            begins = each.partition("/")[0]
            yield read_moment(begins, self._zone(parameters), _is_day(parameters))

    def listed(self, lines: Iterable[Line]) -> set[Line]:
        """What lists say of the days asked for, each with its parameters; raises ValueError."""
        low, high = (day.strftime("%Y%m%d") for day in (self.first - _DAY, self.last + _DAY))
        # A list may be a million days long: most of them are seen from their first signs.
        near = {
            (parameters, each)
            for parameters, value in lines
            for each in value.split(",")
            if low <= each[:8] <= high or not each[:8].isdecimal()
        }
        if len(near) > LISTED_AT_MOST:
            raise ValueError("more days than there are")
        return near


def _is_day(parameters: str) -> bool:
    return parameter(parameters, "VALUE").upper() == "DATE"


@dataclass(slots=True)
class Series:
    """All entries of one UID: what was planned, and what was changed about single occurrences."""

    planned: list[Component] = field(default_factory=list)
    changed: list[Component] = field(default_factory=list)

    def add(self, entry: Component) -> None:
        """Take another entry of the same UID."""
        (self.changed if "RECURRENCE-ID" in entry.lines else self.planned).append(entry)

    @property
    def repeats(self) -> bool:
        """Whether a rule has to be followed."""
        return any("RRULE" in entry.lines for entry in self.planned)

    def newest(self) -> list[Component]:
        """What was planned, as it was said last; several of the same age all hold."""
        age = max(map(_age, self.planned), default=0)
        return [entry for entry in self.planned if _age(entry) == age]


def _age(entry: Component) -> int:
    words = entry.value("SEQUENCE")
    return int(words) if words.isdecimal() and len(words) <= 9 else 0


class ReadSeries(NamedTuple):
    """What an entry says: each occurrence with the entry it follows, and which were not read."""

    found: list[tuple[Component, Occurrence]]
    unreadable: int


def read_series(series: Series, around: Around) -> ReadSeries:
    """The occurrences of one UID that may touch the days asked for."""
    found: list[tuple[Component, Occurrence]] = []
    unreadable = 0
    changes = []
    for entry in series.changed:
        try:
            changes.append(_Change(entry, around, series.planned))
        except BROKEN:
            unreadable += 1
    latest = {(change.at.wall, change.at.zone): change for change in sorted(changes, key=_order)}
    kept = list(latest.values())
    for entry in series.newest():
        times, is_whole = _planned(entry, around, kept)
        found += times
        unreadable += not is_whole
    found += [(change.entry, change.now) for change in kept if change.now is not None]
    return ReadSeries(found, unreadable)


def _order(change: "_Change") -> int:
    return _age(change.entry)


def _planned(
    entry: Component, around: Around, changes: list["_Change"]
) -> tuple[list[tuple[Component, Occurrence]], bool]:
    """The occurrences of an entry, those aside that were changed; False where some are missing."""
    try:
        begins = _begins(entry, around)
        lasts = _lasts(entry, begins, around)
        near = around._replace(
            first=around.first - lasts.wall - lasts.exact - _DAY, last=around.last + _DAY
        )
        walls, is_whole = _walls(entry, begins, near)
        periods = _periods(entry, begins, near)
        walls = _without(walls, _gone(entry, near, changes), begins, around.local)
    except BROKEN:
        return [], False
    further = [change for change in changes if change.and_all_after]
    found = [
        _as_changed(
            entry,
            Occurrence(begins._replace(wall=wall), periods.get(wall, lasts)),
            further,
            around.local,
        )
        for wall in walls
    ]
    return found, is_whole and entry.is_whole


def _gone(entry: Component, near: Around, changes: list["_Change"]) -> list[Moment]:
    """The occurrences that do not take place when they were planned."""
    called_off = list(near.moments(entry.lines.get("EXDATE", ())))
    return called_off + [change.at for change in changes if not change.and_all_after]


def _begins(entry: Component, around: Around) -> Moment:
    line = entry.first("DTSTART")
    if line is None:
        raise ValueError("no beginning")
    return around.moment(line)


def _lasts(entry: Component, begins: Moment, around: Around) -> Length:
    """How long an entry takes: no time at all where it says no end, a day at least where it is
    of whole days."""
    end = entry.first("DTEND")
    length = entry.first("DURATION")
    if end is not None:
        lasts = _until(begins, around.moment(end), around.local)
    elif length is not None:
        lasts = read_length(length[1])
    else:
        lasts = Length()
    return max(lasts, _WHOLE_DAY) if begins.is_day else lasts


def _until(begins: Moment, ends: Moment, local: tzinfo | None) -> Length:
    if begins.is_day:
        return Length(wall_in(ends, None, local) - begins.wall)
    if ends.is_day:
        midnight = datetime.combine(begins.wall + _DAY, time.min)
        return Length(max(ends.wall, midnight) - begins.wall)
    if ends.zone is begins.zone:
        length = Length(ends.wall - begins.wall)
    else:
        length = Length(exact=instant(ends, local) - instant(begins, local))
    if min(length) < timedelta():
        raise ValueError("ends before it begins")
    return length


def _walls(entry: Component, begins: Moment, near: Around) -> tuple[list[datetime], bool]:
    """When an entry begins on the clock of its zone, in order; False where a rule is none."""
    walls, is_whole = {begins.wall}, True
    for name, take in (("RRULE", walls.update), ("EXRULE", walls.difference_update)):
        for _, words in entry.lines.get(name, ()):
            try:
                take(_struck(words, begins, near))
            except BROKEN:
                is_whole = False
    for further in near.moments(entry.lines.get("RDATE", ())):
        walls.add(wall_in(further, begins.zone, near.local))
    return sorted(wall for wall in walls if near.first <= wall.date() <= near.last), is_whole


def _periods(entry: Component, begins: Moment, near: Around) -> dict[datetime, Length]:
    """How long single days last that tell it themselves: `RDATE;VALUE=PERIOD`."""
    found = {}
    for parameters, each in near.listed(entry.lines.get("RDATE", ())):
        words, _, ends = each.partition("/")
        if ends:
            at = near.moment((parameters, words))
            is_length = ends.strip().upper().startswith("P")
            until = at if is_length else near.moment((parameters, ends))
            length = read_length(ends) if is_length else _until(at, until, near.local)
            found[wall_in(at, begins.zone, near.local)] = length
    return found


def _struck(words: str, begins: Moment, near: Around) -> list[datetime]:
    rule, found = near.rules.follow(words, begins.wall, near.first, near.last)
    until = _last_wall(rule, begins, near.local)
    return found if until is None else [wall for wall in found if wall <= until]


def _last_wall(rule: Rule, begins: Moment, local: tzinfo | None) -> datetime | None:
    """Until when a rule holds on the clock of its zone; a day is meant with all its hours.

    Of whole days the last one is that of the words or the local one, whichever is later: some
    programs write the local midnight in UTC, others the day itself.
    """
    if rule.until is None:
        return None
    if rule.until.zone is None and not begins.is_day and not rule.until.is_day:
        return rule.until.wall
    if not rule.until.is_day and not begins.is_day:
        return wall_in(rule.until, begins.zone, local)
    local_day = wall_in(rule.until, None, local).date()
    return datetime.combine(max(rule.until.wall.date(), local_day), _END_OF_DAY)


def _without(
    walls: list[datetime], gone: list[Moment], begins: Moment, local: tzinfo | None
) -> list[datetime]:
    """Occurrences aside that were called off; a day takes all that begin on it."""
    times = {wall_in(each, begins.zone, local) for each in gone if not each.is_day}
    days = {each.wall.date() for each in gone if each.is_day or begins.is_day}
    return [wall for wall in walls if wall not in times and wall.date() not in days]


class _Change:
    """What was said about one occurrence of a series, or about it and all that follow."""

    def __init__(self, entry: Component, around: Around, planned: list[Component]) -> None:
        """Raises ValueError where it does not say of which, or not when."""
        if not entry.is_whole:
            raise ValueError("not whole")
        line = entry.lines["RECURRENCE-ID"][0]
        self.entry = entry
        self.at = around.moment(line)
        self.and_all_after = parameter(line[0], "RANGE").upper() == "THISANDFUTURE"
        self.now: Occurrence | None = None
        """When it is now; None where only what follows is told."""
        begins = _begins(entry, around) if "DTSTART" in entry.lines else self.at
        says_length = "DTEND" in entry.lines or "DURATION" in entry.lines
        lasts_like = entry if says_length or not planned else planned[0]
        whole = _begins(lasts_like, around) if lasts_like is not entry else begins
        self.lasts = _lasts(lasts_like, whole, around)
        self.begins = begins
        if not self.and_all_after:
            self.now = Occurrence(begins, self.lasts)


def _as_changed(
    entry: Component, planned: Occurrence, changes: list[_Change], local: tzinfo | None
) -> tuple[Component, Occurrence]:
    """An occurrence as the last change before it has it."""
    begins = planned.begins
    past = [
        (at, change)
        for change in changes
        if (at := wall_in(change.at, begins.zone, local)) <= begins.wall
    ]
    if not past:
        return entry, planned
    at, change = max(past, key=lambda each: each[0])
    moved = wall_in(change.begins, begins.zone, local) - at
    return change.entry, Occurrence(begins._replace(wall=begins.wall + moved), change.lasts)


def both_ends(occurrence: Occurrence, local: tzinfo | None) -> tuple[datetime, datetime]:
    """Beginning and end on the local clock; raises ValueError or OverflowError."""
    begins, lasts = occurrence
    end = begins._replace(wall=begins.wall + lasts.wall)
    if not lasts.exact:
        return wall_in(begins, local, local), wall_in(end, local, local)
    if begins.is_day:
        return begins.wall, end.wall + lasts.exact
    finish = instant(end, local) + lasts.exact
    return wall_in(begins, local, local), finish.astimezone(local).replace(tzinfo=None)
