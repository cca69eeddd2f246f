"""The program's window in this process, for what is measured inside it; no screen is needed."""

import os
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from funnel_desktop.app import Program, make_application
from funnel_desktop.paths import places
from funnel_desktop.ui.window.main_window import MainWindow

DAY = date(2026, 5, 12)
_programs: list[Program] = []


def opened(file: Path) -> MainWindow:
    """A window on a file, painted and filled."""
    program = Program(make_application(), places(file.parent / f"home-{file.stem}"), lambda: DAY)
    program.start(file)
    _programs.append(program)
    window = program.window
    assert window is not None
    while not window.workspace.do_next.list.rows.rows:
        QApplication.processEvents()
    settle()
    return window


def settle() -> None:
    """Let everything happen that is waiting to: layouts, paintings, timers that are due."""
    for _ in range(3):
        QApplication.processEvents()


def wall(do: Callable[[], object]) -> float:
    """Milliseconds until `do` is done and all of it is painted."""
    start = time.perf_counter()
    do()
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def cpu(do: Callable[[], object]) -> float:
    """Milliseconds of this process's processor time that `do` takes."""
    start = time.process_time()
    do()
    return (time.process_time() - start) * 1000


def close(window: MainWindow) -> None:
    """Close a window and its file."""
    window.close()
    settle()
