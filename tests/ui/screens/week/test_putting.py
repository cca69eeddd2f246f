"""*Put in week*: time for a next action, without dragging; and what *Do next* says of hours."""

from datetime import time

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import PRIORITY, Stage, WorkType
from funnel_desktop.funnel.week import Block, Span
from funnel_desktop.ui.screens.do_next.entries import EntryKind, When
from funnel_desktop.ui.screens.week.budget_dialog import BudgetDialog
from funnel_desktop.ui.screens.week.print_dialog import PrintDialog
from funnel_desktop.ui.widgets.toast import Toast
from tests.ui.conftest import Show, Shown, plan, show
from tests.ui.screens.week.conftest import MONDAY, TUESDAY, WEDNESDAY

__all__ = ["show"]

CLOSING, PROSPECTING, COVERING = PRIORITY


def put(shown: Shown, name: str) -> list[Block]:
    shown.window.board.lists.choose([shown.ids[name]])
    shown.do("put_in_week")
    return shown.document.weeks.blocks(MONDAY, MONDAY.replace(month=7))


def test_it_takes_the_first_free_time_on_or_before_its_day(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    plan(shown, "Ana", "Meet HR", WEDNESDAY, minutes=45)
    shown.document.weeks.add_block(Block("", TUESDAY, 8 * 60, 600, None))
    (block,) = [b for b in put(shown, "Ana") if b.objective]
    assert (block.day, block.start, block.minutes) == (WEDNESDAY, 8 * 60, 45)
    assert (block.kind, block.title, block.objective) == (COVERING, "Meet HR", shown.ids["Ana"])
    toast = shown.window.findChild(Toast)
    assert toast is not None
    assert toast.isVisibleTo(shown.window)
    shown.do("undo")
    assert [b for b in shown.document.weeks.week_blocks(MONDAY) if b.objective] == []


def test_an_appointment_stands_at_its_time(show: Show) -> None:
    shown = show(Ana=Stage.BEST_FEW)
    action = NextAction("Sign", ActionKind.MEETING, day=WEDNESDAY, time=time(13, 15), minutes=60)
    shown.document.objectives.set_next_action(shown.ids["Ana"], action, today=TUESDAY)
    (block,) = put(shown, "Ana")
    assert (block.day, block.start, block.minutes) == (WEDNESDAY, 13 * 60 + 15, 60)


def test_a_full_week_gives_way_to_the_next(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    for n in range(7):
        day = MONDAY.replace(day=MONDAY.day + n)
        shown.document.weeks.add_block(Block("", day, 0, 24 * 60, None))
    (block,) = [b for b in put(shown, "Ana") if b.objective]
    assert (block.day, block.start, block.minutes) == (MONDAY.replace(day=18), 8 * 60, 30)


def test_no_time_at_all_is_said(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    said: list[str] = []
    shown.window.session.failed.connect(said.append)
    days = [MONDAY.replace(day=11 + n) for n in range(21)] + [
        MONDAY.replace(month=6, day=n) for n in range(1, 30)
    ]
    shown.document.weeks.replace_busy(
        "work.ics", days[0], days[-1], [Span(day, 0, 24 * 60) for day in days]
    )
    assert not put(shown, "Ana")
    assert said == ["No free time in the coming weeks."]


def test_do_next_offers_it_by_the_menu_key(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    plan(shown, "Ana", "Meet HR", WEDNESDAY)
    listed = shown.window.workspace.do_next.list
    row = next(i for i, e in enumerate(listed.rows.rows) if e.text == "Meet HR")
    listed.setCurrentIndex(listed.rows.index(row))
    by_keys = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(listed.viewport(), QContextMenuEvent(by_keys, QPoint(), QPoint()))
    menu = listed.findChild(QMenu)
    assert menu is not None
    next(a for a in menu.actions() if a.text() == "Add to week").trigger()
    assert [b.title for b in shown.document.weeks.week_blocks(MONDAY)] == ["Meet HR"]


def headings(shown: Shown) -> dict[WorkType, tuple[str, When]]:
    rows = shown.window.workspace.do_next.list.rows.rows
    return {row.work: (row.day, row.when) for row in rows if row.kind is EntryKind.HEADING}


def test_the_hours_left_stand_beside_each_group(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    assert headings(shown)[CLOSING] == ("", When.LATER)
    shares = {CLOSING: 30, PROSPECTING: 40, COVERING: 30}
    shown.document.weeks.set_budget(WeekBudget(MONDAY, 15 * 60, shares))
    assert headings(shown) == {
        CLOSING: ("4.5 h left", When.LATER),
        PROSPECTING: ("no time planned", When.LATE),
        COVERING: ("4.5 h left", When.LATER),
    }
    shown.document.weeks.add_block(Block("", WEDNESDAY, 510, 240, PROSPECTING))
    shown.document.activities.log_work(PROSPECTING, 30, TUESDAY)
    assert headings(shown)[PROSPECTING] == ("5.5 h left", When.LATER)


def test_its_foot_plans_and_prints(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    shown.window.show()
    panel = shown.window.workspace.do_next
    QTest.mouseClick(panel.plan, Qt.MouseButton.LeftButton)
    assert shown.window.workspace.views.week.bar.isVisible()
    QTest.mouseClick(panel.paper, Qt.MouseButton.LeftButton)
    dialog = shown.window.findChild(PrintDialog)
    assert dialog is not None
    dialog.close()


def test_the_dialog_goes_into_a_small_screen(show: Show) -> None:
    shown = show()
    shown.do("time_budget")
    dialog = shown.window.findChild(BudgetDialog)
    assert dialog is not None
    dialog.resize(QSize(1024, 700))
    QApplication.processEvents()
    assert (dialog.width(), dialog.height()) == (1024, 700)
    dialog.close()
