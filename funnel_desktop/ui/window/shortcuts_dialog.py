"""Help, *Shortcuts*."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.widgets.window_size import open_size

translate = QCoreApplication.translate


class ShortcutsDialog(QDialog):
    """Shows the table of keys, to be read and closed."""

    def __init__(self, table: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Shortcuts", "Shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, Qt.Orientation.Horizontal)
        buttons.rejected.connect(self.reject)
        column_of(table, buttons, into=self, gap=6, margins=11)
        open_size(self, 520, 560)
