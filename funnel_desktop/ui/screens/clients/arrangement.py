"""Where the cards of a client's window stand: in three columns, in two, or below each other."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.looks.theme import SPACE_3, scaled
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.scrolled import scrolled

THREE_FROM, TWO_FROM = 1060, 640
"""From these widths on, at 100 % text, there is room for so many columns."""


class ClientArrangement(QWidget):
    """Holds who the client is, the people there, how it fits, and what belongs to it.

    The people have a row over two columns: phone and e-mail stand there side by side.
    """

    def __init__(
        self, who: QWidget, people: QWidget, fit: QWidget, belongings: Sequence[QWidget]
    ) -> None:
        super().__init__()
        self._who, self._people, self._fitting, self._belongings = who, people, fit, belongings
        self._page: QWidget | None = None
        self.count = 0
        """How many columns there are."""
        self._room = column_of(into=self)

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
        who, fit, belongings = (self._who,), (self._fitting,), self._belongings
        if count == 1:
            return _column((*who, self._people, *fit, *belongings))
        if count == 2:
            return self._below_people(_row((_column((*who, *fit)), 1), (_column(belongings), 1)))
        beside = _row((_column(fit), 4), (_column(belongings), 6))
        return _row((_column(who), 5), (self._below_people(beside), 10))

    def _below_people(self, rest: QWidget) -> QWidget:
        part = QWidget()
        column_of(self._people, grow(rest), into=part, gap=SPACE_3)
        return part


def _row(*parts: tuple[QWidget, int]) -> QWidget:
    """Parts side by side, each with its share of the width."""
    both = QWidget()
    row_of(*(grow(part, share) for part, share in parts), into=both, gap=SPACE_3)
    return both


def _column(parts: Sequence[QWidget]) -> QWidget:
    """Parts below each other, which scroll where they have no room."""
    inside = QWidget()
    column_of(*map(grow, parts), into=inside, gap=SPACE_3)
    area = scrolled(inside)
    bar = area.verticalScrollBar().sizeHint().width()
    area.setMinimumWidth(inside.minimumSizeHint().width() + bar)
    return area
