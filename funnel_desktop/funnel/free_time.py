"""The free time of a week: working hours less what is set aside, busy, lunch and quiet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from funnel_desktop.funnel.week import GRID, Block, Span

SHORTEST = 30
"""Minutes: a shorter piece is no time to work in."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """Minutes of each day, or of one ISO weekday, that are kept free."""

    start: int
    end: int
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Hours:
    """When one works: from `first` to `last` minute on some ISO weekdays, less quiet hours."""

    first: int = 8 * 60
    last: int = 18 * 60
    weekdays: frozenset[int] = frozenset((1, 2, 3, 4, 5))
    quiet: tuple[Quiet, ...] = (Quiet(13 * 60, 14 * 60),)


@dataclass(frozen=True, slots=True)
class Piece:
    """An unbroken stretch of free time on the grid of a quarter of an hour."""

    day: date
    start: int
    end: int

    @property
    def minutes(self) -> int:
        """How long it is."""
        return self.end - self.start

    def holds(self, day: date, start: int, end: int) -> bool:
        """Whether a stretch of a day lies within it."""
        return day == self.day and self.start <= start and end <= self.end


def free_pieces(
    days: Sequence[date],
    hours: Hours,
    placed: Iterable[Block],
    busy: Iterable[Span],
    now: tuple[date, int] | None = None,
) -> list[Piece]:
    """Every piece of at least half an hour, in order of time; nothing before `now`."""
    taken: dict[date, list[tuple[int, int]]] = {day: [] for day in days}
    for block in placed:
        taken.setdefault(block.day, []).append((block.start, block.end))
    for span in busy:
        taken.setdefault(span.day, []).append((span.start, span.end))
    found: list[Piece] = []
    for day in sorted(days):
        if day.isoweekday() in hours.weekdays and not (now and day < now[0]):
            quiet = [(q.start, q.end) for q in hours.quiet if q.weekday in (None, day.isoweekday())]
            gone = [(0, now[1])] if now and now[0] == day else []
            found += _pieces(day, hours, [*taken[day], *quiet, *gone])
    return found


def _pieces(day: date, hours: Hours, taken: list[tuple[int, int]]) -> list[Piece]:
    found: list[Piece] = []
    start = hours.first
    for begin, end in [*sorted(each for each in taken if each[0] < each[1]), (hours.last,) * 2]:
        piece = Piece(day, up(start), down(min(begin, hours.last)))
        if piece.minutes >= SHORTEST:
            found.append(piece)
        start = max(start, end)
    return found


def take(pieces: Iterable[Piece], block: Block) -> list[Piece]:
    """The pieces that are left when a block is put into one of them."""
    left: list[Piece] = []
    for piece in pieces:
        if piece.day != block.day or block.end <= piece.start or piece.end <= block.start:
            left.append(piece)
            continue
        for rest in (
            Piece(piece.day, piece.start, block.start),
            Piece(piece.day, block.end, piece.end),
        ):
            if rest.minutes >= SHORTEST:
                left.append(rest)
    return left


def first_place(
    pieces: Iterable[Piece], minutes: int, by: date | None = None
) -> tuple[date, int] | None:
    """Day and minute of the first piece that holds so many minutes, on or before `by` where one
    does, else after it; None where none does."""
    found = [piece for piece in pieces if piece.minutes >= minutes]
    in_time = [piece for piece in found if by is None or piece.day <= by]
    first = next(iter(in_time or found), None)
    return None if first is None else (first.day, first.start)


def up(minute: int) -> int:
    """The quarter of an hour at or after a minute."""
    return -(-minute // GRID) * GRID


def down(minute: int) -> int:
    """The quarter of an hour at or before a minute."""
    return minute // GRID * GRID
