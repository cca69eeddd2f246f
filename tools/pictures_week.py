"""The week for pictures: planned, proposed, starved, worked by the clock, reviewed and printed."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.document.timer import Run
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.funnel.week import monday_of
from funnel_desktop.ui.screens.week.budget_dialog import BudgetDialog
from funnel_desktop.ui.screens.week.week_page import WeekPage
from funnel_desktop.ui.window.main_window import MainWindow

MOMENT = time(9, 42)
"""The drawings' time of day."""


def week(window: MainWindow) -> QWidget:
    """The view *Week*."""
    window.actions_by_key["show_week"].trigger()
    _at_the_moment(window, window.workspace.views.week)
    return window


def proposal(window: MainWindow) -> QWidget:
    """*Plan my week* in the next one, which is empty."""
    page = window.workspace.views.week
    window.actions_by_key["show_week"].trigger()
    page.head.on.click()
    page.proposing.plan()
    return window


def planner(window: MainWindow) -> QWidget:
    """The dialog over a draft."""
    window.actions_by_key["time_budget"].trigger()
    dialog = _newest_dialog(window)
    assert isinstance(dialog, BudgetDialog)
    _at_the_moment(window, dialog.page)
    return dialog


def no_prospecting(window: MainWindow) -> QWidget:
    """The dialog where prospecting was given nothing."""
    dialog = planner(window)
    assert isinstance(dialog, BudgetDialog)
    dialog.page.budget.rows[WorkType.PROSPECTING].number.setValue(0)
    _at_the_moment(window, dialog.page)
    return dialog


def banner(window: MainWindow) -> QWidget:
    """Prospecting has had half an hour of six, and Wednesday's morning is gone."""
    weeks, monday = window.session.document.weeks, monday_of(window.session.today)
    closing, prospecting, covering = PRIORITY
    shares = {closing: 30, prospecting: 40, covering: 30}
    weeks.set_budget(WeekBudget(monday, 15 * 60, shares))
    for block in weeks.week_blocks(monday):
        if block.kind is prospecting:
            weeks.delete_block(block.id, block.day)
    window.workspace.fill()
    return window


def timer(window: MainWindow) -> QWidget:
    """A run of 42 minutes on closing."""
    desk = window.desk.timer
    now = datetime.combine(window.session.today, MOMENT)
    desk.now = lambda: now
    desk.run = Run(WorkType.CLOSING, now - timedelta(minutes=42), "Send final agreement")
    desk.changed.emit()
    return window


def review(step: int) -> Callable[[MainWindow], QWidget]:
    """The weekly review at one of its steps."""

    def shown(window: MainWindow) -> QWidget:
        window.actions_by_key["weekly_review"].trigger()
        dialog = _newest_dialog(window)
        for _ in range(step):
            dialog.on.click()  # type: ignore[attr-defined]
        return dialog

    return shown


def printed(window: MainWindow) -> QWidget:
    """The page before it is printed."""
    window.actions_by_key["print_week"].trigger()
    return _newest_dialog(window)


def _newest_dialog(window: MainWindow) -> QDialog:
    return window.findChildren(QDialog)[-1]


def _at_the_moment(window: MainWindow, page: WeekPage) -> None:
    page.grid.now = (window.session.today, MOMENT.hour * 60 + MOMENT.minute)
    page.grid.update()
