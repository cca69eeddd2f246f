"""The table of all screens: rows of a `TableModel` without grid or frame."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from funnel_desktop.ui.fields.table_cells import ROW, CellDelegate
from funnel_desktop.ui.fields.table_model import TableModel
from funnel_desktop.ui.looks.theme import scaled, theme

MOST_ACROSS = 2000
"""Beyond so many headings they stay in the first column: a span costs each time."""


class Table(QTableView):
    """Each column as wide as what stands in it; what is left is shared."""

    link_wanted = Signal(str)
    """What stands in a cell of a column of links is to be followed."""
    row_height = ROW
    """In pixels at 100 %."""
    rows_measured = 40
    """By so many rows beyond those in sight the widths of columns are found."""

    def __init__(self, rows: TableModel, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Any = rows
        self._does: dict[int, Callable[[QModelIndex], object]] = {}
        self._needed: list[int] = []
        self.menu_of: Callable[[Any], QMenu | None] = lambda _: None
        """What can be done with a row, for its menu."""
        rows.pending.where = self
        self.setModel(rows)
        rows.setParent(self)  # it ends with its table
        self.setItemDelegate(self.make_delegate())
        self.setAccessibleName(name)
        self._set_looks()
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def make_delegate(self) -> CellDelegate:
        """Return what paints and edits the cells."""
        return CellDelegate(self)

    def on_keys(self, do: Callable[[QModelIndex], object], *keys: Qt.Key) -> None:
        """Let keys do something with the cell that the keyboard is at."""
        self._does |= {key.value: do for key in keys}

    def measure(self) -> None:
        """Find how wide each column must be: it asks for the words of many rows."""
        header = self.horizontalHeader()
        self._needed = [
            max(header.sectionSizeHint(place), self.sizeHintForColumn(place))
            for place in range(self.rows.columnCount())
        ]
        self.share_width()

    def share_width(self) -> None:
        """Give each column its width, and what is left to all or some."""
        rest = self.viewport().width() - sum(self._needed)
        for place, width in enumerate(self.widths(self._needed, rest)):
            self.setColumnWidth(place, width)

    def widths(self, needed: Sequence[int], rest: int) -> list[int]:
        """Return the widths of columns; `rest` is less than nothing where there is too little."""
        return [width + max(0, rest) // len(needed) for width in needed]

    def lay_headings(self) -> None:
        """Let headings stand across all columns, after other rows came."""
        self.clearSpans()
        places, columns = self.rows.headings(), self.rows.columnCount()
        if columns > 1 and len(places) <= MOST_ACROSS:
            for place in places:
                self.setSpan(place, 0, 1, columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        do = self._does.get(event.key())
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # Enter in a cell's editor ends here, not at the dialog's button
        elif do is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            do(self.currentIndex())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        cell = self.indexAt(event.position().toPoint())
        is_following = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if is_following and cell.isValid() and self.rows.columns[cell.column()].is_link:
            self.link_wanted.emit(str(cell.data() or ""))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the row at the pointer; by the menu key, of the row that the keyboard is at."""
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.open_menu(self.currentIndex() if by_keys else self.indexAt(event.pos()))

    def open_menu(self, cell: QModelIndex) -> None:
        """Open the menu of a row below one of its cells, if it has one."""
        row = self.rows.row_at(cell.row())
        menu = None if row is None else self.menu_of(row)
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            below = self.visualRect(cell).bottomLeft()
            menu.popup(self.viewport().mapToGlobal(below))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def _set_looks(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(0)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(self.rows_measured)

    def _apply_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(scaled(self.row_height))
        self.measure()
