"""The views of the window: the board, and those that are made when they are first wanted."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from funnel_desktop.ui.screens.board.board_page import BoardPage
from funnel_desktop.ui.screens.board.universe_tray import UniverseTray
from funnel_desktop.ui.work.session import Session

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.clients.clients_page import ClientsPage
    from funnel_desktop.ui.screens.insights.insights_page import InsightsPage
    from funnel_desktop.ui.screens.week.week_page import WeekPage

BOARD, WEEK, INSIGHTS, CLIENTS = "board", "week", "insights", "clients"
Page = TypeVar("Page", bound=QWidget)


class Views(QStackedWidget):
    """One page at a time. All but the board are loaded late: the board comes first."""

    made = Signal(str, QWidget)
    """A page with its key, to be joined to the commands."""

    def __init__(self, session: Session, tray: UniverseTray, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.shown = BOARD
        """The key of the page that is shown."""
        # Made in its place: lists that are moved when they are full measure all cards again.
        self.board = BoardPage(session, tray, self)
        self.addWidget(self.board)

    @cached_property
    def week(self) -> "WeekPage":
        """The view *Week*."""
        from funnel_desktop.ui.screens.week.editing import LiveWeek
        from funnel_desktop.ui.screens.week.week_page import WeekPage

        page = WeekPage(LiveWeek(self._session))
        page.has_timer = True
        return self._added(WEEK, page)

    @cached_property
    def insights(self) -> "InsightsPage":
        """The view *Insights*."""
        from funnel_desktop.ui.screens.insights.insights_page import InsightsPage

        return self._added(INSIGHTS, InsightsPage(self._session))

    @cached_property
    def clients(self) -> "ClientsPage":
        """The view *Clients*."""
        from funnel_desktop.ui.screens.clients.clients_page import ClientsPage

        return self._added(CLIENTS, ClientsPage(self._session))

    def page(self, key: str) -> QWidget:
        """The page with this key, made if need be."""
        match key:
            case "week":
                return self.week
            case "insights":
                return self.insights
            case "clients":
                return self.clients
            case _:
                return self.board

    def turn_to(self, key: str) -> QWidget:
        """Show the page with this key, and return it."""
        self.shown = key
        page = self.page(key)
        self.setCurrentWidget(page)
        return page

    def drop_all_but_board(self) -> None:
        """Let go of what was made late; each is made anew when it is next wanted."""
        for key in (WEEK, INSIGHTS, CLIENTS):
            page = vars(self).pop(key, None)
            if page is not None:
                self.removeWidget(page)
                page.deleteLater()

    def _added(self, key: str, page: Page) -> Page:
        self.addWidget(page)
        self.made.emit(key, page)
        return page
