"""Invented ways through the funnel: when an objective entered which stage.

Every way is a list of entries, oldest first, that leads to where the objective stands or closed.
"""

from datetime import date, timedelta
from random import Random

from funnel_desktop.example.chance import between
from funnel_desktop.example.practice import MadeEntry
from funnel_desktop.funnel.stages import BOARD_STAGES, Outcome, Stage

WAS_A_LEAD = 0.4
WENT_BACK = 0.06
WAS_PARKED = 0.05
PARKED_DAYS = 30


def way_to(stage: Stage, first_contact: date, end: date, random: Random) -> list[MadeEntry]:
    """The entries from before the first contact up to a column, all of them before `end`."""
    stages = [*BOARD_STAGES[: BOARD_STAGES.index(stage) + 1]]
    if stage is not Stage.ABOVE and random.random() < WENT_BACK:
        stages = [Stage.ABOVE, Stage.IN, *stages]
    days = _ascending(first_contact, end, len(stages), random)
    entries = [MadeEntry(day, to) for day, to in zip(days, stages, strict=True)]
    return [*_as_a_lead(first_contact, random), *_parked_once(entries, random)]


def _ascending(start: date, end: date, count: int, random: Random) -> list[date]:
    length = max(0, (end - start).days)
    shares = sorted(random.random() * 0.85 for _ in range(count - 1))
    return [start, *(start + timedelta(days=int(length * share)) for share in shares)]


def _as_a_lead(first_contact: date, random: Random) -> list[MadeEntry]:
    if random.random() > WAS_A_LEAD:
        return []
    found = first_contact - timedelta(days=between(random, 1, 150))
    return [MadeEntry(found, Stage.UNIVERSE)]


def _parked_once(entries: list[MadeEntry], random: Random) -> list[MadeEntry]:
    """Some were parked Above the Funnel and taken up again on the day they came back."""
    if len(entries) < 2 or random.random() > WAS_PARKED:
        return entries
    first, second = entries[:2]
    if (second.day - first.day).days <= PARKED_DAYS:
        return entries
    until = second.day - timedelta(days=1)
    parked = MadeEntry(until - timedelta(days=PARKED_DAYS - 1), Outcome.PARKED, until)
    return [first, parked, *entries[1:]]
