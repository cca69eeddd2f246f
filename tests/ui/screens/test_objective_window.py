"""The objective window with real keys and clicks on a real file."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.objective.window import ObjectiveWindow

from .conftest import TODAY, Practice

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot, practice: Practice) -> Iterator[ObjectiveWindow]:
    shown = ObjectiveWindow(practice.session, practice.meridian)
    shown.resize(1440, 900)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    if isValid(shown):
        shown.leave_fields()
        shown.reject()


def type_anew(field: QWidget, text: str, leave: bool = True) -> None:
    """Click into a field, replace what stands there, and go on with Tab."""
    QTest.mouseClick(field, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(60, 10))
    QTest.keySequence(field, "Ctrl+A")
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    if leave:
        QTest.keyClick(field, Qt.Key.Key_Tab)


def steps(practice: Practice) -> list[str]:
    return [step.label for step in practice.document.log.history() if not step.undone]


def test_the_window_says_whom_it_is_about(window: ObjectiveWindow) -> None:
    assert window.windowTitle() == "Objective — Meridian Labs"
    assert window.header.client.text() == "Meridian Labs"
    assert window.details.value.text() == "€9,600"
    assert window.details.expected.text() == "30 Jun 2026"
    assert window.details.bar.sentence == "Day 41 of a normal cycle of 90 days"
    assert window.header.stage.buttons[Stage.IN].isChecked()
    assert not window.header.stage.buttons[Stage.ABOVE].isChecked()


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


def test_a_stage_button_moves_the_objective(window: ObjectiveWindow, practice: Practice) -> None:
    QTest.mouseClick(window.header.stage.buttons[Stage.BEST_FEW], LEFT)
    assert practice.objective().stage is Stage.BEST_FEW
    assert window.header.stage.buttons[Stage.BEST_FEW].isChecked()
    QTest.mouseClick(window.header.stage.buttons[Stage.BEST_FEW], LEFT)
    assert window.header.stage.buttons[Stage.BEST_FEW].isChecked()
    QTest.mouseClick(window.header.stage.buttons[Stage.UNIVERSE], LEFT)
    assert practice.objective().stage is Stage.UNIVERSE


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
    assert window.next_action.what.hasFocus()
    assert window.next_action.what.text() == ""
    assert window.activity.list.lines.index(0, 0).data() == (
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
    assert window.activity.list.hasFocus()


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
    window.activity.list.setCurrentIndex(window.activity.list.lines.index(0, 0))
    QTest.keyClick(window.activity.list, Qt.Key.Key_Delete)
    assert practice.document.activities.of(practice.meridian) == []
    QTest.keySequence(window, "Ctrl+Z")
    assert len(practice.document.activities.of(practice.meridian)) == 1


def test_activity_tells_moves_and_the_first_contact(window: ObjectiveWindow) -> None:
    lines = window.activity.list.lines
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


def test_a_refused_write_puts_the_field_back_and_says_why(
    window: ObjectiveWindow, practice: Practice
) -> None:
    practice.document.connection.execute("PRAGMA query_only = ON")
    type_anew(window.details.wish, "Never")
    practice.document.connection.execute("PRAGMA query_only = OFF")
    assert window.details.wish.text() == "Executive coaching"
    assert practice.objective().wish == "Executive coaching"
    assert window.footer.sentence.property("ink") == "attention"
    assert window.footer.sentence.text()


def test_what_is_not_understood_is_said_once_before_closing(window: ObjectiveWindow) -> None:
    type_anew(window.details.expected, "soonish", leave=False)
    window.close()
    assert window.isVisible()
    window.close()
    assert not isValid(window) or not window.isVisible()


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
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

    for kind in (QLineEdit, QComboBox, QPlainTextEdit, QAbstractButton):
        for widget in window.findChildren(kind):
            if widget.isVisible() and not isinstance(widget.parent(), QComboBox):
                name = widget.accessibleName() or getattr(widget, "text", str)()
                assert name or widget.objectName().startswith("qt_"), widget
