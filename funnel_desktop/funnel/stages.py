"""Stages of the funnel, outcomes, the three kinds of work and their order of priority."""

from enum import StrEnum


class Stage(StrEnum):
    """Where an objective stands (METHOD.md, *Stages*); exactly one at a time."""

    UNIVERSE = "universe"
    ABOVE = "above"
    IN = "in"
    BEST_FEW = "best_few"


class Outcome(StrEnum):
    """How an objective left the board (METHOD.md, *Words*)."""

    WON = "won"
    LOST = "lost"
    PARKED = "parked"


class WorkType(StrEnum):
    """The three kinds of work (METHOD.md, *Words*)."""

    CLOSING = "closing"
    PROSPECTING = "prospecting"
    COVERING = "covering"


STAGES = (Stage.UNIVERSE, Stage.ABOVE, Stage.IN, Stage.BEST_FEW)
BOARD_STAGES = (Stage.ABOVE, Stage.IN, Stage.BEST_FEW)

PRIORITY = (WorkType.CLOSING, WorkType.PROSPECTING, WorkType.COVERING)
"""What comes first (METHOD.md, *Priorities*): never the same as how much time."""

WORK_OF = {
    Stage.UNIVERSE: WorkType.PROSPECTING,
    Stage.ABOVE: WorkType.PROSPECTING,
    Stage.IN: WorkType.COVERING,
    Stage.BEST_FEW: WorkType.CLOSING,
}


def is_forward(source: Stage, target: Stage) -> bool:
    """Whether a move brings an objective nearer to agreement; only such moves have conditions."""
    return STAGES.index(target) > STAGES.index(source)
