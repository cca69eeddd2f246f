"""*Plan my week*: fills free time by the method. A proposal; same input, same plan.

The order is METHOD.md's (*Priorities*, *Time*): first the protected prospecting block in one
piece, then Best Few, prospecting, the funnel, each up to its hours. What the user placed is
never moved.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from funnel_desktop.funnel.free_time import SHORTEST, Hours, Piece, free_pieces, take
from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.funnel.time_budget import PROTECTED_MINUTES
from funnel_desktop.funnel.week import GRID, Block, Span

NOON = 12 * 60


@dataclass(frozen=True, slots=True)
class Wish:
    """A next action that wants its time, on or before its day where it has one."""

    objective: str
    kind: WorkType
    minutes: int
    by: date | None = None
    title: str = ""


class Why(StrEnum):
    """Why something did not fit."""

    NO_FREE_TIME = "no_free_time"
    NOT_BEFORE_ITS_DAY = "not_before_its_day"
    HOURS_USED = "hours_used"
    NO_PIECE_LONG_ENOUGH = "no_piece_long_enough"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What did not fit: minutes of a kind of work, or a next action."""

    kind: WorkType
    minutes: int
    why: Why
    objective: str | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Blocks to accept or drop, what did not fit, and by how many minutes the protected block
    goes over the prospecting budget."""

    blocks: tuple[Block, ...]
    left_out: tuple[LeftOut, ...] = ()
    excess: int = 0


@dataclass(frozen=True)
class PlanInput:
    """All that a plan depends on. Budgets and what is done in minutes by kind of work;
    `protected` is 0 where the user does without; nothing is planned before `now`."""

    days: tuple[date, ...]
    hours: Hours
    budget: Mapping[WorkType, int]
    placed: tuple[Block, ...] = ()
    busy: tuple[Span, ...] = ()
    done: Mapping[WorkType, int] = field(default_factory=dict)
    wishes: tuple[Wish, ...] = ()
    protected: int = PROTECTED_MINUTES
    now: tuple[date, int] | None = None


def plan_week(asked: PlanInput) -> Proposal:
    """A week by the method; pure."""
    plan = _Plan(asked)
    plan.protect()
    for work in PRIORITY:
        plan.grant_wishes(work)
        plan.fill(work)
    return plan.proposal()


class _Plan:
    """A plan while it is made."""

    def __init__(self, asked: PlanInput) -> None:
        self._asked = asked
        self._free = free_pieces(asked.days, asked.hours, asked.placed, asked.busy, asked.now)
        ahead = [block for block in asked.placed if _is_ahead(block, asked.now)]
        self._rest = {
            work: asked.budget.get(work, 0) - asked.done.get(work, 0) - _minutes(ahead, work)
            for work in PRIORITY
        }
        self._blocks: list[Block] = []
        self._left_out: list[LeftOut] = []
        self._granted: set[Wish] = set()
        self._excess = 0
        self._placed_ahead = ahead

    def protect(self) -> None:
        """Set the protected prospecting block aside, unless the user has done so already."""
        minutes = _up(self._asked.protected)
        placed = [b for b in self._asked.placed if b.kind is WorkType.PROSPECTING]
        if not minutes or any(block.minutes >= minutes for block in placed):
            return
        long_enough = [piece for piece in self._free if piece.minutes >= minutes]
        if not long_enough:
            self._leave_out(WorkType.PROSPECTING, minutes, Why.NO_PIECE_LONG_ENOUGH)
            return
        mornings = [piece for piece in long_enough if piece.start < NOON]
        block = self._put((mornings or long_enough)[0], minutes, WorkType.PROSPECTING)
        self._excess = max(0, -self._rest[WorkType.PROSPECTING])
        self._rest[WorkType.PROSPECTING] = max(0, self._rest[WorkType.PROSPECTING])
        self._work_inside(block)

    def grant_wishes(self, work: WorkType) -> None:
        """Give each next action its time, on or before its day, while there are hours left."""
        wishes = [w for w in self._asked.wishes if w.kind is work and w not in self._granted]
        for wish in sorted(wishes, key=lambda w: w.by or date.max):
            minutes = max(SHORTEST, _up(wish.minutes))
            pieces = [piece for piece in self._free if piece.minutes >= minutes]
            in_time = self._in_time(pieces, wish)
            if minutes > self._rest[work]:
                self._leave_out(work, minutes, Why.HOURS_USED, wish)
            elif not in_time:
                why = Why.NOT_BEFORE_ITS_DAY if pieces else Why.NO_FREE_TIME
                self._leave_out(work, minutes, why, wish)
            else:
                self._put(self._best(in_time, work), minutes, work, wish)

    def fill(self, work: WorkType) -> None:
        """Fill up to the hours of a kind of work, the longest pieces of the same day first."""
        while self._rest[work] >= SHORTEST and self._free:
            piece = self._best(self._free, work)
            minutes = min(self._rest[work] // GRID * GRID, piece.minutes)
            if 0 < self._rest[work] - minutes < SHORTEST and minutes >= 2 * SHORTEST:
                minutes -= SHORTEST
            self._put(piece, minutes, work)
        if self._rest[work] >= SHORTEST:
            self._leave_out(work, self._rest[work], Why.NO_FREE_TIME)

    def proposal(self) -> Proposal:
        """What was made, in order of time; neighbours of a kind without a name are one block."""
        order = sorted(self._blocks, key=lambda block: (block.day, block.start))
        return Proposal(tuple(_joined(order)), tuple(self._left_out), self._excess)

    def _in_time(self, pieces: Iterable[Piece], wish: Wish) -> list[Piece]:
        """What is overdue goes to the first day there is."""
        found = list(pieces)
        if wish.by is None or not found:
            return found
        latest = max(
            wish.by, self._asked.days[0], self._asked.now[0] if self._asked.now else wish.by
        )
        return [piece for piece in found if piece.day <= latest]

    def _best(self, pieces: list[Piece], work: WorkType) -> Piece:
        """A piece that touches the same kind of work, else the first."""
        same = [b for b in (*self._blocks, *self._placed_ahead) if b.kind is work]
        touching = [piece for piece in pieces if any(_touches(piece, block) for block in same)]
        return (touching or pieces)[0]

    def _put(self, piece: Piece, minutes: int, work: WorkType, wish: Wish | None = None) -> Block:
        block = Block(
            id="",
            day=piece.day,
            start=piece.start,
            minutes=minutes,
            kind=work,
            title=wish.title if wish else "",
            objective=wish.objective if wish else None,
        )
        self._blocks.append(block)
        self._free = take(self._free, block)
        self._rest[work] -= minutes
        return block

    def _work_inside(self, block: Block) -> None:
        """The protected block is where prospecting's next actions are done."""
        room = block.minutes
        for wish in self._asked.wishes:
            in_time = wish.by is None or wish.by >= block.day
            if wish.kind is WorkType.PROSPECTING and in_time and wish.minutes <= room:
                room -= wish.minutes
                self._granted.add(wish)

    def _leave_out(self, work: WorkType, minutes: int, why: Why, wish: Wish | None = None) -> None:
        objective, title = (wish.objective, wish.title) if wish else (None, "")
        self._left_out.append(LeftOut(work, minutes, why, objective, title))


def _touches(piece: Piece, block: Block) -> bool:
    return piece.day == block.day and (piece.start == block.end or piece.end == block.start)


def _joined(blocks: Iterable[Block]) -> list[Block]:
    joined: list[Block] = []
    for block in blocks:
        last = joined[-1] if joined else None
        nameless = last is not None and last.objective is None and block.objective is None
        if last and nameless and last.kind is block.kind and _follows(last, block):
            joined[-1] = Block("", last.day, last.start, last.minutes + block.minutes, last.kind)
        else:
            joined.append(block)
    return joined


def _follows(last: Block, block: Block) -> bool:
    return last.day == block.day and last.end == block.start


def _is_ahead(block: Block, now: tuple[date, int] | None) -> bool:
    return now is None or (block.day, block.end) > now


def _minutes(blocks: Iterable[Block], work: WorkType) -> int:
    return sum(block.minutes for block in blocks if block.kind is work)


def _up(minutes: int) -> int:
    return -(-minutes // GRID) * GRID
