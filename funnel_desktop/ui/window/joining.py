"""Joins what the rooms and dialogs ask for to the commands that do it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from funnel_desktop.ui.window import card_commands as cards
from funnel_desktop.ui.window import plan_commands as plans
from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.window.workspace import INSIGHTS, WEEK

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.do_next.panel import DoNextPanel

_BY_METHOD_PAGE: dict[str, Callable[[Desk], object]] = {
    "show_insights": lambda desk: desk.workspace.show_view(INSIGHTS),
    "show_board": plans.show_board,
    "report_cycles": lambda desk: plans.show_report(desk, "cycles"),
    "show_week": lambda desk: desk.workspace.show_view(WEEK),
    "show_leads": lambda desk: desk.workspace.reveal(desk.workspace.universe_side),
}
"""Where a page of the method is to be seen on the user's own funnel."""

_REMEDIES: dict[str, Callable[[Desk, str], object]] = {
    "plan": lambda desk, _: plans.plan_week(desk),
    "preferences": lambda desk, _: desk.dialogs.preferences(),
    "services": lambda desk, _: desk.dialogs.preferences(services=True),
    "open": lambda desk, objective: desk.dialogs.open_objective(objective),
    "next_action": lambda desk, objective: cards.ask_next(desk, objective),
}
"""What a diagnosis offers to do about an objective, or about all of them."""


def join(desk: Desk) -> None:
    """Connect every signal of the workspace, the dialogs and the timer that wants a command."""
    workspace, dialogs, timer = desk.workspace, desk.dialogs, desk.timer
    timer.slept.connect(partial(plans.ask_what_counts, desk))
    timer.doubted.connect(partial(plans.ask_how_long, desk))
    workspace.do_next_made.connect(partial(_join_do_next, desk))
    workspace.timer_wanted.connect(partial(plans.start_timer_on_block, desk))
    workspace.client_wanted.connect(dialogs.open_client)
    workspace.objective_wanted.connect(dialogs.open_objective)
    workspace.import_wanted.connect(lambda: dialogs.import_file())
    workspace.merge_wanted.connect(dialogs.merge_clients)
    workspace.print_wanted.connect(lambda monday: dialogs.papers.print_week(monday))
    workspace.diary_wanted.connect(lambda monday: dialogs.papers.export_diary(monday))
    workspace.busy_wanted.connect(lambda monday: dialogs.papers.read_busy(monday))
    workspace.remedy_wanted.connect(lambda offer, about: _REMEDIES[offer](desk, about))
    workspace.tray.import_requested.connect(lambda: dialogs.import_file())
    workspace.tray.foot.profile_requested.connect(lambda: dialogs.ideal_client())
    workspace.tray.foot.left_out_requested.connect(dialogs.excluded_leads)
    dialogs.page_shown_wanted.connect(lambda page: _BY_METHOD_PAGE[page](desk))
    dialogs.made.connect(lambda objective: desk.board.lists.choose([objective]))
    dialogs.imported.connect(partial(plans.show_board, desk))
    desk.board.open_requested.connect(dialogs.open_objective)
    desk.board.new_requested.connect(dialogs.new)


def _join_do_next(desk: Desk, do_next: "DoNextPanel") -> None:
    do_next.opened.connect(desk.dialogs.open_objective)
    do_next.ticked.connect(partial(cards.tick, desk))
    do_next.timer_wanted.connect(desk.timer.start_on)
    do_next.week_wanted.connect(partial(cards.put_in_week, desk))
    do_next.action_wanted.connect(partial(cards.ask_next_beside, desk))
    do_next.leads_wanted.connect(partial(plans.choose_leads, desk))
    do_next.put_off.connect(partial(cards.put_off, desk))
    do_next.plan_wanted.connect(partial(plans.plan_week, desk))
    do_next.print_wanted.connect(lambda: desk.dialogs.papers.print_week(plans.shown_monday(desk)))
