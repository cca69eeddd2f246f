"""One next action for each who is not covered, the objective in one line, and positions."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.influences import Influence, Mode
from funnel_desktop.funnel.tactics import (
    Felt,
    InOneLine,
    LookAgainReason,
    Tactic,
    offers,
    reason_to_look,
    tactic_for,
    wins_and_results,
)
from tests.funnel.made_cases import INFLUENCES

DAY = date(2026, 3, 10)


def zoe(**known: object) -> Influence:
    return Influence("z", "o", "p", "Zoë", **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("known", "tactic"),
    [
        ({}, Tactic.INTRODUCTION),
        ({"mode": Mode.EVEN_KEEL}, Tactic.INTRODUCTION),
        ({"met": DAY}, Tactic.WHAT_THEY_GAIN),
        ({"last_contact": DAY}, Tactic.WHAT_THEY_GAIN),
        ({"met": DAY, "mode": Mode.EVEN_KEEL}, Tactic.WHO_SEES_THE_GAP),
        ({"met": DAY, "mode": Mode.OVERCONFIDENT}, Tactic.LAST_RESULT),
        ({"met": DAY, "mode": Mode.GROWTH}, Tactic.WHAT_THEY_GAIN),
        ({"met": DAY, "mode": Mode.GROWTH, "result": "Calm"}, Tactic.CONFIRM_THE_FIT),
        ({"met": DAY, "mode": Mode.EVEN_KEEL, "result": "Calm"}, Tactic.WHO_SEES_THE_GAP),
        ({"met": DAY, "result": "Calm", "confirmed": DAY}, None),
        ({"met": DAY, "mode": Mode.EVEN_KEEL, "result": "Calm", "confirmed": DAY}, None),
        ({"met": DAY, "confirmed": DAY, "as_before": True}, None),
    ],
)
def test_a_tactic_follows_from_the_mode_or_from_what_is_missing(
    known: dict[str, object], tactic: Tactic | None
) -> None:
    assert tactic_for(zoe(**known)) is tactic


@given(st.lists(INFLUENCES, max_size=6))
def test_exactly_those_who_are_not_covered_have_one(influences: list[Influence]) -> None:
    found = [offer.influence for offer in offers(influences)]
    assert found == [each for each in influences if each.covered is None]


def test_wins_and_results_are_counted_where_both_are_known() -> None:
    both = zoe(personal_win="Peace", result="Fewer calls")
    assert wins_and_results([both, both, zoe(personal_win="x"), zoe(result=" ")]) == (2, 4)


def test_what_is_not_known_of_the_line_is_a_blank() -> None:
    assert InOneLine(None, "", None, " ").blanks == ("expected", "approves", "value", "wish")
    assert InOneLine(DAY, "Ana", 0, "coaching").blanks == ()


@pytest.mark.parametrize(
    ("positions", "open_count", "look"),
    [
        ((), 3, None),
        ((2,), 1, None),
        ((3,), 0, None),
        ((3,), 1, LookAgainReason.EUPHORIA),
        ((1, 2), 0, None),
        ((0, 2), 0, LookAgainReason.FALL),
        ((-3, 3), 0, LookAgainReason.FALL),
        ((2, 0), 0, None),
        # Since the last time alone: an older fall was looked at.
        ((0, 0, 3), 0, None),
        ((3, 3), 2, LookAgainReason.EUPHORIA),
    ],
)
def test_a_fall_of_two_or_euphoria_with_something_open_is_a_reason(
    positions: tuple[int, ...], open_count: int, look: LookAgainReason | None
) -> None:
    felt = [Felt(position, DAY - timedelta(7 * n)) for n, position in enumerate(positions)]
    assert reason_to_look(felt, open_count) is look


def test_of_one_day_the_last_word_counts() -> None:
    assert reason_to_look([Felt(0, DAY), Felt(3, DAY), Felt(1, DAY - timedelta(7))], 0) is None
