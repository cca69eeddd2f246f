"""Cards taken out of a list and put into it with the mouse (DESIGN.md 4.1)."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from funnel_desktop.funnel.card import Card
from funnel_desktop.ui.screens.board.card_list import CardList
from funnel_desktop.ui.screens.board.edge_scroll import EdgeScroller
from funnel_desktop.ui.screens.board.gaps import gap_at, gap_height, paint_gap
from funnel_desktop.ui.screens.board.row_delegate import RowDelegate
from funnel_desktop.ui.screens.board.row_edits import stays
from funnel_desktop.ui.screens.board.stage_model import StageModel
from funnel_desktop.ui.work.drag_load import ids_in, load_of


class DragCardList(CardList):
    """A list whose cards can be dragged, and which shows and says where cards are dropped."""

    drag_began = Signal(list)
    """The ids that are dragged; until `drag_ended`."""
    drag_ended = Signal()
    held_over = Signal(bool)
    """Cards are held over this list, or have left it."""
    waits = Signal(bool)
    """Whether cards wait here at the gate."""
    cards_dropped = Signal(list, int)
    """Ids, and the number of the gap they were dropped into."""

    def __init__(self, model: StageModel, delegate: RowDelegate, parent: QWidget | None = None):
        super().__init__(model, delegate, parent)
        self.gap: int | None = None
        """Where the line is drawn: the gap into which what is held would fall."""
        self._held_at = 0
        self._dragged: list[str] = []
        """Ids of this list's own cards that hang at the pointer."""
        self._waiting: tuple[Card, int] | None = None
        self._scroller = EdgeScroller(self, self._look_again)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)

    # Out

    def startDrag(self, actions: Qt.DropAction) -> None:
        rows = self.selection.rows()
        cards = self.rows.cards(rows)
        if not cards:
            return
        drag = QDrag(self)
        self._dragged = [card.id for card in cards]
        drag.setMimeData(load_of(self._dragged))
        self._picture(drag, rows)
        self.mark(slots=rows)
        self.drag_began.emit(self._dragged)
        drag.exec(Qt.DropAction.MoveAction)
        self._dragged = []
        self.mark()
        self.drag_ended.emit()

    def _picture(self, drag: QDrag, rows: Sequence[int]) -> None:
        """The card under the pointer, held where the pointer holds it."""
        from funnel_desktop.ui.screens.board.drag_picture import drag_picture

        row = self.currentIndex().row() if self.currentIndex().row() in rows else rows[0]
        card, rect = self.rows.card(row), self.card_rect(row)
        if card is None:
            return
        grip = self.viewport().mapFromGlobal(QCursor.pos()) - rect.topLeft()
        grip = QPoint(_within(grip.x(), rect.width()), _within(grip.y(), rect.height()))
        picture, at = drag_picture(self.delegate.picture(self, card, rect.size()), grip, len(rows))
        drag.setPixmap(picture)
        drag.setHotSpot(at)

    def card_rect(self, row: int) -> QRect:
        """A card's rectangle in the viewport, without the space around it."""
        return self.delegate.card_rect(self.row_rect(self.rows.index(row)))

    # In

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.drag_over(event, event.position().toPoint().y())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.drag_over(event, event.position().toPoint().y())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drag_out()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_at(event, event.position().toPoint().y())

    def drag_over(self, event: QDragMoveEvent, y: int) -> None:
        """Something is held at height `y` of the viewport."""
        if not ids_in(event.mimeData()):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self._held_at = y
        self._scroller.follow(y)
        self._look_again()
        self.held_over.emit(True)

    def drag_out(self) -> None:
        """What was held has left, or was let go."""
        self._scroller.stop()
        self.show_gap(None)
        self.held_over.emit(False)

    def drop_at(self, event: QDropEvent, y: int) -> None:
        """Something was let go at height `y` of the viewport, as it stands scrolled now."""
        ids, gap, nothing = ids_in(event.mimeData()), gap_at(self, y), self._stays(gap_at(self, y))
        self.drag_out()
        if not ids:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        if not nothing:
            # The empty slots are rows of the old order; the cards are where the document says.
            self.mark()
            self.cards_dropped.emit(ids, gap)

    def show_gap(self, gap: int | None) -> None:
        """Draw the line in this gap, or none."""
        if gap != self.gap:
            self.gap = gap
            self.viewport().update()

    # What others change meanwhile

    def follow_dragged(self) -> None:
        """Others have changed rows: draw the empty slots where the cards that are away stand."""
        if self._dragged:
            rows = [self.rows.row_of(card) for card in self._dragged]
            self.mark(slots=[row for row in rows if row is not None])
        if self.gap is not None:
            self._look_again()

    # At the gate

    def hold(self, rows: Sequence[int]) -> None:
        """Draw the cards of these rows as away: they wait before another stage."""
        if frozenset(rows) != self.delegate.held:
            self.delegate.held = frozenset(rows)
            self.viewport().update()

    def show_waiting(self, card: Card | None, count: int, gap: int) -> None:
        """Show `card`, for all `count` that wait, in a gap; none with None."""
        waiting = None if card is None else (gap, self.delegate.waiting_height())
        same = (waiting, self.rows.rowCount()) == (self.delegate.waiting, self.delegate.rows)
        self._waiting = None if card is None else (card, count)
        self.waits.emit(card is not None)
        if same or (waiting is None and self.delegate.waiting is None):
            return
        self.delegate.waiting, self.delegate.rows = waiting, self.rows.rowCount()
        self.doItemsLayout()
        self.viewport().update()
        if waiting is not None:
            self._reveal(self.waiting_rect())

    def waiting_rect(self) -> QRect:
        """Where cards wait, in the viewport."""
        gap, height = self.delegate.waiting or (0, 0)
        top = gap_height(self, gap)
        below = gap == self.rows.rowCount() and gap and not self.delegate.uniform
        return QRect(0, top - height if below else top, self.viewport().width(), height)

    def _reveal(self, rect: QRect) -> None:
        bar, over = self.verticalScrollBar(), rect.bottom() - self.viewport().height()
        if rect.top() < 0 or over > 0:
            bar.setValue(bar.value() + (rect.top() if rect.top() < 0 else over))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._waiting is not None:
            painter = QPainter(self.viewport())
            self.delegate.paint_waiting(painter, self.waiting_rect(), *self._waiting, self.stage)
        if self.gap is not None:
            row = QRect(0, 0, self.viewport().width(), 100)
            paint_gap(QPainter(self.viewport()), self, self.gap, self.delegate.card_rect(row))

    def _look_again(self) -> None:
        """Show where the cards would fall: also while the list scrolls under a resting hand."""
        gap = gap_at(self, self._held_at)
        self.show_gap(None if self._stays(gap) else gap)

    def _stays(self, gap: int) -> bool:
        return stays(gap, sorted(self.delegate.slots))


def _within(value: int, length: int) -> int:
    return min(max(value, 0), length - 1)
