"""Two days side by side: each difference is a recorded move, and they add up."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.history import Move, funnel_on, standing
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage
from funnel_desktop.funnel.then_and_now import Became, compare
from tests.funnel.courses import DAYS, courses, day, move

THEN, NOW = 10, 30


@pytest.mark.parametrize(
    ("course", "became"),
    [
        ([(20, Stage.ABOVE)], Became.ENTERED),
        ([(20, Stage.ABOVE), (25, Stage.IN)], Became.ENTERED),
        ([(5, Stage.UNIVERSE), (25, Stage.ABOVE)], Became.FORWARD),
        ([(5, Stage.ABOVE), (11, Stage.IN), (20, Stage.BEST_FEW)], Became.FORWARD),
        ([(5, Stage.BEST_FEW), (30, Stage.IN)], Became.BACK),
        ([(5, Stage.IN), (15, Outcome.WON)], Became.WON),
        ([(15, Stage.IN), (20, Outcome.WON)], Became.WON),
        ([(5, Stage.IN), (15, Outcome.LOST)], Became.LOST),
        ([(5, Stage.IN), (15, Outcome.PARKED)], Became.PARKED),
        ([(5, Outcome.LOST), (15, Stage.IN)], Became.RETURNED),
        ([(5, Stage.IN)], Became.STILL),
        ([(5, Stage.IN), (15, Stage.ABOVE), (20, Stage.IN)], Became.STILL),
        ([(5, Outcome.WON)], None),
        ([(31, Stage.ABOVE)], None),
    ],
)
def test_what_became_of_it(
    course: list[tuple[int, Stage | Outcome]], became: Became | None
) -> None:
    moves = [
        move(number, on, to, 60 if to is Outcome.PARKED else None)
        for number, (on, to) in enumerate(course)
    ]
    found = compare(moves, day(THEN), day(NOW)).differences
    assert [each.became for each in found] == ([] if became is None else [became])


def test_a_return_is_traced_to_the_move_that_parked() -> None:
    moves = [move(1, 0, Stage.IN), move(2, 5, Outcome.PARKED, until=20)]
    found = compare(moves, day(THEN), day(NOW)).differences
    (back,) = (each for each in found if each.became is Became.RETURNED)
    assert (back.before, back.after) == (Outcome.PARKED, Stage.UNIVERSE)
    assert back.moves == (moves[1],)


@given(courses(objectives=6), st.integers(-5, DAYS), st.integers(0, 40))
def test_both_funnels_are_the_funnels_of_their_days(
    moves: list[Move], then: int, later: int
) -> None:
    found = compare(moves, day(then), day(then + later))
    for side, on in ((found.then, then), (found.now, then + later)):
        stood = funnel_on(moves, day(on))
        for stage in STAGES:
            assert sorted(side[stage]) == sorted(o for o, where in stood.items() if where is stage)


@given(courses(objectives=6), st.integers(-5, DAYS), st.integers(0, 40))
def test_differences_add_up_and_are_recorded(moves: list[Move], then: int, later: int) -> None:
    """Then, with what came and without what went, is now; the last move of each led there."""
    now = day(then + later)
    found = compare(moves, day(then), now)
    came = Counter(each.after for each in found.differences if each.after is not each.before)
    went = Counter(each.before for each in found.differences if each.after is not each.before)
    for stage in STAGES:
        assert len(found.then[stage]) + came[stage] - went[stage] == len(found.now[stage])
    for each in found.differences:
        assert (each.moves == ()) == (each.became is Became.STILL)
        assert all(led in moves for led in each.moves)
        if each.moves:
            last = each.moves[-1]
            assert standing(last.target, last.until, now) is each.after
