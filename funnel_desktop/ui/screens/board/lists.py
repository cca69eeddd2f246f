"""The lists of all stages together, and what they show."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.board import Board, BoardFilter, StageTotal
from funnel_desktop.document.questions import Changed
from funnel_desktop.document.settings import Settings
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.board.choice import Choice, Place
from funnel_desktop.ui.screens.board.drag_card_list import DragCardList
from funnel_desktop.ui.screens.board.row_edits import NO_EDITS, row_edits
from funnel_desktop.ui.work.session import Session

FEW = 40
"""Up to so many changed cards are followed row by row; for more the lists begin anew."""

BRINGING = frozenset({"add", "look_again", "import", "import_clients"})
"""Labels of the changes that bring new cards."""


class Lists(QObject):
    """Keeps the lists as the document is (ARCHITECTURE.md, idea 3)."""

    shown = Signal()
    """Totals, or the counts that pass the filter, are known anew."""
    drag_began = Signal(list)
    drag_ended = Signal()
    hidden = Signal(list)
    """Cards that a change has brought, or left, where the search or filter does not show them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.announcer = Announcer(self)
        self.by_stage: dict[Stage, DragCardList] = {}
        self.choice = Choice(self.by_stage, self)
        self.totals: Mapping[Stage, StageTotal] = {}
        self.found: Mapping[Stage, list[str]] | None = None
        """Per stage the cards that pass the filter; None while nothing is filtered."""
        session.changed.connect(self.follow)
        session.day_changed.connect(self.refresh)
        session.busy_changed.connect(self._read_again)

    def add(self, card_list: DragCardList) -> None:
        """Look after a further list; the next `refresh` fills it."""
        self.by_stage[card_list.stage] = card_list
        self.choice.follow(card_list)
        card_list.drag_began.connect(self.drag_began)
        card_list.drag_ended.connect(self.drag_ended)

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
        chosen, current = self.choice.remembered(FEW)
        self._ask_found()
        for card_list in self.by_stage.values():
            self._begin_anew(card_list, keep)
            card_list.follow_dragged()
        self.choice.restore(chosen, current, self._places([*chosen, *current]))
        self.shown.emit()

    def follow(self, changed: Changed) -> None:
        """Redraw what a change concerns, as few rows as can be."""
        ids = changed.about
        if ids is None or len(ids) > FEW or self.session.filter is not None:
            seen = self._ids_found()
            self.refresh()
            self._say_hidden(changed, seen)
            return
        if ids and changed.touches(Board.known, Board.added_up, Board.place):
            self._ask_totals()
            self._follow_cards(sorted(ids))
        if Board.known.touched_for_all(changed) or changed.touches(Settings.get):
            for card_list in self.by_stage.values():
                card_list.rows.redraw_all()
        self.shown.emit()

    def _ids_found(self) -> frozenset[str]:
        return frozenset(card for ids in (self.found or {}).values() for card in ids)

    def _say_hidden(self, changed: Changed, seen: frozenset[str]) -> None:
        """Whoever changed a card, or made one, is not to look for it in vain."""
        if self.session.filter is None:
            return
        brought = changed.about or frozenset()
        new = brought if changed.label in BRINGING and changed.undo is None else frozenset()
        gone = sorted((seen | new) - self._ids_found())[: FEW + 1]
        board, today = self.session.document.board, self.session.today
        nobody: list[Card] = []
        cards = self.session.ask(lambda: board.cards_by_id(gone, today), nobody)
        if cards:
            self.hidden.emit([card.id for card in cards])

    def _follow_cards(self, ids: Sequence[str]) -> None:
        chosen, current = self.choice.remembered(FEW)
        places = self._places(ids)
        anew = [not self._follow_in(card_list, places) for card_list in self.by_stage.values()]
        for card_list in self.by_stage.values():
            card_list.follow_dragged()
        if any(anew):
            places |= self._places(set(chosen + current) - set(ids))
        self.choice.restore(chosen, current, places)

    def _follow_in(self, card_list: DragCardList, places: Mapping[str, Place | None]) -> bool:
        """Whether the changed cards' old rows were known; else the list has begun anew."""
        stage, rows = card_list.stage, card_list.rows
        known = {card: row for card in places if (row := rows.known_row(card)) is not None}
        now = {card: place[1] for card, place in places.items() if place and place[0] is stage}
        edits = row_edits(known, now) if known or now else NO_EDITS
        if rows.count() + edits.more == self.count(stage):
            if edits is not NO_EDITS:
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

    def choose(self, ids: Sequence[str]) -> bool:
        """Select `ids` where they stand now, and nothing else, and go to the first; False where
        it is not shown."""
        places = self._places(ids)
        first = places.get(ids[0]) if ids else None
        card_list = self.by_stage.get(first[0]) if first else None
        if first is None or card_list is None:
            return False
        rows = [place[1] for place in places.values() if place and place[0] is first[0]]
        self.choice.select(card_list, rows, first[1])
        return True


class Announcer(QObject):
    """Hands sentences to the screen reader, and tells whoever else listens."""

    announced = Signal(str, bool)

    def say(self, widget: QWidget, sentence: str, *, at_once: bool = False) -> None:
        """Say `sentence` when there is a pause, or `at_once` while something is being carried."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        politeness = QAccessible.AnnouncementPoliteness
        event = QAccessibleAnnouncementEvent(widget, sentence)
        event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
        QAccessible.updateAccessibility(event)
        self.announced.emit(sentence, at_once)
