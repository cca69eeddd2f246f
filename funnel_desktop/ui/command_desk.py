"""What the commands of all menus work on: the window, its document and its rooms."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from funnel_desktop.ui.dialogs import Dialogs
from funnel_desktop.ui.finding.finder import Finder
from funnel_desktop.ui.replaying import Replaying
from funnel_desktop.ui.session import Session
from funnel_desktop.ui.settings import Settings
from funnel_desktop.ui.week.timer_desk import TimerDesk
from funnel_desktop.ui.workspace import Workspace


class CommandDesk(QObject):
    """Held by the commands of each menu, which are parts of one object."""

    open_wanted = Signal(Path)
    new_wanted = Signal(Path)
    example_wanted = Signal()

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        settings: Settings,
        workspace: Workspace,
        finder: Finder,
        dialogs: Dialogs,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._workspace = workspace
        self._board = workspace.board
        self._finder = finder
        self._dialogs = dialogs
        self.replaying = Replaying(session, window)
        self.timer = TimerDesk(session, self)
