"""*Plan my week*: fills free time by the method. A proposal; same input, same plan.

The order is METHOD.md's (*Priorities*, *Time*): first the protected prospecting block in one
piece, then Best Few, prospecting, the funnel, each up to its hours. What the user placed is
never moved.
"""

from collections.abc import Callable

from funnel_desktop.funnel.plan_making import Making
from funnel_desktop.funnel.proposal import LeftOut, NoRoomReason, PlanInput, Proposal, Wish
from funnel_desktop.funnel.stages import PRIORITY

__all__ = ["LeftOut", "NoRoomReason", "PlanInput", "Proposal", "Wish", "plan_week", "protect_week"]


def plan_week(asked: PlanInput) -> Proposal:
    """A week by the method; pure.

    Next actions have their days and kinds of work their order, and now and then both want the
    same hour: the week is planned in three ways, and the best of them is proposed.
    """
    if not asked.days:
        return Proposal(())
    return min((_made(way, asked) for way in _WAYS), key=_shortcomings).proposal()


def protect_week(asked: PlanInput) -> Proposal:
    """The protected prospecting block alone, or why there is no place for it; pure."""
    making = Making(asked)
    making.protect()
    return making.proposal()


def _made(way: Callable[[Making], None], asked: PlanInput) -> Making:
    making = Making(asked)
    making.protect()
    way(making)
    return making


def _kind_by_kind(making: Making) -> None:
    """Next actions and hours of each kind in turn: nothing comes before a better kind's hours."""
    for work in PRIORITY:
        making.grant([work])
        making.fill(work)


def _actions_first(making: Making) -> None:
    """All next actions, kind by kind: no hour without a name takes the day that one needs."""
    for work in PRIORITY:
        making.grant([work])
    for work in PRIORITY:
        making.fill(work)


def _actions_by_day(making: Making) -> None:
    """All next actions, the most urgent first, whatever their kind."""
    making.grant(PRIORITY)
    for work in PRIORITY:
        making.fill(work)


_WAYS = (_kind_by_kind, _actions_first, _actions_by_day)


def _shortcomings(making: Making) -> tuple[int, ...]:
    """What a plan lacks, the worst first: hours by the method's order, next actions that are
    left out, and time that is torn into pieces."""
    closing, prospecting, covering = (making.lacking(work) for work in PRIORITY)
    return closing, prospecting, making.actions_left_out, covering, making.stretches
