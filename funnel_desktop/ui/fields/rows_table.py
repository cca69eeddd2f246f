"""The table of a `RowsModel`: typing changes a cell, Delete removes a row."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from funnel_desktop.ui.fields.rows_model import RowsModel
from funnel_desktop.ui.fields.table import Table
from funnel_desktop.ui.looks.theme import scaled

ROWS_IN_SIGHT = 6
"""As many rows as a table asks room for; more of them scroll."""


class RowsTable(Table):
    """As high as its rows, up to some."""

    remove_asked = Signal(str)
    """The id of the row to remove."""

    def __init__(self, rows: RowsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(rows, name, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.horizontalHeader().setStretchLastSection(True)
        self.on_keys(self._edit, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self.on_keys(lambda _: self.remove_selected(), Qt.Key.Key_Delete)
        self.itemDelegate().closeEditor.connect(self._editor_closed)
        for changed in (rows.rowsInserted, rows.rowsRemoved, rows.modelReset, rows.dataChanged):
            changed.connect(self.measure)
        self.measure()

    def add_row(self) -> None:
        """Begin a new row by typing its name."""
        cell = self.rows.begin_adding()
        self.scrollTo(cell)
        self.setCurrentIndex(cell)
        self.edit(cell)

    def selected_id(self) -> str | None:
        """The id of the row the user is in."""
        row_id: str | None = self.rows.row_id(self.currentIndex().row())
        return row_id

    def remove_selected(self) -> None:
        """Ask for the removal of the row the user is in."""
        row_id = self.selected_id()
        if row_id is not None:
            self.remove_asked.emit(row_id)

    def measure(self) -> None:
        """Find also how much room the table asks for."""
        self.updateGeometry()
        super().measure()

    def sizeHint(self) -> QSize:
        rows = max(1, min(self.rows.rowCount(), ROWS_IN_SIGHT))
        return QSize(scaled(420), self._height_of(rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(240), self._height_of(2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def _edit(self, cell: QModelIndex) -> None:
        self.edit(cell)

    def _height_of(self, rows: int) -> int:
        return self.horizontalHeader().sizeHint().height() + rows * scaled(self.row_height) + 2

    def _editor_closed(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        if self.currentIndex().row() >= 0 and self.selected_id() is None:
            self.rows.stop_adding()
