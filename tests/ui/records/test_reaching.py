"""Calling, writing and opening, from wherever somebody is shown."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl, QUrlQuery
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.links import Link
from funnel_desktop.ui.screens.clients.client_window import ClientWindow
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.widgets.toast import Toast
from funnel_desktop.ui.work.going_out import go_out
from tests.ui.conftest import LEFT, Practice, Show, Shown
from tests.ui.going_out import Desktop, desktop

__all__ = ["desktop"]
CONTROL = Qt.KeyboardModifier.ControlModifier
PHONE, EMAIL = "+34 600 111 222", "mia@soler.example"


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, text: str, letter: str = "Empty letter") -> None:
    entry = next(entry for entry in menu.actions() if entry.text() == text)
    letters = entry.menu()
    if isinstance(letters, QMenu):
        entry = next(entry for entry in letters.actions() if entry.text() == letter)
    entry.trigger()
    menu.close()


def texts(menu: QMenu) -> list[str]:
    return [entry.text() for entry in menu.actions()]


@pytest.fixture
def mia(show: Show) -> Shown:
    """A prospect to be called today, with phone, e-mail and a page in the notes."""
    shown = show(Soler=Stage.ABOVE)
    document, own = shown.document, shown.ids["Soler"]
    client = document.objectives.get(own, shown.clock()).client
    person = document.clients.add_person(client, "Mia & Co", phone=PHONE, email=EMAIL)
    document.objectives.edit(own, "notes", "See www.soler.example.", today=shown.clock())
    planned = NextAction("Call Mia", ActionKind.CALL, person, shown.clock())
    document.objectives.set_next_action(own, planned, today=shown.clock())
    return shown


ALL = [f"Call Mia && Co, {PHONE}", f"Write to Mia && Co, {EMAIL}", "Open www.soler.example"]


def test_a_card_is_called_written_to_and_opened_by_key(mia: Shown, desktop: Desktop) -> None:
    cards = mia.window.board.lists.by_stage[Stage.ABOVE]
    cards.setFocus()
    cards.setCurrentIndex(cards.model().index(0, 0))
    for text in ALL:
        QTest.keyClick(cards, Qt.Key.Key_K, CONTROL)
        assert texts(open_menu()) == ALL
        choose(open_menu(), text)
    assert desktop.opened == [
        "tel:+34600111222", "mailto:mia@soler.example", "https://www.soler.example",
    ]  # fmt: skip


def test_the_number_in_do_next_is_called_by_a_click_and_by_key(
    mia: Shown, desktop: Desktop
) -> None:
    shown_list = mia.window.workspace.do_next.list
    row = next(i for i, entry in enumerate(shown_list.rows.rows) if entry.text == "Call Mia")
    box = shown_list.visualRect(shown_list.rows.index(row))
    number = shown_list._kind.phone_rect(box, shown_list.rows.rows[row])
    assert number is not None
    QTest.mouseClick(shown_list.viewport(), LEFT, pos=number.center())
    assert desktop.opened == ["tel:+34600111222"]
    shown_list.setFocus()
    shown_list.go_to(row)
    QTest.keyClick(shown_list, Qt.Key.Key_K, CONTROL)
    choose(open_menu(), ALL[1])
    assert desktop.opened[1:] == ["mailto:mia@soler.example"]


def test_nothing_goes_out_while_names_are_hidden(mia: Shown, desktop: Desktop) -> None:
    mia.do("hide_names")
    cards = mia.window.board.lists.by_stage[Stage.ABOVE]
    cards.setFocus()
    cards.setCurrentIndex(cards.model().index(0, 0))
    QTest.keyClick(cards, Qt.Key.Key_K, CONTROL)
    assert [entry.isEnabled() for entry in open_menu().actions()] == [False]
    open_menu().close()
    shown_list = mia.window.workspace.do_next.list
    for row, entry in enumerate(shown_list.rows.rows):
        assert (
            shown_list._kind.phone_rect(shown_list.visualRect(shown_list.rows.index(row)), entry)
            is None
        )
    assert not desktop.opened


def press_cell(table: QWidget, row: int, column: int) -> None:
    cell = table.visualRect(table.model().index(row, column))
    QTest.mouseClick(table.viewport(), LEFT, CONTROL, cell.center())


def test_the_people_of_a_client_are_links(
    practice: Practice, qtbot: QtBot, desktop: Desktop
) -> None:
    clients, client = practice.document.clients, practice.objective().client
    clients.edit_person(practice.ana, "email", "ana@meridian.example")
    shown = ClientWindow(practice.session, client)
    shown.show()
    qtbot.waitExposed(shown)
    table = shown.people.table
    press_cell(table, 0, 2)
    press_cell(table, 0, 3)
    press_cell(table, 0, 1)
    assert desktop.opened == ["mailto:ana@meridian.example", "tel:+34600555010"]
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.mouseClick(shown.people.reach, LEFT)
    choose(open_menu(), "Call Ana Ruiz, +34 600 555 010")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(table.viewport(), event)
    choose(open_menu(), "Write to Ana Ruiz, ana@meridian.example")
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    QTest.keyClick(shown, Qt.Key.Key_K, CONTROL)
    assert len(texts(open_menu())) == 2
    open_menu().close()
    assert len(desktop.opened) == 4
    shown.reject()


def test_the_objective_s_window_has_them_too(
    window: ObjectiveWindow, qtbot: QtBot, desktop: Desktop
) -> None:
    QTest.mouseClick(window.influences.reach, LEFT)
    choose(open_menu(), "Call Ana Ruiz, +34 600 555 010")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    choose(open_menu(), "Call Ana Ruiz, +34 600 555 010")
    assert desktop.opened == ["tel:+34600555010"] * 2


def test_it_is_said_where_no_program_takes_it(practice: Practice, qtbot: QtBot) -> None:

    said: list[str] = []
    practice.session.failed.connect(said.append)
    assert not go_out(practice.session, Link("web", "x", "file:///etc/passwd"))
    assert said == ["No browser could open this address."]


def test_a_letter_is_filled_in_opened_and_logged_as_one_step(mia: Shown, desktop: Desktop) -> None:
    document, own = mia.document, mia.ids["Soler"]
    coaching = document.services.add("Coaching for two")
    document.objectives.edit(own, "service", coaching, today=mia.clock())
    cards = mia.window.board.lists.by_stage[Stage.ABOVE]
    cards.setFocus()
    cards.setCurrentIndex(cards.model().index(0, 0))
    QTest.keyClick(cards, Qt.Key.Key_K, CONTROL)
    choose(open_menu(), ALL[1], "After a proposal")
    query = QUrlQuery(QUrl(desktop.opened[0]))
    decoded = QUrl.ComponentFormattingOption.FullyDecoded
    assert query.queryItemValue("subject", decoded) == "My proposal: Coaching for two"
    body = query.queryItemValue("body", decoded)
    assert body.startswith("Hello Mia & Co,\r\n\r\nYou have had my proposal for Coaching for two")
    assert "on Wed 13 May" in body, "the next working day: the call is planned for today"
    logged = document.activities.of(own)
    assert [(each.kind, each.person_name, each.note) for each in logged] == [
        ("email", "Mia & Co", "After a proposal")
    ]
    toast = mia.window.findChild(Toast)
    assert isinstance(toast, Toast)
    assert toast.isVisible(), "it offers to undo"
    mia.do("undo")
    assert document.activities.of(own) == []
