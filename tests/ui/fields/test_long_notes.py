"""Notes of hundreds of pages: the first screenful at once, and all of it before one can type."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.ui.fields.field import AT_FIRST, NotesField
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from tests.ui.conftest import Practice
from tests.ui.ticking import Ticking

LINES = "What she said about it, and what he said. \N{GRINNING FACE}\n\n" * 6_000
LINE = LINES.replace("\n", " ")
LONG_NOTES = pytest.mark.parametrize("text", [LINES, LINE], ids=["lines", "one line"])


@pytest.fixture
def field(qtbot: QtBot) -> NotesField:
    field = NotesField()
    qtbot.addWidget(field)
    field.resize(300, 300)
    return field


@pytest.fixture
def unentered(field: NotesField) -> NotesField:
    """A field that the keyboard is not at, as when its window opens."""
    field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return field


@LONG_NOTES
def test_the_first_screenful_comes_first_and_the_rest_after_it(
    unentered: NotesField, text: str, qtbot: QtBot
) -> None:
    edited: list[bool] = []
    unentered.edited.connect(lambda: edited.append(True))
    unentered.show_value(text)
    assert AT_FIRST // 2 <= len(unentered.toPlainText()) <= AT_FIRST + 1
    assert unentered.value() == text
    unentered.show()
    qtbot.waitUntil(lambda: unentered.toPlainText() == text)
    assert unentered.value() == text
    assert not edited
    assert not unentered.document().isUndoAvailable()


def test_the_window_goes_on_while_the_rest_comes(unentered: NotesField, qtbot: QtBot) -> None:
    text = LINES * 8
    unentered.show_value(text)
    ticking = Ticking()
    unentered.show()
    qtbot.waitUntil(lambda: len(unentered.toPlainText()) == len(text))
    whole = ticking.stop()
    assert ticking.longest < whole / 3


@LONG_NOTES
def test_another_text_in_between_is_not_mixed_with_the_rest(
    field: NotesField, text: str, qtbot: QtBot
) -> None:
    field.show_value(text)
    field.show()
    field.show_value("short")
    qtbot.wait(0)
    assert field.value() == field.toPlainText() == "short"


@LONG_NOTES
def test_all_of_it_is_there_before_something_is_typed_or_dropped(
    field: NotesField, text: str, qtbot: QtBot
) -> None:
    with qtbot.waitActive(field):
        field.show()
    field.clearFocus()
    field.show_value(text)
    assert len(field.toPlainText()) < len(text)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "!")
    assert field.value() == text + "!"
    field.clearFocus()
    field.show_value(text + text)
    dropped = QMimeData()
    dropped.setText("?")
    field.insertFromMimeData(dropped)
    assert sorted(str(field.value())) == sorted(f"{text}{text}?")


def test_the_file_has_all_of_it_where_one_types_at_once(
    window: ObjectiveWindow, practice: Practice
) -> None:
    practice.document.objectives.edit(practice.meridian, "notes", LINES)
    assert len(window.notes.notes.toPlainText()) < len(LINES)
    window.activateWindow()
    window.notes.notes.setFocus()
    QTest.keyClicks(window.notes.notes, "!")
    window.leave_fields()
    assert practice.objective().notes == "!" + LINES
