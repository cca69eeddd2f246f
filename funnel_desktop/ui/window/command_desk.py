"""What the commands of all menus work on: the window, its document and its rooms."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from funnel_desktop.ui.screens.finding.finder import Finder
from funnel_desktop.ui.screens.week.timer_desk import TimerDesk
from funnel_desktop.ui.window.dialogs import Dialogs
from funnel_desktop.ui.window.workspace import Workspace
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings

if TYPE_CHECKING:
    from funnel_desktop.ui.work.replaying import Replaying


class CommandDesk(QObject):
    """Held by the commands of each menu, which are parts of one object."""

    open_wanted = Signal(Path)
    new_wanted = Signal(Path)
    example_wanted = Signal()
    first_steps_wanted = Signal()
    replayed = Signal(str)
    """A sentence about what was undone or done again."""

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
        self.timer = TimerDesk(session, self)

    @cached_property
    def replaying(self) -> "Replaying":
        """Undo and redo; loaded when one of them is first wanted."""
        from funnel_desktop.ui.work.replaying import Replaying

        made = Replaying(self._session, self._window)
        made.replayed.connect(self.replayed)
        return made
