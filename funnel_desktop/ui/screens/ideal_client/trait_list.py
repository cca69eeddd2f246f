"""The traits of one kind: name, weight and values of each in a line."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication

from funnel_desktop.funnel.ideal_client import Trait
from funnel_desktop.ui.looks.theme import scaled, tokens
from funnel_desktop.ui.screens.ideal_client.trait_delegate import ROW, TraitRows
from funnel_desktop.ui.screens.ideal_client.weight_bar import weight_at, weight_of_key, weight_width
from funnel_desktop.ui.widgets.painted_list import ListRoom, PaintedList

EVERY = 1_000
"""More traits than anybody has."""


class TraitList(PaintedList):
    """Digits weigh, Alt+arrows and dragging order, Enter opens the detail, Delete removes."""

    weighed = Signal(str, int)
    moved = Signal(str, int)
    """A trait, and by how many places."""
    removed = Signal(str)
    chosen = Signal(str)
    opened = Signal(str)
    room = ListRoom(EVERY, 420, 240)

    def __init__(self, name: str) -> None:
        self.painter = TraitRows(name)
        super().__init__(self.painter, name)
        self._pressed: QPoint | None = None
        self._carried, self._gap = -1, -1
        self.place_changed.connect(self._tell)
        self.on_keys(lambda trait: self.opened.emit(trait.id), Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self.on_keys(lambda trait: self.removed.emit(trait.id), Qt.Key.Key_Delete)

    def show_traits(self, traits: tuple[Trait, ...]) -> None:
        """Show the traits of the draft; who was chosen stays chosen."""
        current = self.current_id()
        self.show_rows(traits)
        self.painter.measure(traits)
        if current is not None:
            self.choose(current)
        self.updateGeometry()

    def current_id(self) -> str | None:
        """The trait the keyboard is at."""
        trait: Trait | None = self.current()
        return None if trait is None else trait.id

    def choose(self, trait: str | None) -> None:
        """Go to a trait; None, or one of another list: to none."""
        place = self._place_of(trait)
        if place < 0:
            self.clearSelection()
        self.go_to(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        trait: Trait | None = self.current()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        weight = None if trait is None else weight_of_key(event.key(), trait.weight)
        if trait is not None and step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(trait.id, step)
        elif trait is not None and weight is not None and not step:
            self.weighed.emit(trait.id, weight)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index, at = self.indexAt(event.position().toPoint()), event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        x = at.x() - self.painter.weight_left
        if 0 <= x < weight_width():
            trait = self.row_at(index)
            asked = weight_at(x)
            self.weighed.emit(trait.id, asked - 1 if asked == trait.weight else asked)
        else:
            self._pressed = at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        at = event.position().toPoint()
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._carried < 0 and far:
            self._carried = self.indexAt(self._pressed).row()
        if self._carried >= 0:
            place = round((at.y() + self.verticalOffset()) / scaled(ROW))
            self._gap = min(max(place, 0), self.rows.rowCount())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        carried, gap = self._carried, self._gap
        self._pressed, self._carried, self._gap = None, -1, -1
        self.viewport().update()
        if carried < 0 or gap < 0:
            super().mouseReleaseEvent(event)
            return
        step = gap - carried - (1 if gap > carried else 0)
        if step:
            self.moved.emit(self.rows.rows[carried].id, step)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row_id = self.current_id()
        if row_id is not None and event.position().x() < self.painter.weight_left:
            self.opened.emit(row_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap < 0:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(tokens().accent, 3))
        y = min(self._gap * scaled(ROW) - self.verticalOffset(), self.viewport().height() - 2)
        painter.drawLine(0, max(y, 1), self.viewport().width(), max(y, 1))

    def row_rect(self, trait: str) -> QRect:
        """Where a trait's line is, in the viewport."""
        return self.visualRect(self.rows.index(self._place_of(trait)))

    def _place_of(self, trait: str | None) -> int:
        return next((n for n, known in enumerate(self.rows.rows) if known.id == trait), -1)

    def _tell(self) -> None:
        row_id = self.current_id()
        if row_id is not None:
            self.chosen.emit(row_id)
