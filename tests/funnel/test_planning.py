"""*Plan my week*: what holds for any week, and what its user would see."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from time import process_time

from funnel_desktop.funnel.planning import NoRoomReason, PlanInput, Proposal, plan_week
from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.funnel.week import Block, Span
from tests.funnel.made_weeks import full_house, made_week

WEEKS = int(os.environ.get("FUNNEL_PLAN_WEEKS", "500"))
CLOSING, PROSPECTING, COVERING = PRIORITY
Minute = tuple[date, int]


def minutes_of(block: Block | Span) -> set[Minute]:
    return {(block.day, minute) for minute in range(block.start, block.end)}


def free_minutes(asked: PlanInput) -> set[Minute]:
    """Every minute that may be planned, one by one."""
    hours = asked.hours
    free = {
        (day, minute)
        for day in asked.days
        if day.isoweekday() in hours.weekdays
        for minute in range(hours.first, hours.last)
        if asked.now is None or (day, minute) >= asked.now
    }
    for taken in (*asked.placed, *asked.busy):
        free -= minutes_of(taken)
    for quiet in hours.quiet:
        for day in asked.days:
            if quiet.weekday in (None, day.isoweekday()):
                free -= {(day, minute) for minute in range(quiet.start, quiet.end)}
    return free


def can_hold(free: set[Minute], minutes: int) -> bool:
    """Whether a block can lie anywhere, on the quarters of an hour."""
    return any(
        minute % 15 == 0 and all((day, minute + n) in free for n in range(minutes))
        for day, minute in free
    )


def is_ahead(block: Block, asked: PlanInput) -> bool:
    return asked.now is None or (block.day, block.end) > asked.now


def hours_left(asked: PlanInput, work: WorkType) -> int:
    planned = sum(b.minutes for b in asked.placed if b.kind is work and is_ahead(b, asked))
    return max(0, asked.budget[work] - asked.done.get(work, 0) - planned)


def made_weeks() -> Iterator[tuple[int, PlanInput, Proposal]]:
    for seed in range(WEEKS):
        asked = made_week(seed)
        yield seed, asked, plan_week(asked)


def test_any_week() -> None:
    """Everything that holds for each plan; the number is the seed of the week that failed."""
    planned = 0
    for seed, asked, plan in made_weeks():
        free = free_minutes(asked)
        assert_in_free_time(plan, free, seed)
        assert_within_the_budget(asked, plan, seed)
        assert_protected(asked, plan, free, seed)
        assert_actions_in_time(asked, plan, seed)
        planned += len(plan.blocks)
    assert planned > 2 * WEEKS


def assert_in_free_time(plan: Proposal, free: set[Minute], seed: int) -> None:
    left = set(free)
    for block in plan.blocks:
        own = minutes_of(block)
        assert own <= left, seed
        left -= own
        assert block.minutes >= 30, seed
        assert block.start % 15 == block.minutes % 15 == 0, seed
        assert block.id == "", seed


def assert_within_the_budget(asked: PlanInput, plan: Proposal, seed: int) -> None:
    for work in PRIORITY:
        minutes = sum(block.minutes for block in plan.blocks if block.kind is work)
        excess = plan.excess if work is PROSPECTING else 0
        assert minutes <= hours_left(asked, work) + excess, seed
    assert 0 <= plan.excess <= max(0, asked.protected + 14), seed


def assert_protected(asked: PlanInput, plan: Proposal, free: set[Minute], seed: int) -> None:
    wanted = -(-asked.protected // 15) * 15
    done = asked.done.get(PROSPECTING, 0)
    own = [b.minutes for b in asked.placed if b.kind is PROSPECTING]
    if (
        not wanted
        or max(own, default=0) >= wanted
        or done >= max(wanted, asked.budget[PROSPECTING])
    ):
        assert plan.excess == 0, seed
        return
    stands = any(b.kind is PROSPECTING and b.minutes >= wanted for b in plan.blocks)
    together = longest_stretch([*plan.blocks, *asked.placed]) >= wanted
    if can_hold(free, wanted):
        assert stands or together, seed
    else:
        said = [left for left in plan.left_out if left.why is NoRoomReason.NO_PIECE_LONG_ENOUGH]
        assert together or any(left.kind is PROSPECTING for left in said), seed
        assert plan.excess == 0, seed


def longest_stretch(blocks: list[Block]) -> int:
    taken = {m for b in blocks if b.kind is PROSPECTING for m in minutes_of(b)}
    longest = run = 0
    for day in sorted({day for day, _ in taken}):
        for minute in range(24 * 60 + 1):
            run = run + 1 if (day, minute) in taken else 0
            longest = max(longest, run)
    return longest


def assert_actions_in_time(asked: PlanInput, plan: Proposal, seed: int) -> None:
    wishes = {wish.objective: wish for wish in asked.wishes}
    own = {b.objective for b in asked.placed if is_ahead(b, asked)}
    first = max(asked.days[0], asked.now[0]) if asked.now else asked.days[0]
    planned = [block for block in plan.blocks if block.objective]
    assert len({block.objective for block in planned}) == len(planned), seed
    for block in planned:
        wish = wishes[block.objective or ""]
        assert block.objective not in own, seed
        assert (block.kind, block.title) == (wish.kind, wish.title), seed
        assert wish.minutes <= block.minutes < max(wish.minutes + 15, 31), seed
        if wish.by is not None and wish.by >= first:
            assert block.day <= wish.by, seed
            if wish.at is not None:
                assert (block.day, block.start) == (wish.by, wish.at // 15 * 15), seed


def test_the_same_week_is_planned_the_same_and_placed_blocks_stay() -> None:
    for seed in range(0, WEEKS, 5):
        asked = made_week(seed)
        before = replace(asked)
        assert plan_week(asked) == plan_week(made_week(seed))
        assert asked == before


def test_nothing_is_left_out_while_there_are_hours_and_time_for_it() -> None:
    """What is said not to fit does not fit: no hour of a kind is missing beside free time."""
    for seed, asked, plan in made_weeks():
        free = free_minutes(asked)
        for block in plan.blocks:
            free -= minutes_of(block)
        for work in PRIORITY:
            planned = sum(block.minutes for block in plan.blocks if block.kind is work)
            lacking = hours_left(asked, work) - planned
            if lacking >= 30:
                assert not can_hold(free, 30), (seed, work)
                assert any(left.kind is work for left in plan.left_out), (seed, work)


def test_planning_on_adds_nothing_where_all_hours_are_planned() -> None:
    """A plan that was accepted and is planned again stays as it is."""
    for seed in range(0, WEEKS, 3):
        asked = made_week(seed)
        plan = plan_week(asked)
        kept = [b._replace(id=f"new {n}") for n, b in enumerate(plan.blocks)]
        again = plan_week(replace(asked, placed=(*asked.placed, *kept)))
        assert sum(block.minutes for block in again.blocks) == 0, seed


def test_sixty_next_actions_are_planned_in_50_ms() -> None:
    asked = full_house()
    best = min(_seconds(asked) for _ in range(5))
    assert best < 0.05


def _seconds(asked: PlanInput) -> float:
    start = process_time()
    plan_week(asked)
    return process_time() - start
