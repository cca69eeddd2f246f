"""What was typed and cannot be written now stays, marked, and is kept as soon as it can be."""

from collections.abc import Callable, Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.ui.fields.field import LineField
from funnel_desktop.ui.fields.rows_table import RowsTable
from funnel_desktop.ui.fields.saved import SavedField
from funnel_desktop.ui.screens.clients.client_window import ClientWindow
from funnel_desktop.ui.screens.ideal_client.playbook_dialog import PlaybookDialog
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.screens.objective.service_field import ServiceField
from funnel_desktop.ui.screens.preferences.preferences_dialog import PreferencesDialog
from funnel_desktop.ui.window.shortcuts_table import ShortcutsTable
from funnel_desktop.ui.work.pending import pending
from funnel_desktop.ui.work.settings import Settings
from tests.document.contents import contents
from tests.ui.conftest import Practice, type_anew

NOT_KEPT = "Not saved yet. It will be saved as soon as possible."
Hinder = Callable[[], Callable[[], None]]


@pytest.fixture(params=["a long change", "moved away"])
def hinder(request: pytest.FixtureRequest, practice: Practice) -> Hinder:
    """Makes that nothing can be written, and returns what makes that it can again."""

    def busy() -> Callable[[], None]:
        practice.session.be_busy(True)
        return lambda: practice.session.be_busy(False)

    def moved() -> Callable[[], None]:
        path = practice.document.path
        away = path.with_name("away.funnel")
        path.rename(away)

        def back() -> None:
            away.rename(path)
            pending().try_again()

        return back

    return busy if request.param == "a long change" else moved


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    yield
    assert pending()._present() == []


def test_notes_stay_and_are_kept_when_the_long_change_is_over(
    window: ObjectiveWindow, practice: Practice, hinder: Hinder, qtbot: QtBot
) -> None:
    notes, said = window.notes.notes, []
    practice.session.failed.connect(said.append)
    free = hinder()
    type_anew(notes, "She rang.", leave=False)
    qtbot.waitUntil(lambda: notes.accessibleDescription() == NOT_KEPT)
    QTest.keyClicks(notes, " Call back.")
    QTest.keyClick(notes, Qt.Key.Key_Tab)
    assert notes.toPlainText() == "She rang. Call back."
    assert notes.property("invalid")
    assert practice.document.objectives.get(practice.meridian, practice.session.today).notes == (
        "Knows Iris."
    )
    told = len(said)
    pending().try_again()
    assert len(said) == told, "what is tried again says nothing anew"
    free()
    assert practice.objective().notes == notes.toPlainText() == "She rang. Call back."
    assert (notes.accessibleDescription(), notes.property("invalid")) == ("", False)


def test_it_is_tried_again_by_itself(
    window: ObjectiveWindow, practice: Practice, qtbot: QtBot
) -> None:
    path = practice.document.path
    path.rename(path.with_name("away.funnel"))
    type_anew(window.details.wish, "Another wish")
    assert window.details.wish.text() == "Another wish"
    path.with_name("away.funnel").rename(path)
    qtbot.waitUntil(lambda: practice.objective().wish == "Another wish")


def window_of(name: str, practice: Practice, settings: Settings) -> QWidget:
    if name == "client":
        return ClientWindow(practice.session, practice.objective().client)
    if name == "preferences":
        return PreferencesDialog(practice.session, settings, ShortcutsTable)
    which = practice.meridian if name == "objective" else practice.halden
    return ObjectiveWindow(practice.session, which)


@pytest.mark.parametrize("name", ["objective", "closed", "client", "preferences"])
def test_every_field_of_every_window(
    practice: Practice, hinder: Hinder, tmp_path, qtbot: QtBot, name: str
) -> None:
    practice.document.objectives.set_outcome(
        [practice.halden], Outcome.LOST, practice.session.today
    )
    shown = window_of(name, practice, Settings(tmp_path / "config"))
    shown.show()
    qtbot.waitExposed(shown)
    saved = [each for each in shown.findChildren(SavedField) if is_shown(each.parent(), shown)]
    assert len(saved) >= {"objective": 13, "closed": 9, "client": 6, "preferences": 3}[name]
    before = contents(practice.document)
    free = hinder()
    typed = {}
    for each in saved:
        field = each.parent()
        if another(field):
            typed[each] = field.value()
            each.leave()
    assert len(typed) >= len(saved) - 3
    for each, value in typed.items():
        field = each.parent()
        assert field.value() == value, field.accessibleName()
        assert field.accessibleDescription() == NOT_KEPT, field.accessibleName()
    assert contents(practice.document) == before
    free()
    for each, value in typed.items():
        assert each.parent().accessibleDescription() == "", each.parent().accessibleName()
        assert each._kept == value, each.parent().accessibleName()
    assert contents(practice.document) != before
    shown.close()


def is_shown(field: QWidget, window: QWidget) -> bool:
    """Whatever page it stands on: what belongs to the outcome is hidden while there is none."""
    page = window.method if isinstance(window, PreferencesDialog) else window
    return bool(field.isVisibleTo(page))


def another(field: QWidget) -> bool:
    """Type or choose something else than what stands there; False where there is nothing else."""
    before = field.value()
    if isinstance(field, QComboBox) and not field.isEditable():
        others = [place for place in range(field.count()) if field.itemData(place) != before]
        if not others:
            return False
        field.setCurrentIndex(others[0])
        field.activated.emit(others[0])
        return True
    if isinstance(field, ServiceField):
        field.show_value(None)
        field.edited.emit()
        return before is not None
    for value in ("Something else", 7, 4200, date(2026, 5, 11), time(11, 15)):
        try:
            field.show_value(value)
            if field.value() not in (before, None, ""):
                field.edited.emit()
                return True
        except (TypeError, ValueError, AttributeError):
            continue
    field.show_value(before)
    return False


def table_of(name: str, practice: Practice, settings: Settings) -> tuple[QWidget, RowsTable]:
    if name == "influences":
        objective = ObjectiveWindow(practice.session, practice.meridian)
        return objective, objective.influences.table
    if name == "services":
        preferences = PreferencesDialog(practice.session, settings, ShortcutsTable)
        return preferences, preferences.services.table
    client = ClientWindow(practice.session, practice.objective().client)
    if name == "people":
        return client, client.people.table
    playbook = PlaybookDialog(practice.session, client)
    return playbook, playbook.table


@pytest.mark.parametrize("name", ["people", "services", "influences", "playbook"])
def test_every_cell_and_every_new_row(
    practice: Practice, hinder: Hinder, tmp_path, qtbot: QtBot, name: str
) -> None:
    practice.document.problems.add("They cancel late")
    practice.document.influences.add(practice.meridian, practice.session.today, name="Ana Ruiz")
    shown, table = table_of(name, practice, Settings(tmp_path / "config"))
    shown.resize(1440, 900)
    shown.show()
    qtbot.waitExposed(shown)
    if isinstance(shown, PreferencesDialog):
        shown.show_page(shown.services)
        QApplication.processEvents()
    count = table.rows.rowCount()
    free = hinder()
    cell = table.rows.index(0, 0)
    table.setCurrentIndex(cell)
    table.edit(cell)
    write_in_editor(table, "Zed")
    assert cell.data() == "Zed (not saved yet)"
    assert cell.data(Qt.ItemDataRole.EditRole) == "Zed"
    assert "not saved yet" in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    table.add_row()
    write_in_editor(table, "Somebody new")
    assert table.rows.rowCount() == count + 1
    assert table.rows.index(count, 0).data() == "Somebody new (not saved yet)"
    free()
    assert table.rows.rowCount() == count + 1
    names = {table.rows.index(row, 0).data() for row in range(count + 1)}
    assert {"Zed", "Somebody new"} <= names
    assert table.rows.row_id(count) is not None
    shown.close()


def write_in_editor(table: RowsTable, text: str) -> None:
    kinds = (*table.findChildren(QComboBox), *table.findChildren(QLineEdit))
    editor = next(each for each in kinds if each.isVisible())  # an earlier one is deleted later
    editor = editor.lineEdit() if isinstance(editor, QComboBox) else editor
    assert isinstance(editor, QLineEdit), editor
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def answer_with(role: QMessageBox.ButtonRole, seen: list[str]) -> None:
    """Press a button of the question that is about to be asked."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, press)
            return
        seen.append(box.text())
        button = next(b for b in box.buttons() if box.buttonRole(b) == role)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)


def test_closing_asks_before_it_loses_something(
    window: ObjectiveWindow, practice: Practice, hinder: Hinder
) -> None:
    free, seen = hinder(), []
    type_anew(window.notes.notes, "She rang.")
    answer_with(QMessageBox.ButtonRole.RejectRole, seen)
    window.reject()
    assert window.isVisible()
    assert window.notes.notes.toPlainText() == "She rang."
    answer_with(QMessageBox.ButtonRole.DestructiveRole, seen)
    window.reject()
    assert not window.isVisible()
    assert [text.split(" ")[0] for text in seen] == ["1", "1"]
    free()
    assert practice.objective().notes == "Knows Iris."


def test_another_objective_waits_for_what_is_not_kept(
    window: ObjectiveWindow, practice: Practice, hinder: Hinder
) -> None:
    free = hinder()
    type_anew(window.notes.notes, "She rang.")
    window.show_objective(practice.halden)
    assert window.objective == practice.meridian
    assert window.notes.notes.toPlainText() == "She rang."
    free()
    window.show_objective(practice.halden)
    assert window.objective == practice.halden
    assert practice.objective().notes == "She rang."


def test_what_can_never_be_kept_stays_with_its_reason(practice: Practice, qtbot: QtBot) -> None:
    """Waiting would not help, and nothing typed is taken away."""
    objectives, told = practice.document.objectives, []
    field = LineField()
    qtbot.addWidget(field)

    def save(value: object, visit: str) -> bool:
        worth = int(str(value))
        return practice.session.do(lambda: objectives.edit(practice.meridian, "value", worth))

    saved = SavedField(field, save, told.append)
    saved.show_other("5")
    type_anew(field, "-7")
    assert not saved.leave()
    assert field.text() == "-7"
    assert saved.is_wrong
    assert told[-1] == "Value cannot be “-7”. Enter another value."
    type_anew(field, "8")
    assert saved.leave()
    assert not saved.is_wrong
    assert told[-1] == ""
    assert practice.objective().value == 8
