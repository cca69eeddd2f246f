"""Preferences: every choice applies at once, the document's ones as undo steps."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from funnel_desktop.document.backup_home import kept_in
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.letters import Letters
from funnel_desktop.ui.screens.preferences import file_page
from funnel_desktop.ui.screens.preferences.general_page import possible_currencies
from funnel_desktop.ui.screens.preferences.letters_page import LettersPage
from funnel_desktop.ui.screens.preferences.preferences_dialog import PreferencesDialog
from funnel_desktop.ui.window.actions import ACTIONS
from funnel_desktop.ui.window.shortcuts_table import ShortcutsTable
from funnel_desktop.ui.work.settings import Settings
from tests.ui.conftest import Practice

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "config")


@pytest.fixture
def dialog(qtbot, practice: Practice, settings: Settings) -> Iterator[PreferencesDialog]:
    shown = PreferencesDialog(practice.session, settings, ShortcutsTable)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    if isValid(shown):
        shown.reject()


def cell(dialog: PreferencesDialog, row: int, column: int) -> QPoint:
    table = dialog.services.table
    return table.visualRect(dialog.services.rows.index(row, column)).center()


def enter(editor: QLineEdit) -> None:
    """Qt hands the text over once it has dealt with the key."""
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def type_into_cell(dialog: PreferencesDialog, row: int, column: int, text: str) -> None:
    table = dialog.services.table
    dialog.show_page(dialog.services)
    QTest.mouseClick(table.viewport(), LEFT, pos=cell(dialog, row, column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, text)
    enter(editor)


def test_the_look_is_chosen_by_keyboard(dialog: PreferencesDialog, settings: Settings) -> None:
    dialog.show_page(dialog.appearance)
    dialog.appearance.theme.setFocus()
    QTest.keyClick(dialog.appearance.theme, Qt.Key.Key_End)
    assert settings.theme == "dark"
    dialog.appearance.slider.setFocus()
    QTest.keyClick(dialog.appearance.slider, Qt.Key.Key_Right)
    assert settings.zoom == 110
    assert dialog.appearance.number.value() == 110
    dialog.appearance.number.setFocus()
    dialog.appearance.number.selectAll()
    QTest.keyClicks(dialog.appearance.number, "150")
    QTest.keyClick(dialog.appearance.number, Qt.Key.Key_Return)
    assert settings.zoom == 150
    assert dialog.appearance.slider.value() == 150
    assert dialog.isVisible()


def test_language_and_first_day_are_kept(dialog: PreferencesDialog, settings: Settings) -> None:
    dialog.general.first_day.setFocus()
    QTest.keyClick(dialog.general.first_day, Qt.Key.Key_End)
    assert settings.first_day_of_week == 7
    dialog.general.language.setFocus()
    QTest.keyClick(dialog.general.language, Qt.Key.Key_End)
    assert settings.language == "tr"


def test_restore_defaults_sets_this_computers_choices_back(
    dialog: PreferencesDialog, settings: Settings, practice: Practice
) -> None:
    settings.theme, settings.zoom, settings.language = "dark", 170, "tr"
    before = len(practice.document.log.history())
    dialog.restore_defaults()
    assert (settings.theme, settings.zoom, settings.language) == ("system", 100, "")
    assert dialog.general.language.currentData() == ""
    assert len(practice.document.log.history()) == before


def test_the_currency_is_one_undo_step(dialog: PreferencesDialog, practice: Practice) -> None:
    before = len(practice.document.log.history())
    dialog.general.currency.setFocus()
    QTest.keyClick(dialog.general.currency, Qt.Key.Key_End)
    assert practice.document.currency == "ZAR"
    assert len(practice.document.log.history()) == before + 1
    QTest.keySequence(dialog, "Ctrl+Z")
    assert practice.document.currency == "EUR"
    assert dialog.general.currency.currentData() == "EUR"


def test_a_file_with_amounts_keeps_its_decimals(practice: Practice, tmp_path: Path) -> None:
    assert "JPY" not in possible_currencies(practice.document)
    with create_document(tmp_path / "new.funnel") as fresh:
        assert "JPY" in possible_currencies(fresh)


def test_a_service_is_changed_in_its_cell(dialog: PreferencesDialog, practice: Practice) -> None:
    type_into_cell(dialog, 0, 0, "Coaching")
    type_into_cell(dialog, 0, 1, "1,500.50")
    type_into_cell(dialog, 0, 2, "60")
    [service] = practice.document.services.all()
    assert (service.name, service.default_value, service.estimated_cycle) == (
        "Coaching",
        150050,
        60,
    )
    assert [step.label for step in practice.document.log.history(limit=3)] == ["edit_service"] * 3
    QTest.keySequence(dialog, "Ctrl+Z")
    type_into_cell(dialog, 0, 3, "6")
    assert practice.document.services.all()[0].paid_over == 6
    QTest.keySequence(dialog, "Ctrl+Z")
    assert practice.document.services.all()[0].estimated_cycle == 90
    assert dialog.services.rows.index(0, 2).data() == "90"


def test_what_means_no_amount_is_said_and_not_kept(
    dialog: PreferencesDialog, practice: Practice
) -> None:
    type_into_cell(dialog, 0, 1, "-5")
    assert dialog.services.sentence.text() == "Enter a value of 0 or more."
    assert practice.document.services.all()[0].default_value == 960000
    type_into_cell(dialog, 0, 2, "0")
    assert dialog.services.sentence.text() == "Enter a whole number of days, 1 or more."
    type_into_cell(dialog, 0, 2, "")
    assert dialog.services.sentence.text() == ""
    assert practice.document.services.all()[0].estimated_cycle is None
    type_into_cell(dialog, 0, 3, "121")
    assert dialog.services.sentence.text() == "Enter the number of months, from 1 (at once) to 120."
    type_into_cell(dialog, 0, 3, "12")
    type_into_cell(dialog, 0, 3, "")
    assert practice.document.services.all()[0].paid_over == 1


def test_a_service_is_added_by_its_name(dialog: PreferencesDialog, practice: Practice) -> None:
    dialog.show_page(dialog.services)
    QTest.mouseClick(dialog.services.add, LEFT)
    editor = QApplication.focusWidget()
    QTest.keyClicks(editor, "Workshop")
    enter(editor)
    assert names(practice) == ["Executive coaching", "Workshop"]
    assert dialog.isVisible()


def test_a_service_that_was_added_asks_whom_it_is_for(
    qtbot, dialog: PreferencesDialog, practice: Practice
) -> None:
    dialog.show_page(dialog.services)
    QTest.mouseClick(dialog.services.add, LEFT)
    editor = QApplication.focusWidget()
    QTest.keyClicks(editor, "Workshop")
    enter(editor)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QComboBox))
    assert "individuals or for organisations" in dialog.services.sentence.text()
    choices = QApplication.focusWidget()
    QTest.keyClick(choices, Qt.Key.Key_End)
    QTest.keyClick(choices, Qt.Key.Key_Tab)
    assert practice.document.services.named("Workshop").audience == "organisation"
    assert dialog.services.sentence.text() == ""


def test_esc_gives_up_a_new_row(qtbot, dialog: PreferencesDialog, practice: Practice) -> None:
    dialog.show_page(dialog.services)
    QTest.mouseClick(dialog.services.add, LEFT)
    assert dialog.services.rows.rowCount() == 2
    editor = QApplication.focusWidget()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.services.rows.rowCount() == 1)
    assert dialog.isVisible()


def test_the_same_name_twice_is_refused(dialog: PreferencesDialog, practice: Practice) -> None:
    dialog.show_page(dialog.services)
    QTest.mouseClick(dialog.services.add, LEFT)
    editor = QApplication.focusWidget()
    QTest.keyClicks(editor, "executive  COACHING")
    enter(editor)
    assert len(practice.document.services.all()) == 1
    assert "already" in dialog.services.sentence.text()


def test_services_are_put_in_order_and_removed(
    dialog: PreferencesDialog, practice: Practice
) -> None:
    practice.document.services.add("Workshop")
    dialog.show_page(dialog.services)
    table = dialog.services.table
    QTest.mouseClick(table.viewport(), LEFT, pos=cell(dialog, 1, 0))
    QTest.mouseClick(dialog.services.up, LEFT)
    assert names(practice) == ["Workshop", "Executive coaching"]
    assert table.currentIndex().row() == 0
    QTest.mouseClick(dialog.services.down, LEFT)
    assert names(practice) == ["Executive coaching", "Workshop"]
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert names(practice) == ["Executive coaching"]


def names(practice: Practice) -> list[str]:
    return [service.name for service in practice.document.services.all()]


def test_for_whom_a_service_is_comes_from_a_list(
    dialog: PreferencesDialog, practice: Practice
) -> None:
    dialog.show_page(dialog.services)
    table = dialog.services.table
    QTest.mouseClick(table.viewport(), LEFT, pos=cell(dialog, 0, 4))
    QTest.keyClick(table, Qt.Key.Key_F2)
    choices = QApplication.focusWidget()
    QTest.keyClick(choices, Qt.Key.Key_Home)
    QTest.keyClick(choices, Qt.Key.Key_Tab)
    assert practice.document.services.all()[0].audience == "private"


def test_the_methods_settings_are_saved_as_typed(
    qtbot, dialog: PreferencesDialog, practice: Practice
) -> None:
    dialog.show_page(dialog.method)
    settings = practice.document.settings
    dialog.method.wins.setFocus()
    QTest.keyClicks(dialog.method.wins, "1.5")
    qtbot.waitUntil(lambda: settings.get("wanted_wins_a_month") == 15)
    QTest.keyClick(dialog.method.wins, Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.method.income, "4200")
    QTest.keyClick(dialog.method.income, Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.method.hours, "37.5")
    dialog.accept()
    assert settings.get("needed_income_a_month") == 420000
    assert settings.get("working_hours_a_week") == 2250
    assert dialog.method.wins.text() == "1.5"


def test_the_shortcuts_are_those_of_the_table_of_actions(dialog: PreferencesDialog) -> None:
    table = dialog.shortcuts.findChild(ShortcutsTable)
    with_keys = sum(table.columnSpan(row, 0) == 1 for row in range(table.rows.rowCount()))
    assert with_keys == len([a for a in ACTIONS if a.keys])


def test_a_copy_is_a_whole_file(
    dialog: PreferencesDialog,
    practice: Practice,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copy = tmp_path / "copy.funnel"
    monkeypatch.setattr(file_page, "ask_save", lambda *_: copy)
    dialog.show_page(dialog.file)
    QTest.mouseClick(dialog.file.copy, LEFT)
    with open_document(copy) as copied:
        assert len(copied.objectives.all(practice.session.today)) == 3
    assert "copy.funnel" in dialog.file.said.text()


def test_the_pages_are_a_list_for_the_keyboard(dialog: PreferencesDialog) -> None:
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.stack.currentWidget() is dialog.appearance
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    assert dialog.stack.currentWidget() is dialog.shortcuts


def test_the_folder_for_backups_is_chosen_and_left_again(
    practice: Practice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other").mkdir()
    answer = str(tmp_path / "other")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answer)
    with kept_in(tmp_path / "backups") as home:
        page = file_page.FilePage(practice.session)
        assert (page.backups.text(), page.usual.isEnabled()) == (str(home), False)
        page.choose.click()
        assert (page.backups.text(), page.usual.isEnabled()) == (answer, True)
        assert practice.document.back_up(home).path.is_relative_to(answer)
        page.usual.click()
        assert page.backups.text() == str(home)


def test_letters_are_changed_added_and_removed_one_step_each(
    practice: Practice, qtbot: QtBot
) -> None:
    page, letters = LettersPage(practice.session), Letters(practice.document.settings)
    practice.session.changed.connect(page.refresh)
    page.resize(700, 640)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert letters.all() is None, "looking is no change"
    page.text.setFocus()
    page.text.selectAll()
    QTest.keyClicks(page.text, "Hello {person}")
    assert page.leave()
    kept = letters.all()
    assert kept is not None
    assert [letter.text == "Hello {person}" for letter in kept] == [True, False, False]
    page.table.setCurrentIndex(page.rows.index(1, 0))
    assert page.text.value() == kept[1].text, "the text of the row the keyboard is at"
    QTest.mouseClick(page.remove, LEFT)
    QTest.mouseClick(page.add, LEFT)
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "Happy birthday")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    kept = letters.all()
    assert kept is not None
    assert [letter.name for letter in kept] == [
        "After the first talk", "Asking for a referral", "Happy birthday",
    ]  # fmt: skip
    for _ in range(3):
        practice.document.log.undo()
    assert letters.all() is None
    page.close()
