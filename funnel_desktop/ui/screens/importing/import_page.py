"""The page of the import: steps at the head, what is done on the left, its result on the right."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_3, SPACE_4, scaled, theme
from funnel_desktop.ui.screens.importing.step_bar import StepBar
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.scrolled import scrolled
from funnel_desktop.ui.widgets.text_label import TextLabel

translate = QCoreApplication.translate


BESIDE_FROM = 900
"""Below this width, at 100 %, the right side stands under the left one."""


class TwoSides(QWidget):
    """Beside one another each side scrolls by itself."""

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = left, right
        self._is_beside: bool | None = None
        self._content = QWidget()
        self._page = column_of(self._content, into=self)
        theme().changed.connect(self._fit_again)

    def fit(self, width: int) -> None:
        """Arrange for a width; before it is shown, since the widest would widen the window."""
        beside = width >= scaled(BESIDE_FROM)
        if beside == self._is_beside:
            return
        self._is_beside = beside
        old, self._content = self._content, self._arranged(beside)
        self._page.replaceWidget(old, self._content)
        old.hide()
        old.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.width())

    def _fit_again(self) -> None:
        self.fit(self.width())

    def _arranged(self, beside: bool) -> QWidget:
        page = QWidget()
        margins = (SPACE_4, 0, SPACE_1, 0)
        if beside:
            left, right = map(scrolled, self._sides)
            row_of(grow(left, 9), grow(right, 8), into=page, gap=0, margins=margins)
            return page
        column_of(*self._sides, into=page, gap=0, margins=margins)
        return scrolled(page)


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
        self._parts = {step: _room(parts) for step, parts in steps.items()}
        for side, parts in ((left, self._parts.values()), (right, [result])):
            column_of(*parts, STRETCH, into=side, gap=SPACE_3, margins=(0, 0, SPACE_3, SPACE_3))
        self._sides = TwoSides(left, right)
        column_of(self._head(), grow(self._sides), into=self, gap=0)

    def show_step(self, step: int) -> None:
        """Show the parts of a step."""
        self.bar.show_step(step)
        for other, part in self._parts.items():
            part.setVisible(other == step)

    def fit(self, width: int) -> None:
        """Arrange for a width."""
        self._sides.fit(width)

    def _head(self) -> QHBoxLayout:
        heading = TextLabel("title", text=translate("Import", "Import contacts"))
        return row_of(
            heading, grow(self.bar), gap=2 * SPACE_4, margins=(SPACE_4, SPACE_4, SPACE_4, SPACE_3)
        )


def _room(parts: Sequence[QWidget]) -> QWidget:
    room = QWidget()
    column_of(*parts, into=room, gap=SPACE_3)
    return room
