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
        self.at_hand: dict[int, Card | None] = {}
        """What has been read, by row; looked into before `card`, which each painting asks often."""

    def card(self, row: int) -> Card | None:
        """The card in `row`, read with its page where it is not at hand."""
        if row not in self.at_hand:
            self._read(row - row % self.page)
            self.at_hand.setdefault(row, None)
            self._keep_near(row)
        return self.at_hand[row]

    def known(self, row: int) -> Card | None:
        """The card in `row` if it is at hand; nothing is read."""
        return self.at_hand.get(row)

    def all(self) -> list[Card]:
        """The cards at hand."""
        return [card for card in self.at_hand.values() if card is not None]

    def row_of(self, card_id: str) -> int | None:
        """Where a card stands, if it is at hand; nothing is read."""
        for row, card in self.at_hand.items():
            if card is not None and card.id == card_id:
                return row
        return None

    def insert(self, row: int) -> None:
        """A card came to stand in `row`; those from there on stand one lower."""
        self.at_hand = {at + (at >= row): card for at, card in self.at_hand.items()}

    def remove(self, row: int) -> None:
        """The card in `row` went away; those below it stand one higher."""
        self.at_hand.pop(row, None)
        self.at_hand = {at - (at > row): card for at, card in self.at_hand.items()}

    def reread(self, row: int) -> None:
        """Read the card in `row` again when it is next needed."""
        self.at_hand.pop(row, None)

    def forget(self) -> None:
        """Read everything again when it is next needed."""
        self.at_hand.clear()

    def _read(self, first: int) -> None:
        self.at_hand |= enumerate(self._fetch(first, self.page), start=first)

    def _keep_near(self, row: int) -> None:
        if len(self.at_hand) > KEPT:
            near = sorted(self.at_hand, key=lambda at: abs(at - row))[: KEPT // 2]
            self.at_hand = {at: self.at_hand[at] for at in near}
