"""Whom one talks to: added, changed and removed in the table of the client's client."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from funnel_desktop.document.clients import Person
from funnel_desktop.ui.screens.clients.client_window import ClientWindow
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from tests.ui.conftest import LEFT, Practice

NAME, JOB, EMAIL, PHONE = range(4)


@pytest.fixture
def client(qtbot, practice: Practice) -> Iterator[ClientWindow]:
    shown = ClientWindow(practice.session, practice.objective().client)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    if isValid(shown):
        shown.reject()


def people(practice: Practice) -> list[Person]:
    return practice.document.clients.people(practice.objective().client)


def type_here(text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the editor that is open, and finish with a key."""
    editor = QApplication.focusWidget()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, key)
    QApplication.processEvents()


def test_a_person_is_added_by_name_and_goes_on_to_the_phone(
    client: ClientWindow, practice: Practice
) -> None:
    before = len(practice.document.log.history())
    QTest.mouseClick(client.people.add, LEFT)
    type_here("Clara Voss")
    assert [person.name for person in people(practice)] == ["Ana Ruiz", "Clara Voss"]
    assert client.isVisible()
    table = client.people.table
    assert table.selected_id() == people(practice)[1].id
    table.setCurrentIndex(client.people.rows.index(1, PHONE))
    QTest.keyClick(table, Qt.Key.Key_Return)
    type_here("+49 30 1")
    assert people(practice)[1].phone == "+49 30 1"
    assert len(practice.document.log.history()) == before + 2


def test_a_new_person_can_be_chosen_for_the_next_action(
    window: ObjectiveWindow, client: ClientWindow, practice: Practice
) -> None:
    QTest.mouseClick(client.people.add, LEFT)
    type_here("Clara Voss")
    window.next_action.person.setFocus()
    QTest.keyClick(window.next_action.person, Qt.Key.Key_End)
    action = practice.objective().next_action
    assert action is not None
    assert action.person == people(practice)[1].id


def test_the_objective_window_opens_it(qtbot, window: ObjectiveWindow, practice: Practice) -> None:
    with qtbot.waitSignal(window.client_wanted) as asked:
        QTest.mouseClick(window.influences.people, LEFT)
    assert asked.args == [practice.objective().client]


def test_esc_takes_the_empty_row_away_and_keeps_the_window(
    qtbot, client: ClientWindow, practice: Practice
) -> None:
    QTest.mouseClick(client.people.add, LEFT)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: client.people.rows.rowCount() == 1)
    assert client.isVisible()
    assert len(people(practice)) == 1


def test_a_name_is_never_emptied(client: ClientWindow, practice: Practice) -> None:
    refused: list[str] = []
    practice.session.failed.connect(refused.append)
    table = client.people.table
    table.setFocus()
    table.setCurrentIndex(client.people.rows.index(0, NAME))
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    type_here("")
    assert people(practice)[0].name == "Ana Ruiz"
    assert refused == []


def test_delete_removes_and_undo_brings_back_with_the_next_action(
    client: ClientWindow, practice: Practice
) -> None:
    table = client.people.table
    table.setFocus()
    table.setCurrentIndex(client.people.rows.index(0, NAME))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert people(practice) == []
    assert not table.isVisible()
    assert practice.objective().next_person_name == ""
    QTest.keySequence(client, "Ctrl+Z")
    assert practice.objective().next_person_name == "Ana Ruiz"
    assert table.isVisible()


def test_a_person_from_elsewhere_appears(client: ClientWindow, practice: Practice) -> None:
    practice.document.clients.add_person(practice.objective().client, "Aaron")
    names = [client.people.rows.index(row, NAME).data() for row in range(2)]
    assert names == ["Ana Ruiz", "Aaron"]
