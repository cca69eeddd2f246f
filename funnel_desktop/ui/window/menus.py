"""The menus: one nested table of action keys, and the bar made from it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from funnel_desktop.ui.screens.insights.reports import REPORTS
from funnel_desktop.ui.window.actions import report_action
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

Entry = str | tuple[str, tuple["Entry", ...]]
SEPARATOR = "-"
RECENT = "recent"
MOVE_TO = "move_to"
"""Places that are filled when their menu opens."""

MENUS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            "new_file", "open_file", RECENT, SEPARATOR, "import_contacts",
            (
                QT_TRANSLATE_NOOP("Menus", "&Export"),
                ("export_csv", "export_clients", "export_cards", "export_json"),
            ),
            SEPARATOR, "save_copy", "restore_backup", SEPARATOR, "print_week", SEPARATOR,
            "preferences", SEPARATOR, "quit",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Edit"),
        ("undo", "redo", SEPARATOR, "copy", SEPARATOR, "find", "filter"),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&View"),
        (
            "show_board", "show_week", "show_insights", "show_clients", SEPARATOR,
            "universe", "do_next", "next_region", SEPARATOR, "hide_names", SEPARATOR,
            (QT_TRANSLATE_NOOP("Menus", "&Zoom"), ("zoom_in", "zoom_out", "zoom_reset")),
            (QT_TRANSLATE_NOOP("Menus", "&Colours"), ("light", "dark", "system")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Objective"),
        (
            "new_objective", "new_lead", SEPARATOR, "open_card", "rename", SEPARATOR,
            MOVE_TO, "pick_up", "column_left", "column_right", "place_up", "place_down",
            (QT_TRANSLATE_NOOP("Menus", "O&utcome"), ("won", "lost", "parked")),
            SEPARATOR,
            "reach", "log_activity",
            (
                QT_TRANSLATE_NOOP("Menus", "Log &activity"),
                ("log_call", "log_email", "log_meeting", "log_note"),
            ),
            (
                QT_TRANSLATE_NOOP("Menus", "Clie&nt"),
                ("open_client", SEPARATOR, "mark_best", "mark_worst", "mark_neither"),
            ),
            "set_next_action", "put_in_week", "timer_on", SEPARATOR, "delete",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Plan"),
        (
            "time_budget", "ideal_client", "qualify_leads", "excluded_leads", "playbook",
            SEPARATOR, "new_week", "plan_week", "use_suggested", SEPARATOR,
            "toggle_timer", "log_hours", SEPARATOR, "weekly_review", SEPARATOR,
            "export_diary", "keep_diary", "busy_times",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Reports"),
        (
            *(report_action(report) for report in REPORTS if report.menu_text),
            SEPARATOR, "weekly_sort",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Help"),
        ("method", "first_steps", "shortcuts", "open_example", SEPARATOR, "copy_report", "about"),
    ),
)  # fmt: skip


def fill_menu_bar(
    bar: QMenuBar, actions: Mapping[str, QAction], filled_late: Mapping[str, QMenu]
) -> None:
    """Make the menus anew in the language in force; `filled_late` belong to whoever fills them."""
    old = [action.menu() for action in bar.actions()]
    bar.clear()
    for menu in old:
        menu.deleteLater()  # The bar lets go of their actions only.
    for title, entries in MENUS:
        _fill(bar.addMenu(translate("Menus", title)), entries, actions, filled_late)


def _fill(
    menu: QMenu,
    entries: tuple[Entry, ...],
    actions: Mapping[str, QAction],
    filled_late: Mapping[str, QMenu],
) -> None:
    menu.setToolTipsVisible(False)
    for entry in entries:
        if entry == SEPARATOR:
            menu.addSeparator()
        elif isinstance(entry, tuple):
            _fill(menu.addMenu(translate("Menus", entry[0])), entry[1], actions, filled_late)
        elif entry in filled_late:
            menu.addMenu(filled_late[entry])
        else:
            menu.addAction(actions[entry])
