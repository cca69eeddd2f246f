"""The funnel of two days side by side: what came, what went, and by which recorded moves."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from funnel_desktop.funnel.history import Move
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage, is_forward
from funnel_desktop.funnel.stays import Stay, standing_on, stays

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
    """Who stood in each stage on two days, and every objective that one of them knew on board."""

    then: Mapping[Stage, Sequence[str]]
    now: Mapping[Stage, Sequence[str]]
    differences: tuple[Difference, ...]

    def of(self, became: Became) -> list[Difference]:
        """All of which this became."""
        return [each for each in self.differences if each.became is became]


def compare(moves: Iterable[Move], then: date, now: date) -> ThenAndNow:
    """The funnels of two days, the earlier one first.

    What was won, lost or parked on both days is left out: it concerns neither.
    """
    of_each: dict[str, list[Move]] = {}
    for move in moves:
        if move.day <= now:
            of_each.setdefault(move.objective, []).append(move)
    found = [_difference(own, stays(course), then, now) for own, course in of_each.items()]
    known = tuple(each for each in found if each is not None)
    return ThenAndNow(
        {stage: [each.objective for each in known if each.before is stage] for stage in STAGES},
        {stage: [each.objective for each in known if each.after is stage] for stage in STAGES},
        known,
    )


def _difference(own: str, course: list[Stay], then: date, now: date) -> Difference | None:
    before, after = standing_on(course, then), standing_on(course, now)
    place = before.place if before else None
    if after is None:
        return None
    if isinstance(place, Outcome) and place is after.place:
        return None
    between = [stay.move for stay in course if then < stay.since <= now]
    led = tuple(dict.fromkeys(between)) if place is not after.place else ()
    return Difference(own, place, after.place, _became(place, after.place), led)


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
