"""The one table of actions: what each does, and what it is called and how it is reached.

Menus, toolbar, shortcuts, tooltips and the shortcuts page read it.
"""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.screens.insights.reports import REPORTS, ReportEntry
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.window import card_commands as cards
from funnel_desktop.ui.window import file_commands as files
from funnel_desktop.ui.window import plan_commands as plans
from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.window.hiding_names import hide_names
from funnel_desktop.ui.window.views import CLIENTS, INSIGHTS, WEEK
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

Standard = QKeySequence.StandardKey
Scope = Literal["window", "board", "list"]
"""Where a shortcut works: everywhere; on cards and leads; or handled by their list itself."""
Needs = Literal["", "cards", "undo", "redo", "writing"]

ZOOM_STEP = 10
"""Percent."""


class Action(NamedTuple):
    """What one action is called and does, how it is reached, and what makes it possible."""

    key: str
    text: str
    run: Callable[[Desk], object]
    keys: str | Standard = ""
    icon: str = ""
    scope: Scope = "window"
    needs: Needs = ""
    checkable: bool = False


def report_action(report: ReportEntry) -> str:
    """The key of the action that shows a report."""
    return f"report_{report.key}"


ACTIONS: tuple[Action, ...] = (
    Action("new_file", QT_TRANSLATE_NOOP("Actions", "&New file…"), icon="file", run=files.new_file),
    Action("open_file", QT_TRANSLATE_NOOP("Actions", "&Open…"), keys=Standard.Open, icon="folder",
           run=files.open_file),
    Action("import_contacts", QT_TRANSLATE_NOOP("Actions", "&Import contacts…"), icon="import",
           needs="writing", run=lambda desk: desk.dialogs.import_file()),
    Action("export_csv", QT_TRANSLATE_NOOP("Actions", "&Objectives as CSV…"), icon="export",
           run=lambda desk: files.export(desk, "csv")),
    Action("export_clients", QT_TRANSLATE_NOOP("Actions", "&Clients as CSV…"),
           run=lambda desk: files.export(desk, "clients")),
    Action("export_cards", QT_TRANSLATE_NOOP("Actions", "Clients as &vCard…"),
           run=lambda desk: files.export(desk, "cards")),
    Action("export_json", QT_TRANSLATE_NOOP("Actions", "Whole document as &JSON…"),
           run=lambda desk: files.export(desk, "json")),
    Action("save_copy", QT_TRANSLATE_NOOP("Actions", "&Save a copy…"), keys=Standard.SaveAs,
           icon="saved", run=files.save_copy),
    Action("restore_backup", QT_TRANSLATE_NOOP("Actions", "Restore a &backup…"),
           run=lambda desk: desk.dialogs.restore_backup()),
    Action("preferences", QT_TRANSLATE_NOOP("Actions", "&Preferences…"), keys="Ctrl+,", icon="gear",
           run=lambda desk: desk.dialogs.preferences()),
    Action("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), keys="Ctrl+Q",
           run=lambda desk: desk.window.close()),
    Action("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), keys="Ctrl+Z", icon="undo", needs="undo",
           run=lambda desk: desk.replaying.replay(undo=True)),
    Action("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), keys="Ctrl+Shift+Z", icon="redo",
           needs="redo", run=lambda desk: desk.replaying.replay(undo=False)),
    Action("copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), keys=Standard.Copy, scope="board",
           needs="cards", run=cards.copy),
    Action("find", QT_TRANSLATE_NOOP("Actions", "&Find"), keys=Standard.Find, icon="search",
           run=plans.find),
    Action("filter", QT_TRANSLATE_NOOP("Actions", "Fi&lter…"), keys="Ctrl+Shift+F", icon="filter",
           run=lambda desk: desk.finder.filter_wanted.emit()),
    Action("show_board", QT_TRANSLATE_NOOP("Actions", "&Board"), keys="Ctrl+1", icon="board",
           run=plans.show_board),
    Action("show_week", QT_TRANSLATE_NOOP("Actions", "&Week"), keys="Ctrl+2", icon="week",
           run=lambda desk: desk.workspace.show_view(WEEK)),
    Action("show_insights", QT_TRANSLATE_NOOP("Actions", "&Insights"), keys="Ctrl+3",
           icon="insights", run=lambda desk: desk.workspace.show_view(INSIGHTS)),
    Action("show_clients", QT_TRANSLATE_NOOP("Actions", "&Clients"), keys="Ctrl+4", icon="person",
           run=lambda desk: desk.workspace.show_view(CLIENTS)),
    Action("universe", QT_TRANSLATE_NOOP("Actions", "&Universe"), keys="F9", icon="universe",
           checkable=True,
           run=lambda desk: desk.workspace.sides.toggle(desk.workspace.sides.universe)),
    Action("do_next", QT_TRANSLATE_NOOP("Actions", "&Do next"), keys="F8", icon="flag",
           checkable=True,
           run=lambda desk: desk.workspace.sides.toggle(desk.workspace.sides.do_next)),
    Action("next_region", QT_TRANSLATE_NOOP("Actions", "Next &region"), keys="F6",
           run=lambda desk: desk.workspace.focus_next_region()),
    Action("zoom_in", QT_TRANSLATE_NOOP("Actions", "Larger &text"), keys=Standard.ZoomIn,
           run=lambda desk: plans.zoom(desk, ZOOM_STEP)),
    Action("zoom_out", QT_TRANSLATE_NOOP("Actions", "S&maller text"), keys=Standard.ZoomOut,
           run=lambda desk: plans.zoom(desk, -ZOOM_STEP)),
    Action("zoom_reset", QT_TRANSLATE_NOOP("Actions", "&Normal text"), keys="Ctrl+0",
           run=plans.zoom_back),
    Action("light", QT_TRANSLATE_NOOP("Actions", "&Light"), checkable=True,
           run=lambda desk: plans.use_theme(desk, "light")),
    Action("dark", QT_TRANSLATE_NOOP("Actions", "Dar&k"), checkable=True,
           run=lambda desk: plans.use_theme(desk, "dark")),
    Action("system", QT_TRANSLATE_NOOP("Actions", "Same as the &system"), checkable=True,
           run=lambda desk: plans.use_theme(desk, "system")),
    Action("hide_names", QT_TRANSLATE_NOOP("Actions", "&Hide values and names"), keys="F7",
           checkable=True, run=hide_names),
    Action("new_objective", QT_TRANSLATE_NOOP("Actions", "&New objective"), keys=Standard.New,
           icon="plus", needs="writing", run=lambda desk: desk.dialogs.new(Stage.ABOVE)),
    Action("new_lead", QT_TRANSLATE_NOOP("Actions", "New &lead, in one line…"),
           keys="Ctrl+Shift+N", needs="writing", run=cards.new_in_one_line),
    Action("open_card", QT_TRANSLATE_NOOP("Actions", "&Open"), keys="Return", scope="list",
           needs="cards", run=lambda desk: desk.board.verbs.open()),
    Action("rename", QT_TRANSLATE_NOOP("Actions", "&Rename"), keys="F2", scope="list",
           needs="cards", run=lambda desk: desk.board.verbs.edit_name()),
    Action("pick_up", QT_TRANSLATE_NOOP("Actions", "&Pick up or drop"), keys="Space", scope="list",
           needs="cards", run=lambda desk: desk.board.carrying.toggle()),
    Action("move_menu", QT_TRANSLATE_NOOP("Actions", "&Move to…"), keys="Ctrl+M", icon="move",
           scope="board", needs="cards", run=lambda desk: desk.board.verbs.open_stage_menu()),
    Action("column_left", QT_TRANSLATE_NOOP("Actions", "Move one column &back"), keys="Alt+Left",
           scope="board", needs="cards", run=lambda desk: desk.board.moves.sideways(-1)),
    Action("column_right", QT_TRANSLATE_NOOP("Actions", "Move one column &forward"),
           keys="Alt+Right", scope="board", needs="cards",
           run=lambda desk: desk.board.moves.sideways(1)),
    Action("place_up", QT_TRANSLATE_NOOP("Actions", "Move &up"), keys="Alt+Up", scope="board",
           needs="cards", run=lambda desk: desk.board.moves.upright(-1)),
    Action("place_down", QT_TRANSLATE_NOOP("Actions", "Move &down"), keys="Alt+Down", scope="board",
           needs="cards", run=lambda desk: desk.board.moves.upright(1)),
    Action("won", QT_TRANSLATE_NOOP("Actions", "&Won"), keys="Ctrl+Return", icon="won",
           scope="board", needs="cards", run=lambda desk: desk.board.verbs.close(Outcome.WON)),
    Action("lost", QT_TRANSLATE_NOOP("Actions", "&Lost"), keys="Ctrl+Del", icon="lost",
           scope="board", needs="cards", run=lambda desk: desk.board.verbs.close(Outcome.LOST)),
    Action("parked", QT_TRANSLATE_NOOP("Actions", "&Parked"), keys="Ctrl+Shift+P", icon="parked",
           scope="board", needs="cards", run=lambda desk: desk.board.verbs.close(Outcome.PARKED)),
    Action("log_activity", QT_TRANSLATE_NOOP("Actions", "&Log what was done…"), keys="Ctrl+L",
           scope="board", needs="cards", run=cards.log),
    Action("log_call", QT_TRANSLATE_NOOP("Actions", "&Call…"), icon="call", needs="cards",
           run=lambda desk: cards.log(desk, "call")),
    Action("log_email", QT_TRANSLATE_NOOP("Actions", "&Email…"), icon="email", needs="cards",
           run=lambda desk: cards.log(desk, "email")),
    Action("log_meeting", QT_TRANSLATE_NOOP("Actions", "&Meeting…"), icon="meeting", needs="cards",
           run=lambda desk: cards.log(desk, "meeting")),
    Action("log_note", QT_TRANSLATE_NOOP("Actions", "&Note…"), icon="note", needs="cards",
           run=lambda desk: cards.log(desk, "note")),
    Action("reach", QT_TRANSLATE_NOOP("Actions", "Call, &write or open…"), keys="Ctrl+K",
           icon="call", scope="board", needs="cards",
           run=lambda desk: desk.board.verbs.open_reach_menu()),
    Action("open_client", QT_TRANSLATE_NOOP("Actions", "&Open client…"), needs="cards",
           run=cards.open_client),
    Action("mark_best", QT_TRANSLATE_NOOP("Actions", "One of the &best"), needs="cards",
           run=lambda desk: cards.mark(desk, "best")),
    Action("mark_worst", QT_TRANSLATE_NOOP("Actions", "One of the &worst"), needs="cards",
           run=lambda desk: cards.mark(desk, "worst")),
    Action("mark_neither", QT_TRANSLATE_NOOP("Actions", "&Neither"), needs="cards",
           run=lambda desk: cards.mark(desk, None)),
    Action("set_next_action", QT_TRANSLATE_NOOP("Actions", "Set next &action…"), needs="cards",
           run=cards.set_next_action),
    Action("delete", QT_TRANSLATE_NOOP("Actions", "&Delete"), keys="Del", icon="trash",
           scope="board", needs="cards", run=lambda desk: desk.board.verbs.delete()),
    Action("time_budget", QT_TRANSLATE_NOOP("Actions", "Weekly time &budget…"), keys="Ctrl+T",
           icon="clock", needs="writing", run=lambda desk: desk.dialogs.time_budget()),
    Action("ideal_client", QT_TRANSLATE_NOOP("Actions", "&Ideal client…"), keys="Ctrl+I",
           icon="target", needs="writing", run=lambda desk: desk.dialogs.ideal_client()),
    Action("playbook", QT_TRANSLATE_NOOP("Actions", "&Usual problems…"),
           run=lambda desk: desk.dialogs.playbook()),
    Action("qualify_leads", QT_TRANSLATE_NOOP("Actions", "&Qualify leads"), needs="writing",
           run=lambda desk: desk.workspace.qualify()),
    Action("excluded_leads", QT_TRANSLATE_NOOP("Actions", "E&xcluded leads…"),
           run=lambda desk: desk.dialogs.excluded_leads()),
    Action("plan_week", QT_TRANSLATE_NOOP("Actions", "&Plan my week"), icon="week", needs="writing",
           run=plans.plan_week),
    Action("use_suggested", QT_TRANSLATE_NOOP("Actions", "Use &suggested shares"), needs="writing",
           run=plans.use_suggested),
    Action("export_diary", QT_TRANSLATE_NOOP("Actions", "Export .&ics…"), icon="export",
           run=lambda desk: desk.dialogs.papers.export_diary(plans.shown_monday(desk))),
    Action("keep_diary", QT_TRANSLATE_NOOP("Actions", "&Keep an .ics up to date, or stop"),
           run=lambda desk: desk.dialogs.papers.keep_diary()),
    Action("busy_times", QT_TRANSLATE_NOOP("Actions", "Bus&y times…"), icon="calendar",
           run=lambda desk: desk.dialogs.papers.read_busy(plans.shown_monday(desk))),
    Action("toggle_timer", QT_TRANSLATE_NOOP("Actions", "Start or stop the &timer"),
           keys="Ctrl+Shift+T", icon="clock", needs="writing",
           run=lambda desk: desk.timer.toggle()),
    Action("put_in_week", QT_TRANSLATE_NOOP("Actions", "Add to &week"), icon="week", needs="cards",
           run=cards.put_chosen_in_week),
    Action("timer_on", QT_TRANSLATE_NOOP("Actions", "Start &timer for this"), needs="cards",
           run=plans.start_timer),
    Action("log_hours", QT_TRANSLATE_NOOP("Actions", "Log &hours…"), keys="Ctrl+Shift+H",
           needs="writing", run=plans.log_hours),
    Action("new_week", QT_TRANSLATE_NOOP("Actions", "Begin the &week"), keys="Ctrl+Shift+W",
           icon="week", run=plans.begin_week),
    Action("weekly_sort", QT_TRANSLATE_NOOP("Actions", "Weekly &sort"), keys="Ctrl+5", icon="check",
           needs="writing", run=plans.sort_week),
    Action("weekly_review", QT_TRANSLATE_NOOP("Actions", "Weekly &review…"), keys="Ctrl+Shift+R",
           icon="check",
           run=lambda desk: desk.dialogs.weekly_review()),
    Action("print_week", QT_TRANSLATE_NOOP("Actions", "&Print weekly plan…"), keys="Ctrl+P",
           icon="print", run=lambda desk: desk.dialogs.papers.print_week(plans.shown_monday(desk))),
    *(Action(report_action(report), report.menu_text, icon=report.icon,
             run=partial(plans.show_report, page=report.key))
      for report in REPORTS if report.menu_text),
    Action("method", QT_TRANSLATE_NOOP("Actions", "The &method in five minutes"), icon="info",
           run=lambda desk: desk.dialogs.method()),
    Action("first_steps", QT_TRANSLATE_NOOP("Actions", "&First steps"), icon="check",
           run=plans.show_first_steps),
    Action("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Shortcuts"), keys="F1", icon="keyboard",
           run=lambda desk: desk.dialogs.shortcuts()),
    Action("open_example", QT_TRANSLATE_NOOP("Actions", "Open &example practice"), icon="example",
           run=lambda desk: desk.example_wanted.emit()),
    Action("copy_report", QT_TRANSLATE_NOOP("Actions", "&Copy error report"),
           run=plans.copy_report),
    Action("about", QT_TRANSLATE_NOOP("Actions", "&About Funnel Desktop"), icon="info",
           run=lambda desk: desk.dialogs.about()),
)  # fmt: skip


def action_text(action: Action) -> str:
    """The translated text without the mark of its mnemonic, for tooltips and lists."""
    return translate("Actions", action.text).replace("&", "").removesuffix("…")


def shortcut_text(action: Action) -> str:
    """The keys as the desktop writes them; empty where there are none."""
    keys = QKeySequence.keyBindings(action.keys) if isinstance(action.keys, Standard) else ()
    sequence = next(iter(keys), None) or QKeySequence(action.keys)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def make_actions(desk: Desk) -> dict[str, QAction]:
    """A QAction of the window for each entry, by its key."""
    return {entry.key: _made(entry, desk) for entry in ACTIONS}


def _made(entry: Action, desk: Desk) -> QAction:
    made = QAction(desk.window)
    made.setObjectName(entry.key)
    made.setCheckable(entry.checkable)
    # Until the window knows of a chosen card, or of a step, there is none.
    made.setEnabled(entry.needs in ("", "writing"))
    if entry.icon:
        made.setIcon(icon(entry.icon))
    if entry.scope == "board":
        made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    if entry.scope != "list":
        made.setShortcuts(_sequences(entry))
    made.triggered.connect(lambda: entry.run(desk))
    return made


def _sequences(entry: Action) -> list[QKeySequence]:
    if isinstance(entry.keys, Standard):
        return QKeySequence.keyBindings(entry.keys)
    return [QKeySequence(entry.keys)] if entry.keys else []


def retranslate(actions: dict[str, QAction]) -> None:
    """Put the texts of the language in force on all actions."""
    for entry in ACTIONS:
        text = translate("Actions", entry.text)
        keys = shortcut_text(entry)
        # A list's own keys are shown beside the text, but no window-wide shortcut takes them.
        actions[entry.key].setText(f"{text}\t{keys}" if entry.scope == "list" else text)
        tip = action_text(entry)
        show_tip(actions[entry.key], f"{tip} ({keys})" if keys else tip)


def with_needs(needs: Iterable[Needs]) -> list[str]:
    """Keys of the actions that need any of these."""
    wanted = set(needs)
    return [entry.key for entry in ACTIONS if entry.needs in wanted]
