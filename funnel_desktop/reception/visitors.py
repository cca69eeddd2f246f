"""Other starts of the program come here: each asks for one thing, and gets its answer.

A socket in a folder of the user's own. Qt's local server would do too, but brings Qt's network
along, with libraries that not every desktop has.
"""

import json
import os
import socket
import struct
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from funnel_desktop.document.presence import lives
from funnel_desktop.running.place import can_be_reached, own_folder, server_name

LONGEST = 1 << 20
"""Bytes of what is asked; a command line is shorter."""
WAITING_AT_MOST = 4096
AT_ONCE = 1 << 16
OWNER_ONLY = 0o600


class Visitor(QObject):
    """One of them, until it is answered or gone."""

    asked = Signal(object, object)
    """The visitor, and what it asks for as a dict."""

    def __init__(self, line: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        self._heard, self._unsent, self._leaves = b"", bytearray(), False
        line.setblocking(False)
        kinds = QSocketNotifier.Type
        self._reading = QSocketNotifier(line.fileno(), kinds.Read, self)
        self._writing = QSocketNotifier(line.fileno(), kinds.Write, self)
        self._writing.setEnabled(False)
        self._reading.activated.connect(self._read)
        self._writing.activated.connect(self._write)

    def say(self, **told: object) -> None:
        """Send a line; whoever is gone by now hears nothing."""
        self._unsent += json.dumps(told).encode() + b"\n"
        self._write()

    def leave(self, **told: object) -> None:
        """Send the last line, and go when it is through."""
        self._leaves = True
        self.say(**told)

    def _read(self) -> None:
        try:
            part = self._line.recv(AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        self._heard += part
        line, end, _ = self._heard.partition(b"\n")
        if not part or len(self._heard) > LONGEST:
            self._go()
        elif end:
            self._reading.setEnabled(False)
            self._take(line)

    def _take(self, line: bytes) -> None:
        try:
            request = json.loads(line)
        except ValueError:
            request = None
        if isinstance(request, dict):
            self.asked.emit(self, request)
        else:
            self._go()

    def _write(self) -> None:
        try:
            while self._unsent:
                del self._unsent[: self._line.send(self._unsent[:AT_ONCE])]
        except BlockingIOError:
            self._writing.setEnabled(True)
            return
        except OSError:
            self._unsent.clear()
        self._writing.setEnabled(False)
        if self._leaves:
            self._go()

    def _go(self) -> None:
        for notifier in (self._reading, self._writing):
            notifier.setEnabled(False)
        self._line.close()
        self.deleteLater()


class Visitors(QObject):
    """The door; only this user's own programs come in."""

    asked = Signal(object, object)
    """A Visitor, and what it asks for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._door = _opened()
        self._knocks: QSocketNotifier | None = None
        if self._door is not None:
            self._knocks = QSocketNotifier(self._door.fileno(), QSocketNotifier.Type.Read, self)
            self._knocks.activated.connect(self._let_in)

    def close(self) -> None:
        """Let nobody in any more, and leave nothing behind."""
        if self._door is not None and self._knocks is not None:
            self._knocks.setEnabled(False)
            name = self._door.getsockname()
            self._door.close()
            self._door = None
            with suppress(OSError):
                os.unlink(name)

    def _let_in(self) -> None:
        while self._door is not None:
            try:
                line, _ = self._door.accept()
            except OSError:
                return
            if is_own(line):
                Visitor(line, self).asked.connect(self.asked)
            else:
                line.close()


def is_own(line: socket.socket) -> bool:
    """Whether a program of this very user is at the other end, where the system tells."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True
    told = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return bool(struct.unpack("3i", told)[1] == os.getuid())


def _opened() -> socket.socket | None:
    """A socket that listens; None where there can be none, and the program does without."""
    name = server_name(os.getpid()) if can_be_reached() else None
    if name is None:
        return None
    _sweep()
    door = socket.socket(socket.AF_UNIX)
    try:
        door.bind(name)
        os.chmod(name, OWNER_ONLY)
        door.listen(WAITING_AT_MOST)
    except OSError:
        door.close()
        return None
    door.setblocking(False)
    return door


def _sweep() -> None:
    """Take away what killed programs have left, and what had this one's number before."""
    folder = own_folder()
    for left in [] if folder is None else list(folder.iterdir()):
        gone = left.name.isdigit() and (int(left.name) == os.getpid() or not lives(int(left.name)))
        if gone:
            with suppress(OSError):
                left.unlink()
