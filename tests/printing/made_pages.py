"""Made-up weeks to print: from empty to far too much, with names of many scripts."""

from collections.abc import Iterator
from datetime import date
from random import Random

from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.funnel.week import Block, side_by_side
from funnel_desktop.printing.content import (
    BudgetLine,
    Call,
    Labels,
    PlanBlock,
    PlanContent,
    Task,
    TaskGroup,
)

MONDAY = date(2026, 5, 11)
DAYS = ("Mon 11", "Tue 12", "Wed 13", "Thu 14", "Fri 15", "Sat 16", "Sun 17")
WORDS = (
    "Norrby & Lind", "Ağaoğlu İnşaat", "Şule İpekçi", "Özgür Işıkdağ Mimarlık", "Çağlayan",
    "مكتب الرشيد للاستشارات", "محمد بن عبد الله", "株式会社山田製作所", "高橋 美咲", "Łódź Zespół",
    "Ιωάννα Παπαδοπούλου", "Wolfeschlegelsteinhausenbergerdorff", "O'Brien", "Ståle",
)  # fmt: skip
SHORT = {WorkType.CLOSING: "Close", WorkType.PROSPECTING: "Prospect",
         WorkType.COVERING: "Work the funnel"}  # fmt: skip
BADGES = dict(zip(PRIORITY, ("1st", "2nd", "3rd"), strict=True))
LABELS = Labels(
    title="Week plan",
    budget="Time budget",
    tasks="Do, in this order",
    calls="Calls to make",
    notes="Notes",
    no_calls="No calls planned.",
    more=lambda count: f"+{count} more in the program",
)
CALLS = 12


def made_page(seed: int) -> PlanContent:
    """One week; the same for the same seed."""
    chance = Random(seed)
    days = DAYS if chance.random() < 0.3 else DAYS[:5]
    first, last = chance.choice(((8, 18), (6, 22), (0, 24), (9, 13)))
    return PlanContent(
        labels=LABELS,
        week="11–17 May 2026 · week 20",
        selling=("Selling: ", "15 h", " of 32 h"),
        in_play=f"In play: {chance.randrange(999)} objectives, €1,234,567,890",
        budget=tuple(_budget(chance)),
        days=days,
        hours=tuple(_hours(chance, first, last)),
        first=first * 60,
        last=last * 60,
        blocks=tuple(_blocks(chance, len(days), chance.choice((0, 3, 20, 80)))),
        groups=tuple(_groups(chance, chance.choice((0, 4, 12, 60)))),
        calls=tuple(_call(chance, n) for n in range(chance.choice((0, 5, CALLS)))),
        legend=tuple((work, SHORT[work].lower()) for work in PRIORITY),
        blocks_beyond=chance.choice((0, 7)),
        printed="Printed Tue 12 May 2026, 09:42",
        page="1 / 1 · A4",
    )


def _name(chance: Random) -> str:
    """A word, a few, or two hundred letters."""
    name = " ".join(chance.choices(WORDS, k=chance.choice((1, 1, 2, 4, 40))))
    return name[:200]


def _budget(chance: Random) -> Iterator[BudgetLine]:
    first = chance.randrange(0, 101, 10)
    second = chance.randrange(0, 101 - first, 10)
    for work, share in zip(PRIORITY, (first, second, 100 - first - second), strict=True):
        below = f"{share} %   done: ______ h"
        yield BudgetLine(work, BADGES[work], SHORT[work], "12.25 h", share, below)


def _hours(chance: Random, first: int, last: int) -> Iterator[str]:
    twelve = chance.random() < 0.3
    for hour in range(first, last + 1):
        yield f"{hour % 12 or 12} {'AM' if hour % 24 < 12 else 'PM'}" if twelve else str(hour)


def _blocks(chance: Random, days: int, count: int) -> Iterator[PlanBlock]:
    """Also side by side, and beyond the hours shown."""
    for day in range(days):
        made = [_block(chance, n) for n in range(day, count, days)]
        for each, lane, lanes in side_by_side(made):
            yield PlanBlock(day, each.start, each.end, each.kind, each.title, lane, lanes)


def _block(chance: Random, number: int) -> Block:
    start = chance.randrange(0, 23 * 60, 15)
    minutes = min(24 * 60 - start, chance.choice((15, 30, 45, 60, 90, 240)))
    work = chance.choice((*PRIORITY, None))
    return Block(str(number), MONDAY, start, minutes, work, _name(chance))


def _groups(chance: Random, count: int) -> Iterator[TaskGroup]:
    for work in PRIORITY:
        tasks = tuple(
            Task(f"Call {n} {_name(chance)}", _name(chance), chance.choice(("late", "Wed", "—")),
                 chance.random() < 0.3)
            for n in range(chance.randrange(count + 1))
        )  # fmt: skip
        further = chance.choice((0, 940)) if len(tasks) > 20 else 0
        yield TaskGroup(work, BADGES[work], SHORT[work], tasks, further)


def _call(chance: Random, number: int) -> Call:
    """Each number is another, so that it can be looked for."""
    phone = f"+90 532 555 {number:02} {chance.randrange(100):02}"
    if chance.random() < 0.2:
        phone = f"+49 (0) 30 5550 1{number:02} ext. 4711 / {number:02}8"
    return Call(_name(chance), phone, _name(chance))
