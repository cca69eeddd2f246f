"""Where one objective stood from when to when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from funnel_desktop.funnel.history import Move
from funnel_desktop.funnel.parked import Parked
from funnel_desktop.funnel.stages import Outcome, Stage, is_forward


@dataclass(frozen=True, slots=True)
class Stay:
    """`until` is the first day elsewhere, None where it stands there to this day.

    `move` led there; a return from Parked follows from the move that parked. `through` are the
    moves into the stages that it went through on the day on which it was won or lost: a deal
    that was made in one day passed all of them.
    """

    place: Stage | Outcome
    since: date
    until: date | None
    move: Move
    through: tuple[Move, ...] = ()

    def holds(self, day: date) -> bool:
        """Whether the objective stood there on a day."""
        return self.since <= day and (self.until is None or day < self.until)


def stays(moves: Iterable[Move]) -> list[Stay]:
    """Where an objective stood, in order of time; `moves` are all of that one.

    The same as `history.funnel_on` says day by day: what was recorded later corrects what was
    recorded before it for the same or a later day, and of one day the last counts.
    """
    known = list(moves)
    decisive = _decisive(known)
    found: list[Stay] = []
    for move, following in pairwise([*decisive, None]):
        assert move is not None
        end = None if following is None else following.day
        back = move.until if move.target is Outcome.PARKED else None
        if back is None or (end is not None and end <= back):
            found.append(Stay(move.target, move.day, end, move, _through(known, move)))
        else:
            found.append(Stay(move.target, move.day, back, move))
            found.append(Stay(Stage.UNIVERSE, back, end, move))
    return _joined(found)


def _decisive(moves: Iterable[Move]) -> list[Move]:
    """Those that decided where it stood at the end of at least one day."""
    found: list[Move] = []
    for move in sorted(moves, key=lambda move: (move.day, move.number)):
        if found and move.number < found[-1].number:
            continue
        if found and found[-1].day == move.day:
            found.pop()
        found.append(move)
    return found


def _through(moves: Iterable[Move], last: Move) -> tuple[Move, ...]:
    """The moves of its day before a win or a loss, as far as they lead onward from the last
    place back: what went back in between was a correction."""
    if last.target not in (Outcome.WON, Outcome.LOST):
        return ()
    found: list[Move] = []
    for move in sorted(moves, key=lambda move: move.number, reverse=True):
        if move.day != last.day or move.number >= last.number:
            continue
        if not isinstance(move.target, Stage):
            break
        if found and not is_forward(move.target, Stage(found[0].target)):
            continue
        found.insert(0, move)
    return tuple(found)


def _joined(found: list[Stay]) -> list[Stay]:
    """A move to where it stood already begins no other stay."""
    kept: list[Stay] = []
    for stay in found:
        if kept and kept[-1].place is stay.place:
            last = kept.pop()
            stay = Stay(last.place, last.since, stay.until, last.move, last.through)
        kept.append(stay)
    return kept


def standing_on(course: Iterable[Stay], day: date) -> Stay | None:
    """The stay of a day; None where it was not there yet."""
    return next((stay for stay in course if stay.holds(day)), None)


def parked_spans(stayed: Iterable[Stay]) -> Parked:
    """When it was parked; a parking always has its day to look again."""
    return tuple(
        (stay.since, stay.until)
        for stay in stayed
        if stay.place is Outcome.PARKED and stay.until is not None
    )
