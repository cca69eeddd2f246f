"""Cards by their row, read from the document in pages and kept only while they are near."""

from collections.abc import Callable, Sequence

from funnel_desktop.funnel.card import Card

PAGE = 64
"""Rows that are read at once."""
PAGE_IN_SIGHT = 16
"""The same where few more are looked at than are seen: of a long list, and while a search
narrows one, and each keystroke begins anew."""
KEPT = 1_280
"""Rows that are kept at most: all of a column with cards of exact height, or twenty pages."""

Fetch = Callable[[int, int], Sequence[Card]]


class CardPages:
    """The cards of one list; `fetch(first row, rows)` reads them when they are first needed.

    A row that could not be read stays empty until `forget`, so that a file that has gone is
    asked once and not at every repaint.
    """

    def __init__(self, fetch: Fetch, page: int = PAGE) -> None:
        self.page = page
        """How many rows are read at once."""
        self._fetch = fetch
        self._cards: dict[int, Card | None] = {}

    def card(self, row: int) -> Card | None:
        """The card in `row`, read with its page where it is not at hand."""
        if row not in self._cards:
            self._read(row - row % self.page)
            self._cards.setdefault(row, None)
            self._keep_near(row)
        return self._cards[row]

    def known(self, row: int) -> Card | None:
        """The card in `row` if it is at hand; nothing is read."""
        return self._cards.get(row)

    def all(self) -> list[Card]:
        """The cards at hand."""
        return [card for card in self._cards.values() if card is not None]

    def row_of(self, card_id: str) -> int | None:
        """Where a card stands, if it is at hand; nothing is read."""
        for row, card in self._cards.items():
            if card is not None and card.id == card_id:
                return row
        return None

    def insert(self, row: int) -> None:
        """A card came to stand in `row`; those from there on stand one lower."""
        self._cards = {at + (at >= row): card for at, card in self._cards.items()}

    def remove(self, row: int) -> None:
        """The card in `row` went away; those below it stand one higher."""
        self._cards.pop(row, None)
        self._cards = {at - (at > row): card for at, card in self._cards.items()}

    def reread(self, row: int) -> None:
        """Read the card in `row` again when it is next needed."""
        self._cards.pop(row, None)

    def forget(self) -> None:
        """Read everything again when it is next needed."""
        self._cards.clear()

    def _read(self, first: int) -> None:
        self._cards |= enumerate(self._fetch(first, self.page), start=first)

    def _keep_near(self, row: int) -> None:
        if len(self._cards) > KEPT:
            near = sorted(self._cards, key=lambda at: abs(at - row))[: KEPT // 2]
            self._cards = {at: self._cards[at] for at in near}
