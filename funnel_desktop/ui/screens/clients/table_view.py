"""The view of the table of clients: sorted by its heads, groups as headings across all columns."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView

from funnel_desktop.ui.fields.rows_table import INSET, ROW, CellDelegate
from funnel_desktop.ui.looks.theme import font, scaled, theme, tokens
from funnel_desktop.ui.screens.clients.table_model import ClientsModel, Index

MOST_GROUPS_ACROSS = 2000
"""Beyond so many headings they stay in the first column: a span costs each time."""


class ClientsView(QTableView):
    """Enter opens a client, F2 or typing changes a cell, Del deletes, a click on a head sorts."""

    sort_asked = Signal(str)
    columns_asked = Signal(QPoint)
    opened = Signal(str)
    chosen = Signal()
    delete_asked = Signal()

    def __init__(self, rows: ClientsModel, name: str) -> None:
        super().__init__()
        self.rows = rows
        self.setModel(rows)
        self.setItemDelegate(LineDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._make_head()
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        theme().changed.connect(self._wear)
        self._wear()

    def show_order(self, key: str, descending: bool) -> None:
        """Show by the arrow in the head how the lines are sorted."""
        keys = [column.key for column in self.rows.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(keys.index(key) if key in keys else -1, order)

    def lay_lines(self) -> None:
        """Give columns their widths and headings their room, after other lines came."""
        for place, column in enumerate(self.rows.columns):
            self.setColumnWidth(place, scaled(column.width))
        self.clearSpans()
        groups = self.rows.groups()
        if len(self.rows.columns) > 1 and len(groups) <= MOST_GROUPS_ACROSS:
            for row in groups:
                self.setSpan(row, 0, 1, len(self.rows.columns))

    def chosen_clients(self) -> list[str]:
        """The clients of the chosen rows, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [own for own in map(self.rows.client_at, rows) if own is not None]

    def choose(self, client: str, otherwise: int = -1) -> None:
        """Go to a client's row; where it is gone, to what stands in the row `otherwise` now."""
        row = self.rows.row_of(client)
        if row < 0:
            row = min(otherwise, self.rows.rowCount() - 1)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()
        elif is_enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def _ask_sorting(self, place: int) -> None:
        self.sort_asked.emit(self.rows.columns[place].key)

    def _open(self, row: int) -> None:
        client = self.rows.client_at(row)
        if client is not None:
            self.opened.emit(client)

    def _make_head(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setStretchLastSection(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.sectionClicked.connect(self._ask_sorting)
        head.customContextMenuRequested.connect(
            lambda point: self.columns_asked.emit(head.mapToGlobal(point))
        )

    def _wear(self) -> None:
        side = self.verticalHeader()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setMinimumSectionSize(0)
        side.setDefaultSectionSize(scaled(ROW))


class LineDelegate(CellDelegate):
    """Cells as everywhere; a group's heading in its own letters."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, ClientsModel) or model.client_at(index.row()) is not None:
            super().paint(painter, option, index)
            return
        painter.fillRect(option.rect, tokens().panel)
        painter.setPen(tokens().line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        letters = QFont(font("small"))
        letters.setWeight(QFont.Weight.DemiBold)
        painter.setFont(letters)
        painter.setPen(tokens().ink2)
        room = option.rect.adjusted(INSET, 0, -INSET, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, str(index.data() or ""))
