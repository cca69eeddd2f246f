"""What holds at the gates of thousands of made-up objectives (issue 3, section 6)."""

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from math import floor

from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.funnel.gates import (
    CONDITIONS,
    NEVER_JUDGED,
    Case,
    Waived,
    gate,
    mark,
    open_conditions,
    open_in,
)
from funnel_desktop.funnel.influences import (
    BAR_A_GATE,
    CAN_BE_NOBODYS,
    Influence,
    Mode,
    Role,
    RoleState,
    nobody,
)
from funnel_desktop.funnel.stages import STAGES, Stage, is_forward
from tests.funnel.made_cases import CASES, TODAY, changed, judged

THOUSANDS = settings(max_examples=int(os.environ.get("FUNNEL_EXAMPLES", "1000")), deadline=None)
IN_THEIR_OWN_WAYS = {"gap", "near", *NEVER_JUDGED}
"""All other conditions are met by a yes."""


def ways_to_meet(case: Case, key: str) -> Iterator[Case]:
    """Every way in which a condition is met in place, as a gate offers it.

    Meeting is one gesture of the user's on what is there: a yes, a date, a contact and a mode of
    one influence, a role given to somebody who is an influence already or said to be nobody's, a
    tick for each influence. To bring in somebody new is none of them: that may well open
    *covered* (METHOD.md, *Marks*).
    """
    if key not in IN_THEIR_OWN_WAYS:
        yield judged(case, key)
    if key == "gap":
        yield from _ways_to_see_a_gap(case)
    if key == "roles":
        if case.influences:
            yield _fill(case, _let_the_first_play)
        for own in case.influences:
            known = own.roles | {*BAR_A_GATE}
            yield changed(case, own.id, roles=known)
    if key == "covered":
        known = {"confirmed": TODAY, "personal_win": "Peace"}
        covered = tuple(i._replace(met=i.met or TODAY, **known) for i in case.influences)
        yield case._replace(influences=covered)
    if key == "near" and case.half_cycle is None:
        yield judged(case, "near")
    elif key == "near":
        yield case._replace(expected=TODAY)
        yield case._replace(expected=TODAY + timedelta(days=floor(case.half_cycle or 0)))


def _ways_to_see_a_gap(case: Case) -> Iterator[Case]:
    """A yes of the user's where somebody was contacted, otherwise a contact first."""
    if any(influence.contacted for influence in case.influences):
        yield judged(case, "gap")
    for influence in case.influences:
        reached = changed(case, influence.id, met=TODAY, mode=Mode.TROUBLE)
        yield judged(reached, "gap") if "gap" in case.judgements else reached


def _let_the_first_play(case: Case, role: Role) -> Case:
    """Nobody can be said of Technical alone."""
    if role in CAN_BE_NOBODYS:
        return judged(case, nobody(role))
    first = case.influences[0]
    return changed(case, first.id, roles=first.roles | {role})


def _fill(case: Case, give: Callable[..., Case]) -> Case:
    for role in BAR_A_GATE:
        if case.roles[role] is RoleState.UNKNOWN:
            case = give(case, role)
    return case


def all_met(case: Case) -> Case:
    """The case once each of its open conditions was met by the first way there is; where nobody
    takes part, somebody does now."""
    if not case.influences:
        case = case._replace(influences=(Influence("new", "o", None, "Zoë"),))
    for condition in CONDITIONS:
        if not condition.is_met(case, TODAY):
            case = next(ways_to_meet(case, condition.key))
    return case


@THOUSANDS
@given(CASES, st.text(max_size=5), st.booleans(), st.sampled_from(STAGES))
def test_what_holds_of_each_made_up_objective(
    case: Case, because: str, imported: bool, target: Stage
) -> None:
    """To make one up takes ten times as long as to look at it: all is asked of each."""
    who_meets_everything_is_never_marked(case, because, imported)
    a_mark_is_exactly_what_is_open_up_to_the_stage(case, because)
    meeting_one_condition_meets_it_and_opens_no_other(case)
    what_is_lost_again_shows_again_and_alone(case)
    a_gate_stands_only_before_a_move_forward_and_hides_nothing(case, target)


def who_meets_everything_is_never_marked(case: Case, because: str, imported: bool) -> None:
    done = all_met(case)
    assert open_conditions(done, Stage.BEST_FEW, TODAY) == []
    for stage in STAGES:
        there = done._replace(stage=stage)
        assert mark(there, TODAY, waived=Waived(because, ("gap",)), is_imported=imported) is None


def a_mark_is_exactly_what_is_open_up_to_the_stage(case: Case, because: str) -> None:
    shown = mark(case, TODAY, waived=Waived(because), is_imported=False)
    left = open_conditions(case, case.stage, TODAY)
    assert (() if shown is None else shown.open) == tuple(left)
    assert mark(case, TODAY, waived=Waived(because), is_imported=True) is None


def meeting_one_condition_meets_it_and_opens_no_other(case: Case) -> None:
    before = set(open_conditions(case, Stage.BEST_FEW, TODAY))
    for key in before:
        for after in ways_to_meet(case, key):
            left = set(open_conditions(after, Stage.BEST_FEW, TODAY))
            assert left <= before, key
            assert key not in left or (key == "covered" and not case.influences)


def what_is_lost_again_shows_again_and_alone(case: Case) -> None:
    done = all_met(case)._replace(stage=Stage.BEST_FEW)
    lost = {"sure": judged(done, "sure", False), "contract": judged(done, "contract", False)}
    if done.half_cycle is not None:
        lost["near"] = done._replace(expected=TODAY - timedelta(days=1))
    lost["covered"] = changed(done, done.influences[0].id, confirmed=None)
    for key, after in lost.items():
        shown = mark(after, TODAY, waived=Waived("So.", (key, "fit")), is_imported=False)
        assert shown is not None
        assert (shown.open, shown.anyway) == ((key,), "So.")
        other = mark(after, TODAY, waived=Waived("So.", ("fit",)), is_imported=False)
        assert other is not None
        assert (other.open, other.anyway) == ((key,), "")


def a_gate_stands_only_before_a_move_forward_and_hides_nothing(case: Case, target: Stage) -> None:
    asked = gate(case, target, TODAY)
    if not is_forward(case.stage, target):
        assert asked == []
        return
    assert open_in(asked) == open_conditions(case, target, TODAY)
    entered = {c.key for c in CONDITIONS if is_forward(case.stage, c.stage)}
    assert all(a.key in entered for a in asked if a.met)
