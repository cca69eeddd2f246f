"""Moves are written on the days of the rows (METHOD.md, *Stages*)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.document.moving import PARKED_DAYS
from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.sales.standing import RowStanding, settled
from funnel_desktop.exchange.tables.course import Course, read_course, written_course
from funnel_desktop.funnel.objective import UNKNOWN_DAY
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.exchange.making import TODAY

NEVER = (None, None, None, None)


def day(month: int, of: int = 1) -> date:
    return date(2026, month, of)


def course_of(stage: Stage | Outcome | None, **said: object) -> Course:
    told = dict.fromkeys(RowStanding._fields) | {"stage": stage, "entered": NEVER} | said
    return settled(RowStanding(**told), TODAY).course  # type: ignore[arg-type]


def test_an_open_row_stands_in_its_stage_from_its_first_contact_on() -> None:
    assert course_of(Stage.ABOVE, first_contact=day(3)) == ((Stage.ABOVE, day(3), None),)


def test_an_open_row_without_first_contact_counts_from_the_day_of_the_import() -> None:
    assert course_of(Stage.BEST_FEW) == ((Stage.BEST_FEW, TODAY, None),)


def test_a_closed_row_was_in_the_funnel_until_it_closed() -> None:
    assert course_of(Outcome.WON, first_contact=day(3), closed=day(5)) == (
        (Stage.IN, day(3), None),
        (Outcome.WON, day(5), None),
    )


def test_a_closed_row_without_first_contact_has_its_outcome_alone() -> None:
    assert course_of(Outcome.LOST, closed=day(5)) == ((Outcome.LOST, day(5), None),)


def test_a_row_that_closed_before_its_first_contact_was_never_in_the_funnel() -> None:
    course = course_of(Outcome.LOST, first_contact=day(6), closed=day(5))
    assert course == ((Outcome.LOST, day(5), None),)


def test_a_closed_row_without_a_day_closed_nobody_knows_when() -> None:
    assert course_of(Outcome.WON, first_contact=day(3)) == ((Outcome.WON, UNKNOWN_DAY, None),)


def test_a_parked_row_has_a_day_to_return() -> None:
    assert course_of(Outcome.PARKED, closed=day(5), parked_until=day(8))[-1][2] == day(8)
    [(_, parked, until)] = course_of(Outcome.PARKED, closed=day(5))
    assert until is not None
    assert (until - parked).days == PARKED_DAYS
    assert course_of(Outcome.PARKED, closed=date.max)[-1] == (Outcome.PARKED, date.max, date.max)


def test_known_days_of_entering_replace_what_is_supposed() -> None:
    entered = (day(1), None, day(4), None)
    steps = ((Stage.UNIVERSE, day(1), None), (Stage.IN, day(4), None))
    assert course_of(Stage.IN, first_contact=day(3), entered=entered) == steps
    won = course_of(Outcome.WON, first_contact=day(3), closed=day(6), entered=entered)
    assert won == (*steps, (Outcome.WON, day(6), None))
    assert course_of(None, entered=entered) == steps


def test_a_stage_whose_day_is_unknown_was_entered_last() -> None:
    course = course_of(Stage.BEST_FEW, entered=(None, day(2), day(3), None))
    assert course == (
        (Stage.ABOVE, day(2), None),
        (Stage.IN, day(3), None),
        (Stage.BEST_FEW, TODAY, None),
    )


def test_stages_entered_on_one_day_keep_the_order_of_the_funnel() -> None:
    course = course_of(Stage.BEST_FEW, entered=(day(2), day(2), day(2), day(2)))
    assert [to for to, _, _ in course] == list(Stage)


def test_what_was_entered_after_the_closing_is_left_out() -> None:
    course = course_of(Outcome.LOST, closed=day(3), entered=(None, day(2), day(4), None))
    assert course == ((Stage.ABOVE, day(2), None), (Outcome.LOST, day(3), None))


def test_a_row_that_names_no_stage_is_in_the_universe() -> None:
    assert course_of(None) == ((Stage.UNIVERSE, TODAY, None),)


def test_an_open_row_that_has_a_closing_day_is_expected_on_it() -> None:
    told = dict.fromkeys(RowStanding._fields) | {
        "stage": Stage.IN,
        "entered": NEVER,
        "closed": day(5),
    }
    row = settled(RowStanding(**told), TODAY)  # type: ignore[arg-type]
    assert (row.closed, row.expected, row.outcome) == (None, day(5), None)


def test_a_told_history_is_taken_as_it_is_and_ends_as_its_row_says() -> None:
    told: Course = ((Stage.ABOVE, day(2), None), (Outcome.LOST, day(3), None))
    assert course_of(Outcome.LOST, history=told, closed=day(3)) == told
    assert course_of(Outcome.LOST, history=told) == told
    assert course_of(Outcome.LOST, history=told, closed=day(4))[-1] == (Outcome.LOST, day(4), None)
    assert course_of(Stage.IN, history=told) == (*told, (Stage.IN, TODAY, None))
    assert course_of(None, history=told) == told


STEPS = st.tuples(
    st.sampled_from([*Stage, Outcome.WON, Outcome.LOST]),
    st.dates(date(1900, 1, 1), date(2199, 1, 1)),
    st.none(),
) | st.tuples(
    st.just(Outcome.PARKED),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    st.dates(date(1900, 1, 1), date(2199, 1, 1)),
)


@given(st.lists(STEPS, min_size=1))
def test_a_written_history_is_read_back(steps: list) -> None:
    assert read_course(written_course(steps)) == tuple(steps)


@pytest.mark.parametrize(
    "cell",
    ["soon", "2026-02-30 in", "2026-01-01 moon", "2026-01-01 in until 2026-02-01",
     "2026-01-01 parked", "2026-01-01 in;", "2026-01-01 parked until 2026-02-31"],
)  # fmt: skip
def test_what_is_no_history_is_unreadable(cell: str) -> None:
    with pytest.raises(Unreadable, match="not_a_history"):
        read_course(cell)
