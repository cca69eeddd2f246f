"""The view *Week* over a real file, and the gestures of a hand on its grid."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.funnel.stages import Stage, WorkType
from funnel_desktop.funnel.week import Block
from funnel_desktop.ui.screens.week.week_grid import WeekGrid
from funnel_desktop.ui.screens.week.week_page import WeekPage
from tests.ui.conftest import Show, Shown, show

__all__ = ["show"]

MONDAY, TUESDAY, WEDNESDAY = date(2026, 5, 11), date(2026, 5, 12), date(2026, 5, 13)
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Week:
    """The view, and what its file holds."""

    shown: Shown
    page: WeekPage

    @property
    def grid(self) -> WeekGrid:
        return self.page.grid

    def stored(self) -> list[Block]:
        """What the file has, this week."""
        return list(self.shown.document.weeks.week_blocks(MONDAY))

    def add(
        self,
        day: date,
        start: int,
        minutes: int,
        kind: WorkType | None = WorkType.PROSPECTING,
        title: str = "",
        every: int = 0,
    ) -> Block:
        block = Block("", day, start, minutes, kind, title, every=every)
        own = self.shown.document.weeks.add_block(block)
        return next(each for each in self.stored() if each.id == own)

    def steps(self) -> int:
        """How many undo steps the file has."""
        return len(self.shown.document.log.history())

    def undo(self) -> None:
        self.shown.do("undo")

    def shares(self) -> dict[WorkType, int]:
        return dict(self.shown.document.figures.of(MONDAY, self.shown.clock()).chosen)


@pytest.fixture
def week(show: Show) -> Week:
    """Six, six and four objectives, as the drawing has them; the week is shown."""
    stages = {Stage.ABOVE: 6, Stage.IN: 6, Stage.BEST_FEW: 4}
    cards = {f"{stage} {n}": stage for stage, many in stages.items() for n in range(many)}
    shown = show(**cards)
    shown.window.show()
    shown.do("show_week")
    QApplication.processEvents()
    return Week(shown, shown.window.workspace.views.week)


def at(grid: WeekGrid, day: date, minute: int) -> QPoint:
    """The pixel in the middle of a day at a minute."""
    geometry = grid.geometry_of_grid()
    column = geometry.day_rect(grid.days.index(day))
    return QPointF(column.center().x(), geometry.y(minute)).toPoint()


def drag(widget: QWidget, begin: QPoint, end: QPoint, steps: int = 4) -> None:
    """Press, move in several steps, let go."""
    QTest.mousePress(widget, LEFT, pos=begin)
    for step in range(1, steps + 1):
        QTest.mouseMove(widget, begin + (end - begin) * step / steps)
    QTest.mouseRelease(widget, LEFT, pos=end)


def foot(grid: WeekGrid, block: Block) -> QPoint:
    """A pixel that takes hold of a block's end."""
    rect = grid.rect_of(block)
    return QPointF(rect.center().x(), rect.bottom() - 1).toPoint()


def head(grid: WeekGrid, block: Block) -> QPoint:
    """A pixel that takes hold of a block's beginning."""
    rect = grid.rect_of(block)
    return QPointF(rect.center().x(), rect.top() + 2).toPoint()
