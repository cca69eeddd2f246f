"""What is done for an objective: the next action, what is logged, how it is closed."""

from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Outcome, Stage, WorkType
from funnel_desktop.ui.screens.objective.next_action_popover import NextActionPopover
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from tests.ui.conftest import LEFT, TODAY, Practice, steps, type_anew


def test_the_next_action_is_set_field_by_field(
    qtbot, window: ObjectiveWindow, practice: Practice
) -> None:
    window.show_objective(practice.halden)
    panel = window.next_action
    type_anew(panel.what, "Call them")
    type_anew(panel.day, "tomorrow")
    type_anew(panel.time, "9.30")
    type_anew(panel.minutes, "20")
    type_anew(panel.question, "Who decides?")
    panel.kind.setFocus()
    QTest.keyClick(panel.kind, Qt.Key.Key_Home)
    assert practice.objective(practice.halden).next_action == NextAction(
        "Call them", ActionKind.CALL, None, date(2026, 5, 13), time(9, 30), 20, "Who decides?"
    )


def test_emptying_every_field_leaves_no_next_action(
    window: ObjectiveWindow, practice: Practice
) -> None:
    QTest.mouseClick(window.next_action.remove, LEFT)
    assert practice.objective().next_action is None
    type_anew(window.next_action.what, "Call")
    assert practice.objective().next_action == NextAction("Call")
    type_anew(window.next_action.what, "")
    assert practice.objective().next_action is None
    assert not window.next_action.done.isEnabled()


def test_done_logs_the_action_and_asks_for_the_next(
    window: ObjectiveWindow, practice: Practice
) -> None:
    before = len(steps(practice))
    QTest.mouseClick(window.next_action.done, LEFT)
    logged = practice.document.activities.of(practice.meridian)[0]
    assert (logged.kind, logged.day, logged.minutes) == ("meeting", TODAY, 45)
    assert (logged.note, logged.person_name) == ("Meet HR", "Ana Ruiz")
    assert practice.objective().next_action is None
    assert len(steps(practice)) == before + 1
    popover = window.findChild(NextActionPopover)
    assert popover is not None
    assert popover.what.hasFocus()
    QTest.keyClick(popover.what, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert practice.objective().next_action is None
    assert window.activity.list.rows.index(0, 0).data() == (
        "Met Ana Ruiz, 45 min. Tue 12 May · Meet HR"
    )


def test_a_call_is_logged_from_the_activity_card(
    window: ObjectiveWindow, practice: Practice
) -> None:
    QTest.mouseClick(window.activity.buttons["call"], LEFT)
    form = window.activity.form
    QTest.keyClicks(form.note, "Budget exists")
    type_anew(form.day, "yesterday")
    type_anew(form.minutes, "15", leave=False)
    QTest.keyClick(form.minutes, Qt.Key.Key_Return)
    logged = practice.document.activities.of(practice.meridian)[0]
    assert (logged.kind, logged.note, logged.minutes) == ("call", "Budget exists", 15)
    assert logged.day == date(2026, 5, 11)
    assert logged.person_name == "Ana Ruiz"
    assert not form.isVisible()
    popover = window.findChild(NextActionPopover)
    assert popover is not None
    QTest.keySequence(popover.what, "Ctrl+A")
    QTest.keyClicks(popover.what, "Send the offer")
    QTest.keyClick(popover.what, Qt.Key.Key_Return)
    action = practice.objective().next_action
    assert action is not None
    assert action.what == "Send the offer"


def test_two_keystrokes_log_what_was_planned(window: ObjectiveWindow, practice: Practice) -> None:
    QTest.keySequence(window, "Ctrl+L")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (logged,) = practice.document.activities.of(practice.meridian)
    assert (logged.kind, logged.day, logged.person) == ("meeting", TODAY, practice.ana)
    popover = window.findChild(NextActionPopover)
    assert popover is not None
    assert popover.isVisible()


def test_the_kind_of_work_is_fixed_when_it_is_logged(
    window: ObjectiveWindow, practice: Practice
) -> None:
    QTest.keySequence(window, "Ctrl+L")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    practice.document.objectives.move([practice.meridian], Stage.BEST_FEW, TODAY)
    (logged,) = practice.document.activities.of(practice.meridian)
    assert logged.work_type is WorkType.COVERING


def test_esc_puts_the_form_away_and_keeps_the_window(
    window: ObjectiveWindow, practice: Practice
) -> None:
    QTest.mouseClick(window.activity.buttons["note"], LEFT)
    QTest.keyClicks(window.activity.form.note, "x")
    QTest.keyClick(window.activity.form.note, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert practice.document.activities.of(practice.meridian) == []


def test_an_activity_is_deleted_and_comes_back_with_undo(
    window: ObjectiveWindow, practice: Practice
) -> None:
    practice.document.activities.log(practice.meridian, "note", TODAY, note="Wrong")
    window.activity.list.setFocus()
    window.activity.list.setCurrentIndex(window.activity.list.rows.index(0, 0))
    QTest.keyClick(window.activity.list, Qt.Key.Key_Delete)
    assert practice.document.activities.of(practice.meridian) == []
    QTest.keySequence(window, "Ctrl+Z")
    assert len(practice.document.activities.of(practice.meridian)) == 1


def test_activity_tells_moves_and_the_first_contact(window: ObjectiveWindow) -> None:
    lines = window.activity.list.rows
    told = [lines.index(row, 0).data() for row in range(lines.rowCount())]
    assert told == [
        "Moved to In the Funnel. Mon 13 Apr · Verified with Ana.",
        "Moved to Above the Funnel. Wed 1 Apr",
        "First contact. Wed 1 Apr · Referral",
    ]


def test_won_opens_its_details(window: ObjectiveWindow, practice: Practice) -> None:
    QTest.keySequence(window, "Ctrl+Return")
    assert practice.objective().outcome is Outcome.WON
    assert window.outcome.isVisible()
    assert not window.next_action.isVisible()
    assert window.outcome.value.hasFocus()
    type_anew(window.outcome.value, "9000")
    type_anew(window.outcome.day, "11.5.")
    closed = practice.objective()
    assert (closed.outcome_value, closed.outcome_day) == (900000, date(2026, 5, 11))
    assert window.header.outcome.text() == "Won"


def test_lost_asks_for_the_reason_and_keeps_key_and_words(
    window: ObjectiveWindow, practice: Practice
) -> None:
    window.header.outcome_asked.emit(Outcome.LOST)
    assert window.outcome.reason.hasFocus()
    QTest.keyClick(window.outcome.reason, Qt.Key.Key_Down)
    assert practice.objective().outcome_reason == "price"
    type_anew(window.outcome.why, "too dear")
    assert practice.objective().outcome_reason == "price: too dear"
    QTest.keyClick(window.outcome.reason, Qt.Key.Key_Home)
    assert practice.objective().outcome_reason == "too dear"


def test_parked_comes_back_on_the_day_that_is_typed(
    window: ObjectiveWindow, practice: Practice
) -> None:
    QTest.keySequence(window, "Ctrl+Shift+P")
    assert window.outcome.until.text() == "11 Aug 2026"
    type_anew(window.outcome.until, "+2w")
    assert practice.objective().parked_until == date(2026, 5, 26)
    type_anew(window.outcome.until, "")
    assert practice.objective().parked_until == date(2026, 5, 26)


def test_open_again_puts_it_back_where_it_stood(
    window: ObjectiveWindow, practice: Practice
) -> None:
    QTest.keySequence(window, "Ctrl+Return")
    QTest.mouseClick(window.outcome.reopen, LEFT)
    assert practice.objective().outcome is None
    assert practice.objective().stage is Stage.IN
    assert not window.outcome.isVisible()


def test_a_won_client_is_marked_as_one_of_the_best(
    window: ObjectiveWindow, practice: Practice
) -> None:
    assert not window.outcome.mark.isVisible()
    QTest.keySequence(window, "Ctrl+Return")
    assert window.outcome.mark.isVisible()
    window.outcome.mark.setFocus()
    QTest.keyClick(window.outcome.mark, Qt.Key.Key_Down)
    client = practice.objective().client
    assert practice.document.clients.get(client).marked == "best"
    practice.document.log.undo()
    assert practice.document.clients.get(client).marked is None
    assert window.outcome.mark.value() == ""
