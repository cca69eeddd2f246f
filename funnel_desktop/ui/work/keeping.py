"""Backups that come by themselves while one works, and at the end; they never hold the window."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from funnel_desktop.crash import report
from funnel_desktop.document.backup_files import Backup
from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.looking import bytes_of
from funnel_desktop.document.opening import SMALL
from funnel_desktop.ui.work import background
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.errors import error_sentence

EVERY = 30
"""Minutes of work between two backups; without a change there is none."""


class Keeper(QObject):
    """Backs a session's document up each half hour in which it changed, and when it is closed.

    The copy is made beside the window while one goes on working. At the end a small one is made at
    once; a large one is made when the window is gone, and the document is closed after that. It is
    checked last, and the program waits.
    """

    made = Signal(object)
    """Backup: it was checked and has its name."""

    def __init__(self, session: Session, home: Path) -> None:
        super().__init__(session)
        self._session, self._home = session, home
        self._is_behind = False
        self._running: background.Background | None = None
        self._copied = Event()
        self._timer = QTimer(self, interval=EVERY * 60_000)
        self._timer.timeout.connect(self.keep_up)
        self._timer.start()
        session.changed.connect(self._note)
        session.closing.connect(self._end)

    def keep_up(self) -> None:
        """Make a backup now if something changed since the last one."""
        if not self._is_behind or self._running is not None or not self._session.can_be_asked:
            return
        self._is_behind = False
        self._copied = copied = Event()
        document, home = self._session.document, self._home

        def work(tell: background.Progress) -> Backup:
            def go_on(so_far: int, of: int) -> None:
                if not tell(so_far, of):
                    raise background.Cancelled

            try:
                draft = document.begin_backup(home, go_on)
            finally:
                copied.set()
            return draft.finish()

        self._running = running = background.outliving(work)
        running.done.connect(self.made)
        running.failed.connect(self._say)
        running.failed.connect(self._note)
        running.ended.connect(self._forget)
        running.start()

    def _note(self, *_: object) -> None:
        self._is_behind = True

    def _forget(self) -> None:
        self._running = None

    def _say(self, error: object) -> None:
        """Once, until one succeeds again or the file is opened anew: each half hour would nag."""
        if isinstance(error, DocumentError) and self._session.is_open:
            self._session.failed.emit(error_sentence(error))

    def _end(self) -> None:
        """Whoever copies lets go of the document, or has done so."""
        self._timer.stop()
        running = self._running
        if running is not None and not self._copied.is_set():
            running.cancel()
            self._copied.wait()
            self._is_behind = True
        document, home = self._session.document, self._home
        if not self._is_behind or document.read_only or not document.is_open:
            return
        if bytes_of(document.connection) > SMALL:
            self._session.hand_over()
            _closing.add(document)
            background.outliving(lambda _: _copied_and_closed(document, home)).start()
            return
        try:
            draft = document.begin_backup(home)
        except DocumentError as error:
            report(error)
            return
        background.outliving(lambda _: draft.finish()).start()


_closing: set[Document] = set()
"""Documents whose windows are gone, and which are still being copied."""


def _copied_and_closed(document: Document, home: Path) -> Backup:
    try:
        draft = document.begin_backup(home)
    finally:
        document.close()
        _closing.discard(document)
    return draft.finish()


def wait_for_closing() -> None:
    """Before a file is opened: it may be one whose window was closed a moment ago."""
    loop, again = QEventLoop(), QTimer(interval=10)
    again.timeout.connect(loop.quit)
    again.start()
    while _closing:
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
