"""*Do next*: three groups in the method's order, whatever the order of the columns."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.do_next.entries import Kind
from funnel_desktop.ui.do_next.entry_model import spoken
from funnel_desktop.ui.next_action_popover import NextActionPopover
from tests.ui.window.conftest import Show, Shown, plan


def click(shown: Shown, text: str, in_box: bool) -> None:
    shown_list = shown.window.workspace.do_next.list
    row = next(i for i, entry in enumerate(shown_list.rows.rows) if entry.text == text)
    rect = shown_list.visualRect(shown_list.rows.index(row))
    at = QPoint(20 if in_box else rect.width() // 2, rect.center().y())
    QTest.mouseClick(shown_list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_closing_comes_first_then_prospecting_then_covering(show: Show) -> None:
    shown = show(Above=Stage.ABOVE, In=Stage.IN, Best=Stage.BEST_FEW)
    for name in shown.ids:
        plan(shown, name, f"Call {name}", shown.clock())
    assert shown.work() == [
        "Close Best Few", "Call Best", "Prospect and qualify", "Call Above",
        "Work the funnel", "Call In",
    ]  # fmt: skip


def test_overdue_first_then_by_date_then_without_any(show: Show) -> None:
    shown = show(Bare=Stage.IN, Later=Stage.IN, Late=Stage.IN)
    plan(shown, "Later", "Later", shown.clock.later(1))
    plan(shown, "Late", "Late", shown.clock.later(-1))
    assert shown.work()[-3:] == ["Late", "Later", "No next action"]


def test_four_rows_a_group_then_the_rest_on_a_click(show: Show) -> None:
    shown = show(**{f"Client {n}": Stage.IN for n in range(7)})
    assert shown.work()[-1] == "Show 3 more"
    click(shown, "Show 3 more", in_box=False)
    rows = shown.window.workspace.do_next.list.rows.rows
    assert sum(row.kind is Kind.WORK for row in rows) == 7


def test_an_empty_group_stays_and_says_so(show: Show) -> None:
    shown = show(In=Stage.IN)
    assert shown.work()[1] == "What stands in Best Few will appear here."


def test_a_tick_logs_the_work_and_asks_what_comes_next(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    plan(shown, "Ana", "Call about the scope", shown.clock(), minutes=30)
    click(shown, "Call about the scope", in_box=True)
    done = shown.document.activities.of(shown.ids["Ana"])
    assert [(a.kind, a.minutes, a.note) for a in done] == [("call", 30, "Call about the scope")]
    popover = shown.window.findChild(NextActionPopover)
    assert popover is not None
    QTest.keyClicks(popover.what, "Send the offer")
    QTest.keyClick(popover.what, Qt.Key.Key_Return)
    action = shown.document.objectives.get(shown.ids["Ana"], shown.clock()).next_action
    assert action is not None
    assert action.what == "Send the offer"


def test_escape_leaves_no_next_action_and_undo_takes_the_tick_back(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    plan(shown, "Ana", "Call", shown.clock())
    click(shown, "Call", in_box=True)
    popover = shown.window.findChild(NextActionPopover)
    assert popover is not None
    QTest.keyClick(popover.what, Qt.Key.Key_Escape)
    assert shown.work()[-1] == "No next action"
    shown.do("undo")
    assert shown.work()[-1] == "Call"
    assert shown.document.activities.of(shown.ids["Ana"]) == []


def test_rows_are_spoken_action_first(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    plan(shown, "Ana", "Send final agreement", shown.clock(), minutes=30)
    entry = shown.window.workspace.do_next.list.rows.rows[-1]
    assert spoken(entry) == "Send final agreement, Ana · 30 min, Today"


def test_filters_on_the_board_do_not_change_it(show: Show) -> None:
    shown = show(Ana=Stage.IN, Bob=Stage.IN)
    before = shown.work()
    shown.window.finder.set_words("ana")
    assert shown.work() == before
