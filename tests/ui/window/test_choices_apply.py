"""What is chosen in the preferences reaches the whole program at once."""

import re
from collections.abc import Iterator
from datetime import time
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from funnel_desktop.app import Program
from funnel_desktop.document.document import create_document
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Stage, WorkType
from funnel_desktop.funnel.week import Block
from funnel_desktop.language.formats import formats
from funnel_desktop.language.week_start import week_start
from funnel_desktop.paths import places
from funnel_desktop.printing.plan_words import hour_name
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.preferences.preferences_dialog import PreferencesDialog
from funnel_desktop.ui.screens.week.block_times import clock
from funnel_desktop.ui.window.shortcuts_table import ShortcutsTable
from tests.ui.conftest import TODAY


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
    shown = PreferencesDialog(
        program.window.session, program.settings, ShortcutsTable, program.window
    )
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
    assert dialog.list.current_place() == 0


def texts(widget: QWidget) -> Iterator[str]:
    """Every text that is seen somewhere in a window."""
    for part in (widget, *widget.findChildren(QWidget)):
        if not part.isVisible():
            continue
        if isinstance(part, QLabel | QAbstractButton | QLineEdit):
            yield part.text()
        elif isinstance(part, QComboBox):
            yield from (part.itemText(place) for place in range(part.count()))
        elif isinstance(part, QAbstractItemView) and part.model() is not None:
            model = part.model()
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
            for cell in product(range(model.rowCount()), range(columns)):
                yield str(model.index(*cell).data() or "")


TIME_OF_DAY = re.compile(r"\b\d{1,2}:\d\d\b(?! ?[AP]M)")


def test_no_window_keeps_times_as_they_were(
    qtbot, program: Program, dialog: PreferencesDialog
) -> None:
    assert program.window is not None
    document, window = program.window.session.document, program.window
    program.settings.hour_format = "24"
    own = document.objectives.add(TODAY, client_name="Meridian Labs", stage=Stage.ABOVE)
    at_two = NextAction("Call", ActionKind.CALL, day=TODAY, time=time(14), minutes=30)
    document.objectives.set_next_action(own, at_two, today=TODAY)
    document.weeks.add_block(Block("", TODAY, 9 * 60, 120, WorkType.PROSPECTING, "Calls"))
    window.dialogs.open_objective(own)
    window.dialogs.open_client(document.objectives.get(own, TODAY).client)
    dialog.show_page(dialog.week)
    tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    said: list[str] = []
    for view in ("board", "week", "insights", "clients"):
        window.workspace.show_view(view)
        QApplication.processEvents()
    before = [text for top in tops for text in texts(top) if TIME_OF_DAY.search(text)]
    assert any("14:00" in text for text in before)
    assert any("9:00" in text for text in before)
    program.settings.hour_format = "12"
    for view in ("board", "week", "insights", "clients"):
        window.workspace.show_view(view)
        QApplication.processEvents()
        said += [text for top in tops for text in texts(top)]
    assert [text for text in said if TIME_OF_DAY.search(text)] == []
    assert any("2:00 PM" in text for text in said)


def test_the_open_week_turns_to_the_chosen_day(program: Program) -> None:
    assert program.window is not None
    window = program.window
    window.session.document.settings.set("days_a_week", 7)
    window.workspace.show_view("week")
    for number in (7, 1, 6):
        program.settings.first_day_of_week = number
        QApplication.processEvents()
        first = window.workspace.views.week.grid.days[0]
        assert first.isoweekday() == number
