"""Which cards of the board are chosen, in whichever list they are."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from funnel_desktop.funnel.stages import STAGES, Stage
from funnel_desktop.ui.screens.board.card_list import CardList
from funnel_desktop.ui.screens.board.drag_card_list import DragCardList

Place = tuple[Stage, int]
"""Where a card is: its stage, and its row in what is shown of it."""

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Choice(QObject):
    """The selected cards, else the one that the keyboard is at; in one list at a time, unless
    Ctrl or Shift is held."""

    changed = Signal()

    def __init__(self, by_stage: Mapping[Stage, DragCardList], parent: QObject) -> None:
        super().__init__(parent)
        self._by_stage = by_stage

    def follow(self, card_list: DragCardList) -> None:
        """Watch a further list."""
        card_list.selection_changed.connect(lambda: self._selected_in(card_list))
        card_list.entered.connect(self.changed)

    def ids(self) -> list[str]:
        """What a verb is about: the selected cards, else the one that the keyboard is at."""
        current = self.current_id()
        return self.selected_ids() or ([current] if current else [])

    def selected_ids(self) -> list[str]:
        """The selected cards of all lists, from the left and the top."""
        return [card for card_list in self._in_order() for card in card_list.selection.ids()]

    def is_selected(self) -> bool:
        """Whether any card is selected."""
        models = map(CardList.selectionModel, self._by_stage.values())
        return any(map(QItemSelectionModel.hasSelection, models))

    def current_id(self) -> str | None:
        """The card that the keyboard is at, if the keyboard is at one."""
        focused = self.focused()
        return focused.selection.current_id() if focused else None

    def focused(self) -> DragCardList | None:
        """The list that has the keyboard, or whose card is being renamed."""
        widget = QApplication.focusWidget()
        for card_list in self._by_stage.values():
            if widget is not None and (widget is card_list or card_list.isAncestorOf(widget)):
                return card_list
        return None

    def with_selection(self) -> DragCardList | None:
        """The list that a verb is about: the focused one, else the first that has a selection."""
        lists = [card_list for card_list in self._by_stage.values() if card_list.selection.rows()]
        return self.focused() or (lists[0] if lists else None)

    def in_sight(self) -> list[DragCardList]:
        """The lists that can be seen, from the left."""
        return [card_list for card_list in self._in_order() if card_list.isVisible()]

    def select(self, card_list: DragCardList, rows: Sequence[int], current: int) -> None:
        """Select rows of one list and nothing else, and go to the row `current`."""
        self._clear_others(card_list)
        card_list.selection.choose(rows, current)
        card_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def remembered(self, at_most: int) -> tuple[list[str], list[str]]:
        """The selected cards, up to `at_most` of each list, and each list's current card.

        Only cards that are known already: nothing is asked of the document.
        """
        lists = self._by_stage.values()
        current = [each.rows.known_id(each.currentIndex().row()) for each in lists]
        selected = [card for each in lists for card in each.selection.known_ids(at_most)]
        return selected, [card for card in current if card is not None]

    def restore(
        self, selected: Sequence[str], current: Sequence[str], places: Mapping[str, Place | None]
    ) -> None:
        """Select moved cards where they stand now, in every list."""
        for stage, card_list in self._by_stage.items():
            rows = {card: at[1] for card, at in places.items() if at and at[0] is stage}
            card_list.selection.choose_also([rows[card] for card in selected if card in rows])
            card_list.selection.stay_at([rows[card] for card in current if card in rows])

    def _in_order(self) -> list[DragCardList]:
        return [self._by_stage[stage] for stage in STAGES if stage in self._by_stage]

    def _selected_in(self, card_list: DragCardList) -> None:
        chosen_here = card_list.hasFocus() and card_list.selectionModel().hasSelection()
        if chosen_here and not QApplication.keyboardModifiers() & _ADDING:
            self._clear_others(card_list)
        self.changed.emit()

    def _clear_others(self, card_list: DragCardList) -> None:
        for other in self._by_stage.values():
            if other is not card_list:
                other.clearSelection()
