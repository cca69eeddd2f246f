"""The traits of one kind: name, weight and values of each in a line."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView

from funnel_desktop.funnel.ideal_client import Trait
from funnel_desktop.ui.looks.theme import scaled, theme, tokens
from funnel_desktop.ui.screens.ideal_client.trait_delegate import ROW, TraitDelegate
from funnel_desktop.ui.screens.ideal_client.value_words import spoken_trait
from funnel_desktop.ui.screens.ideal_client.weight_bar import weight_at, weight_of_key, weight_width

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
TRAIT = Qt.ItemDataRole.UserRole


class TraitModel(QAbstractListModel):
    """The traits as the draft has them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.traits: tuple[Trait, ...] = ()

    def show_traits(self, traits: tuple[Trait, ...]) -> None:
        """Show traits; the same ones in the same order keep their rows."""
        if [t.id for t in traits] == [t.id for t in self.traits]:
            self.traits = traits
            if traits:
                self.dataChanged.emit(self.index(0), self.index(len(traits) - 1))
            return
        self.beginResetModel()
        self.traits = traits
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.traits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        trait = self.traits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return trait.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_trait(trait)
        return trait if role == TRAIT else None


class TraitList(QListView):
    """Digits weigh, Alt+arrows and dragging order, Enter opens the detail, Delete removes."""

    weighed = Signal(str, int)
    moved = Signal(str, int)
    """A trait, and by how many places."""
    removed = Signal(str)
    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows = TraitModel(self)
        self.setModel(self.rows)
        self.painter = TraitDelegate(self, name)
        self.setItemDelegate(self.painter)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pressed: QPoint | None = None
        self._carried, self._gap = -1, -1
        self.selectionModel().currentChanged.connect(self._tell)
        theme().changed.connect(self.updateGeometry)

    def show_traits(self, traits: tuple[Trait, ...]) -> None:
        """Show the traits of the draft; who was chosen stays chosen."""
        current = self.current()
        self.rows.show_traits(traits)
        self.painter.measure(traits)
        if current is not None:
            self.choose(current)
        self.updateGeometry()

    def current(self) -> str | None:
        """The trait the keyboard is at."""
        row = self.currentIndex().row()
        return self.rows.traits[row].id if 0 <= row < len(self.rows.traits) else None

    def choose(self, trait: str | None) -> None:
        """Go to a trait; None, or one of another list: to none."""
        place = next((n for n, t in enumerate(self.rows.traits) if t.id == trait), -1)
        if place < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self.rows.index(place))

    def sizeHint(self) -> QSize:
        return QSize(scaled(420), max(1, self.rows.rowCount()) * scaled(ROW) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(240), 2 * scaled(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        own, row = self.current(), self.currentIndex().row()
        if own is None:
            super().keyPressEvent(event)
            return
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        weight = weight_of_key(event.key(), self.rows.traits[row].weight)
        if alt and step is not None:
            self.moved.emit(own, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(own)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(own)
        elif weight is not None and step is None:
            self.weighed.emit(own, weight)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index, at = self.indexAt(event.position().toPoint()), event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        x = at.x() - self.painter.weight_left
        if 0 <= x < weight_width():
            trait = self.rows.traits[index.row()]
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
            self.moved.emit(self.rows.traits[carried].id, step)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        own = self.current()
        if own is not None and event.position().x() < self.painter.weight_left:
            self.opened.emit(own)

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
        place = next((n for n, t in enumerate(self.rows.traits) if t.id == trait), -1)
        return self.visualRect(self.rows.index(place))

    def _tell(self) -> None:
        own = self.current()
        if own is not None:
            self.chosen.emit(own)
