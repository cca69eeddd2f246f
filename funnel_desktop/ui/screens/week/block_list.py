"""The blocks of the week as a list, for keyboards and screen readers."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListWidget

from funnel_desktop.funnel.week import Block, Span, clashing
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import scaled
from funnel_desktop.ui.screens.week.block_times import busy_words, clash_words, times
from funnel_desktop.ui.widgets.empty_list import EmptyList
from funnel_desktop.wording.plan import block_kind

translate = QCoreApplication.translate

HEIGHT = 96


class BlockList(QListWidget):
    """Enter opens a block, Delete removes it; choosing one chooses it on the grid too.

    Appointments of other diaries stand among the blocks, to be read only.
    """

    chosen = Signal(object)
    opened = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[Block | Span] = []
        self._fill: Callable[[], None] = lambda: None
        """Writes the lines of what was shown while nobody saw the list."""
        self.setAccessibleName(translate("Week", "Blocks, as a list"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMaximumHeight(scaled(HEIGHT))
        self.empty = EmptyList(self)
        self.currentRowChanged.connect(self._choose)
        self.itemActivated.connect(lambda item: self._emit(self.opened, self.row(item)))

    def show_blocks(
        self, blocks: Sequence[Block], titles: dict[Block, str], busy: Sequence[Span] = ()
    ) -> None:
        """Show other blocks and appointments once the list is seen; the same row stays current."""
        self._fill = lambda: self._show(blocks, titles, busy)
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _show(
        self, blocks: Sequence[Block], titles: dict[Block, str], busy: Sequence[Span]
    ) -> None:
        row = self.currentRow()
        self.blockSignals(True)
        self.clear()
        self._pieces = sorted([*blocks, *busy], key=lambda each: (each.day, each.start, each.end))
        for piece in self._pieces:
            if isinstance(piece, Span):
                self.addItem(spoken_busy(piece))
            else:
                self.addItem(spoken(piece, titles.get(piece, ""), clashing(piece, busy)))
        if self.count():
            self.setCurrentRow(min(max(row, 0), self.count() - 1))
        self.blockSignals(False)
        none = "" if self._pieces else translate("Week", "Nothing is set aside this week yet.")
        self.empty.show_words(none, translate("Week", "Plan my week"))

    def sizeHint(self) -> QSize:
        return QSize(scaled(300), scaled(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentRow()
        if event.key() == Qt.Key.Key_Delete and row >= 0:
            self._emit(self.removed, row)
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self._emit(self.chosen, row)

    def _emit(self, signal: SignalInstance, row: int) -> None:
        piece = self._pieces[row]
        if isinstance(piece, Block):
            signal.emit(piece)


def spoken_busy(span: Span) -> str:
    """`Wed 13, 9:00–10:00 Dentist, from a calendar`."""
    text = translate("Week", "{day}, {what}, from a calendar")
    return text.format(day=formats().weekday_and_day(span.day), what=busy_words(span))


def spoken(block: Block, title: str, clashes: Sequence[Span] = ()) -> str:
    """`Wed 13, 8:30–12:30, Prospecting, Prospect and qualify`, and what it overlaps."""
    kind = block_kind(block.kind)
    day = formats().weekday_and_day(block.day)
    parts = [day, times(block), title, kind if kind != title else "", clash_words(clashes)]
    return ", ".join(part for part in parts if part)
