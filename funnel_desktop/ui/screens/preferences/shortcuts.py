"""Preferences, *Shortcuts*: the keys, from the one table of actions."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.ui.actions.shortcuts_page import ShortcutsTable
from funnel_desktop.ui.screens.preferences.page import Page

translate = QCoreApplication.translate


class ShortcutsPage(Page):
    """To be read; the same table as Help, Shortcuts."""

    def __init__(self) -> None:
        super().__init__(translate("Preferences", "Shortcuts"))
        self.table = ShortcutsTable()
        self.body.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Keys do not change while the program runs."""
