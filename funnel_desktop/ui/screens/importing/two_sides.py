"""What is done on the left and what comes of it on the right; below one another where narrow."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_4, scaled, theme
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.scrolled import scrolled

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
