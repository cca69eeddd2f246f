"""The one table of actions: menus, toolbar, shortcuts, tooltips and the shortcuts page read it.

Each entry's key is the name of the method of `commands.Commands` that does it.
"""

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

Standard = QKeySequence.StandardKey
Scope = Literal["window", "board", "list"]
"""Where a shortcut works: everywhere; on cards and leads; or handled by their list itself."""
Needs = Literal["", "cards", "undo", "redo", "writing"]


class Action(NamedTuple):
    """What one action is called, how it is reached, and what it needs to be possible."""

    key: str
    text: str
    keys: str | Standard = ""
    icon: str = ""
    scope: Scope = "window"
    needs: Needs = ""
    checkable: bool = False


ACTIONS = (
    Action("new_file", QT_TRANSLATE_NOOP("Actions", "&New file…"), icon="file"),
    Action("open_file", QT_TRANSLATE_NOOP("Actions", "&Open…"), Standard.Open, "folder"),
    Action(
        "import_contacts",
        QT_TRANSLATE_NOOP("Actions", "&Import contacts…"),
        icon="import",
        needs="writing",
    ),
    Action("export_csv", QT_TRANSLATE_NOOP("Actions", "&Objectives as CSV…"), icon="export"),
    Action("export_clients", QT_TRANSLATE_NOOP("Actions", "&Clients as CSV…")),
    Action("export_cards", QT_TRANSLATE_NOOP("Actions", "Clients as &vCard…")),
    Action("export_json", QT_TRANSLATE_NOOP("Actions", "Whole document as &JSON…")),
    Action("save_copy", QT_TRANSLATE_NOOP("Actions", "&Save a copy…"), Standard.SaveAs, "saved"),
    Action("preferences", QT_TRANSLATE_NOOP("Actions", "&Preferences…"), "Ctrl+,", "gear"),
    Action("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"),
    Action("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo", needs="undo"),
    Action("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z", "redo", needs="redo"),
    Action(
        "copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), Standard.Copy, scope="board", needs="cards"
    ),
    Action("find", QT_TRANSLATE_NOOP("Actions", "&Find"), Standard.Find, "search"),
    Action("filter", QT_TRANSLATE_NOOP("Actions", "Fi&lter…"), "Ctrl+Shift+F", "filter"),
    Action("show_board", QT_TRANSLATE_NOOP("Actions", "&Board"), "Ctrl+1", "board"),
    Action("show_week", QT_TRANSLATE_NOOP("Actions", "&Week"), "Ctrl+2", "week"),
    Action("show_insights", QT_TRANSLATE_NOOP("Actions", "&Insights"), "Ctrl+3", "insights"),
    Action("show_clients", QT_TRANSLATE_NOOP("Actions", "&Clients"), "Ctrl+4", "person"),
    Action("universe", QT_TRANSLATE_NOOP("Actions", "&Universe"), "F9", "universe", checkable=True),
    Action("do_next", QT_TRANSLATE_NOOP("Actions", "&Do next"), "F8", "flag", checkable=True),
    Action("next_region", QT_TRANSLATE_NOOP("Actions", "Next &region"), "F6"),
    Action("zoom_in", QT_TRANSLATE_NOOP("Actions", "Larger &text"), Standard.ZoomIn),
    Action("zoom_out", QT_TRANSLATE_NOOP("Actions", "S&maller text"), Standard.ZoomOut),
    Action("zoom_reset", QT_TRANSLATE_NOOP("Actions", "&Normal text"), "Ctrl+0"),
    Action("light", QT_TRANSLATE_NOOP("Actions", "&Light"), checkable=True),
    Action("dark", QT_TRANSLATE_NOOP("Actions", "Dar&k"), checkable=True),
    Action("system", QT_TRANSLATE_NOOP("Actions", "Same as the &system"), checkable=True),
    Action(
        "new_objective",
        QT_TRANSLATE_NOOP("Actions", "&New objective"),
        Standard.New,
        "plus",
        needs="writing",
    ),
    Action("new_lead", QT_TRANSLATE_NOOP("Actions", "New &lead"), "Ctrl+Shift+N", needs="writing"),
    Action(
        "open_card", QT_TRANSLATE_NOOP("Actions", "&Open"), "Return", scope="list", needs="cards"
    ),
    Action("rename", QT_TRANSLATE_NOOP("Actions", "&Rename"), "F2", scope="list", needs="cards"),
    Action(
        "pick_up",
        QT_TRANSLATE_NOOP("Actions", "&Pick up or drop"),
        "Space",
        scope="list",
        needs="cards",
    ),
    Action(
        "move_menu", QT_TRANSLATE_NOOP("Actions", "&Move to…"), "Ctrl+M", "move", "board", "cards"
    ),
    Action(
        "column_left",
        QT_TRANSLATE_NOOP("Actions", "Move one column &back"),
        "Alt+Left",
        scope="board",
        needs="cards",
    ),
    Action(
        "column_right",
        QT_TRANSLATE_NOOP("Actions", "Move one column &forward"),
        "Alt+Right",
        scope="board",
        needs="cards",
    ),
    Action(
        "place_up", QT_TRANSLATE_NOOP("Actions", "Move &up"), "Alt+Up", scope="board", needs="cards"
    ),
    Action(
        "place_down",
        QT_TRANSLATE_NOOP("Actions", "Move &down"),
        "Alt+Down",
        scope="board",
        needs="cards",
    ),
    Action("won", QT_TRANSLATE_NOOP("Actions", "&Won"), "Ctrl+Return", "won", "board", "cards"),
    Action("lost", QT_TRANSLATE_NOOP("Actions", "&Lost"), "Ctrl+Del", "lost", "board", "cards"),
    Action(
        "parked",
        QT_TRANSLATE_NOOP("Actions", "&Parked"),
        "Ctrl+Shift+P",
        "parked",
        "board",
        "cards",
    ),
    Action(
        "log_activity",
        QT_TRANSLATE_NOOP("Actions", "&Log what was done…"),
        "Ctrl+L",
        scope="board",
        needs="cards",
    ),
    Action("log_call", QT_TRANSLATE_NOOP("Actions", "&Call…"), icon="call", needs="cards"),
    Action("log_email", QT_TRANSLATE_NOOP("Actions", "&Email…"), icon="email", needs="cards"),
    Action("log_meeting", QT_TRANSLATE_NOOP("Actions", "&Meeting…"), icon="meeting", needs="cards"),
    Action("log_note", QT_TRANSLATE_NOOP("Actions", "&Note…"), icon="note", needs="cards"),
    Action("open_client", QT_TRANSLATE_NOOP("Actions", "&Open client…"), needs="cards"),
    Action("mark_best", QT_TRANSLATE_NOOP("Actions", "One of the &best"), needs="cards"),
    Action("mark_worst", QT_TRANSLATE_NOOP("Actions", "One of the &worst"), needs="cards"),
    Action("mark_neither", QT_TRANSLATE_NOOP("Actions", "&Neither"), needs="cards"),
    Action("set_next_action", QT_TRANSLATE_NOOP("Actions", "Set next &action…"), needs="cards"),
    Action("delete", QT_TRANSLATE_NOOP("Actions", "&Delete"), "Del", "trash", "board", "cards"),
    Action(
        "time_budget",
        QT_TRANSLATE_NOOP("Actions", "Weekly time &budget…"),
        "Ctrl+T",
        "clock",
        needs="writing",
    ),
    Action(
        "ideal_client",
        QT_TRANSLATE_NOOP("Actions", "&Ideal client…"),
        "Ctrl+I",
        "target",
        needs="writing",
    ),
    Action("playbook", QT_TRANSLATE_NOOP("Actions", "&Usual problems…")),
    Action("qualify_leads", QT_TRANSLATE_NOOP("Actions", "&Qualify leads"), needs="writing"),
    Action("excluded_leads", QT_TRANSLATE_NOOP("Actions", "E&xcluded leads…")),
    Action(
        "plan_week", QT_TRANSLATE_NOOP("Actions", "&Plan my week"), icon="week", needs="writing"
    ),
    Action("use_suggested", QT_TRANSLATE_NOOP("Actions", "Use &suggested shares"), needs="writing"),
    Action("export_diary", QT_TRANSLATE_NOOP("Actions", "Export .&ics…"), icon="export"),
    Action("busy_times", QT_TRANSLATE_NOOP("Actions", "Bus&y times…"), icon="calendar"),
    Action(
        "toggle_timer",
        QT_TRANSLATE_NOOP("Actions", "Start or stop the &timer"),
        "Ctrl+Shift+T",
        "clock",
        needs="writing",
    ),
    Action("put_in_week", QT_TRANSLATE_NOOP("Actions", "Add to &week"), icon="week", needs="cards"),
    Action("timer_on", QT_TRANSLATE_NOOP("Actions", "Start &timer for this"), needs="cards"),
    Action(
        "log_hours",
        QT_TRANSLATE_NOOP("Actions", "Log &hours…"),
        "Ctrl+Shift+H",
        needs="writing",
    ),
    Action("weekly_review", QT_TRANSLATE_NOOP("Actions", "Weekly &review…"), icon="check"),
    Action("print_week", QT_TRANSLATE_NOOP("Actions", "&Print weekly plan…"), "Ctrl+P", "print"),
    Action("report_cycles", QT_TRANSLATE_NOOP("Actions", "C&ycles"), icon="clock"),
    Action("report_conversion", QT_TRANSLATE_NOOP("Actions", "C&onversion"), icon="filter"),
    Action("method", QT_TRANSLATE_NOOP("Actions", "The &method in five minutes"), icon="info"),
    Action("first_steps", QT_TRANSLATE_NOOP("Actions", "&First steps"), icon="check"),
    Action("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Shortcuts"), "F1", "keyboard"),
    Action("open_example", QT_TRANSLATE_NOOP("Actions", "Open &example practice"), icon="example"),
    Action("about", QT_TRANSLATE_NOOP("Actions", "&About Funnel Desktop"), icon="info"),
)


def action_text(action: Action) -> str:
    """The translated text without the mark of its mnemonic, for tooltips and lists."""
    return translate("Actions", action.text).replace("&", "").removesuffix("…")


def shortcut_text(action: Action) -> str:
    """The keys as the desktop writes them; empty where there are none."""
    keys = QKeySequence.keyBindings(action.keys) if isinstance(action.keys, Standard) else ()
    sequence = next(iter(keys), None) or QKeySequence(action.keys)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def make_actions(parent: QObject, commands: object) -> dict[str, QAction]:
    """A QAction for each entry, joined to the method of its name."""
    return {entry.key: _made(entry, parent, getattr(commands, entry.key)) for entry in ACTIONS}


def _made(entry: Action, parent: QObject, run: Callable[[], None]) -> QAction:
    made = QAction(parent)
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
    made.triggered.connect(lambda: run())
    return made


def _sequences(entry: Action) -> list[QKeySequence]:
    if isinstance(entry.keys, Standard):
        return QKeySequence.keyBindings(entry.keys)
    return [QKeySequence(entry.keys)] if entry.keys else []


def speak(actions: dict[str, QAction]) -> None:
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
