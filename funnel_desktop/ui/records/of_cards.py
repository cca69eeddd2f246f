"""What is made of cards, made once for each."""

from collections.abc import Callable
from typing import Concatenate, Generic, ParamSpec, TypeVar

from funnel_desktop.funnel.card import Card

Given = ParamSpec("Given")
Made = TypeVar("Made")

KEPT = 4_000
"""More cards than the columns measure one by one."""


class OfCards(Generic[Given, Made]):
    """Keeps what was made of a card until the card is read again, which makes another one of it."""

    def __init__(self, make: Callable[Concatenate[Card, Given], Made]) -> None:
        self._make = make
        self._known: dict[str, tuple[Card, tuple[object, ...], Made]] = {}

    def of(self, card: Card, *given: Given.args, **named: Given.kwargs) -> Made:
        """What `make` answers; it is asked where the card or what is given is another one."""
        known = self._known.get(card.id)
        if known is not None and known[0] is card and known[1] == given:
            return known[2]
        if len(self._known) >= KEPT:
            self._known.clear()
        made = self._make(card, *given, **named)
        self._known[card.id] = card, given, made
        return made
