"""The marks of the cards in sight, worked out once for each card and day."""

from datetime import date

from funnel_desktop.funnel.card import Card, Marks, card_marks

KEPT = 4_000
"""More cards than the columns measure one by one."""


class KnownMarks:
    """Remembers a card's marks until the card is read again, which makes another one of it."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Card, date, Marks]] = {}

    def of(self, card: Card, today: date) -> Marks:
        """The marks of a card on a day."""
        known = self._known.get(card.id)
        if known is not None and known[0] is card and known[1] == today:
            return known[2]
        if len(self._known) >= KEPT:
            self._known.clear()
        marks = card_marks(card, today)
        self._known[card.id] = card, today, marks
        return marks
