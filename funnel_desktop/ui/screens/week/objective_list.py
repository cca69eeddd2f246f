"""Objectives to look at, as a list: Enter or a double click opens one."""

from PySide6.QtCore import Qt, Signal

from funnel_desktop.ui.widgets.lines import ShortLine
from funnel_desktop.ui.widgets.painted_list import PaintedList
from funnel_desktop.ui.widgets.row_kind import LIVELY, RowKind


class ObjectiveRows(RowKind[ShortLine]):
    """As the style paints them; the sentence that there is none cannot be chosen."""

    by_style = True

    def spoken(self, row: ShortLine) -> str:
        return row.words

    def flags(self, row: ShortLine) -> Qt.ItemFlag:
        return LIVELY if row.row_id else Qt.ItemFlag.NoItemFlags


class ObjectiveList(PaintedList):
    """Says so where there is none."""

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(ObjectiveRows(), name)
        self.activated.connect(lambda index: self.opened.emit(self.row_at(index).row_id))

    def show_objectives(self, lines: list[tuple[str, str]], none: str) -> None:
        """Show ids with their lines, or the sentence `none`."""
        self.show_rows([ShortLine(*line) for line in lines or [("", none)]])
