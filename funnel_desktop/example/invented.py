"""Whole practices: the one of the pictures, and invented ones of any size."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from funnel_desktop.example.chance import pick
from funnel_desktop.example.contacts import activities
from funnel_desktop.example.data import services_for
from funnel_desktop.example.drawn import drawn_cards, drawn_leads, drawn_wins, remembered_losses
from funnel_desktop.example.lives import Lives
from funnel_desktop.example.names import ClientMaker
from funnel_desktop.example.neglect import after_the_neglect
from funnel_desktop.example.practice import MadeClient, MadeObjective, MadeService
from funnel_desktop.funnel.stages import Stage

LOST_BESIDE_THE_DRAWN = 53
PARKED_BESIDE_THE_DRAWN = 8
COUNTED_DAYS = 60
"""The pictures show the hours of these last days; they stand in the data files alone."""

SHARES = {"universe": 10, "above": 30, "in": 22, "best_few": 13, "won": 9, "lost": 13, "parked": 3}
"""Percent of an invented practice; three quarters of it are open."""
KNOWN_CLIENT = 0.3

Made = Iterator[MadeObjective]


def drawn_practice(today: date, random: Random) -> Made:
    """The practice of the pictures; only what was lost, parked or done depends on chance."""
    known: dict[str, MadeClient] = {}
    yield from drawn_leads(today, known)
    yield from drawn_cards(today, known)
    lives = Lives(random, today)
    for won in drawn_wins(today, known):
        won.activities = activities(won.client, won.entries, today, lives.contacts, random)
        yield _before_the_counted_days(won, today)
    for client, service in remembered_losses(known):
        yield _before_the_counted_days(after_the_neglect(lives.lost(client, service), today), today)
    clients = ClientMaker(random, known)
    for make, count in (
        (lives.lost, LOST_BESIDE_THE_DRAWN),
        (lives.parked, PARKED_BESIDE_THE_DRAWN),
    ):
        for _ in range(count):
            client = clients.client()
            made = after_the_neglect(make(client, _service_for(client, random)), today)
            yield _before_the_counted_days(made, today)


def invented_practice(count: int, today: date, random: Random) -> Made:
    """So many objectives in all, spread over stages and outcomes."""
    clients, lives = ClientMaker(random), Lives(random, today, contacts=1)
    for where, number in _shared_out(count).items():
        make = _maker(lives, where)
        for _ in range(number):
            client = clients.client(again=KNOWN_CLIENT)
            yield make(client, _service_for(client, random))


def _maker(lives: Lives, where: str) -> Callable[[MadeClient, MadeService], MadeObjective]:
    if where in ("won", "lost", "parked"):
        return {"won": lives.won, "lost": lives.lost, "parked": lives.parked}[where]
    stage = Stage(where)
    if stage is Stage.UNIVERSE:
        return lives.lead
    return lambda client, service: lives.open(client, service, stage)


def _service_for(client: MadeClient, random: Random) -> MadeService:
    return pick(random, services_for("private" if client.kind == "person" else "organisation"))


def _shared_out(count: int) -> dict[str, int]:
    """`count` divided as SHARES says, by largest remainder; the sum is exact."""
    numbers = {where: count * share // 100 for where, share in SHARES.items()}
    left = count - sum(numbers.values())
    by_remainder = sorted(SHARES, key=lambda where: -(count * SHARES[where] % 100))
    for where in by_remainder[:left]:
        numbers[where] += 1
    return numbers


def _before_the_counted_days(made: MadeObjective, today: date) -> MadeObjective:
    """Take the minutes from what was done lately, so that the drawn hours stay as drawn."""
    first = today - timedelta(days=COUNTED_DAYS)
    made.activities = [
        replace(activity, minutes=None) if activity.day >= first else activity
        for activity in made.activities
    ]
    return made
