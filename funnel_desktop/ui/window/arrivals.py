"""What is dropped on the window or pasted into it: opened, brought in, or refused in a sentence."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.window.file_commands import open_path
from funnel_desktop.ui.window.plan_commands import shown_monday
from funnel_desktop.ui.work.loads import file_in, no_use


class Arrivals(QObject):
    """Decides by what it is; nothing that comes from outside is passed over in silence.

    All is done after the event that brought it: a drop is still being answered by Qt, and what
    follows may close this window.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def take(self, load: QMimeData) -> None:
        """Do with what was dropped what it is good for."""
        QTimer.singleShot(0, self, self._meant(load))

    def paste(self) -> None:
        """Take over what was copied."""
        self.take(QGuiApplication.clipboard().mimeData())

    def _meant(self, load: QMimeData) -> Callable[[], object]:
        """The load itself does not outlive the event."""
        from funnel_desktop.exchange.one_line.somebody import is_somebody  # not for a start
        from funnel_desktop.ui.window.capturing import capture_line

        if sentence := no_use(load):
            return lambda: self._desk.session.failed.emit(sentence)
        path, text = file_in(load), load.text()
        if path is None and is_somebody(text, self._desk.session.today):
            return lambda: capture_line(self._desk, text)
        if path is None:
            return lambda: self._desk.dialogs.import_file(text=text)
        return partial(self._take_file, path)

    def _take_file(self, path: Path) -> None:
        from funnel_desktop.ui.window.capturing import capture_mail

        desk = self._desk
        by_ending: dict[str, Callable[[Path], object]] = {
            ".funnel": desk.open_wanted.emit,
            ".json": partial(open_path, desk),
            ".eml": partial(capture_mail, desk),
            ".ics": lambda diary: desk.dialogs.papers.take_busy(diary, shown_monday(desk)),
        }
        by_ending.get(path.suffix.casefold(), desk.dialogs.import_file)(path)
