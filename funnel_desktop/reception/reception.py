"""The running program is asked by others of its user's: to come forward, to open, to do."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from funnel_desktop.commandline.asked import COMMAND_NAMES
from funnel_desktop.reception.commands import Commands
from funnel_desktop.reception.first import capture_over
from funnel_desktop.reception.visitors import Visitor, Visitors
from funnel_desktop.running.asking import CAPTURE, TOKENS
from funnel_desktop.ui.window.main_window import MainWindow


class Reception(QObject):
    """Hears what is wanted, and lets the program do it."""

    open_wanted = Signal(object)
    """A file to open; None where the window shall come forward as it is."""

    def __init__(self, window: Callable[[], MainWindow | None], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._commands = Commands(window, self)
        self.visitors = Visitors(self)
        self.visitors.asked.connect(self._hear)

    def _hear(self, visitor: Visitor, request: dict[str, object]) -> None:
        wanted = request.get("do")
        if wanted == "where":
            self._say_where(visitor)
        elif wanted == CAPTURE:
            self._use_token(request)
            visitor.leave(code=0)
            window = self._window()
            if window is not None and window.session.is_open:
                capture_over(window)
        elif wanted == "open":
            self._open(visitor, request)
        elif wanted in COMMAND_NAMES:
            self._commands.take(visitor, request)
        else:
            visitor.leave(unknown=True)

    def _say_where(self, visitor: Visitor) -> None:
        """Which file is open here."""
        window = self._window()
        is_open = window is not None and window.session.is_open
        visitor.leave(file=str(window.session.document.path) if window and is_open else None)

    @staticmethod
    def _use_token(request: dict[str, object]) -> None:
        for name in TOKENS:
            token = request.get(name)
            if isinstance(token, str) and token:
                os.environ[name] = token

    def _open(self, visitor: Visitor, request: dict[str, object]) -> None:
        self._use_token(request)
        visitor.leave(code=0)
        file = request.get("file")
        self.open_wanted.emit(Path(file) if isinstance(file, str) else None)
