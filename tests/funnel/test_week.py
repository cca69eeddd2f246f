"""The days of a week, blocks that repeat, and blocks that stand beside each other."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import (
    Block,
    Span,
    appointments,
    iso_week,
    monday_of,
    occurrences,
    parse_iso_week,
    side_by_side,
    week_days,
)

MONDAY = date(2026, 5, 11)
DATES = st.dates(date(1950, 1, 1), date(2100, 12, 31))


def block(day: date, start: int = 540, minutes: int = 60, **said: object) -> Block:
    own = str(said.pop("id", "a"))
    return Block(own, day, start, minutes, WorkType.PROSPECTING, **said)  # type: ignore[arg-type]


# -- weeks -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2026, 5, 12), "2026-W20"),
        (date(2026, 12, 31), "2026-W53"),
        (date(2027, 1, 3), "2026-W53"),
        (date(2027, 1, 4), "2027-W01"),
        (date(2024, 12, 30), "2025-W01"),
        (date(2021, 1, 3), "2020-W53"),
    ],
)
def test_iso_weeks_across_the_new_year(day: date, week: str) -> None:
    assert iso_week(day) == week
    assert parse_iso_week(week) == monday_of(day)


@given(DATES)
def test_a_week_is_read_back(day: date) -> None:
    monday = parse_iso_week(iso_week(day))
    assert monday.isoweekday() == 1
    assert 0 <= (day - monday).days < 7


@pytest.mark.parametrize(
    "words",
    ["", "2026", "2026-20", "2026-W54", "2025-W53", "2026-W00", "26-W20", "2026-W", "2026-W1e",
     "9999-W52", "0001-W01", "0000-W01", "2026-W020", "2026-W-1", "²026-W20", "next"],
)  # fmt: skip
def test_what_is_no_week(words: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # whichever message
        parse_iso_week(words)


def test_days_of_five_and_seven() -> None:
    assert week_days(MONDAY) == [MONDAY + timedelta(days=n) for n in range(7)]
    assert [day.isoweekday() for day in week_days(MONDAY, 1, 5)] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(("first", "begins"), [(7, date(2026, 5, 10)), (6, date(2026, 5, 9))])
def test_a_week_that_begins_before_its_monday(first: int, begins: date) -> None:
    days = week_days(MONDAY, first)
    assert days == [begins + timedelta(days=n) for n in range(7)]
    assert [day.isoweekday() for day in week_days(MONDAY, first, 5)] == [1, 2, 3, 4, 5]


def test_a_week_that_begins_on_sunday_across_the_new_year() -> None:
    days = week_days(parse_iso_week("2026-W53"), 7)
    assert (days[0], days[-1]) == (date(2026, 12, 27), date(2027, 1, 2))


# -- repeating blocks ------------------------------------------------------------------------------


def test_an_appointment_that_goes_on_after_midnight_is_one() -> None:
    monday, tuesday = date(2026, 5, 11), date(2026, 5, 12)
    fair = [Span(monday, 1200, 1440, "Fair"), Span(tuesday, 0, 60, "Fair")]
    assert appointments([*fair, Span(tuesday, 0, 60, "Night"), Span(tuesday, 60, 90, "Fair")]) == 3


def test_each_week_and_every_second_week() -> None:
    weekly, second = block(MONDAY, every=1), block(MONDAY, every=2, id="b")
    found = occurrences([weekly, second], {}, MONDAY, MONDAY + timedelta(days=27))
    assert [b.day for b in found if b.id == "a"] == [MONDAY + timedelta(weeks=n) for n in range(4)]
    assert [b.day for b in found if b.id == "b"] == [MONDAY, MONDAY + timedelta(weeks=2)]


def test_until_is_the_last_day() -> None:
    ends = block(MONDAY, every=1, until=MONDAY + timedelta(weeks=1))
    assert len(occurrences([ends], {}, MONDAY, date(2030, 1, 1))) == 2
    before = block(MONDAY, every=1, until=MONDAY + timedelta(days=6))
    assert len(occurrences([before], {}, MONDAY, date(2030, 1, 1))) == 1


def test_nothing_repeats_before_it_begins() -> None:
    assert occurrences([block(MONDAY, every=1)], {}, date(2020, 1, 1), MONDAY - timedelta(1)) == []


def test_an_occurrence_that_was_taken_out_is_gone_and_the_others_stay() -> None:
    out = {"a": {MONDAY + timedelta(weeks=1)}, "other": {MONDAY}}
    found = occurrences([block(MONDAY, every=1)], out, MONDAY, MONDAY + timedelta(weeks=2))
    assert [b.day for b in found] == [MONDAY, MONDAY + timedelta(weeks=2)]


@given(DATES, st.integers(1, 2), DATES, st.integers(0, 400))
def test_a_window_shows_what_the_whole_row_has_there(
    begins: date, every: int, first: date, length: int
) -> None:
    last = first + timedelta(days=length)
    found = occurrences([block(begins, every=every)], {}, first, last)
    whole = {begins + timedelta(weeks=every * n) for n in range(8000)}
    assert [b.day for b in found] == sorted(day for day in whole if first <= day <= last)


def test_repeating_across_the_new_year_and_week_53() -> None:
    weekly = block(date(2026, 12, 23), every=1)
    weeks = [
        iso_week(b.day) for b in occurrences([weekly], {}, date(2026, 12, 21), date(2027, 1, 10))
    ]
    assert weeks == ["2026-W52", "2026-W53", "2027-W01"]


# -- side by side ----------------------------------------------------------------------------------

SPANS = st.lists(st.tuples(st.integers(0, 90), st.integers(1, 24)), max_size=12)


@given(SPANS)
def test_blocks_that_overlap_stand_in_lanes_of_their_own(spans: list[tuple[int, int]]) -> None:
    blocks = [
        block(MONDAY, start * 15, minutes * 15, id=str(n))
        for n, (start, minutes) in enumerate(spans)
    ]
    placed = side_by_side(blocks)
    assert sorted(each.id for each, _, _ in placed) == sorted(each.id for each in blocks)
    for mine, lane, lanes in placed:
        assert 0 <= lane < lanes
        for other, beside, of in placed:
            if other.id != mine.id and mine.overlaps(other):
                assert beside != lane
                assert of == lanes


def test_a_block_alone_has_the_whole_day() -> None:
    first, second = block(MONDAY, 540, 60), block(MONDAY, 600, 60, id="b")
    assert side_by_side([first, second]) == [(first, 0, 1), (second, 0, 1)]


def test_three_of_which_two_overlap_at_a_time_need_two_lanes() -> None:
    row = [block(MONDAY, 540 + 30 * n, 60, id=str(n)) for n in range(3)]
    assert [(lane, lanes) for _, lane, lanes in side_by_side(row)] == [(0, 2), (1, 2), (0, 2)]
