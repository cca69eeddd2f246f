"""In short: how often practices that never stop are warned, and how soon those that do.

`sh dev.sh alarms` has the whole grid.
"""

from dataclasses import replace
from random import Random

import pytest

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.trap import ENOUGH, LoggedWeek
from tests.conftest import Counted
from tests.funnel.alarms import (
    ALARMS_AT_MOST,
    cycles_until_said,
    logged_as,
    mondays,
    sayings,
    supply_of,
    trap,
)
from tests.funnel.made_practices import GRID, Kind, made_practice

SOME = (Kind(0.3, 8, 0.8), Kind(0.6, 12, 0.8), Kind(1.2, 8, 0.8), Kind(1.2, 4, 0.4))
"""The last is the worst cell of the grid."""
OF_EACH = 8
STOPPED = 60


def test_who_never_stops_is_hardly_ever_warned(counted: Counted) -> None:
    heard = [told[0.9] for kind in SOME for told in sayings(kind, OF_EACH, (0.9,))]
    quiet = sum(each <= ALARMS_AT_MOST for each in heard)
    counted("practices that never stop heard of it twice in two years at most", quiet, len(heard))
    assert quiet >= 0.8 * len(heard)


def test_who_stops_for_good_is_told_within_a_cycle_or_so(counted: Counted) -> None:
    told = []
    for n in range(STOPPED):
        random = Random(f"stop {n}")
        found = cycles_until_said(random.choice(GRID), random)
        if found is not None and found[0] >= 5:
            told.append(found[1] <= (1.3 if found[0] >= 10 else 2))
    counted("that stop for good are told in time", sum(told), len(told))
    assert sum(told) >= 0.85 * len(told) > 0


@pytest.mark.parametrize("weeks_of_silence", [5, 6])
def test_who_stops_for_weeks_is_told_at_the_first_use_in_the_fourth(weeks_of_silence: int) -> None:
    """1,000 of them, whatever other work they logged, and however little prospecting."""
    for n in range(1000):
        random = Random(n)
        before = [random.random() < 0.9 for _ in range(random.randrange(20))]
        stopped = [False] * weeks_of_silence
        weeks = [with_other_work(week, random) for week in logged_as([*before, True, *stopped])]
        first = len(before) + 1
        found = [trap(weeks[: first + n], random.randrange(ENOUGH)) for n in range(4)]
        assert [each is not None for each in found] == [False, False, False, True]
        assert found[3] is not None
        assert found[3].is_due(None)


def with_other_work(week: LoggedWeek, random: Random) -> LoggedWeek:
    """Closing, covering and sessions of any length, and under half an hour of prospecting more."""
    other = {
        kind: random.randrange(2000)
        for kind in (WorkType.CLOSING, WorkType.COVERING, None)
        if random.random() < 0.6
    }
    little = random.randrange(ENOUGH) if random.random() < 0.3 else 0
    done = week.prospecting + little
    return replace(week, logged=other | ({WorkType.PROSPECTING: done} if done else {}))


def test_a_made_practice_is_the_same_again() -> None:
    kind = GRID[0]
    first, again = (made_practice(kind, Random(3)) for _ in range(2))
    assert first == again
    assert all(
        supply_of(first).is_dry(day) == supply_of(again).is_dry(day) for day in mondays()[:3]
    )
