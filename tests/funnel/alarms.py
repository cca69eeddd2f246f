"""How often the trap and the dry top warn practices that never stop, and how soon those that do.

`python -m tests.funnel.alarms [PRACTICES]` prints the table of the whole grid.
"""

import sys
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from statistics import fmean

from funnel_desktop.funnel.stages import BOARD_STAGES, WorkType
from funnel_desktop.funnel.supply import Level, Supply, SupplyProspect, Win, level
from funnel_desktop.funnel.trap import LoggedWeek, trap
from tests.funnel.made_practices import (
    BEFORE_WEEKS,
    GRID,
    LOGGED,
    WEEK,
    WEEKS,
    Deal,
    Kind,
    Practice,
    logged_weeks,
    made_practice,
)

FIRST = date(2022, 1, 3)
DAY = FIRST.toordinal()
A_CELL = 200
ALARMS_AT_MOST = 2
A_MORNING = 240


def supply_of(practice: Practice) -> Supply:
    """What the rules see of a practice whose own figures are all that is known."""
    deals = practice.deals
    prospects = [_prospect(str(n), deal) for n, deal in enumerate(deals)]
    wins = [Win(DAY + d.ended, "s", d.ended - d.begun) for d in deals if d.won and d.ended]
    return Supply(prospects, wins, {"s": None}, practice.wanted_tenths / 10)


def _prospect(own: str, deal: Deal) -> SupplyProspect:
    came = [DAY + day for day in deal.stages]
    left = [*came[1:], None if deal.ended is None else DAY + deal.ended]
    begun, won = DAY + deal.begun, DAY + (deal.ended or 0) if deal.won else None
    news = [DAY + day for day in deal.news]
    return SupplyProspect(
        own, "s", list(zip(BOARD_STAGES, came, left, strict=False)), begun, begun, news, won=won
    )


def mondays(first: int = BEFORE_WEEKS, last: int = BEFORE_WEEKS + WEEKS) -> list[int]:
    """The Mondays of some weeks, counted from the first of the practice."""
    return [DAY + WEEK * week for week in range(first, last)]


def dry_sayings(supply: Supply, days: Sequence[int]) -> int:
    """How often it becomes dry for want of what is needed, at the beginnings of weeks."""
    found = [supply.is_dry(day) for day in (days[0] - WEEK, *days)]
    return sum(now and not before for before, now in pairwise(found))


def dry_sayings_of_the_true_need(practice: Practice) -> int:
    """The same if what is needed were known exactly, and not learnt from the history: the share
    of the sayings that is the rule's own."""
    kind, supply = practice.kind, supply_of(practice)
    said, is_dry, before = 0, False, Level.UNKNOWN
    for day in (mondays()[0] - WEEK, *mondays()):
        now = level(supply.on(day).number, kind.rate * kind.cycle)
        was_dry = is_dry
        is_dry = now is not Level.REACHED and (is_dry or before is now is Level.LOW)
        said += is_dry and not was_dry
        before = now
    return said


def trap_sayings(logged: Sequence[bool]) -> int:
    """How often a practice that logs in these weeks hears of the trap for the first time."""
    weeks = logged_as(logged)
    found = [trap(weeks[:n], 0) is not None for n in range(len(weeks) + 1)]
    return sum(now and not before for before, now in pairwise(found))


def logged_as(logged: Sequence[bool]) -> list[LoggedWeek]:
    """A morning of prospecting in each week in which any is logged."""
    work = WorkType.PROSPECTING
    return [
        LoggedWeek(FIRST + timedelta(weeks=n), {work: A_MORNING} if is_logged else {})
        for n, is_logged in enumerate(logged)
    ]


def sayings(
    kind: Kind, number: int, shares: Sequence[float] = LOGGED
) -> Iterator[dict[float, int]]:
    """For each of some practices of a kind: how many sayings it hears in its two years."""
    for n in range(number):
        random = Random(f"{kind} {n}")
        dry = dry_sayings(supply_of(made_practice(kind, random)), mondays())
        yield {share: dry + trap_sayings(logged_weeks(share, random)) for share in shares}


def kept(heard: Sequence[dict[float, int]], share: float) -> float:
    """The share of practices that heard at most two."""
    return sum(each[share] <= ALARMS_AT_MOST for each in heard) / len(heard)


def kept_of_the_true_need(kind: Kind, number: int, share: float) -> float:
    """The share of practices that would hear at most two if what is needed were known exactly."""
    told = 0
    for n in range(number):
        random = Random(f"{kind} {n}")
        dry = dry_sayings_of_the_true_need(made_practice(kind, random))
        told += dry + trap_sayings(logged_weeks(share, random)) <= ALARMS_AT_MOST
    return told / number


def cycles_until_said(kind: Kind, random: Random) -> tuple[float, float] | None:
    """What a practice needed when it stopped for good, and after how many of its normal cycles
    that is said; None where it had too little or too few figures then."""
    stopped = BEFORE_WEEKS + random.randrange(WEEKS // 2)
    supply = supply_of(made_practice(kind, random, stopped=stopped))
    day = DAY + WEEK * stopped
    held = supply.on(day)
    if held.need.needed is None or held.level is Level.LOW or held.need.cycle_days is None:
        return None
    said = next((d for d in range(day, day + 1000, WEEK) if supply.is_dry(d)), day + 1000)
    return held.need.needed, (said - day) / held.need.cycle_days


def main(words: list[str]) -> None:
    """Print the table."""
    number = int(words[0]) if words else A_CELL
    print(
        f"At most {ALARMS_AT_MOST} sayings of trap or dry top in two years, of {number} practices"
    )
    print("new a week  cycle  spread " + "".join(f"  logged {share:.0%}" for share in LOGGED))
    whole: dict[float, list[float]] = {share: [] for share in LOGGED}
    for kind in GRID:
        heard = list(sayings(kind, number))
        shares = [kept(heard, share) for share in LOGGED]
        for share, value in zip(LOGGED, shares, strict=True):
            whole[share].append(value)
        cells = "".join(f"{value:>12.1%}" for value in shares)
        print(f"{kind.rate:>10}  {kind.cycle:>5}  {kind.spread:>6} {cells}", flush=True)
    for share, values in whole.items():
        print(f"logged {share:.0%}: worst cell {min(values):.1%}, mean {fmean(values):.1%}")
    mean = fmean(value for values in whole.values() for value in values)
    print(f"over all cells: {mean:.1%}")
    for kind in (Kind(1.2, 4, 0.4), Kind(2.5, 4, 0.4)):
        known = [kept_of_the_true_need(kind, number, share) for share in LOGGED]
        print(f"{kind}, what is needed known exactly: " + ", ".join(f"{k:.1%}" for k in known))
    stops(500)


def stops(number: int) -> None:
    """Print how soon those that stop for good are told."""
    bounds = {"10 or more": (10, float("inf"), 1.3), "5 to 10": (5, 10, 2.0)}
    told: dict[str, list[float]] = {name: [] for name in bounds}
    n = 0
    while min(map(len, told.values())) < number:
        random = Random(f"stop {n}")
        found = cycles_until_said(random.choice(GRID), random)
        n += 1
        for name, (least, most, _) in bounds.items():
            if found is not None and least <= found[0] < most and len(told[name]) < number:
                told[name].append(found[1])
    for name, (_, _, limit) in bounds.items():
        share = sum(each <= limit for each in told[name]) / number
        middle = sorted(told[name])[number // 2]
        print(
            f"needed {name}: said within {limit} cycles in {share:.1%} of {number}, "
            f"median {middle:.2f}"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
