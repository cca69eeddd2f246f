"""Every action with its keys, from the one table of actions."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from funnel_desktop.ui.actions import ACTIONS, action_text, shortcut_text
from funnel_desktop.ui.window_size import open_size

translate = QCoreApplication.translate


class ShortcutsTable(QTableWidget):
    """Keys and what they do; to be read, not edited."""

    def __init__(self) -> None:
        shown = [action for action in ACTIONS if action.keys]
        super().__init__(len(shown), 2)
        keys, does = translate("Shortcuts", "Keys"), translate("Shortcuts", "Action")
        self.setHorizontalHeaderLabels([does, keys])
        self.setAccessibleName(translate("Shortcuts", "Shortcuts"))
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        for row, action in enumerate(shown):
            self.setItem(row, 0, QTableWidgetItem(action_text(action)))
            self.setItem(row, 1, QTableWidgetItem(shortcut_text(action)))
        self.horizontalHeader().setStretchLastSection(True)
        self.resizeColumnToContents(0)


class ShortcutsDialog(QDialog):
    """Help, Shortcuts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Shortcuts", "Shortcuts"))
        self.table = ShortcutsTable()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, Qt.Orientation.Horizontal)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.table)
        column.addWidget(buttons)
        open_size(self, 520, 560)
