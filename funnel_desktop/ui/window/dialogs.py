"""The windows over the main window; each is loaded when it is first wanted."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.work.asking import on_request
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.clients.client_window import ClientWindow
    from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
    from funnel_desktop.ui.screens.week.papers import WeekPapers

translate = QCoreApplication.translate


class Dialogs(QObject):
    """Opens what asks the user for more than a gesture."""

    made = Signal(str)
    """An objective was added: its id."""
    imported = Signal()
    """A list was brought in."""
    restored = Signal(Path)
    """A new file was made of a backup."""
    reviewed = Signal()
    """The weekly review was closed, at its end or before."""
    page_shown_wanted = Signal(str)
    """A page of the method is to be seen on the user's own funnel: `MethodPage.shows`."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        shortcuts_table: Callable[[], QWidget],
        window: QWidget,
    ) -> None:
        """`shortcuts_table` makes the table of keys: it belongs to the window's actions."""
        super().__init__(window)
        self._shortcuts_table = shortcuts_table
        self._session = session
        self._settings = settings
        self._window = window
        self._papers: WeekPapers | None = None

    @on_request
    def open_objective(self, objective: str) -> None:
        """Show an objective's own window; where it is open, it comes forward."""
        from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow

        if self._came_forward(ObjectiveWindow, objective):
            return
        shown = ObjectiveWindow(self._session, objective, self._window)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.client_wanted.connect(self.open_client)
        shown.profile_wanted.connect(self.ideal_client)
        shown.show()

    @on_request
    def open_client(self, client: str) -> None:
        """Show a client's own window; where it is open, it comes forward."""
        from funnel_desktop.ui.screens.clients.client_window import ClientWindow

        if self._came_forward(ClientWindow, client):
            return
        shown = ClientWindow(self._session, client, self._window)
        shown.objective_wanted.connect(self.open_objective)
        shown.profile_wanted.connect(self.ideal_client)
        shown.show()

    def _came_forward(self, kind: "type[ObjectiveWindow | ClientWindow]", row_id: str) -> bool:
        for window in self._window.findChildren(kind):
            if window.isVisible() and window.subject.id == row_id:
                window.raise_()
                window.activateWindow()
                return True
        return False

    @on_request
    def merge_clients(self, first: str, second: str) -> None:
        """Show what is kept of two clients that are one."""
        from funnel_desktop.ui.screens.clients.merge_dialog import MergeDialog

        dialog = MergeDialog(self._session, first, second, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @on_request
    def new(self, stage: Stage) -> None:
        """Ask for a new objective or, for the Universe, a new lead."""
        from funnel_desktop.ui.screens.objective.new_objective import NewObjectiveDialog

        dialog = NewObjectiveDialog(self._session, stage, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.created.connect(self.made)
        dialog.open()

    @on_request
    def preferences(self, *, services: bool = False) -> None:
        """Show the preferences, at once the page of the services if asked; they apply at once."""
        from funnel_desktop.ui.screens.preferences.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(
            self._session, self._settings, self._shortcuts_table, self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if services:
            dialog.show_page(dialog.services)
        dialog.open()

    @on_request
    def import_file(self, path: Path | None = None, text: str = "") -> None:
        """Bring in a list; `path` or `text` is one that was dropped on the window or pasted."""
        from funnel_desktop.ui.screens.importing.import_dialog import ImportDialog

        dialog = ImportDialog(self._session, self._window, path)
        if text:
            dialog.work.read_text(text)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.imported)
        dialog.open()

    @property
    def papers(self) -> "WeekPapers":
        """The week on paper and in other diaries."""
        if self._papers is None:
            from funnel_desktop.ui.screens.week.papers import WeekPapers

            self._papers = WeekPapers(self._session, self._settings, self._window)
        return self._papers

    def _papers_over(self, window: QWidget) -> "WeekPapers":
        """For a week that is shown in a window over the main one."""
        from funnel_desktop.ui.screens.week.papers import WeekPapers

        return WeekPapers(self._session, self._settings, window)

    @on_request
    def time_budget(self) -> None:
        """Show the week as a draft; *Cancel* leaves nothing."""
        from funnel_desktop.ui.screens.week.budget_dialog import BudgetDialog

        dialog = BudgetDialog(self._session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._papers_over(dialog).serve(dialog.page)
        dialog.open()

    @on_request
    def ideal_client(self, profile: str = "") -> None:
        """Draw up the ideal client: the profile of an id, else the first one or a new one."""
        from funnel_desktop.ui.screens.ideal_client.opening import open_profile

        open_profile(self._session, profile, self._window)

    @on_request
    def playbook(self) -> None:
        """Show the usual problems and how one prepares for them."""
        from funnel_desktop.ui.screens.ideal_client.playbook_dialog import PlaybookDialog
        from funnel_desktop.ui.screens.ideal_client.playbook_paper import print_playbook

        dialog = PlaybookDialog(self._session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.print_wanted.connect(lambda page: print_playbook(self._session, page, dialog))
        dialog.open()

    @on_request
    def excluded_leads(self) -> None:
        """Show whom the profile leaves out, and why."""
        from funnel_desktop.ui.screens.universe.left_out_dialog import LeftOutDialog

        dialog = LeftOutDialog(self._session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.client_wanted.connect(self.open_client)
        dialog.open()

    @on_request
    def weekly_review(self) -> None:
        """Six short steps once a week, with the page at the end."""
        from funnel_desktop.ui.screens.week.review import WeeklyReview

        dialog = WeeklyReview(self._session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.week_made.connect(self._papers_over(dialog).serve)
        dialog.print_wanted.connect(lambda monday: self.papers.print_week(monday))
        dialog.finished.connect(self.reviewed)
        dialog.client_wanted.connect(self.open_client)
        dialog.objective_wanted.connect(self.open_objective)
        dialog.open()

    def method(self) -> None:
        """The method in five pages; each shows itself on the user's own funnel."""
        from funnel_desktop.ui.screens.method.method_dialog import MethodDialog

        dialog = MethodDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.shown_wanted.connect(self.page_shown_wanted)
        dialog.open()

    @on_request
    def restore_backup(self) -> None:
        """Show the backups of this file, what each holds, and make a new file of one."""
        from funnel_desktop.document.backup_home import home_of_backups
        from funnel_desktop.ui.screens.backups.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._session, home_of_backups(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restored.connect(self.restored)
        dialog.open()

    def shortcuts(self) -> None:
        """Show every action with its keys."""
        from funnel_desktop.ui.window.shortcuts_dialog import ShortcutsDialog

        dialog = ShortcutsDialog(self._shortcuts_table(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def about(self) -> None:
        """Say what this is, and where everything stays."""
        from funnel_desktop.ui.window.about_dialog import AboutDialog

        shown = AboutDialog(self._session.document.path, self._window)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.open()
