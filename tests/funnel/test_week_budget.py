"""The budget that holds for a week, and when prospecting is warned about (METHOD.md, *Time*)."""

import pytest

from funnel_desktop.funnel.stages import PRIORITY
from funnel_desktop.funnel.week_budget import BudgetOrigin, InForce, falls_short

CLOSING, PROSPECTING, COVERING = PRIORITY


def test_before_any_week_was_decided_the_protected_block_alone_is_the_budget() -> None:
    assert InForce(BudgetOrigin.PROTECTED, 240).budget == {
        CLOSING: 0,
        PROSPECTING: 240,
        COVERING: 0,
    }


def test_shares_that_are_carried_are_the_user_s_own() -> None:
    """No minimum is added: zero stays zero."""
    shares = {CLOSING: 50, PROSPECTING: 0, COVERING: 50}
    carried = InForce(BudgetOrigin.CARRIED, 600, shares)
    assert carried.budget == {CLOSING: 300, PROSPECTING: 0, COVERING: 300}


@pytest.mark.parametrize(
    ("done", "ahead", "behind", "days", "expected"),
    [
        # Tuesday is not too late while Wednesday's morning stands; nor is it without one,
        (30, 330, 0, 1, False),
        (30, 300, 0, 1, False),
        (0, 0, 0, 1, False),
        # from the third working day of the week on it is,
        (30, 300, 0, 2, True),
        (30, 330, 0, 2, False),
        (0, 0, 0, 6, True),
        # or at once when a planned block was missed.
        (0, 120, 240, 1, True),
        (240, 0, 240, 1, False),
        (239, 0, 240, 1, True),
        # A week that is still to come is never late.
        (0, 0, 0, -3, False),
    ],
)
def test_when_prospecting_falls_short(
    done: int, ahead: int, behind: int, days: int, expected: bool
) -> None:
    assert falls_short(360, done, ahead, behind, days) is expected


def test_nothing_budgeted_is_never_short() -> None:
    assert not falls_short(0, 0, 0, 0, 6)
