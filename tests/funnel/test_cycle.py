"""The normal cycle, as METHOD.md has it: n wins of median m and an estimate e."""

from datetime import date
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.cycle import normal_cycle, wins_count_from

DURATIONS = st.lists(st.integers(0, 3000), min_size=1, max_size=60)
ESTIMATES = st.integers(1, 3000)


@pytest.mark.parametrize(
    ("durations", "estimate", "days"),
    [
        ([], None, None),
        ([], 60, 60),
        ([90], None, 90),
        ([30, 90], None, 60),
        ([90], 60, 67.5),
        ([30, 60, 90], 120, 90),
        ([10, 10, 10, 10, 10, 10, 10], 20, 13),
        ([0, 0, 0], 100, 50),
    ],
)
def test_wins_and_the_estimate_of_three_sales(
    durations: list[int], estimate: int | None, days: float | None
) -> None:
    assert normal_cycle(durations, estimate) == days


@given(DURATIONS, ESTIMATES)
def test_it_lies_between_median_and_estimate(durations: list[int], estimate: int) -> None:
    middle = median(durations)
    days = normal_cycle(durations, estimate)
    assert days is not None
    assert min(middle, estimate) - 1e-9 <= days <= max(middle, estimate) + 1e-9


@given(DURATIONS, ESTIMATES)
def test_the_more_wins_the_nearer_to_their_median(durations: list[int], estimate: int) -> None:
    middle = median(durations)
    few, many = normal_cycle(durations, estimate), normal_cycle(durations * 3, estimate)
    assert few is not None
    assert many is not None
    assert abs(many - middle) <= abs(few - middle) + 1e-9


@given(DURATIONS)
def test_the_order_of_the_wins_does_not_matter(durations: list[int]) -> None:
    assert normal_cycle(durations, 30) == normal_cycle(durations[::-1], 30)


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2026, 3, 10), date(2024, 3, 10)),
        (date(2024, 2, 29), date(2022, 2, 28)),
        (date(2026, 2, 28), date(2024, 2, 28)),
        (date(1, 5, 5), date(1, 1, 1)),
        (date(2, 12, 31), date(1, 1, 1)),
        (date(9999, 12, 31), date(9997, 12, 31)),
    ],
)
def test_wins_of_24_months_count(today: date, first: date) -> None:
    assert wins_count_from(today) == first
