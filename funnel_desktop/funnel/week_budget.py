"""The budget that holds for a week: every week has one, planned or not."""

from enum import StrEnum
from typing import NamedTuple

from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.funnel.time_budget import Shares, minutes_of

THIRD_WORKING_DAY = 2
"""Days after its Monday."""


class BudgetOrigin(StrEnum):
    """Where a week's budget comes from."""

    DECIDED = "decided"
    CARRIED = "carried"
    """From the latest decided week before it in which one was not away."""
    PROTECTED = "protected"
    """Before any week was decided the protected block alone is the budget."""


class InForce(NamedTuple):
    """The budget that a week is compared with; `minutes` for selling in all.

    `shares` in percent are the user's own, None where no week was decided yet.
    """

    origin: BudgetOrigin
    minutes: int
    shares: Shares | None = None
    locked: frozenset[WorkType] = frozenset()

    @property
    def budget(self) -> dict[WorkType, int]:
        """Minutes by kind of work."""
        if self.shares is None:
            return dict.fromkeys(PRIORITY, 0) | {WorkType.PROSPECTING: self.minutes}
        return minutes_of(self.shares, self.minutes)


def falls_short(budget: int, done: int, ahead: int, behind: int, days: int) -> bool:
    """Whether prospecting is to be warned about (METHOD.md, *Time*).

    Done plus still planned is less than the budget; said from the third working day on, or at
    once when a planned block was missed. `behind` is what was planned on the days before; all
    in minutes. `days` have passed since the week's Monday.
    """
    if days < 0 or done + ahead >= budget:
        return False
    return days >= THIRD_WORKING_DAY or done < behind
