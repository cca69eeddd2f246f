"""The lists of all stages together: what they show, and what is chosen in them."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from funnel_desktop.document.board import BoardFilter, StageTotal
from funnel_desktop.document.cycles import Cycles
from funnel_desktop.document.questions import Changed
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.stages import STAGES, Stage
from funnel_desktop.ui.screens.board.announcing import Announcer
from funnel_desktop.ui.screens.board.drag_card_list import DragCardList
from funnel_desktop.ui.screens.board.row_edits import row_edits
from funnel_desktop.ui.work.session import Session

FEW = 40
"""Up to so many changed cards are followed row by row; for more the lists begin anew."""
_OF_A_CARD = frozenset({"clients", "people", "activities", "settings", "influences", "judgements"})
"""Tables beside the objectives that a card shows something of."""

BRINGING = frozenset({"add", "look_again", "import", "import_clients"})
"""Labels of the changes that bring new cards."""

Place = tuple[Stage, int]


def _shown_anew(rows: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The cards that a change is about: their own rows, or their fit."""
    nobody: frozenset[str] = frozenset()
    return rows.get("objectives", nobody) | rows.get("fits", nobody)


class Lists(QObject):
    """Keeps the lists as the document is (ARCHITECTURE.md, idea 3)."""

    shown = Signal()
    """Totals, or the counts that pass the filter, are known anew."""
    chosen_changed = Signal()
    """What a verb is about may be another now."""
    drag_began = Signal(list)
    drag_ended = Signal()
    hidden = Signal(list)
    """Cards that a change has brought, or left, where the search or filter does not show them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.announcer = Announcer(self)
        self.by_stage: dict[Stage, DragCardList] = {}
        self.totals: Mapping[Stage, StageTotal] = {}
        self.found: Mapping[Stage, list[str]] | None = None
        """Per stage the cards that pass the filter; None while nothing is filtered."""
        session.changed.connect(self.follow)
        session.day_changed.connect(self.refresh)
        session.busy_changed.connect(self._read_again)

    def add(self, card_list: DragCardList) -> None:
        """Look after a further list; the next `refresh` fills it."""
        self.by_stage[card_list.stage] = card_list
        card_list.selection_changed.connect(lambda: self._selected_in(card_list))
        card_list.entered.connect(self.chosen_changed)
        card_list.drag_began.connect(self.drag_began)
        card_list.drag_ended.connect(self.drag_ended)

    # What they show

    def refresh(self) -> None:
        """Ask everything anew; what was chosen stays chosen."""
        self._ask_totals()
        self._show_anew(keep=False)

    def show_filter(self, wanted: BoardFilter | None) -> None:
        """Show only the cards that pass, or all."""
        self.session.filter = wanted
        self._show_anew(keep=True)

    def _read_again(self, busy: bool) -> None:
        """What came into sight during a long change was not read; read it when that is over."""
        if not busy:
            self.refresh()

    def _show_anew(self, *, keep: bool) -> None:
        """The cards themselves are kept where only the filter is another one."""
        chosen, current = self._known_chosen(), self._known_current()
        self._ask_found()
        for card_list in self.by_stage.values():
            self._begin_anew(card_list, keep)
        self._choose_again(chosen, current, self._places([*chosen, *current]))
        self.shown.emit()

    def follow(self, changed: Changed) -> None:
        """Redraw what a change concerns, as few rows as can be."""
        ids = None if changed.rows is None else _shown_anew(changed.rows)
        if ids is None or len(ids) > FEW or self.session.filter is not None:
            seen = self._ids_found()
            self.refresh()
            self._say_hidden(changed, seen)
            return
        if ids:
            self._ask_totals()
            self._follow_cards(sorted(ids))
        if changed.tables & _OF_A_CARD or Cycles.normal.touched_by(changed):
            for card_list in self.by_stage.values():
                card_list.rows.redraw_all()
        self.shown.emit()

    def _ids_found(self) -> frozenset[str]:
        return frozenset(card for ids in (self.found or {}).values() for card in ids)

    def _say_hidden(self, changed: Changed, seen: frozenset[str]) -> None:
        """Whoever changed a card, or made one, is not to look for it in vain."""
        if self.session.filter is None:
            return
        brought = (changed.rows or {}).get("objectives", frozenset())
        new = brought if changed.label in BRINGING and changed.undo is None else frozenset()
        gone = sorted((seen | new) - self._ids_found())[: FEW + 1]
        board, today = self.session.document.board, self.session.today
        nobody: list[Card] = []
        cards = self.session.ask(lambda: board.cards_by_id(gone, today), nobody)
        if cards:
            self.hidden.emit([card.id for card in cards])

    def _follow_cards(self, ids: Sequence[str]) -> None:
        chosen, current = self._known_chosen(), self._known_current()
        places = self._places(ids)
        anew = [not self._follow_in(card_list, places) for card_list in self.by_stage.values()]
        if any(anew):
            places |= self._places(set(chosen + current) - set(ids))
        self._choose_again(chosen, current, places)

    def _follow_in(self, card_list: DragCardList, places: Mapping[str, Place | None]) -> bool:
        """Whether the changed cards' old rows were known; else the list has begun anew."""
        stage, rows = card_list.stage, card_list.rows
        known = {card: row for card in places if (row := rows.known_row(card)) is not None}
        now = {card: place[1] for card, place in places.items() if place and place[0] is stage}
        edits = row_edits(known, now)
        if rows.count() + edits.more == self.count(stage):
            card_list.apply(edits)
            return True
        self._begin_anew(card_list)
        return False

    def _begin_anew(self, card_list: DragCardList, keep: bool = False) -> None:
        ids = None if self.found is None else self.found.get(card_list.stage, [])
        card_list.show_rows(self.count(card_list.stage), ids, keep=keep)

    def count(self, stage: Stage) -> int:
        """How many cards a stage has, shown or not."""
        return self.totals[stage].objectives if stage in self.totals else 0

    def is_empty(self) -> bool:
        """Whether no stage has a card, the Universe included."""
        return not any(total.objectives for total in self.totals.values())

    def _ask_totals(self) -> None:
        board, today = self.session.document.board, self.session.today
        self.totals = self.session.ask(lambda: board.totals(today), self.totals)

    def _ask_found(self) -> None:
        board, today = self.session.document.board, self.session.today
        wanted = self.session.filter
        if wanted is None:
            self.found = None
            board.end_search()
        else:
            self.found = self.session.ask(lambda: board.found(today, wanted), self.found)

    def _places(self, ids: Iterable[str]) -> dict[str, Place | None]:
        """Where cards stand now, by row of what is shown."""
        if self.found is not None:
            return {card: self._place_found(card) for card in ids}
        board, today = self.session.document.board, self.session.today
        return self.session.ask(lambda: {card: board.place(card, today) for card in ids}, {})

    def _place_found(self, card: str) -> Place | None:
        for stage, ids in (self.found or {}).items():
            if card in ids:
                return stage, ids.index(card)
        return None

    # What is chosen

    def in_sight(self) -> list[DragCardList]:
        """The lists that can be seen, from the left."""
        lists = [self.by_stage[stage] for stage in STAGES if stage in self.by_stage]
        return [card_list for card_list in lists if card_list.isVisible()]

    def focused(self) -> DragCardList | None:
        """The list that has the keyboard, or whose card is being renamed."""
        widget = QApplication.focusWidget()
        for card_list in self.by_stage.values():
            if widget is not None and (widget is card_list or card_list.isAncestorOf(widget)):
                return card_list
        return None

    def with_selection(self) -> DragCardList | None:
        """The list that a verb is about: the focused one, else the first that has a selection."""
        lists = [card_list for card_list in self.by_stage.values() if card_list.selected_rows()]
        return self.focused() or (lists[0] if lists else None)

    def chosen_ids(self) -> list[str]:
        """What a verb is about: the selected cards, else the one that the keyboard is at."""
        focused = self.focused()
        current = focused.current_id() if focused else None
        return self.selected_ids() or ([current] if current else [])

    def selected_ids(self) -> list[str]:
        """The selected cards of all lists, from the left and the top."""
        lists = [self.by_stage[stage] for stage in STAGES if stage in self.by_stage]
        return [card for card_list in lists for card in card_list.selected_ids()]

    def choose(self, ids: Sequence[str]) -> bool:
        """Select `ids` where they stand now, and nothing else, and go to the first."""
        places = self._places(ids)
        first = places.get(ids[0]) if ids else None
        card_list = self.by_stage.get(first[0]) if first else None
        if first is None or card_list is None:
            return False
        rows = [place[1] for place in places.values() if place and place[0] is first[0]]
        for other in self.by_stage.values():
            if other is not card_list:
                other.clearSelection()
        card_list.choose(rows, first[1])
        card_list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _known_chosen(self) -> list[str]:
        return [card for each in self.by_stage.values() for card in each.known_selected(FEW)]

    def _known_current(self) -> list[str]:
        """The current card of each list that has one."""
        found = [each.known_id(each.currentIndex().row()) for each in self.by_stage.values()]
        return [card for card in found if card is not None]

    def _choose_again(
        self, chosen: Sequence[str], current: Sequence[str], places: Mapping[str, Place | None]
    ) -> None:
        """Select moved cards where they stand now, in every list."""
        for stage, card_list in self.by_stage.items():
            rows = {card: at[1] for card, at in places.items() if at and at[0] is stage}
            card_list.choose_also([rows[card] for card in chosen if card in rows])
            card_list.stay_at([rows[card] for card in current if card in rows])

    def _selected_in(self, card_list: DragCardList) -> None:
        """One list's selection at a time, unless Ctrl or Shift is held."""
        more = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        held = QApplication.keyboardModifiers() & more
        if card_list.hasFocus() and card_list.selectionModel().hasSelection() and not held:
            for other in self.by_stage.values():
                if other is not card_list:
                    other.clearSelection()
        self.chosen_changed.emit()
