"""*File, Restore a backup*: the list, what changed since, a look inside, and a new file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.document.backup_files import backups_in
from funnel_desktop.document.backup_home import kept_in
from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.backups import restore_dialog as dialog_module
from funnel_desktop.ui.screens.backups.restore_dialog import INSIDE, RestoreDialog
from tests.document.contents import contents
from tests.ui.conftest import Show, Shown


@pytest.fixture
def backups(tmp_path: Path) -> Iterator[Path]:
    with kept_in(tmp_path / "backups") as home:
        yield home


@pytest.fixture
def shown(show: Show, backups: Path) -> Shown:
    """Three cards with a backup, and another one after one of them was won."""
    shown = show(Anna=Stage.IN, Bruno=Stage.ABOVE, Carla=Stage.BEST_FEW)
    shown.document.back_up(backups)
    shown.document.objectives.set_outcome([shown.ids["Carla"]], Outcome.WON, shown.clock())
    shown.document.back_up(backups)
    return shown


def opened(shown: Shown, qtbot: QtBot) -> RestoreDialog:
    shown.do("restore_backup")
    [dialog] = shown.window.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: dialog.list.rows.rowCount() > 0 or dialog.empty.isVisible())
    return dialog


def lines(dialog: RestoreDialog) -> list[str]:
    return [line.words for line in dialog.detail.rows.rows]


def test_the_list_says_what_each_holds_and_what_changed_since(shown: Shown, qtbot: QtBot) -> None:
    dialog = opened(shown, qtbot)
    assert dialog.list.rows.rowCount() == 2
    assert dialog.counts.text() == "Above the Funnel 1 · In the Funnel 1 · Best Few 0 · Won 1"
    assert dialog.told.text() == "Nothing has changed since this backup."
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.counts.text() == "Above the Funnel 1 · In the Funnel 1 · Best Few 1"
    assert dialog.told.text() == "1 change since then would not be in the new file."
    [line] = lines(dialog)
    assert "Carla" in line
    shown.document.log.undo()
    dialog._show_chosen()
    assert dialog.told.text() == "Nothing has changed since this backup."


def test_a_number_that_was_undone_and_taken_anew_is_a_change(shown: Shown, qtbot: QtBot) -> None:
    newest = shown.document.log.history(limit=1)[0]
    shown.document.log.undo()
    shown.document.objectives.edit(shown.ids["Anna"], "notes", "new")
    count, _ = shown.document.log.since(newest.number, newest.at.replace(year=2020), 10)
    assert shown.document.log.history(limit=1)[0].number == newest.number
    assert count >= 1


def test_a_look_inside(shown: Shown, qtbot: QtBot) -> None:
    dialog = opened(shown, qtbot)
    dialog.list.go_to(1)
    button = next(b for b in dialog.which.buttons() if b.objectName() == INSIDE)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(lines(dialog)) == 3)
    assert lines(dialog) == ["Carla", "Anna", "Bruno"]


def test_restored_into_a_new_file_which_is_opened(
    shown: Shown, backups: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(shown, qtbot)
    dialog.list.go_to(1)
    before, target = contents(shown.document), tmp_path / "restored.funnel"
    monkeypatch.setattr(dialog_module, "ask_save", lambda *_: target)
    with qtbot.waitSignal(shown.window.open_wanted) as told:
        QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert told.args == [target]
    with open_document(target) as restored:
        assert restored.identity == shown.document.identity
        assert restored.board.place(shown.ids["Carla"], shown.clock()) == (Stage.BEST_FEW, 0)
    assert contents(shown.document) == before
    assert len([b for folder in backups.glob("*") for b in backups_in(folder)]) == 3


def test_a_backup_that_changed_is_said_and_not_restored(
    shown: Shown, backups: Path, qtbot: QtBot
) -> None:
    [folder] = backups.iterdir()
    spoiled = backups_in(folder)[0].path
    spoiled.write_bytes(spoiled.read_bytes() + b"x")
    dialog = opened(shown, qtbot)
    assert dialog.counts.text() == "changed since it was made"
    assert not dialog.restore.isEnabled()
    dialog.list.go_to(1)
    assert dialog.restore.isEnabled()


def test_without_backups_it_says_when_there_will_be(
    show: Show, backups: Path, qtbot: QtBot
) -> None:
    dialog = opened(show(Anna=Stage.IN), qtbot)
    assert "every half hour" in dialog.empty.words.text()
    assert not dialog.restore.isEnabled()
