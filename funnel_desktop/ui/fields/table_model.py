"""What a table shows: rows by columns, headings among them, cells that are changed in place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.fields.pending_cells import PendingCells
from funnel_desktop.ui.widgets.tips import plain_tip, tip_of

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that stands across all columns, above those it is about."""

    words: str


@dataclass(frozen=True)
class Column:
    """One value of each row: `shown` gives its text, `read` its value from text.

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
    value: Callable[[Any], object] | None = None
    """What stands in a row; None: its attribute of that key."""
    is_link: bool = False
    """What stands there can be called or written to, by a click with Ctrl."""
    brief: Callable[[Any], str] | None = None
    """A value in fewer words than its choice has; None: in the same."""

    def value_of(self, row: Any) -> object:
        """Return what stands in a row."""
        return getattr(row, self.key) if self.value is None else self.value(row)

    def words(self, value: object) -> str:
        """Return a value as it is written; "" where it is not known."""
        if not self.choices:
            return self.shown(value)
        if value is not None and self.brief is not None:
            return self.brief(value)
        return "" if value is None else dict(self.choices).get(str(value), "")


class TableModel(QAbstractTableModel):
    """Rows in the order given. The first column says what a row is called: never nothing."""

    refused = Signal(str)
    """What was typed means nothing there: the sentence to show; "" takes it away."""

    def __init__(
        self,
        change: Callable[[str, str, object], bool] = lambda *_: False,
        parent: QObject | None = None,
    ) -> None:
        """`change` writes (id, key, value)."""
        super().__init__(parent)
        self.columns: tuple[Any, ...] = ()
        self.rows: Sequence[Any] = ()
        self._change = change
        self.pending = PendingCells(self._redraw)

    def show(self, columns: Sequence[Column], rows: Sequence[Any]) -> None:
        """Show other rows, or the same in another order or by other columns."""
        self.beginResetModel()
        self.columns, self.rows = tuple(columns), rows
        self.endResetModel()

    def row_at(self, place: int) -> Any:
        """A row as it was given; None where there is none."""
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def row_id(self, place: int) -> str | None:
        """The id of a row; None for a heading, and where there is none."""
        return getattr(self.row_at(place), "id", None)

    def place_of(self, row_id: str) -> int:
        """Where a row stands, -1 where it does not."""
        found = (at for at, row in enumerate(self.rows) if getattr(row, "id", None) == row_id)
        return next(found, -1)

    def headings(self) -> list[int]:
        """Where headings stand."""
        return [place for place, row in enumerate(self.rows) if isinstance(row, Heading)]

    # What Qt asks

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            # Not seen, but told: a screen reader names the row of each cell by it.
            return self.index(section, 0).data() if role == Qt.ItemDataRole.DisplayRole else None
        if section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(self._alignment(section))
        return self.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.row_at(index.row()), Heading):
            return Qt.ItemFlag.ItemIsEnabled
        base = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        is_editable = self.columns[index.column()].is_editable
        return base | Qt.ItemFlag.ItemIsEditable if is_editable else base

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(self._alignment(index.column()))
        row, column = self.row_at(index.row()), self.columns[index.column()]
        if isinstance(row, Heading):
            return row.words if index.column() == 0 and role in _TEXTS else None
        waits = self.pending.data(getattr(row, "id", None), column.key, column.title, role)
        return self._told(column, row, role) if waits is None and row is not None else waits

    @staticmethod
    def _told(column: Column, row: Any, role: int) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = list(column.tip(row))
            return plain_tip(lines[0]) if len(lines) == 1 else tip_of(lines)
        value = column.value_of(row)
        if role == Qt.ItemDataRole.UserRole:
            return value
        words = column.words(value)
        if role == Qt.ItemDataRole.EditRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {words or column.unknown}"
        return words or column.unknown if role == Qt.ItemDataRole.DisplayRole else None

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
        self.refused.emit("")
        column, row = self.columns[index.column()], self.rows[index.row()]
        if meant == column.value_of(row) and self.pending.typed(row.id, column.key) is None:
            return True
        if index.column() == 0 and not meant:
            return False
        row_id, key, typed = row.id, column.key, column.words(meant)
        return self.pending.put(row_id, key, typed, lambda: self._change(row_id, key, meant))

    def _redraw(self) -> None:
        last = self.index(self.rowCount() - 1, len(self.columns) - 1)
        if last.isValid():
            self.dataChanged.emit(self.index(0, 0), last)

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        at_right = self.columns[section].is_number
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
