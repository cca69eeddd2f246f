"""The few rows of a table that grows in place: people, services, influences."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from funnel_desktop.ui.fields.table_model import ROOT, Column, Index, TableModel


class RowsModel(TableModel):
    """Rows with an `id`; a last empty one while one is being added."""

    def __init__(
        self,
        columns: Sequence[Column],
        change: Callable[[str, str, object], bool],
        add: Callable[[object], bool],
    ) -> None:
        """`change` writes (id, key, value); `add` makes a row from its first column's value."""
        super().__init__(change)
        self.columns = tuple(columns)
        self._add = add
        self._adding = False

    def show_rows(self, rows: Sequence[Any], *, keep_order: bool = False) -> None:
        """Show rows; with `keep_order` known ones stay where they are and new ones follow."""
        if keep_order:
            place = {row.id: at for at, row in enumerate(self.rows)}
            rows = sorted(rows, key=lambda row: place.get(row.id, len(place)))
        grown = len(rows) - len(self.rows)
        known = [row.id for row in self.rows]
        same = known == [row.id for row in rows][: len(known)]
        if same and grown == int(self._adding and grown == 1):
            self._adding = self._adding and grown == 0
            self.rows = list(rows)
            last = self.index(max(0, self.rowCount() - 1), len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows, self._adding = list(rows), self.pending.adds
        self.endResetModel()

    def begin_adding(self) -> QModelIndex:
        """Append the empty row; returns the cell to type its name into."""
        if not self._adding:
            self.beginInsertRows(ROOT, len(self.rows), len(self.rows))
            self._adding = True
            self.endInsertRows()
        return self.index(len(self.rows), 0)

    def stop_adding(self) -> None:
        """Take the empty row away again, where nothing was typed."""
        if self._adding and not self.pending.adds:
            self.beginRemoveRows(ROOT, len(self.rows), len(self.rows))
            self._adding = False
            self.endRemoveRows()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows) + self._adding

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_new = index.row() >= len(self.rows)
        return flags & ~Qt.ItemFlag.ItemIsEditable if is_new and index.column() > 0 else flags

    def put(self, index: Index, meant: object) -> bool:
        """Write a value that was understood; in the empty row, the name of a new one."""
        if index.row() < len(self.rows):
            return super().put(index, meant)
        self.refused.emit("")
        typed, key = str(meant), self.columns[index.column()].key
        return bool(meant) and self.pending.put("", key, typed, lambda: self._add(meant))

    def _redraw(self) -> None:
        if not self._adding or self.pending.adds:  # else its row comes, or the table takes it away
            super()._redraw()
