"""Is there enough in the funnel, and when would today's neglect show (METHOD.md, *dry top*)."""

from datetime import date, timedelta
from statistics import quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.dry_top import Need, WinRate, reaches_income, ripe, win_rate
from funnel_desktop.funnel.percentile import percentile

TODAY = date(2026, 5, 12)
TWO_YEARS_AGO = date(2024, 5, 12)
CYCLE = 60.0


def rate(cases: list[tuple[date, bool]], cycle: float | None = CYCLE) -> WinRate | None:
    return win_rate(ripe(cases, cycle, TODAY))


def begun(*cases: tuple[int, bool]) -> list[tuple[date, bool]]:
    """First contacts so many days ago, each with whether it was won."""
    return [(TODAY - timedelta(days=ago), won) for ago, won in cases]


def test_the_share_won_of_what_had_time_to_ripen() -> None:
    old = begun(*[(200 + n, n < 3) for n in range(10)])
    young = begun(*[(n, True) for n in range(120)])
    assert rate(old + young) == WinRate(0.3, 10)


def test_open_ones_count_since_dead_ones_stay_open() -> None:
    """Three won, none closed otherwise: of the closed alone that would be a hundred percent."""
    assert rate(begun(*[(300, n < 3) for n in range(12)])) == WinRate(0.25, 12)


@pytest.mark.parametrize(("count", "known"), [(9, False), (10, True)])
def test_from_ten_on(count: int, known: bool) -> None:
    assert (rate(begun(*[(300, True)] * count)) is not None) == known


@pytest.mark.parametrize(
    ("day", "counts"),
    [
        (TODAY - timedelta(days=120), False),
        (TODAY - timedelta(days=121), True),
        (TWO_YEARS_AGO, False),
        (TWO_YEARS_AGO + timedelta(days=1), True),
        (TODAY + timedelta(days=400), False),
    ],
)
def test_more_than_two_cycles_and_less_than_24_months_back(day: date, counts: bool) -> None:
    nine = begun(*[(300, False)] * 9)
    assert (rate([*nine, (day, True)]) is not None) == counts


def test_nothing_is_claimed_without_a_cycle() -> None:
    assert rate(begun(*[(300, True)] * 20), None) is None


def test_little_s_law_in_months() -> None:
    month = 365.25 / 12
    need = Need(2, 2 * month, WinRate(0.25, 40))
    assert need.needed == pytest.approx(16)
    assert Need(None, 60, WinRate(0.25, 40)).needed is None
    assert Need(2, None, WinRate(0.25, 40)).needed is None
    assert Need(2, 60, None).needed is None
    assert Need(2, 60, WinRate(0, 40)).needed is None


# -- when it reaches the income --------------------------------------------------------------------


def test_always_a_span() -> None:
    durations = [40, 50, 60, 70, 80, 90, 100, 110, 120]
    first, last = date(2026, 5, 4), date(2026, 5, 17)
    assert reaches_income(durations, first, last) == (
        first + timedelta(days=40),
        last + timedelta(days=120),
    )
    same = reaches_income([70] * 5, first, last)
    assert same == (first + timedelta(days=70), last + timedelta(days=70))


@pytest.mark.parametrize(("wins", "known"), [(0, False), (4, False), (5, True)])
def test_from_five_wins_on(wins: int, known: bool) -> None:
    assert (reaches_income([70] * wins, TODAY, TODAY) is not None) == known


@given(st.lists(st.integers(0, 900), min_size=5, max_size=60))
def test_the_span_lies_within_the_own_durations(durations: list[int]) -> None:
    span = reaches_income(durations, TODAY, TODAY)
    assert span is not None
    early, late = ((day - TODAY).days for day in span)
    assert min(durations) <= early <= late <= max(durations)


@given(st.lists(st.integers(0, 900), min_size=9, max_size=60))
def test_percentiles_by_ranks(values: list[int]) -> None:
    """p(n + 1), as METHOD.md has it; `statistics` calls that exclusive."""
    tenths = quantiles(values, n=10, method="exclusive")
    assert percentile(values, 0.1) == pytest.approx(tenths[0])
    assert percentile(values, 0.9) == pytest.approx(tenths[-1])
