"""A list of short lines, each with a word or figure at its right end; Enter opens one."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QFontMetrics, QPainter

from funnel_desktop.ui.looks.text_line import RIGHT, width_of, write
from funnel_desktop.ui.looks.theme import SPACE_2, TARGET, font, scaled
from funnel_desktop.ui.widgets.painted_list import PaintedList
from funnel_desktop.ui.widgets.row_kind import Ground, RowKind


class ShortLine(NamedTuple):
    """The id of what a line stands for, its words, and what stands at its right end."""

    row_id: str
    words: str
    at_end: str = ""


class ShortLines(RowKind[ShortLine]):
    """Plain text only; what does not fit is left out and stands in the tooltip."""

    ground = Ground(radius=4, shows_chosen=True, shows_hover=True)

    def spoken(self, row: ShortLine) -> str:
        return f"{row.words}: {row.at_end}" if row.at_end else row.words

    def tip(self, row: ShortLine) -> str:
        return self.spoken(row)

    def height(self, row: ShortLine, width: int) -> int:
        return row_height()

    def paint(self, painter: QPainter, box: QRect, row: ShortLine, *, is_chosen: bool) -> None:
        inside = QRectF(box).adjusted(SPACE_2, 0, -SPACE_2, 0)
        taken = width_of(row.at_end, "small") + SPACE_2 if row.at_end else 0
        write(painter, inside.adjusted(0, 0, -taken, 0), row.words)
        write(painter, inside, row.at_end, "small", "ink2", flags=RIGHT)


class Lines(PaintedList):
    """Enter or a double click opens what a line stands for."""

    opened = Signal(str)
    """The id of what the line stands for."""

    def __init__(self, name: str = "") -> None:
        super().__init__(ShortLines(), name)
        self.activated.connect(lambda index: self.opened.emit(self.row_at(index).row_id))

    def current_id(self) -> str | None:
        """The id of what the line stands for that the keyboard is at."""
        line = self.current()
        return None if line is None else line.row_id

    def fit_rows(self, at_most: int) -> None:
        """Be as high as the lines are, up to some; more of them scroll."""
        count = self.rows.rowCount()
        self.setFixedHeight(min(count, at_most) * row_height() + 2)
        self.setVisible(count > 0)


def row_height() -> int:
    """High enough to be hit."""
    return max(TARGET, QFontMetrics(font("body")).height() + scaled(8))
