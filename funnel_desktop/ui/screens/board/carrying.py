"""Cards picked up with the keyboard: Space, arrows, Space; Esc puts back (DESIGN.md 4.2)."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from funnel_desktop.document.questions import Changed
from funnel_desktop.ui.screens.board.drag_card_list import DragCardList
from funnel_desktop.ui.screens.board.gaps import gap_at, gap_height
from funnel_desktop.ui.screens.board.hints import Hints
from funnel_desktop.ui.screens.board.lists import Lists
from funnel_desktop.ui.screens.board.moves import Moves
from funnel_desktop.ui.screens.board.row_edits import gap_of_place, place_of_gap, stays
from funnel_desktop.wording.cards import carried_to, picked_up, put_back

_ENDS = (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress, QEvent.Type.Hide)
_DROPS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAVES = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
"""Keys that go their usual way: the focus leaves, and that puts the cards back."""
_UPRIGHT = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Carrying(QObject):
    """While something is carried, its list's keys are read here; nothing is written before
    the drop, so that carrying through five places is one step."""

    changed = Signal()
    """Picked up, carried on, or let go."""

    def __init__(self, lists: Lists, moves: Moves, hints: Hints) -> None:
        super().__init__(lists)
        self._lists, self._moves, self._hints = lists, moves, hints
        self._source: DragCardList | None = None
        self._target: DragCardList | None = None
        self._rows: list[int] = []
        self._cards: list[str] = []
        self._place = 0
        lists.session.changed.connect(self._follow)

    @property
    def active(self) -> bool:
        """Whether something is being carried."""
        return self._source is not None

    def ids(self) -> list[str]:
        """What is being carried."""
        return [card.id for card in self._source.rows.cards(self._rows)] if self._source else []

    def toggle(self) -> None:
        """Space: pick the chosen cards up, or drop them where they have been carried."""
        if self.active:
            self.drop()
        else:
            self.pick_up()

    def pick_up(self) -> None:
        """Take the chosen cards of the focused list."""
        source = self._lists.choice.focused()
        rows = source.selection.chosen_rows() if source is not None else []
        if source is None or not rows or not source.hasFocus():
            return
        self._source = self._target = source
        self._rows, self._place = rows, place_of_gap(rows[0], rows)
        self._cards = self.ids()
        self._hints.hold(self.ids())
        source.mark(lifted=rows)
        source.installEventFilter(self)
        source.viewport().installEventFilter(self)
        card = source.rows.card(rows[0])
        self._say(picked_up(card.client_name if card else "", source.stage, *self._spoken()))
        self.changed.emit()

    def drop(self) -> None:
        """Put the cards where they have been carried."""
        source, target, rows, gap = self._source, self._target, self._rows, self._gap()
        if source is None or target is None:
            return
        ids = self.ids()
        self._let_go()
        if target is not source or not stays(gap, rows):
            self._moves.to_gap(ids, target, gap)

    def _follow(self, changed: Changed) -> None:
        """Others have changed something meanwhile: go on with the cards where they stand now."""
        if self._source is None or changed.undo is not None:
            self.put_back()
            return
        rows = [self._source.rows.row_of(card) for card in self._cards]
        self._rows = [row for row in rows if row is not None]
        if len(self._rows) < len(self._cards):
            self._let_go()
            return
        self._source.mark(lifted=self._rows)
        self._carry_to(self._place)

    def put_back(self) -> None:
        """Let go; nothing has changed."""
        if self._source is None:
            return
        card, source = self._source.rows.card(self._rows[0]), self._source
        self._let_go()
        self._lists.announcer.say(source, put_back(card.client_name if card else ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ENDS:
            self.put_back()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the window's shortcuts wait while something is carried
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._obey(Qt.Key(event.key()))
            return event.key() not in _LEAVES
        return False

    def _obey(self, key: Qt.Key) -> None:
        if key in _DROPS:
            self.drop()
        elif key == Qt.Key.Key_Escape:
            self.put_back()
        elif key in _UPRIGHT:
            self._carry_to(self._place + _UPRIGHT[key])
        elif key in _SIDEWAYS:
            self._carry_sideways(_SIDEWAYS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._carry_to(0 if key == Qt.Key.Key_Home else self._places() - 1)

    def _carry_to(self, place: int) -> None:
        self._place = min(max(place, 0), self._places() - 1)
        self._show()

    def _carry_sideways(self, step: int) -> None:
        """To the next list in sight, at the same height."""
        lists = self._lists.choice.in_sight()
        if self._target is None or self._target not in lists:
            return
        at = lists.index(self._target) + step
        if not 0 <= at < len(lists):
            return
        height = gap_height(self._target, self._gap())
        self._leave()
        self._target = lists[at]
        gap = gap_at(self._target, height)
        self._carry_to(place_of_gap(gap, self._rows_here()))

    def _show(self) -> None:
        """Draw the line where the cards would be put, and say the place."""
        if self._target is None:
            return
        gap, rows = self._gap(), self._target.rows
        unmoved = self._target is self._source and stays(gap, self._rows)
        if rows.rowCount():
            self._target.scrollTo(rows.index(min(gap, rows.rowCount() - 1)))
        self._target.show_gap(None if unmoved else gap)
        self._target.held_over.emit(True)
        stage = self._target.stage
        self._say(f"{carried_to(stage, *self._spoken())} {self._hints.spoken(stage)}".rstrip())
        self.changed.emit()

    def _gap(self) -> int:
        return gap_of_place(self._place, self._rows_here())

    def _rows_here(self) -> list[int]:
        """The carried rows that do not count in the list they would be put into."""
        return self._rows if self._target is self._source else []

    def _places(self) -> int:
        """How many places there are in the list they would be put into."""
        if self._target is None:
            return 1
        return self._target.rows.rowCount() - len(self._rows_here()) + 1

    def _spoken(self) -> tuple[int, int]:
        return self._place + 1, self._places()

    def _say(self, sentence: str) -> None:
        if self._source is not None:
            self._lists.announcer.say(self._source, sentence, at_once=True)

    def _leave(self) -> None:
        if self._target is not None:
            self._target.show_gap(None)
            self._target.held_over.emit(False)

    def _let_go(self) -> None:
        self._leave()
        if self._source is not None:
            self._source.mark()
            self._source.removeEventFilter(self)
            self._source.viewport().removeEventFilter(self)
        self._source = self._target = None
        self._rows = []
        self._hints.hold([])
        self.changed.emit()
