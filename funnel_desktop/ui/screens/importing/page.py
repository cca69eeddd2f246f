"""The page of the import: steps at the head, what is done on the left, its result on the right."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4
from funnel_desktop.ui.screens.importing.step_bar import StepBar
from funnel_desktop.ui.screens.importing.two_sides import TwoSides
from funnel_desktop.ui.widgets.text_label import TextLabel

translate = QCoreApplication.translate


class ImportPage(QWidget):
    """Shows the parts of one step at a time."""

    def __init__(
        self,
        steps: Mapping[int, Sequence[QWidget]],
        result: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.bar = StepBar()
        left, right = QWidget(), QWidget()
        column = _column(left)
        self._parts = {step: _room(parts) for step, parts in steps.items()}
        for part in self._parts.values():
            column.addWidget(part)
        column.addStretch(1)
        beside = _column(right)
        beside.addWidget(result)
        beside.addStretch(1)
        self._sides = TwoSides(left, right)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._head())
        page.addWidget(self._sides, 1)

    def show_step(self, step: int) -> None:
        """Show the parts of a step."""
        self.bar.show_step(step)
        for other, part in self._parts.items():
            part.setVisible(other == step)

    def fit(self, width: int) -> None:
        """Arrange for a width."""
        self._sides.fit(width)

    def _head(self) -> QHBoxLayout:
        heading = TextLabel("title")
        heading.setText(translate("Import", "Import contacts"))
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_3)
        row.setSpacing(2 * SPACE_4)
        row.addWidget(heading)
        row.addWidget(self.bar, 1)
        return row


def _column(part: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, SPACE_3, SPACE_3)
    column.setSpacing(SPACE_3)
    return column


def _room(parts: Sequence[QWidget]) -> QWidget:
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_3)
    for part in parts:
        column.addWidget(part)
    return room
