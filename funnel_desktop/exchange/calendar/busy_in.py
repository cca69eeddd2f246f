"""Busy times out of another diary's .ics file, repetitions and time zones included.

A pure function of the file's bytes: what it says of some days, as plain values, in time that is
bounded whatever stands in it. An entry that cannot be read is counted, so that nobody takes the
time it stands for as free.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple

from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.exchange.calendar.components import (
    WANTED,
    Component,
    components,
    parameter,
    unfolded,
)
from funnel_desktop.exchange.calendar.moments import Length, Moment, read_length, read_moment
from funnel_desktop.exchange.calendar.rules import Rules
from funnel_desktop.exchange.calendar.series import (
    BROKEN,
    Around,
    Occurrence,
    Series,
    both_ends,
    read_series,
)
from funnel_desktop.exchange.calendar.titles import one_line
from funnel_desktop.exchange.calendar.zones import Zones
from funnel_desktop.exchange.common import bounds
from funnel_desktop.exchange.common.reading import text_of
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.funnel.week import DAYS, MINUTES_A_DAY, Span

_DAY = timedelta(days=1)
WEEKS_READ = 8
"""How far a diary is read, the week in hand included."""
SPANS_AT_MOST = 100_000
"""Stretches of repeating entries; who has more is busy all day long in any case."""
LETTERS_AT_MOST = 1_000
"""Of a title."""


class Busy(NamedTuple):
    """What a diary says: when one is busy, in order, and how many entries could not be read."""

    spans: tuple[Span, ...]
    unreadable: int = 0


def days_read(monday: date) -> tuple[date, date]:
    """The days that are read for the week of a Monday, from the Saturday before: there it may be
    shown to begin."""
    before = timedelta(days=min(2, monday.toordinal() - 1))
    ahead = timedelta(days=min(DAYS * WEEKS_READ - 1, (date.max - monday).days))
    return monday - before, monday + ahead


def read_busy(
    data: bytes,
    first: date,
    last: date,
    zone: tzinfo | None = None,
    progress: Progress = no_progress,
) -> Busy:
    """What an .ics file says is busy from `first` to `last`, in local minutes of each day.

    `zone` is the local one (the machine's if not given); times without a zone are local
    wherever they are read. Whole days are busy from midnight to midnight; cancelled and
    transparent entries take no time (RFC 5545). `progress` may raise to end it.
    Raises ImportRefused `not_a_diary`, or `empty`.
    """
    reader = _Reader(first, last, zone)
    for diary in _diaries(data, progress):
        reader.read(diary)
    spans = sorted(reader.spans, key=lambda span: (span.day, span.start, span.end, span.title))
    return Busy(tuple(spans), reader.unreadable)


def _diaries(data: bytes, progress: Progress) -> list[Component]:
    try:
        text, _ = text_of(data)
    except ImportRefused as refused:
        raise ImportRefused("empty" if refused.key == "empty" else "not_a_diary") from refused
    lines = unfolded(text)
    found = []
    for each in components(lines):
        if isinstance(each, int):
            progress(each, len(lines))
        elif each.kind == "VCALENDAR":
            found.append(each)
    # A file that broke off would pass for one that says less.
    ends = sum(line.strip().upper() == "END:VCALENDAR" for line in lines)
    if not found or not all(each.is_whole for each in found) or ends != len(found):
        raise ImportRefused("not_a_diary")
    return found


class _Reader:
    """Gathers what the diaries of one file say of some days."""

    def __init__(self, first: date, last: date, local: tzinfo | None) -> None:
        self.spans: set[Span] = set()
        self.unreadable = 0
        self._first, self._last, self._local = first, last, local
        self._series_left, self._spans_left = bounds.SERIES, SPANS_AT_MOST
        self._said: dict[object, int] = {}
        """Series by what they say, and how much of each could not be read."""
        self._stretches: dict[Occurrence, tuple[tuple[date, int, int], ...]] = {}

    def read(self, diary: Component) -> None:
        """Take what a diary says: single entries first, so that no series costs one."""
        if diary.value("METHOD").upper() == "CANCEL":
            return
        around = self._around(diary)
        every = list(_series(diary))
        for series in every:
            if not series.repeats and self._may_concern(series):
                self._take(series, around)
        for series in filter(lambda each: each.repeats, every):
            said = _said(series)
            if said in self._said:
                self.unreadable += self._said[said]
                continue
            if self._series_left <= 0 or self._spans_left <= 0:
                self.unreadable += len(series.planned)
                continue
            before = self.unreadable
            self._series_left -= 1
            self._spans_left -= self._take(series, around)
            self._said[said] = self.unreadable - before
        for part in diary.parts:
            if part.kind == "VFREEBUSY":
                self._take_free_busy(part, around)

    def _around(self, diary: Component) -> Around:
        zones = Zones([part for part in diary.parts if part.kind == "VTIMEZONE"])
        usual = self._local
        named = diary.value("X-WR-TIMEZONE")
        if named:
            try:
                usual = zones.named(named)
            except BROKEN:
                usual = self._local
        return Around(zones, self._local, usual, self._first, self._last, Rules())

    def _may_concern(self, series: Series) -> bool:
        """Whether a single entry may lie in the days asked for, from how its days are written."""
        low = (self._first - min(2 * _DAY, self._first - date.min)).strftime("%Y%m%d")
        high = (self._last + min(2 * _DAY, date.max - self._last)).strftime("%Y%m%d")
        for entry in (*series.planned, *series.changed):
            begins, ends = (entry.value(name)[:8] for name in ("DTSTART", "DTEND"))
            is_later = _is_day(begins) and begins > high
            is_earlier = _is_day(ends) and ends < low and begins < low
            if "RDATE" in entry.lines or not (is_later or is_earlier):
                return True
        return False

    def _take(self, series: Series, around: Around) -> int:
        """Take the occurrences of one UID; says how many stretches that were."""
        reading = read_series(series, around)
        self.unreadable += reading.unreadable
        taken = 0
        broken = set()
        for entry, occurrence in reading.found:
            if _takes_no_time(entry):
                continue
            try:
                stretches = self._of(occurrence)
            except BROKEN:
                broken.add(id(entry))
                continue
            title = _title(entry)
            self.spans.update(Span(*stretch, title) for stretch in stretches)
            taken += max(1, len(stretches))
        self.unreadable += len(broken)
        return taken

    def _of(self, occurrence: Occurrence) -> tuple[tuple[date, int, int], ...]:
        """The stretches of an occurrence; very many of them may be alike."""
        if occurrence not in self._stretches:
            begin, finish = both_ends(occurrence, self._local)
            self._stretches[occurrence] = tuple(_pieces(begin, finish, self._first, self._last))
        return self._stretches[occurrence]

    def _take_free_busy(self, part: Component, around: Around) -> None:
        """A diary that tells only when one is busy, and not why."""
        is_read = part.is_whole
        for parameters, value in part.lines.get("FREEBUSY", ()):
            if parameter(parameters, "FBTYPE").upper() == "FREE":
                continue
            for period in value.split(","):
                try:
                    occurrence = _period(period, around)
                    self.spans.update(Span(*each) for each in self._of(occurrence))
                except BROKEN:
                    is_read = False
        self.unreadable += not is_read


def _series(diary: Component) -> Iterator[Series]:
    """Entries by their UID: a repeating one and its exceptions belong together."""
    found: dict[object, Series] = {}
    for number, part in enumerate(diary.parts):
        if part.kind == "VEVENT":
            found.setdefault(part.value("UID") or number, Series()).add(part)
    return iter(found.values())


def _is_day(written: str) -> bool:
    """Whether signs such as `20260512` may stand for a day."""
    return written.isdecimal() and "01" <= written[4:6] <= "12" and "01" <= written[6:] <= "31"


def _said(series: Series) -> object:
    """What a series says, whatever its name: many may say the same."""
    entries = (*series.planned, *series.changed)
    return tuple(
        (entry.is_whole, *((name, *lines) for name, lines in entry.lines.items() if name in _TIMES))
        for entry in entries
    )


_TIMES = WANTED - {"UID", "SEQUENCE"}


def _period(written: str, around: Around) -> Occurrence:
    begins_words, _, ends_words = written.partition("/")
    begins = read_moment(begins_words, around.usual)
    if ends_words.strip().upper().startswith("P"):
        return Occurrence(begins, read_length(ends_words))
    ends: Moment = read_moment(ends_words, around.usual)
    if ends.zone is not begins.zone or ends.wall < begins.wall:
        raise ValueError("no period")
    return Occurrence(begins, Length(ends.wall - begins.wall))


def _pieces(
    begin: datetime, finish: datetime, first: date, last: date
) -> Iterator[tuple[date, int, int]]:
    """The stretches of an occurrence on each of its days."""
    day = max(begin.date(), first)
    while day <= min(finish.date(), last):
        start = _minute(begin) if day == begin.date() else 0
        end = _minute(finish, up=True) if day == finish.date() else MINUTES_A_DAY
        if end > start:
            yield day, start, end
        if day == date.max:
            return
        day += _DAY


def _minute(clock: datetime, up: bool = False) -> int:
    """Minutes after midnight; an end within a minute is busy to its end."""
    return clock.hour * 60 + clock.minute + (up and clock.second > 0)


def _title(entry: Component) -> str:
    found = entry.first("SUMMARY")
    if found is None:
        return ""
    words = found[1]
    if "\\" in words:
        for written, sign in (("\\n", " "), ("\\N", " "), ("\\,", ","), ("\\;", ";")):
            words = words.replace(written, sign)
        words = words.replace("\\\\", "\\")
    return one_line(words)[:LETTERS_AT_MOST]


def _takes_no_time(entry: Component) -> bool:
    """Microsoft's programs say in a word of their own what they say wrongly in the standard's."""
    said = [entry.value(name).upper() for name in ("TRANSP", "STATUS", _MICROSOFT)]
    return said[0] == "TRANSPARENT" or said[1] == "CANCELLED" or said[2] == "FREE"


_MICROSOFT = "X-MICROSOFT-CDO-BUSYSTATUS"
