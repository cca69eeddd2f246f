"""No error leaves what Qt calls: it is logged once, told once, and the window goes on."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize, Qt, QThread
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton, QStyledItemDelegate, QWidget

from funnel_desktop.app import Mishaps
from funnel_desktop.crash import LOG_NAME, report, write_crashes_to
from funnel_desktop.document.document import Document
from funnel_desktop.ui.guard import PACKAGE
from funnel_desktop.ui.work.background import Background
from funnel_desktop.ui.work.session import Session
from tests.ui.conftest import TODAY

NAME = "Anna Kovács"
ROOT = Path(__file__).parents[2]


class Told(list[int]):
    """One entry for each time that something was told; `log` is what was written."""

    log = Path()

    def written(self) -> str:
        return self.log.read_text("utf-8") if self.log.exists() else ""


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    """Errors go where the program sends them."""
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    told = Told()
    told.log = tmp_path / "log" / LOG_NAME
    write_crashes_to(tmp_path / "log", lambda: told.append(1))
    return told


def test_every_override_of_the_program_may_raise_and_it_lives(tmp_path: Path) -> None:
    """By Python, by C, and by SQLite; on Python 3.11 the last two ended the process."""
    program = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("saboteur.py")), str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert program.returncode == 0, program.stderr[-3000:]
    counts = json.loads(program.stdout)
    assert counts["every_way"] == counts["overrides"] > 300
    assert counts["by_qt"] > 200


def test_every_slot_and_every_work_may_raise_and_the_window_says_so(tmp_path: Path) -> None:
    """It lives, shows what the file holds, and goes on."""
    program = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("slot_saboteur.py")), str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert program.returncode == 0, program.stderr[-3000:]
    came_of = json.loads(program.stdout)
    assert came_of["slots"] > 400
    assert came_of["living"] > 100
    assert came_of["raised"] == 3 * came_of["slots"]
    assert came_of["told in slots"] == 3
    assert came_of["told"] == 6, "a work that broke was told to nobody"
    assert len(came_of["said"]) == 1
    assert "Something went wrong" in came_of["said"][0]
    assert came_of["shows the file"]
    assert came_of["goes on"]
    assert "Kovács" not in program.stderr


class Rows(QAbstractListModel):
    """A model as any future one: it need not know of the guard."""

    __module__ = PACKAGE + "made_up"

    def __init__(self) -> None:
        super().__init__()
        self.broken = False

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else abs("x" if self.broken else 3)  # type: ignore[arg-type]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return abs(NAME) if self.broken else None  # type: ignore[arg-type]


class Delegate(QStyledItemDelegate):
    __module__ = PACKAGE + "made_up"

    def sizeHint(self, option: object, index: object) -> QSize:
        return QSize(50, 20)

    def paint(self, painter: QPainter, option: object, index: object) -> None:
        painter.save()
        painter.fillRect(option.rect.adjusted(0, 0, 500, 500), Qt.GlobalColor.red)  # type: ignore[attr-defined]
        painter.translate(90, 90)
        painter.drawText(0, 0, abs(NAME))  # type: ignore[arg-type,call-overload]


class Nested(QListView):
    """A Python `paintEvent` around C++ around a Python `paint`: what ended the process."""

    __module__ = PACKAGE + "made_up"

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)


class Loud:
    """None of Qt's classes: Qt calls what others have of it all the same."""

    __module__ = PACKAGE + "made_up"

    def paint(self, painter: QPainter, option: object, index: object) -> None:
        abs(NAME)  # type: ignore[arg-type]


class LoudDelegate(Loud, QStyledItemDelegate):
    __module__ = PACKAGE + "made_up"


class AnyNumber(QStyledItemDelegate):
    """However many arguments it takes, and by whatever decorator that came."""

    __module__ = PACKAGE + "made_up"

    def paint(self, *given: object, **named: object) -> None:
        assert len(given) == 3
        abs(NAME)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [LoudDelegate, AnyNumber])
def test_an_override_from_beside_and_of_any_number_is_guarded(
    kind: type[QStyledItemDelegate], qtbot: object, told: Told
) -> None:
    """In a widget whose own `paintEvent` is ours, either ended the process."""
    view, rows, delegate = QListView(), Rows(), kind()
    view.setModel(rows)
    view.setItemDelegate(delegate)
    view.grab()
    assert len(told) == 1
    assert "guarded" not in told.written()
    assert "abs" not in told.written()
    assert "TypeError" in told.written()


@pytest.mark.qt_log_ignore("Painter ended with")
def test_a_row_that_cannot_be_painted_is_empty(qtbot: object, told: Told) -> None:
    view, rows, delegate = Nested(), Rows(), Delegate()
    view.setModel(rows)
    view.setItemDelegate(delegate)
    view.resize(200, 200)
    image: QImage = view.grab().toImage()
    base = view.palette().base().color()
    assert image.pixelColor(30, 10) == base
    assert image.pixelColor(30, 30) == base
    view.grab()
    assert len(told) == 1


def test_what_is_not_known_any_more_is_as_it_was(qtbot: object, told: Told) -> None:
    rows = Rows()
    assert rows.rowCount() == 3
    rows.broken = True
    assert rows.rowCount() == 3
    assert rows.rowCount(parent=QModelIndex()) == 3
    assert rows.data(rows.index(0), Qt.ItemDataRole.DisplayRole) is None
    assert len(told) == 2


def test_an_error_is_logged_once_and_without_a_name(
    told: Told, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise ValueError(NAME)

    for _ in range(3):
        try:
            fail()
        except ValueError as error:
            report(error)
    said = capfd.readouterr().err
    assert len(told) == 1
    assert "ValueError" in said
    assert "test_guard.py" in said
    assert NAME not in said
    assert told.written().count("ValueError") == 1
    assert NAME not in told.written()


def test_an_error_in_a_slot_a_thread_and_an_ending_is_told(
    qtbot: object, told: Told, capfd: pytest.CaptureFixture[str]
) -> None:
    class Ends:
        def __del__(self) -> None:
            raise ValueError(NAME)

    def fail() -> None:
        raise ValueError(NAME)

    button = QPushButton()
    button.clicked.connect(fail)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(told) == 1
    thread = threading.Thread(target=lambda: abs(NAME))  # type: ignore[arg-type]
    thread.start()
    thread.join()
    assert len(told) == 2
    Ends()
    assert len(told) == 3
    assert NAME not in told.written() + capfd.readouterr().err


def test_the_window_says_it_in_its_own_time(qtbot: object) -> None:
    """Also what happened beside it: the sentence belongs to the window's thread."""
    mishaps, heard = Mishaps(), list[object]()
    mishaps.happened.connect(
        lambda: heard.append(QThread.currentThread()), Qt.ConnectionType.QueuedConnection
    )
    thread = threading.Thread(target=mishaps.happened.emit)
    thread.start()
    thread.join()
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))  # type: ignore[attr-defined]
    assert heard == [mishaps.thread()]


def test_a_verb_and_a_question_that_break_are_refused(
    qtbot: object, told: Told, document: Document
) -> None:
    session = Session(document, lambda: TODAY)

    def broken() -> str:
        raise KeyError(NAME)

    assert session.do(broken) is False
    assert session.ask(broken, "otherwise") == "otherwise"
    assert len(told) == 1
    session.close()


def test_work_beside_the_window_that_breaks_ends(qtbot: object, told: Told) -> None:
    """Nobody waits for ever for an answer that never comes."""
    owner, failed, ended = QWidget(), list[object](), list[int]()
    work = Background(lambda _report: {}[NAME], owner)
    work.failed.connect(failed.append)
    work.ended.connect(lambda: ended.append(1))
    work.start()
    qtbot.waitUntil(lambda: bool(ended))  # type: ignore[attr-defined]
    assert len(failed) == len(told) == 1
