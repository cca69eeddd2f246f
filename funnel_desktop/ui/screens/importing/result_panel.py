"""The card *What will happen*: always in sight while columns are matched."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from funnel_desktop.exchange.import_preview import ImportPreview
from funnel_desktop.exchange.prepared import Prepared
from funnel_desktop.exchange.tables.typed_columns import CellProblem
from funnel_desktop.ui.looks.text_line import write_above
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_2, SPACE_3, font
from funnel_desktop.ui.screens.importing.result_lines import (
    Figure,
    RowLine,
    figures,
    first_rows,
    summary,
    what_is_lost,
)
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import STRETCH, Placed, column_of, grow, row_of, thin_line
from funnel_desktop.ui.widgets.painted_list import ListRoom, PaintedList
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.row_kind import Ground, RowKind
from funnel_desktop.ui.widgets.text_label import ElidedLabel, TextLabel
from funnel_desktop.wording.importing import problem_sentence, problem_title

translate = QCoreApplication.translate

FIGURES_A_ROW = 4

_ROWS_IN_SIGHT = 5


class ResultPanel(Panel):
    """Counts, the first rows as they will be, and what cannot be taken and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Import", "What will happen"), parent=parent)
        self._content = QWidget()
        self.problems = ProblemList(translate("Import", "Rows that can’t be imported"))
        self.problems.hide()
        self._problem_title = TextLabel("body_strong", "attention")
        self._problem_title.hide()
        self.body.addWidget(self._content)
        self.body.addWidget(self._problem_title)
        self.body.addWidget(self.problems, 1)
        self.body.addStretch(0)
        self.body.addWidget(thin_line())
        self.body.addLayout(_one_step())
        self.say(translate("Import", "Choose a file. Nothing is saved until you confirm."))

    def say(self, sentence: str, ink: str = "ink3") -> None:
        """Show a sentence instead of a result."""
        words = TextLabel("body", ink, sentence, wraps=True)
        column = self._begin_anew()
        column.addWidget(words)
        self._show_problems((), [])

    def show_nothing(self) -> None:
        """Forget what was to be written."""
        self._show_problems((), [])

    def show_prepared(self, prepared: Prepared, seen: ImportPreview) -> None:
        """Show what an import would do."""
        column = self._begin_anew()
        column.addLayout(_figures(figures(prepared, seen)))
        for sentence in summary(prepared, seen):
            words = TextLabel("small", "ink2", sentence, wraps=True)
            column.addWidget(words)
        for row in first_rows(prepared, seen):
            column.addWidget(thin_line())
            column.addWidget(_row_of(row))
        plan = prepared.plan
        self._show_problems(plan.problems, what_is_lost(plan, seen.cells))

    def _begin_anew(self) -> QVBoxLayout:
        old, self._content = self._content, QWidget()
        self.body.replaceWidget(old, self._content)
        old.hide()
        old.deleteLater()
        return column_of(into=self._content)

    def _show_problems(self, problems: Sequence[CellProblem], lost: Sequence[str]) -> None:
        self.problems.show_rows(problems)
        self.problems.setVisible(bool(problems))
        self._problem_title.setVisible(bool(problems))
        self._problem_title.setText("\n".join(lost))


def _figures(shown: Sequence[Figure]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_3)
    grid.setVerticalSpacing(SPACE_2)
    for place, figure in enumerate(shown):
        count = TextLabel("figure", figure.ink, figure.count)
        words = TextLabel("small", "ink2", figure.words, wraps=True)
        grid.addLayout(
            column_of(count, words, STRETCH, gap=0), place // FIGURES_A_ROW, place % FIGURES_A_ROW
        )
    for across in range(FIGURES_A_ROW):
        grid.setColumnStretch(across, 1)
    return grid


def _row_of(line: RowLine) -> QWidget:
    part = QWidget()
    name = ElidedLabel("body_strong", text=line.name)
    detail = ElidedLabel("small", "ink3", line.detail)
    place = TextLabel("small_strong", line.ink, line.place)
    row_of(
        grow(column_of(name, detail, gap=0)),
        Placed(place, 0, Qt.AlignmentFlag.AlignVCenter),
        into=part,
    )
    return part


def _one_step() -> QHBoxLayout:
    words = TextLabel(
        "small",
        "ink3",
        translate("Import", "The whole import is one step. Ctrl+Z undoes it."),
        wraps=True,
    )
    return row_of(IconLabel("undo", "ink3", 14), grow(words), gap=SPACE_1)


class ProblemRows(RowKind[CellProblem]):
    """Where it is in the first line, why in the second."""

    ground = Ground(radius=0)

    def spoken(self, row: CellProblem) -> str:
        return f"{problem_title(row)}: {problem_sentence(row)}"

    def height(self, row: CellProblem, width: int) -> int:
        lines = QFontMetrics(font("body_medium")).height() + QFontMetrics(font("small")).height()
        return lines + 2 * SPACE_1

    def paint(self, painter: QPainter, box: QRect, row: CellProblem, *, is_chosen: bool) -> None:
        room = box.adjusted(SPACE_1, SPACE_1, -SPACE_1, 0)
        for role, ink, text in (
            ("body_medium", "attention", problem_title(row)),
            ("small", "ink3", problem_sentence(row)),
        ):
            room = write_above(painter, room, text, role, ink)


class ProblemList(PaintedList):
    """Scrolls through all of them."""

    room = ListRoom(_ROWS_IN_SIGHT, 200, 120)

    def __init__(self, name: str) -> None:
        super().__init__(ProblemRows(), name)
