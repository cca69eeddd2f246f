"""The list of rows of all screens. The board's cards have one of their own, for its speed.

A `RowKind` says how rows are read out and painted. The list has the rest: the ground behind a row,
hover, the ring of the focus, keys, the menu of a row, and how much room it asks for.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import eq
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.theme import scaled, theme, tokens
from funnel_desktop.ui.widgets.row_kind import Ground, RowKind
from funnel_desktop.ui.widgets.tips import plain_tip
from funnel_desktop.ui.work.drag_load import load_of

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ROW = Qt.ItemDataRole.UserRole


class PaintedRows(QAbstractListModel):
    """Plain rows as a model; each is one list item for screen readers."""

    def __init__(self, kind: RowKind[Any], parent: QObject) -> None:
        super().__init__(parent)
        self.kind = kind
        self.rows: Sequence[Any] = ()

    def show(self, rows: Sequence[Any]) -> None:
        """Show other rows; the keyboard stays where it is if they are about the same."""
        if rows is self.rows or rows == self.rows:
            return
        if self._are_about_the_same(rows):
            self.renew(rows)
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def renew(self, rows: Sequence[Any]) -> None:
        """Show the same rows, as many, with other contents; the chosen one stays chosen."""
        self.rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def _are_about_the_same(self, rows: Sequence[Any]) -> bool:
        if not rows or len(rows) != len(self.rows) or self.kind.key(rows[0]) is None:
            return False
        key = self.kind.key
        return all(map(eq, map(key, rows), map(key, self.rows)))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.kind.spoken(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.kind.described(row)
        if role == Qt.ItemDataRole.CheckStateRole:
            return _check_state(self.kind.ticked(row))
        return plain_tip(self.kind.tip(row)) if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, as the style's own tick and the space key do."""
        row = self.rows[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or self.kind.ticked(row) is None:
            return False
        self.kind.tick(row, Qt.CheckState(value) is Qt.CheckState.Checked)
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return self.kind.flags(self.rows[index.row()])

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return load_of([self.kind.dragged(self.rows[index.row()]) for index in indexes])


def _check_state(ticked: bool | None) -> Qt.CheckState | None:
    if ticked is None:
        return None
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked


@dataclass(frozen=True, slots=True)
class ListRoom:
    """What a list asks for: lines at most and at least, and widths in pixels at 100 %."""

    most: int
    width: int
    least_width: int
    least: int = 2


class PaintedList(QListView):
    """Without frame or ground of its own."""

    place_changed = Signal(int)
    """The keyboard is at another row, by its number; -1 at none."""
    room: ListRoom | None = None
    """None: as much as Qt asks for."""

    def __init__(self, kind: RowKind[Any], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PaintedRows(kind, self)
        self._does: dict[int, Callable[[Any], object]] = {}
        self._set_looks(kind)
        self.setModel(self.rows)
        self.setItemDelegate(_RowDelegate(kind, self))
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(
            lambda index, _: self.place_changed.emit(index.row())
        )
        self.rows.modelReset.connect(self.updateGeometry)
        theme().changed.connect(self._renew_layout)

    def show_rows(self, rows: Sequence[Any], *, stay: bool = False) -> None:
        """Show other rows; `stay` where the keyboard was, or at the last row if they are fewer."""
        place = self.current_place()
        self.rows.show(rows)
        if stay:
            self.go_to(place)

    def current(self) -> Any:
        """The row that the keyboard is at, as it was given; None where it is at none."""
        return self.row_at(self.currentIndex())

    def row_at(self, index: Index) -> Any:
        """The row at an index, as it was given; None where there is none."""
        return self.rows.rows[index.row()] if index.isValid() else None

    def current_place(self) -> int:
        """The number of the row that the keyboard is at; -1 where it is at none."""
        return self.currentIndex().row()

    def go_to(self, place: int) -> None:
        """Let the keyboard be at a row; at the last one if there are fewer, at none for -1."""
        self.setCurrentIndex(self.rows.index(min(place, self.rows.rowCount() - 1)))

    def on_keys(self, do: Callable[[Any], object], *keys: Qt.Key) -> None:
        """Let keys do something with the row that the keyboard is at."""
        self._does |= {key.value: do for key in keys}

    def menu_of(self, row: Any) -> QMenu | None:
        """What can be done with a row; None where nothing can."""
        return None

    def sizeHint(self) -> QSize:
        if self.room is None:
            return super().sizeHint()
        return QSize(scaled(self.room.width), self.height_of(self.room.most))

    def minimumSizeHint(self) -> QSize:
        if self.room is None:
            return super().minimumSizeHint()
        return QSize(scaled(self.room.least_width), self.height_of(self.room.least))

    def height_of(self, most: int) -> int:
        """How high a list of all its rows is, of `most` at most, in pixels."""
        count = min(self.rows.rowCount(), most)
        if self.rows.kind.is_uniform:
            return count * self.sizeHintForRow(0) + 2
        return sum(self.sizeHintForRow(row) for row in range(count)) + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, do = self.current(), self._does.get(event.key())
        if row is None or do is None:
            super().keyPressEvent(event)
        else:
            do(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the row at the pointer; by the menu key, of the row that the keyboard is at."""
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        menu = self.menu_of(self.row_at(index)) if index.isValid() else None
        if menu is None:
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self.visualRect(index).center() if by_keys else event.pos()
        menu.popup(self.viewport().mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.rows.kind.is_uniform:
            self._renew_layout()

    def _renew_layout(self) -> None:
        self.scheduleDelayedItemsLayout()
        if self.room is not None:
            self.updateGeometry()

    def _set_looks(self, kind: RowKind[Any]) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(kind.is_uniform)
        if kind.by_style:
            return
        # Asking Qt for its own would load every class of widgets that there is.
        self.setViewport(QWidget())
        self.setMouseTracking(kind.ground.shows_hover)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not kind.is_uniform:
            self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)


class _RowDelegate(QStyledItemDelegate):
    """The one way to a row: its ground, the ring around it, and what its kind paints on it."""

    def __init__(self, kind: RowKind[Any], parent: PaintedList) -> None:
        super().__init__(parent)
        self._kind, self._list = kind, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if self._kind.by_style:
            return super().sizeHint(option, index)
        width = self._list.viewport().width()
        return QSize(0, self._kind.height(self._list.row_at(index), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self._kind.by_style:
            super().paint(painter, option, index)
            return
        row, state = self._list.row_at(index), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._kind.ground_of(row)
        if ground is not None:
            _paint_ground(painter, option.rect, ground, state)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._kind.paint(painter, option.rect, row, is_chosen=is_chosen)
        painter.restore()


def _paint_ground(painter: QPainter, rect: QRect, ground: Ground, state: QStyle.StateFlag) -> None:
    look, aside, above = tokens(), ground.aside, ground.above
    box = rect.adjusted(aside, above, -aside, -above)
    fill = None
    if ground.shows_chosen and state & QStyle.StateFlag.State_Selected:
        fill = look.accent_soft
    elif ground.shows_hover and state & QStyle.StateFlag.State_MouseOver:
        fill = look.hover
    if fill is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        radius = 0 if ground.is_ruled else ground.radius
        painter.drawRoundedRect(box, radius, radius)
    if ground.is_ruled:
        painter.setPen(look.line)
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        box.adjust(0, 0, 0, -1)
    if state & QStyle.StateFlag.State_HasFocus:
        paint_focus(painter, box, ground.radius)
