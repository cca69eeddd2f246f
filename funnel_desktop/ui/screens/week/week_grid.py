"""The grid of a week: blocks are drawn, moved and stretched on it by mouse and by keys."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import GRID, Block, Span, clashing
from funnel_desktop.ui.screens.week.block_times import busy_words, clash_words, times
from funnel_desktop.ui.screens.week.grid_geometry import (
    BlockPart,
    Geometry,
    moved,
    part_at,
    shifted,
    spanned,
    stretched,
)
from funnel_desktop.ui.screens.week.grid_surface import GridSurface
from funnel_desktop.ui.widgets.tips import show_tip_at
from funnel_desktop.ui.work.drag_load import ids_in

translate = QCoreApplication.translate


class WeekGrid(GridSurface):
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
        self.kind_to_draw: WorkType | None = WorkType.PROSPECTING
        """As it was chosen for a block last; at first what is missing most often."""
        self._part, self._grip = BlockPart.BODY, 0
        """Which part of the held block is held, and how many minutes below its beginning."""
        self._drawn_from: tuple[date, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)

    def duplicate(self, block: Block) -> None:
        """Ask for another block like this one, which does not repeat."""
        self.add_wanted.emit(block._replace(id="", every=0, until=None))

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
            self._part = part_at(self.rect_of(block), event.position())
            self.held, self._grip = block, minute - block.start
        elif geometry.area.contains(event.position()):
            self._drawn_from = (geometry.day_at(event.position().x()), minute)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        geometry = self.geometry_of_grid()
        if self.held is not None:
            self.reshape(self._reshaped(self.held, geometry, event.position()))
        elif self._drawn_from is not None:
            self.reshape(self._drawn_to(geometry.minute_at(event.position().y())))
        else:
            self._show_cursor(event.position())

    def _reshaped(self, held: Block, geometry: Geometry, at: QPointF) -> Block:
        minute = geometry.minute_at(at.y())
        if self._part is BlockPart.BODY:
            return moved(held, geometry.day_at(at.x()), minute - self._grip)
        return stretched(held, self._part, minute)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, shown, drawn = self.held, self.shaped, self._drawn_from
        self._put_back()
        if shown is None:
            return
        if held is not None and shown != held:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.duplicate(shown)
            else:
                self._want(held, shown)
        elif drawn is not None:
            self.chosen = shown
            self.add_wanted.emit(shown)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        block = self._block_at(event.position())
        if block is not None:
            self.held = None
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
        if key == Qt.Key.Key_Escape and (self.held or self._drawn_from):
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
        self.reshape(None)
        self.held = self._drawn_from = None

    def _choose_next(self, step: int) -> None:
        if self.blocks:
            place = self.blocks.index(self.chosen) if self.chosen in self.blocks else -step
            self.choose(self.blocks[(place + step) % len(self.blocks)])

    def _want(self, known: Block, wanted: Block) -> None:
        if wanted != known:
            self.chosen = wanted
            self.change_wanted.emit(known, wanted)

    def _drawn_to(self, minute: int) -> Block:
        assert self._drawn_from is not None
        day, start, length = spanned(*self._drawn_from, minute)
        return Block("", day, start, length, self.kind_to_draw)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            show_tip_at(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def tip_at(self, at: QPointF) -> str:
        """What stands at a place, in whole words: there may be no room for them on the grid."""
        block = self._block_at(at)
        if block is not None:
            clash = clash_words(clashing(block, self.busy))
            return "\n".join(filter(None, (f"{times(block)} {self.titles.get(block, '')}", clash)))
        return "\n".join(
            busy_words(piece)
            for piece, rect in self._places().items()
            if isinstance(piece, Span) and rect.contains(at)
        )

    def _block_at(self, at: QPointF) -> Block | None:
        found = [block for block in self.blocks if self.rect_of(block).contains(at)]
        return found[-1] if found else None

    def _show_cursor(self, at: QPointF) -> None:
        block = self._block_at(at)
        if block is None:
            self.setCursor(Qt.CursorShape.ArrowCursor)
            return
        inner = part_at(self.rect_of(block), at) is BlockPart.BODY
        self.setCursor(Qt.CursorShape.SizeAllCursor if inner else Qt.CursorShape.SizeVerCursor)


_MOVES = {
    Qt.Key.Key_Up: (0, -GRID),
    Qt.Key.Key_Down: (0, GRID),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


def _stretched_by(block: Block, minutes: int, at_its_beginning: bool) -> Block:
    """Alt and an arrow move the end, with Shift the beginning."""
    if at_its_beginning:
        return stretched(block, BlockPart.TOP, block.start + minutes)
    return stretched(block, BlockPart.BOTTOM, block.end + minutes)
