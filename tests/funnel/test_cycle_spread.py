"""What stands beside a normal cycle: its spread and whether it is probably longer."""

from datetime import date, timedelta
from statistics import quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.cycle_spread import CycleFacts, usual_limit

TODAY = date(2026, 5, 12)
DURATIONS = st.lists(st.integers(0, 900), min_size=1, max_size=60)


def facts(*durations: int, estimate: int | None = None, oldest: int | None = None) -> CycleFacts:
    since = None if oldest is None else TODAY - timedelta(days=oldest)
    return CycleFacts("Coaching", tuple(sorted(durations)), estimate, since)


@pytest.mark.parametrize(
    ("durations", "spread"),
    [
        ((), None),
        ((50,), None),
        ((10, 20, 30, 40), None),
        ((10, 20, 30, 40, 90), (10, 90)),
        ((10, 20, 30, 40, 50, 60), (10.5, 59.5)),
        ((10,) * 9, (10, 10)),
        (tuple(range(10, 200, 10)), (30, 170)),
    ],
)
def test_the_spread(durations: tuple[int, ...], spread: tuple[float, float] | None) -> None:
    """From six on percentiles, at five shortest to longest, below none."""
    found = facts(*durations).spread
    assert found == (spread and pytest.approx(spread))


@given(st.lists(st.integers(0, 900), min_size=6, max_size=60))
def test_percentiles_by_ranks(durations: list[int]) -> None:
    """p(n + 1): `statistics` calls that exclusive, and goes beyond what there is."""
    spread = facts(*durations).spread
    twentieths = quantiles(durations, n=20, method="exclusive")
    assert spread is not None
    assert spread[0] == pytest.approx(max(min(durations), twentieths[2]))
    assert spread[1] == pytest.approx(min(max(durations), twentieths[16]))


@given(DURATIONS, st.integers(1, 900))
def test_the_normal_cycle_lies_between_median_and_estimate(
    durations: list[int], estimate: int
) -> None:
    known = facts(*durations, estimate=estimate)
    assert known.median is not None
    assert known.normal is not None
    low, high = sorted((known.median, float(estimate)))
    assert low - 1e-9 <= known.normal <= high + 1e-9


@given(DURATIONS)
def test_the_spread_holds_the_median(durations: list[int]) -> None:
    known = facts(*durations)
    if known.spread is not None:
        assert known.median is not None
        assert known.spread[0] <= known.median <= known.spread[1]


@pytest.mark.parametrize(
    ("oldest", "durations", "longer"),
    [(None, (50,), False), (199, (50,), True), (200, (50,), False), (10, (), False)],
)
def test_probably_longer_until_the_oldest_is_four_cycles_old(
    oldest: int | None, durations: tuple[int, ...], longer: bool
) -> None:
    assert facts(*durations, oldest=oldest).probably_longer(TODAY) is longer


@pytest.mark.parametrize(
    ("durations", "normal", "limit"),
    [
        ((), None, None),
        ((), 60, 60),
        ((10, 20, 30, 40, 90), 44, 44),
        ((10, 20, 30, 40, 50, 60), 35, 59.5),
    ],
)
def test_older_than_usual(
    durations: tuple[int, ...], normal: float | None, limit: float | None
) -> None:
    """The 85th percentile of the won ones; below six wins the normal cycle."""
    assert usual_limit(durations, normal) == limit
