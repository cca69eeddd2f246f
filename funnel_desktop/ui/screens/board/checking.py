"""Walks through the imported cards whose conditions are open, one by one (METHOD.md, *Stages*)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.board.lists import Lists
from funnel_desktop.ui.screens.board.to_check import ToCheck

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.gates.check_popover import CheckPopover


class Checking(QObject):
    """Goes to the next card and says beside it what is open there."""

    hidden = Signal()
    """The card that is next does not pass the filter."""

    def __init__(self, lists: Lists, to_check: ToCheck, page: QWidget) -> None:
        super().__init__(page)
        self._lists, self._to_check, self._page = lists, to_check, page
        self._at: str | None = None
        self._place = 0
        self.open: CheckPopover | None = None

    def go_on(self, stage: Stage) -> None:
        """Show the next card of a stage; after the last one the first again."""
        self.close()
        following = self._to_check.after(stage, self._at, self._place)
        if following is None:
            return
        if not self._lists.choose([following]):
            self.hidden.emit()
            self._lists.choose([following])
        self._at = following
        board, today = self._lists.session.document.board, self._lists.session.today
        card = self._lists.session.ask(lambda: board.card(following, today), None)
        if card is not None:
            self._show(card)

    def close(self) -> None:
        """Stop; the card stays chosen."""
        if self.open is not None:
            self.open.close()

    def _show(self, card: Card) -> None:
        from funnel_desktop.ui.screens.gates.check_popover import CheckPopover

        ids = self._to_check.ids[card.stage]
        self._place = ids.index(card.id)
        check = CheckPopover(
            self._lists.session, card, self._place + 1, len(ids), self._page.window()
        )
        self.open = check
        check.closed.connect(self._forget)
        check.put_back.connect(lambda: self._lists.choose([card.id]))
        check.next_wanted.connect(lambda: self.go_on(card.stage))
        check.open_at(self._beside(card))

    def _forget(self) -> None:
        self.open = None

    def _beside(self, card: Card) -> QRect:
        card_list, window = self._lists.by_stage[card.stage], self._page.window()
        rect = card_list.card_rect(card_list.rows.row_of(card.id) or 0)
        return QRect(card_list.viewport().mapTo(window, rect.topLeft()), rect.size())
