"""*Plan my week* as a user sees it: one case for each of its rules."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from funnel_desktop.funnel.free_time import Hours, Quiet
from funnel_desktop.funnel.planning import NoRoomReason, PlanInput, Proposal, Wish, plan_week
from funnel_desktop.funnel.stages import PRIORITY
from funnel_desktop.funnel.week import Block, Span, week_days
from tests.funnel.made_weeks import MONDAY

CLOSING, PROSPECTING, COVERING = PRIORITY
MON, TUE, WED, THU, FRI = (MONDAY + timedelta(days=n) for n in range(5))


def week(**said: object) -> PlanInput:
    """A usual week: eight to six with lunch, fifteen hours for selling."""
    asked = PlanInput(
        days=tuple(week_days(MONDAY)),
        hours=Hours(),
        budget={CLOSING: 270, PROSPECTING: 360, COVERING: 270},
    )
    return replace(asked, **said)  # type: ignore[arg-type]


def drawn(plan: Proposal) -> list[tuple[str, int, float, float]]:
    """Weekday, kind by its place in the order, from and to in hours."""
    return [
        (f"{b.day:%a}", PRIORITY.index(b.kind) + 1, b.start / 60, b.end / 60)  # type: ignore[arg-type]
        for b in plan.blocks
    ]


def test_an_empty_week_is_planned_in_few_long_pieces() -> None:
    plan = plan_week(week())
    assert drawn(plan) == [
        ("Mon", 2, 8, 13),
        ("Mon", 2, 14, 15),
        ("Tue", 1, 8, 12.5),
        ("Wed", 3, 8, 12.5),
    ]
    assert (plan.left_out, plan.excess) == ((), 0)


def test_nobody_s_prospecting_is_torn_to_scraps() -> None:
    """Half hours between meetings on Monday, and a free Thursday."""
    scraps = tuple(Span(MON, 8 * 60 + n * 60, 8 * 60 + n * 60 + 30) for n in range(10))
    whole = tuple(Span(day, 0, 24 * 60) for day in (TUE, WED, FRI))
    asked = week(budget={CLOSING: 0, PROSPECTING: 120, COVERING: 0}, busy=scraps + whole)
    plan = plan_week(replace(asked, protected=0))
    assert drawn(plan) == [("Thu", 2, 8, 10)]


def test_the_protected_block_survives_an_overbooked_week() -> None:
    whole = tuple(Span(day, 0, 24 * 60) for day in (MON, TUE, THU, FRI))
    asked = week(busy=(*whole, Span(WED, 12 * 60, 18 * 60)))
    plan = plan_week(asked)
    assert drawn(plan) == [("Wed", 2, 8, 12)]
    assert {(left.kind, left.why) for left in plan.left_out} == {
        (CLOSING, NoRoomReason.NO_FREE_TIME),
        (PROSPECTING, NoRoomReason.NO_FREE_TIME),
        (COVERING, NoRoomReason.NO_FREE_TIME),
    }


def test_the_protected_block_may_go_over_the_budget_and_says_by_how_much() -> None:
    plan = plan_week(week(budget={CLOSING: 60, PROSPECTING: 90, COVERING: 0}))
    assert plan.excess == 150
    assert sum(b.minutes for b in plan.blocks if b.kind is PROSPECTING) == 240


def test_no_piece_for_the_protected_block_is_said() -> None:
    """Three free hours a day at the most: prospecting gets its hours in the longest pieces."""
    busy = tuple(Span(day, 11 * 60, 18 * 60) for day in week_days(MONDAY))
    plan = plan_week(week(busy=busy))
    assert plan.left_out[0].why is NoRoomReason.NO_PIECE_LONG_ENOUGH
    assert (plan.left_out[0].kind, plan.left_out[0].minutes) == (PROSPECTING, 240)
    assert sum(b.minutes for b in plan.blocks if b.kind is PROSPECTING) == 360
    assert len([b for b in plan.blocks if b.kind is PROSPECTING]) <= 3


def test_the_user_s_own_block_is_the_protected_one() -> None:
    own = Block("own", THU, 14 * 60, 240, PROSPECTING)
    plan = plan_week(week(placed=(own,)))
    assert sum(b.minutes for b in plan.blocks if b.kind is PROSPECTING) == 120
    halves = (own._replace(minutes=120), own._replace(id="b", start=16 * 60, minutes=120))
    assert plan_week(week(placed=halves)).blocks == plan.blocks


def test_who_has_prospected_all_hours_is_not_sent_again() -> None:
    done = {PROSPECTING: 360}
    assert not [b for b in plan_week(week(done=done)).blocks if b.kind is PROSPECTING]


def test_no_protected_block_where_the_user_does_without() -> None:
    asked = week(protected=0, budget={CLOSING: 0, PROSPECTING: 0, COVERING: 60})
    assert [b.kind for b in plan_week(asked).blocks] == [COVERING]


def test_a_scarce_week_goes_to_the_best_few_first() -> None:
    busy = tuple(Span(day, 10 * 60, 18 * 60) for day in week_days(MONDAY))
    plan = plan_week(week(busy=busy, protected=0, budget=dict.fromkeys(PRIORITY, 300)))
    planned = {work: sum(b.minutes for b in plan.blocks if b.kind is work) for work in PRIORITY}
    assert planned == {CLOSING: 300, PROSPECTING: 300, COVERING: 0}


def test_a_next_action_stands_on_or_before_its_day() -> None:
    wishes = (Wish("a", COVERING, 30, TUE, "Call"), Wish("b", CLOSING, 60, WED, "Sign"))
    blocks = {b.objective: b for b in plan_week(week(wishes=wishes)).blocks}
    assert blocks["a"].day <= TUE
    assert blocks["b"].day <= WED
    assert (blocks["b"].title, blocks["b"].minutes, blocks["b"].kind) == ("Sign", 60, CLOSING)


def test_hours_without_a_name_give_way_to_a_next_action_of_the_day() -> None:
    """Closing's hours alone would fill Monday, where another kind's call must be."""
    busy = (Span(MON, 10 * 60, 18 * 60), *(Span(day, 0, 8 * 60) for day in (TUE, WED)))
    wish = Wish("a", COVERING, 30, MON, "Call")
    plan = plan_week(week(busy=busy, wishes=(wish,)))
    assert [b.day for b in plan.blocks if b.objective == "a"] == [MON]
    assert plan.left_out == ()


def test_the_protected_block_leaves_appointments_their_time() -> None:
    wishes = (Wish("a", CLOSING, 60, MON, "Meet", 10 * 60),)
    plan = plan_week(week(wishes=wishes))
    blocks = {b.objective: b for b in plan.blocks if b.objective}
    assert (blocks["a"].day, blocks["a"].start) == (MON, 10 * 60)
    assert [b for b in plan.blocks if b.kind is PROSPECTING and b.minutes >= 240]


def test_an_appointment_that_is_taken_is_said() -> None:
    wish = Wish("a", CLOSING, 60, MON, "Meet", 10 * 60)
    plan = plan_week(week(wishes=(wish,), busy=(Span(MON, 10 * 60 + 30, 11 * 60),)))
    assert [(each.objective, each.why) for each in plan.left_out] == [
        ("a", NoRoomReason.NO_FREE_TIME)
    ]


def test_what_is_overdue_comes_first_and_is_never_refused_for_its_day() -> None:
    wish = Wish("a", CLOSING, 30, MON - timedelta(days=4), "Call")
    plan = plan_week(week(wishes=(wish,), busy=(Span(MON, 0, 24 * 60),)))
    assert [b.day for b in plan.blocks if b.objective == "a"] == [TUE]


def test_why_a_next_action_did_not_fit() -> None:
    whole = tuple(Span(day, 0, 24 * 60) for day in (MON, TUE))
    late = plan_week(week(busy=whole, wishes=(Wish("a", CLOSING, 30, TUE, "Call"),)))
    assert [left.why for left in late.left_out] == [NoRoomReason.NOT_BEFORE_ITS_DAY]
    many = tuple(Wish(str(n), CLOSING, 60, WED, "Call") for n in range(6))
    used = plan_week(week(wishes=many))
    assert [left.why for left in used.left_out] == [NoRoomReason.HOURS_USED] * 2
    long = plan_week(week(wishes=(Wish("a", CLOSING, 270, FRI, "Write"),), busy=noon_meetings()))
    assert [left.why for left in long.left_out if left.objective] == [
        NoRoomReason.NO_PIECE_LONG_ENOUGH
    ]


def noon_meetings() -> tuple[Span, ...]:
    return tuple(
        Span(day, start, start + 60) for day in week_days(MONDAY) for start in (10 * 60, 16 * 60)
    )


def test_next_actions_are_done_in_the_time_set_aside_for_them() -> None:
    """Prospecting's in the protected block, others in blocks that the user placed."""
    wishes = (Wish("a", PROSPECTING, 30, FRI, "Ask"), Wish("b", CLOSING, 30, FRI, "Call"))
    own = Block("own", TUE, 14 * 60, 270, CLOSING, "Calls")
    plan = plan_week(week(wishes=wishes, placed=(own,)))
    assert [b for b in plan.blocks if b.objective] == []
    assert plan.left_out == ()


def test_what_stands_in_the_week_is_not_planned_twice() -> None:
    wish = Wish("a", CLOSING, 60, FRI, "Sign")
    own = Block("own", TUE, 14 * 60, 60, CLOSING, "Sign", "a")
    plan = plan_week(week(wishes=(wish,), placed=(own,)))
    assert "a" not in {block.objective for block in plan.blocks}
    assert sum(b.minutes for b in plan.blocks if b.kind is CLOSING) == 210


def test_the_same_work_stands_together() -> None:
    own = Block("own", THU, 10 * 60, 60, COVERING)
    plan = plan_week(
        week(placed=(own,), protected=0, budget={CLOSING: 0, PROSPECTING: 0, COVERING: 180})
    )
    assert drawn(plan) == [("Thu", 3, 8, 10)]
    before = plan_week(
        week(
            placed=(own, Block("two", THU, 11 * 60, 600, None)),
            protected=0,
            budget={CLOSING: 0, PROSPECTING: 0, COVERING: 150},
        )
    )
    assert drawn(before) == [("Thu", 3, 8.5, 10)]


def test_a_last_quarter_of_an_hour_lengthens_a_block() -> None:
    asked = week(protected=0, budget={CLOSING: 60, PROSPECTING: 0, COVERING: 0})
    wish = Wish("a", CLOSING, 45, MON, "Call")
    assert sum(b.minutes for b in plan_week(asked).blocks) == 60
    torn = replace(asked, budget={CLOSING: 135, PROSPECTING: 0, COVERING: 0}, wishes=(wish,))
    assert sum(b.minutes for b in plan_week(torn).blocks) == 135


def test_no_leftover_is_too_short_to_be_planned() -> None:
    """Seventy-five minutes into hours of sixty: a piece of fifteen would be none."""
    spans = tuple(Span(MON, 9 * 60 + n * 90, 9 * 60 + n * 90 + 30) for n in range(6))
    whole = tuple(Span(day, 0, 24 * 60) for day in (TUE, WED, THU, FRI))
    asked = week(protected=0, budget={CLOSING: 75, PROSPECTING: 0, COVERING: 0}, busy=spans + whole)
    assert [b.minutes for b in plan_week(asked).blocks] == [45, 30]


def test_quiet_hours_of_a_day_and_lunch_are_kept() -> None:
    hours = Hours(quiet=(Quiet(13 * 60, 14 * 60), Quiet(8 * 60, 12 * 60, 1)))
    plan = plan_week(week(hours=hours, budget=dict.fromkeys(PRIORITY, 2000)))
    taken = {(b.day, minute) for b in plan.blocks for minute in range(b.start, b.end)}
    assert not {(day, 13 * 60 + 30) for day in week_days(MONDAY)} & taken
    assert (MON, 9 * 60) not in taken
    assert (TUE, 9 * 60) in taken


def test_nothing_is_planned_before_now() -> None:
    plan = plan_week(week(now=(WED, 15 * 60 + 20)))
    assert min((b.day, b.start) for b in plan.blocks) == (WED, 15 * 60 + 30)


@pytest.mark.parametrize("now", [(MON + timedelta(days=7), 0), (FRI, 18 * 60)])
def test_a_week_that_is_over_has_no_time_left(now: tuple[date, int]) -> None:
    plan = plan_week(week(now=now))
    assert plan.blocks == ()
    assert plan.left_out


def test_no_days_no_plan() -> None:
    assert plan_week(week(days=())) == Proposal(())
