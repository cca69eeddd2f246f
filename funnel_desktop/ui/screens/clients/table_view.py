"""The view of the table of clients: sorted by its heads, groups as headings across all columns."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView

from funnel_desktop.document.client_table import ClientRow
from funnel_desktop.ui.fields.table import Table
from funnel_desktop.ui.fields.table_model import TableModel
from funnel_desktop.ui.looks.theme import scaled


class ClientsModel(TableModel):
    """Clients, and the headings of their groups."""

    def replace(self, rows: dict[str, ClientRow]) -> None:
        """Show rows anew that stay where they are."""
        last, kept = len(self.columns) - 1, list(self.rows)
        self.rows = kept
        for place, line in enumerate(kept):
            if isinstance(line, ClientRow) and line.id in rows:
                kept[place] = rows[line.id]
                self.dataChanged.emit(self.index(place, 0), self.index(place, last))


class ClientsView(Table):
    """Enter opens a client, F2 or typing changes a cell, Del deletes, a click on a head sorts."""

    sort_asked = Signal(str)
    columns_asked = Signal(QPoint)
    opened = Signal(str)
    chosen = Signal()
    delete_asked = Signal()

    def __init__(self, rows: ClientsModel, name: str) -> None:
        super().__init__(rows, name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self._make_head()
        self.on_keys(lambda cell: self._open(cell.row()), Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self.on_keys(lambda _: self.delete_asked.emit(), Qt.Key.Key_Delete)
        self.doubleClicked.connect(lambda cell: self._open(cell.row()))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def show_order(self, key: str, descending: bool) -> None:
        """Show by the arrow in the head how the lines are sorted."""
        keys = [column.key for column in self.rows.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(keys.index(key) if key in keys else -1, order)

    def measure(self) -> None:
        """Give each column the width that it says, however long its words are."""
        for place, column in enumerate(self.rows.columns):
            self.setColumnWidth(place, scaled(column.width))

    def chosen_clients(self) -> list[str]:
        """The clients of the chosen rows, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [row_id for row_id in map(self.rows.row_id, rows) if row_id is not None]

    def choose(self, client: str, otherwise: int = -1) -> None:
        """Go to a client's row; where it is gone, to what stands in the row `otherwise` now."""
        row = self.rows.place_of(client)
        if row < 0:
            row = min(otherwise, self.rows.rowCount() - 1)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row, 0))

    def _ask_sorting(self, place: int) -> None:
        self.sort_asked.emit(self.rows.columns[place].key)

    def _open(self, row: int) -> None:
        client = self.rows.row_id(row)
        if client is not None:
            self.opened.emit(client)

    def _make_head(self) -> None:
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setStretchLastSection(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.sectionClicked.connect(self._ask_sorting)
        head.customContextMenuRequested.connect(
            lambda point: self.columns_asked.emit(head.mapToGlobal(point))
        )
