"""How regularly there is prospecting (METHOD.md, *regularity*)."""

from datetime import date, timedelta
from statistics import mean, pstdev

import pytest

from funnel_desktop.funnel.regularity import (
    Kept,
    ProspectingWeek,
    Regularity,
    income_variation,
    months_before,
    regularity,
)

MONDAY = date(2026, 5, 11)


def week(planned: int, done: int, away: bool = False) -> ProspectingWeek:
    return ProspectingWeek(MONDAY, planned, done, away)


@pytest.mark.parametrize(
    ("week", "kept"),
    [
        (week(360, 360), Kept.KEPT),
        (week(360, 400), Kept.KEPT),
        (week(360, 359), Kept.MISSED),
        (week(360, 0), Kept.MISSED),
        (week(0, 0), Kept.MISSED),
        (week(0, 300), Kept.MISSED),
        (week(360, 0, away=True), Kept.AWAY),
        (week(360, 500, away=True), Kept.AWAY),
    ],
)
def test_what_became_of_a_week(week: ProspectingWeek, kept: Kept) -> None:
    """At least the planned hours; planned without any is missed; away is left out."""
    assert week.kept is kept


def test_weeks_kept_of_weeks_that_count() -> None:
    """A week planned without any prospecting counts as missed and is named apart."""
    weeks = [week(360, 400), week(0, 0), week(360, 0, away=True), week(60, 60), week(60, 30)]
    assert regularity(weeks) == Regularity(2, 4, 1, 1, pytest.approx(2.5 / 3))
    assert regularity(weeks).share == 0.5
    nothing = regularity([week(60, 0, away=True)])
    assert (nothing.counted, nothing.share, nothing.mean_share) == (0, None, None)
    assert regularity([week(0, 90)]).mean_share is None


def test_five_of_six_is_not_the_same_as_none_of_six() -> None:
    """Both are missed; an hour more in one week makes up for none in another."""
    assert regularity([week(360, 300)]).mean_share == pytest.approx(5 / 6)
    assert regularity([week(360, 0)]).mean_share == 0
    assert regularity([week(360, 720), week(360, 0)]).mean_share == 0.5


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        (date(2026, 5, 13), date(2025, 5, 1), date(2026, 4, 1)),
        (date(2026, 1, 1), date(2025, 1, 1), date(2025, 12, 1)),
        (date(2026, 12, 31), date(2025, 12, 1), date(2026, 11, 1)),
    ],
)
def test_the_twelve_months_before(today: date, first: date, last: date) -> None:
    months = months_before(today)
    assert (len(months), months[0], months[-1]) == (12, first, last)


def test_variation_of_the_income() -> None:
    months = [1000.0, 0, 3000, 500, 0, 0, 2500, 1000, 1000, 4000, 0, 200]
    assert income_variation(months) == pytest.approx(pstdev(months) / mean(months))
    assert income_variation([500.0] * 12) == 0
    assert income_variation([0.0] * 12) is None
    assert income_variation([]) is None


def test_weeks_know_their_monday() -> None:
    assert week(0, 0).monday + timedelta(weeks=1) == date(2026, 5, 18)
