"""Where an objective stood from when to when, and the days that it was parked."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.history import Move, funnel_on
from funnel_desktop.funnel.parked import active_days
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.funnel.stays import parked_spans, standing_on, stays
from tests.funnel.courses import DAYS, courses, day, move

STORY = [
    move(1, 0, Stage.ABOVE),
    move(2, 5, Stage.IN),
    move(3, 10, Outcome.PARKED, until=20),
    move(4, 25, Stage.BEST_FEW),
    move(5, 30, Outcome.WON),
]


def test_a_story_as_stays() -> None:
    told = [(stay.place, stay.since, stay.until, stay.move.number) for stay in stays(STORY)]
    assert told == [
        (Stage.ABOVE, day(0), day(5), 1),
        (Stage.IN, day(5), day(10), 2),
        (Outcome.PARKED, day(10), day(20), 3),
        (Stage.UNIVERSE, day(20), day(25), 3),
        (Stage.BEST_FEW, day(25), day(30), 4),
        (Outcome.WON, day(30), None, 5),
    ]


def test_what_is_reopened_early_was_parked_only_until_then() -> None:
    course = stays([*STORY[:3], move(4, 12, Stage.IN)])
    assert parked_spans(course) == ((day(10), day(12)),)


@given(courses())
def test_stays_say_the_same_as_the_funnel_of_each_day(moves: list[Move]) -> None:
    course = stays(moves)
    for on in range(-1, DAYS + 40):
        stay = standing_on(course, day(on))
        assert (stay.place if stay else None) == funnel_on(moves, day(on)).get("a")


@given(courses())
def test_stays_follow_each_other_without_a_gap(moves: list[Move]) -> None:
    course = stays(moves)
    assert all(a.until == b.since for a, b in pairwise(course))
    assert all(a.place is not b.place for a, b in pairwise(course))
    assert course[-1].until is None


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [(0, 30, 20), (0, 8, 8), (0, 15, 10), (12, 15, 0), (15, 30, 10), (20, 30, 10), (30, 20, 0)],
)
def test_parked_days_are_left_out(first: int, last: int, days: int) -> None:
    assert active_days(day(first), day(last), ((day(10), day(20)),)) == days


@given(courses(), st.integers(0, DAYS), st.integers(0, DAYS))
def test_active_days_are_the_days_on_which_it_was_not_parked(
    moves: list[Move], first: int, last: int
) -> None:
    course = stays(moves)
    stood = [standing_on(course, day(on)) for on in range(first, last)]
    awake = sum(stay is None or stay.place is not Outcome.PARKED for stay in stood)
    assert active_days(day(first), day(last), parked_spans(course)) == awake
