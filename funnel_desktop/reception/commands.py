"""Commands that came from other programs, done one after the other on the window's document."""

import os
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from funnel_desktop.commandline.asked import CommandCall
from funnel_desktop.commandline.run import answered
from funnel_desktop.document.document import Document, lent
from funnel_desktop.language.hiding import in_the_open
from funnel_desktop.reception.visitors import Visitor
from funnel_desktop.ui.window.main_window import MainWindow
from funnel_desktop.ui.work.lending import Loan
from funnel_desktop.ui.work.session import Session

TAKE_LONG = frozenset((
    "import", "export", "show", "next", "history", "check", "backup", "restore", "forget", "tell",
    "cycles", "diagnose", "regularity", "forecast", "report", "fit", "profile",
))  # fmt: skip
"""What reads or writes much of a file. On a large one it runs beside the window."""
TRIED_AGAIN_AFTER = 20
"""Milliseconds, while cards are dragged that a loan would take out of the hand."""

Outcome = tuple[int, str, str]
"""The exit code, what was said, and what was complained of."""


class Wanted(NamedTuple):
    """A command that waits for its turn."""

    visitor: Visitor
    asked: CommandCall
    file: Path
    folder: str


class Commands(QObject):
    """The queue. A change is told by the document's log, as one that was made in the window."""

    def __init__(self, window: Callable[[], MainWindow | None], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._waiting: deque[Wanted] = deque()
        self._is_at_work = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._do_next)

    def take(self, visitor: Visitor, request: dict[str, object]) -> None:
        """Put a command in the queue, unless its file is not open in this window."""
        wanted = _wanted(visitor, request)
        if wanted is None or self._session_of(wanted.file) is None:
            visitor.leave(elsewhere=True)
            return
        visitor.say(heard=True)
        self._waiting.append(wanted)
        self._begin()

    def _begin(self, after: int = 0) -> None:
        if not self._is_at_work and self._waiting and not self._soon.isActive():
            self._soon.start(after)

    def _do_next(self) -> None:
        wanted = self._waiting[0]
        session, window = self._session_of(wanted.file), self._window()
        if session is None or window is None:
            self._waiting.popleft()
            wanted.visitor.leave(code=1, err="The file was closed before this was done.\n")
            self._begin()
            return
        beside = wanted.asked.what in TAKE_LONG and session.document.profiles.takes_long()
        if session.busy or (beside and _is_moving(window)):
            self._begin(TRIED_AGAIN_AFTER)
            return
        self._waiting.popleft()
        if beside:
            self._do_beside(wanted, session)
            return
        with in_the_open():
            _tell(wanted, _done(wanted, session.document, session.today))
        self._begin()

    def _do_beside(self, wanted: Wanted, session: Session) -> None:
        self._is_at_work = True
        document, today = session.document, session.today
        loan = Loan(session)
        loan.done.connect(lambda outcome: self._end(wanted, outcome))
        loan.failed.connect(lambda _: self._end(wanted, (1, "", "")))
        loan.cancelled.connect(lambda: self._end(wanted, (1, "", "")))
        loan.begin(lambda _: _done(wanted, document, today))

    def _end(self, wanted: Wanted, outcome: Outcome) -> None:
        self._is_at_work = False
        _tell(wanted, outcome)
        self._begin()

    def _session_of(self, file: Path) -> Session | None:
        window = self._window()
        if window is None or not window.session.is_open:
            return None
        return window.session if window.session.document.is_the_file(file) else None


def _is_moving(window: MainWindow) -> bool:
    return window.board.drag_feedback.is_dragging or window.board.carrying.active


def _wanted(visitor: Visitor, request: dict[str, object]) -> Wanted | None:
    """What was asked for; None where it cannot be understood."""
    words, day = request.get("words"), request.get("today")
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        return None
    try:
        today = None if day is None else date.fromisoformat(str(day))
    except ValueError:
        return None
    asked = CommandCall(str(request.get("do")), tuple(words), None, today)
    return Wanted(visitor, asked, Path(str(request.get("file"))), str(request.get("folder")))


def _done(wanted: Wanted, document: Document, today: date) -> Outcome:
    asked = wanted.asked
    with lent(document), _in_folder(wanted.folder):
        return answered(asked._replace(today=asked.today or today))


def _tell(wanted: Wanted, outcome: Outcome) -> None:
    code, out, err = outcome
    wanted.visitor.leave(code=code, out=out, err=err)


@contextmanager
def _in_folder(folder: str) -> Iterator[None]:
    """Names of files mean what they mean where the command was typed."""
    before = os.getcwd()
    with suppress(OSError):
        os.chdir(folder)
    try:
        yield
    finally:
        with suppress(OSError):
            os.chdir(before)
