"""What a plan of a week is made from, and what it comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from funnel_desktop.funnel.free_time import Hours
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.time_budget import PROTECTED_MINUTES
from funnel_desktop.funnel.week import Block, Span


@dataclass(frozen=True, slots=True)
class Wish:
    """A next action that wants its time, on or before its day where it has one.

    `at` is its minute of that day where it is an appointment: then it is there or nowhere.
    """

    objective: str
    kind: WorkType
    minutes: int
    by: date | None = None
    title: str = ""
    at: int | None = None


class NoRoomReason(StrEnum):
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
    why: NoRoomReason
    objective: str | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Blocks to accept or drop, what did not fit, and by how many minutes the protected block
    goes over what was left of the prospecting budget."""

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

    @property
    def first_day(self) -> date:
        """The first day that can be planned; what was due before it is overdue."""
        return max(self.days[0], self.now[0]) if self.now else self.days[0]

    def ahead(self) -> list[Block]:
        """What the user placed and what is not over yet, in order of time."""
        found = [b for b in self.placed if self.now is None or (b.day, b.end) > self.now]
        return sorted(found, key=lambda block: (block.day, block.start))
