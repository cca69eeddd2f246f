"""Invented activities and next actions."""

from datetime import date, timedelta
from random import Random

from funnel_desktop.example.chance import between, pick, pick_weighted, weights
from funnel_desktop.example.data import read
from funnel_desktop.example.practice import MadeAction, MadeActivity, MadeClient, MadeEntry
from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import Outcome, Stage

KINDS = ("call", "email", "meeting", "note")
KIND_SUMS = weights((4, 4, 3, 1))
MINUTES = {"call": (10, 15, 20, 30), "email": (5, 10, 15), "meeting": (45, 60, 75, 90)}
NO_DATE = 0.05
WITH_QUESTION = 0.4


def activities(
    client: MadeClient, entries: list[MadeEntry], today: date, about: int, random: Random
) -> list[MadeActivity]:
    """About so many contacts, from the first day in a column until it closed or until today."""
    start = next(entry.day for entry in entries if entry.to is not Stage.UNIVERSE)
    closed = entries[-1].day if isinstance(entries[-1].to, Outcome) else today
    length = max(0, (closed - start).days)
    count = between(random, 1, max(1, 2 * about - 1))
    days = sorted({0, *(between(random, 0, length) for _ in range(count - 1))})
    return [_activity(client, start + timedelta(days=day), random) for day in days]


def next_action(stage: Stage, client: MadeClient, today: date, random: Random) -> MadeAction:
    """What is to be done next: mostly soon, sometimes late, rarely without a day."""
    phrases = read("phrases")
    what, kind = pick(random, phrases["next"][stage.value])
    days = round(random.triangular(-6, 25, 3))
    return MadeAction(
        what,
        ActionKind(kind),
        client.people[0].name if client.people else None,
        None if random.random() < NO_DATE else today + timedelta(days=days),
        minutes=pick(random, (10, 15, 30, 60)),
        question=pick(random, phrases["questions"]) if random.random() < WITH_QUESTION else "",
    )


def _activity(client: MadeClient, day: date, random: Random) -> MadeActivity:
    kind = pick_weighted(random, KINDS, KIND_SUMS)
    return MadeActivity(
        day,
        kind,
        pick(random, MINUTES[kind]) if kind in MINUTES else None,
        client.people[0].name if client.people and kind != "note" else None,
        pick(random, read("phrases")["activities"][kind]),
    )
