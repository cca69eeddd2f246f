"""Preferences, *Week*: chosen by keyboard, undone like everything, and the plan follows."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from funnel_desktop.document.plan_input import PlanInputs
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.planning import plan_week
from funnel_desktop.language.hour_format import set_hour_format
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.preferences.preferences_dialog import PreferencesDialog
from funnel_desktop.ui.window.shortcuts_table import ShortcutsTable
from funnel_desktop.ui.work.settings import Settings
from tests.ui.conftest import TODAY, Practice

MONDAY = date(2026, 5, 11)


@pytest.fixture
def dialog(qtbot, practice: Practice, tmp_path: Path) -> Iterator[PreferencesDialog]:
    shown = PreferencesDialog(practice.session, Settings(tmp_path / "config"), ShortcutsTable)
    shown.show()
    qtbot.waitExposed(shown)
    shown.show_page(shown.week)
    yield shown
    shown.reject()


def choose(dialog: PreferencesDialog, key: str, at: Qt.Key) -> int:
    """To the first or the last choice, by a key; returns what is chosen."""
    field = dialog.week.fields[key]
    field.setFocus()
    QTest.keyClick(field, at)
    return int(str(field.value()))


@pytest.mark.parametrize(
    ("key", "at", "value"),
    [
        ("days_a_week", Qt.Key.Key_End, 7),
        ("first_minute", Qt.Key.Key_Home, 0),
        ("last_minute", Qt.Key.Key_End, 24 * 60),
        ("lunch_end", Qt.Key.Key_Home, 13 * 60),
        ("quiet_end", Qt.Key.Key_End, 24 * 60),
        ("selling_minutes_a_week", Qt.Key.Key_Home, 60),
        ("protected_minutes", Qt.Key.Key_Home, 0),
        ("share_step", Qt.Key.Key_End, 5),
    ],
)
def test_each_is_kept_and_undone(
    dialog: PreferencesDialog, practice: Practice, key: str, at: Qt.Key, value: int
) -> None:
    usual = int(str(dialog.week.fields[key].value()))
    assert choose(dialog, key, at) == value != usual
    assert practice.document.settings.get(key) == value
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert practice.document.settings.get(key) is None
    assert dialog.week.fields[key].value() == usual


def test_hours_chosen_here_hold_from_this_week_on_though_a_week_was_given_its_own(
    dialog: PreferencesDialog, practice: Practice
) -> None:
    monday = MONDAY
    practice.document.weeks.set_budget(WeekBudget(monday - timedelta(weeks=1), 600))
    dialog.week.refresh()
    assert dialog.week.fields["selling_minutes_a_week"].value() == 600
    before = len(practice.document.log.history())
    choose(dialog, "selling_minutes_a_week", Qt.Key.Key_Home)
    figures = practice.document.figures
    weeks = [figures.of(monday + timedelta(weeks=n), TODAY).minutes for n in (-1, 0, 1)]
    assert weeks == [600, 60, 60]
    assert len(practice.document.log.history()) == before + 1


def test_a_day_ends_after_it_begins(dialog: PreferencesDialog) -> None:
    assert choose(dialog, "first_minute", Qt.Key.Key_End) == 17 * 60
    assert choose(dialog, "last_minute", Qt.Key.Key_Home) == 18 * 60


def test_the_plan_works_within_them(dialog: PreferencesDialog, practice: Practice) -> None:
    choose(dialog, "days_a_week", Qt.Key.Key_End)
    choose(dialog, "first_minute", Qt.Key.Key_Home)
    choose(dialog, "lunch_end", Qt.Key.Key_Home)
    document = practice.document
    hours = PlanInputs(document.board, document.weeks, document.figures).hours()
    assert (hours.first, len(hours.weekdays)) == (0, 7)
    assert hours.quiet[0].start == hours.quiet[0].end
    choose(dialog, "quiet_end", Qt.Key.Key_End)
    asked = PlanInputs(document.board, document.weeks, document.figures)
    assert plan_week(asked.of(MONDAY, MONDAY)).blocks == ()


@pytest.mark.parametrize("zoom", [100, 150])
def test_times_of_twelve_hours_are_not_cut(
    qapp: QApplication, qtbot: QtBot, practice: Practice, tmp_path: Path, zoom: int
) -> None:
    set_hour_format("12")
    theme().apply(qapp, "light", zoom)
    shown = PreferencesDialog(practice.session, Settings(tmp_path / "config"), ShortcutsTable)
    try:
        shown.show()
        qtbot.waitExposed(shown)
        shown.show_page(shown.week)
        for key in ("first_minute", "last_minute", "lunch_start", "quiet_start", "quiet_end"):
            field, option = shown.week.fields[key], QStyleOptionComboBox()
            field.initStyleOption(option)
            part = QStyle.SubControl.SC_ComboBoxEditField
            whole = QStyle.ComplexControl.CC_ComboBox
            room = field.style().subControlRect(whole, option, part, field).width()
            words = [field.itemText(n) for n in range(field.count())]
            widest = max(map(field.fontMetrics().horizontalAdvance, words))
            assert widest <= room, (key, widest, room)
    finally:
        shown.reject()
        set_hour_format("")
        theme().apply(qapp, "light", 100)
