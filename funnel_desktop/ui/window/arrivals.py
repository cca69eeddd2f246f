"""What is dropped on the window or pasted into it: opened, brought in, or refused in a sentence."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from funnel_desktop.ui.window.commands import Commands
from funnel_desktop.ui.work.loads import file_in, no_use
from funnel_desktop.ui.work.session import Session


class Arrivals(QObject):
    """Decides by what it is; nothing that comes from outside is passed over in silence.

    All is done after the event that brought it: a drop is still being answered by Qt, and what
    follows may close this window.
    """

    def __init__(self, commands: Commands, session: Session) -> None:
        super().__init__(commands)
        self._commands = commands
        self._session = session

    def take(self, load: QMimeData) -> None:
        """Do with what was dropped what it is good for."""
        QTimer.singleShot(0, self, self._meant(load))

    def paste(self) -> None:
        """Take over what was copied."""
        self.take(QGuiApplication.clipboard().mimeData())

    def _meant(self, load: QMimeData) -> Callable[[], object]:
        """The load itself does not outlive the event."""
        if sentence := no_use(load):
            return lambda: self._session.failed.emit(sentence)
        path, text = file_in(load), load.text()
        if path is None:
            return lambda: self._commands.import_text(text)
        return partial(self._take_file, path)

    def _take_file(self, path: Path) -> None:
        commands = self._commands
        by_ending: dict[str, Callable[[Path], object]] = {
            ".funnel": commands.open_wanted.emit,
            ".json": commands.open_path,
            ".ics": commands.take_busy,
        }
        by_ending.get(path.suffix.casefold(), commands.import_list)(path)
