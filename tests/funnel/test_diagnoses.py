"""Jammed middle, premature Best Few, quiet, slipped: found, well, or what is missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.diagnoses import (
    InColumn,
    Lacks,
    Missing,
    jammed_middle,
    premature_best_few,
    quiet,
    slipped,
)


def card(own: str, age: int | None, usual: float | None = 60, here: int = 0) -> InColumn:
    return InColumn(own, age, here, usual, usual)


def test_a_jammed_middle_names_the_oldest_first() -> None:
    found = jammed_middle([card("a", 61), card("b", 60), card("c", 100), card("d", None)])
    assert (found.is_found, found.cards) == (True, ("c", "a"))
    counts = {"present": 4, "judged": 3, "not_judged": 1}
    assert found.figures == counts | {"older": 2, "past_cycle": 2, "oldest": 100, "usual": 60}
    assert found.missing == (Missing(Lacks.FIRST_CONTACT, cards=1),)


@pytest.mark.parametrize(
    ("cards", "is_found", "missing"),
    [
        ([], False, ()),
        ([card("a", 10)], False, ()),
        ([card("a", 10, None)], None, (Missing(Lacks.CYCLE, cards=1),)),
        ([card("a", 10, None), card("b", 10)], None, (Missing(Lacks.CYCLE, cards=1),)),
        (
            [card("a", 10, None), card("b", None, None), card("c", None), card("d", 10)],
            None,
            (Missing(Lacks.CYCLE, cards=2), Missing(Lacks.FIRST_CONTACT, cards=1)),
        ),
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
    counts = {"present": 3, "judged": 3, "not_judged": 0}
    assert found.figures == counts | {"open": 1, "too_long": 1}
    assert premature_best_few(BEST_FEW[2:], {}).is_found is False


def test_without_a_cycle_nobody_stands_well_in_best_few() -> None:
    unknown = InColumn("a", 9, 900)
    found = premature_best_few([unknown, *BEST_FEW[2:]], {})
    assert (found.is_found, found.missing) == (None, (Missing(Lacks.CYCLE, cards=1),))
    opened = premature_best_few([unknown], {"a": 1})
    assert (opened.is_found, opened.missing, opened.figures["judged"]) == (True, (), 1)


def test_open_conditions_of_a_past_day_are_not_claimed() -> None:
    found = premature_best_few(BEST_FEW, None)
    assert (found.is_found, found.cards) == (True, ("long",))
    assert found.missing == (Missing(Lacks.PRESENT_STATE, cards=2),)
    assert premature_best_few(BEST_FEW[2:], None).is_found is None
    assert premature_best_few([], None).is_found is False


def test_quiet_ones_the_longest_first() -> None:
    cards = [
        InColumn(own, cycle=40, silent=days)
        for own, days in (("a", 9), ("b", 20), ("c", 9), ("d", None))
    ]
    found = quiet(cards, is_present=True)
    assert (found.is_found, found.cards) == (True, ("b", "a", "c"))
    counts = {"present": 4, "judged": 4, "not_judged": 0}
    assert found.figures == counts | {"quiet": 3, "longest": 20}
    assert quiet(cards[3:], is_present=True).is_found is False
    assert quiet(cards, is_present=False).missing == (Missing(Lacks.PRESENT_STATE, cards=4),)


def test_whose_expected_day_is_past_has_slipped_the_longest_first() -> None:
    cards = [InColumn(own, slipped=days) for own, days in (("a", 3), ("b", 0), ("c", 40))]
    found = slipped(cards, is_present=True)
    assert (found.is_found, found.cards) == (True, ("c", "a"))
    counts = {"present": 3, "judged": 3, "not_judged": 0}
    assert found.figures == counts | {"slipped": 2, "longest": 40}
    assert slipped(cards[1:2], is_present=True).is_found is False


def test_who_has_no_expected_day_is_not_said_to_be_on_time() -> None:
    found = slipped([InColumn("a", slipped=0), InColumn("b")], is_present=True)
    assert (found.is_found, found.missing) == (None, (Missing(Lacks.EXPECTED, cards=1),))
    past = slipped([InColumn("a", slipped=5)], is_present=False)
    assert (past.is_found, past.missing) == (None, (Missing(Lacks.PRESENT_STATE, cards=1),))


@given(st.lists(st.tuples(st.integers(0, 300), st.none() | st.integers(1, 200)), max_size=30))
def test_who_is_named_is_older_than_usual(told: list[tuple[int, int | None]]) -> None:
    cards = [card(str(n), age, usual) for n, (age, usual) in enumerate(told)]
    found = jammed_middle(cards)
    known = {each.id: each for each in cards}
    unknown = sum(usual is None for _, usual in told)
    assert found.figures["judged"] + found.figures["not_judged"] == len(cards)
    assert found.figures["not_judged"] == unknown == sum(m.cards or 0 for m in found.missing)
    assert found.is_found is not False or not unknown, "well only where all were judged"
    for own in found.cards:
        assert known[own].usual is not None
        assert (known[own].age or 0) > (known[own].usual or 0)
    assert bool(found.cards) == bool(found.is_found)
