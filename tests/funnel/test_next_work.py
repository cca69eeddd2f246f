"""What to do next: the method's three groups, and the order inside each of them."""

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.next_work import belongs, groups, order_key
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.stages import PRIORITY, STAGES, WORK_OF, Stage, WorkType

TODAY = date(2026, 3, 10)


def card(
    own: str,
    ahead: int | None = None,
    *,
    value: int | None = None,
    planned: bool = True,
    stage: Stage = Stage.IN,
    fit: float | None = None,
    put_off: int | None = None,
) -> Card:
    day = None if ahead is None else TODAY + timedelta(days=ahead)
    action = NextAction("call", day=day) if planned else None
    until = None if put_off is None else TODAY + timedelta(days=put_off)
    return Card(own, "", "", value, stage, next_action=action, fit=fit, snoozed_until=until)


def order(*cards: Card) -> list[str]:
    shuffled = random.Random(4).sample(cards, len(cards))
    return [found.id for found in groups(shuffled, TODAY)[WorkType.COVERING]]


def test_overdue_then_due_then_without_action_then_the_rest() -> None:
    assert order(
        card("rest"),
        card("none", planned=False),
        card("later", 9),
        card("today", 0),
        card("late", -1),
        card("later still", 30),
        card("very late", -40),
    ) == ["very late", "late", "today", "later", "later still", "none", "rest"]


def test_ties_go_by_value_and_unknown_counts_least() -> None:
    cards = [
        card("d1", 0, value=100),
        card("d2", 0, value=900),
        card("d3", 0),
        card("n1", planned=False, value=5),
        card("n2", planned=False, value=6),
        card("r1", value=1),
        card("r2", value=2),
    ]
    assert order(*cards) == ["d2", "d1", "d3", "n2", "n1", "r2", "r1"]


def test_ties_weigh_the_value_by_the_fit() -> None:
    """By value x (fit + 5) / 10; unknown counts as 0, so half the value."""
    cards = [
        card("all of 50", 0, value=50, fit=5.0),
        card("half of 90", 0, value=90),
        card("half of 80", 0, value=80, fit=0.0),
        card("most of 60", 0, value=60, fit=3.0),
        card("nothing of 900", 0, value=900, fit=-5.0),
        card("a day later", 1, value=10**6, fit=5.0),
    ]
    assert order(*cards) == [
        "all of 50", "most of 60", "half of 90", "half of 80", "nothing of 900", "a day later",
    ]  # fmt: skip


def test_equal_ones_keep_their_order_by_id() -> None:
    assert order(card("b", 0, value=80, fit=0.0), card("a", 0, value=40, fit=5.0)) == ["a", "b"]


def test_the_groups_come_in_the_methods_order_each_with_its_stages() -> None:
    cards = [card(stage, 0, stage=stage) for stage in STAGES]
    found = groups(cards, TODAY)
    assert tuple(found) == PRIORITY
    assert {work: {c.id for c in group} for work, group in found.items()} == {
        work: {stage for stage in STAGES if WORK_OF[stage] is work} for work in PRIORITY
    }


def test_of_the_universe_only_leads_with_a_next_action_appear() -> None:
    assert not belongs(card("a", planned=False, stage=Stage.UNIVERSE), TODAY)
    assert belongs(card("b", stage=Stage.UNIVERSE), TODAY)
    assert all(belongs(card("c", planned=False, stage=stage), TODAY) for stage in STAGES[1:])


@pytest.mark.parametrize(("ahead", "shown"), [(None, True), (-1, True), (0, True), (1, False)])
def test_who_is_put_off_comes_back_on_its_day(ahead: int | None, shown: bool) -> None:
    until = None if ahead is None else TODAY + timedelta(days=ahead)
    assert belongs(card("a", -5)._replace(snoozed_until=until), TODAY) is shown


CARDS = st.lists(
    st.builds(
        card,
        st.text("abc", min_size=1, max_size=3),
        st.none() | st.integers(-3, 3),
        value=st.none() | st.integers(0, 3) | st.integers(10**15 - 2, 10**15),
        planned=st.booleans(),
        stage=st.sampled_from(STAGES),
        fit=st.none() | st.sampled_from((-5.0, 0.0, 5.0)) | st.floats(-5, 5),
        put_off=st.none() | st.integers(-1, 1),
    ),
    max_size=25,
    unique_by=lambda found: found.id,
)


@given(CARDS, st.randoms())
def test_the_order_is_total_and_the_same_however_the_cards_come(
    cards: list[Card], rng: random.Random
) -> None:
    shuffled = cards[:]
    rng.shuffle(shuffled)
    assert groups(cards, TODAY) == groups(shuffled, TODAY)
    assert len({order_key(found, TODAY) for found in cards}) == len(cards)


@given(CARDS)
def test_every_card_that_belongs_stands_in_exactly_one_group(cards: list[Card]) -> None:
    placed = [found.id for group in groups(cards, TODAY).values() for found in group]
    assert sorted(placed) == sorted(found.id for found in cards if belongs(found, TODAY))
