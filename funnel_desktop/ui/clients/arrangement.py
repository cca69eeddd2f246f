"""Where the cards of a client's window stand: in three columns, in two, or below each other."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from funnel_desktop.ui.theme import SPACE_3, scaled
from funnel_desktop.ui.widgets.scrolled import scrolled

THREE_FROM, TWO_FROM = 1060, 640
"""From these widths on, at 100 % text, there is room for so many columns."""


class ClientArrangement(QWidget):
    """Holds who the client is, how it fits, and what belongs to it."""

    def __init__(self, who: QWidget, fit: QWidget, belongings: Sequence[QWidget]) -> None:
        super().__init__()
        self._columns = {
            3: (((who,), 5), ((fit,), 4), (tuple(belongings), 6)),
            2: (((who, fit), 1), (tuple(belongings), 1)),
            1: (((who, fit, *belongings), 1),),
        }
        self._page: QWidget | None = None
        self.count = 0
        """How many columns there are."""
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)

    def fit(self, width: int) -> None:
        """Arrange for a window of this width; nothing is rebuilt where nothing changes."""
        count = 3 if width >= scaled(THREE_FROM) else 2 if width >= scaled(TWO_FROM) else 1
        if count == self.count:
            return
        self.count, old, focused = count, self._page, self.focusWidget()
        self._page = self._made(count)
        self._room.addWidget(self._page)
        if old is not None:
            self._room.removeWidget(old)
            old.deleteLater()
        if focused is not None:
            self._page.show()  # what is hidden takes no focus
            focused.setFocus()

    def _made(self, count: int) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        for parts, stretch in self._columns[count]:
            column = QWidget()
            layout = QVBoxLayout(column)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(SPACE_3)
            for part in parts:
                layout.addWidget(part, 1)
            area = scrolled(column)
            bar = area.verticalScrollBar().sizeHint().width()
            area.setMinimumWidth(column.minimumSizeHint().width() + bar)
            row.addWidget(area, stretch)
        return page
