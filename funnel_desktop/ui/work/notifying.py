"""Notifications of the desktop, with buttons, over D-Bus (org.freedesktop.Notifications).

Qt's own D-Bus cannot send the unsigned number that a notification begins with, and a strict
desktop refuses any other; jeepney can. Where there is no such service the tray says it.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from funnel_desktop.paths import resource
from funnel_desktop.ui.work.background import Progress, outliving

if TYPE_CHECKING:
    from jeepney import DBusAddress
    from jeepney.io.blocking import DBusConnection

PROGRAM = "Funnel Desktop"
SERVICE, PLACE = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


class DesktopNotice(NamedTuple):
    """What is said; `buttons` are keys and words, and the key "open" is what a click means."""

    key: str
    title: str
    body: str = ""
    buttons: Sequence[tuple[str, str]] = ()


class Notifier(QObject):
    """Says notices one after the other; nothing is waited for."""

    acted = Signal(str, str)
    """The key of a notice, and that of the button that was pressed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[DesktopNotice] = []
        self._asked: dict[int, DesktopNotice] = {}
        self._shown: dict[int, str] = {}
        self._line: DBusConnection | None = None
        self._is_opening = False
        self._tray: QSystemTrayIcon | None = None
        self._last = ""

    def say(self, notice: DesktopNotice) -> None:
        """Show a notice; the first one opens the way to the desktop, beside the window."""
        if self._line is not None:
            self._send(notice)
            return
        self._waiting.append(notice)
        if not self._is_opening:
            self._is_opening = True
            opening = outliving(_opened, is_wanted_to_the_end=False)
            opening.done.connect(self._begin)
            opening.start()

    def _begin(self, line: "DBusConnection | None") -> None:
        self._is_opening, self._line = False, line
        if line is not None:
            hears = QSocketNotifier(line.sock.fileno(), QSocketNotifier.Type.Read, self)
            hears.activated.connect(self._hear)
            self.destroyed.connect(line.close)
        waiting, self._waiting = self._waiting, []
        for notice in waiting:
            if line is None:
                self._say_in_tray(notice)
            else:
                self._send(notice)

    def _send(self, notice: DesktopNotice) -> None:
        from jeepney import new_method_call

        buttons = [("default", ""), *notice.buttons]
        hints: Mapping[str, tuple[str, Any]] = {"desktop-entry": ("s", "funnel-desktop")}
        told = (
            PROGRAM, 0, "", notice.title, notice.body,
            [word for button in buttons for word in button], hints, -1,
        )  # fmt: skip
        call = new_method_call(_address(), "Notify", "susssasa{sv}i", told)
        line = self._line
        assert line is not None
        number = next(line.outgoing_serial)
        self._asked[number] = notice
        try:
            line.send(call, serial=number)
        except OSError:
            self._line = None
            self._say_in_tray(notice)

    def _hear(self) -> None:
        while self._line is not None:
            try:
                message = self._line.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, ConnectionError, ValueError):
                self._line = None
                self.sender().setEnabled(False)  # type: ignore[attr-defined]
                return
            self._take(message)

    def _take(self, message: Any) -> None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        kind, member = message.header.message_type, fields.get(HeaderFields.member)
        notice = self._asked.pop(fields.get(HeaderFields.reply_serial, 0), None)
        if kind is MessageType.method_return and notice is not None and message.body:
            self._shown[message.body[0]] = notice.key
        elif kind is MessageType.error and notice is not None:
            self._say_in_tray(notice)
        elif kind is MessageType.signal and member == "ActionInvoked":
            number, button = message.body
            if number in self._shown:
                self.acted.emit(self._shown[number], "open" if button == "default" else button)
        elif kind is MessageType.signal and member == "NotificationClosed":
            self._shown.pop(message.body[0], None)

    def _say_in_tray(self, notice: DesktopNotice) -> None:
        """Without buttons: a click opens."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QIcon(str(resource("icons", "app.svg"))), self)
            self._tray.messageClicked.connect(lambda: self.acted.emit(self._last, "open"))
        self._last = notice.key
        self._tray.show()
        self._tray.showMessage(notice.title, notice.body)


def _address() -> "DBusAddress":
    from jeepney import DBusAddress

    return DBusAddress(PLACE, bus_name=SERVICE, interface=SERVICE)


def _opened(_: Progress) -> "DBusConnection | None":
    """The session's bus; None where there is none, or no library for it."""
    try:
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import open_dbus_connection

        line = open_dbus_connection("SESSION")
        line.send(message_bus.AddMatch(MatchRule(type="signal", interface=SERVICE, path=PLACE)))
    except Exception:
        return None
    return line
