"""The funnel of two days side by side: what came, what went, and by which recorded moves."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from funnel_desktop.funnel.history import Move, funnel_on
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage, is_forward
from funnel_desktop.funnel.stays import stays

Place = Stage | Outcome


class Became(StrEnum):
    """What became of an objective from one day to another."""

    ENTERED = "entered"
    RETURNED = "returned"
    FORWARD = "forward"
    BACK = "back"
    WON = "won"
    LOST = "lost"
    PARKED = "parked"
    STILL = "still"


@dataclass(frozen=True, slots=True)
class Difference:
    """One objective on two days; `before` is None where it was not there yet.

    `moves` are the recorded ones that led from the one place to the other, in order of time;
    a return from Parked is traced to the move that parked. None where it stood still.
    """

    objective: str
    before: Place | None
    after: Place
    became: Became
    moves: tuple[Move, ...]


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """Who stood in each stage on two days, and every objective that one of them knew on board:
    the last moved first."""

    then: Mapping[Stage, Sequence[str]]
    now: Mapping[Stage, Sequence[str]]
    differences: tuple[Difference, ...]


def compare(moves: Iterable[Move], then: date, now: date) -> ThenAndNow:
    """The funnels of two days, the earlier one first.

    What was won, lost or parked on both days is left out: it concerns neither. So is a new lead
    that waits for its day, such as the renewal of a sale: it has left nothing.
    """
    known = [move for move in moves if move.day <= now]
    before, after = funnel_on(known, then), funnel_on(known, now)
    concerned = {row_id for row_id, place in after.items() if before.get(row_id) is not place}
    led = _leading(known, concerned, then, now)
    concerned -= {
        row_id
        for row_id in concerned
        if _only_waits(before.get(row_id), after[row_id], led[row_id])
    }
    differences = [
        Difference(
            row_id,
            before.get(row_id),
            place,
            _became(before.get(row_id), place),
            led.get(row_id, ()),
        )
        for row_id, place in after.items()
        if row_id in concerned or isinstance(place, Stage)
    ]
    differences.sort(key=_last_day, reverse=True)
    return ThenAndNow(_by_stage(before), _by_stage(after), tuple(differences))


def _last_day(each: Difference) -> date:
    return each.moves[-1].day if each.moves else date.min


def _leading(
    moves: Iterable[Move], concerned: Collection[str], then: date, now: date
) -> dict[str, tuple[Move, ...]]:
    """The moves by which each came from the one place to the other."""
    of_each: dict[str, list[Move]] = {row_id: [] for row_id in concerned}
    for move in moves:
        if move.objective in of_each:
            of_each[move.objective].append(move)
    return {
        row_id: tuple(
            dict.fromkeys(
                move
                for stay in stays(course)
                if then < stay.since <= now
                for move in (*stay.through, stay.move)
            )
        )
        for row_id, course in of_each.items()
    }


def _only_waits(before: Place | None, after: Place, led: Sequence[Move]) -> bool:
    """Whether it was made in between and parked without having stood on the board."""
    if before is not None or after is not Outcome.PARKED:
        return False
    return all(move.source in (None, Stage.UNIVERSE) for move in led)


def _by_stage(stood: Mapping[str, Place]) -> dict[Stage, list[str]]:
    found: dict[Stage, list[str]] = {stage: [] for stage in STAGES}
    for row_id, place in stood.items():
        if isinstance(place, Stage):
            found[place].append(row_id)
    return found


def _became(before: Place | None, after: Place) -> Became:
    if isinstance(after, Outcome):
        return Became(after.value)
    if before is None:
        return Became.ENTERED
    if isinstance(before, Outcome):
        return Became.RETURNED
    if before is after:
        return Became.STILL
    return Became.FORWARD if is_forward(before, after) else Became.BACK
