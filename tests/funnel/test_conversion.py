"""What became of those that entered a stage in a span."""

from collections import Counter

import pytest
from hypothesis import given

from funnel_desktop.funnel.conversion import End, entered, in_groups, passages, share
from funnel_desktop.funnel.history import Move
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.funnel.stays import stays
from tests.funnel.courses import DAYS, courses, day, move

FIRST, LAST = day(10), day(30)


@pytest.mark.parametrize(
    ("course", "ends"),
    [
        ([(12, Stage.ABOVE)], {Stage.ABOVE: End.STILL}),
        ([(12, Stage.ABOVE), (40, Stage.IN)], {Stage.ABOVE: End.FORWARD}),
        ([(12, Stage.ABOVE), (20, Stage.IN)], {Stage.ABOVE: End.FORWARD, Stage.IN: End.STILL}),
        ([(9, Stage.ABOVE), (10, Stage.IN), (50, Outcome.WON)], {Stage.IN: End.FORWARD}),
        ([(30, Stage.BEST_FEW), (31, Outcome.LOST)], {Stage.BEST_FEW: End.LOST}),
        ([(12, Stage.IN), (15, Outcome.PARKED)], {Stage.IN: End.ASIDE}),
        ([(12, Stage.IN), (15, Stage.ABOVE)], {Stage.IN: End.ASIDE, Stage.ABOVE: End.STILL}),
        ([(12, Stage.IN), (14, Stage.ABOVE), (16, Stage.IN), (18, Outcome.WON)],
         {Stage.ABOVE: End.FORWARD, Stage.IN: End.FORWARD}),
        ([(12, Stage.ABOVE), (12, Stage.IN)], {Stage.IN: End.STILL}),
        ([(12, Stage.ABOVE), (12, Stage.IN), (12, Stage.BEST_FEW), (12, Outcome.WON)],
         {Stage.ABOVE: End.FORWARD, Stage.IN: End.FORWARD, Stage.BEST_FEW: End.FORWARD}),
        ([(12, Stage.ABOVE), (12, Stage.BEST_FEW), (12, Stage.IN), (12, Outcome.LOST)],
         {Stage.ABOVE: End.FORWARD, Stage.IN: End.LOST}),
        ([(12, Stage.ABOVE), (20, Stage.IN), (20, Stage.BEST_FEW), (20, Outcome.WON)],
         {Stage.ABOVE: End.FORWARD, Stage.IN: End.FORWARD, Stage.BEST_FEW: End.FORWARD}),
        ([(31, Stage.ABOVE), (31, Outcome.WON)], {}),
        ([(31, Stage.ABOVE)], {}),
        ([(12, Outcome.WON)], {}),
    ],
)  # fmt: skip
def test_one_objective(course: list[tuple[int, Stage | Outcome]], ends: dict[Stage, End]) -> None:
    moves = [
        move(number, on, to, 70 if to is Outcome.PARKED else None)
        for number, (on, to) in enumerate(course)
    ]
    found = passages([("a", stays(moves))], FIRST, LAST)
    assert {each.stage: each.end for each in found} == ends


@given(courses())
def test_each_counts_once_in_a_stage(moves: list[Move]) -> None:
    found = passages([("a", stays(moves))], day(0), day(DAYS))
    assert len({each.stage for each in found}) == len(found)


def test_groups_and_shares() -> None:
    known = [
        (f"{source}{n}", stays([move(1, 12, Stage.IN), move(2, 20, end)]))
        for source, ends in (("talk", [Outcome.WON] * 2 + [Outcome.LOST] * 3),
                             ("web", [Outcome.LOST] * 4))
        for n, end in enumerate(ends)
    ]  # fmt: skip
    groups = in_groups(passages(known, FIRST, LAST), lambda own: own[:-1])
    assert list(groups) == ["talk", "web"]
    talk, web = (groups[name][Stage.IN] for name in groups)
    assert talk == Counter({End.FORWARD: 2, End.LOST: 3})
    assert (entered(talk), share(talk, End.FORWARD), share(talk, End.STILL)) == (5, 0.4, 0)
    assert (entered(web), share(web, End.LOST)) == (4, None)
