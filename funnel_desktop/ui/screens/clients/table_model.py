"""The model of the table of clients: lines as they are arranged, cells edited in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from funnel_desktop.document.client_table import ClientRow
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.fields.pending_cells import PendingCells
from funnel_desktop.ui.screens.clients.arranging import Group, Line
from funnel_desktop.ui.screens.clients.columns import ClientColumn

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class ClientsModel(QAbstractTableModel):
    """Shows what it is given; what is typed goes to `change` as (client, field, value)."""

    refused = Signal(str)

    def __init__(
        self, change: Callable[[str, str, object], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._change = change
        self.pending = PendingCells(self._redraw)
        self.columns: tuple[ClientColumn, ...] = ()
        self.lines: list[Line] = []

    def show_lines(self, columns: Sequence[ClientColumn], lines: list[Line]) -> None:
        """Show other lines, or the same in another order."""
        self.beginResetModel()
        self.columns, self.lines = tuple(columns), lines
        self.endResetModel()

    def replace(self, rows: dict[str, ClientRow]) -> None:
        """Show rows anew that stay where they are."""
        last = len(self.columns) - 1
        for place, line in enumerate(self.lines):
            if isinstance(line, ClientRow) and line.id in rows:
                self.lines[place] = rows[line.id]
                self.dataChanged.emit(self.index(place, 0), self.index(place, last))

    def client_at(self, row: int) -> str | None:
        """The id of the client in a row; None for a group's heading."""
        line = self.lines[row] if 0 <= row < len(self.lines) else None
        return line.id if isinstance(line, ClientRow) else None

    def row_of(self, client: str) -> int:
        """Where a client stands, -1 where it does not."""
        return next(
            (n for n, line in enumerate(self.lines)
             if isinstance(line, ClientRow) and line.id == client), -1,
        )  # fmt: skip

    def groups(self) -> list[int]:
        """The rows of the headings."""
        return [place for place, line in enumerate(self.lines) if isinstance(line, Group)]

    # What Qt asks

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(self._alignment(section))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.lines[index.row()], Group):
            return Qt.ItemFlag.ItemIsEnabled
        base = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return base | Qt.ItemFlag.ItemIsEditable if self.columns[index.column()].field else base

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self.lines[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(self._alignment(index.column()))
        if isinstance(line, Group):
            said = f"{line.title}  ({line.count})"
            return said if index.column() == 0 and role in _TEXTS else None
        if column.field and (waits := self.pending.data(line.id, column.field, column.title, role)):
            return waits
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return column.shown(line)
        if role == Qt.ItemDataRole.UserRole:
            return getattr(line, column.field) if column.field else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.shown(line)}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line, column = self.lines[index.row()], self.columns[index.column()]
        if isinstance(line, Group) or not column.field:
            return False
        try:
            meant = value if column.choices else column.read(str(value))
        except NotUnderstood as error:
            self.refused.emit(str(error))
            return False
        own, field = line.id, column.field
        if meant == (getattr(line, field) or "") and self.pending.typed(own, field) is None:
            return True
        if field == "name" and not meant:
            return False
        typed = dict(column.choices).get(str(meant), str(value)) if column.choices else str(value)
        return self.pending.put(own, field, typed, lambda: self._change(own, field, meant))

    def _redraw(self) -> None:
        if self.lines and self.columns:
            last = self.index(len(self.lines) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        number = self.columns[section].is_number
        side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
