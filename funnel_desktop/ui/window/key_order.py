"""Shortcuts wait for the keys that were pressed before them.

Qt looks for a shortcut as soon as it reads a key from the X server, but puts every other key into
a queue. A window that was busy for a moment reads several keys at once: Ctrl+P, pressed after the
Space on *Accept*, would print the plan first, and the Space would then reach a window behind a
dialog and be lost.
"""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QShortcutEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
"""Do nothing by themselves: no shortcut waits for its own."""


class _Read(NamedTuple):
    """A key that was read; `shortcut` is what it stands for, if that has to wait."""

    key: int
    shortcut: QAction | None = None


class KeyOrder(QObject):
    """Triggers the actions of a window in the order in which keys were pressed."""

    def __init__(self, window: QWindow, actions: Iterable[QAction]) -> None:
        super().__init__(window)
        self._read: list[_Read] = []
        self._alt_was_read = self._alt_is_used = False
        window.installEventFilter(self)
        for action in actions:
            action.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a key when it is read, and again when it is its turn.

        A shortcut's own turn is when its key is let go, or the next one is pressed.
        """
        kind = event.type()
        if isinstance(event, QShortcutEvent) and isinstance(watched, QAction):
            return self._has_to_wait(watched, event)
        if isinstance(event, QKeyEvent):
            if event.key() in HELD:
                return event.key() == Qt.Key.Key_Alt and self._keep_from_menus(kind)
            if kind == QEvent.Type.ShortcutOverride:
                self._read.append(_Read(event.nativeScanCode()))
            else:
                self._take_turns(event.nativeScanCode(), kind == QEvent.Type.KeyRelease)
        elif kind == QEvent.Type.FocusOut:
            self._take(len(self._read))
        return False

    def _keep_from_menus(self, kind: QEvent.Type) -> bool:
        """Whether Alt is pressed for a shortcut that was found before it was its turn: let go after
        that, it would seem to have been pressed alone, and the menu bar would take the keyboard."""
        is_used, self._alt_is_used = self._alt_is_used, False
        self._alt_was_read = kind == QEvent.Type.ShortcutOverride
        return is_used and kind == QEvent.Type.KeyPress

    def _has_to_wait(self, action: QAction, event: QShortcutEvent) -> bool:
        """The newest key that was read is the shortcut itself."""
        self._alt_is_used = self._alt_was_read
        own = self._read.pop() if self._read else None
        if own is None or not self._read or event.isAmbiguous():
            self._read.clear()
            return False
        self._read.append(own._replace(shortcut=action))
        return True

    def _take_turns(self, key: int, is_let_go: bool) -> None:
        """What was read before a key has had its turn, or has it now."""
        for place, read in enumerate(self._read):
            if read.key == key and is_let_go == (read.shortcut is not None):
                self._take(place + 1)
                return

    def _take(self, count: int) -> None:
        taken, self._read = self._read[:count], self._read[count:]
        for read in taken:
            if read.shortcut is not None:
                _trigger(read.shortcut)


def _trigger(action: QAction) -> None:
    """Do it where Qt would: the keys before it may have opened a dialog, or led elsewhere."""
    if QApplication.activeModalWidget() is not None:
        return
    owners = [each for each in action.associatedObjects() if isinstance(each, QWidget)]
    focus = QApplication.focusWidget()
    is_of_part = action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut
    is_within = focus is not None and any(
        focus is each or each.isAncestorOf(focus) for each in owners
    )
    if is_within or not is_of_part:
        action.trigger()
