"""A week of hundreds of blocks: only what has changed is found and painted again."""

from datetime import timedelta
from time import process_time

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import DAYS, Block
from tests.ui.screens.week.conftest import LEFT, MONDAY, TUESDAY, WEDNESDAY, Week, at, drag

KEY = Qt.Key
THURSDAY = WEDNESDAY + timedelta(days=1)
FEW, MANY = 30, 600
TIMES_MORE = 40
"""Of 20 times as many blocks; where each asked for the place of all others, 200 times."""


class Painted(QObject):
    """What of a widget was painted since."""

    def __init__(self, week: Week) -> None:
        super().__init__()
        self.region = QRegion()
        week.grid.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def filled(week: Week, count: int) -> None:
    week.shown.document.weeks.accept(
        [
            Block("", MONDAY + timedelta(n % DAYS), n // DAYS * 15 % 1200, 30, WorkType.CLOSING)
            for n in range(count)
        ]
    )
    QApplication.processEvents()


def seen(week: Week) -> QImage:
    """The grid as it stands on the screen."""
    QApplication.processEvents()
    corner = week.grid.mapTo(week.shown.window, QPoint())
    screen = week.shown.window.screen()
    taken = screen.grabWindow(week.shown.window.winId(), corner.x(), corner.y(),
                              week.grid.width(), week.grid.height())  # fmt: skip
    return taken.toImage().convertToFormat(QImage.Format.Format_RGB32)


def painted_whole(week: Week) -> QImage:
    week.grid.update()
    return seen(week)


def test_a_change_paints_the_block_and_not_the_other_days(week: Week) -> None:
    for day in (TUESDAY, THURSDAY):
        week.add(day, 600, 60)
    QApplication.processEvents()
    painted = Painted(week)
    week.shown.document.weeks.change_block(
        week.stored()[0].id, TUESDAY, week.stored()[0]._replace(start=720)
    )
    QApplication.processEvents()
    assert painted.region.contains(at(week.grid, TUESDAY, 630))
    assert painted.region.contains(at(week.grid, TUESDAY, 750))
    assert not painted.region.contains(at(week.grid, TUESDAY, 900))
    assert not painted.region.contains(at(week.grid, THURSDAY, 630))


def test_what_is_on_the_screen_is_what_would_be_painted_anew(week: Week) -> None:
    one = week.add(TUESDAY, 600, 120)
    week.add(WEDNESDAY, 600, 60, WorkType.CLOSING, "Calls")
    grid = week.grid
    gestures = (
        lambda: week.add(TUESDAY, 630, 60, None),
        lambda: grid.choose(one),
        lambda: drag(grid, at(grid, WEDNESDAY, 630), at(grid, THURSDAY, 840)),
        lambda: QTest.keyClick(grid, KEY.Key_Down),
        lambda: week.page.proposing.plan(),
        lambda: week.page.proposing.drop(),
        lambda: grid.choose(None),
        lambda: QTest.mousePress(grid, LEFT, pos=grid.rect_of(one).center().toPoint()),
        lambda: QTest.mouseMove(grid, at(grid, TUESDAY, 800)),
        lambda: QTest.mouseRelease(grid, LEFT, pos=at(grid, TUESDAY, 900)),
        lambda: QTest.keyClick(grid, KEY.Key_Delete),
        week.undo,
    )
    before = seen(week)
    for number, gesture in enumerate(gestures):
        gesture()
        now = seen(week)
        assert now == painted_whole(week), number
        assert now != before, number
        before = now


def test_the_pointer_finds_its_block_among_hundreds(week: Week) -> None:
    took = {}
    for count in (FEW, MANY):
        filled(week, count)
        places = [at(week.grid, day, 600) for day in week.grid.days] * 3
        begun = process_time()
        for place in places:
            QTest.mouseMove(week.grid, place)
            QApplication.processEvents()
        took[count] = process_time() - begun
    assert took[MANY] < TIMES_MORE * took[FEW], took
