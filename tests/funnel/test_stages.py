"""The method's words: stages in order, the three kinds of work and what comes first."""

import pytest

from funnel_desktop.funnel.stages import (
    BOARD_STAGES,
    PRIORITY,
    STAGES,
    WORK_OF,
    Outcome,
    Stage,
    WorkType,
    is_forward,
)


def test_the_stages_stand_in_the_funnels_order() -> None:
    assert [str(stage) for stage in STAGES] == ["universe", "above", "in", "best_few"]
    assert STAGES[1:] == BOARD_STAGES
    assert set(STAGES) == set(Stage)


def test_the_outcomes_are_won_lost_and_parked() -> None:
    assert {str(outcome) for outcome in Outcome} == {"won", "lost", "parked"}


def test_closing_comes_first_then_prospecting_then_covering() -> None:
    assert PRIORITY == (WorkType.CLOSING, WorkType.PROSPECTING, WorkType.COVERING)


@pytest.mark.parametrize(
    ("stage", "work"),
    [
        (Stage.UNIVERSE, WorkType.PROSPECTING),
        (Stage.ABOVE, WorkType.PROSPECTING),
        (Stage.IN, WorkType.COVERING),
        (Stage.BEST_FEW, WorkType.CLOSING),
    ],
)
def test_each_stage_has_one_kind_of_work(stage: Stage, work: WorkType) -> None:
    assert WORK_OF[stage] is work


@pytest.mark.parametrize("source", STAGES)
@pytest.mark.parametrize("target", STAGES)
def test_forward_is_nearer_to_agreement(source: Stage, target: Stage) -> None:
    nearer = STAGES.index(target) > STAGES.index(source)
    assert is_forward(source, target) is nearer
