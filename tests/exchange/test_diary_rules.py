"""Rules of repetition, compared with dateutil's, which steps through them one by one."""

import os
from datetime import datetime, timedelta
from itertools import takewhile

from dateutil.rrule import rrulestr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnel_desktop.exchange.calendar.rules import read_rule, written_days

RULES = int(os.environ.get("FUNNEL_DIARY_RULES", "40"))
NAMES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
PERIOD = timedelta(days=63)


def listed(name: str, values: st.SearchStrategy[int] | st.SearchStrategy[str], most: int = 3):  # type: ignore[no-untyped-def]
    made = st.lists(values, min_size=1, max_size=most, unique=True)
    return made.map(lambda each: f"{name}={','.join(map(str, each))}")


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Rules that strike now and then: dateutil looks for one that does not until the year 9999."""
    pace = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={pace}"]
    nth = st.sampled_from(["", "1", "2", "-1"] if pace in ("MONTHLY", "YEARLY") else [""])
    prefix = draw(nth)
    by = [
        listed("BYMONTH", st.integers(1, 12), 5),
        listed("BYDAY", st.sampled_from([prefix + name for name in NAMES])),
        listed("BYHOUR", st.integers(0, 23), 2),
    ]
    if pace == "YEARLY":
        by.append(listed("BYYEARDAY", st.sampled_from([*range(1, 365), -1, -100])))
        by += [] if prefix else [listed("BYWEEKNO", st.integers(1, 52))]
    elif pace == "MONTHLY":
        by.append(listed("BYMONTHDAY", st.sampled_from([*range(1, 29), -1, -2, 31])))
    chosen = draw(st.lists(st.sampled_from(by), max_size=2, unique=True))
    parts += [draw(each) for each in chosen]
    parts += draw(st.lists(st.integers(1, 4).map("INTERVAL={}".format), max_size=1))
    parts += draw(st.lists(st.integers(1, 40).map("COUNT={}".format), max_size=1))
    parts += draw(st.lists(st.sampled_from(NAMES).map("WKST={}".format), max_size=1))
    if chosen:
        parts += draw(st.lists(st.sampled_from(["BYSETPOS=1", "BYSETPOS=-1"]), max_size=1))
    return ";".join(parts)


@settings(max_examples=RULES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    rules(),
    st.integers(0, 900).map(lambda day: datetime(2023, 1, 1, 9) + timedelta(days=day)),
    st.integers(0, 300).map(lambda day: datetime(2026, 1, 1) + timedelta(days=day)),
)
def test_a_span_is_asked_as_if_it_were_stepped_to(
    rule: str, begin: datetime, first: datetime
) -> None:
    last = first + PERIOD
    stepped = takewhile(lambda each: each.date() <= last.date(), rrulestr(rule, dtstart=begin))
    expected = [each for each in stepped if each >= first]
    assert written_days(read_rule(rule), begin, first.date(), last.date()) == expected
