"""The funnel of a past day, from the moves alone."""

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.history import Move, funnel_on
from funnel_desktop.funnel.stages import Outcome, Stage

FIRST = date(2026, 3, 1)


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def move(number: int, on: int, target: Stage | Outcome, until: int | None = None) -> Move:
    return Move(number, "a", None, target, day(on), None if until is None else day(until))


STORY = [
    move(1, 0, Stage.ABOVE),
    move(2, 5, Stage.IN),
    move(3, 10, Outcome.PARKED, until=20),
    move(4, 25, Stage.BEST_FEW),
    move(5, 30, Outcome.WON),
]


@pytest.mark.parametrize(
    ("on", "stood"),
    [
        (-1, None),
        (0, Stage.ABOVE),
        (4, Stage.ABOVE),
        (5, Stage.IN),
        (9, Stage.IN),
        (10, Outcome.PARKED),
        (19, Outcome.PARKED),
        (20, Stage.UNIVERSE),
        (24, Stage.UNIVERSE),
        (25, Stage.BEST_FEW),
        (29, Stage.BEST_FEW),
        (30, Outcome.WON),
        (3000, Outcome.WON),
    ],
)
def test_a_story_told_day_by_day(on: int, stood: Stage | Outcome | None) -> None:
    assert funnel_on(STORY, day(on)).get("a") == stood


def test_what_was_recorded_later_corrects_what_was_recorded_in_between() -> None:
    moves = [move(1, 0, Stage.ABOVE), move(2, 9, Stage.IN), move(3, 5, Outcome.WON)]
    assert [funnel_on(moves, day(n))["a"] for n in (4, 5, 9)] == [
        Stage.ABOVE,
        Outcome.WON,
        Outcome.WON,
    ]


def test_several_moves_of_one_day_leave_the_last() -> None:
    moves = [move(1, 0, Stage.ABOVE), move(2, 0, Stage.BEST_FEW), move(3, 0, Stage.IN)]
    assert funnel_on(moves, day(0)) == {"a": Stage.IN}


@given(st.randoms(), st.integers(-5, 40))
def test_the_order_in_which_moves_are_read_does_not_matter(rng: random.Random, on: int) -> None:
    shuffled = STORY[:]
    rng.shuffle(shuffled)
    assert funnel_on(shuffled, day(on)) == funnel_on(STORY, day(on))
