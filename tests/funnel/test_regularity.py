"""How regularly there is prospecting (METHOD.md, *regularity*)."""

from datetime import date, timedelta
from statistics import mean, pstdev

import pytest

from funnel_desktop.funnel.regularity import Kept, ProspectingWeek, income_variation, regularity

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
    weeks = [week(360, 400), week(0, 0), week(360, 0, away=True), week(60, 60), week(60, 30)]
    assert regularity(weeks) == (2, 4)
    assert regularity([]) == (0, 0)
    assert regularity([week(60, 0, away=True)]) == (0, 0)


def test_variation_of_the_income() -> None:
    months = [1000.0, 0, 3000, 500, 0, 0, 2500, 1000, 1000, 4000, 0, 200]
    assert income_variation(months) == pytest.approx(pstdev(months) / mean(months))
    assert income_variation([500.0] * 12) == 0
    assert income_variation([0.0] * 12) is None
    assert income_variation([]) is None


def test_weeks_know_their_monday() -> None:
    assert week(0, 0).monday + timedelta(weeks=1) == date(2026, 5, 18)
