"""The blocks of the week as a list, for keyboards and screen readers."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QShowEvent

from funnel_desktop.funnel.week import Block, Span, clashing
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import scaled
from funnel_desktop.ui.screens.week.block_times import busy_words, clash_words, times
from funnel_desktop.ui.widgets.empty_list import EmptyList
from funnel_desktop.ui.widgets.painted_list import PaintedList
from funnel_desktop.ui.widgets.row_kind import RowKind
from funnel_desktop.wording.blocks import block_kind

translate = QCoreApplication.translate

HEIGHT = 96


class BlockRow(NamedTuple):
    """A block, or an appointment of another diary, in words."""

    piece: Block | Span
    words: str


class BlockRows(RowKind[BlockRow]):
    """As the style paints them."""

    by_style = True

    def spoken(self, row: BlockRow) -> str:
        return row.words


class BlockList(PaintedList):
    """Enter opens a block, Delete removes it; choosing one chooses it on the grid too.

    Appointments of other diaries stand among the blocks, to be read only.
    """

    chosen = Signal(object)
    opened = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__(BlockRows(), translate("Week", "Blocks, as a list"))
        self._fill: Callable[[], None] = lambda: None
        """Writes the lines of what was shown while nobody saw the list."""
        self.setMaximumHeight(scaled(HEIGHT))
        self.empty = EmptyList(self)
        self.place_changed.connect(lambda _: self._emit(self.chosen, self.current()))
        self.activated.connect(lambda index: self._emit(self.opened, self.row_at(index)))
        self.on_keys(partial(self._emit, self.removed), Qt.Key.Key_Delete)

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
        rows = [BlockRow(span, spoken_busy(span)) for span in busy]
        for block in blocks:
            words = spoken(block, titles.get(block, ""), clashing(block, busy))
            rows.append(BlockRow(block, words))
        rows.sort(key=lambda row: (row.piece.day, row.piece.start, row.piece.end))
        place = max(0, self.current_place())
        self.blockSignals(True)
        self.show_rows(rows)
        self.go_to(place)
        self.blockSignals(False)
        none = "" if rows else translate("Week", "Nothing is set aside this week yet.")
        self.empty.show_words(none, translate("Week", "Plan my week"))

    def sizeHint(self) -> QSize:
        return QSize(scaled(300), scaled(HEIGHT))

    def _emit(self, signal: SignalInstance, row: BlockRow | None) -> None:
        if row is not None and isinstance(row.piece, Block):
            signal.emit(row.piece)


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
