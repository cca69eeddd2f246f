"""The objective window as a whole: whom it is about, where it goes next, how it closes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from shiboken6 import isValid

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from tests.ui.conftest import LEFT, TODAY, Practice, type_anew


def test_the_window_says_whom_it_is_about(window: ObjectiveWindow) -> None:
    assert window.windowTitle() == "Objective — Meridian Labs"
    assert window.header.client.text() == "Meridian Labs"
    assert window.details.value.text() == "€9,600"
    assert window.details.expected.text() == "30 Jun 2026"
    assert window.details.bar.sentence == "Day 41 of a normal cycle of 90 days"
    assert window.details.cycle_told.text() == ("90 days, half 45, your estimate, no agreement yet")
    assert window.header.stage.buttons[Stage.IN].isChecked()
    assert not window.header.stage.buttons[Stage.ABOVE].isChecked()


def test_a_stage_button_moves_the_objective(window: ObjectiveWindow, practice: Practice) -> None:
    QTest.mouseClick(window.header.stage.buttons[Stage.ABOVE], LEFT)
    assert practice.objective().stage is Stage.ABOVE
    assert window.header.stage.buttons[Stage.ABOVE].isChecked()
    QTest.mouseClick(window.header.stage.buttons[Stage.ABOVE], LEFT)
    assert window.header.stage.buttons[Stage.ABOVE].isChecked()
    QTest.mouseClick(window.header.stage.buttons[Stage.UNIVERSE], LEFT)
    assert practice.objective().stage is Stage.UNIVERSE


def test_previous_and_next_follow_the_board_and_end_there(
    window: ObjectiveWindow, practice: Practice
) -> None:
    assert not window.footer.following.isEnabled()
    QTest.mouseClick(window.footer.previous, LEFT)
    assert window.objective == practice.halden
    QTest.keySequence(window, "Ctrl+PgUp")
    assert window.objective == practice.elif_
    assert not window.footer.previous.isEnabled()
    QTest.mouseClick(window.footer.following, LEFT)
    assert window.objective == practice.halden


def test_next_goes_through_a_column_before_it_goes_to_the_next_one(
    window: ObjectiveWindow, practice: Practice
) -> None:
    second = practice.document.objectives.add(TODAY, client_name="Vela")
    window.show_objective(practice.halden)
    QTest.mouseClick(window.footer.following, LEFT)
    assert window.objective == second
    QTest.mouseClick(window.footer.following, LEFT)
    assert window.objective == practice.meridian
    QTest.mouseClick(window.footer.previous, LEFT)
    assert window.objective == second


def test_going_on_saves_what_was_typed_into_the_right_objective(
    window: ObjectiveWindow, practice: Practice
) -> None:
    type_anew(window.details.wish, "Half typed", leave=False)
    QTest.keySequence(window, "Ctrl+PgUp")
    assert practice.objective().wish == "Half typed"
    assert practice.objective(practice.halden).wish == ""


def test_what_is_not_understood_is_said_once_before_closing(window: ObjectiveWindow) -> None:
    type_anew(window.details.expected, "soonish", leave=False)
    window.close()
    assert window.isVisible()
    window.close()
    assert not isValid(window) or not window.isVisible()


def test_what_is_not_understood_is_not_thrown_away_by_closing(
    window: ObjectiveWindow, practice: Practice
) -> None:
    said: list[str] = []
    practice.session.said.connect(lambda sentence, _: said.append(sentence))
    type_anew(window.details.value, "abc", leave=False)
    window.close()
    assert window.isVisible()
    window.close()
    assert said == ["Not saved: “abc”. It is still in its field."]
    again = ObjectiveWindow(practice.session, practice.meridian)
    again.show()
    assert again.details.value.text() == "abc"
    assert again.details.value.property("invalid")
    type_anew(again.details.value, "1200")
    again.close()
    assert practice.objective().value == 120000
    third = ObjectiveWindow(practice.session, practice.meridian)
    assert "abc" not in third.details.value.text()
    third.reject()


def test_the_window_goes_with_its_objective(window: ObjectiveWindow, practice: Practice) -> None:
    practice.document.objectives.delete([practice.meridian], TODAY)
    assert not isValid(window) or not window.isVisible()


def test_names_are_text_never_markup(qtbot, window: ObjectiveWindow, practice: Practice) -> None:
    practice.document.clients.rename(practice.objective().client, "<b>X</b><img src=x>")
    practice.document.objectives.edit(practice.meridian, "wish", "<i>y</i>", today=TODAY)
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()


def test_small_windows_have_tabs_and_large_ones_none(window: ObjectiveWindow) -> None:
    assert not window.arrangement.tabs.isVisible()
    type_anew(window.details.wish, "Held", leave=False)
    window.resize(1024, 700)
    QApplication.processEvents()
    assert window.arrangement.tabs.isVisible()
    assert window.details.wish.hasFocus()
    window.arrangement.tabs.setCurrentIndex(2)
    assert window.activity.isVisible()
    assert not window.details.isVisible()


def test_every_field_has_a_name_for_screen_readers(window: ObjectiveWindow) -> None:
    from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

    for kind in (QLineEdit, QComboBox, QPlainTextEdit, QAbstractButton):
        for widget in window.findChildren(kind):
            if widget.isVisible() and not isinstance(widget.parent(), QComboBox):
                name = widget.accessibleName() or getattr(widget, "text", str)()
                assert name or widget.objectName().startswith("qt_"), widget


def test_tab_goes_through_the_cards_as_they_stand(
    window: ObjectiveWindow, practice: Practice
) -> None:
    practice.document.influences.add(practice.meridian, TODAY, person=practice.ana)
    practice.document.objectives.move([practice.meridian], Stage.ABOVE, TODAY)
    QApplication.processEvents()
    window.activateWindow()
    window.details.wish.setFocus()
    stops: list[QWidget] = []
    while window.focusWidget() not in stops:
        stops.append(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.ready.conditions is not None
    cards = {
        "details": window.details, "next": window.next_action,
        "standing": window.standing, "fit": window.fit, "notes": window.notes,
        "influences": window.influences, "flags": window.flags, "activity": window.activity,
        "conditions": window.ready.conditions, "ready": window.ready, "footer": window.footer,
        "header": window.header,
    }  # fmt: skip
    said = [next(name for name, card in cards.items() if card.isAncestorOf(s)) for s in stops]
    assert list(dict.fromkeys(said)) == list(cards)
    assert len([name for at, name in enumerate(said) if not at or said[at - 1] != name]) == 12
    inside = [stop for stop in stops if window.influences.isAncestorOf(stop)]
    influences = window.influences
    assert inside[-2:] == [influences.table, influences.tactics.lines[0].take]


@pytest.mark.parametrize("zoom", [100, 200])
def test_nothing_of_the_influences_is_cut_off_in_a_small_window(
    qtbot, qapp, practice: Practice, zoom: int
) -> None:
    for name in ("Leo Brandt", "Clara Voss"):
        practice.document.influences.add(practice.meridian, TODAY, name=name, roles=["user"])
    theme().apply(qapp, "light", zoom)
    small = ObjectiveWindow(practice.session, practice.meridian)
    small.resize(1024, 700)
    small.show()
    qtbot.waitExposed(small)
    small.arrangement.show_panel("influences")
    small.influences.table.setCurrentIndex(small.influences.rows.index(0, 0))
    QApplication.processEvents()
    assert small.width() == 1024
    for card in (small.influences, small.flags):
        right = card.mapTo(small, card.rect().topRight()).x()
        assert right < small.width()
        for part in card.findChildren(QAbstractButton):
            if part.isVisible():
                assert part.mapTo(small, part.rect().topRight()).x() < small.width()
    small.reject()
    theme().apply(qapp, "light", 100)
