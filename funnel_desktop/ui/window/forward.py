"""A second start with a file that is open brings the window forward that has it.

The two programs meet in a folder of the user's own: who wants a window leaves a note with the
number of its process, and that program takes the note away. A number that means nobody, or a
program that does not answer, costs a moment.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile

from funnel_desktop.document.presence import OWNER_ONLY, own_host, who_has_it
from funnel_desktop.paths import Places
from funnel_desktop.ui.window.main_window import MainWindow

PATIENCE = 5.0
"""Seconds until a program has not answered."""
LOOKS_EVERY = 0.02
FIRST_PATIENCE = 20_000
"""Milliseconds for another first start to make its file and show its window."""


class Wishes(QFileSystemWatcher):
    """Hears of other starts that want this program's window."""

    def __init__(self, where: Places, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._own = window, _note(where, os.getpid())
        with suppress(OSError):
            self._own.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.addPath(str(self._own.parent))
        self.directoryChanged.connect(self._look)
        self._look()  # who asked before anybody looked has left a note already

    def _look(self) -> None:
        with suppress(OSError):
            self._own.unlink()
            self._window.come_forward()


def brought_forward(path: Path, where: Places) -> bool:
    """Whether another program of this user's has a file open and came forward with it."""
    who = who_has_it(Path(os.path.realpath(path)))
    process = who["process"]
    if who["host"] != own_host() or not isinstance(process, int) or process == os.getpid():
        return False
    note = _note(where, process)
    try:
        note.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(note, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY))
    except FileExistsError:
        pass  # somebody else waits too
    except OSError:
        return False
    end = time.monotonic() + PATIENCE
    while note.exists():
        if time.monotonic() > end:
            note.unlink(missing_ok=True)
            return False
        time.sleep(LOOKS_EVERY)
    return True


@contextmanager
def alone(where: Places) -> Iterator[None]:
    """No other start of this user's is in here meanwhile; those that are, are waited for."""
    with suppress(OSError):
        where.data_dir.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(where.data_dir / "first-start"))
    lock.tryLock(FIRST_PATIENCE)
    try:
        yield
    finally:
        lock.unlock()


def _note(where: Places, process: int) -> Path:
    return where.data_dir / "wanted" / str(process)
