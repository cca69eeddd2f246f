"""Which cards of one list are selected, and at which one the keyboard is."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QListView

from funnel_desktop.ui.screens.board.gaps import row_near
from funnel_desktop.ui.screens.board.stage_model import StageModel

_Flag = QItemSelectionModel.SelectionFlag


class CardSelection:
    """Reads and sets what is selected in a `QListView` of a `StageModel`."""

    def __init__(self, card_list: QListView, rows: StageModel) -> None:
        self._list, self._rows = card_list, rows

    def rows(self) -> list[int]:
        """The rows of the selected cards, from the top."""
        return sorted(index.row() for index in self._list.selectionModel().selectedRows())

    def ids(self) -> list[str]:
        """The selected cards, from the top."""
        return [card.id for card in self._rows.cards(self.rows())]

    def chosen_rows(self) -> list[int]:
        """What a verb is about: the selected rows, else the one that the keyboard is at."""
        current = self._list.currentIndex()
        return self.rows() or ([current.row()] if current.isValid() else [])

    def current_id(self) -> str | None:
        """The card that the keyboard is at."""
        current = self._list.currentIndex()
        card = self._rows.card(current.row()) if current.isValid() else None
        return card.id if card else None

    def choose(self, rows: Sequence[int], current: int) -> None:
        """Select `rows`, make `current` the one the keyboard is at, and show it."""
        self._rows.show_all()
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._rows.index(row), self._rows.index(row))
        self._list.selectionModel().select(chosen, _Flag.ClearAndSelect)
        at = self._rows.index(current)
        self._list.selectionModel().setCurrentIndex(at, _Flag.NoUpdate)
        self._list.scrollTo(at)

    def choose_also(self, rows: Sequence[int]) -> None:
        """Add `rows` to what is selected."""
        for row in rows:
            self._list.selectionModel().select(self._rows.index(row), _Flag.Select)

    def stay_at(self, rows: Sequence[int]) -> None:
        """Go on at the first of `rows`, or near where the keyboard was; nothing is scrolled."""
        row = rows[0] if rows else self._list.currentIndex().row()
        if 0 <= row < self._rows.rowCount():
            self._list.setAutoScroll(False)
            self._list.selectionModel().setCurrentIndex(self._rows.index(row), _Flag.NoUpdate)
            self._list.setAutoScroll(True)

    def known_ids(self, at_most: int) -> list[str]:
        """Selected cards as they were last looked at; none where there are too many."""
        rows = self.rows() if self._list.selectionModel().hasSelection() else []
        found = [self._rows.known_id(row) for row in rows] if len(rows) <= at_most else []
        return [card for card in found if card is not None]

    def enter_at(self, y: int) -> None:
        """Take the keyboard, at the card nearest to height `y` of the viewport."""
        row = row_near(self._list, y)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        if row is not None:
            self.choose([row], row)

    def stand_at(self, row: int) -> None:
        """Take the keyboard, at `row` where it was nowhere; nobody has chosen a card by that."""
        if not self._list.currentIndex().isValid() and row < self._rows.rowCount():
            self._list.selectionModel().setCurrentIndex(self._rows.index(row), _Flag.NoUpdate)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def height_of_current(self) -> int:
        """The height in the viewport of the card that the keyboard is at."""
        rect = self._list.visualRect(self._list.currentIndex())
        return rect.center().y() if rect.isValid() else 0
