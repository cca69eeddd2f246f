"""What is chosen in the preferences reaches the whole program at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication

from funnel_desktop.app import Program
from funnel_desktop.document.document import create_document
from funnel_desktop.paths import places
from funnel_desktop.ui.formats import formats
from funnel_desktop.ui.preferences.dialog import PreferencesDialog
from funnel_desktop.ui.theme import theme
from funnel_desktop.ui.week.block_times import clock
from funnel_desktop.ui.week.plan_words import hour_name
from funnel_desktop.ui.week_start import week_start

from .conftest import TODAY


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    before = QLocale()
    made = Program(qapp, places(tmp_path), lambda: TODAY)
    made.show(create_document(tmp_path / "practice.funnel"), given=True)
    yield made
    assert made.window is not None
    made.settings.restore()
    made.window.let_go()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QLocale.setDefault(before)


@pytest.fixture
def dialog(qtbot, program: Program) -> PreferencesDialog:
    assert program.window is not None
    shown = PreferencesDialog(program.window.session, program.settings, program.window)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def test_the_look_follows(program: Program, dialog: PreferencesDialog) -> None:
    program.settings.theme, program.settings.zoom = "dark", 150
    assert (theme().choice, theme().zoom) == ("dark", 150)


def test_the_week_begins_on_the_chosen_day(program: Program, dialog: PreferencesDialog) -> None:
    program.settings.first_day_of_week = 7
    assert week_start(QLocale("de_DE")) is Qt.DayOfWeek.Sunday
    program.settings.first_day_of_week = 0
    assert week_start(QLocale("de_DE")) is Qt.DayOfWeek.Monday


def test_times_of_day_are_written_as_chosen(program: Program, dialog: PreferencesDialog) -> None:
    program.settings.hour_format = "12"
    assert (clock(14 * 60 + 30), clock(24 * 60)) == ("2:30 PM", "12:00 AM")
    assert hour_name(14, formats()) == "2 PM"
    program.settings.hour_format = "24"
    assert (clock(14 * 60 + 30), clock(24 * 60)) == ("14:30", "24:00")
    assert hour_name(14, formats()) == "14"


def test_the_currency_follows_the_file_and_its_undo(
    program: Program, dialog: PreferencesDialog
) -> None:
    assert program.window is not None
    document = program.window.session.document
    document.settings.set("currency", "GBP")
    assert formats().currency == "GBP"
    document.log.undo()
    assert formats().currency == document.currency != "GBP"


def test_the_language_changes_at_once_and_the_dialog_stays(
    qtbot, program: Program, dialog: PreferencesDialog
) -> None:
    dialog.general.language.setFocus()
    program.settings.language = "tr"
    qtbot.waitUntil(lambda: dialog.windowTitle() not in ("", "Preferences"))
    assert dialog.isVisible()
    assert dialog.general.language.currentData() == "tr"
    assert dialog.list.currentRow() == 0
