"""Made-up weeks to plan: empty and overbooked ones, with odd hours, blocks, diaries, wishes."""

from datetime import date, timedelta
from random import Random

from funnel_desktop.funnel.free_time import Hours, Quiet
from funnel_desktop.funnel.planning import PlanInput, Wish
from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.funnel.time_budget import minutes_of, suggested_shares
from funnel_desktop.funnel.week import Block, Span, week_days

MONDAY = date(2026, 5, 11)


def made_week(seed: int) -> PlanInput:
    """The same week for the same seed."""
    rng = Random(seed)
    days = tuple(week_days(MONDAY, rng.choice((1, 1, 1, 7, 6)), 7))
    wanted = suggested_shares({work: rng.randrange(20) for work in PRIORITY}, rng.choice((10, 5)))
    selling = rng.choice((0, 30, 60 * rng.randint(1, 12), 15 * 60, 45 * 60, rng.randrange(3000)))
    return PlanInput(
        days=days,
        hours=_hours(rng),
        budget=minutes_of(wanted, selling),
        placed=tuple(_block(rng, days, n) for n in range(rng.choice((0, 0, 2, 6, 15)))),
        busy=tuple(_busy(rng, days) for _ in range(rng.choice((0, 0, 3, 12, 30)))),
        done={work: rng.choice((0, 0, 0, 20, 90, 300)) for work in PRIORITY},
        wishes=tuple(_wish(rng, n) for n in range(rng.choice((0, 0, 3, 12, 60)))),
        protected=rng.choice((240, 240, 240, 0, 60, 200, 600)),
        now=rng.choice((None, None, _moment(rng, days))),
    )


def _hours(rng: Random) -> Hours:
    first = rng.choice((8 * 60, 9 * 60, 7 * 60 + 10))
    lunch = (Quiet(13 * 60, 14 * 60), Quiet(12 * 60 + 20, 13 * 60), Quiet(14 * 60, 13 * 60))
    own = (Quiet(16 * 60, 24 * 60, 5), Quiet(0, 10 * 60, rng.randint(1, 7)))
    quiet = (*rng.sample(lunch, rng.randrange(3)), *rng.sample(own, rng.randrange(3)))
    weekdays = frozenset(rng.choice((range(1, 6), range(1, 8), (2, 4), ())))
    return Hours(first, rng.choice((18 * 60, 13 * 60, 20 * 60 + 40)), weekdays, quiet)


def _block(rng: Random, days: tuple[date, ...], number: int) -> Block:
    kind = rng.choice((*PRIORITY, None))
    objective = rng.choice((None, f"objective {rng.randrange(60)}"))
    start, minutes = rng.randrange(0, 22 * 60, 15), rng.choice((15, 30, 60, 120, 240))
    return Block(f"own {number}", rng.choice(days), start, minutes, kind, "", objective)


def _busy(rng: Random, days: tuple[date, ...]) -> Span:
    start = rng.randrange(0, 23 * 60)
    end = rng.choice((start + 25, start + 90, 24 * 60))
    return Span(rng.choice(days), start, min(end, 24 * 60), "busy")


def _wish(rng: Random, number: int) -> Wish:
    by = rng.choice((None, MONDAY + timedelta(days=rng.randint(-9, 7))))
    at = rng.choice((None, None, None, rng.randrange(7 * 60, 19 * 60, 5)))
    minutes = rng.choice((5, 15, 30, 30, 30, 45, 50, 90, 400))
    return Wish(f"objective {number}", rng.choice(PRIORITY), minutes, by, f"Do {number}", at)


def _moment(rng: Random, days: tuple[date, ...]) -> tuple[date, int]:
    return rng.choice(days) + timedelta(days=rng.choice((0, 0, -7))), rng.randrange(24 * 60)


def full_house() -> PlanInput:
    """A usual week with sixty next actions."""
    rng = Random(60)
    wishes = tuple(
        Wish(f"objective {n}", PRIORITY[n % 3], 30, MONDAY + timedelta(days=n % 6 - 1), f"Do {n}")
        for n in range(60)
    )
    return PlanInput(
        days=tuple(week_days(MONDAY)),
        hours=Hours(),
        budget=dict.fromkeys(WorkType, 12 * 60),
        placed=tuple(_block(rng, tuple(week_days(MONDAY)), n) for n in range(10)),
        busy=tuple(_busy(rng, tuple(week_days(MONDAY))) for _ in range(20)),
        wishes=wishes,
        now=(MONDAY, 8 * 60),
    )
