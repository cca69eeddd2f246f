"""The blocks of the week as a list, for keyboards and screen readers."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from funnel_desktop.funnel.week import Block
from funnel_desktop.ui.formats import formats
from funnel_desktop.ui.theme import scaled
from funnel_desktop.ui.week.block_times import times
from funnel_desktop.ui.week.plan_words import session_name
from funnel_desktop.words import work_in_column

translate = QCoreApplication.translate
BLOCK = Qt.ItemDataRole.UserRole


class BlockList(QListWidget):
    """Enter opens a block, Delete removes it; choosing one chooses it on the grid too."""

    chosen = Signal(object)
    opened = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Week", "Blocks, as a list"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMaximumHeight(scaled(74))
        self.currentItemChanged.connect(lambda item, _: self._choose(item))
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(BLOCK)))

    def show_blocks(self, blocks: list[Block], titles: dict[Block, str]) -> None:
        """Show other blocks; the same row stays current."""
        row = self.currentRow()
        self.blockSignals(True)
        self.clear()
        for block in blocks:
            item = QListWidgetItem(spoken(block, titles.get(block, "")))
            item.setData(BLOCK, block)
            self.addItem(item)
        if self.count():
            self.setCurrentRow(min(max(row, 0), self.count() - 1))
        self.blockSignals(False)

    def sizeHint(self) -> QSize:
        return QSize(scaled(300), scaled(74))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self.removed.emit(item.data(BLOCK))
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(BLOCK))


def spoken(block: Block, title: str) -> str:
    """`Wed 13, 8:30–12:30, Prospecting, Prospect and qualify`."""
    kind = session_name() if block.kind is None else work_in_column(block.kind)
    day = formats().weekday_and_day(block.day)
    parts = [day, times(block), title] + ([kind] if kind != title else [])
    return ", ".join(part for part in parts if part)
