"""The fields of an objective: saved as typed, understood as people write, undone as one step."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from funnel_desktop.document.document import open_document
from funnel_desktop.ui.looks.theme import tokens
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from tests.ui.conftest import TODAY, Practice, steps, type_anew


def test_typing_is_saved_without_leaving_the_field(
    qtbot, window: ObjectiveWindow, practice: Practice
) -> None:
    type_anew(window.details.wish, "Team off-site", leave=False)
    qtbot.waitUntil(lambda: practice.objective().wish == "Team off-site")
    assert window.details.wish.hasFocus()
    assert window.header.wish.text() == "Team off-site"


def test_one_visit_is_one_step_and_the_next_visit_another(
    qtbot, window: ObjectiveWindow, practice: Practice
) -> None:
    before = len(steps(practice))
    type_anew(window.details.wish, "One", leave=False)
    qtbot.waitUntil(lambda: practice.objective().wish == "One")
    QTest.keyClicks(window.details.wish, " two")
    qtbot.waitUntil(lambda: practice.objective().wish == "One two")
    QTest.keyClick(window.details.wish, Qt.Key.Key_Tab)
    assert len(steps(practice)) == before + 1
    type_anew(window.details.wish, "Three")
    assert len(steps(practice)) == before + 2


def test_ctrl_z_in_a_field_takes_back_the_visit_and_shows_it(
    window: ObjectiveWindow, practice: Practice
) -> None:
    type_anew(window.details.wish, "Something else", leave=False)
    QTest.keySequence(window.details.wish, "Ctrl+Z")
    assert practice.objective().wish == "Executive coaching"
    assert window.details.wish.text() == "Executive coaching"
    assert "wish" not in window.footer.sentence.text().casefold() or "Undone" in (
        window.footer.sentence.text()
    )
    QTest.keySequence(window.details.wish, "Ctrl+Shift+Z")
    assert practice.objective().wish == "Something else"
    assert window.details.wish.text() == "Something else"


def test_the_file_holds_it_after_closing(window: ObjectiveWindow, practice: Practice) -> None:
    type_anew(window.details.wish, "Kept", leave=False)
    window.close()
    path = practice.document.path
    practice.document.close()
    with open_document(path) as again:
        assert again.objectives.get(practice.meridian, TODAY).wish == "Kept"


@pytest.mark.parametrize(
    ("typed", "minor"), [("1200", 120000), ("1,200.50", 120050), ("EUR 80", 8000), ("", None)]
)
def test_a_value_is_read_as_the_locale_writes_money(
    window: ObjectiveWindow, practice: Practice, typed: str, minor: int | None
) -> None:
    type_anew(window.details.value, typed)
    assert practice.objective().value == minor


def test_a_value_below_zero_is_said_on_leaving_and_not_saved(
    window: ObjectiveWindow, practice: Practice
) -> None:
    type_anew(window.details.value, "-20", leave=False)
    assert complaint(window) == ""
    QTest.keyClick(window.details.value, Qt.Key.Key_Tab)
    assert complaint(window) == "Enter a value of 0 or more."
    assert window.details.value.property("invalid")
    assert practice.objective().value == 960000
    type_anew(window.details.value, "20")
    assert complaint(window) == ""
    assert practice.objective().value == 2000


def test_what_is_no_amount_and_what_is_too_much_are_told_apart(
    window: ObjectiveWindow, practice: Practice
) -> None:
    for typed, said in (
        ("abc", "Enter an amount, such as €1,200."),
        ("99999999999999", "Too large: "),
        ("-1", "Enter a value of 0 or more."),
    ):
        type_anew(window.details.value, typed)
        assert complaint(window).startswith(said)
        assert practice.objective().value == 960000


def test_a_time_behind_a_day_is_the_next_action_s(
    window: ObjectiveWindow, practice: Practice
) -> None:
    type_anew(window.next_action.day, "tomorrow 3pm")
    action = practice.objective().next_action
    assert (action.day, action.time) == (date(2026, 5, 13), time(15))
    type_anew(window.next_action.day, "next friday")
    action = practice.objective().next_action
    assert (action.day, action.time, action.minutes) == (date(2026, 5, 22), time(15), 45)


def complaint(window: ObjectiveWindow) -> str:
    part = window.details.value.parentWidget()
    said = [label.text() for label in part.findChildren(QLabel) if label.isVisible()]
    return "".join(said[1:])


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12.6.", date(2026, 6, 12)),
        ("tomorrow", date(2026, 5, 13)),
        ("+2w", date(2026, 5, 26)),
        ("2026-07-01", date(2026, 7, 1)),
        ("", None),
    ],
)
def test_dates_are_typed_in_words_and_numbers(
    window: ObjectiveWindow, practice: Practice, typed: str, day: date | None
) -> None:
    type_anew(window.details.expected, typed)
    assert practice.objective().expected == day


def test_a_first_contact_lies_behind(window: ObjectiveWindow, practice: Practice) -> None:
    type_anew(window.details.first_contact, "1.6.")
    assert practice.objective().first_contact == date(2025, 6, 1)
    assert window.details.first_contact.text() == "1 Jun 2025"


def test_a_date_is_picked_from_the_calendar(window: ObjectiveWindow, practice: Practice) -> None:
    field = window.details.expected
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup.calendar.findChild(QWidget, "qt_calendar_calendarview"), Qt.Key.Key_Left)
    view = popup.calendar.findChild(QWidget, "qt_calendar_calendarview")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert practice.objective().expected == date(2026, 6, 29)
    assert field.text() == "29 Jun 2026"


def test_the_service_brings_its_usual_value_along_in_one_step(
    qtbot, window: ObjectiveWindow, practice: Practice
) -> None:
    window.show_objective(practice.halden)
    before = len(steps(practice))
    choice = window.details.service.choice
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert practice.objective(practice.halden).service == practice.coaching
    assert practice.objective(practice.halden).value == 960000
    assert len(steps(practice)) == before + 1
    assert window.details.value.text() == "€9,600"


def test_a_service_is_added_on_the_spot(window: ObjectiveWindow, practice: Practice) -> None:
    service = window.details.service
    service.choice.setFocus()
    QTest.keyClick(service.choice, Qt.Key.Key_End)
    assert service.name.isVisible()
    QTest.keyClicks(service.name, "Workshop")
    QTest.keyClick(service.name, Qt.Key.Key_Return)
    assert practice.objective().service_name == "Workshop"
    assert service.choice.currentText() == "Workshop"
    assert window.isVisible()


def test_it_is_asked_whom_a_new_service_is_for_and_an_organisation_decides_itself(
    window: ObjectiveWindow, practice: Practice
) -> None:
    window.show_objective(practice.halden)
    influences, service = practice.document.influences, window.details.service
    service.choice.setFocus()
    QTest.keyClick(service.choice, Qt.Key.Key_End)
    assert not service.question.isVisible()
    QTest.keyClicks(service.name, "Workshop")
    QTest.keyClick(service.name, Qt.Key.Key_Return)
    assert service.question.isVisible()
    individuals, organisations = service.question.fields.audience.buttons()
    assert "Workshop" in individuals.accessibleDescription()
    assert [i.presumed for i in influences.of(practice.halden)] == [True]
    assert individuals.hasFocus()
    QTest.mouseClick(organisations, Qt.MouseButton.LeftButton)
    QTest.mouseClick(service.question.save, Qt.MouseButton.LeftButton)
    assert practice.document.services.named("workshop").audience == "organisation"
    assert influences.of(practice.halden) == ()
    assert not service.question.isVisible()
    assert window.isVisible()


def test_esc_leaves_the_question_and_a_known_service_is_not_asked_about(
    window: ObjectiveWindow, practice: Practice
) -> None:
    service = window.details.service
    for name, asks in (("Workshop", True), ("workshop", False)):
        service.choice.setFocus()
        QTest.keyClick(service.choice, Qt.Key.Key_Home)
        QTest.keyClick(service.choice, Qt.Key.Key_End)
        QTest.keyClicks(service.name, name)
        QTest.keyClick(service.name, Qt.Key.Key_Return)
        assert service.question.isVisible() is asks
        if asks:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
            assert not service.question.isVisible()
            assert window.isVisible()
            assert service.choice.hasFocus()
    assert practice.objective().service_name == "Workshop"


def test_esc_gives_up_a_new_service_and_keeps_the_window(
    window: ObjectiveWindow, practice: Practice
) -> None:
    service = window.details.service
    service.choice.setFocus()
    QTest.keyClick(service.choice, Qt.Key.Key_End)
    QTest.keyClicks(service.name, "Workshop")
    QTest.keyClick(service.name, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert service.choice.currentText() == "Executive coaching"
    assert len(practice.document.services.all()) == 1


def test_the_client_is_renamed_in_place(window: ObjectiveWindow, practice: Practice) -> None:
    type_anew(window.header.client, "Meridian Group")
    assert practice.objective().client_name == "Meridian Group"
    assert window.windowTitle() == "Objective — Meridian Group"
    type_anew(window.header.client, "")
    assert practice.objective().client_name == "Meridian Group"
    assert window.header.client.text() == "Meridian Group"


def test_notes_and_source_are_saved(window: ObjectiveWindow, practice: Practice) -> None:
    notes = window.notes.notes
    notes.setFocus()
    QTest.keyClicks(notes, "First ")
    QTest.keyClick(notes, Qt.Key.Key_Tab)
    assert practice.objective().notes == "First Knows Iris."
    source = window.details.source
    source.setFocus()
    source.lineEdit().selectAll()
    QTest.keyClicks(source, "Fair")
    QTest.keyClick(source, Qt.Key.Key_Tab)
    assert practice.objective().source == "Fair"


def test_a_change_from_elsewhere_shows_but_leaves_what_is_being_typed(
    window: ObjectiveWindow, practice: Practice
) -> None:
    type_anew(window.details.wish, "Mine", leave=False)
    edit = practice.document.objectives.edit
    edit(practice.meridian, "wish", "Theirs", today=TODAY)
    edit(practice.meridian, "source", "Fair", today=TODAY)
    assert window.details.wish.text() == "Mine"
    assert window.details.source.currentText() == "Fair"
    QTest.keyClick(window.details.wish, Qt.Key.Key_Tab)
    assert practice.objective().wish == "Mine"


def test_half_a_date_survives_a_change_from_elsewhere(
    window: ObjectiveWindow, practice: Practice
) -> None:
    type_anew(window.details.expected, "tomo", leave=False)
    day = date(2026, 9, 9)
    practice.document.objectives.edit(practice.meridian, "expected", day, today=TODAY)
    assert window.details.expected.text() == "tomo"
    QTest.keyClicks(window.details.expected, "rrow")
    QTest.keyClick(window.details.expected, Qt.Key.Key_Tab)
    assert practice.objective().expected == date(2026, 5, 13)


def test_a_refused_write_keeps_what_was_typed_and_says_why(
    window: ObjectiveWindow, practice: Practice
) -> None:
    practice.document.connection.execute("PRAGMA query_only = ON")
    type_anew(window.details.wish, "Later")
    assert window.details.wish.text() == "Later"
    assert practice.objective().wish == "Executive coaching"
    shown = window.footer.sentence.palette().color(QPalette.ColorRole.WindowText)
    assert shown == tokens().color("attention")
    assert window.footer.sentence.text()
    practice.document.connection.execute("PRAGMA query_only = OFF")
    window.leave_fields()
    assert practice.objective().wish == "Later"
