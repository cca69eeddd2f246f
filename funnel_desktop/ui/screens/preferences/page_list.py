"""The list of pages on the left of the preferences."""

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.text_line import widest
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, font, scaled, theme, tokens
from funnel_desktop.ui.widgets.painted_list import PaintedList
from funnel_desktop.ui.widgets.row_kind import Ground, RowKind

ROW = 34


class PageEntry(NamedTuple):
    """A page of the preferences by its drawing and its name."""

    icon: str
    name: str


class PageRows(RowKind[PageEntry]):
    """Icon, name, and a soft fill behind the page that is shown."""

    ground = Ground(SPACE_2, shows_chosen=True, shows_hover=True)
    is_narrow = False

    def spoken(self, row: PageEntry) -> str:
        return row.name

    def tip(self, row: PageEntry) -> str:
        return row.name if self.is_narrow else ""

    def height(self, row: PageEntry, width: int) -> int:
        return scaled(ROW)

    def paint(self, painter: QPainter, box: QRect, row: PageEntry, *, is_chosen: bool) -> None:
        rect, side = box.adjusted(SPACE_2, 0, -SPACE_2, 0), scaled(16)
        drawing = pixmap(row.icon, "accent" if is_chosen else "ink2", side)
        top = rect.top() + (rect.height() - side) // 2
        painter.drawPixmap(rect.left() + SPACE_3, top, drawing)
        if self.is_narrow:
            return
        painter.setFont(font("body_strong" if is_chosen else "body"))
        painter.setPen(tokens().color("accent" if is_chosen else "ink"))
        room = rect.adjusted(2 * SPACE_3 + side - 4, 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), row.name)


class PageList(PaintedList):
    """As wide as the longest name."""

    def __init__(self, name: str) -> None:
        self._pages = PageRows()
        super().__init__(self._pages, name)
        theme().changed.connect(self._fit)

    def show_pages(self, pages: list[PageEntry]) -> None:
        """Show an entry for each page."""
        self.show_rows(pages)
        self._fit()

    def set_narrow(self, narrow: bool) -> None:
        """The drawings alone, where there is little room; the names are tooltips then."""
        if narrow != self._pages.is_narrow:
            self._pages.is_narrow = narrow
            self._fit()
            self.viewport().update()

    def _fit(self) -> None:
        names = [page.name for page in self.rows.rows]
        words = 0 if self._pages.is_narrow else widest(names, "body_strong") + 2 * SPACE_3
        self.setFixedWidth(words + scaled(16) + 2 * SPACE_2 + 2 * SPACE_3)
