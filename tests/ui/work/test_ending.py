"""Whatever a screen was about when its document was lent or closed: it asks nothing, and goes."""

import gc
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from funnel_desktop.app import Program
from funnel_desktop.document.document import open_document
from funnel_desktop.example.make import make_example
from funnel_desktop.paths import places
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.window.main_window import MainWindow
from tools.pictures import DAY, PICTURES, settle

LONGEST_PAUSE = 160
"""Milliseconds until the slowest of the timers that ask something has fired."""


SAME_SCREENS = (
    *(f"method-{page}" for page in range(2, 6)),
    *("gate-of-several", "import-duplicates", "influences", "lost", "no-prospecting", "parked"),
    *("proposal", "review-missing", "states"),
)
"""Pictures of what others show already."""
SCREENS = [name for name in PICTURES if name not in SAME_SCREENS]


@pytest.fixture(scope="module")
def program(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """The program with the example in it; a further copy is opened by `show_another`."""
    before, home = QLocale(), tmp_path_factory.mktemp("home")
    make_example(home / "practice.funnel", DAY)
    made = Program(qapp, places(home), lambda: DAY)
    made.settings.language = "en"
    yield made
    assert made.window is not None
    made.window.let_go()
    QLocale.setDefault(before)


def show_another(program: Program) -> MainWindow:
    """Open a further copy in place of what is open."""
    home = program.where.data_dir.parent
    number = len(list(home.glob("*.funnel")))
    path = Path(shutil.copy(home / "practice.funnel", home / f"{number}.funnel"))
    assert program.show(open_document(path), given=True)
    assert program.window is not None
    return program.window


@pytest.fixture
def errors(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was raised where nobody catches it."""
    raised: list[str] = []

    def note(kind: type, error: BaseException, trace: TracebackType | None) -> None:
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = trace and f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
        raised.append(f"{kind.__name__}: {error} at {place}")

    monkeypatch.setattr(sys, "excepthook", note)
    return raised


def everything_that_makes_screens_ask(window: MainWindow, qtbot: QtBot) -> None:
    """Timers, a new day, another look and language, being shown, and being painted anew."""
    session = window.session
    timers = [*window.findChildren(QTimer), *session.findChildren(QTimer)]
    for timer in timers:
        if isValid(timer):
            timer.timeout.emit()
    session.day_changed.emit()
    theme().changed.emit()
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    window.refresh()
    for each in QApplication.topLevelWidgets():
        if each.isVisible() and (each is window or window.isAncestorOf(each)):
            each.hide()
            each.show()
            each.grab()
    qtbot.wait(LONGEST_PAUSE)


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_asks_nothing_of_a_document_that_is_lent_or_closed(
    program: Program, qtbot: QtBot, errors: list[str], screen: str
) -> None:
    window, asked = show_another(program), list[str]()
    settle(program.application)
    PICTURES[screen](window)
    session = window.session

    session.be_busy(True)
    session.document.connection.set_trace_callback(asked.append)
    everything_that_makes_screens_ask(window, qtbot)
    session.document.connection.set_trace_callback(None)
    assert asked == []

    session.be_busy(False)  # and now everything is asked at once
    session.document.close()
    everything_that_makes_screens_ask(window, qtbot)
    assert errors == []


def test_nothing_of_earlier_files_is_left(
    program: Program, qtbot: QtBot, errors: list[str]
) -> None:
    """Each screen is left in the middle of its work by opening another file."""
    window = show_another(program)
    for screen in SCREENS:
        if screen == SCREENS[1]:
            settle(program.application)
            first = living()
        earlier = window
        PICTURES[screen](earlier)
        window = show_another(program)
        assert not isValid(earlier)
    settle(program.application)
    qtbot.wait(LONGEST_PAUSE)
    more = living() - first
    assert errors == []
    assert more["MainWindow"] == more["Session"] == 0
    assert sum(more.values()) <= FEW, more


FEW = 5


def living() -> Counter[str]:
    """The objects of Qt that are there, by kind."""
    gc.collect()
    there = (each for each in gc.get_objects() if isinstance(each, QObject) and isValid(each))
    return Counter(type(each).__name__ for each in there)
