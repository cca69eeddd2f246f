"""The grid of a week: blocks are drawn, moved and stretched on it by mouse and by keys."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import GRID, Block, Span, side_by_side
from funnel_desktop.ui.board.drag_load import ids_in
from funnel_desktop.ui.theme import font, scaled, theme
from funnel_desktop.ui.week.block_painter import BlockPainter
from funnel_desktop.ui.week.block_times import times
from funnel_desktop.ui.week.grid_geometry import (
    Geometry,
    Part,
    moved,
    part_at,
    shifted,
    spanned,
    stretched,
)
from funnel_desktop.ui.week.grid_painter import GridPainter

translate = QCoreApplication.translate


class WeekGrid(QWidget):
    """Shows blocks and says what is wanted of them; it changes nothing itself."""

    add_wanted = Signal(object)
    """A Block as it was drawn, of the kind `kind_to_draw`."""
    change_wanted = Signal(object, object)
    """A Block, and what it is to be."""
    remove_wanted = Signal(object)
    open_wanted = Signal(object)
    menu_wanted = Signal(object, object)
    """A Block and where, in global pixels."""
    objectives_dropped = Signal(list, object, int)
    """Ids, the day and the minute where they were dropped."""

    def __init__(self) -> None:
        super().__init__()
        self.days: tuple[date, ...] = ()
        self.first, self.last = 8 * 60, 18 * 60
        self.blocks: list[Block] = []
        self.proposed: Sequence[Block] = ()
        self.busy: Sequence[Span] = ()
        self.titles: dict[Block, str] = {}
        self.now: tuple[date, int] | None = None
        self.kind_to_draw: WorkType | None = WorkType.PROSPECTING
        self.chosen: Block | None = None
        self._held: tuple[Block, Part, int] | None = None
        self._drawn_from: tuple[date, int] | None = None
        self._shown: Block | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        theme().changed.connect(self.update)

    def show_week(
        self, days: Sequence[date], blocks: Sequence[Block], titles: dict[Block, str]
    ) -> None:
        """Show other blocks; what was chosen stays so where it is still there."""
        self.days, self.blocks, self.titles = tuple(days), list(blocks), titles
        if self.chosen not in self.blocks:
            self.chosen = self._like_chosen()
        self._shown = None
        self.update()

    def choose(self, block: Block | None) -> None:
        """Choose a block, or none."""
        self.chosen = block
        self.update()

    def duplicate(self, block: Block) -> None:
        """Ask for another block like this one, which does not repeat."""
        self.add_wanted.emit(replace(block, id="", every=0, until=None))

    def geometry_of_grid(self) -> Geometry:
        """The grid without its headings."""
        metrics = QFontMetrics(font("small"))
        left = metrics.horizontalAdvance("00:00") + scaled(16)
        top = metrics.height() + scaled(14)
        area = QRectF(left, top, self.width() - left - scaled(8), self.height() - top - scaled(8))
        return Geometry(area, self.days, self.first, self.last)

    def rect_of(self, block: Block) -> QRectF:
        """Where a block is shown; empty where it is not."""
        geometry = self.geometry_of_grid()
        for other, lane, lanes in self._lanes(block.day, [*self.blocks, *self.proposed]):
            if other == block:
                return geometry.block_rect(other, lane, lanes)
        return QRectF()

    def sizeHint(self) -> QSize:
        return QSize(scaled(700), scaled(560))

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        block = self._block_at(event.position())
        self.choose(block)
        if event.button() is not Qt.MouseButton.LeftButton or not self.days:
            return
        geometry = self.geometry_of_grid()
        minute = geometry.minute_at(event.position().y())
        if block is not None:
            part = part_at(self.rect_of(block), event.position())
            self._held = (block, part, minute - block.start)
        elif geometry.area.contains(event.position()):
            self._drawn_from = (geometry.day_at(event.position().x()), minute)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        geometry = self.geometry_of_grid()
        if self._held is not None:
            block, part, grip = self._held
            minute = geometry.minute_at(event.position().y())
            if part is Part.BODY:
                self._shown = moved(block, geometry.day_at(event.position().x()), minute - grip)
            else:
                self._shown = stretched(block, part, minute)
            self.update()
        elif self._drawn_from is not None:
            self._shown = self._drawn_to(geometry.minute_at(event.position().y()))
            self.update()
        else:
            self._show_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, shown, drawn = self._held, self._shown, self._drawn_from
        self._put_back()
        if shown is None:
            return
        if held is not None and shown != held[0]:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.duplicate(shown)
            else:
                self._want(held[0], shown)
        elif drawn is not None:
            self.chosen = shown
            self.add_wanted.emit(shown)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        block = self._block_at(event.position())
        if block is not None:
            self._held = None
            self.open_wanted.emit(block)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        block = self._block_at(QPointF(event.pos())) or self.chosen
        if block is not None:
            self.choose(block)
            self.menu_wanted.emit(block, event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if ids_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        geometry = self.geometry_of_grid()
        day = geometry.day_at(event.position().x())
        minute = geometry.minute_at(event.position().y())
        event.acceptProposedAction()
        self.objectives_dropped.emit(ids_in(event.mimeData()), day, minute)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_Escape and (self._held or self._drawn_from):
            self._put_back()
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Escape) or (self.chosen is None and not self.blocks):
            return False
        if self.chosen is None:
            self.choose(self.blocks[0])
            return key in _MOVES
        if key in _MOVES:
            days, minutes = _MOVES[Qt.Key(key)]
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            wanted = (
                _stretched_by(self.chosen, minutes, at_its_beginning=bool(shift))
                if alt
                else shifted(self.chosen, self.days, by_days=days, by_minutes=minutes)
            )
            self._want(self.chosen, wanted)
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit(self.chosen)
        elif key == Qt.Key.Key_D and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.duplicate(self.chosen)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit(self.chosen)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._choose_next(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            return False
        return True

    def _put_back(self) -> None:
        """Nothing is held or drawn any more."""
        self._held = self._drawn_from = self._shown = None
        self.update()

    def _choose_next(self, step: int) -> None:
        if self.blocks:
            place = self.blocks.index(self.chosen) if self.chosen in self.blocks else -step
            self.choose(self.blocks[(place + step) % len(self.blocks)])

    def _want(self, known: Block, wanted: Block) -> None:
        if wanted != known:
            self.chosen = wanted
            self.change_wanted.emit(known, wanted)

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

    def _drawn_to(self, minute: int) -> Block:
        assert self._drawn_from is not None
        day, start, length = spanned(*self._drawn_from, minute)
        return Block("", day, start, length, self.kind_to_draw)

    def _block_at(self, at: QPointF) -> Block | None:
        found = [
            block
            for block in self.blocks
            if self._is_shown(block) and self.rect_of(block).contains(at)
        ]
        return found[-1] if found else None

    def _is_shown(self, block: Block) -> bool:
        return block.day in self.days and block.end > self.first and block.start < self.last

    def _show_cursor(self, at: QPointF) -> None:
        block = self._block_at(at)
        if block is None:
            self.setCursor(Qt.CursorShape.ArrowCursor)
            return
        inner = part_at(self.rect_of(block), at) is Part.BODY
        self.setCursor(Qt.CursorShape.SizeAllCursor if inner else Qt.CursorShape.SizeVerCursor)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        geometry = self.geometry_of_grid()
        behind = GridPainter(painter, geometry, self.now)
        behind.lines()
        behind.busy(self.busy)
        held = self._held[0] if self._held else None
        blocks = BlockPainter(painter, self.devicePixelRatioF())
        for day in self.days:
            for block, lane, lanes in self._lanes(day, [*self.blocks, *self.proposed]):
                if block != held:
                    self._paint_block(blocks, geometry.block_rect(block, lane, lanes), block)
        if self._shown is not None and self._shown.day in self.days:
            self._paint_block(blocks, geometry.block_rect(self._shown), self._shown)
        behind.now()

    def _paint_block(self, blocks: BlockPainter, rect: QRectF, block: Block) -> None:
        title = self.titles.get(block, self.titles.get(self._held[0], "") if self._held else "")
        blocks.paint(
            rect,
            block,
            title,
            times(block),
            chosen=block == self.chosen,
            proposed=block in self.proposed,
        )

    def _lanes(self, day: date, blocks: Sequence[Block]) -> list[tuple[Block, int, int]]:
        return side_by_side([b for b in blocks if b.day == day and self._is_shown(b)])


_MOVES = {
    Qt.Key.Key_Up: (0, -GRID),
    Qt.Key.Key_Down: (0, GRID),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


def _stretched_by(block: Block, minutes: int, at_its_beginning: bool) -> Block:
    """Alt and an arrow move the end, with Shift the beginning."""
    if at_its_beginning:
        return stretched(block, Part.TOP, block.start + minutes)
    return stretched(block, Part.BOTTOM, block.end + minutes)
