"""Backups by themselves: each half hour of work and at the end; the window goes on meanwhile."""

from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.document.backup_files import Backup, backups_in
from funnel_desktop.document.backup_home import kept_in
from funnel_desktop.document.backups import found_wrong, inside
from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.work.keeping import EVERY, Keeper
from funnel_desktop.ui.work.opening_files import open_at
from funnel_desktop.ui.work.session import Session
from tests.ui.conftest import TODAY, Show
from tests.ui.ticking import Ticking

AT_ONCE = 0.02
"""Seconds of work; the copy itself takes several times as long."""
LONGEST = 0.4
"""Seconds, for a machine with much else to do; 0.02 were measured on one without."""

Begun = Callable[[Document], Session]


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def made(backups: Path) -> list[Backup]:
    return [one for folder in backups.glob("*") for one in backups_in(folder)]


@pytest.fixture
def document(qapp, tmp_path: Path):  # type: ignore[no-untyped-def]
    with create_document(tmp_path / "x.funnel") as document:
        yield document


def begun(document: Document, backups: Path) -> tuple[Session, Keeper]:
    session = Session(document, lambda: TODAY)
    return session, Keeper(session, backups)


def test_half_an_hour_of_work_and_none_without(
    document: Document, backups: Path, qtbot: QtBot
) -> None:
    session, keeper = begun(document, backups)
    assert (keeper._timer.interval(), keeper._timer.isActive()) == (EVERY * 60_000, True)
    keeper.keep_up()
    assert keeper._running is None
    document.objectives.add(TODAY, client_name="Anna")
    with qtbot.waitSignal(keeper.made) as told:
        keeper._timer.timeout.emit()
    qtbot.waitUntil(lambda: keeper._running is None)
    [backup] = made(backups)
    assert told.args == [backup]
    assert inside(backup.path).objectives == {"above": 1}
    keeper.keep_up()
    assert keeper._running is None
    session.close()
    assert made(backups) == [backup]


def test_at_the_end_after_changes(document: Document, backups: Path, qtbot: QtBot) -> None:
    session, _ = begun(document, backups)
    document.objectives.add(TODAY, client_name="Anna")
    session.close()
    document.close()
    qtbot.waitUntil(lambda: bool(made(backups)))
    assert inside(made(backups)[0].path).objectives == {"above": 1}


def test_of_what_is_open_read_only_there_is_none(
    document: Document, backups: Path, qtbot: QtBot
) -> None:
    document.close()
    with open_document(document.path, read_only=True) as reading:
        session, _ = begun(reading, backups)
        session.close()
    assert made(backups) == []


def test_what_fails_its_checks_is_said_and_tried_again(
    document: Document, backups: Path, qtbot: QtBot
) -> None:
    session, keeper = begun(document, backups)
    document.objectives.add(TODAY, client_name="Anna")
    document.connection.execute("UPDATE search_text SET folded = 'wrong'")
    with qtbot.waitSignal(session.failed) as told:
        keeper.keep_up()
    assert "does not pass its checks" in told.args[0]
    qtbot.waitUntil(lambda: keeper._running is None)
    assert made(backups) == []
    document.connection.execute("UPDATE search_text SET folded = 'anna\n\n\n\n\n'")
    document.objectives.edit(document.objectives.all(TODAY)[0].id, "wish", "Coaching")
    with qtbot.waitSignal(keeper.made):
        keeper.keep_up()
    session.close()


@pytest.fixture
def large(qapp, tmp_path: Path):  # type: ignore[no-untyped-def]
    make_example(tmp_path / "large.funnel", TODAY, objectives=3_000)
    with open_document(tmp_path / "large.funnel") as document:
        yield document


def test_one_goes_on_working_while_it_is_made(large: Document, backups: Path, qtbot: QtBot) -> None:
    """The window is not held for long, and what is changed meanwhile is whole."""
    session, keeper = begun(large, backups)
    large.objectives.add(TODAY, client_name="Anna")
    ticking, added = Ticking(), 0
    with qtbot.waitSignal(keeper.made):
        keeper.keep_up()
        while keeper._running is not None and added < 200 and not keeper._copied.is_set():
            large.objectives.add(TODAY, client_name=f"Meanwhile {added}")
            added += 1
            QApplication.processEvents()
    ticking.stop()
    assert ticking.longest < LONGEST
    assert added, "the copy was over before anything changed: the test shows nothing"
    [backup] = made(backups)
    assert found_wrong(backup.path) == []
    assert backup.is_whole
    session.close()


def test_closing_in_the_middle_of_a_copy(large: Document, backups: Path, qtbot: QtBot) -> None:
    session, keeper = begun(large, backups)
    large.objectives.add(TODAY, client_name="Anna")
    keeper.keep_up()
    session.end()
    qtbot.waitUntil(lambda: bool(made(backups)))
    qtbot.waitUntil(lambda: not list(backups.rglob("*.part*")))
    newest = max(made(backups), key=lambda backup: backup.number)
    assert found_wrong(newest.path) == []
    assert inside(newest.path).newest_step == 1


def test_a_large_one_is_copied_when_its_window_is_gone(
    qapp: QApplication, tmp_path: Path, backups: Path, qtbot: QtBot
) -> None:
    """The window is not held for the copy, and who opens the file again waits for its end."""
    path = tmp_path / "large.funnel"
    make_example(path, TODAY, objectives=12_000)
    document = open_document(path, looked_through_later=True)
    session, _ = begun(document, backups)
    document.objectives.add(TODAY, client_name="Anna")
    begun_at = process_time()
    session.end()
    assert process_time() - begun_at < AT_ONCE
    assert (session.is_open, document.is_open) == (False, True)
    again = open_at(path, None)
    assert again is not None
    assert not document.is_open
    again.close()
    qtbot.waitUntil(lambda: bool(made(backups)), timeout=60_000)
    [backup] = made(backups)
    assert inside(backup.path).newest_step == 1
    assert backup.is_whole


def test_many_cards_are_deleted_after_a_backup_beside_the_window(
    show: Show, backups: Path, qtbot: QtBot
) -> None:
    cards = {f"Card {number}": Stage.IN for number in range(12)}
    shown = show(**cards)
    with kept_in(backups):
        shown.window.board.moves.delete(list(shown.ids.values()))
        qtbot.waitUntil(lambda: not shown.names(Stage.IN))
    [backup] = made(backups)
    assert inside(backup.path).objectives == {"in": 12}
    shown.document.log.undo()
    assert len(shown.names(Stage.IN)) == 12
