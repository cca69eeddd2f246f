"""What to do next: the order inside each of the three groups of work."""

from collections.abc import Iterable
from datetime import date
from functools import partial

from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.stages import PRIORITY, WORK_OF, Stage, WorkType

UNKNOWN_FIT = 0.0
LEADS_TO_CHOOSE = 3
"""Of the Universe's other leads one entry speaks, *Choose 3 leads*, last in its group."""


def belongs(card: Card, today: date) -> bool:
    """Whether a card has an entry on a day: of the Universe only leads with a next action do,
    and who is put off has none before that day comes."""
    if card.snoozed_until is not None and card.snoozed_until > today:
        return False
    return card.stage is not Stage.UNIVERSE or card.next_action is not None


def order_key(card: Card, today: date) -> tuple[int, int, float, str]:
    """Sorts the cards of a group (METHOD.md, *Priorities*).

    Overdue next actions, oldest first; due ones by date; objectives without any; the rest.
    Ties and the rest by value x (fit + 5) / 10, the greatest first.
    """
    fit = UNKNOWN_FIT if card.fit is None else card.fit
    worth = -(card.value or 0) * (fit + 5) / 10
    if card.next_action is None:
        return (2, 0, worth, card.id)
    day = card.next_action.day
    if day is None:
        return (3, 0, worth, card.id)
    return (0 if day < today else 1, day.toordinal(), worth, card.id)


def groups(cards: Iterable[Card], today: date) -> dict[WorkType, list[Card]]:
    """The three groups in the method's fixed order, each in its own order."""
    grouped: dict[WorkType, list[Card]] = {work: [] for work in PRIORITY}
    for card in cards:
        if belongs(card, today):
            grouped[WORK_OF[card.stage]].append(card)
    return {
        work: sorted(group, key=partial(order_key, today=today)) for work, group in grouped.items()
    }
