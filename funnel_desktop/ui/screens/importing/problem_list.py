"""All rows that cannot be taken, each with its column and why: a hundred thousand cost nothing."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from funnel_desktop.exchange.tables.columns import Problem
from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.text_line import write_above
from funnel_desktop.ui.looks.theme import SPACE_1, font, theme
from funnel_desktop.wording.importing import problem_sentence, problem_title

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
PROBLEM = Qt.ItemDataRole.UserRole
ROWS_IN_SIGHT = 5


class ProblemsModel(QAbstractListModel):
    """Problems as list items."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._problems: Sequence[Problem] = ()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show other problems."""
        self.beginResetModel()
        self._problems = problems
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._problems)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        problem = self._problems[index.row()]
        if role == PROBLEM:
            return problem
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{problem_title(problem)}: {problem_sentence(problem)}"
        return None


class ProblemList(QListView):
    """Scrolls through all of them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems = ProblemsModel(self)
        self.setModel(self._problems)
        self.setItemDelegate(ProblemDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show other problems."""
        self._problems.show_problems(problems)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = min(ROWS_IN_SIGHT, self._problems.rowCount())
        return QSize(200, rows * row_height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(2, self._problems.rowCount()) * row_height() + 2)


class ProblemDelegate(QStyledItemDelegate):
    """Where it is in the first line, why in the second."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, problem = option.rect, index.data(PROBLEM)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, 0)
        box = rect.adjusted(SPACE_1, SPACE_1, -SPACE_1, 0)
        for role, ink, text in (
            ("body_medium", "attention", problem_title(problem)),
            ("small", "ink3", problem_sentence(problem)),
        ):
            box = write_above(painter, box, text, role, ink)


def row_height() -> int:
    """Two lines and a little air."""
    lines = QFontMetrics(font("body_medium")).height() + QFontMetrics(font("small")).height()
    return lines + 2 * SPACE_1
