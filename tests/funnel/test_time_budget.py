"""Shares of the week: the article's table, and what holds for any funnel and any gesture."""

import os
from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from random import Random

import pytest

from funnel_desktop.funnel.stages import BOARD_STAGES, PRIORITY, STAGES, WORK_OF, Stage, WorkType
from funnel_desktop.funnel.time_budget import (
    EXAMPLES,
    Shares,
    counts_of,
    link,
    minutes_of,
    needed_in_funnel,
    shares_to_keep_income,
    suggested_shares,
)

STEPS = (10, 5)
MOST = 40
DRAGS = int(os.environ.get("FUNNEL_DRAGS", "5000"))
CLOSING, PROSPECTING, COVERING = PRIORITY


def counts(above: int, inside: int, best_few: int) -> dict[WorkType, int]:
    return {CLOSING: best_few, PROSPECTING: above, COVERING: inside}


def in_columns(shares: Shares) -> tuple[int, int, int]:
    """As the article's table has them: Above, In, Best Few."""
    return shares[PROSPECTING], shares[COVERING], shares[CLOSING]


# -- the suggestion --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("funnel", "shares"),
    [
        ((6, 15, 12), (20, 40, 40)),
        ((20, 3, 9), (60, 10, 30)),
        ((6, 18, 10), (20, 50, 30)),
        ((0, 0, 0), (100, 0, 0)),
        ((0, 5, 5), (10, 40, 50)),
        ((1, 15, 12), (10, 50, 40)),
        ((0, 0, 7), (10, 0, 90)),
        ((0, 7, 0), (10, 90, 0)),
        ((1, 1, 1), (30, 30, 40)),
        ((1, 0, 0), (100, 0, 0)),
    ],
)
def test_the_method_s_own_figures(
    funnel: tuple[int, int, int], shares: tuple[int, int, int]
) -> None:
    assert in_columns(suggested_shares(counts(*funnel))) == shares


def test_the_examples_are_the_article_s() -> None:
    assert [name for name, _ in EXAMPLES] == ["Pep", "Anna", "Toni"]
    suggested = [in_columns(suggested_shares(counts(*funnel))) for _, funnel in EXAMPLES]
    assert suggested == [(20, 40, 40), (60, 10, 30), (20, 50, 30)]


def every_funnel() -> Iterator[tuple[int, int, int]]:
    yield from product(range(MOST + 1), repeat=3)


@pytest.mark.parametrize("step", STEPS)
def test_any_funnel_s_shares(step: int) -> None:
    """All 68,921 funnels of up to 40 objectives a stage."""
    for funnel in every_funnel():
        closing, prospecting, covering = suggested_shares(counts(*funnel), step).values()
        shares = (prospecting, covering, closing)
        assert sum(shares) == 100, funnel
        assert not any(share % step for share in shares), funnel
        assert min(shares) >= 0, funnel
        assert prospecting >= step, funnel
        if funnel[0] * 100 >= step * sum(funnel) and any(funnel):
            for count, share in zip(funnel, shares, strict=True):
                assert abs(share * sum(funnel) - count * 100) < step * sum(funnel), funnel


def hamilton(weights: tuple[int, ...], step: int) -> list[int]:
    """Largest remainders once more, written differently: all remainders are ranked at once."""
    exact = [Fraction(100 * weight, sum(weights) * step) for weight in weights]
    whole = [int(share) for share in exact]
    ranked = sorted(range(3), key=lambda at: (whole[at] - exact[at], at))
    for at in ranked[: 100 // step - sum(whole)]:
        whole[at] += 1
    return [steps * step for steps in whole]


@pytest.mark.parametrize("step", STEPS)
def test_they_are_largest_remainders_with_ties_to_the_method_s_order(step: int) -> None:
    for above, inside, best_few in product(range(0, MOST + 1, 3), repeat=3):
        if above + inside + best_few == 0:
            continue
        plain = hamilton((best_few, above, inside), step)
        if plain[1] == 0:
            giver = 2 if plain[2] >= plain[0] else 0
            plain[giver] -= step
            plain[1] = step
        found = suggested_shares(counts(above, inside, best_few), step)
        assert [found[work] for work in PRIORITY] == plain, (above, inside, best_few)


def test_the_universe_does_not_count() -> None:
    assert counts_of({Stage.UNIVERSE: 500, Stage.ABOVE: 6, Stage.IN: 15}) == counts(6, 15, 0)
    assert set(BOARD_STAGES) | {Stage.UNIVERSE} == set(STAGES)
    assert WORK_OF[Stage.BEST_FEW] is CLOSING


# -- to keep the income ----------------------------------------------------------------------------


def test_little_s_law() -> None:
    month = 365.25 / 12
    assert needed_in_funnel(2, 3 * month, 0.25) == pytest.approx(24)
    assert needed_in_funnel(0.5, month, 1) == pytest.approx(0.5)


@pytest.mark.parametrize(
    "known", [(None, 60, 0.3), (2, None, 0.3), (2, 60, None), (0, 60, 0.3), (2, 60, 0)]
)
def test_nothing_is_claimed_where_anything_is_unknown(known: tuple[float, float, float]) -> None:
    assert needed_in_funnel(*known) is None
    assert shares_to_keep_income(counts(1, 15, 12), needed_in_funnel(*known)) is None


def test_a_dry_top_asks_for_more_time() -> None:
    dry = counts(1, 15, 12)
    assert in_columns(suggested_shares(dry)) == (10, 50, 40)
    kept = shares_to_keep_income(dry, 54)
    assert kept == suggested_shares(counts(27, 15, 12))
    assert in_columns(kept) == (50, 30, 20)


def test_a_full_top_stays_as_it_is() -> None:
    assert shares_to_keep_income(counts(20, 3, 9), 5) == suggested_shares(counts(20, 3, 9))


def test_a_need_that_is_no_whole_number() -> None:
    kept = shares_to_keep_income(counts(0, 5, 5), 12.5, 5)
    assert in_columns(kept or {}) == (20, 40, 40)


# -- linked shares ---------------------------------------------------------------------------------


def shares(closing: int, prospecting: int, covering: int) -> Shares:
    return {CLOSING: closing, PROSPECTING: prospecting, COVERING: covering}


def test_the_others_keep_their_proportion() -> None:
    assert link(shares(30, 40, 30), PROSPECTING, 60) == shares(20, 60, 20)
    assert link(shares(40, 20, 40), PROSPECTING, 0) == shares(50, 0, 50)
    assert link(shares(20, 20, 60), CLOSING, 60) == shares(60, 10, 30)


def test_two_that_have_nothing_share_equally() -> None:
    assert link(shares(0, 100, 0), PROSPECTING, 60) == shares(20, 60, 20)
    assert link(shares(0, 100, 0), PROSPECTING, 70, step=5) == shares(15, 70, 15)


def test_the_remainder_goes_to_the_largest_fraction_and_ties_to_the_method_s_order() -> None:
    assert link(shares(30, 40, 30), PROSPECTING, 50) == shares(30, 50, 20)
    assert link(shares(30, 40, 30), PROSPECTING, 50, step=5) == shares(25, 50, 25)
    assert link(shares(20, 40, 40), PROSPECTING, 70) == shares(10, 70, 20)


def test_locked_shares_stay_and_leave_a_maximum() -> None:
    assert link(shares(30, 40, 30), PROSPECTING, 90, {CLOSING}) == shares(30, 70, 0)
    assert link(shares(30, 40, 30), PROSPECTING, 20, {CLOSING}) == shares(30, 20, 50)
    assert link(shares(30, 40, 30), PROSPECTING, 90, {CLOSING, COVERING}) == shares(30, 40, 30)


def test_a_gesture_comes_back_to_where_it_began() -> None:
    before = shares(30, 40, 30)
    for wanted in (100, 0, 50, 40):
        after = link(before, PROSPECTING, wanted)
    assert after == before


def test_a_share_of_the_other_step_moves_to_the_step() -> None:
    """Shares that were chosen in steps of 5 %, moved in steps of 10."""
    after = link(shares(35, 35, 30), PROSPECTING, 44, {CLOSING})
    assert after == shares(35, 40, 25)


@pytest.mark.parametrize("step", STEPS)
def test_thousands_of_drags_keep_a_hundred_and_the_locks(step: int) -> None:
    rng = Random(step)
    now = shares(30, 40, 30)
    for _ in range(DRAGS):
        before = now
        changed = rng.choice(PRIORITY)
        others = [work for work in PRIORITY if work is not changed]
        locked = set(rng.sample(others, rng.choice((0, 0, 1, 2))))
        for _ in range(rng.randint(1, 6)):
            wanted = rng.randint(-20, 120)
            now = link(before, changed, wanted, locked, step)
            room = 100 - sum(before[work] for work in locked)
            assert sum(now.values()) == 100
            assert all(0 <= share <= 100 and share % step == 0 for share in now.values())
            assert all(now[work] == before[work] for work in locked)
            if len(locked) < 2:
                nearest = min(max(wanted, 0), room)
                assert abs(now[changed] - nearest) <= step / 2
            assert_in_proportion(before, now, [w for w in others if w not in locked], step)


def assert_in_proportion(before: Shares, now: Shares, free: list[WorkType], step: int) -> None:
    room, whole = sum(now[work] for work in free), sum(before[work] for work in free)
    for work in free:
        part = Fraction(before[work], whole) if whole else Fraction(1, len(free))
        assert abs(now[work] - part * room) < step


# -- hours -----------------------------------------------------------------------------------------


def test_hours_round_to_quarters_and_lose_nothing() -> None:
    assert minutes_of(shares(30, 40, 30), 15 * 60) == {
        CLOSING: 270,
        PROSPECTING: 360,
        COVERING: 270,
    }
    assert minutes_of(shares(30, 40, 30), 13 * 60) == {
        CLOSING: 240,
        PROSPECTING: 315,
        COVERING: 225,
    }


def test_any_hours_add_up() -> None:
    for total in range(0, 60 * 60, 5):
        for chosen in (shares(30, 40, 30), shares(0, 100, 0), shares(35, 5, 60), shares(0, 50, 50)):
            found = minutes_of(chosen, total)
            assert sum(found.values()) == total
            assert sum(minutes % 15 != 0 for minutes in found.values()) <= 1
            for work, minutes in found.items():
                assert abs(minutes - total * chosen[work] / 100) < 15
                assert chosen[work] or not minutes
