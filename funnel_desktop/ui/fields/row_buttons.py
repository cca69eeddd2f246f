"""The buttons below a `RowsTable`: add, up, down and remove, as far as the chosen row allows."""

from PySide6.QtWidgets import QAbstractButton

from funnel_desktop.ui.fields.rows_table import RowsTable


def enable_row_buttons(
    table: RowsTable,
    writable: bool,
    *,
    add: QAbstractButton,
    up: QAbstractButton,
    down: QAbstractButton,
    remove: QAbstractButton,
) -> None:
    """Enable what can be done with the table's current row; nothing where it is not writable."""
    place, last = table.currentIndex().row(), table.rows.rowCount() - 1
    is_row = writable and table.selected_id() is not None
    add.setEnabled(writable)
    up.setEnabled(is_row and place > 0)
    down.setEnabled(is_row and place < last)
    remove.setEnabled(is_row)
