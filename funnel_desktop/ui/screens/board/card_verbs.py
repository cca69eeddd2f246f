"""What can be done with the chosen cards; keys, buttons and menus end here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.board.carrying import Carrying
from funnel_desktop.ui.screens.board.drag_card_list import DragCardList
from funnel_desktop.ui.screens.board.moves import Moves
from funnel_desktop.ui.screens.board.outcomes import Outcomes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from funnel_desktop.ui.screens.board.card_menus import MenuVerbs


class CardVerbs(QObject):
    """Menus open over `page`."""

    open_requested = Signal(str)

    def __init__(self, moves: Moves, outcomes: Outcomes, carrying: Carrying, page: QWidget) -> None:
        super().__init__(page)
        self._moves, self._outcomes, self._carrying = moves, outcomes, carrying
        self._page = page
        self._choice = moves.lists.choice

    def open(self) -> None:
        """Open the first of the chosen cards, unless cards are being carried."""
        chosen = self._choice.ids()
        if chosen and not self._carrying.active:
            self.open_requested.emit(chosen[0])

    def edit_name(self) -> None:
        """Edit the wish in its place."""
        card_list = self._choice.with_selection()
        chosen = self._choice.ids()
        if card_list is not None and chosen:
            card_list.edit_name(chosen[0])

    def move_to(self, stage: Stage) -> None:
        """Move to the end of a stage."""
        self._moves.to_stage(self._choice.ids(), stage)

    def close(self, outcome: Outcome) -> None:
        """Win at once; for lost and parked ask their one question."""
        self._outcomes.close(outcome, self._choice.ids())

    def delete(self) -> None:
        """Delete without a question: it can be undone."""
        self._moves.delete(self._choice.ids())

    def open_stage_menu(self) -> None:
        """Open *Move to…* beside the chosen card."""
        card_list = self._choice.with_selection()
        if card_list is not None and self._choice.ids():
            from funnel_desktop.ui.screens.board.card_menus import stage_menu

            center = card_list.visualRect(card_list.currentIndex()).center()
            at = card_list.viewport().mapToGlobal(center)
            stage_menu(self._page, self._for_menus(), card_list.stage).popup(at)

    def open_reach_menu(self) -> None:
        """Open *Call, write or open* beside the chosen card."""
        card_list = self._choice.with_selection()
        menu = self._reach_menu(self._page) if card_list is not None else None
        if menu is not None and card_list is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            center = card_list.visualRect(card_list.currentIndex()).center()
            menu.popup(card_list.viewport().mapToGlobal(center))

    def _reach_menu(self, parent: QWidget) -> "QMenu | None":
        from funnel_desktop.ui.records.reaching import of_objective, reach_menu

        session, chosen = self._moves.lists.session, self._choice.ids()
        reaches = session.ask(
            lambda: of_objective(session.document, chosen[0], session.today), None
        )
        return None if reaches is None else reach_menu(session, reaches, parent)

    def open_menu(self, card_list: DragCardList, at: QPoint) -> None:
        """Open the menu of the chosen cards at a place of the screen."""
        chosen = self._choice.ids()
        if chosen:
            from funnel_desktop.ui.screens.board.card_menus import card_menu

            menu = card_menu(self._page, self._for_menus(), card_list.stage, len(chosen))
            menu.popup(at)

    def _for_menus(self) -> "MenuVerbs":
        from funnel_desktop.ui.screens.board.card_menus import MenuVerbs

        return MenuVerbs(
            self.open, self.edit_name, self.move_to, self.close, self.delete, self._reach_menu
        )
