"""The funnel of any day, rebuilt from the recorded moves alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from funnel_desktop.funnel.stages import Outcome, Stage


@dataclass(frozen=True, slots=True)
class Move:
    """One recorded move; `number` tells which was recorded later, `day` for when it counts.

    `until` is the day on which a parked objective is looked at again.
    """

    number: int
    objective: str
    source: Stage | Outcome | None
    target: Stage | Outcome
    day: date
    until: date | None = None


def standing(target: Stage | Outcome, until: date | None, day: date) -> Stage | Outcome:
    """Where a move to `target` leaves an objective on a day.

    The return from Parked to the Universe is computed, never written (METHOD.md, *Stages*).
    """
    if target is Outcome.PARKED and until is not None and until <= day:
        return Stage.UNIVERSE
    return target


def funnel_on(moves: Iterable[Move], day: date) -> dict[str, Stage | Outcome]:
    """Where each objective stood on a day; one without a move by then was not there yet.

    Of the moves that count for that day or an earlier one, the last recorded decides: who
    says today that something was won a week ago corrects what was recorded in between.
    """
    last: dict[str, Move] = {}
    for move in moves:
        if move.day <= day:
            known = last.get(move.objective)
            if known is None or known.number < move.number:
                last[move.objective] = move
    return {move.objective: standing(move.target, move.until, day) for move in last.values()}
