"""Where the protected prospecting block goes: half a day in one piece, each week."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from funnel_desktop.funnel.free_time import Piece
from funnel_desktop.funnel.proposal import PlanInput, Wish
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import GRID, Block

NOON = 12 * 60
WORK = WorkType.PROSPECTING


def is_set_aside(
    minutes: int,
    placed: Iterable[Block],
    done: Mapping[WorkType, int],
    budget: Mapping[WorkType, int],
) -> bool:
    """Whether nothing is to be protected: by the user's wish, as it stands in the week already,
    or as so much prospecting, and all that was budgeted, is done."""
    all_done = done.get(WORK, 0) >= max(minutes, budget.get(WORK, 0))
    return not minutes or all_done or _longest_run(placed) >= minutes


def _longest_run(placed: Iterable[Block]) -> int:
    """Minutes of the longest stretch of prospecting that the user placed, past or to come."""
    prospecting = [block for block in placed if block.kind is WORK]
    longest, start, end = 0, (date.min, 0), (date.min, 0)
    for block in sorted(prospecting, key=lambda block: (block.day, block.start)):
        if (block.day, block.start) > end:
            start = (block.day, block.start)
        end = max(end, (block.day, block.end))
        longest = max(longest, end[1] - start[1])
    return longest


def place_for(
    minutes: int,
    free: Iterable[Piece],
    wishes: Sequence[Wish],
    rest: Mapping[WorkType, int],
    asked: PlanInput,
) -> tuple[date, int] | None:
    """Day and minute of the block, None where no free piece can hold it.

    Where it leaves appointments their time, then where other next actions still have theirs
    before their day, then in a morning; the first of equal ones.
    """
    pieces = list(free)
    others = [wish for wish in wishes if wish.kind is not WORK]
    appointments = [wish for wish in wishes if wish.at is not None and wish.by is not None]
    short = {piece.day: _shortage(piece.day, minutes, pieces, others, rest) for piece in pieces}
    places = [
        (_collisions(piece.day, start, minutes, appointments), short[piece.day], start >= NOON,
         piece.day, start)
        for piece in pieces
        for start in range(piece.start, piece.end - minutes + 1, GRID)
    ]  # fmt: skip
    if not places:
        return None
    *_, day, start = min(places)
    return day, start


def _collisions(day: date, start: int, minutes: int, appointments: Iterable[Wish]) -> int:
    """How many appointments of other work lie in the block, or across its edges."""
    return sum(
        wish.by == day
        and wish.at is not None
        and wish.at < start + minutes
        and start < wish.at + wish.minutes
        for wish in appointments
        if wish.kind is not WORK or not start <= (wish.at or 0) <= start + minutes - wish.minutes
    )


def _shortage(
    day: date,
    minutes: int,
    free: Iterable[Piece],
    wishes: Iterable[Wish],
    rest: Mapping[WorkType, int],
) -> int:
    """By how many minutes other next actions would lack time before their days."""
    pieces, dated = list(free), [wish for wish in wishes if wish.by is not None]
    worst = 0
    for until in {wish.by for wish in dated if wish.by and wish.by >= day}:
        room = sum(piece.minutes for piece in pieces if piece.day <= until) - minutes
        wanted = dict.fromkeys(rest, 0)
        for wish in dated:
            if wish.by and wish.by <= until:
                wanted[wish.kind] += wish.minutes
        needed = sum(min(wanted[work], rest[work]) for work in rest)
        worst = max(worst, needed - room)
    return worst
