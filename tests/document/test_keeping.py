"""Which backups are kept, as a table and as properties."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.document.backup_files import ALL_AT_MOST, DAYS, WEEKS, WHOLE_DAYS, kept

NOON = datetime(2026, 3, 10, 12)


def ago(**how_long: float) -> datetime:
    return NOON - timedelta(**how_long)


def days_kept(made: list[datetime]) -> list[int]:
    """How many days before noon those are that stay, the newest first."""
    return [(NOON - made[place]).days for place in sorted(kept(made), reverse=True)]


@pytest.mark.parametrize(
    ("made", "stay"),
    [
        ([], []),
        ([NOON], [0]),
        ([ago(minutes=30 * n) for n in range(40)][::-1], list(range(40))),
        ([ago(days=1, hours=h) for h in range(3)][::-1], [0, 1, 2]),
        # Of an earlier day only the last one stays.
        ([ago(days=5, hours=1), ago(days=5), ago(days=2), ago(days=1), NOON], [1, 2, 3, 4]),
        # A year of silence takes nothing away.
        ([ago(days=400), NOON], [0, 1]),
        # A clock that was in the next century, and one that stood at its beginning.
        ([ago(days=3), datetime(2126, 1, 1), datetime(1970, 1, 1), NOON], [0, 1, 2, 3]),
    ],
)
def test_table(made: list[datetime], stay: list[int]) -> None:
    assert sorted(kept(made)) == stay


def test_three_years_of_work_leave_days_then_weeks() -> None:
    made = [ago(days=n) for n in range(3 * 365)][::-1]
    stay = days_kept(made)
    assert stay[:DAYS] == list(range(DAYS))
    later = stay[DAYS:]
    assert {after - before for before, after in pairwise(later)} == {7}
    assert 52 * 7 - 6 <= later[-1] <= 53 * 7


MOMENTS = st.lists(
    st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2199, 1, 1))
    | st.integers(0, 20_000).map(lambda minutes: ago(minutes=minutes)),
    max_size=400,
)


@given(MOMENTS)
def test_whatever_the_clock_says_the_newest_stay_and_the_number_is_bounded(
    made: list[datetime],
) -> None:
    stay = kept(made)
    assert stay <= set(range(len(made)))
    assert not made or len(made) - 1 in stay
    assert set(range(len(made))[-WHOLE_DAYS:]) <= stay
    assert len(stay) <= ALL_AT_MOST + DAYS + WEEKS


@given(MOMENTS)
def test_thinning_twice_removes_no_more(made: list[datetime]) -> None:
    left = [made[place] for place in sorted(kept(made))]
    assert kept(left) == set(range(len(left)))


@given(MOMENTS, st.datetimes())
def test_one_wrong_moment_costs_at_most_one_of_each_kind(
    made: list[datetime], wrong: datetime
) -> None:
    lost = kept(made) - kept([*made, wrong])
    of_days = {made[place].date() for place in lost}
    assert len(of_days) <= 3
