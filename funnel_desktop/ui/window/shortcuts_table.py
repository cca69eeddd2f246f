"""Every action with its keys, from the one table of actions."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from funnel_desktop.ui.looks.theme import font
from funnel_desktop.ui.window.actions import ACTIONS, Action, action_text, shortcut_text
from funnel_desktop.ui.window.menus import MENUS, Entry

translate = QCoreApplication.translate


class ShortcutsTable(QTableWidget):
    """Keys and what they do; to be read, not edited."""

    def __init__(self) -> None:
        super().__init__(0, 2)
        keys, does = translate("Shortcuts", "Keys"), translate("Shortcuts", "Action")
        self.setHorizontalHeaderLabels([does, keys])
        self.setAccessibleName(translate("Shortcuts", "Shortcuts"))
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        for title, actions in _grouped():
            self._add_heading(title)
            for action in actions:
                self._add_row(action_text(action), shortcut_text(action))
        self.horizontalHeader().setStretchLastSection(True)
        self.resizeColumnToContents(0)

    def _add_row(self, does: str, keys: str = "") -> QTableWidgetItem:
        row, first = self.rowCount(), QTableWidgetItem(does)
        self.insertRow(row)
        self.setItem(row, 0, first)
        self.setItem(row, 1, QTableWidgetItem(keys))
        return first

    def _add_heading(self, title: str) -> None:
        """The menu in which the actions below it stand."""
        heading = self._add_row(title)
        heading.setFont(font("section"))
        self.setSpan(heading.row(), 0, 1, self.columnCount())


def _grouped() -> Iterator[tuple[str, list[Action]]]:
    """Each menu's title with those of its actions that have keys, and the others last."""
    left = {action.key: action for action in ACTIONS if action.keys}
    for title, entries in MENUS:
        found = [left.pop(key) for key in _keys_in(entries) if key in left]
        if found:
            yield translate("Menus", title).replace("&", ""), found
    if left:
        yield translate("Shortcuts", "Elsewhere"), list(left.values())


def _keys_in(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry, tuple):
            yield from _keys_in(entry[1])
        else:
            yield entry
