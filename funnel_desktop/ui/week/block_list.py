"""The blocks of the week as a list, for keyboards and screen readers."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget

from funnel_desktop.funnel.week import Block
from funnel_desktop.ui.formats import formats
from funnel_desktop.ui.theme import scaled
from funnel_desktop.ui.week.block_times import times
from funnel_desktop.ui.week.plan_words import session_name
from funnel_desktop.words import work_in_column

translate = QCoreApplication.translate


class BlockList(QListWidget):
    """Enter opens a block, Delete removes it; choosing one chooses it on the grid too."""

    chosen = Signal(object)
    opened = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._blocks: list[Block] = []
        self.setAccessibleName(translate("Week", "Blocks, as a list"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMaximumHeight(scaled(74))
        self.currentRowChanged.connect(self._choose)
        self.itemActivated.connect(lambda item: self.opened.emit(self._blocks[self.row(item)]))

    def show_blocks(self, blocks: list[Block], titles: dict[Block, str]) -> None:
        """Show other blocks; the same row stays current."""
        row = self.currentRow()
        self.blockSignals(True)
        self.clear()
        self._blocks = blocks
        self.addItems([spoken(block, titles.get(block, "")) for block in blocks])
        if self.count():
            self.setCurrentRow(min(max(row, 0), self.count() - 1))
        self.blockSignals(False)

    def sizeHint(self) -> QSize:
        return QSize(scaled(300), scaled(74))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentRow()
        if event.key() == Qt.Key.Key_Delete and row >= 0:
            self.removed.emit(self._blocks[row])
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self._blocks[row])


def spoken(block: Block, title: str) -> str:
    """`Wed 13, 8:30–12:30, Prospecting, Prospect and qualify`."""
    kind = session_name() if block.kind is None else work_in_column(block.kind)
    day = formats().weekday_and_day(block.day)
    parts = [day, times(block), title] + ([kind] if kind != title else [])
    return ", ".join(part for part in parts if part)
