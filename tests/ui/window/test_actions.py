"""One table of actions drives menus, toolbar, shortcuts and tooltips; none does nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.board.drag_card_list import DragCardList
from funnel_desktop.ui.screens.objective.next_action_popover import NextActionPopover
from funnel_desktop.ui.window.actions import ACTIONS, action_text, shortcut_text
from funnel_desktop.ui.window.log_popover import LogPopover
from funnel_desktop.ui.window.menus import MENUS, MOVE_TO, RECENT, SEPARATOR, Entry
from funnel_desktop.ui.window.shortcuts_table import ShortcutsTable
from tests.conditions import meet_all
from tests.ui.conftest import TODAY, Show, Shown

pytestmark = pytest.mark.usefixtures("qapp")

KEYS = {
    "new_objective": "Ctrl+N", "new_lead": "Ctrl+Shift+N", "show_board": "Ctrl+1",
    "universe": "F9", "do_next": "F8", "open_card": "Return", "rename": "F2", "pick_up": "Space",
    "column_left": "Alt+Left", "column_right": "Alt+Right", "place_up": "Alt+Up",
    "place_down": "Alt+Down", "won": "Ctrl+Return", "lost": "Ctrl+Del",
    "parked": "Ctrl+Shift+P", "undo": "Ctrl+Z", "redo": "Ctrl+Shift+Z", "find": "Ctrl+F",
    "move_menu": "Ctrl+M", "preferences": "Ctrl+,",
}  # fmt: skip
"""As README.md, *Shortcuts*, has them."""


def keys_in(entries: tuple[Entry, ...]) -> list[str]:
    found: list[str] = []
    for entry in entries:
        found += keys_in(entry[1]) if isinstance(entry, tuple) else [entry]
    return [key for key in found if key not in (SEPARATOR, RECENT, MOVE_TO)]


def test_keys_are_those_of_the_readme() -> None:
    by_key = {action.key: shortcut_text(action) for action in ACTIONS}
    assert {key: by_key[key] for key in KEYS} == KEYS


def test_every_action_stands_in_a_menu_and_every_entry_is_an_action() -> None:
    listed = [key for _, entries in MENUS for key in keys_in(entries)]
    assert sorted(listed) == sorted(set(listed))
    assert {action.key for action in ACTIONS} - set(listed) == {"move_menu"}
    assert set(listed) <= {action.key for action in ACTIONS}


def test_no_two_actions_share_their_keys() -> None:
    used = [shortcut_text(action) for action in ACTIONS if action.keys]
    assert len(used) == len(set(used))


def test_menus_carry_the_actions_themselves(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    objective = shown.window.menuBar().actions()[3].menu()
    assert isinstance(objective, QMenu)
    assert shown.window.actions_by_key["new_objective"] in objective.actions()


def test_list_keys_are_shown_but_not_claimed(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    rename = shown.window.actions_by_key["rename"]
    assert rename.text().endswith("\tF2")
    assert rename.shortcut() == QKeySequence()


def test_shortcuts_page_lists_each_action_with_keys(show: Show) -> None:
    show()
    table = ShortcutsTable()
    rows, places = table.rows, range(table.rows.rowCount())
    across = [place for place in places if table.columnSpan(place, 0) > 1]
    headings = [rows.index(place, 0).data() for place in across]
    listed = {
        rows.index(place, 0).data(): rows.index(place, 1).data()
        for place in places
        if place not in across
    }
    assert headings[:3] == ["File", "Edit", "View"]
    wanted = {action_text(action): shortcut_text(action) for action in ACTIONS if action.keys}
    assert listed == wanted


def test_actions_on_cards_need_a_card(show: Show) -> None:
    shown = show()
    assert not shown.window.actions_by_key["won"].isEnabled()
    assert shown.window.actions_by_key["new_objective"].isEnabled()


def _at_the_first_card(shown: Shown) -> DragCardList:
    """The keyboard comes to the card after the actions were looked at; nothing is selected."""
    window, column = shown.window, shown.window.board.columns[Stage.ABOVE]
    meet_all(shown.document, shown.clock())
    window.activateWindow()
    window.tool_bar.search.setFocus()
    shown.document.objectives.add(shown.clock(), client_name="Another", stage=Stage.IN)
    assert not window.actions_by_key["move_menu"].isEnabled()
    window.board.focus_first()
    assert window.board.choice.selected_ids() == []
    return column.card_list


def test_verbs_are_possible_once_the_keyboard_is_at_a_card(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    QTest.keyClick(_at_the_first_card(shown), Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert shown.stage("Ana") is Stage.BEST_FEW


def test_menus_by_keys_act_on_the_card_that_the_keyboard_is_at(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    _at_the_first_card(shown)
    QTest.keyClick(shown.window, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    for key in (Qt.Key.Key_M, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.activePopupWidget(), key)
    assert shown.stage("Ana") is Stage.BEST_FEW


def test_an_activity_is_logged_for_the_card_that_the_keyboard_is_at(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    _at_the_first_card(shown)
    shown.do("log_email")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [each.kind for each in shown.document.activities.of(shown.ids["Ana"])] == ["email"]


def test_two_keystrokes_log_a_call_and_ask_what_comes_next(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    _at_the_first_card(shown)
    QTest.keySequence(QApplication.focusWidget(), "Ctrl+L")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [each.kind for each in shown.document.activities.of(shown.ids["Ana"])] == ["call"]
    popover = shown.window.findChild(NextActionPopover)
    assert popover is not None
    QTest.keyClick(popover.what, Qt.Key.Key_Escape)
    assert isinstance(shown.window.focusWidget(), DragCardList)
    assert shown.document.objectives.get(shown.ids["Ana"], TODAY).next_action is None


def test_what_is_logged_from_a_card_has_its_day_minutes_and_words(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    _at_the_first_card(shown)
    shown.do("log_activity")
    form = shown.window.findChild(LogPopover).form
    QTest.keyClicks(form.note, "Wants to begin")
    form.day.selectAll()
    QTest.keyClicks(form.day, "yesterday")
    QTest.keyClicks(form.minutes, "25")
    QTest.keyClick(form.minutes, Qt.Key.Key_Return)
    (logged,) = shown.document.activities.of(shown.ids["Ana"])
    assert (logged.note, logged.minutes) == ("Wants to begin", 25)
    assert logged.day == shown.clock.later(-1)
