"""The cards of one stage as Qt's item model: rows in board order, read in pages when looked at."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from funnel_desktop.document.board import BoardFilter
from funnel_desktop.document.search import folded
from funnel_desktop.funnel.card import Card, card_marks
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.board.card_pages import KEPT, PAGE, PAGE_IN_SIGHT, CardPages
from funnel_desktop.ui.screens.board.row_edits import RowEdits
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.cards import card_description, card_name

Index = QModelIndex | QPersistentModelIndex
LONG = 1_000
"""Rows up to which every card may be read: to find one, or for its height."""
FOUND_AT_MOST = 200


class StageModel(QStringListModel):
    """Rows without content of their own; the cards stand beside them, in pages.

    The rows live in a model of Qt's so that `rowCount` is answered without Python: at each
    change Qt asks once for every row, ten times slower from Python (FACTS.md, *Board*).
    """

    def __init__(self, session: Session, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent or session)
        self.stage = stage
        self.ids: list[str] | None = None
        """The cards that pass the filter, in board order; None while nothing is filtered."""
        self._session = session
        self._whole = CardPages(self._fetch)
        self._found = CardPages(self._fetch, PAGE_IN_SIGHT)
        self._pages = self._whole
        """Those of the rows that are shown: of the whole stage, or of what passes the filter."""
        self._kept: dict[str, Card] = {}
        self.is_whole = False
        """Whether all rows are there; before they are first painted a long list has its first."""
        self._missing = 0

    def show_rows(self, count: int, ids: list[str] | None = None, *, keep: bool = False) -> None:
        """Begin anew with `count` rows, or with the cards `ids` only.

        With `keep`, cards that are at hand are not read again: nothing about them changed, and
        when the filter goes the whole list is there as it was.
        """
        self._keep(self._pages.all() if keep else None)
        self.ids = ids
        self._pages = self._whole if ids is None else self._found
        self._found.forget()
        self._whole.page = PAGE if count <= LONG else PAGE_IN_SIGHT
        if not keep:
            self._whole.forget()
        self.setStringList([])
        rows = count if ids is None else len(ids)
        self._missing = 0 if self.is_whole else max(0, rows - LONG)
        self._add_rows(rows - self._missing)

    def show_all(self) -> None:
        """Have all rows, now and from now on."""
        missing, self._missing, self.is_whole = self._missing, 0, True
        self._add_rows(missing)

    def _add_rows(self, count: int) -> None:
        if count:
            self.insertRows(self.rowCount(), count)

    def count(self) -> int:
        """How many rows there are in all."""
        return self.rowCount() + self._missing

    def _keep(self, known: Sequence[Card] | None) -> None:
        if known is None or len(self._kept) > KEPT:
            self._kept.clear()
        self._kept |= {card.id: card for card in known or ()}

    def card(self, row: int) -> Card | None:
        """The card in `row`, or None where the document could not tell."""
        return self._pages.at_hand.get(row) or self._pages.card(row)

    def cards(self, rows: Sequence[int]) -> list[Card]:
        """The cards in `rows`, in the same order."""
        return [card for row in rows if (card := self.card(row)) is not None]

    def known_row(self, card_id: str) -> int | None:
        """The row of a card that has been looked at lately."""
        return self._pages.row_of(card_id)

    def known_id(self, row: int) -> str | None:
        """The card in `row` as it was last looked at; the document is not asked."""
        if self.ids is not None:
            return self.ids[row] if 0 <= row < len(self.ids) else None
        card = self._pages.known(row)
        return card.id if card else None

    def row_of(self, card_id: str) -> int | None:
        """The row of a card, asked from the document where it has not been looked at."""
        if self.ids is not None:
            return self.ids.index(card_id) if card_id in self.ids else None
        known = self.known_row(card_id)
        return self._row_in_document(card_id) if known is None else known

    def apply(self, edits: RowEdits) -> None:
        """Follow a change that concerned a few cards."""
        self.show_all()
        self._kept.clear()
        # First all of them: whoever is told of a row may read a page, and gets the new order.
        for row in edits.taken:
            self._pages.remove(row)
        for row in edits.put:
            self._pages.insert(row)
        for row in edits.taken:
            self.removeRows(row, 1)
        for row in edits.put:
            self.insertRows(row, 1)
        for row in edits.redrawn:
            self.redraw(row)

    def redraw(self, row: int) -> None:
        """Read the card in `row` again and draw it again."""
        self._pages.reread(row)
        self._kept.clear()
        self.dataChanged.emit(self.index(row), self.index(row))

    def redraw_all(self) -> None:
        """Read and draw every card again; the rows stay."""
        self._pages.forget()
        self._kept.clear()
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(rows - 1))

    def match(
        self,
        start: Index,
        role: int,
        value: Any,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """The next client whose name begins with typed letters. A long list asks the document
        instead of reading every card."""
        if self.rowCount() <= LONG:
            return super().match(start, role, value, hits, flags)
        rows = sorted(self._rows_beginning_with(str(value)))
        following = [row for row in rows if row >= start.row()]
        return [self.index(row) for row in (following or rows)[:1]]

    def _rows_beginning_with(self, letters: str) -> list[int]:
        board, today = self._session.document.board, self._session.today
        nothing: dict[Stage, list[str]] = {}
        found = self._session.ask(lambda: board.found(today, BoardFilter(words=letters)), nothing)
        ids = found.get(self.stage, [])[:FOUND_AT_MOST]
        no_cards: list[Card] = []
        cards = self._session.ask(lambda: board.cards_by_id(ids, today), no_cards)
        wanted = folded(letters)
        named = [card.id for card in cards if folded(card.client_name).startswith(wanted)]
        return [row for card in named if (row := self.row_of(card)) is not None]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What lists, type-ahead and screen readers ask; the delegate paints from the card."""
        card = self.card(index.row()) if role in _ANSWERED else None
        if card is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken_name(self._session, card, index.row(), self.rowCount())
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return _spoken_description(self._session, card)
        return card.wish if role == Qt.ItemDataRole.EditRole else card.client_name

    def _fetch(self, first: int, rows: int) -> Sequence[Card]:
        board, today = self._session.document.board, self._session.today
        if self.ids is None:
            return self._session.ask(lambda: board.cards(self.stage, today, first, rows), [])
        wanted = self.ids[first : first + rows]
        unknown = [row_id for row_id in wanted if row_id not in self._kept]
        no_cards: list[Card] = []
        read = self._session.ask(lambda: board.cards_by_id(unknown, today), no_cards)
        known = self._kept | {card.id: card for card in read}
        return [known[row_id] for row_id in wanted if row_id in known]

    def _row_in_document(self, card_id: str) -> int | None:
        board, today = self._session.document.board, self._session.today
        place = self._session.ask(lambda: board.place(card_id, today), None)
        return place[1] if place is not None and place[0] is self.stage else None


_ANSWERED = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
}


def _spoken_name(session: Session, card: Card, row: int, rows: int) -> str:
    amount = "" if card.value is None else session.formats.money_spoken(card.value)
    return card_name(card, amount, row + 1, rows)


def _spoken_description(session: Session, card: Card) -> str:
    day = card.next_action.day if card.next_action else None
    when = session.formats.day_long(day) if day else ""
    fit = "" if card.fit is None else session.formats.fit(card.fit)
    return card_description(card, card_marks(card, session.today), when, fit)
