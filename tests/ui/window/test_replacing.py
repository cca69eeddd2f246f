"""Which document the window shows: another start, another file, a file that was moved."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from funnel_desktop.app import Program
from funnel_desktop.document.document import create_document
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.paths import places
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.window.main_window import MainWindow
from tests.document.others import opened_elsewhere
from tests.ui.conftest import TODAY


def make(path: Path, client: str = "Ana") -> Path:
    with create_document(path) as document:
        document.objectives.add(TODAY, client_name=client, stage=Stage.IN)
    return path


@pytest.fixture
def begin(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Program]]:
    """Starts of the program of one user, who has a home."""
    before, programs = QLocale(), list[Program]()
    (tmp_path / "documents").mkdir()

    def begun() -> Program:
        programs.append(Program(qapp, places(tmp_path), lambda: TODAY))
        return programs[-1]

    yield begun
    for program in programs:
        if program.window is not None:
            program.window.let_go()
    QLocale.setDefault(before)


def remember(program: Program, path: Path) -> None:
    """As at the end of a start in which a file was open."""
    program.settings.add_recent_file(path)
    program.settings.save()


def answer(choose: Callable[[QMessageBox], object], times: int = 1) -> list[str]:
    """What is said by the questions that are about to come, which are answered so."""
    said: list[str] = []

    def answered() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, answered)
            return
        said.append(box.text())
        if len(said) < times:
            box.finished.connect(lambda _result: QTimer.singleShot(10, answered))
        choose(box)

    QTimer.singleShot(0, answered)
    return said


def press(key: Qt.Key) -> Callable[[QMessageBox], object]:
    return lambda box: QTest.keyClick(box.focusWidget() or box, key)


def click(words: str) -> Callable[[QMessageBox], object]:
    def clicked(box: QMessageBox) -> None:
        [button] = [each for each in box.buttons() if words in each.text().replace("&", "")]
        button.click()

    return clicked


def new_file_instead(box: QMessageBox) -> None:
    """Save nothing of the damaged one, and begin with a new one."""
    if any("New file" in button.text() for button in box.buttons()):
        click("New file")(box)
    else:
        press(Qt.Key.Key_Escape)(box)


def shown(program: Program) -> Path:
    assert program.window is not None
    return program.window.session.document.path


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_second_start_makes_nothing(
    begin: Callable[[], Program], tmp_path: Path, key: Qt.Key
) -> None:
    """The file of the last time is open in another program: Esc and Enter alike end this start."""
    path = make(tmp_path / "documents" / "Clients.funnel")
    remember(begin(), path)
    with opened_elsewhere(path):
        program = begin()
        said = answer(press(key))
        assert not program.start(None)
    assert program.window is None
    assert "another window" in said[0]
    assert "process" not in said[0]
    assert funnels(tmp_path / "documents") == ["Clients.funnel"]
    assert program.settings.recent_files == [path]


@pytest.mark.parametrize("harm", ["moved", "damaged"])
def test_a_last_file_that_cannot_be_opened_is_no_reason_to_make_one(
    begin: Callable[[], Program], tmp_path: Path, harm: str
) -> None:
    path = make(tmp_path / "documents" / "Clients.funnel")
    remember(begin(), path)
    if harm == "moved":
        path.rename(path.with_name("Kunden.funnel"))
    else:
        path.write_bytes(b"no funnel file")
    before = funnels(tmp_path / "documents")
    program = begin()
    # Before another file is offered instead, a damaged one is: what of it can be saved.
    questions = 2 if harm == "damaged" else 1
    said = answer(press(Qt.Key.Key_Escape), questions)
    assert not program.start(None)
    assert [sentence.startswith("Clients.funnel ") for sentence in said] == [True] * questions
    assert funnels(tmp_path / "documents") == before
    answer(new_file_instead, questions)
    assert program.start(None)
    assert shown(program).name == "Untitled.funnel"


def test_the_very_first_start_makes_a_file(begin: Callable[[], Program], tmp_path: Path) -> None:
    program = begin()
    assert program.start(None)
    assert shown(program) == tmp_path / "documents" / "Untitled.funnel"


def test_a_file_that_was_renamed_while_open_goes_on_from_its_new_place(
    begin: Callable[[], Program], tmp_path: Path, qtbot: QtBot
) -> None:
    path = make(tmp_path / "Clients.funnel")
    program = begin()
    assert program.start(path)
    new = path.rename(tmp_path / "Kunden.funnel")
    assert program.window is not None
    program.window.open_wanted.emit(new)
    qtbot.waitUntil(lambda: shown(program) == new)
    window = program.window
    assert window.session.do(
        lambda: window.session.document.objectives.add(TODAY, client_name="Bea")
    )
    assert funnels(tmp_path) == ["Kunden.funnel"]
    assert program.settings.recent_files == [new]


def test_the_file_that_is_open_only_comes_forward(
    begin: Callable[[], Program], tmp_path: Path
) -> None:
    """By whatever name it is asked for."""
    path = make(tmp_path / "Clients.funnel")
    link = tmp_path / "link.funnel"
    link.symlink_to(path)
    program = begin()
    assert program.start(path)
    window = program.window
    for name in (path, link):
        program.open(name)
        assert program.window is window


def test_another_file_waits_until_a_long_change_is_written(
    begin: Callable[[], Program], tmp_path: Path, qtbot: QtBot
) -> None:
    first, other = make(tmp_path / "a.funnel"), make(tmp_path / "b.funnel")
    program = begin()
    assert program.start(first)
    window, said = program.window, list[str]()
    assert window is not None
    window.session.failed.connect(said.append)
    window.session.be_busy(True)
    window.open_wanted.emit(other)
    qtbot.wait(150)
    assert program.window is window
    assert window.isVisible()
    assert "Please wait" in said[0]
    window.session.be_busy(False)
    qtbot.waitUntil(lambda: shown(program) == other)
    assert visible_windows() == [program.window]


def test_closing_waits_until_a_long_change_is_written(
    begin: Callable[[], Program], tmp_path: Path, qtbot: QtBot
) -> None:
    program = begin()
    assert program.start(make(tmp_path / "a.funnel"))
    window, said = program.window, list[str]()
    assert window is not None
    session = window.session
    session.failed.connect(said.append)
    session.be_busy(True)
    window.close()
    assert session.is_open
    assert "Please wait" in said[0]
    session.be_busy(False)
    qtbot.waitUntil(lambda: not session.is_open)
    program.window = None


def test_what_is_typed_in_an_open_window_is_kept_when_another_file_comes(
    begin: Callable[[], Program], tmp_path: Path, qtbot: QtBot
) -> None:
    first, other = make(tmp_path / "a.funnel"), make(tmp_path / "b.funnel")
    program = begin()
    assert program.start(first)
    assert program.window is not None
    document = program.window.session.document
    [own] = [each.id for each in document.objectives.all(TODAY)]
    program.window.dialogs.open_objective(own)
    [objective] = program.window.findChildren(ObjectiveWindow)
    objective.details.wish.setFocus()
    QTest.keyClicks(objective.details.wish, "Coaching")
    program.open(other)
    assert shown(program) == other
    program.open(first)
    document = program.window.session.document
    assert document.objectives.get(own, TODAY).wish == "Coaching"


def funnels(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.glob("*.funnel"))


def visible_windows() -> list[MainWindow]:
    found = []
    for each in QApplication.topLevelWidgets():
        with suppress(RuntimeError):
            if isinstance(each, MainWindow) and each.isVisible():
                found.append(each)
    return found
