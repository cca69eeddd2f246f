"""A file that is shown is looked through beside the window: what is found wrong is said, nothing is
written any more, and each way to a sound file is offered."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from funnel_desktop.app import Program
from funnel_desktop.document.backup_home import kept_in
from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import open_document
from funnel_desktop.document.opening import SMALL
from funnel_desktop.document.unfinished import unfinished
from funnel_desktop.example.make import make_example
from funnel_desktop.paths import places
from funnel_desktop.ui.window.main_window import MainWindow
from funnel_desktop.ui.work.opening_files import open_at
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings
from tests.ui.ticking import Ticking
from tools.pictures import DAY

LONGEST = 0.25
"""Seconds, for a machine with much else to do; 0.02 were measured on one without."""
BROKEN = (
    "UPDATE search_text SET folded = 'x'",
    "UPDATE objectives SET rank = '' WHERE rowid = 1",
    "UPDATE clients SET name = 'Somebody else' WHERE rowid = 1",
    "DROP INDEX objectives_board",
    "PRAGMA foreign_keys = OFF; DELETE FROM people WHERE rowid = 1",
)


@pytest.fixture
def file(qapp: QApplication, tmp_path: Path) -> Path:
    make_example(tmp_path / "practice.funnel", DAY)
    with open_document(tmp_path / "practice.funnel") as document:
        document.objectives.add(DAY, client_name="Anna")
    return tmp_path / "practice.funnel"


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    before = QLocale()
    made = Program(qapp, places(tmp_path / "home"), lambda: DAY)
    made.settings.language = "en"
    with kept_in(made.where.backup_dir):
        yield made
    if made.window is not None:
        made.window.let_go()
    QLocale.setDefault(before)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What stood in the boxes that asked; each is answered by its first button, or `gives_up`."""
    said: list[str] = []

    def answered(box: QMessageBox) -> int:
        said.append(f"{box.text()}\n{box.informativeText()}")
        cancel = box.button(QMessageBox.StandardButton.Cancel)
        ways = [each for each in box.buttons() if each is not cancel]
        (cancel if answered.gives_up else ways[0]).click()  # type: ignore[attr-defined]
        return 0

    answered.gives_up = False  # type: ignore[attr-defined]
    monkeypatch.setattr(QMessageBox, "exec", answered)
    return said


def spoil(file: Path, sql: str) -> bytes:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.executescript(sql)
    return file.read_bytes()


def show(program: Program, file: Path) -> Session:
    document = open_at(file, None)
    assert document is not None
    assert program.show(document, given=True)
    assert program.window is not None
    return program.window.session


@pytest.mark.parametrize("sql", BROKEN)
def test_what_is_wrong_is_said_and_a_way_out_offered(
    program: Program, file: Path, asked: list[str], qtbot: QtBot, sql: str
) -> None:
    left = spoil(file, sql)
    show(program, file)
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    qtbot.waitUntil(lambda: program.window.session.document.path != file, timeout=20_000)  # type: ignore[union-attr]
    [sentence] = asked
    assert "practice.funnel is damaged" in sentence
    assert "Save what can be read" in sentence
    assert file.read_bytes() == left, "opening alone has written into a damaged file"
    made = program.window.session.document  # type: ignore[union-attr]
    assert "practice (repaired).funnel" in made.path.name
    assert not made.read_only


def test_who_wants_no_way_out_may_read_it(
    program: Program, file: Path, asked: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = spoil(file, BROKEN[0])
    monkeypatch.setattr(QMessageBox.exec, "gives_up", True)
    session = show(program, file)
    qtbot.waitUntil(lambda: program.window.session is not session, timeout=20_000)  # type: ignore[union-attr]
    document = program.window.session.document  # type: ignore[union-attr]
    assert (document.path, document.read_only, len(asked)) == (file, True, 1)
    assert file.read_bytes() == left


def test_nothing_is_written_before_it_is_known_to_be_sound(
    file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """That it is used today, and what was said once, waits; it is written then."""
    with open_document(file) as document:
        session = Session(document, lambda: DAY)
        session.soundness.expect()
        window = MainWindow(session, Settings(tmp_path / "config"))
        window.begin(given=True)
        qtbot.waitUntil(lambda: len(session.soundness._waiting) > 3)
        qtbot.wait(50)
        assert document.connection.total_changes == 0
        session.soundness.look()
        qtbot.waitUntil(lambda: document.remembered("seen_on") is not None, timeout=20_000)
        assert not session.soundness.is_lost
        window.let_go()


@pytest.fixture
def large(qapp: QApplication, tmp_path: Path) -> Path:
    make_example(tmp_path / "large.funnel", DAY, objectives=4_000)
    assert (tmp_path / "large.funnel").stat().st_size > SMALL
    return tmp_path / "large.funnel"


def test_a_large_file_does_not_hold_the_window(large: Path, qtbot: QtBot) -> None:
    with open_document(large, looked_through_later=True) as document:
        session, known = Session(document, lambda: DAY), list[int]()
        session.soundness.expect()
        session.soundness.when_known(lambda: known.append(1))
        ticking = Ticking()
        session.soundness.look()
        qtbot.waitUntil(lambda: bool(known), timeout=60_000)
        ticking.stop()
        assert ticking.longest < LONGEST
        session.close()


def test_what_is_wrong_with_a_large_file_is_found_too(large: Path, qtbot: QtBot) -> None:
    spoil(large, BROKEN[1])
    with open_document(large, looked_through_later=True) as document:
        session = Session(document, lambda: DAY)
        session.soundness.expect()
        with qtbot.waitSignal(session.failed, timeout=60_000) as told:
            session.soundness.look()
        assert "damaged" in told.args[0]
        assert document.read_only
        session.close()


def test_closing_in_the_middle_waits_for_nothing(large: Path, qtbot: QtBot) -> None:
    with open_document(large, looked_through_later=True) as document:
        session = Session(document, lambda: DAY)
        session.soundness.look()
        running = session.soundness._running
        assert running is not None
        with qtbot.waitSignal(running.cancelled, timeout=20_000):
            session.close()
    assert check_file(large) == []


def test_the_next_start_clears_what_a_killed_one_left(
    program: Program, file: Path, qtbot: QtBot
) -> None:
    """Beside the file, and where the last export went."""
    elsewhere = file.parent / "exports"
    elsewhere.mkdir()
    program.settings.last_folder = elsewhere
    left = [unfinished(folder) for folder in (file.parent, elsewhere)]
    left = [path.with_name(path.name.replace(f"-{os.getpid()}.", "-999999999.")) for path in left]
    for path in left:
        path.write_text("Anna")
        os.utime(path, (0, 0))
    show(program, file)
    qtbot.waitUntil(lambda: not any(path.exists() for path in left), timeout=20_000)
