"""How often *at least 90 % sure* came true (METHOD.md, *Stages*)."""

import pytest

from funnel_desktop.funnel.judgement import Confidence, confidence
from funnel_desktop.funnel.stages import Outcome

WON, LOST, PARKED = Outcome.WON, Outcome.LOST, Outcome.PARKED


@pytest.mark.parametrize(
    ("outcomes", "called", "won", "share"),
    [
        ([], 0, 0, None),
        ([WON] * 9, 9, 9, None),
        ([WON] * 10, 10, 10, 1.0),
        ([WON] * 4 + [LOST] * 6, 10, 4, 0.4),
        ([LOST] * 10, 10, 0, 0.0),
        # What is still open, or only put off, is not decided.
        ([WON] * 9 + [None] * 5 + [PARKED] * 5, 9, 9, None),
        ([WON] * 5 + [LOST] * 6 + [None, PARKED], 11, 5, 5 / 11),
    ],
)
def test_the_share_is_told_from_ten_that_ended(
    outcomes: list[Outcome | None], called: int, won: int, share: float | None
) -> None:
    found = confidence(outcomes)
    assert found == Confidence(called, won)
    assert found.share == share
