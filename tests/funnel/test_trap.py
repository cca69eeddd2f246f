"""The trap is 1, 3 and never 2 (METHOD.md, *Priorities*)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.diagnoses import Lacks, Missing
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.trap import (
    Instead,
    LoggedWeek,
    Trap,
    instead_of,
    trap,
    trap_diagnosis,
)

MONDAY = date(2026, 5, 11)
KINDS = {"1": WorkType.CLOSING, "2": WorkType.PROSPECTING, "3": WorkType.COVERING, "s": None}


def weeks(*said: str) -> list[LoggedWeek]:
    """`13`: an hour each of closing and covering; `s`: sessions; `h`: a short half hour of
    prospecting; `a`: away. The last is the week before MONDAY."""
    first = MONDAY - timedelta(weeks=len(said))
    return [
        LoggedWeek(
            first + timedelta(weeks=n),
            {KINDS[kind]: 60 for kind in kinds if kind in KINDS}
            | ({WorkType.PROSPECTING: 29} if "h" in kinds else {}),
            "a" in kinds,
        )
        for n, kinds in enumerate(said)
    ]


def ago(*count: int) -> tuple[date, ...]:
    return tuple(MONDAY - timedelta(weeks=n) for n in count)


@pytest.mark.parametrize(
    ("said", "this_week", "found"),
    [
        ((), 0, None),
        (("13", "13"), 0, None),
        (("13", "13", "13"), 0, (3, 2, 1)),
        # Whatever else was done, delivery included, or nothing at all.
        (("3", "3", "3"), 0, (3, 2, 1)),
        (("", "", ""), 0, (3, 2, 1)),
        (("s", "1", "3"), 29, (3, 2, 1)),
        # Half an hour is prospecting, and less is not.
        (("13", "123", "13"), 0, None),
        (("13", "h", "13"), 0, (3, 2, 1)),
        (("2", "13", "13", "13"), 0, (3, 2, 1)),
        # The whole run is named.
        (("123", "13", "13", "13", "13"), 0, (4, 3, 2, 1)),
        (("13", "13", "13", "2"), 0, None),
        # Who begins to prospect is not told any more.
        (("13", "13", "13"), 30, None),
        # A week away is left out, whatever was done in it.
        (("13", "a", "13", "13"), 0, (4, 2, 1)),
        (("13", "13", "13", "2a"), 0, (4, 3, 2)),
        (("13", "13a", "13"), 0, None),
    ],
)
def test_three_counted_weeks_in_a_row(
    said: tuple[str, ...], this_week: int, found: tuple[int, ...] | None
) -> None:
    told = trap(weeks(*said), this_week)
    assert (told and told.weeks) == (found and ago(*found))


@pytest.mark.parametrize(
    ("length", "said", "is_due"),
    [
        # A run once,
        (3, None, True),
        (3, 9, True),
        (3, 1, False),
        (4, 2, False),
        (6, 4, False),
        # and again every fourth week.
        (7, 5, True),
        (8, 6, True),
        (7, 3, False),
        (11, 5, True),
    ],
)
def test_a_run_is_announced_once_and_every_fourth_week(
    length: int, said: int | None, is_due: bool
) -> None:
    """`said` is the last week that was counted when it was announced."""
    found = trap(weeks("2", *["13"] * length), 0)
    assert found is not None
    assert found.is_due(None if said is None else ago(said)[0]) is is_due


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        (("13", "1", ""), Instead.CLOSED_AND_COVERED),
        (("1", "3", ""), Instead.CLOSED_AND_COVERED),
        (("1", "", ""), Instead.CLOSED),
        (("3", "3", "3h"), Instead.COVERED),
        (("s", "", ""), Instead.SESSIONS),
        (("s", "s", "1"), Instead.SESSIONS),
        (("s1", "s3", "13"), Instead.CLOSED_AND_COVERED),
        (("h", "", ""), Instead.TOO_LITTLE),
        (("", "", ""), Instead.NOTHING),
    ],
)
def test_the_words_fit_what_was_logged_instead(said: tuple[str, ...], instead: Instead) -> None:
    found = trap(weeks(*said), 0)
    assert found is not None
    assert found.instead is instead
    assert instead_of(trap_diagnosis(weeks(*said), 0, (), MONDAY)) is instead


def test_what_was_logged_without_minutes_was_logged() -> None:
    called = [LoggedWeek(MONDAY - timedelta(weeks=n), {WorkType.CLOSING: 0}) for n in (3, 2, 1)]
    found = trap(called, 0)
    assert found is not None
    assert found.instead is Instead.CLOSED


@pytest.mark.parametrize(
    ("said", "found", "judged", "not_judged"),
    [
        ((), None, 0, 3),
        (("13", "a", "2"), None, 2, 1),
        (("13", "2", "13"), False, 3, 0),
        (("2", "13", "13", "13", "13"), True, 4, 0),
    ],
)
def test_a_trap_judges_weeks(
    said: tuple[str, ...], found: bool | None, judged: int, not_judged: int
) -> None:
    told = trap_diagnosis(weeks(*said), 0, (), MONDAY)
    figures = told.figures
    assert (told.is_found, figures["judged"], figures["not_judged"]) == (found, judged, not_judged)
    missing = (Missing(Lacks.WEEKS, 3, judged),) if not_judged else ()
    assert told.missing == missing


@pytest.mark.parametrize(
    ("durations", "gap"),
    [
        ((20, 30, 40, 50), (None, None)),
        # The 10th percentile after the first of the three weeks, the 90th after the last day.
        ((20, 30, 40, 50, 60), (0, 59)),
        ((30, 40, 50, 60, 70), (9, 69)),
    ],
)
def test_a_trap_says_when_the_gap_reaches_the_income(
    durations: tuple[int, ...], gap: tuple[int | None, int | None]
) -> None:
    told = trap_diagnosis(weeks("13", "13", "13"), 0, durations, MONDAY)
    assert (told.figures["gap_from"], told.figures["gap_to"]) == gap


@given(st.lists(st.sampled_from(["", "13", "2", "h", "s", "a", "2a"]), max_size=12))
def test_it_is_said_exactly_of_three_weeks_without_prospecting(said: list[str]) -> None:
    found: Trap | None = trap(weeks(*said), 0)
    counted = [kinds for kinds in said if "a" not in kinds]
    assert (found is not None) == (len(counted) >= 3 and "2" not in counted[-3:])
