"""Holds moves up whose conditions are not met, and asks at the gate (DESIGN.md 4.3)."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.board.lists import Lists
from funnel_desktop.ui.screens.board.moves import HeldUp, Moves

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.gates.gate_popover import GatePopover


class Gatekeeper(QObject):
    """One move waits at a time; its cards are shown where they would fall."""

    changed = Signal(list)
    """The ids that wait; none once the gate is closed."""

    def __init__(self, lists: Lists, moves: Moves, page: QWidget) -> None:
        super().__init__(page)
        self._lists, self._moves, self._page = lists, moves, page
        self._held: HeldUp | None = None
        self.open: GatePopover | None = None
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self._put_back)
        moves.held_up.connect(self._ask)
        lists.shown.connect(self._follow)

    def withdraw(self) -> None:
        """Ask no more; nothing is moved."""
        if self.open is not None:
            self.open.close()

    def _put_back(self) -> None:
        """Esc, also where the keyboard has gone back to the cards."""
        if self.open is not None:
            self.open.put_back.emit()
            self.open.close()

    def _ask(self, held: HeldUp) -> None:
        from funnel_desktop.ui.screens.gates.gate_popover import GatePopover

        self.withdraw()
        gate = GatePopover(self._lists.session, held.ids, held.stage, self._page.window())
        self._held, self.open = held, gate
        self._escape.setEnabled(True)
        self._show()
        gate.passed.connect(lambda because: self._moves.pass_gate(held, because))
        gate.put_back.connect(lambda: self._lists.choose(held.ids))
        gate.closed.connect(self._forget)
        gate.open_at(self._beside(held.stage))
        self.changed.emit(list(held.ids))

    def _forget(self) -> None:
        self._held = self.open = None
        self._escape.setEnabled(False)
        self._show()
        self.changed.emit([])

    def _follow(self) -> None:
        if self._held is not None:
            self._show()

    def _show(self) -> None:
        """Mark where the cards wait and where they are, as the lists stand now."""
        held, ids = self._held, self._ids()
        for stage, card_list in self._lists.by_stage.items():
            rows = (card_list.rows.row_of(row_id) for row_id in ids)
            card_list.hold([row for row in rows if row is not None])
            if held is not None and stage is held.stage:
                card_list.show_waiting(self._card(held), len(ids), self._gap(held))
            else:
                card_list.show_waiting(None, 0, 0)

    def _ids(self) -> Sequence[str]:
        return self._held.ids if self._held is not None else ()

    def _card(self, held: HeldUp) -> Card | None:
        board, today = self._lists.session.document.board, self._lists.session.today
        return self._lists.session.ask(lambda: board.card(held.ids[0], today), None)

    def _gap(self, held: HeldUp) -> int:
        """The gap of the target's list in which the cards wait."""
        rows = self._lists.by_stage[held.stage].rows
        if held.before is not None and (row := rows.row_of(held.before)) is not None:
            return row
        if held.after is not None and (row := rows.row_of(held.after)) is not None:
            return row + 1
        return rows.rowCount()

    def _beside(self, stage: Stage) -> QRect:
        """Where the cards wait, in the window."""
        card_list = self._lists.by_stage[stage]
        rect, window = card_list.waiting_rect(), self._page.window()
        return QRect(card_list.viewport().mapTo(window, rect.topLeft()), rect.size())
