"""Every action with its keys, from the one table of actions."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.ui.fields.table import Table
from funnel_desktop.ui.fields.table_model import Column, Heading, TableModel
from funnel_desktop.ui.window.actions import ACTIONS, Action, action_text, shortcut_text
from funnel_desktop.ui.window.menus import MENUS, Entry

translate = QCoreApplication.translate


class ActionKeys(NamedTuple):
    """What an action does, and the keys that do it."""

    does: str
    keys: str


class ShortcutsTable(Table):
    """Keys and what they do, below the menus in which they stand; to be read, not edited."""

    def __init__(self) -> None:
        super().__init__(TableModel(), translate("Shortcuts", "Shortcuts"))
        rows: list[ActionKeys | Heading] = []
        for title, actions in _grouped():
            rows.append(Heading(title))
            rows += [ActionKeys(action_text(each), shortcut_text(each)) for each in actions]
        columns = [
            Column("does", translate("Shortcuts", "Action"), is_editable=False),
            Column("keys", translate("Shortcuts", "Keys"), is_editable=False),
        ]
        self.rows.show(columns, rows)
        self.lay_headings()
        self.measure()


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
