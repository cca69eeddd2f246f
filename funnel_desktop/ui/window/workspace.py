"""Tray, board and *Do next* side by side; in a small window the sides shrink to strips."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.theme import SPACE_3
from funnel_desktop.ui.screens.board.universe_tray import UniverseTray
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.window.side import Side
from funnel_desktop.ui.window.sides import Sides
from funnel_desktop.ui.window.views import BOARD, CLIENTS, INSIGHTS, Views
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings
from funnel_desktop.wording.names import stage_name

translate = QCoreApplication.translate

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.do_next.do_next_panel import DoNextPanel
    from funnel_desktop.ui.screens.week.banner import Banner

WITHOUT_SIDES = (INSIGHTS,)
"""Views that need the whole width."""
TRAY_WIDTH, DO_NEXT_WIDTH = 221, 286


class Workspace(QWidget):
    """Places the three rooms of the window; a side is open, a strip, or laid over the board."""

    do_next_made = Signal(object)
    """The list *Do next* is there, to be listened to."""
    view_changed = Signal(str)

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self.tray = UniverseTray(session)
        universe = Side(self.tray, "universe", "universe", Qt.Edge.LeftEdge, TRAY_WIDTH, self)
        self.views = Views(session, self.tray, self)
        self.board = self.views.board
        self._do_next_room = QWidget(self)
        do_next = Side(
            self._do_next_room, "do_next", "flag", Qt.Edge.RightEdge, DO_NEXT_WIDTH, self
        )
        self._above, self._above_board = column_of(gap=0), list[QWidget]()
        self.banner: Banner | None = None
        """Made after the first paint."""
        self._banner_room = QWidget(self)
        self.sides = Sides(self, settings, universe, do_next, lambda: self.views.shown == BOARD)
        self._lay_out()
        self.tray.collapse_requested.connect(lambda: self.sides.toggle(self.sides.universe))
        self.board.lists.shown.connect(self.say_counts)

    @cached_property
    def do_next(self) -> "DoNextPanel":
        """What to do next; made after the first paint, in the room that is kept for it."""
        from funnel_desktop.ui.screens.do_next.do_next_panel import DoNextPanel

        made = DoNextPanel(self._session)
        column_of(made, into=self._do_next_room, margins=(1, 0, 0, 0))
        self._do_next_room.setFocusProxy(made)
        made.counted.connect(self.say_counts)
        self.board.moving_changed.connect(made.wait_for_cards)
        self.do_next_made.emit(made)
        return made

    def rooms(self) -> list[QWidget]:
        """From left to right, from the top; a panel over the board is not in its side."""
        left = (self.sides.universe, self.tray)
        above_list = self.do_next.notices  # made later than the list
        right = (*([above_list] if above_list else []), self.sides.do_next, self._do_next_room)
        return [*left, *self._above_board, self._banner_room, self.views, *right]

    def put_above_board(self, part: QWidget) -> None:
        """Let a part stand over the view, under those that are there."""
        self._above_board.append(part)
        self._above.addWidget(part)

    def show_leads(self) -> None:
        """Show the Universe beside or over the board, with the keyboard in it."""
        self.show_view(BOARD)
        self.sides.reveal(self.sides.universe)

    def show_view(self, key: str) -> None:
        """Show one of the views; the Universe stands beside the board alone."""
        page = self.views.turn_to(key)
        self._banner_room.setVisible(key == BOARD)
        for side in self.sides:
            side.setVisible(key not in WITHOUT_SIDES)
        self.sides.fit()
        self.view_changed.emit(key)
        page.setFocus()

    def search_clients(self, words: str) -> None:
        """Show all clients whom these words find."""
        self.show_view(CLIENTS)
        self.views.clients.tools.search.setText(words)

    def make_views_anew(self) -> None:
        """Let go of the views beside the board, as after another language was chosen.

        What they say is theirs from when they were made; the one that is shown is made at once.
        """
        self.views.drop_all_but_board()
        if self.views.shown != BOARD:
            self.show_view(self.views.shown)

    def qualify(self) -> None:
        """Ask about the next leads over the tray, opened if need be."""
        if self.views.shown != BOARD:
            self.show_view(BOARD)
        if self.sides.universe.is_strip():
            self.sides.toggle(self.sides.universe)
        self.tray.begin_qualifying()

    def fill(self) -> None:
        """Ask for what the sides show; after the first paint, since the board comes first."""
        self.do_next.refresh()
        self.say_counts()
        self.tray.foot.refresh()
        self._show_banner()

    def _show_banner(self) -> None:
        if self.banner is None:
            from funnel_desktop.ui.screens.week.banner import Banner

            self.banner = Banner(self._session, self)
            row_of(self.banner, into=self._banner_room, margins=(SPACE_3, SPACE_3, SPACE_3, 0))
        self.banner.refresh()

    def say_counts(self) -> None:
        """Bring names and counts of the strips up to date."""
        self.sides.universe.say(
            stage_name(Stage.UNIVERSE),
            self._session.formats.number(self.board.lists.count(Stage.UNIVERSE)),
        )
        if "do_next" in vars(self):
            left = self._session.formats.number(self.do_next.count())
            news = self.do_next.news()
            self.sides.do_next.say(translate("Workspace", "Do next"), left, news)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sides.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return self.sides.put_back_by(watched, event)

    def focus_next_region(self) -> None:
        """F6: from the tray to the view (the columns), to *Do next*, and round."""
        view = self.views.page(self.views.shown)
        enter_view = self.board.focus_first if view is self.board else view.setFocus
        regions = [
            (self.tray, self.tray.card_list.setFocus),
            (view, enter_view),
            (self.do_next, self.do_next.enter),
        ]
        shown = [(room, enter) for room, enter in regions if room.isVisible()]
        focused = self.window().focusWidget()
        here = next((i for i, (room, _) in enumerate(shown) if room.isAncestorOf(focused)), -1)
        shown[(here + 1) % len(shown)][1]()

    def _lay_out(self) -> None:
        middle = column_of(self._above, self._banner_room, grow(self.views), gap=0)
        row_of(self.sides.universe, grow(middle), self.sides.do_next, into=self, gap=0)
