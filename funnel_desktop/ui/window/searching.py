"""What search and filter bring up: the board with its chips, the popover, what is off the board."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from funnel_desktop.ui.screens.finding.filter_chips import FilterChips
from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.window.toolbar import ToolBar
from funnel_desktop.ui.window.views import BOARD

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.finding.filter_popover import FilterPopover
    from funnel_desktop.ui.screens.finding.off_board import OffBoard
    from funnel_desktop.ui.work.long_question import LongQuestion

ALL = 10**9
"""However much was read, nothing is left to be computed then."""


class Searching(QObject):
    """Follows the window's one filter; the parts that are rarely needed are made late."""

    def __init__(self, desk: Desk, tool_bar: ToolBar) -> None:
        super().__init__(desk)
        self._desk, self._tool_bar = desk, tool_bar
        self._finder, self._board = desk.finder, desk.board
        self.filter_popover: FilterPopover | None = None
        """The one that was opened last."""
        self.chips = FilterChips(desk.session, desk.finder)
        desk.workspace.put_above_board(self.chips)
        desk.board.show_all_requested.connect(desk.finder.clear)
        tool_bar.search.entered.connect(self._prepare)
        tool_bar.search.gone.connect(self._let_go)
        tool_bar.search.left.connect(desk.board.focus_first)
        self._finder.changed.connect(self._board.lists.show_filter)
        self._finder.changed.connect(self._look_off_board)
        self._finder.changed.connect(self._show_found)
        self._finder.filter_wanted.connect(self._open_filter)

    @cached_property
    def off_board(self) -> "OffBoard":
        """What a search finds that has left the board; made when something is searched."""
        from funnel_desktop.ui.screens.finding.off_board import OffBoard

        made = OffBoard(self._desk.session, self._finder, self._board)
        made.opened.connect(self._desk.dialogs.open_objective)
        made.all_wanted.connect(self._desk.workspace.search_clients)
        self._desk.workspace.put_above_board(made)
        return made

    @cached_property
    def _preparing(self) -> "LongQuestion":
        from funnel_desktop.ui.work.long_question import LongQuestion

        return LongQuestion(self._desk.session, self, at_once_up_to=ALL)

    def _prepare(self) -> None:
        """Whoever comes to the field is about to type: what that needs is read meanwhile."""
        session = self._desk.session
        if session.can_be_asked:
            self._preparing.ask(session.document.board.searching.prepare(session.today))

    def _let_go(self) -> None:
        """Nothing was typed."""
        session = self._desk.session
        if session.can_be_asked:
            self._preparing.stop()
            session.document.board.end_search()

    def _open_filter(self) -> None:
        from funnel_desktop.ui.screens.finding.filter_popover import FilterPopover

        window = self._desk.window
        self.filter_popover = made = FilterPopover(self._desk.session, window, self._finder.wanted)
        made.changed.connect(self._finder.set)
        made.closed.connect(self._board.focus_first)
        made.open_below(self._tool_bar.filter_corner(window))

    def _look_off_board(self) -> None:
        if self._finder.wanted.words or "off_board" in vars(self):
            self.off_board.soon.start()

    def _show_found(self, wanted: object) -> None:
        """Show the board, which is what is searched and filtered, from whichever view."""
        window, workspace = self._desk.window, self._desk.workspace
        if wanted is not None and workspace.views.shown != BOARD:
            has_keyboard = window.focusWidget()
            workspace.show_view(BOARD)
            if has_keyboard is not None and has_keyboard.isVisible():
                has_keyboard.setFocus()
