"""All rows that cannot be taken, each with its column and why: a hundred thousand cost nothing."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter

from funnel_desktop.exchange.tables.columns import Problem
from funnel_desktop.ui.looks.text_line import write_above
from funnel_desktop.ui.looks.theme import SPACE_1, font
from funnel_desktop.ui.widgets.painted_list import Ground, PaintedList, Room, RowKind
from funnel_desktop.wording.importing import problem_sentence, problem_title

ROWS_IN_SIGHT = 5


class ProblemRows(RowKind[Problem]):
    """Where it is in the first line, why in the second."""

    ground = Ground(radius=0)

    def spoken(self, row: Problem) -> str:
        return f"{problem_title(row)}: {problem_sentence(row)}"

    def height(self, row: Problem, width: int) -> int:
        lines = QFontMetrics(font("body_medium")).height() + QFontMetrics(font("small")).height()
        return lines + 2 * SPACE_1

    def paint(self, painter: QPainter, box: QRect, row: Problem, *, is_chosen: bool) -> None:
        room = box.adjusted(SPACE_1, SPACE_1, -SPACE_1, 0)
        for role, ink, text in (
            ("body_medium", "attention", problem_title(row)),
            ("small", "ink3", problem_sentence(row)),
        ):
            room = write_above(painter, room, text, role, ink)


class ProblemList(PaintedList):
    """Scrolls through all of them."""

    room = Room(ROWS_IN_SIGHT, 200, 120)

    def __init__(self, name: str) -> None:
        super().__init__(ProblemRows(), name)
