"""What the actions do: each method is named after the action that calls it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from funnel_desktop.ui.screens.finding.finder import Finder
from funnel_desktop.ui.window.dialogs import Dialogs
from funnel_desktop.ui.window.plan_commands import PlanCommands
from funnel_desktop.ui.window.workspace import BOARD, CLIENTS, INSIGHTS, WEEK, Workspace
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.do_next.panel import DoNextPanel

ZOOM_STEP = 10


class Commands(PlanCommands):
    """The main window's actions, on what is chosen in its workspace."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        settings: Settings,
        workspace: Workspace,
        finder: Finder,
        dialogs: Dialogs,
    ) -> None:
        super().__init__(window, session, settings, workspace, finder, dialogs)
        self.timer.slept.connect(self._ask_what_counts)
        self.timer.doubted.connect(self._ask_how_long)
        workspace.do_next_made.connect(self._follow_do_next)
        workspace.timer_wanted.connect(self._start_on_block)
        workspace.client_wanted.connect(dialogs.open_client)
        workspace.objective_wanted.connect(dialogs.open_objective)
        workspace.import_wanted.connect(self.import_contacts)
        workspace.merge_wanted.connect(dialogs.merge_clients)
        workspace.print_wanted.connect(lambda monday: dialogs.papers.print_week(monday))
        workspace.diary_wanted.connect(lambda monday: dialogs.papers.export_diary(monday))
        workspace.remedy_wanted.connect(self._remedy)
        dialogs.action_wanted.connect(lambda name: getattr(self, name)())
        workspace.busy_wanted.connect(lambda monday: dialogs.papers.read_busy(monday))

    def _follow_do_next(self, do_next: "DoNextPanel") -> None:
        do_next.opened.connect(self._dialogs.open_objective)
        do_next.ticked.connect(self.tick)
        do_next.timer_wanted.connect(self.timer.start_on)
        do_next.week_wanted.connect(self._put_in_week)
        do_next.action_wanted.connect(self._ask_beside)
        do_next.leads_wanted.connect(self._choose_leads)
        do_next.put_off.connect(self._put_off)
        do_next.plan_wanted.connect(self.plan_week)
        do_next.print_wanted.connect(self.print_week)

    def undo(self) -> None:
        self.replaying.replay(undo=True)

    def redo(self) -> None:
        self.replaying.replay(undo=False)

    def find(self) -> None:
        if self._workspace.view() == CLIENTS:  # the page has a search of its own
            self._workspace.clients.tools.search.setFocus()
        else:
            self._finder.search_wanted.emit()

    def filter(self) -> None:
        self._finder.filter_wanted.emit()

    def show_board(self) -> None:
        self._workspace.show_view(BOARD)
        self._board.focus_first()

    def show_week(self) -> None:
        self._workspace.show_view(WEEK)

    def show_insights(self) -> None:
        self._workspace.show_view(INSIGHTS)

    def show_clients(self) -> None:
        self._workspace.show_view(CLIENTS)

    def universe(self) -> None:
        self._workspace.toggle(self._workspace.universe_side)

    def do_next(self) -> None:
        self._workspace.toggle(self._workspace.do_next_side)

    def next_region(self) -> None:
        self._workspace.focus_next_region()

    def zoom_in(self) -> None:
        self._settings.zoom += ZOOM_STEP

    def zoom_out(self) -> None:
        self._settings.zoom -= ZOOM_STEP

    def zoom_reset(self) -> None:
        self._settings.zoom = 100

    def light(self) -> None:
        self._settings.theme = "light"

    def dark(self) -> None:
        self._settings.theme = "dark"

    def system(self) -> None:
        self._settings.theme = "system"

    def method(self) -> None:
        self._dialogs.method()

    def show_leads(self) -> None:
        """The Universe, best fit first; asked for by a page of the method."""
        self._workspace.reveal(self._workspace.universe_side)

    def first_steps(self) -> None:
        self.first_steps_wanted.emit()

    def shortcuts(self) -> None:
        self._dialogs.shortcuts()

    def about(self) -> None:
        self._dialogs.about()
