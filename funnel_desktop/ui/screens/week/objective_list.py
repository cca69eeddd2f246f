"""Objectives to look at, as a list: Enter or a double click opens one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

OWN = Qt.ItemDataRole.UserRole


class ObjectiveList(QListWidget):
    """Says so where there is none."""

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(OWN)))

    def show_objectives(self, lines: list[tuple[str, str]], none: str) -> None:
        """Show ids with their lines, or the sentence `none`."""
        self.clear()
        for own, line in lines:
            item = QListWidgetItem(line)
            item.setData(OWN, own)
            self.addItem(item)
        if not lines:
            empty = QListWidgetItem(none)
            empty.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(empty)
