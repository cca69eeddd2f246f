"""What the menus *View*, *Plan*, *Reports* and *Help* do."""

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from funnel_desktop.crash import report_text
from funnel_desktop.funnel.week import Block, monday_of
from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.window.views import BOARD, CLIENTS, INSIGHTS, WEEK
from funnel_desktop.ui.work.asking import on_request

translate = QCoreApplication.translate


def show_board(desk: Desk) -> None:
    """Show the board, with the keyboard at its first card."""
    desk.workspace.show_view(BOARD)
    desk.board.focus_first()


def find(desk: Desk) -> None:
    """Put the keyboard into the search of the view that is shown."""
    if desk.workspace.views.shown == CLIENTS:  # the page has a search of its own
        desk.workspace.views.clients.tools.search.setFocus()
    else:
        desk.finder.search_wanted.emit()


def zoom(desk: Desk, by: int) -> None:
    """Make the text larger or, `by` being negative, smaller; percent of the normal size."""
    desk.settings.zoom += by


def zoom_back(desk: Desk) -> None:
    """Give the text its normal size."""
    desk.settings.zoom = 100


def use_theme(desk: Desk, name: str) -> None:
    """Use the colours "light", "dark", or those of the system ("system")."""
    desk.settings.theme = name


def show_report(desk: Desk, page: str) -> None:
    """Show a page of *Insights*."""
    desk.workspace.show_view(INSIGHTS)
    desk.workspace.views.insights.show_page(page)


def plan_week(desk: Desk) -> None:
    """Propose a plan for the week that is shown."""
    desk.workspace.show_view(WEEK)
    desk.workspace.views.week.proposing.plan()


def use_suggested(desk: Desk) -> None:
    """Use the suggested shares of the week's time."""
    desk.workspace.show_view(WEEK)
    desk.workspace.views.week.budget.use_suggested()


def shown_monday(desk: Desk) -> date:
    """Monday of the week that is shown, else of this one."""
    if desk.workspace.views.shown == WEEK:
        return desk.workspace.views.week.monday()
    return monday_of(desk.session.today)


def begin_week(desk: Desk) -> None:
    """Show Monday's card, also where it was closed for this week, with the keyboard in it."""
    workspace = desk.workspace
    workspace.show_view(BOARD)
    workspace.sides.reveal(workspace.sides.do_next)
    notices = workspace.do_next.notices
    if notices is not None:
        notices.monday.show_again()
    workspace.do_next.enter()


@on_request
def sort_week(desk: Desk) -> None:
    """Sort the objectives one after the other, over the board; not while cards are held."""
    from funnel_desktop.ui.screens.sorting.sorting_panel import SortPanel

    workspace = desk.workspace
    if desk.board.carrying.ids():
        return
    desk.board.gatekeeper.withdraw()
    workspace.show_view(BOARD)
    if any(panel.isVisible() for panel in workspace.findChildren(SortPanel)):
        return
    panel = SortPanel(desk.session, workspace.views, workspace)
    panel.opened.connect(desk.dialogs.open_objective)
    panel.closed.connect(partial(_after_the_sort, desk))
    workspace.view_changed.connect(panel.close)
    panel.begin()


def _after_the_sort(desk: Desk) -> None:
    desk.board.focus_first()
    notices = desk.workspace.do_next.notices
    if notices is not None:
        notices.monday.refresh()


def choose_leads(desk: Desk) -> None:
    """Show where leads are chosen: in the Universe, the best first."""
    workspace = desk.workspace
    workspace.show_view(BOARD)
    if not workspace.tray.isVisible():
        workspace.sides.toggle(workspace.sides.universe)
    workspace.tray.card_list.setFocus(Qt.FocusReason.OtherFocusReason)


def start_timer(desk: Desk) -> None:
    """Start the timer on the chosen card."""
    for objective in desk.board.choice.ids()[:1]:
        desk.timer.start_on(objective)


def start_timer_on_block(desk: Desk, block: Block) -> None:
    """Start the timer on a block of the week, if it says which work it is."""
    if block.kind is not None:
        desk.timer.start(block.kind, block.title, block.objective)


def log_hours(desk: Desk) -> None:
    """Ask how long was worked, and on what."""
    from funnel_desktop.ui.screens.week.timer_popovers import LogHoursPopover

    LogHoursPopover(desk.session, desk.workspace).open_over()


def ask_what_counts(desk: Desk, since: datetime) -> None:
    """Ask how much of the time counts in which the machine slept."""
    from funnel_desktop.ui.screens.week.timer_popovers import SleptPopover

    SleptPopover(desk.timer, since, desk.workspace).open_over()


def ask_how_long(desk: Desk, set_back: bool) -> None:
    """Ask how long was worked where the clock cannot tell."""
    from funnel_desktop.ui.screens.week.timer_popovers import HowLongPopover

    for asked in desk.workspace.findChildren(HowLongPopover):
        asked.close()
    HowLongPopover(desk.timer, set_back, desk.session, desk.workspace).open_over()


def copy_report(desk: Desk) -> None:
    """Copy what can be handed on about errors, and say where it stands; nothing is sent."""
    QGuiApplication.clipboard().setText(report_text())
    said = translate(
        "Commands",
        "Error report copied. It contains nothing about your clients, and nothing was sent.",
    )
    desk.session.said.emit(said, None)


def show_first_steps(desk: Desk) -> None:
    """Show the first steps again, as *Help* offers."""
    from funnel_desktop.ui.window.first_run import show_first_steps

    show_first_steps(desk)


def offer_first_steps(desk: Desk) -> None:
    """Show the first steps over a board that is as good as empty."""
    from funnel_desktop.ui.window.first_run import is_wanted, show_first_steps

    if is_wanted(desk.session):
        show_first_steps(desk, asked_for=False)
