"""The influences' table: each cell is changed in place, by keys and by pointer."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.funnel.influences import Influence
from funnel_desktop.ui.fields.rows_model import RowsModel
from funnel_desktop.ui.fields.rows_table import RowsTable
from funnel_desktop.ui.fields.table_cells import CellDelegate
from funnel_desktop.ui.fields.table_model import Index
from funnel_desktop.ui.looks.theme import tokens
from funnel_desktop.ui.screens.influences.cells import (
    ROW,
    InfluenceCells,
    cell_room,
    pill_in,
    pill_words,
)
from funnel_desktop.ui.widgets.score_track import score_at, track_in
from funnel_desktop.ui.work.session import Session

LEFT = Qt.MouseButton.LeftButton
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class InfluenceTable(RowsTable):
    """Enter edits, Space ticks (covered, roles), Backspace says *not known*, Alt with Up and
    Down moves the row, Delete removes it. A row is dragged to another place; in the row one is
    at, a click on the track rates and a click on the pill covers."""

    row_height = ROW
    placed = Signal(str, object)
    """The id of a row, and of the one that it comes to stand before; None: at the end."""
    roles_asked = Signal(object)
    """The cell whose roles are to be ticked."""
    cover_asked = Signal(str)
    """The id of who is covered, or no longer."""

    def __init__(
        self,
        session: Session,
        rows: RowsModel,
        title: str,
        names: Callable[[], Iterable[str]],
        job_of: Callable[[Influence], str],
        parent: QWidget | None = None,
    ) -> None:
        """`names` are of the client's people who play no role yet."""
        self._cells = InfluenceCells(lambda: session.today, names, job_of)
        self._pressed: QPoint | None = None
        self._was_current = False
        self._gap: int | None = None
        super().__init__(rows, title, parent)
        self.doubleClicked.connect(self._double_clicked)

    def make_delegate(self) -> CellDelegate:
        self._cells.setParent(self)
        return self._cells

    def sizeHint(self) -> QSize:
        """With room for the bar below: what is drawn stands in sight, the rest beside it."""
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() + self.horizontalScrollBar().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No higher than what there is."""
        return super().minimumSizeHint().boundedTo(self.sizeHint())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == self.State.EditingState or not self._done_by_key(event):
            super().keyPressEvent(event)

    def _done_by_key(self, event: QKeyEvent) -> bool:
        key, cell = event.key(), self.currentIndex()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_row(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape and self._gap is not None:
            self._let_go()
        elif self._key(cell) == "roles" and key in (*ENTER, Qt.Key.Key_Space):
            self.roles_asked.emit(cell)
        elif key == Qt.Key.Key_Space and self._key(cell) == "covered" and self.selected_id():
            self.cover_asked.emit(str(self.selected_id()))
        elif key == Qt.Key.Key_Backspace and self._key(cell) not in ("name", "roles", ""):
            self._forget(cell)
        else:
            return key == Qt.Key.Key_Space
        return True

    def move_row(self, step: int) -> None:
        """Put the current row one place up (-1) or down (1)."""
        row, place = self.selected_id(), self.currentIndex().row()
        last = self.rows.rowCount() - 1
        if row is None or not 0 <= place + step <= last:
            return
        self.placed.emit(row, self.rows.row_id(place - 1 if step < 0 else place + 2))

    def _forget(self, cell: Index) -> None:
        if self.rows.columns[cell.column()].is_editable:
            self.rows.put(cell, "" if self._key(cell) in ("personal_win", "result") else None)

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        before = self.currentIndex().row()
        super().mousePressEvent(event)
        at = event.position().toPoint()
        cell = self.indexAt(at)
        if event.button() != LEFT or not cell.isValid():
            return
        self._was_current = before == cell.row()
        self._pressed = at
        if self._was_current and self._on_track(cell, at):
            self._slide(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & LEFT:
            super().mouseMoveEvent(event)
        elif self._cells.sliding is not None:
            self._slide(at)
        elif self._gap is not None or self._is_far(at):
            self._gap = _gap_at(self, at.y())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at, pressed, gap = event.position().toPoint(), self._pressed, self._gap
        self._pressed = None
        cell = self.currentIndex()
        if self._cells.sliding is not None:
            rating, self._cells.sliding = self._cells.sliding, None
            self.rows.put(cell, rating)
        elif gap is not None:
            self._let_go()
            self._drop(gap)
        elif pressed is not None and self._was_current and self._on_pill(cell, at):
            self.cover_asked.emit(str(self.selected_id()))

    def _double_clicked(self, cell: Index) -> None:
        if self._key(cell) == "roles":
            self.roles_asked.emit(cell)

    def _slide(self, at: QPoint) -> None:
        track = track_in(cell_room(self.visualRect(self.currentIndex())))
        self._cells.sliding = score_at(track, at.x())
        self.viewport().update()

    def _on_track(self, cell: Index, at: QPoint) -> bool:
        if self._key(cell) != "rating" or self.rows.row_id(cell.row()) is None:
            return False
        return track_in(cell_room(self.visualRect(cell))).adjusted(-4, -4, 4, 4).contains(at)

    def _on_pill(self, cell: Index, at: QPoint) -> bool:
        if self._key(cell) != "covered" or self.selected_id() is None:
            return False
        covered = cell.data(Qt.ItemDataRole.UserRole)
        return pill_in(self.visualRect(cell), pill_words(covered)).contains(at)

    # The row that is dragged

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = max(5, _top_of(self, self._gap))
        painter.setPen(QPen(tokens().accent, 3))
        painter.drawLine(10, y, self.viewport().width(), y)
        painter.setPen(QPen(tokens().accent, 2))
        painter.setBrush(tokens().card)
        painter.drawEllipse(QRect(1, y - 4, 8, 8))

    def _is_far(self, at: QPoint) -> bool:
        pressed = self._pressed or at
        return abs(at.y() - pressed.y()) >= QApplication.startDragDistance()

    def _drop(self, gap: int) -> None:
        row, place = self.selected_id(), self.currentIndex().row()
        if row is not None and gap not in (place, place + 1):
            self.placed.emit(row, self.rows.row_id(gap))

    def _let_go(self) -> None:
        self._gap = self._pressed = None
        self.viewport().update()

    def _key(self, cell: Index) -> str:
        return self.rows.columns[cell.column()].key if cell.isValid() else ""


def _gap_at(table: RowsTable, y: int) -> int:
    """The row above which something at height `y` would be dropped."""
    count = table.rows.rowCount()
    tops = [_top_of(table, row) for row in range(count + 1)]
    return min(range(count + 1), key=lambda row: abs(tops[row] - y))


def _top_of(table: RowsTable, row: int) -> int:
    count = table.rows.rowCount()
    if row < count:
        return table.rowViewportPosition(row)
    return table.rowViewportPosition(count - 1) + table.rowHeight(count - 1) - 2
