"""Cells of a table whose typed value could not be written yet: it stays in its cell, marked."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.work.pending import not_yet, pending, will_help

translate = QCoreApplication.translate

Cell = tuple[str, str]
"""A row's id, "" for the row that is being added, and the column's key."""


class PendingCells:
    """What waits in one table."""

    def __init__(self, redraw: Callable[[], object]) -> None:
        """`redraw` shows the table anew."""
        self.where: QWidget | None = None
        """The table's widget."""
        self._redraw = redraw
        self._waiting: dict[Cell, tuple[str, Callable[[], bool]]] = {}

    def put(self, row_id: str, key: str, typed: str, write: Callable[[], bool]) -> bool:
        """Write what was typed, or let it wait in its cell where that may help."""
        pending().refusal = None
        waited = self._waiting.pop((row_id, key), None) is not None
        if write():
            if waited:
                self._look()
            return True
        if will_help() and self.where is not None:
            self._waiting[row_id, key] = typed, write
            pending().wait(self, self.where)
            self._redraw()
        return False

    def typed(self, row_id: str | None, key: str) -> str | None:
        """What waits in a cell; None where nothing does."""
        found = self._waiting.get((row_id or "", key))
        return None if found is None else found[0]

    def data(self, row_id: str | None, key: str, title: str, role: int) -> str | None:
        """What a cell of the column `title` says while it waits; None where it does not."""
        typed = self.typed(row_id, key)
        if typed is None or role == Qt.ItemDataRole.EditRole:
            return typed
        shown = translate("Fields", "{typed} (not saved yet)").format(typed=typed)
        said = {
            int(Qt.ItemDataRole.DisplayRole): shown,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{title}: {shown}",
            int(Qt.ItemDataRole.ToolTipRole): not_yet(),
        }
        return said.get(int(role))

    @property
    def adds(self) -> bool:
        """Whether a row waits to be added."""
        return any(not row_id for row_id, _ in self._waiting)

    def try_again(self) -> None:
        """Write what can be written by now."""
        for cell, (typed, write) in list(self._waiting.items()):
            del self._waiting[cell]  # before it is there: the table is shown anew meanwhile
            if not write():
                self._waiting[cell] = typed, write
        self._look()

    def forget(self) -> None:
        """Give all of it up."""
        self._waiting.clear()
        self._look()

    def _look(self) -> None:
        if not self._waiting:
            pending().settle(self)
        self._redraw()
