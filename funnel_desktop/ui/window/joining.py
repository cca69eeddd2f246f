"""Joins what the rooms and dialogs ask for to the commands that do it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from funnel_desktop.ui.window import card_commands as cards
from funnel_desktop.ui.window import plan_commands as plans
from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.window.hiding_names import follow_names
from funnel_desktop.ui.window.selling import say_what_is_sold
from funnel_desktop.ui.window.views import CLIENTS, INSIGHTS, WEEK

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.clients.clients_page import ClientsPage
    from funnel_desktop.ui.screens.do_next.do_next_panel import DoNextPanel
    from funnel_desktop.ui.screens.insights.insights_page import InsightsPage
    from funnel_desktop.ui.screens.week.week_page import WeekPage

_BY_METHOD_PAGE: dict[str, Callable[[Desk], object]] = {
    "show_insights": lambda desk: desk.workspace.show_view(INSIGHTS),
    "show_board": plans.show_board,
    "report_cycles": lambda desk: plans.show_report(desk, "cycles"),
    "show_week": lambda desk: desk.workspace.show_view(WEEK),
    "show_leads": lambda desk: desk.workspace.show_leads(),
}
"""Where a page of the method is to be seen on the user's own funnel."""

_REMEDIES: dict[str, Callable[[Desk, str], object]] = {
    "plan": lambda desk, _: plans.plan_week(desk),
    "wanted_wins": lambda desk, _: say_what_is_sold(desk, cycles=False),
    "services": lambda desk, _: say_what_is_sold(desk),
    "open": lambda desk, objective: desk.dialogs.open_objective(objective),
    "next_action": lambda desk, objective: cards.ask_next(desk, objective),
}
"""What a diagnosis offers to do about an objective, or about all of them."""


def join(desk: Desk) -> None:
    """Connect every signal of the workspace, the dialogs and the timer that wants a command.

    Rooms that are made late are joined when they are made.
    """
    workspace, dialogs, timer = desk.workspace, desk.dialogs, desk.timer
    follow_names(desk)
    desk.session.changed.connect(partial(follow_names, desk))
    timer.slept.connect(partial(plans.ask_what_counts, desk))
    timer.doubted.connect(partial(plans.ask_how_long, desk))
    workspace.do_next_made.connect(partial(_join_do_next, desk))
    workspace.views.made.connect(lambda key, page: _JOIN_VIEW[key](desk, page))
    workspace.tray.import_requested.connect(lambda: dialogs.import_file())
    workspace.tray.foot.profile_requested.connect(lambda: dialogs.ideal_client())
    workspace.tray.foot.left_out_requested.connect(dialogs.excluded_leads)
    dialogs.page_shown_wanted.connect(lambda page: _BY_METHOD_PAGE[page](desk))
    dialogs.made.connect(lambda objective: desk.board.lists.choose([objective]))
    dialogs.imported.connect(partial(plans.show_board, desk))
    dialogs.restored.connect(desk.open_wanted)
    desk.board.open_requested.connect(dialogs.open_objective)
    desk.board.new_requested.connect(dialogs.new)


def _join_do_next(desk: Desk, do_next: "DoNextPanel") -> None:
    do_next.opened.connect(desk.dialogs.open_objective)
    do_next.ticked.connect(partial(cards.tick, desk))
    do_next.timer_wanted.connect(desk.timer.start_on)
    do_next.week_wanted.connect(partial(cards.put_in_week, desk))
    do_next.action_wanted.connect(partial(cards.ask_next_beside, desk))
    do_next.leads_wanted.connect(partial(plans.choose_leads, desk))
    do_next.sort_wanted.connect(partial(plans.sort_week, desk))
    do_next.put_off.connect(partial(cards.put_off, desk))
    do_next.plan_wanted.connect(partial(plans.plan_week, desk))
    do_next.print_wanted.connect(lambda: desk.dialogs.papers.print_week(plans.shown_monday(desk)))


def _join_week(desk: Desk, week: "WeekPage") -> None:
    week.print_wanted.connect(lambda monday: desk.dialogs.papers.print_week(monday))
    week.diary_wanted.connect(lambda monday: desk.dialogs.papers.export_diary(monday))
    week.busy_wanted.connect(lambda monday: desk.dialogs.papers.read_busy(monday))
    week.timer_wanted.connect(partial(plans.start_timer_on_block, desk))


def _join_insights(desk: Desk, insights: "InsightsPage") -> None:
    insights.opened.connect(desk.dialogs.open_objective)
    insights.wanted.connect(lambda offer, about: _REMEDIES[offer](desk, about))


def _join_clients(desk: Desk, clients: "ClientsPage") -> None:
    clients.client_wanted.connect(desk.dialogs.open_client)
    clients.objective_wanted.connect(desk.dialogs.open_objective)
    clients.merge_wanted.connect(desk.dialogs.merge_clients)
    clients.import_wanted.connect(lambda: desk.dialogs.import_file())


_JOIN_VIEW: dict[str, Callable[[Desk, Any], None]] = {
    WEEK: _join_week,
    INSIGHTS: _join_insights,
    CLIENTS: _join_clients,
}
