"""Whom one talks to: added, changed and removed in the table of the objective window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.document.clients import Person
from funnel_desktop.ui.objective.window import ObjectiveWindow

from .conftest import LEFT, Practice

NAME, JOB, EMAIL, PHONE = range(4)


def people(practice: Practice) -> list[Person]:
    return practice.document.clients.people(practice.objective().client)


def type_here(text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the editor that is open, and finish with a key."""
    editor = QApplication.focusWidget()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, key)
    QApplication.processEvents()


def test_a_person_is_added_by_name_and_goes_on_to_the_phone(
    window: ObjectiveWindow, practice: Practice
) -> None:
    before = len(practice.document.log.history())
    QTest.mouseClick(window.people.add, LEFT)
    type_here("Clara Voss")
    assert [person.name for person in people(practice)] == ["Ana Ruiz", "Clara Voss"]
    assert window.isVisible()
    table = window.people.table
    assert table.selected_id() == people(practice)[1].id
    table.setCurrentIndex(window.people.rows.index(1, PHONE))
    QTest.keyClick(table, Qt.Key.Key_Return)
    type_here("+49 30 1")
    assert people(practice)[1].phone == "+49 30 1"
    assert len(practice.document.log.history()) == before + 2


def test_a_new_person_can_be_chosen_for_the_next_action(
    window: ObjectiveWindow, practice: Practice
) -> None:
    QTest.mouseClick(window.people.add, LEFT)
    type_here("Clara Voss")
    window.next_action.person.setFocus()
    QTest.keyClick(window.next_action.person, Qt.Key.Key_End)
    action = practice.objective().next_action
    assert action is not None
    assert action.person == people(practice)[1].id


def test_esc_takes_the_empty_row_away_and_keeps_the_window(
    qtbot, window: ObjectiveWindow, practice: Practice
) -> None:
    QTest.mouseClick(window.people.add, LEFT)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.people.rows.rowCount() == 1)
    assert window.isVisible()
    assert len(people(practice)) == 1


def test_a_name_is_never_emptied(window: ObjectiveWindow, practice: Practice) -> None:
    refused: list[str] = []
    practice.session.failed.connect(refused.append)
    table = window.people.table
    table.setFocus()
    table.setCurrentIndex(window.people.rows.index(0, NAME))
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    type_here("")
    assert people(practice)[0].name == "Ana Ruiz"
    assert refused == []


def test_delete_removes_and_undo_brings_back_with_the_next_action(
    window: ObjectiveWindow, practice: Practice
) -> None:
    table = window.people.table
    table.setFocus()
    table.setCurrentIndex(window.people.rows.index(0, NAME))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert people(practice) == []
    assert not table.isVisible()
    assert practice.objective().next_person_name == ""
    QTest.keySequence(window, "Ctrl+Z")
    assert practice.objective().next_person_name == "Ana Ruiz"
    assert table.isVisible()


def test_a_person_from_elsewhere_appears(window: ObjectiveWindow, practice: Practice) -> None:
    practice.document.clients.add_person(practice.objective().client, "Aaron")
    names = [window.people.rows.index(row, NAME).data() for row in range(2)]
    assert names == ["Ana Ruiz", "Aaron"]
