"""A table whose cells are changed in place and saved at once: people, services."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.fields.pending_cells import PendingCells
from funnel_desktop.ui.widgets.tips import tip_of

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True)
class Column:
    """One attribute of the rows: `shown` gives its text, `read` its value from text.

    `read` raises NotUnderstood. With `choices` (key and words) it is chosen, not typed; the key
    "" stands for None. `unknown` is shown where nothing is known, `tip` gives a row's lines of
    help.
    """

    key: str
    title: str
    shown: Callable[[Any], str] = lambda value: "" if value is None else str(value)
    read: Callable[[str], object] = lambda text: text.strip()
    choices: tuple[tuple[str, str], ...] = ()
    is_number: bool = False
    is_editable: bool = True
    unknown: str = ""
    tip: Callable[[Any], Sequence[str]] = lambda row: ()


class RowsModel(QAbstractTableModel):
    """Rows with an `id`, in the order given; a last empty one while one is being added."""

    refused = Signal(str)
    """What was typed means nothing there: the sentence to show; "" takes it away."""

    def __init__(
        self,
        columns: Sequence[Column],
        change: Callable[[str, str, object], bool],
        add: Callable[[object], bool],
    ) -> None:
        """`change` writes (id, key, value); `add` makes a row from its first column's value."""
        super().__init__()
        self.columns = tuple(columns)
        self._change, self._add = change, add
        self._rows: list[Any] = []
        self._adding = False
        self.pending = PendingCells(self._redraw)

    def show_rows(self, rows: Sequence[Any], *, keep_order: bool = False) -> None:
        """Show rows; with `keep_order` known ones stay where they are and new ones follow."""
        if keep_order:
            place = {row.id: at for at, row in enumerate(self._rows)}
            rows = sorted(rows, key=lambda row: place.get(row.id, len(place)))
        grown = len(rows) - len(self._rows)
        known = [row.id for row in self._rows]
        same = known == [row.id for row in rows][: len(known)]
        if same and grown == int(self._adding and grown == 1):
            self._adding = self._adding and grown == 0
            self._rows = list(rows)
            last = self.index(max(0, self.rowCount() - 1), len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows, self._adding = list(rows), self.pending.adds
        self.endResetModel()

    def begin_adding(self) -> QModelIndex:
        """Append the empty row; returns the cell to type its name into."""
        if not self._adding:
            self.beginInsertRows(ROOT, len(self._rows), len(self._rows))
            self._adding = True
            self.endInsertRows()
        return self.index(len(self._rows), 0)

    def stop_adding(self) -> None:
        """Take the empty row away again, where nothing was typed."""
        if self._adding and not self.pending.adds:
            self.beginRemoveRows(ROOT, len(self._rows), len(self._rows))
            self._adding = False
            self.endRemoveRows()

    def row_id(self, place: int) -> str | None:
        """The id of a row; None for the empty one."""
        return self._rows[place].id if 0 <= place < len(self._rows) else None

    def row_at(self, place: int) -> Any:
        """A row as it was given; None for the empty one."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, row_id: str) -> int:
        """Where a row stands, -1 where it does not."""
        return next((at for at, row in enumerate(self._rows) if row.id == row_id), -1)

    # What Qt asks

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows) + self._adding

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(self._alignment(section))
        elif role == Qt.ItemDataRole.DisplayRole and section < len(self._rows):
            # Not seen, but told: a screen reader names the row of each cell by it.
            return getattr(self._rows[section], self.columns[0].key)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        is_new = index.row() >= len(self._rows)
        if not self.columns[index.column()].is_editable or (is_new and index.column() > 0):
            return base
        return base | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(self._alignment(index.column()))
        column = self.columns[index.column()]
        waits = self.pending.data(self.row_id(index.row()), column.key, column.title, role)
        if waits is not None or index.row() >= len(self._rows):
            return waits
        value = getattr(self._rows[index.row()], column.key)
        words = self._words(column, value)
        if role == Qt.ItemDataRole.EditRole:
            return words
        if role == Qt.ItemDataRole.DisplayRole:
            return words or column.unknown
        if role == Qt.ItemDataRole.UserRole:
            return value
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {words or column.unknown}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(list(column.tip(self._rows[index.row()])))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = self.columns[index.column()]
        try:
            meant = (value or None) if column.choices else column.read(str(value))
        except NotUnderstood as error:
            self.refused.emit(str(error))
            return False
        return self.put(index, meant)

    def put(self, index: Index, meant: object) -> bool:
        """Write a value that was understood."""
        column = self.columns[index.column()]
        self.refused.emit("")
        if index.row() >= len(self._rows):
            typed = str(meant)
            return bool(meant) and self.pending.put("", column.key, typed, lambda: self._add(meant))
        row = self._rows[index.row()]
        if meant == getattr(row, column.key) and self.pending.typed(row.id, column.key) is None:
            return True
        if index.column() == 0 and not meant:
            return False
        own, key, typed = row.id, column.key, self._words(column, meant)
        return self.pending.put(own, key, typed, lambda: self._change(own, key, meant))

    def _redraw(self) -> None:
        if self._adding and not self.pending.adds:
            return  # its row comes, or the table takes it away
        last = self.index(self.rowCount() - 1, len(self.columns) - 1)
        if last.isValid():
            self.dataChanged.emit(self.index(0, 0), last)

    def _words(self, column: Column, value: object) -> str:
        if not column.choices:
            return column.shown(value)
        return "" if value is None else dict(column.choices).get(str(value), "")

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        side = (
            Qt.AlignmentFlag.AlignRight
            if self.columns[section].is_number
            else Qt.AlignmentFlag.AlignLeft
        )
        return side | Qt.AlignmentFlag.AlignVCenter
