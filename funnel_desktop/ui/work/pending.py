"""What was typed and could not be written yet: it stays where it was typed, marked, and is tried
again until it is kept. Nothing typed is given up without a word."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

translate = QCoreApplication.translate

AGAIN = 2000
"""Milliseconds after which what waits is tried again: a disk may have room by then."""

NEVER = frozenset(
    ("not_valid", "not_found", "not_unique", "exists", "read_only_document", "closed")
)
"""Why a value was refused that will be refused again: waiting would not help."""


if TYPE_CHECKING:
    from typing import Protocol

    class Waits(Protocol):
        """What holds something typed; it is tried again until `is_kept`."""

        def try_again(self) -> None:
            """Write it, if that is possible by now; says nothing where it is not."""

        def forget(self) -> None:
            """Give it up: the user said so."""


class Pending(QObject):
    """All that waits in the windows of this program, each with the widget in which it stands."""

    def __init__(self) -> None:
        super().__init__()
        self.is_trying = False
        self.refusal: str | None = None
        """Why the newest request was refused: a key of DocumentError, or `busy`."""
        self.sentence = ""
        self._waiting: dict[Waits, QWidget] = {}
        self._timer = QTimer(self, interval=AGAIN)
        self._timer.timeout.connect(self.try_again)

    def refused(self, key: str, sentence: str) -> bool:
        """Note why something was refused; whether it is to be said, as it is the first time."""
        self.refusal, self.sentence = key, sentence
        return not self.is_trying

    def wait(self, what: "Waits", where: QWidget) -> None:
        """Try again until it is kept."""
        self._waiting[what] = where
        self._timer.start()

    def settle(self, what: "Waits") -> None:
        """It is kept, or given up."""
        self._waiting.pop(what, None)
        if not self._waiting:
            self._timer.stop()

    def try_again(self) -> None:
        """Write what can be written by now, without saying again why something cannot."""
        if self.is_trying:
            return
        self.is_trying = True
        try:
            for what in self._present():
                what.try_again()
        finally:
            self.is_trying = False

    def within(self, window: QWidget) -> "list[Waits]":
        """What waits in a window and in the windows that belong to it."""
        return [what for what in self._present() if _is_inside(self._waiting[what], window)]

    def _present(self) -> "list[Waits]":
        for what in [each for each, where in self._waiting.items() if not isValid(where)]:
            self.settle(what)
        return list(self._waiting)


@cache
def pending() -> Pending:
    """The one list of all windows."""
    return Pending()


def will_help() -> bool:
    """Whether what was just refused may be written later."""
    return pending().refusal is not None and pending().refusal not in NEVER


def not_yet() -> str:
    """What stands beside it while it waits."""
    return translate("Fields", "Not saved yet. It will be saved as soon as possible.")


def may_give_up(window: QWidget) -> bool:
    """Before a window closes: ask, where something typed in it could not be kept."""
    pending().try_again()
    waiting = pending().within(window)
    if not waiting:
        return True
    # Loaded when it is asked: no window needs it to be shown.
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Funnel Desktop")
    box.setText(translate("Fields", "%n change(s) you typed could not be saved.", "", len(waiting)))
    box.setInformativeText(
        translate("Fields", "Go back to see them, or copy them. Closing discards them.")
    )
    lose = box.addButton(
        translate("Fields", "Close and discard them"), QMessageBox.ButtonRole.DestructiveRole
    )
    back = box.addButton(translate("Fields", "Go back"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(back)
    box.setEscapeButton(back)
    box.exec()
    if box.clickedButton() is not lose:
        return False
    for what in waiting:
        what.forget()
        pending().settle(what)
    return True


def _is_inside(widget: QWidget | None, window: QWidget) -> bool:
    while widget is not None:
        if widget is window:
            return True
        widget = widget.parentWidget()
    return False
