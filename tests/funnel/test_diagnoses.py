"""Dry top, jammed middle, premature Best Few, quiet: found, well, or what is missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.diagnoses import (
    InColumn,
    Lacks,
    Missing,
    dry_top,
    jammed_middle,
    premature_best_few,
    quiet,
)
from funnel_desktop.funnel.dry_top import Need, win_rate

MONTH = 365.25 / 12
RIPE = [True] * 4 + [False] * 16


def need(wanted: float | None = 2, cycle: float | None = MONTH, ripe: list[bool] = RIPE) -> Need:
    return Need(wanted, cycle, win_rate(ripe))


@pytest.mark.parametrize(("present", "is_found"), [(0, True), (9, True), (10, False), (40, False)])
def test_a_dry_top_is_fewer_than_needed(present: int, is_found: bool) -> None:
    """Two agreements a month, a cycle of a month, one in five won: ten are needed."""
    found = dry_top(need(), [str(n) for n in range(present)], RIPE)
    assert found.is_found is is_found
    assert (found.figures["present"], found.figures["cases"]) == (present, 20)
    assert found.figures["needed"] == pytest.approx(10)
    assert len(found.cards) == present


@pytest.mark.parametrize(
    ("known", "ripe", "missing"),
    [
        (need(wanted=None), RIPE, [Missing(Lacks.WANTED_WINS)]),
        (need(cycle=None, ripe=[]), [], [Missing(Lacks.CYCLE, 1, 0)]),
        (need(ripe=[True] * 2), [True] * 2, [Missing(Lacks.RIPE_OBJECTIVES, 10, 2)]),
        (need(ripe=[False] * 12), [False] * 12, [Missing(Lacks.WINS, 1, 0)]),
        (need(None, None, []), [], [Missing(Lacks.WANTED_WINS), Missing(Lacks.CYCLE, 1, 0)]),
    ],
)
def test_what_a_dry_top_needs(known: Need, ripe: list[bool], missing: list[Missing]) -> None:
    found = dry_top(known, ["a"], ripe)
    assert (found.is_found, list(found.missing)) == (None, missing)


def card(own: str, age: int | None, usual: float | None = 60, here: int = 0) -> InColumn:
    return InColumn(own, age, here, usual, usual)


def test_a_jammed_middle_names_the_oldest_first() -> None:
    found = jammed_middle([card("a", 61), card("b", 60), card("c", 100), card("d", None)])
    assert (found.is_found, found.cards) == (True, ("c", "a"))
    assert found.figures == {"present": 4, "judged": 3, "older": 2, "oldest": 100, "usual": 60}


@pytest.mark.parametrize(
    ("cards", "is_found", "missing"),
    [
        ([], False, ()),
        ([card("a", 10)], False, ()),
        ([card("a", 10, None)], None, (Missing(Lacks.CYCLE, 1, 0),)),
        ([card("a", 10, None), card("b", 10)], False, ()),
    ],
)
def test_no_jammed_middle(
    cards: list[InColumn], is_found: bool | None, missing: tuple[Missing, ...]
) -> None:
    found = jammed_middle(cards)
    assert (found.is_found, found.missing, found.cards) == (is_found, missing, ())


BEST_FEW = [card("open", 40, here=3), card("long", 90, here=31), card("well", 50, here=30)]


def test_premature_are_open_ones_and_those_longer_than_half_a_cycle() -> None:
    found = premature_best_few(BEST_FEW, {"open": 2, "well": 0})
    assert (found.is_found, found.cards) == (True, ("open", "long"))
    assert found.figures == {"present": 3, "open": 1, "too_long": 1}
    assert premature_best_few(BEST_FEW[2:], {}).is_found is False
    assert premature_best_few([InColumn("a", 9, 900)], {}).is_found is False


def test_open_conditions_of_a_past_day_are_not_claimed() -> None:
    found = premature_best_few(BEST_FEW, None)
    assert (found.is_found, found.cards) == (True, ("long",))
    assert found.missing == (Missing(Lacks.PRESENT_STATE),)
    assert premature_best_few(BEST_FEW[2:], None).is_found is None
    assert premature_best_few([], None).is_found is False


def test_quiet_ones_the_longest_first() -> None:
    cards = [
        InColumn(own, silent=days) for own, days in (("a", 9), ("b", 20), ("c", 9), ("d", None))
    ]
    found = quiet(cards, is_present=True)
    assert (found.is_found, found.cards) == (True, ("b", "a", "c"))
    assert found.figures == {"present": 4, "quiet": 3, "longest": 20}
    assert quiet(cards[3:], is_present=True).is_found is False
    assert quiet(cards, is_present=False).missing == (Missing(Lacks.PRESENT_STATE),)


@given(st.lists(st.tuples(st.integers(0, 300), st.none() | st.integers(1, 200)), max_size=30))
def test_who_is_named_is_older_than_usual(told: list[tuple[int, int | None]]) -> None:
    cards = [card(str(n), age, usual) for n, (age, usual) in enumerate(told)]
    found = jammed_middle(cards)
    known = {each.id: each for each in cards}
    for own in found.cards:
        assert known[own].usual is not None
        assert (known[own].age or 0) > (known[own].usual or 0)
    assert bool(found.cards) == bool(found.is_found)
