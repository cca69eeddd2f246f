"""Whether the file in the window is sound: all of it is looked through once it is shown."""

from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, Signal

from funnel_desktop.document.document import Document
from funnel_desktop.document.invariants import Finding
from funnel_desktop.document.looking import Look
from funnel_desktop.document.unfinished import clear_left_over
from funnel_desktop.ui.work import background

translate = QCoreApplication.translate


class Soundness(QObject):
    """Looks through a document beside the window. Until that is done nothing is written but what
    the user does; once it is found to be damaged nothing is, and `lost` says so."""

    lost = Signal(str)
    """It is damaged: the sentence."""

    def __init__(
        self, document: Document, parent: QObject, can_be_asked: Callable[[], bool]
    ) -> None:
        super().__init__(parent)
        self.is_lost = False
        self._document, self._can_be_asked = document, can_be_asked
        self._is_known = True
        self._waiting: list[Callable[[], object]] = []
        """What writes by itself, until all is known."""
        self._running: background.Background | None = None
        self._copied = Event()

    def expect(self) -> None:
        """It will be looked through; what writes by itself waits for that."""
        self._is_known = False

    def when_known(self, then: Callable[[], object]) -> None:
        """Do what writes by itself: now, or when the file was found to be sound."""
        if self._is_known and not self._waiting:
            then()
        else:
            self._waiting.append(then)

    def go_on(self) -> None:
        """Do what has waited, as soon as the document can be asked and written into."""
        while self._is_known and self._waiting and self._can_be_asked():
            self._waiting.pop(0)()

    def look(self, folders: Iterable[Path] = ()) -> None:
        """Look through all of the file, beside the window; and through `folders` for what a program
        that was killed has left there."""
        if self._running is not None or not self._document.is_open or self.is_lost:
            return
        document, copied, left_over_in = self._document, self._copied, tuple(folders)

        def work(tell: background.Progress) -> Finding | None:
            def go_on(so_far: int, of: int) -> None:
                if not tell(so_far, of):
                    raise background.Cancelled

            try:
                look = Look(document.connection, go_on)
            finally:
                copied.set()
            for folder in left_over_in:
                clear_left_over(folder)
            found = look.found(lambda: tell(0, 0))
            go_on(0, 0)
            return found

        self._running = running = background.outliving(work, is_wanted_to_the_end=False)
        running.done.connect(self._know)
        # Where there is no room for a copy, nothing is known, and one goes on as before.
        running.failed.connect(lambda _: self._know(None))
        running.ended.connect(self._forget)
        running.start()

    def stop(self) -> None:
        """Before the document is closed: whoever copies lets go of it."""
        self._waiting.clear()
        if self._running is not None:
            self._running.cancel()
            self._copied.wait()

    def lose(self) -> None:
        """It can no longer be read as it is: nothing is written any more, and that is said once."""
        if self.is_lost:
            return
        self.is_lost = True
        self._waiting.clear()
        self._document.stop_writing()
        self.lost.emit(
            translate(
                "Session",
                "This file is damaged, so nothing more is written to it. Restore a "
                "backup, or close it and open it again to save what can be read.",
            )
        )

    def _know(self, found: object) -> None:
        self._is_known = True
        if isinstance(found, Finding):
            self.lose()
        self.go_on()

    def _forget(self) -> None:
        self._running = None
