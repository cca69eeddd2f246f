"""What a command works on: the window, its document and its rooms."""

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


class Desk(QObject):
    """Given to every command, which is a function of it; `actions.py` lists them."""

    open_wanted = Signal(Path)
    new_wanted = Signal(Path)
    example_wanted = Signal()
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
        self.window, self.session, self.settings = window, session, settings
        self.workspace, self.board = workspace, workspace.board
        self.finder, self.dialogs = finder, dialogs
        self.timer = TimerDesk(session, self)

    @cached_property
    def replaying(self) -> "Replaying":
        """Undo and redo; loaded when one of them is first wanted."""
        from funnel_desktop.ui.work.replaying import Replaying

        made = Replaying(self.session, self.window)
        made.replayed.connect(self.replayed)
        return made
