"""The trap is 1, 3 and never 2 (METHOD.md, *Priorities*)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.trap import CLOSED_AND_COVERED, Trap, WorkedWeek, trap

MONDAY = date(2026, 5, 11)
KINDS = {"1": WorkType.CLOSING, "2": WorkType.PROSPECTING, "3": WorkType.COVERING}


def work(kinds: str) -> frozenset[WorkType]:
    return frozenset(KINDS[kind] for kind in kinds if kind in KINDS)


def weeks(*said: str) -> list[WorkedWeek]:
    """`13`: closed and covered; `a`: away. The last is the week before MONDAY."""
    first = MONDAY - timedelta(weeks=len(said))
    return [
        WorkedWeek(first + timedelta(weeks=n), work(kinds), "a" in kinds)
        for n, kinds in enumerate(said)
    ]


def ago(*count: int) -> tuple[date, ...]:
    return tuple(MONDAY - timedelta(weeks=n) for n in count)


@pytest.mark.parametrize(
    ("said", "this_week", "found"),
    [
        ((), "", None),
        (("13", "13"), "", None),
        (("13", "13", "13"), "", Trap(ago(3, 2, 1), ago(3)[0])),
        (("13", "13", "13"), "13", Trap(ago(3, 2, 1), ago(3)[0])),
        # All three kinds have to be as they are: once is enough, in both directions.
        (("13", "123", "13"), "", None),
        (("13", "1", "13"), "", None),
        (("13", "3", "13"), "", None),
        (("13", "", "13"), "", None),
        (("2", "13", "13", "13"), "", Trap(ago(3, 2, 1), ago(3)[0])),
        # The last three are named, with the week in which it began.
        (("123", "13", "13", "13", "13"), "", Trap(ago(3, 2, 1), ago(4)[0])),
        (("13", "13", "13", "2"), "", None),
        # Who begins to prospect is not told any more.
        (("13", "13", "13"), "2", None),
        # A week away is left out, whatever was done in it.
        (("13", "a", "13", "13"), "", Trap(ago(4, 2, 1), ago(4)[0])),
        (("13", "13", "13", "2a"), "", Trap(ago(4, 3, 2), ago(4)[0])),
        (("13", "13a", "13"), "", None),
    ],
)
def test_three_weeks_in_a_row(said: tuple[str, ...], this_week: str, found: Trap | None) -> None:
    assert trap(weeks(*said), work(this_week)) == found


@pytest.mark.parametrize(
    ("said", "is_new"), [(None, True), (8, True), (5, True), (4, False), (1, False)]
)
def test_a_run_of_weeks_is_said_once(said: int | None, is_new: bool) -> None:
    found = trap(weeks("123", "13", "13", "13", "13"), frozenset())
    assert found is not None
    assert found.is_new(None if said is None else ago(said)[0]) is is_new


@given(st.lists(st.sets(st.sampled_from(WorkType)).map(frozenset), max_size=9))
def test_it_is_said_of_nobody_who_prospected_in_the_last_three_weeks(
    kinds: list[frozenset[WorkType]],
) -> None:
    told = [
        WorkedWeek(MONDAY - timedelta(weeks=len(kinds) - n), kind) for n, kind in enumerate(kinds)
    ]
    found = trap(told, frozenset())
    assert (found is not None) == (kinds[-3:] == [CLOSED_AND_COVERED] * 3)
