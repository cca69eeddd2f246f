"""Buying influences in the objective window: each cell by keys and by pointer, unknown and all."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QComboBox, QMenu, QPushButton

from funnel_desktop.document.clients import Person
from funnel_desktop.funnel.influences import Degree, Influence, Mode, Role, RoleState
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.screens.influences.cells import cell_room, pill_in, pill_words
from funnel_desktop.ui.screens.influences.influence_table import InfluenceTable
from funnel_desktop.ui.screens.influences.role_buttons import role_sentence
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.widgets.score_track import score_at, track_in
from funnel_desktop.ui.widgets.term_label import TermLabel
from funnel_desktop.ui.widgets.text_label import TextLabel
from tests.ui.conftest import LEFT, TODAY, Practice, steps

NAME, ROLES, DEGREE, MODE, RATING, COVERED, LAST, WIN, RESULT, MET = range(10)
KEY = Qt.Key


def influences(practice: Practice) -> tuple[Influence, ...]:
    return practice.document.influences.of(practice.meridian)


def people(practice: Practice) -> list[Person]:
    return practice.document.clients.people(practice.objective().client)


@pytest.fixture
def table(window: ObjectiveWindow, practice: Practice) -> InfluenceTable:
    """Ana, Leo and Clara take part, and nothing is known of them but their names."""
    practice.document.influences.add(practice.meridian, TODAY, person=practice.ana)
    for name in ("Leo Brandt", "Clara Voss"):
        practice.document.influences.add(practice.meridian, TODAY, name=name)
    window.influences.table.setFocus()
    return window.influences.table


def at(table: InfluenceTable, row: int, column: int) -> None:
    table.setCurrentIndex(table.rows.index(row, column))


def press(table: InfluenceTable, *keys: KEY) -> None:
    for key in keys:
        QTest.keyClick(table, key)


def type_here(text: str, key: KEY = KEY.Key_Return) -> None:
    """Type into the editor that is open, and finish with a key."""
    QTest.keyClicks(QApplication.focusWidget(), text)
    QTest.keyClick(QApplication.focusWidget(), key)
    QApplication.processEvents()


def opened(button: QPushButton) -> list[QAction]:
    """What a button's menu offers once it is opened."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.menu().close()
    return button.menu().actions()


def spoken(table: InfluenceTable, row: int, column: int) -> str:
    return str(table.rows.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


def test_unknown_is_said_as_such_and_never_as_a_number(table: InfluenceTable) -> None:
    said = [spoken(table, 0, column) for column in range(10)]
    assert said == [
        "Person: Ana Ruiz", "Role: not known", "Degree: not known", "Mode: not known",
        "Rating −5 to +5: not known", "Needs: Open", "Last contact: Never",
        "Their personal win: not known", "Result they need: not known", "Met: not known",
    ]  # fmt: skip
    assert "0" not in "".join(said[1:4] + said[5:])


def test_every_cell_is_set_from_the_keyboard(table: InfluenceTable, practice: Practice) -> None:
    before = len(steps(practice))
    at(table, 0, DEGREE)
    press(table, KEY.Key_M)  # Much say (High)
    at(table, 0, MODE)
    press(table, KEY.Key_H)  # Has a problem (Trouble)
    at(table, 0, RATING)
    press(table, KEY.Key_Return)
    type_here("+4")
    at(table, 0, WIN)
    press(table, KEY.Key_F2)
    type_here("Quiet evenings")
    at(table, 0, RESULT)
    press(table, KEY.Key_Return)
    type_here("Fewer calls at night")
    at(table, 0, MET)
    press(table, KEY.Key_Return)
    type_here("yesterday")
    assert table.state() == table.State.NoState
    assert QApplication.focusWidget() is table
    at(table, 0, COVERED)
    press(table, KEY.Key_Space)
    ana = influences(practice)[0]
    assert (ana.degree, ana.mode, ana.rating) == (Degree.HIGH, Mode.TROUBLE, 4)
    assert (ana.personal_win, ana.result) == ("Quiet evenings", "Fewer calls at night")
    assert (ana.met, ana.covered) == (date(2026, 5, 11), TODAY)
    assert len(steps(practice)) == before + 7
    assert spoken(table, 0, RATING) == "Rating −5 to +5: +4"
    for _ in range(7):
        QTest.keySequence(table.window(), "Ctrl+Z")
    assert influences(practice)[0].degree is None


def test_a_day_is_picked_from_the_calendar_and_the_editor_ends(
    table: InfluenceTable, practice: Practice
) -> None:
    before = len(steps(practice))
    at(table, 0, MET)
    press(table, KEY.Key_Return)
    day = QApplication.focusWidget()
    assert isinstance(day, DateField)
    QTest.keyClick(day, KEY.Key_F4)
    calendar = QApplication.activePopupWidget().findChild(QCalendarWidget)
    calendar.clicked.emit(QDate(2026, 5, 4))
    QApplication.processEvents()
    assert influences(practice)[0].met == date(2026, 5, 4)
    assert len(steps(practice)) == before + 1
    assert table.state() == table.State.NoState


def test_a_rating_of_nought_is_known_and_can_be_forgotten_again(
    table: InfluenceTable, practice: Practice
) -> None:
    at(table, 0, RATING)
    press(table, KEY.Key_0)
    type_here("")
    assert influences(practice)[0].rating == 0
    assert spoken(table, 0, RATING) == "Rating −5 to +5: 0"
    press(table, KEY.Key_Backspace)
    assert influences(practice)[0].rating is None


def test_a_rating_that_is_none_is_refused_in_words(
    window: ObjectiveWindow, table: InfluenceTable, practice: Practice
) -> None:
    at(table, 0, RATING)
    press(table, KEY.Key_Return)
    type_here("6")
    assert influences(practice)[0].rating is None
    assert window.influences.complaint.text().startswith("Enter a rating from")
    press(table, KEY.Key_Return)
    type_here("-5")
    assert influences(practice)[0].rating == -5
    assert not window.influences.complaint.isVisible()


def test_roles_are_ticked_and_one_visit_is_one_step(
    table: InfluenceTable, practice: Practice
) -> None:
    before = len(steps(practice))
    at(table, 1, ROLES)
    press(table, KEY.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for key in (KEY.Key_Space, KEY.Key_Down, KEY.Key_Down, KEY.Key_Space):
        QTest.keyClick(menu, key)
    QTest.keyClick(menu, KEY.Key_Return)
    assert influences(practice)[1].roles == {Role.ECONOMIC, Role.TECHNICAL}
    assert len(steps(practice)) == before + 1
    assert spoken(table, 1, ROLES) == "Role: Decides about the money, Can say no"


def test_a_click_on_the_track_rates_only_in_the_row_one_is_at(
    table: InfluenceTable, practice: Practice
) -> None:
    cell = table.visualRect(table.rows.index(1, RATING))
    track = track_in(cell_room(cell))
    spot = QPoint(track.right() - 3, track.center().y())
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, spot)
    assert influences(practice)[1].rating is None
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, spot)
    assert influences(practice)[1].rating == score_at(track, spot.x()) == 5


def test_the_ring_is_dragged_along_its_track_as_one_step(
    table: InfluenceTable, practice: Practice
) -> None:
    at(table, 0, RATING)
    before = len(steps(practice))
    track = track_in(cell_room(table.visualRect(table.rows.index(0, RATING))))
    middle = track.center()
    QTest.mousePress(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, middle)
    for x in range(middle.x(), track.left(), -4):
        QTest.mouseMove(table.viewport(), QPoint(x, middle.y()))
    end = QPoint(track.left(), middle.y())
    QTest.mouseMove(table.viewport(), end)
    QTest.mouseRelease(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, end)
    assert influences(practice)[0].rating == -5
    assert len(steps(practice)) == before + 1


def test_the_pill_covers_and_uncovers_and_the_counts_follow(
    window: ObjectiveWindow, table: InfluenceTable, practice: Practice
) -> None:
    assert window.influences.covered.text() == "0 of 3 covered"
    ana = influences(practice)[0]
    for field, value in (("met", TODAY), ("result", "A team that stays")):
        practice.document.influences.edit(ana.id, field, value, TODAY)
    at(table, 0, COVERED)
    for covered in (TODAY, None):
        words = pill_words(influences(practice)[0].covered)
        spot = pill_in(table.visualRect(table.rows.index(0, COVERED)), words).center()
        QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, spot)
        assert influences(practice)[0].covered == covered
    press(table, KEY.Key_Space)
    assert window.influences.covered.text() == "1 of 3 covered"


def test_somebody_new_and_somebody_known_are_added_by_name(
    window: ObjectiveWindow, practice: Practice
) -> None:
    before = len(steps(practice))
    QTest.mouseClick(window.influences.add, LEFT)
    type_here("Daniel Osei")
    assert [i.name for i in influences(practice)] == ["Daniel Osei"]
    assert len(people(practice)) == 2
    QTest.mouseClick(window.influences.add, LEFT)
    box = QApplication.focusWidget()
    while box is not None and not isinstance(box, QComboBox):
        box = box.parentWidget()
    assert isinstance(box, QComboBox)
    assert [box.itemText(place) for place in range(box.count())] == ["Ana Ruiz"]
    type_here("ana ruiz")
    assert [i.person for i in influences(practice)][1] == practice.ana
    assert len(people(practice)) == 2
    assert len(steps(practice)) == before + 2
    assert window.isVisible()


def test_one_person_in_two_objectives_stays_one(
    window: ObjectiveWindow, table: InfluenceTable, practice: Practice
) -> None:
    client = practice.objective().client
    other = practice.document.objectives.add(TODAY, client=client, wish="Second")
    practice.document.influences.add(other, TODAY, person=practice.ana)
    at(table, 0, NAME)
    press(table, KEY.Key_F2)
    QTest.keySequence(QApplication.focusWidget(), "Ctrl+A")
    type_here("Ana Ruiz Gil")
    assert practice.document.influences.of(other)[0].name == "Ana Ruiz Gil"


def test_rows_are_dragged_to_another_place(table: InfluenceTable, practice: Practice) -> None:
    view, plain = table.viewport(), Qt.KeyboardModifier.NoModifier
    middles = [table.visualRect(table.rows.index(row, NAME)).center() for row in range(3)]
    QTest.mousePress(view, LEFT, plain, middles[2])
    for step in range(1, 11):
        way = (middles[0].y() - 20 - middles[2].y()) * step // 10
        QTest.mouseMove(view, middles[2] + QPoint(0, way))
    QTest.mouseRelease(view, LEFT, plain, middles[0] - QPoint(0, 20))
    assert [i.name for i in influences(practice)] == ["Clara Voss", "Ana Ruiz", "Leo Brandt"]
    assert table.currentIndex().row() == 0
    QTest.keySequence(table.window(), "Ctrl+Z")
    assert [i.name for i in influences(practice)] == ["Ana Ruiz", "Leo Brandt", "Clara Voss"]


def test_a_dragged_row_that_is_let_go_where_it_was_is_no_step(
    table: InfluenceTable, practice: Practice
) -> None:
    before = len(steps(practice))
    view, plain = table.viewport(), Qt.KeyboardModifier.NoModifier
    start = table.visualRect(table.rows.index(1, NAME)).center()
    QTest.mousePress(view, LEFT, plain, start)
    QTest.mouseMove(view, start + QPoint(0, 15))
    QTest.mouseRelease(view, LEFT, plain, start + QPoint(0, 15))
    assert len(steps(practice)) == before


def test_rows_are_moved_by_keys(table: InfluenceTable, practice: Practice) -> None:
    at(table, 0, MODE)
    QTest.keyClick(table, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [i.name for i in influences(practice)] == ["Leo Brandt", "Ana Ruiz", "Clara Voss"]
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, MODE)
    QTest.keyClick(table, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(table, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [i.name for i in influences(practice)] == ["Leo Brandt", "Clara Voss", "Ana Ruiz"]
    QTest.keyClick(table, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [i.name for i in influences(practice)] == ["Leo Brandt", "Ana Ruiz", "Clara Voss"]


def test_removal_is_undone_and_the_person_stays(
    window: ObjectiveWindow, table: InfluenceTable, practice: Practice
) -> None:
    at(table, 1, NAME)
    press(table, KEY.Key_Delete)
    assert [i.name for i in influences(practice)] == ["Ana Ruiz", "Clara Voss"]
    assert len(people(practice)) == 3
    QTest.keySequence(window, "Ctrl+Z")
    assert [i.name for i in influences(practice)] == ["Ana Ruiz", "Leo Brandt", "Clara Voss"]


def test_a_mode_says_in_a_line_what_it_means(
    window: ObjectiveWindow, table: InfluenceTable, practice: Practice
) -> None:
    own = influences(practice)[2].id
    practice.document.influences.edit(own, "mode", Mode.EVEN_KEEL, TODAY)
    at(table, 2, MODE)
    sentence = window.influences.advice.text()
    assert sentence.startswith("Clara Voss: sees no gap. Don’t try to sell")
    described = QAccessible.queryAccessibleInterface(table).text(QAccessible.Text.Description)
    assert described == sentence


def test_roles_at_a_glance_and_a_missing_coach(
    window: ObjectiveWindow, table: InfluenceTable, practice: Practice
) -> None:
    document = practice.document
    document.influences.edit(influences(practice)[0].id, "roles", [Role.ECONOMIC], TODAY)
    buttons = window.influences.roles.buttons
    assert buttons[Role.ECONOMIC].text() == "Decides about the money: Ana Ruiz"
    assert buttons[Role.TECHNICAL].text() == "Can say no: not known"
    assert window.influences.no_coach.text().startswith("No inside helper yet")
    opened(buttons[Role.TECHNICAL])[-1].trigger()
    assert document.gates.case(practice.meridian, TODAY).roles[Role.TECHNICAL] is RoleState.NOBODY
    assert buttons[Role.TECHNICAL].text() == "Can say no: nobody plays this role here"
    opened(buttons[Role.COACH])[1].trigger()
    assert influences(practice)[1].roles == {Role.COACH}
    assert window.influences.no_coach.text() == ""
    opened(buttons[Role.TECHNICAL])[-1].trigger()
    case = document.gates.case(practice.meridian, TODAY)
    assert role_sentence(case, Role.TECHNICAL) == "Can say no: not known"
    assert buttons[Role.TECHNICAL].accessibleName() == "Can say no (Technical): not known"


def test_a_private_client_is_written_down_with_the_tick(
    window: ObjectiveWindow, practice: Practice
) -> None:
    service = practice.document.services.add("Personal coaching", audience="private")
    practice.document.objectives.edit(practice.elif_, "service", service, today=TODAY)
    window.show_objective(practice.elif_)
    table = window.influences.table
    table.setFocus()
    at(table, 0, COVERED)
    press(table, KEY.Key_Space)
    (elif_,) = practice.document.influences.of(practice.elif_)
    assert (elif_.confirmed, elif_.covered, elif_.presumed) == (TODAY, None, False)
    assert table.selected_id() == elif_.id
    for field, value in (("met", TODAY), ("personal_win", "A job that lets her sleep")):
        practice.document.influences.edit(elif_.id, field, value, TODAY)
    assert window.influences.covered.text() == "1 of 1 covered"


def test_last_contact_follows_what_is_logged(table: InfluenceTable, practice: Practice) -> None:
    assert spoken(table, 0, LAST) == "Last contact: Never"
    practice.document.activities.log(
        practice.meridian, "call", date(2026, 5, 5), person=practice.ana
    )
    assert spoken(table, 0, LAST) == "Last contact: 5 May"
    practice.document.activities.log(practice.meridian, "note", TODAY, person=practice.ana)
    assert spoken(table, 0, LAST) == "Last contact: 5 May"


def test_the_method_s_word_has_a_line_of_help(table: InfluenceTable) -> None:
    """DESIGN.md 10: dotted below, one sentence at the pointer and for who listens."""
    terms = {term.text(): term for term in table.window().findChildren(TermLabel)}
    assert list(terms) == ["Economic", "User", "Technical", "Coach"]
    term = terms["Coach"]
    assert term.toolTip() == "Coach: wants this to succeed and guides you"
    assert term.accessibleDescription() == term.toolTip()
    plain = TextLabel("caption", "ink3", "Coach")
    plain.resize(term.size())
    assert len(dotted_rows(term.grab().toImage()) - dotted_rows(plain.grab().toImage())) == 1


def dotted_rows(picture: QImage) -> set[int]:
    """Rows in which pixels of two colours alternate."""
    return {
        y
        for y in range(picture.height())
        if sum(picture.pixel(x, y) != picture.pixel(x + 1, y) for x in range(picture.width() - 1))
        > picture.width() / 2
    }
