"""A week: its days, the blocks of work on them, and which of those repeat."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple, Protocol, TypeVar

from funnel_desktop.funnel.stages import PRIORITY, WorkType

GRID = 15
"""Minutes: blocks begin and end on this grid."""

DAYS = 7
_WEEK = re.compile(r"(\d{4})-W(\d{1,2})", re.ASCII)
MINUTES_AN_HOUR = 60
MINUTES_A_DAY = 24 * 60


class Block(NamedTuple):
    """A piece of a day that is set aside.

    `start` is in minutes after local midnight. A kind of None is a session: delivery, which
    stands outside the budget. `every` counts weeks: 0 once, 1 each week, 2 every second one,
    until and with `until`. In a draft `moved_from` is the day a stored block stood on before.
    """

    id: str
    day: date
    start: int
    minutes: int
    kind: WorkType | None
    title: str = ""
    objective: str | None = None
    every: int = 0
    until: date | None = None
    sequence: int = 0
    moved_from: date | None = None

    @property
    def end(self) -> int:
        """Minutes after midnight."""
        return self.start + self.minutes

    @property
    def origin_day(self) -> date:
        """The day on which the file has this block, whatever a draft did with it."""
        return self.moved_from or self.day

    def overlaps(self, other: "Block") -> bool:
        """Whether two blocks share any minute."""
        return self.day == other.day and self.start < other.end and other.start < self.end


class Span(NamedTuple):
    """A busy time from another diary; minutes after local midnight."""

    day: date
    start: int
    end: int
    title: str = ""


def appointments(spans: Iterable[Span]) -> int:
    """Number of busy times; one that goes on after midnight is still the same."""
    known = set(spans)
    ends = {(span.day, span.title) for span in known if span.end == MINUTES_A_DAY}
    yesterday = timedelta(days=1)
    return sum(
        not (span.start == 0 and (span.day - yesterday, span.title) in ends) for span in known
    )


def occurrences(
    blocks: Iterable[Block], skipped: Mapping[str, Iterable[date]], first: date, last: date
) -> list[Block]:
    """The blocks of the days from `first` to `last`, repeating ones on each of their days.

    `skipped` names the days on which an occurrence was taken out.
    """
    found: list[Block] = []
    for block in blocks:
        out = skipped.get(block.id)
        if not out:
            found += _of_one(block, first, last)
        else:
            found += [each for each in _of_one(block, first, last) if each.day not in set(out)]
    return sorted(found, key=lambda block: (block.day, block.start, block.end, block.id))


def planned_minutes(blocks: Iterable[Block]) -> dict[WorkType, int]:
    """The minutes that are set aside for each kind of work; sessions are none."""
    found = dict.fromkeys(PRIORITY, 0)
    for block in blocks:
        if block.kind is not None:
            found[block.kind] += block.minutes
    return found


def _of_one(block: Block, first: date, last: date) -> Iterator[Block]:
    if not block.every:
        if first <= block.day <= last:
            yield block
        return
    pace = timedelta(weeks=block.every)
    end = last if block.until is None else min(last, block.until)
    passed = max(0, -(-(first - block.day).days // pace.days))
    day = block.day + passed * pace
    while day <= end:
        yield block._replace(day=day)
        day += pace


def monday_of(day: date) -> date:
    """The Monday that names a week (ISO 8601), whatever day it is shown to begin with."""
    return day - timedelta(days=day.weekday())


def week_days(monday: date, first_weekday: int = 1, count: int = DAYS) -> list[date]:
    """The days of a week as they are shown; `first_weekday` is ISO (Monday 1, Sunday 7).

    A week that begins on Saturday or Sunday begins before its Monday. Of five days Saturday
    and Sunday are left out.
    """
    first = monday - timedelta(days=(1 - first_weekday) % DAYS)
    days = [first + timedelta(days=n) for n in range(DAYS)]
    return days if count == DAYS else [day for day in days if day.isoweekday() <= count]


def iso_week(day: date) -> str:
    """`2026-W20`; 2026 has a week 53."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def own_key(block: Block) -> str:
    """What tells a block from all others; one that repeats has a key for each week, so that it
    keeps it wherever in the week it moves."""
    return f"{block.id}-{iso_week(block.day)}" if block.every else block.id


def parse_iso_week(text: str) -> date:
    """The Monday of `2026-W20`; raises ValueError for what is no week."""
    found = _WEEK.fullmatch(text.strip())
    if found is None or not date.min.year < int(found[1]) < date.max.year:
        raise ValueError(text)
    return date.fromisocalendar(int(found[1]), int(found[2]), 1)


class Timed(Protocol):
    """What takes a stretch of a day; minutes after midnight."""

    @property
    def start(self) -> int:
        """When it begins."""

    @property
    def end(self) -> int:
        """When it is over."""


Piece = TypeVar("Piece", bound=Timed)


def side_by_side(pieces: Iterable[Piece]) -> list[tuple[Piece, int, int]]:
    """Pieces of one day with their lane and how many lanes stand beside it there."""
    placed: list[tuple[Piece, int, int]] = []
    cluster: list[tuple[Piece, int]] = []
    running: list[tuple[int, int]] = []
    cluster_end = 0
    for piece in sorted(pieces, key=lambda each: (each.start, -each.end, _own(each))):
        if cluster and piece.start >= cluster_end:
            placed += _spread(cluster)
            cluster, cluster_end = [], 0
        running = [(end, lane) for end, lane in running if end > piece.start]
        busy = {lane for _, lane in running}
        lane = next(n for n in range(len(busy) + 1) if n not in busy)
        cluster.append((piece, lane))
        running.append((piece.end, lane))
        cluster_end = max(cluster_end, piece.end)
    return placed + _spread(cluster)


def _own(piece: Timed) -> str:
    return piece.id if isinstance(piece, Block) else ""


def _spread(cluster: list[tuple[Piece, int]]) -> list[tuple[Piece, int, int]]:
    lanes = 1 + max((lane for _, lane in cluster), default=0)
    return [(piece, lane, lanes) for piece, lane in cluster]


BESIDE_AT_MOST = 6
"""Busy times of a day that are shown each for itself."""


def shown_busy(spans: Iterable[Span]) -> list[Span]:
    """Busy times of a day as they are drawn: where there are very many, those that overlap are
    one, with their titles."""
    known = sorted(spans, key=lambda span: (span.start, span.end))
    if len(known) <= BESIDE_AT_MOST:
        return known
    joined: list[list[Span]] = []
    for span in known:
        if joined and span.start < max(each.end for each in joined[-1]):
            joined[-1].append(span)
        else:
            joined.append([span])
    return [
        Span(group[0].day, group[0].start, max(each.end for each in group),
             ", ".join(dict.fromkeys(each.title for each in group if each.title)))
        for group in joined
    ]  # fmt: skip


def clashing(block: Block, spans: Iterable[Span]) -> list[Span]:
    """The busy times that share any minute with a block."""
    return [s for s in spans if s.day == block.day and s.start < block.end and block.start < s.end]
