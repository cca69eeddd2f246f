"""*Do next*: three groups in the method's order, whatever the order of the columns."""

from datetime import timedelta

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from funnel_desktop.funnel.stages import Outcome, Stage, WorkType
from funnel_desktop.funnel.week import monday_of
from funnel_desktop.ui.screens.do_next.entries import EntryKind
from funnel_desktop.ui.screens.do_next.entry_painter import EntryRows
from funnel_desktop.ui.screens.do_next.putting_off import PutOffPopover
from funnel_desktop.ui.screens.objective.next_action_popover import NextActionPopover
from tests.ui.conftest import Show, Shown, plan, reopened


def click(shown: Shown, text: str, in_box: bool) -> None:
    shown_list = shown.window.workspace.do_next.list
    row = next(i for i, entry in enumerate(shown_list.rows.rows) if entry.text == text)
    rect = shown_list.visualRect(shown_list.rows.index(row))
    at = QPoint(20 if in_box else rect.width() // 2, rect.center().y())
    QTest.mouseClick(shown_list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def press(shown: Shown, text: str, key: Qt.Key) -> None:
    """Press a key with the keyboard at a row."""
    shown_list = shown.window.workspace.do_next.list
    row = next(i for i, entry in enumerate(shown_list.rows.rows) if entry.text == text)
    shown_list.setFocus()
    shown_list.setCurrentIndex(shown_list.rows.index(row))
    QTest.keyClick(shown_list, key)


def menu_at(shown: Shown, text: str) -> QMenu:
    """The menu of a row, opened by the menu key."""
    shown_list = shown.window.workspace.do_next.list
    row = next(i for i, entry in enumerate(shown_list.rows.rows) if entry.text == text)
    shown_list.setCurrentIndex(shown_list.rows.index(row))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(shown_list.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def put_off(shown: Shown, text: str, until: str) -> None:
    menu = menu_at(shown, text)
    days = next(a.menu() for a in menu.actions() if a.text() == "Put off")
    assert isinstance(days, QMenu)
    next(a for a in days.actions() if a.text() == until).trigger()
    menu.close()


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
    assert sum(row.kind is EntryKind.WORK for row in rows) == 7


def test_an_empty_group_stays_and_says_so(show: Show) -> None:
    shown = show(In=Stage.IN)
    assert shown.work()[1] == "Your Best Few will appear here."


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
    assert shown.window.workspace.do_next.list.hasFocus()
    shown.do("undo")
    assert shown.work()[-1] == "Call"
    assert shown.document.activities.of(shown.ids["Ana"]) == []


def test_rows_are_spoken_action_first(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    plan(shown, "Ana", "Send final agreement", shown.clock(), minutes=30)
    entry = shown.window.workspace.do_next.list.rows.rows[-1]
    assert EntryRows().spoken(entry) == "Send final agreement, Ana, 30 min, Today"


def test_filters_on_the_board_do_not_change_it(show: Show) -> None:
    shown = show(Ana=Stage.IN, Bob=Stage.IN)
    before = shown.work()
    shown.window.finder.set_words("ana")
    assert shown.work() == before


def test_a_missing_next_action_is_given_in_place(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    for in_box in (True, False):
        click(shown, "No next action", in_box=in_box)
        popover = shown.window.findChild(NextActionPopover)
        assert popover is not None
        QTest.keyClick(popover.what, Qt.Key.Key_Escape)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    press(shown, "No next action", Qt.Key.Key_Space)
    popover = shown.window.findChild(NextActionPopover)
    assert popover is not None
    panel = shown.window.workspace.do_next
    assert popover.geometry().right() <= panel.mapTo(shown.window.workspace, QPoint()).x()
    QTest.keyClicks(popover.what, "Send the offer")
    QTest.keyClick(popover.what, Qt.Key.Key_Return)
    assert shown.work()[-1] == "Send the offer"
    assert shown.document.activities.of(shown.ids["Ana"]) == []


def test_what_is_done_today_is_struck_out_and_counted(show: Show) -> None:
    shown = show(Ana=Stage.IN, Bob=Stage.BEST_FEW)
    panel = shown.window.workspace.do_next
    assert panel.progress() == "2"
    for name in ("First", "Second", "Third"):
        plan(shown, "Ana", name, shown.clock())
        press(shown, name, Qt.Key.Key_Space)
        popover = shown.window.findChildren(NextActionPopover)[-1]
        QTest.keyClick(popover.what, Qt.Key.Key_Escape)
    done = [row for row in panel.list.rows.rows if row.kind is EntryKind.DONE]
    assert [(row.text, row.detail, row.day) for row in done] == [
        ("Second", "Ana", "Done"), ("Third", "Ana", "Done"),
    ]  # fmt: skip
    assert panel.progress() == "3 of 5 done"
    shown.document.activities.log(shown.ids["Bob"], "note", shown.clock())
    assert panel.progress() == "3 of 5 done"
    shown.clock.day += timedelta(days=1)
    shown.window.session.look_at_the_day()
    assert panel.progress() == "2"


def test_a_thing_to_do_is_put_off_and_comes_back_on_its_day(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    plan(shown, "Ana", "Call", shown.clock.later(-2))
    put_off(shown, "Call", "Until tomorrow")
    assert shown.work()[-1] == "Objectives in the funnel will appear here."
    shown.do("undo")
    assert shown.work()[-1] == "Call"
    put_off(shown, "Call", "Until next Monday")
    for _ in range(6):
        assert "Call" not in shown.work()
        shown.clock.day += timedelta(days=1)
        shown.window.session.look_at_the_day()
    assert shown.clock.day.weekday() == 0
    assert shown.work()[-1] == "Call"
    assert shown.window.workspace.do_next.list.rows.rows[-1].day == "8 d late"


def test_it_is_put_off_until_any_day_that_is_typed(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    plan(shown, "Ana", "Call", shown.clock())
    put_off(shown, "Call", "Until another day…")
    popover = shown.window.findChild(PutOffPopover)
    assert popover is not None
    for said in ("yesterday", "gibberish"):
        popover.day.setText(said)
        QTest.keyClick(popover.day, Qt.Key.Key_Return)
        assert popover.complaint.isVisible()
    popover.day.clear()
    QTest.keyClicks(popover.day, "+2w")
    QTest.keyClick(popover.day, Qt.Key.Key_Return)
    until = shown.document.connection.execute("SELECT snoozed_until FROM objectives").fetchone()
    assert until == (shown.clock.later(14).isoformat(),)
    assert "Call" not in shown.work()


def test_one_entry_leads_to_the_other_leads_of_the_universe(show: Show) -> None:
    shown = show(Ada=Stage.UNIVERSE, Bo=Stage.UNIVERSE, Cleo=Stage.UNIVERSE, Dora=Stage.UNIVERSE)
    plan(shown, "Bo", "Call Bo", shown.clock())
    assert shown.work()[2:5] == ["Prospect and qualify", "Call Bo", "Choose 3 leads"]
    rows = shown.window.workspace.do_next.list.rows.rows
    assert rows[4].detail == "Best first: Ada, Cleo, Dora"
    click(shown, "Choose 3 leads", in_box=False)
    assert shown.window.workspace.tray.card_list.hasFocus()
    shown.document.objectives.move([shown.ids["Ada"]], Stage.ABOVE, shown.clock())
    assert "Choose 2 leads" in shown.work()


def test_it_opens_a_universe_that_was_put_away(show: Show) -> None:
    shown = show(Ada=Stage.UNIVERSE)
    shown.do("universe")
    assert not shown.window.workspace.tray.isVisible()
    press(shown, "Choose 1 lead", Qt.Key.Key_Return)
    assert shown.window.workspace.tray.card_list.hasFocus()


def test_the_number_to_call_stands_below(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    client = shown.document.objectives.get(shown.ids["Ana"], shown.clock()).client
    person = shown.document.clients.add_person(client, "Zoë", phone="+49 30 1")
    plan(shown, "Ana", "Call Zoë", shown.clock(), minutes=15)
    rows = shown.window.workspace.do_next.list.rows.rows
    assert (rows[-1].detail, rows[-1].minutes) == ("Ana", 15)
    action = shown.document.objectives.get(shown.ids["Ana"], shown.clock()).next_action
    assert action is not None
    shown.document.objectives.set_next_action(
        shown.ids["Ana"], action._replace(person=person), today=shown.clock()
    )
    assert shown.window.workspace.do_next.list.rows.rows[-1].detail == "+49 30 1 · Ana"


# -- the trap -------------------------------------------------------------------------------------


def neglect(shown: Shown, weeks: int) -> None:
    """Close and cover in each of the weeks since the file was made, and look for nobody new."""
    made = shown.clock() - timedelta(weeks=weeks + 1)
    shown.document.remember("created", made.isoformat())
    for ago in range(1, weeks + 1):
        for work in (WorkType.CLOSING, WorkType.COVERING):
            shown.document.activities.log_work(work, 30, shown.clock() - timedelta(weeks=ago))


def test_three_weeks_without_prospecting_are_said_until_they_are_dismissed(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    neglect(shown, 2)
    notice = shown.window.workspace.do_next.notices.trap
    assert notice is not None
    assert not notice.isVisible()
    neglect(shown, 3)
    assert notice.isVisible()
    assert notice.title.text() == "3 weeks without prospecting"
    assert notice.text.text() == (
        "Since the week of 20 Apr, nobody new was looked for. You closed and worked the funnel. "
        "It is too early to say when this would reach your income: "
        "that takes 5 agreements, and you have 0."
    )
    QTest.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    shown.document.activities.log_work(WorkType.CLOSING, 30, shown.clock())
    assert not notice.isVisible()
    with reopened(shown) as document:
        assert document.remembered("trap_said") == "2026-05-04"


def test_a_run_is_said_again_every_fourth_week(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    neglect(shown, 3)
    notice = shown.window.workspace.do_next.notices.trap
    assert notice is not None
    QTest.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)
    for weeks, said in ((3, False), (1, True)):
        shown.clock.day = shown.clock.later(7 * weeks)
        shown.window.session.look_at_the_day()
        assert notice.isVisible() is said
    assert notice.title.text() == "7 weeks without prospecting"


def test_who_begins_to_prospect_is_not_told_any_more(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    neglect(shown, 3)
    notice = shown.window.workspace.do_next.notices.trap
    assert notice is not None
    assert notice.isVisible()
    shown.document.activities.log(shown.ids["Ana"], "call", shown.clock(), minutes=29)
    assert notice.isVisible(), "half an hour makes a week one with prospecting"
    shown.document.activities.log(shown.ids["Ana"], "call", shown.clock(), minutes=1)
    assert not notice.isVisible()
    shown.do("undo")
    assert notice.isVisible()


def test_what_it_likely_means_at_ones_own_cycle(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    for days in (40, 60, 70, 80, 100):
        first = shown.clock.later(-200)
        won = shown.document.objectives.add(
            shown.clock(), client_name=f"Won {days}", first_contact=first
        )
        shown.document.objectives.set_outcome(
            [won], Outcome.WON, shown.clock(), on=first + timedelta(days=days)
        )
    neglect(shown, 3)
    notice = shown.window.workspace.do_next.notices.trap
    assert notice is not None
    assert notice.text.text().endswith(
        "At your usual 10-week cycle, the gap would likely reach your income "
        "between the end of May and mid August."
    )


def test_the_minutes_of_a_tick_stand_beside_it_and_change_by_a_key(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    plan(shown, "Ana", "Call about the scope", shown.clock())
    rows = shown.window.workspace.do_next.list.rows
    assert EntryRows().spoken(rows.rows[-1]) == "Call about the scope, Ana, 15 min, Today"
    before = len(shown.document.log.history())
    for _ in range(2):
        press(shown, "Call about the scope", Qt.Key.Key_Plus)
    assert rows.rows[-1].minutes == 30
    assert len(shown.document.log.history()) == before + 1
    press(shown, "Call about the scope", Qt.Key.Key_Space)
    (logged,) = shown.document.activities.of(shown.ids["Ana"])
    assert logged.minutes == 30


def test_what_is_done_counts_other_minutes_by_the_same_key(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    plan(shown, "Ana", "Call about the scope", shown.clock())
    click(shown, "Call about the scope", in_box=True)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    listed = shown.window.workspace.do_next.list
    press(shown, "Call about the scope", Qt.Key.Key_Minus)
    QTest.keyClick(listed, Qt.Key.Key_Minus)  # the keyboard stays at its row
    (logged,) = shown.document.activities.of(shown.ids["Ana"])
    assert logged.minutes == 5
    hours = shown.document.figures.hours(monday_of(shown.clock()), shown.clock())
    assert hours.done[WorkType.COVERING] == 5
    shown.do("undo")
    assert shown.document.activities.of(shown.ids["Ana"])[0].minutes == 15
