"""The rows of *Do next* as a Qt model, with what a screen reader says of each."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from funnel_desktop.ui.screens.do_next.entries import Entry, Kind, minutes_text
from funnel_desktop.ui.work.drag_load import load_of
from funnel_desktop.wording.names import order_badge

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """Holds the few rows that the list shows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Entry] = []

    def show(self, rows: list[Entry]) -> None:
        """Replace all rows, unless they are the same; the current one stays where words change."""
        if rows == self.rows:
            return
        if [_row_id(row) for row in rows] == [_row_id(row) for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(entry)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return entry.day
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].kind in (Kind.HEADING, Kind.DONE, Kind.EMPTY):
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        has_card = self.rows[index.row()].card is not None
        return flags | Qt.ItemFlag.ItemIsDragEnabled if has_card else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """What is dragged onto the week's grid."""
        cards = [self.rows[index.row()].card for index in indexes]
        return load_of([card.id for card in cards if card is not None])


def _row_id(entry: Entry) -> tuple[Kind, str, str]:
    named = (entry.card.id if entry.card else "") or (entry.done.id if entry.done else "")
    return entry.kind, entry.work, named


def spoken(entry: Entry) -> str:
    """Begins with the action, never with the client (DESIGN.md 8)."""
    if entry.kind is Kind.HEADING:
        return f"{order_badge(entry.work)} {entry.text}"
    parts = (entry.text, entry.detail, minutes_text(entry), entry.day)
    return ", ".join(part for part in parts if part)
