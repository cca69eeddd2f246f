"""What is dropped on the window or pasted into it: opened, brought in, or refused in a sentence."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication

from funnel_desktop.ui.board.drag_load import OBJECTIVES
from funnel_desktop.ui.commands import Commands
from funnel_desktop.ui.session import Session

translate = QCoreApplication.translate


class Arrivals(QObject):
    """Decides by what it is; nothing that comes from outside is passed over in silence.

    All is done after the event that brought it: a drop is still being answered by Qt, and what
    follows may close this window.
    """

    def __init__(self, commands: Commands, session: Session) -> None:
        super().__init__(commands)
        self._commands = commands
        self._session = session

    @staticmethod
    def are_from_outside(load: QMimeData) -> bool:
        """Whether a load was carried here from another program; cards have places of their own."""
        return not load.hasFormat(OBJECTIVES)

    def take(self, load: QMimeData) -> None:
        """Do with what was dropped what it is good for."""
        self._soon(self._meant(load))

    def paste(self) -> None:
        """Take over what was copied."""
        self._soon(self._meant(QGuiApplication.clipboard().mimeData()))

    def _soon(self, act: Callable[[], object]) -> None:
        QTimer.singleShot(0, self, act)

    def _meant(self, load: QMimeData) -> Callable[[], object]:
        """The load itself does not outlive the event."""
        text = load.text()
        if load.hasUrls():
            return partial(self._take_urls, load.urls())
        if text.strip():
            return lambda: self._commands.import_text(text)
        if load.hasImage():
            return partial(
                self._say,
                translate(
                    "Arrivals", "A picture cannot be brought in. Choose a list or a calendar."
                ),
            )
        nothing = translate(
            "Arrivals", "There is nothing here to bring in. Copy a list or a file first."
        )
        return partial(self._say, nothing)

    def _take_urls(self, urls: list[QUrl]) -> None:
        if len(urls) > 1:
            self._say(translate("Arrivals", "Bring in one file at a time."))
        elif not urls[0].isLocalFile():
            self._say(
                translate(
                    "Arrivals",
                    "Only files on this computer can be opened. Save it here first, then drop it.",
                )
            )
        else:
            self._take_file(Path(urls[0].toLocalFile()))

    def _take_file(self, path: Path) -> None:
        commands = self._commands
        by_ending: dict[str, Callable[[Path], object]] = {
            ".funnel": commands.open_wanted.emit,
            ".json": commands.open_path,
            ".ics": commands.take_busy,
        }
        if path.is_dir():
            text = translate("Arrivals", "{name} is a folder. Drop a file from inside it.")
            self._say(text.format(name=path.name))
        elif not path.exists():
            text = translate("Arrivals", "{name} is no longer there.")
            self._say(text.format(name=path.name))
        else:
            by_ending.get(path.suffix.casefold(), commands.import_list)(path)

    def _say(self, sentence: str) -> None:
        self._session.failed.emit(sentence)
