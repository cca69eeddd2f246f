"""What of a week is seen on the grid: hours, days, and blocks in their lanes."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.week import Block, Span, clashing, shown_busy, side_by_side
from funnel_desktop.ui.theme import font, scaled, theme
from funnel_desktop.ui.week.block_painter import BlockPainter
from funnel_desktop.ui.week.block_times import clash_words, hour, times
from funnel_desktop.ui.week.grid_geometry import Geometry
from funnel_desktop.ui.week.grid_painter import GridPainter


class GridSurface(QWidget):
    """Shows the blocks of some days; what is done with them is another's matter."""

    def __init__(self) -> None:
        super().__init__()
        self.days: tuple[date, ...] = ()
        self.first, self.last = 8 * 60, 18 * 60
        self.blocks: list[Block] = []
        self.proposed: Sequence[Block] = ()
        self.busy: Sequence[Span] = ()
        self.titles: dict[Block, str] = {}
        self.now: tuple[date, int] | None = None
        self.chosen: Block | None = None
        self.held: Block | None = None
        """The block that is moved or stretched; what it would become is `shaped`."""
        self.shaped: Block | None = None
        """A block as it would be if the mouse were let go now."""
        theme().changed.connect(self.update)

    def show_week(
        self, days: Sequence[date], blocks: Sequence[Block], titles: dict[Block, str]
    ) -> None:
        """Show other blocks; what was chosen stays so where it is still there."""
        self.days, self.blocks, self.titles = tuple(days), list(blocks), titles
        if self.chosen not in self.blocks:
            self.chosen = self._like_chosen()
        self.shaped = None
        self.update()

    def choose(self, block: Block | None) -> None:
        """Choose a block, or none."""
        self.chosen = block
        self.update()

    def geometry_of_grid(self) -> Geometry:
        """The grid without its headings."""
        metrics = QFontMetrics(font("small"))
        hours = range(-(-self.first // 60), self.last // 60 + 1)
        widest = max((metrics.horizontalAdvance(hour(each * 60)) for each in hours), default=0)
        left = widest + scaled(16)
        top = metrics.height() + scaled(14)
        area = QRectF(left, top, self.width() - left - scaled(8), self.height() - top - scaled(8))
        return Geometry(area, self.days, self.first, self.last)

    def rect_of(self, piece: Block | Span) -> QRectF:
        """Where a block or a busy time is shown; empty where it is not."""
        geometry = self.geometry_of_grid()
        for other, lane, lanes in self._lanes(piece.day):
            if other == piece:
                return geometry.block_rect(other, lane, lanes)
        return QRectF()

    def sizeHint(self) -> QSize:
        return QSize(scaled(700), scaled(560))

    def _like_chosen(self) -> Block | None:
        """After a change the block in its new place is the chosen one."""
        wanted = self.chosen
        if wanted is None:
            return None
        alike = [
            b
            for b in self.blocks
            if (b.day, b.start, b.minutes) == (wanted.day, wanted.start, wanted.minutes)
        ]
        return alike[0] if alike else None

    def _is_shown(self, piece: Block | Span) -> bool:
        return piece.day in self.days and piece.end > self.first and piece.start < self.last

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        geometry = self.geometry_of_grid()
        behind = GridPainter(painter, geometry, self.now)
        behind.lines()
        blocks = BlockPainter(painter, self.devicePixelRatioF())
        for day in self.days:
            for piece, lane, lanes in self._lanes(day):
                rect = geometry.block_rect(piece, lane, lanes)
                if isinstance(piece, Span):
                    behind.busy(rect, piece)
                elif piece != self.held:
                    self._paint_block(blocks, rect, piece)
        if self.shaped is not None and self.shaped.day in self.days:
            self._paint_block(blocks, geometry.block_rect(self.shaped), self.shaped)
        behind.now()

    def _paint_block(self, blocks: BlockPainter, rect: QRectF, block: Block) -> None:
        title = self.titles.get(block, self.titles.get(self.held, "") if self.held else "")
        blocks.paint(
            rect,
            block,
            title,
            times(block),
            chosen=block == self.chosen,
            proposed=block in self.proposed,
            clash=clash_words(clashing(block, self.busy)),
        )

    def _lanes(self, day: date) -> list[tuple[Block | Span, int, int]]:
        """What a day holds: an appointment takes its place beside the blocks, under none."""
        pieces: list[Block | Span] = [b for b in (*self.blocks, *self.proposed) if b.day == day]
        pieces += shown_busy(span for span in self.busy if span.day == day)
        return side_by_side([piece for piece in pieces if self._is_shown(piece)])
