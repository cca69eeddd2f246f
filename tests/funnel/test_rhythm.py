"""The rhythm of a week (METHOD.md, *The rhythm of a week*)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.diagnoses import InColumn
from funnel_desktop.funnel.rhythm import (
    Silence,
    ToSort,
    absence,
    into_this_week,
    is_closing_due,
    is_for_review,
    is_forgotten,
    review_from,
    sorting,
)
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import Block, monday_of

MONDAY = date(2026, 5, 11)
FRIDAY, SUNDAY = MONDAY + timedelta(days=4), MONDAY + timedelta(days=6)


@pytest.mark.parametrize(
    ("last", "days"), [(None, None), (0, None), (6, None), (7, 7), (35, 35), (-1, None)]
)
def test_a_week_without_use_is_an_absence(last: int | None, days: int | None) -> None:
    found = absence(None if last is None else MONDAY - timedelta(days=last), MONDAY)
    assert (found and found.days) == days


@pytest.mark.parametrize(
    ("day", "today", "moved"),
    [
        (date(2026, 5, 6), MONDAY, date(2026, 5, 13)),
        (date(2026, 5, 4), MONDAY, MONDAY),
        (date(2026, 5, 5), FRIDAY, FRIDAY),
        (date(2026, 5, 2), FRIDAY, date(2026, 5, 16)),
    ],
)
def test_overdue_ones_keep_their_weekday_where_it_lies_ahead(
    day: date, today: date, moved: date
) -> None:
    assert into_this_week(day, today) == moved


@given(st.dates(), st.integers(1, 1000))
def test_nothing_is_overdue_in_this_week_any_more(today: date, days: int) -> None:
    try:
        moved = into_this_week(today - timedelta(days=days), today)
    except OverflowError:
        return
    assert today <= moved
    assert monday_of(moved) == monday_of(today)


def block(day: date, start: int, minutes: int) -> Block:
    return Block("b", day, start, minutes, WorkType.CLOSING)


def test_the_review_is_offered_from_the_last_planned_hour() -> None:
    blocks = [block(FRIDAY, 540, 180), block(FRIDAY, 780, 120), block(MONDAY, 540, 600)]
    assert review_from(blocks, MONDAY, 5, 18 * 60) == (FRIDAY, 840)
    assert review_from([], MONDAY, 5, 18 * 60) == (FRIDAY, 17 * 60)
    assert review_from(blocks, MONDAY, 7, 16 * 60) == (SUNDAY, 15 * 60)
    assert review_from([block(FRIDAY, 0, 30)], MONDAY, 5, 18 * 60) == (FRIDAY, 0)


@pytest.mark.parametrize(
    ("now", "offered"),
    [
        ((FRIDAY, 839), False),
        ((FRIDAY, 840), True),
        ((SUNDAY, 1439), True),
        ((SUNDAY + timedelta(days=1), 0), False),
        ((FRIDAY - timedelta(days=1), 1000), False),
    ],
)
def test_until_sunday_is_over(now: tuple[date, int], offered: bool) -> None:
    assert is_for_review((FRIDAY, 840), now) is offered


def test_those_that_may_be_dead_are_sorted_first() -> None:
    told = [("a", False, 3), ("b", True, 70), ("c", False, 1), ("d", True, 90)]
    cards = [
        (InColumn(own, slipped=5 if own == "d" else None), Silence(dead, days))
        for own, dead, days in told
    ]
    assert sorting(cards) == [
        ToSort("d", True, 90, 5),
        ToSort("b", True, 70, 0),
        ToSort("a", False, 3, 0),
        ToSort("c", False, 1, 0),
    ]


@pytest.mark.parametrize(
    ("silent", "patience", "has_plan", "forgotten"),
    [
        (240, 60, False, True),
        (239, 60, False, False),
        (900, 60, True, False),
        (0, 0.1, False, False),
    ],
)
def test_four_silent_cycles_are_forgotten(
    silent: int, patience: float, has_plan: bool, forgotten: bool
) -> None:
    assert is_forgotten(silent, patience, has_plan) is forgotten


def test_it_is_asked_once_a_quarter_at_most() -> None:
    assert is_closing_due(None, FRIDAY)
    assert not is_closing_due(FRIDAY, FRIDAY + timedelta(days=90))
    assert is_closing_due(FRIDAY, FRIDAY + timedelta(days=91))
