"""Tray, board and *Do next* side by side; in a small window the sides shrink to strips."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.theme import SPACE_3, scaled, theme
from funnel_desktop.ui.screens.board.board_page import BoardPage
from funnel_desktop.ui.screens.board.universe_tray import UniverseTray
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.popover import Popover, is_escape
from funnel_desktop.ui.window.side import Side
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings
from funnel_desktop.wording.names import stage_name

translate = QCoreApplication.translate

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.clients.page import ClientsPage
    from funnel_desktop.ui.screens.do_next.panel import DoNextPanel
    from funnel_desktop.ui.screens.insights.insights_page import InsightsPage
    from funnel_desktop.ui.screens.week.banner import Banner
    from funnel_desktop.ui.screens.week.week_page import WeekPage

BOARD, WEEK, INSIGHTS, CLIENTS = "board", "week", "insights", "clients"
WITHOUT_SIDES = (INSIGHTS,)
"""Views that need the whole width."""

WIDE_ENOUGH = 1180
"""From this width on (at 100 % text) there is room for both sides beside the board."""
TRAY_WIDTH, DO_NEXT_WIDTH = 221, 286


class Workspace(QWidget):
    """Places the three rooms of the window; a side is open, a strip, or laid over the board."""

    do_next_made = Signal(object)
    """The list *Do next* is there, to be listened to."""
    sides_changed = Signal()
    view_changed = Signal(str)
    print_wanted = Signal(object)
    diary_wanted = Signal(object)
    busy_wanted = Signal(object)
    """A Monday, from the view *Week*."""
    client_wanted = Signal(str)
    import_wanted = Signal()
    merge_wanted = Signal(str, str)
    timer_wanted = Signal(object)
    """A Block to begin with."""
    objective_wanted = Signal(str)
    """An objective is to be opened."""
    remedy_wanted = Signal(str, str)
    """What a diagnosis offers, and the objective it is about."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self.tray = UniverseTray(session)
        self.universe_side = Side(
            self.tray, "universe", "universe", Qt.Edge.LeftEdge, TRAY_WIDTH, self
        )
        self.views = QStackedWidget(self)
        # Made in its place: lists that are moved when they are full measure all cards again.
        self.board = BoardPage(session, self.tray, self.views)
        self._do_next_room = QWidget(self)
        self.do_next_side = Side(
            self._do_next_room, "do_next", "flag", Qt.Edge.RightEdge, DO_NEXT_WIDTH, self
        )
        self._above, self._above_board = column_of(gap=0), list[QWidget]()
        self.views.addWidget(self.board)
        self._view = BOARD
        self._week: WeekPage | None = None
        self._clients: ClientsPage | None = None
        self._insights: InsightsPage | None = None
        self.banner: Banner | None = None
        """Made after the first paint."""
        self._banner_room = QWidget(self)
        self._lay_out()
        for side in self.sides():
            side.wanted.connect(self._side_wanted)
        self.tray.collapse_requested.connect(lambda: self.toggle(self.universe_side))
        self.board.lists.shown.connect(self.say_counts)
        theme().changed.connect(self._fit)

    @cached_property
    def do_next(self) -> "DoNextPanel":
        """What to do next; made after the first paint, in the room that is kept for it."""
        from funnel_desktop.ui.screens.do_next.panel import DoNextPanel

        made = DoNextPanel(self._session)
        column_of(made, into=self._do_next_room, margins=(1, 0, 0, 0))
        self._do_next_room.setFocusProxy(made)
        made.counted.connect(self.say_counts)
        self.do_next_made.emit(made)
        return made

    def sides(self) -> tuple[Side, Side]:
        """The Universe's side and that of *Do next*."""
        return self.universe_side, self.do_next_side

    def rooms(self) -> list[QWidget]:
        """From left to right, from the top; a panel over the board is not in its side."""
        left, right = (self.universe_side, self.tray), (self.do_next_side, self._do_next_room)
        return [*left, *self._above_board, self._banner_room, self.views, *right]

    def put_above_board(self, part: QWidget) -> None:
        """Let a part stand over the view, under those that are there."""
        self._above_board.append(part)
        self._above.addWidget(part)

    def toggle(self, side: Side) -> None:
        """Show or hide a side; in a small window it is laid over the board."""
        if side.is_strip() or side.is_over():
            self._lay_over(side, not side.is_over())
        else:
            self._settings.turn(side.key, not side.is_open())
            self._fit()

    def reveal(self, side: Side) -> None:
        """Show a side beside or over the board, with the keyboard in it."""
        self.show_view(BOARD)
        if side.is_strip():
            self._lay_over(side, True)
        side.panel.setFocus()

    @property
    def week(self) -> "WeekPage":
        """The view *Week*; made when it is first wanted."""
        if self._week is None:
            # Loaded late: the board comes first.
            from funnel_desktop.ui.screens.week.editing import LiveWeek
            from funnel_desktop.ui.screens.week.week_page import WeekPage

            self._week = made = WeekPage(LiveWeek(self._session))
            made.print_wanted.connect(self.print_wanted)
            made.diary_wanted.connect(self.diary_wanted)
            made.busy_wanted.connect(self.busy_wanted)
            made.timer_wanted.connect(self.timer_wanted)
            made.has_timer = True
            self.views.addWidget(made)
        return self._week

    @property
    def insights(self) -> "InsightsPage":
        """The view *Insights*; made when it is first wanted."""
        if self._insights is None:
            from funnel_desktop.ui.screens.insights.insights_page import InsightsPage

            self._insights = made = InsightsPage(self._session)
            made.opened.connect(self.objective_wanted)
            made.wanted.connect(self.remedy_wanted)
            self.views.addWidget(made)
        return self._insights

    @property
    def clients(self) -> "ClientsPage":
        """The view *Clients*; made when it is first wanted."""
        if self._clients is None:
            from funnel_desktop.ui.screens.clients.page import ClientsPage

            self._clients = made = ClientsPage(self._session)
            made.client_wanted.connect(self.client_wanted)
            made.objective_wanted.connect(self.objective_wanted)
            made.merge_wanted.connect(self.merge_wanted)
            made.import_wanted.connect(self.import_wanted)
            self.views.addWidget(made)
        return self._clients

    def view(self) -> str:
        """The key of the view that is shown."""
        return self._view

    def show_view(self, key: str) -> None:
        """Show one of the views; the Universe stands beside the board alone."""
        self._view = key
        page = self._page(key)
        self.views.setCurrentWidget(page)
        self._banner_room.setVisible(key == BOARD)
        for side in self.sides():
            side.setVisible(key not in WITHOUT_SIDES)
        self._fit()
        self.view_changed.emit(key)
        page.setFocus()

    def search_clients(self, words: str) -> None:
        """Show all clients whom these words find."""
        self.show_view(CLIENTS)
        self.clients.tools.search.setText(words)

    def make_views_anew(self) -> None:
        """Let go of the views beside the board, as after another language was chosen.

        What they say is theirs from when they were made; the one that is shown is made at once.
        """
        for page in (self._week, self._clients, self._insights):
            if page is not None:
                self.views.removeWidget(page)
                page.deleteLater()
        self._week = self._clients = self._insights = None
        if self._view != BOARD:
            self.show_view(self._view)

    def _page(self, key: str) -> QWidget:
        match key:
            case "week":
                return self.week
            case "insights":
                return self.insights
            case "clients":
                return self.clients
            case _:
                return self.board

    def qualify(self) -> None:
        """Ask about the next leads over the tray, opened if need be."""
        if self.view() != BOARD:
            self.show_view(BOARD)
        if not (self.universe_side.is_open() or self.universe_side.is_over()):
            self.toggle(self.universe_side)
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
        self.universe_side.say(
            stage_name(Stage.UNIVERSE),
            self._session.formats.number(self.board.lists.count(Stage.UNIVERSE)),
        )
        if "do_next" in vars(self):
            left = self._session.formats.number(self.do_next.count())
            self.do_next_side.say(translate("Workspace", "Do next"), left)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click beside a side that lies over the board, or Esc, puts it back."""
        over = next((side for side in self.sides() if side.is_over()), None)
        if (
            over is None
            or not isinstance(watched, QWidget)
            or watched.window() is not self.window()
        ):
            return False
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if not self._is_inside(over.panel, event.globalPosition().toPoint()):
                self._lay_over(over, False)
        elif is_escape(event) and over.panel.isAncestorOf(watched) and not self._is_asked():
            self._lay_over(over, False)
            return True
        return False

    def _is_asked(self) -> bool:
        """Whether a question is open over the rooms: Esc is for it first."""
        return any(popover.isVisible() for popover in self.findChildren(Popover))

    def _is_inside(self, panel: QWidget, place: QPoint) -> bool:
        """Whether a place of the screen is in a panel, or in a question that lies over it."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        over = (panel, *self.findChildren(Popover, options=direct))
        return any(
            part.isVisible() and part.rect().contains(part.mapFromGlobal(place)) for part in over
        )

    def focus_next_region(self) -> None:
        """F6: from the tray to the view (the columns), to *Do next*, and round."""
        view = self._page(self._view)
        enter_view = self.board.focus_first if view is self.board else view.setFocus
        regions = [
            (self.tray, self.tray.card_list.setFocus),
            (view, enter_view),
            (self.do_next, self.do_next.list.setFocus),
        ]
        shown = [(room, enter) for room, enter in regions if room.isVisible()]
        focused = self.window().focusWidget()
        here = next((i for i, (room, _) in enumerate(shown) if room.isAncestorOf(focused)), -1)
        shown[(here + 1) % len(shown)][1]()

    def _side_wanted(self, side: Side) -> None:
        self._lay_over(side, not side.is_over())

    def _lay_over(self, side: Side, over: bool) -> None:
        for other in self.sides():
            other.lay_over(over and other is side, self.height())
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        if over:
            application.installEventFilter(self)
        self.sides_changed.emit()

    def _fit(self) -> None:
        roomy = self.width() >= scaled(WIDE_ENOUGH)
        for side in self.sides():
            wanted = self._settings.is_on(side.key, default=True)
            beside = side is self.do_next_side or self.view() == BOARD
            side.set_open(roomy and wanted and beside)
        self.sides_changed.emit()

    def _lay_out(self) -> None:
        middle = column_of(self._above, self._banner_room, grow(self.views), gap=0)
        row_of(self.universe_side, grow(middle), self.do_next_side, into=self, gap=0)
