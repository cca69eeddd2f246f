"""Busy times of a file, read by a process of its own: the program goes on whatever it holds."""

from datetime import date
from pathlib import Path

from funnel_desktop.exchange.calendar.busy_in import Busy
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.foreign.process import ForeignReading, GoOn, always
from funnel_desktop.funnel.week import Span


def busy_of_file(path: Path, first: date, last: date, go_on: GoOn = always) -> Busy:
    """What an .ics file says is busy on some days; see `busy_in.read_busy`.

    Raises ImportRefused `not_a_diary`, `cancelled` where `go_on` says so, or why the file could
    not be read at all.
    """
    spans: list[Span] = []
    unreadable = 0
    days = {"first": first.isoformat(), "last": last.isoformat()}
    with ForeignReading("calendar", path, **days) as reading:
        for frame in reading.frames(go_on):
            match frame:
                case ["rows", list(rows)]:
                    spans += [_span(*row) for row in rows]
                case ["unreadable", int(count)]:
                    unreadable = count
                case _:
                    raise ImportRefused("reader_failed")
    return Busy(tuple(spans), unreadable)


def _span(day: str, start: int, end: int, title: str) -> Span:
    return Span(date.fromisoformat(day), start, end, title)
