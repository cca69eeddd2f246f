"""What of a week is seen on the grid: hours, days, and blocks in their lanes."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.week import Block, Span, clashing, shown_busy, side_by_side
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import font, scaled, theme
from funnel_desktop.ui.screens.week.block_painter import BlockPainter
from funnel_desktop.ui.screens.week.block_times import clash_words, clock, hour, times
from funnel_desktop.ui.screens.week.grid_geometry import Geometry
from funnel_desktop.ui.screens.week.grid_painter import GridPainter

MANY = 50
"""From so many changed pieces on the whole grid is painted."""
RING = 3
"""Pixels beyond a piece that are painted with it."""


class GridSurface(QWidget):
    """Shows the blocks of some days; what is done with them is another's matter.

    Where each piece stands is found once for each week shown, and only what has changed since is
    painted again.
    """

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
        self._rects: dict[Block | Span, QRectF] | None = None
        """Where every piece stands; None until it is asked for."""
        self._frame: tuple[object, ...] = ()
        """What all pieces depend on, as it was when they were painted last."""
        self._ringed: Block | None = None
        """The block that is painted as the chosen one."""
        theme().changed.connect(self._apply_theme)

    def show_week(
        self, days: Sequence[date], blocks: Sequence[Block], titles: dict[Block, str]
    ) -> None:
        """Show other blocks; what was chosen stays so where it is still there."""
        before, names, known = self._rects or {}, self.titles, (self.blocks, self.titles)
        self.days, self.blocks, self.titles = tuple(days), list(blocks), titles
        written = (formats(), clock(self.first))
        frame = (written, self.days, self.first, self.last, *self.busy, None, *self.proposed)
        is_same = frame == self._frame and known == (self.blocks, titles)
        if is_same and before and self.shaped is None:
            return
        if self.chosen not in self.blocks:
            self.chosen = self._like_chosen()
        self._touch(self.shaped)
        self.shaped = self._rects = None
        if frame == self._frame and before:
            self._paint_changed(before, names)
        else:
            self.update()
        self._frame = frame
        self._move_ring()

    def choose(self, block: Block | None) -> None:
        """Choose a block, or none."""
        self.chosen = block
        self._move_ring()

    def show_now(self, now: tuple[date, int]) -> None:
        """Show another moment as the present one."""
        if now != self.now:
            self.now = now
            self.update()

    def reshape(self, shaped: Block | None) -> None:
        """Show what the held block, or the one being drawn, would become; None: nothing."""
        for block in (self.held, self.shaped, shaped):
            self._touch(block)
        self.shaped = shaped

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
        return self._places().get(piece, QRectF())

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rects = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        geometry, changed = self.geometry_of_grid(), event.region()
        behind = GridPainter(painter, geometry, self.now)
        behind.lines()
        blocks = BlockPainter(painter, self.devicePixelRatioF())
        for piece, rect in self._places().items():
            is_elsewhere = piece == self.held and self.shaped is not None
            if is_elsewhere or not changed.intersects(_room(rect)):
                continue
            if isinstance(piece, Span):
                behind.busy(rect, piece)
            else:
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

    def _places(self) -> dict[Block | Span, QRectF]:
        """Every piece that is shown, and where, in the order of painting."""
        if self._rects is None:
            geometry, by_day = self.geometry_of_grid(), self._by_day()
            self._rects = {}
            for day in self.days:
                for piece, lane, lanes in side_by_side(by_day[day]):
                    self._rects.setdefault(piece, geometry.block_rect(piece, lane, lanes))
        return self._rects

    def _by_day(self) -> dict[date, list[Block | Span]]:
        """What each day holds: an appointment takes its place beside the blocks, under none."""
        found: dict[date, list[Block | Span]] = {day: [] for day in self.days}
        for day, pieces in found.items():
            pieces += [block for block in (*self.blocks, *self.proposed) if block.day == day]
            pieces += shown_busy(span for span in self.busy if span.day == day)
        return {day: list(filter(self._is_shown, pieces)) for day, pieces in found.items()}

    def _paint_changed(self, before: dict[Block | Span, QRectF], names: dict[Block, str]) -> None:
        after, changed = self._places(), set[Block | Span]()
        for piece in before.keys() | after.keys():
            same_name = isinstance(piece, Span) or names.get(piece) == self.titles.get(piece)
            if not same_name or before.get(piece) != after.get(piece):
                changed.add(piece)
        if len(changed) > MANY:
            self.update()
            return
        for piece in changed:
            for rect in (before.get(piece), after.get(piece)):
                self.update(_room(rect or QRectF()))

    def _move_ring(self) -> None:
        for block in (self._ringed, self.chosen):
            self._touch(block)
        self._ringed = self.chosen

    def _touch(self, block: Block | None) -> None:
        """Paint a block again where it stands, and where it would in its day's whole width."""
        if block is None or block.day not in self.days:
            return
        alone = self.geometry_of_grid().block_rect(block)
        self.update(QRegion(_room(alone)) + QRegion(_room(self.rect_of(block))))

    def _apply_theme(self) -> None:
        self._rects = None
        self.update()


def _room(rect: QRectF) -> QRect:
    """The pixels that a piece is painted on."""
    return rect.toAlignedRect().adjusted(-RING, -RING, RING, RING) if rect.isValid() else QRect()
