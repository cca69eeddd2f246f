"""Strengths and red flags in the objective window: the program's, and the user's own."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from funnel_desktop.funnel.flags import FlagKind
from funnel_desktop.funnel.influences import Mode
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from tests.ui.conftest import LEFT, TODAY, Practice, steps

RED, GOOD = FlagKind.RED_FLAG, FlagKind.STRENGTH


def shown(window: ObjectiveWindow, kind: FlagKind) -> list[str]:
    lines = window.flags.columns[kind].list.rows
    return [str(lines.index(row, 0).data()) for row in range(lines.rowCount())]


def test_the_program_lists_what_it_sees_and_takes_it_back(
    window: ObjectiveWindow, practice: Practice
) -> None:
    document = practice.document
    own = document.influences.add(practice.meridian, TODAY, person=practice.ana, roles=["user"])
    assert shown(window, RED) == [
        "Ana Ruiz never contacted",
        "You don’t know yet who decides about the money",
        "You don’t know yet who could say no",
        "No inside helper yet",
    ]
    document.influences.edit(own, "mode", Mode.OVERCONFIDENT, TODAY)
    document.influences.edit(own, "degree", "high", TODAY)
    document.influences.edit(own, "rating", -2, TODAY)
    document.influences.edit(own, "met", TODAY, TODAY)
    assert shown(window, RED)[:2] == [
        "Ana Ruiz has a lot of influence and is against it (−2)",
        "Ana Ruiz sees no gap (Overconfident)",
    ]
    document.influences.edit(own, "rating", 3, TODAY)
    assert shown(window, GOOD) == ["Ana Ruiz has a lot of influence and is for it (+3)"]
    document.objectives.set_next_action(practice.meridian, None, today=TODAY)
    assert "No next action" in shown(window, RED)


def test_a_red_flag_is_written_with_what_is_done_about_it_as_one_step(
    window: ObjectiveWindow, practice: Practice
) -> None:
    before = len(steps(practice))
    column = window.flags.columns[RED]
    QTest.mouseClick(column.add, LEFT)
    QTest.keyClicks(column.form.words, "HR compares two others")
    column.form.action.setFocus()
    QTest.keyClicks(column.form.action, "Ask Clara")
    column.form.make_next.setFocus()
    QTest.keyClick(column.form.make_next, Qt.Key.Key_Space)
    QTest.keyClick(column.form.make_next, Qt.Key.Key_Return)
    assert window.isVisible()
    assert not column.form.isVisible()
    assert len(steps(practice)) == before + 1
    assert shown(window, RED)[0] == "HR compares two others. Next action: Ask Clara"
    action = practice.objective().next_action
    assert action is not None
    assert action.what == "Ask Clara"
    QTest.keySequence(window, "Ctrl+Z")
    assert practice.objective().next_action != action
    assert practice.document.flags.of(practice.meridian) == []


def test_a_red_flag_is_tied_to_what_is_planned_already(
    window: ObjectiveWindow, practice: Practice
) -> None:
    practice.document.flags.add(practice.meridian, RED, "Two others", action="Meet HR")
    assert shown(window, RED)[0] == "Two others. Next action: Meet HR, Wed 13"
    practice.document.objectives.set_next_action(practice.meridian, None, today=TODAY)
    assert shown(window, RED)[0] == "Two others. To do: Meet HR"


def test_own_ones_are_changed_and_removed_by_keys(
    window: ObjectiveWindow, practice: Practice
) -> None:
    practice.document.flags.add(practice.meridian, GOOD, "They asked")
    column = window.flags.columns[GOOD]
    column.list.setFocus()
    column.list.setCurrentIndex(column.list.rows.index(0, 0))
    QTest.keyClick(column.list, Qt.Key.Key_Return)
    assert column.form.words.hasFocus()
    QTest.keySequence(column.form.words, "Ctrl+A")
    QTest.keyClicks(column.form.words, "They asked twice")
    QTest.keyClick(column.form.words, Qt.Key.Key_Return)
    assert shown(window, GOOD) == ["They asked twice"]
    assert column.list.hasFocus()
    QTest.keyClick(column.list, Qt.Key.Key_Delete)
    assert practice.document.flags.of(practice.meridian) == []
    QTest.keySequence(window, "Ctrl+Z")
    assert shown(window, GOOD) == ["They asked twice"]


def test_esc_puts_the_form_away_and_what_the_program_sees_stays(
    window: ObjectiveWindow, practice: Practice
) -> None:
    column = window.flags.columns[RED]
    QTest.mouseClick(column.add, LEFT)
    QTest.keyClicks(column.form.words, "x")
    QTest.keyClick(column.form.words, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert practice.document.flags.of(practice.meridian) == []
    column.list.setFocus()
    column.list.setCurrentIndex(column.list.rows.index(0, 0))
    before = shown(window, RED)
    QTest.keyClick(column.list, Qt.Key.Key_Delete)
    assert shown(window, RED) == before


def test_of_leads_and_closed_ones_nothing_is_said(
    window: ObjectiveWindow, practice: Practice
) -> None:
    window.show_objective(practice.elif_)
    assert shown(window, RED) == [] == shown(window, GOOD)
    window.show_objective(practice.meridian)
    QTest.keySequence(window, "Ctrl+Return")
    assert shown(window, RED) == []
