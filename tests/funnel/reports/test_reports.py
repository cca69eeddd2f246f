"""Intervals hold what they promise, chance is not taken for a difference, sums are sums."""

import os
from datetime import date
from math import exp
from random import Random

import pytest

from funnel_desktop.funnel.reports.income import Won, income_report
from funnel_desktop.funnel.reports.intervals import (
    Sample,
    differ,
    ratio_interval,
    share_interval,
    student,
)
from funnel_desktop.funnel.reports.time import (
    ABOVE,
    BELOW,
    UNKNOWN,
    Closed,
    an_hour,
    does_profile_hold,
)

SAMPLES = int(os.environ.get("FUNNEL_INTERVALS", "400"))
SHUFFLED = int(os.environ.get("FUNNEL_SHUFFLED", "60"))
"""2,000 and 1,000 in `sh dev.sh forecast`."""


def made_case(random: Random, rate: float = 0.4) -> Sample:
    """Hours on an objective, and what it brought: nothing, or a value that varies."""
    took = random.uniform(0.5, 8)
    return Sample(took, 1500 * exp(random.gauss(0, 0.5)) if random.random() < rate else 0.0)


def test_a_ratio_s_interval_holds_eight_of_ten_times() -> None:
    truth = 0.4 * 1500 * exp(0.125) / 4.25
    held = told = 0
    for number in range(SAMPLES):
        random = Random(f"ratio {number}")
        found = ratio_interval([made_case(random) for _ in range(random.randrange(20, 80))])
        if found is not None:
            told += 1
            held += found.low <= truth <= found.high
    assert told > 0.9 * SAMPLES
    assert 0.74 <= held / told <= 0.88


def test_a_share_s_interval_holds_eight_of_ten_times() -> None:
    held = 0
    for number in range(SAMPLES):
        random = Random(f"share {number}")
        share, cases = random.uniform(0.1, 0.9), random.randrange(5, 80)
        found = share_interval(sum(random.random() < share for _ in range(cases)), cases)
        assert found is not None
        held += found.low <= share <= found.high
    assert 0.74 <= held / SAMPLES <= 0.88


def test_what_is_shuffled_differs_at_most_one_time_in_ten() -> None:
    claimed = 0
    for number in range(SHUFFLED):
        random = Random(f"shuffled {number}")
        cases = [made_case(random) for _ in range(45)]
        claimed += differ([cases[:20], cases[20:33], cases[33:]])
    assert claimed <= 0.1 * SHUFFLED


def test_a_real_difference_is_told() -> None:
    random = Random(1)
    rich = [Sample(1.0, random.uniform(2000, 4000)) for _ in range(12)]
    poor = [Sample(4.0, random.uniform(100, 400)) for _ in range(12)]
    assert differ([rich, poor])
    assert not differ([rich, poor[:4]])


def test_under_five_nothing_is_said() -> None:
    assert ratio_interval([Sample(1, 100)] * 4) is None
    assert ratio_interval([*[Sample(1, 100)] * 4, *[Sample(1, 0)] * 20]) is None
    assert share_interval(2, 4) is None
    few = [Closed(True, 60, 100, "A", "", ABOVE)] * 4
    assert an_hour(few).whole.an_hour is None
    assert does_profile_hold(few).separates is None


@pytest.mark.parametrize(("freedom", "known"), [(4, 1.533), (9, 1.383), (30, 1.310)])
def test_student_s_quantile(freedom: int, known: float) -> None:
    assert student(freedom) == pytest.approx(known, abs=0.01)


def test_the_profile_holds_only_where_the_data_separate() -> None:
    above = [Closed(n < 16, 0, 0, "", "", ABOVE) for n in range(20)]
    below = [Closed(n < 3, 0, 0, "", "", BELOW) for n in range(20)]
    unknown = [Closed(True, 0, 0, "", "", UNKNOWN)] * 3
    found = does_profile_hold([*above, *below, *unknown])
    assert (found.above.won, found.below.won, found.unknown) == (16, 3, 3)
    assert found.separates is True
    same = [each._replace(fit=BELOW) for each in above]
    assert does_profile_hold([*above, *same]).separates is False


def test_income_by_month_year_service_and_source() -> None:
    won = [
        Won(date(2025, 11, 5), 1200, 3, "A", "Ida"),
        Won(date(2026, 1, 9), 500, 1, "B", ""),
        Won(date(2026, 9, 9), 900, 1, "B", ""),
    ]
    found = income_report(won, date(2026, 2, 1))
    assert [(m.isoformat(), *each) for m, each in found.months.items()] == [
        ("2025-11-01", 1, 1200, 400), ("2025-12-01", 0, 0, 400),
        ("2026-01-01", 1, 500, 900), ("2026-02-01", 0, 0, 0),
    ]  # fmt: skip
    assert found.years == {2025: (1, 1200, 800), 2026: (1, 500, 900)}
    nothing = (0, 0, 0)
    assert found.services == {
        "A": ((1, 1200, 1200), (0, 0, 400), nothing), "B": ((1, 500, 500), (1, 500, 500), nothing)
    }  # fmt: skip
    assert [*found.sources] == ["Ida", ""]
    assert found.compared == ((2, 1700, 1700), (1, 500, 900), nothing)
    later = income_report(won, date(2026, 12, 31)).compared
    assert later == ((3, 2600, 2600), (2, 1400, 1800), (1, 1200, 800))
    assert income_report(won, date(2024, 2, 29)).compared.whole == nothing
    assert income_report([], date(2026, 2, 1)).months == {}
