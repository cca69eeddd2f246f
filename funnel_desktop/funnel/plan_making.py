"""A plan of a week while it is made: free time that shrinks, hours that are used up."""

from collections.abc import Collection, Iterable
from datetime import date

from funnel_desktop.funnel.free_time import SHORTEST, Piece, down, free_pieces, take, up
from funnel_desktop.funnel.neighbours import joined, stretches
from funnel_desktop.funnel.proposal import LeftOut, NoRoomReason, PlanInput, Proposal, Wish
from funnel_desktop.funnel.protected_block import is_set_aside, place_for
from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.funnel.week import GRID, Block


class Making:
    """Puts blocks into free pieces, each up to the hours of its kind of work."""

    def __init__(self, asked: PlanInput) -> None:
        self._asked = asked
        self._free = free_pieces(asked.days, asked.hours, asked.placed, asked.busy, asked.now)
        self._blocks: list[Block] = []
        self._left_out: list[LeftOut] = []
        self._excess = 0
        ahead = asked.ahead()
        self._rest = {work: self._hours_left(work, ahead) for work in PRIORITY}
        self._edges = {(b.kind, b.day, minute) for b in ahead for minute in (b.start, b.end)}
        placed = {block.objective for block in ahead}
        self._wishes = [wish for wish in asked.wishes if wish.objective not in placed]
        for block in ahead:
            self._work_inside(block)

    def _hours_left(self, work: WorkType, ahead: Iterable[Block]) -> int:
        planned = sum(block.minutes for block in ahead if block.kind is work)
        done = self._asked.done.get(work, 0)
        return max(0, self._asked.budget.get(work, 0) - done - planned)

    def protect(self) -> None:
        """Set the protected prospecting block aside, unless that has happened already."""
        asked, work = self._asked, WorkType.PROSPECTING
        minutes = up(asked.protected)
        if not is_set_aside(minutes, asked.placed, asked.done, asked.budget):
            place = place_for(minutes, self._free, self._wishes, self._rest, asked)
            if place is None:
                self._leave_out(work, minutes, NoRoomReason.NO_PIECE_LONG_ENOUGH)
            else:
                self._excess = max(0, minutes - self._rest[work])
                self._work_inside(self._put(*place, minutes, work))
        self._allotted = self._allot()

    def _allot(self) -> dict[WorkType, int]:
        """How much of the free time each kind can come to have, in the method's order."""
        free = sum(piece.minutes for piece in self._free)
        given = {}
        for work in PRIORITY:
            given[work] = min(self._rest[work], free)
            free -= given[work]
        return given

    def _work_inside(self, block: Block) -> None:
        """Time that is set aside for no one objective is where next actions are done."""
        if block.objective is not None:
            return
        room = block.minutes
        for wish in tuple(self._wishes):
            if wish.kind is block.kind and wish.minutes <= room and _suits(block, wish):
                room -= wish.minutes
                self._wishes.remove(wish)

    def grant(self, kinds: Collection[WorkType]) -> None:
        """Give next actions their time, on or before their day, while there are hours left.

        Appointments come first, then the most urgent; of equal ones the method's order holds.
        """
        wishes = [wish for wish in self._wishes if wish.kind in kinds]
        for wish in sorted(wishes, key=lambda wish: (wish.at is None, wish.by or date.max)):
            minutes = max(SHORTEST, up(wish.minutes))
            found = self._spot(wish, minutes)
            if isinstance(found, NoRoomReason):
                self._leave_out(wish.kind, minutes, found, wish)
            else:
                self._put(*found, minutes, wish.kind, wish)
                self._allotted[wish.kind] -= minutes

    def _spot(self, wish: Wish, minutes: int) -> tuple[date, int] | NoRoomReason:
        """Day and minute for a next action, or why there are none."""
        if minutes > self._rest[wish.kind]:
            return NoRoomReason.HOURS_USED
        if minutes > self._allotted[wish.kind] or not self._free:
            return NoRoomReason.NO_FREE_TIME
        pieces = [piece for piece in self._free if piece.minutes >= minutes]
        is_late = wish.by is not None and wish.by < self._asked.first_day
        if wish.at is not None and wish.by is not None and not is_late:
            return _appointment(pieces, wish.by, down(wish.at), minutes)
        in_time = [p for p in pieces if wish.by is None or is_late or p.day <= wish.by]
        if not in_time:
            return NoRoomReason.NOT_BEFORE_ITS_DAY if pieces else NoRoomReason.NO_PIECE_LONG_ENOUGH
        return self._within(self._nearest(in_time, wish.kind, is_late), minutes, wish.kind)

    def _nearest(self, pieces: Iterable[Piece], work: WorkType, is_late: bool) -> Piece:
        """The first piece beside the same kind of work, else the first; late ones wait for
        no better day."""

        def order(piece: Piece) -> tuple[bool | date | int, ...]:
            apart = not self._touches(piece, work)
            return (piece.day, apart, piece.start) if is_late else (apart, piece.day, piece.start)

        return min(pieces, key=order)

    def fill(self, work: WorkType) -> None:
        """Fill up to the hours of a kind of work, in as few pieces as there can be."""
        while self._free and (rest := down(self._rest[work])) >= SHORTEST:
            piece = self._piece_for(rest, work)
            minutes = self._portion(piece, rest)
            self._put(*self._within(piece, minutes, work), minutes, work)
        self._stretch(work)
        if self._rest[work] >= SHORTEST:
            self._leave_out(work, self._rest[work], NoRoomReason.NO_FREE_TIME)

    def _piece_for(self, rest: int, work: WorkType) -> Piece:
        """Beside the same kind of work, else the first that holds all, else the longest."""

        def order(piece: Piece) -> tuple[bool | int | date, ...]:
            apart = not self._touches(piece, work)
            return apart, -min(piece.minutes, rest), piece.day, piece.start

        return min(self._free, key=order)

    def _portion(self, piece: Piece, rest: int) -> int:
        """As much as goes into a piece, leaving nothing for the next that is too short for it."""
        minutes = min(rest, piece.minutes)
        short = SHORTEST - (rest - minutes)
        if 0 < short < SHORTEST and minutes - short >= SHORTEST and len(self._free) > 1:
            return minutes - short
        return minutes

    def _stretch(self, work: WorkType) -> None:
        """A last quarter of an hour is no piece of its own: it lengthens one."""
        rest = down(self._rest[work])
        if not 0 < rest < SHORTEST:
            return
        for place, block in enumerate(self._blocks):
            nameless = block.kind is work and block.objective is None
            for piece in self._free if nameless else ():
                if piece.day == block.day and block.end == piece.start:
                    self._rest[work] -= rest
                    self._blocks[place] = block._replace(minutes=block.minutes + rest)
                    self._free = take(self._free, self._blocks[place])
                    return

    def _touches(self, piece: Piece, work: WorkType) -> bool:
        return any((work, piece.day, edge) in self._edges for edge in (piece.start, piece.end))

    def _within(self, piece: Piece, minutes: int, work: WorkType) -> tuple[date, int]:
        """At the beginning of a piece, or at its end where only there is the same work."""
        at_end = (work, piece.day, piece.end) in self._edges
        at_start = (work, piece.day, piece.start) in self._edges
        return piece.day, piece.end - minutes if at_end and not at_start else piece.start

    def _put(
        self, day: date, start: int, minutes: int, work: WorkType, wish: Wish | None = None
    ) -> Block:
        block = Block("", day, start, minutes, work)
        if wish is not None:
            block = block._replace(title=wish.title, objective=wish.objective)
        self._blocks.append(block)
        self._edges |= {(work, day, start), (work, day, block.end)}
        self._free = take(self._free, block)
        self._rest[work] = max(0, self._rest[work] - minutes)
        return block

    def _leave_out(
        self, work: WorkType, minutes: int, why: NoRoomReason, wish: Wish | None = None
    ) -> None:
        objective, title = (wish.objective, wish.title) if wish else (None, "")
        self._left_out.append(LeftOut(work, minutes, why, objective, title))

    # What it came to

    def lacking(self, work: WorkType) -> int:
        """Minutes of a kind of work that found no place."""
        return self._rest[work] // GRID

    @property
    def actions_left_out(self) -> int:
        """How many next actions found no place."""
        return sum(left.objective is not None for left in self._left_out)

    @property
    def stretches(self) -> int:
        """Into how many stretches of one kind of work the plan is torn."""
        return stretches(self._blocks)

    def proposal(self) -> Proposal:
        """In order of time; neighbours of a kind without a name are one block."""
        return Proposal(tuple(joined(self._blocks)), tuple(self._left_out), self._excess)


def _suits(block: Block, wish: Wish) -> bool:
    """Whether a next action can be done inside a block: in time, an appointment at its time."""
    if wish.at is None or wish.by is None:
        return wish.by is None or wish.by >= block.day
    return wish.by == block.day and block.start <= wish.at <= block.end - wish.minutes


def _appointment(
    pieces: Iterable[Piece], day: date, start: int, minutes: int
) -> tuple[date, int] | NoRoomReason:
    is_free = any(piece.holds(day, start, start + minutes) for piece in pieces)
    return (day, start) if is_free else NoRoomReason.NO_FREE_TIME
