"""What the menus *Plan* and *Reports* do; each method is named after the action that calls it."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt

from funnel_desktop.funnel.week import Block, monday_of
from funnel_desktop.ui.window.card_commands import CardCommands
from funnel_desktop.ui.window.file_commands import FileCommands
from funnel_desktop.ui.window.workspace import BOARD, INSIGHTS, WEEK


class PlanCommands(FileCommands, CardCommands):
    """The week, the ideal client, the reports; what a diagnosis offers may be of any menu."""

    def ideal_client(self) -> None:
        self._dialogs.ideal_client()

    def playbook(self) -> None:
        self._dialogs.playbook()

    def qualify_leads(self) -> None:
        self._workspace.qualify()

    def excluded_leads(self) -> None:
        self._dialogs.excluded_leads()

    def time_budget(self) -> None:
        self._dialogs.time_budget()

    def plan_week(self) -> None:
        self._workspace.show_view(WEEK)
        self._workspace.week.plan()

    def use_suggested(self) -> None:
        self._workspace.show_view(WEEK)
        self._workspace.week.budget.use_suggested()

    def toggle_timer(self) -> None:
        self.timer.toggle()

    def timer_on(self) -> None:
        for objective in self._board.choice.ids()[:1]:
            self.timer.start_on(objective)

    def log_hours(self) -> None:
        from funnel_desktop.ui.screens.week.timer_popovers import LogHoursPopover

        LogHoursPopover(self._session, self._workspace).open_over()

    def weekly_review(self) -> None:
        self._dialogs.weekly_review()

    def export_diary(self) -> None:
        self._dialogs.papers.export_diary(self._monday())

    def busy_times(self) -> None:
        self._dialogs.papers.read_busy(self._monday())

    def take_busy(self, path: Path) -> None:
        """Take over the busy times of a calendar that was dropped or copied."""
        self._dialogs.papers.take_busy(path, self._monday())

    def print_week(self) -> None:
        self._dialogs.papers.print_week(self._monday())

    def report_cycles(self) -> None:
        self._report("cycles")

    def report_conversion(self) -> None:
        self._report("conversion")

    def _report(self, page: str) -> None:
        self._workspace.show_view(INSIGHTS)
        self._workspace.insights.show_page(page)

    def _monday(self) -> date:
        """Of the week that is shown, else of this one."""
        if self._workspace.view() == WEEK:
            return self._workspace.week.monday()
        return monday_of(self._session.today)

    def _remedy(self, offer: str, objective: str) -> None:
        """What a diagnosis offers to do about it."""
        remedies: dict[str, Callable[[], None]] = {
            "plan": self.plan_week,
            "preferences": self.preferences,
            "services": lambda: self._dialogs.preferences(services=True),
            "open": lambda: self._dialogs.open_objective(objective),
            "next_action": lambda: self._ask_next(objective),
        }
        remedies[offer]()

    def _start_on_block(self, block: Block) -> None:
        if block.kind is not None:
            self.timer.start(block.kind, block.title, block.objective)

    def _ask_what_counts(self, since: datetime) -> None:
        from funnel_desktop.ui.screens.week.timer_popovers import SleptPopover

        SleptPopover(self.timer, since, self._workspace).open_over()

    def _ask_how_long(self, set_back: bool) -> None:
        from funnel_desktop.ui.screens.week.timer_popovers import HowLongPopover

        for asked in self._workspace.findChildren(HowLongPopover):
            asked.close()
        HowLongPopover(self.timer, set_back, self._session, self._workspace).open_over()

    def _choose_leads(self) -> None:
        """Where they are chosen: in the Universe, the best first."""
        workspace = self._workspace
        workspace.show_view(BOARD)
        if not workspace.tray.isVisible():
            workspace.toggle(workspace.universe_side)
        workspace.tray.card_list.setFocus(Qt.FocusReason.OtherFocusReason)
