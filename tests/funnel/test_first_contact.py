"""The first contact, told from what ordinary work leaves behind."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.first_contact import FirstContact, Origin, Traces, first_contact

D = date(2026, 3, 10)
NEXT = D + timedelta(1)
BEFORE = D - timedelta(1)

CASES = [
    (Traces(), None),
    (Traces(ended=D), None),
    (Traces(own=NEXT, activity=D, met=BEFORE), (NEXT, "own", True)),
    (Traces(activity=D, met=NEXT), (D, "activity", True)),
    (Traces(activity=NEXT, met=D), (D, "met", True)),
    (Traces(moved=D, met=NEXT), (D, "move", True)),
    (Traces(created_above=D, activity=NEXT), (D, "created", True)),
    (Traces(created_further=D, activity=NEXT), (D, "created", False)),
    (Traces(created_further=D, activity=BEFORE), (BEFORE, "activity", True)),
    (Traces(listed=D), (D, "import", False)),
    (Traces(listed=D, met=D), (D, "met", True)),
    (Traces(listed=D, activity=NEXT), (D, "import", False)),
    (Traces(activity=D, met=D, moved=D, created_above=D), (D, "activity", True)),
    (Traces(created_above=D, created_further=D), (D, "created", True)),
    (Traces(own=D, ended=D), (D, "own", True)),
    (Traces(own=NEXT, ended=D), (D, "own", False)),
    (Traces(created_above=NEXT, ended=D), (D, "created", False)),
    (Traces(activity=BEFORE, created_above=NEXT, ended=D), (BEFORE, "activity", True)),
]


@pytest.mark.parametrize(("traces", "expected"), CASES)
def test_cases_at_the_boundaries(traces: Traces, expected: tuple[date, str, bool] | None) -> None:
    found = first_contact(traces)
    assert found == (expected and FirstContact(expected[0], Origin(expected[1]), expected[2]))


days = st.none() | st.dates(date(2025, 1, 1), date(2026, 1, 1))


@given(st.builds(Traces, days, days, days, days, days, days, days, days))
def test_it_is_a_day_that_something_tells_of_and_never_after_the_end(traces: Traces) -> None:
    found = first_contact(traces)
    told = [day for day in traces[:-1] if day is not None]
    assert (found is None) == (not told)
    if found is None:
        return
    assert found.day in (*told, traces.ended)
    if traces.ended is not None:
        assert found.day <= traces.ended
    if traces.own is None:
        assert found.day <= min(told)
    exact = (traces.own, traces.activity, traces.met, traces.moved, traces.created_above)
    if found.exact:
        assert found.day in exact


@given(st.builds(Traces, st.none(), days, days, days, days, days, days), days)
def test_what_is_learnt_later_makes_it_no_later(traces: Traces, day: date | None) -> None:
    """Of an objective that is still open, a further trace only ever leads further back."""
    before, after = first_contact(traces), first_contact(traces._replace(met=_least(traces, day)))
    if before is not None:
        assert after is not None
        assert after.day <= before.day


def _least(traces: Traces, day: date | None) -> date | None:
    return min((each for each in (traces.met, day) if each is not None), default=None)
