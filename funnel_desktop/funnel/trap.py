"""The trap: closing and working the funnel week after week, and never prospecting."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from funnel_desktop.funnel.stages import WorkType

WEEKS = 3
"""So many weeks in a row make it a habit."""

CLOSED_AND_COVERED = frozenset((WorkType.CLOSING, WorkType.COVERING))


@dataclass(frozen=True, slots=True)
class WorkedWeek:
    """A week by its Monday, the kinds of work that were logged in it, and whether one was away."""

    monday: date
    work: frozenset[WorkType]
    away: bool = False


@dataclass(frozen=True, slots=True)
class Trap:
    """The last three of the weeks that were spent so, and the Monday on which that began."""

    weeks: tuple[date, ...]
    began: date

    def is_new(self, said: date | None) -> bool:
        """Whether it is another run of weeks than the one whose last week was said already."""
        return said is None or said < self.began


def trap(weeks: Iterable[WorkedWeek], this_week: frozenset[WorkType]) -> Trap | None:
    """The trap that one is in, if one is (METHOD.md, *Priorities*: 1, 3 and never 2).

    `weeks` are full weeks without a gap, the oldest first; those in which one was away are left
    out. Prospecting in the present week ends it, for that is what it asks for.
    """
    if WorkType.PROSPECTING in this_week:
        return None
    counted = [week for week in weeks if not week.away]
    run = list(takewhile(_is_one, reversed(counted)))[::-1]
    if len(run) < WEEKS:
        return None
    return Trap(tuple(week.monday for week in run[-WEEKS:]), run[0].monday)


def _is_one(week: WorkedWeek) -> bool:
    """The first and the third kind of work, and nothing of the second."""
    return week.work == CLOSED_AND_COVERED
