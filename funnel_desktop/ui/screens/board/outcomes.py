"""How cards leave the board: won at once, lost and parked after their one question."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.ui.screens.board.lists import Lists
from funnel_desktop.ui.screens.board.moves import Moves

if TYPE_CHECKING:
    from funnel_desktop.ui.widgets.popover import Popover


class Outcomes(QObject):
    """Asks over `page`, beside the card; only one question is open at a time."""

    def __init__(self, lists: Lists, moves: Moves, page: QWidget) -> None:
        super().__init__(page)
        self._lists, self._moves, self._page = lists, moves, page
        self._open: Popover | None = None
        lists.session.changed.connect(self._withdraw)

    def close(self, outcome: Outcome, ids: Sequence[str]) -> None:
        """Close objectives; the document is changed once the answer is there."""
        self._withdraw()
        if not ids:
            return
        if outcome is Outcome.WON:
            self._moves.close(ids, outcome)
        elif outcome is Outcome.LOST:
            self._ask_why(ids)
        else:
            self._ask_until(ids)

    def _ask_why(self, ids: Sequence[str]) -> None:
        from funnel_desktop.ui.screens.board.asking import WhyLost

        why = WhyLost(self._client(ids[0]), len(ids), self._page)
        why.answered.connect(lambda reason: self._moves.close(ids, Outcome.LOST, reason=reason))
        self._show(why, ids)
        why.open_at(self._beside(ids[0]))

    def _ask_until(self, ids: Sequence[str]) -> None:
        from funnel_desktop.ui.screens.board.asking import UntilWhen

        until = UntilWhen(self._client(ids[0]), len(ids), self._lists.session, self._page)
        until.answered.connect(lambda day: self._moves.close(ids, Outcome.PARKED, until=day))
        self._show(until, ids)
        until.open_at(self._beside(ids[0]))

    def _show(self, question: "Popover", ids: Sequence[str]) -> None:
        self._open = question
        question.closed.connect(self._forget)
        question.put_back.connect(lambda: self._lists.choose(ids))

    def _forget(self) -> None:
        self._open = None

    def _withdraw(self) -> None:
        """A question about cards that have changed meanwhile is no longer asked."""
        if self._open is not None:
            self._open.close()

    def _client(self, objective: str) -> str:
        board, today = self._lists.session.document.board, self._lists.session.today
        card = self._lists.session.ask(lambda: board.card(objective, today), None)
        return card.client_name if card else ""

    def _beside(self, objective: str) -> QRect:
        """Where a card is on the page, or the page's middle where it is not in sight."""
        for card_list in self._lists.choice.in_sight():
            row = card_list.rows.known_row(objective)
            if row is not None and self._page.isAncestorOf(card_list):
                rect = card_list.card_rect(row)
                return QRect(card_list.viewport().mapTo(self._page, rect.topLeft()), rect.size())
        return QRect(self._page.rect().center() - QPoint(160, 120), QSize(0, 0))
