"""What a block is, asked over the grid; and objectives that are dropped onto it."""

from datetime import timedelta

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.ui.screens.week.block_popover import BlockPopover
from funnel_desktop.ui.screens.week.week_grid import WeekGrid
from funnel_desktop.ui.work.drag_load import load_of
from tests.ui.conftest import plan
from tests.ui.screens.week.conftest import LEFT, MONDAY, TUESDAY, WEDNESDAY, Week, at, drag


def popover(week: Week) -> BlockPopover:
    return next(each for each in week.page.findChildren(BlockPopover) if each.isVisible())


def opened(week: Week, day_and_minute: QPoint) -> BlockPopover:
    QTest.mouseDClick(week.grid, LEFT, pos=day_and_minute)
    return popover(week)


def test_a_double_click_asks_for_name_kind_and_time(week: Week) -> None:
    week.add(TUESDAY, 600, 90)
    before = week.steps()
    asked = opened(week, at(week.grid, TUESDAY, 630))
    QTest.keyClicks(asked.title, "Meridian: HR")
    asked.kind.show_value(WorkType.COVERING)
    asked.start.setText("9:30")
    asked.end.setText("12:00")
    QTest.keyClick(asked.title, Qt.Key.Key_Return)
    (kept,) = week.stored()
    assert (kept.title, kept.kind, kept.start, kept.end) == (
        "Meridian: HR", WorkType.COVERING, 570, 720
    )  # fmt: skip
    assert week.steps() == before + 1
    week.undo()
    assert week.stored()[0].title == ""


def test_the_next_block_is_drawn_of_the_kind_chosen_last(week: Week) -> None:
    week.add(TUESDAY, 600, 60)
    asked = opened(week, at(week.grid, TUESDAY, 630))
    asked.kind.show_value(None)
    QTest.keyClick(asked.title, Qt.Key.Key_Return)
    drag(week.grid, at(week.grid, WEDNESDAY, 600), at(week.grid, WEDNESDAY, 720))
    assert [block.kind for block in week.stored()] == [None, None]


def test_an_end_before_its_beginning_is_said_and_nothing_changes(week: Week) -> None:
    block = week.add(TUESDAY, 600, 90)
    asked = opened(week, at(week.grid, TUESDAY, 630))
    asked.end.setText("9:00")
    QTest.keyClick(asked.title, Qt.Key.Key_Return)
    assert asked.isVisible()
    assert asked.complaint.isVisible()
    assert week.stored() == [block]


def test_a_block_is_made_to_repeat_until_a_day(week: Week) -> None:
    week.add(TUESDAY, 600, 90)
    asked = opened(week, at(week.grid, TUESDAY, 630))
    asked.every.show_value(1)
    asked.until.setText("2026-05-20")
    QTest.keyClick(asked.title, Qt.Key.Key_Return)
    weeks = week.shown.document.weeks
    found = [len(weeks.week_blocks(MONDAY + timedelta(weeks=n))) for n in range(3)]
    assert found == [1, 1, 0]


def test_a_repeating_block_is_made_single_on_this_day_only(week: Week) -> None:
    weeks = week.shown.document.weeks
    week.add(TUESDAY, 600, 90, every=1)
    later = MONDAY + timedelta(weeks=1)
    week.page._go(1)
    asked = opened(week, at(week.grid, TUESDAY + timedelta(weeks=1), 630))
    asked.every.show_value(0)
    QTest.keyClick(asked.title, Qt.Key.Key_Return)
    assert [(block.day, block.every) for block in weeks.week_blocks(later)] == [
        (TUESDAY + timedelta(weeks=1), 0)
    ]
    assert [block.every for block in week.stored()] == [1]


def test_all_that_repeat_are_changed_together(week: Week) -> None:
    week.add(TUESDAY, 600, 90, every=1)
    asked = opened(week, at(week.grid, TUESDAY, 630))
    asked.title.setText("Calls")
    asked.all.setChecked(True)
    QTest.keyClick(asked.title, Qt.Key.Key_Return)
    later = week.shown.document.weeks.week_blocks(MONDAY + timedelta(weeks=1))
    assert [block.title for block in later] == ["Calls"]


def test_a_block_is_duplicated_from_its_question(week: Week) -> None:
    week.add(TUESDAY, 600, 60, title="Calls", every=1)
    asked = opened(week, at(week.grid, TUESDAY, 630))
    button = next(b for b in asked.findChildren(QPushButton) if b.text() == "Duplicate")
    QTest.mouseClick(button, LEFT)
    assert sorted((b.title, b.every) for b in week.stored()) == [("Calls", 0), ("Calls", 1)]


def test_ctrl_and_a_drag_leave_the_first_where_it_is(week: Week) -> None:
    week.add(TUESDAY, 600, 60, title="Calls")
    ctrl = Qt.KeyboardModifier.ControlModifier
    begin, end = at(week.grid, TUESDAY, 630), at(week.grid, WEDNESDAY, 690)
    QTest.mousePress(week.grid, LEFT, ctrl, begin)
    for step in (1, 2, 3):
        QTest.mouseMove(week.grid, begin + (end - begin) * step / 3)
    QTest.mouseRelease(week.grid, LEFT, ctrl, end)
    assert [(b.day, b.start, b.title) for b in week.stored()] == [
        (TUESDAY, 600, "Calls"),
        (WEDNESDAY, 660, "Calls"),
    ]


def test_escape_leaves_the_block(week: Week) -> None:
    block = week.add(TUESDAY, 600, 90)
    asked = opened(week, at(week.grid, TUESDAY, 630))
    QTest.keyClicks(asked.title, "Something")
    QTest.keyClick(asked.title, Qt.Key.Key_Escape)
    assert week.stored() == [block]


def test_the_list_opens_and_removes_by_keys(week: Week) -> None:
    week.add(TUESDAY, 600, 90)
    week.page.head.as_list.click()
    assert "10:00–11:30" in week.page.list.rows.index(0).data()
    week.page.list.setFocus()
    QTest.keyClick(week.page.list, Qt.Key.Key_Return)
    QTest.keyClick(popover(week).title, Qt.Key.Key_Escape)
    QTest.keyClick(week.page.list, Qt.Key.Key_Delete)
    assert week.stored() == []


def drop(grid: WeekGrid, ids: list[str], place: QPoint) -> None:
    load, copy = load_of(ids), Qt.DropAction.CopyAction
    entered = QDragEnterEvent(place, copy, load, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(grid, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(QPointF(place), copy, load, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(grid, dropped)


def test_a_next_action_is_dropped_onto_the_grid(week: Week) -> None:
    plan(week.shown, "in 0", "Meet HR", WEDNESDAY, minutes=45)
    before = week.steps()
    drop(week.grid, [week.shown.ids["in 0"]], at(week.grid, WEDNESDAY, 600))
    (block,) = week.stored()
    assert (block.day, block.start, block.minutes) == (WEDNESDAY, 600, 45)
    assert (block.kind, block.objective) == (WorkType.COVERING, week.shown.ids["in 0"])
    assert "Meet HR" in week.grid.titles[block]
    assert week.steps() == before + 1


def test_several_at_once_stand_one_after_the_other_in_one_step(week: Week) -> None:
    before = week.steps()
    ids = [week.shown.ids["in 0"], week.shown.ids["best_few 0"]]
    drop(week.grid, ids, at(week.grid, WEDNESDAY, 600))
    assert [(block.start, block.end) for block in week.stored()] == [(600, 660), (660, 720)]
    assert week.steps() == before + 1


def test_what_cannot_be_written_now_stays_in_the_popover(week: Week) -> None:
    week.add(TUESDAY, 600, 90)
    asked = opened(week, at(week.grid, TUESDAY, 630))
    QTest.keyClicks(asked.title, "Meridian: HR")
    path = week.shown.document.path
    path.rename(path.with_name("away.funnel"))
    QTest.keyClick(asked.title, Qt.Key.Key_Return)
    assert asked.isVisible()
    assert asked.title.text() == "Meridian: HR"
    assert asked.complaint.text().startswith("The file was moved")
    path.with_name("away.funnel").rename(path)
    QTest.keyClick(asked.title, Qt.Key.Key_Return)
    assert not asked.isVisible()
    assert week.stored()[0].title == "Meridian: HR"
