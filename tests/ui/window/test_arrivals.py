"""What is pasted into the window or dropped on it is taken, or refused in a sentence."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.importing.import_dialog import ImportDialog
from funnel_desktop.wording.importing import refusal_sentence
from tests.ui.conftest import Show, Shown


def text(words: str) -> QMimeData:
    load = QMimeData()
    load.setText(words)
    return load


def files(*paths: Path) -> QMimeData:
    load = QMimeData()
    load.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return load


def picture() -> QMimeData:
    load = QMimeData()
    load.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return load


def paste(shown: Shown, load: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(load)
    card_list = shown.window.board.columns[Stage.IN].card_list
    card_list.setFocus()
    QTest.keySequence(card_list, "Ctrl+V")


def drop(shown: Shown, load: QMimeData) -> None:
    """As Qt gives it to the window; tests/screen drags with a real mouse."""
    place, copy = QPoint(700, 400), Qt.DropAction.CopyAction
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place, copy, load, left, plain)
    QApplication.sendEvent(shown.window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(shown.window, QDropEvent(QPointF(place), copy, load, left, plain))


@pytest.mark.parametrize("come", [paste, drop])
@pytest.mark.parametrize(
    ("load", "sentence"),
    [
        (lambda home: files(home / "a.csv", home / "b.csv"), "one file at a time"),
        (lambda home: files(home), "is a folder"),
        (lambda home: files(home / "gone.csv"), "no longer there"),
        (lambda home: picture(), "Pictures can’t"),
        (lambda home: text("  "), "nothing to import"),
    ],
)
def test_what_cannot_be_taken_is_said(
    show: Show,
    qtbot: QtBot,
    tmp_path: Path,
    load: Callable[[Path], QMimeData],
    sentence: str,
    come: Callable[[Shown, QMimeData], None],
) -> None:
    shown = show(Ana=Stage.IN)
    said: list[str] = []
    shown.window.session.failed.connect(said.append)
    come(shown, load(tmp_path))
    qtbot.waitUntil(lambda: any(sentence in each for each in said))


def test_a_table_that_was_copied_is_brought_in(show: Show, qtbot: QtBot) -> None:
    shown = show(Ana=Stage.IN)
    paste(shown, text("Client\tEmail\nBea Ruiz\tbea@example.com\n"))
    qtbot.waitUntil(lambda: bool(shown.window.findChildren(ImportDialog)))
    [dialog] = shown.window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: dialog.work.plan is not None)
    dialog.reject()


def test_a_field_takes_what_is_pasted_into_it(show: Show, qtbot: QtBot) -> None:
    shown = show(Ana=Stage.IN)
    field = shown.window.tool_bar.search.findChild(QLineEdit) or shown.window.tool_bar.search
    shown.window.activateWindow()
    field.setFocus()
    QGuiApplication.clipboard().setText("Ana")
    QTest.keySequence(field, "Ctrl+V")
    QApplication.processEvents()
    assert field.text() == "Ana"
    assert not shown.window.findChildren(ImportDialog)


def bring(dialog: ImportDialog, load: QMimeData) -> None:
    """Drop it on the import's frame, which stands in the dialog."""
    place, copy = QPoint(60, 20), Qt.DropAction.CopyAction
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place, copy, load, left, plain)
    QApplication.sendEvent(dialog, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(QPointF(place), copy, load, left, plain))


@pytest.mark.parametrize(
    ("load", "sentence"),
    [
        (lambda home: files(home / "a.csv", home / "b.csv"), "one file at a time"),
        (lambda home: picture(), "Pictures can’t"),
        (lambda home: files(home / "gone.csv"), "no longer there"),
    ],
)
def test_the_import_says_what_it_cannot_take(
    show: Show, tmp_path: Path, load: Callable[[Path], QMimeData], sentence: str
) -> None:
    dialog = ImportDialog(show(Ana=Stage.IN).window.session)
    bring(dialog, load(tmp_path))
    assert sentence in dialog.foot.sentence.text()


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("busy.ICS", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "Plan, Busy times"),
        ("other.funnel", b"SQLite format 3\x00" + bytes(200), "File, Open"),
    ],
)
def test_the_import_says_where_a_file_belongs(
    show: Show, qtbot: QtBot, tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    (tmp_path / name).write_bytes(content)
    dialog = ImportDialog(show(Ana=Stage.IN).window.session)
    said: list[str] = []
    dialog.work.worker.refused.connect(lambda refused: said.append(refusal_sentence(refused)))
    bring(dialog, files(tmp_path / name))
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert name in said[0]
    assert sentence in said[0]


@pytest.mark.parametrize("ending", ["funnel", "FUNNEL"])
def test_a_funnel_file_is_opened(show: Show, qtbot: QtBot, tmp_path: Path, ending: str) -> None:
    shown, opened = show(Ana=Stage.IN), list[Path]()
    other = tmp_path / f"other.{ending}"
    other.touch()
    shown.window.open_wanted.connect(opened.append)
    drop(shown, files(other))
    assert opened == []  # not inside the drop
    qtbot.waitUntil(lambda: opened == [other])


@pytest.mark.parametrize("ending", ["ics", "ICS"])
def test_a_calendar_gives_its_busy_times(
    show: Show, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    shown = show(Ana=Stage.IN)
    path = tmp_path / f"busy.{ending}"
    path.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\n"
        "DTSTART:20260513T090000\r\nDTEND:20260513T100000\r\nSUMMARY:Dentist\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    monday = shown.clock()
    drop(shown, files(path))
    weeks = shown.document.weeks
    qtbot.waitUntil(lambda: bool(weeks.busy(monday, shown.clock.later(7))))
