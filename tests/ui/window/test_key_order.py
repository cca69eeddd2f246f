"""Keys that were read together keep their order, shortcuts among them.

What Qt does with keys from an X server is done here by hand: each is offered as a shortcut when
it is read, and put into the window's queue if it is none.
"""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QShortcutEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog

from funnel_desktop.ui.window.key_order import KeyOrder

SPACE, CTRL, ALT, P = 65, 37, 64, 33
KEYS = {
    SPACE: Qt.Key.Key_Space,
    CTRL: Qt.Key.Key_Control,
    ALT: Qt.Key.Key_Alt,
    P: Qt.Key.Key_P,
}
READ, PRESS, RELEASE = (
    QEvent.Type.ShortcutOverride,
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
)


class Keyboard:
    """The keys of a window, and what came of its shortcut, in order."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.action = QAction()
        self.action.triggered.connect(lambda: self.done.append("shortcut"))
        self.window = QWindow()
        self.order = KeyOrder(self.window, [self.action])

    def key(self, kind: QEvent.Type, code: int) -> None:
        """A key is read, or it is its turn."""
        none = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, KEYS[code], none, code, 0, 0)
        is_kept = self.order.eventFilter(self.window, event)
        if kind != READ and not is_kept:
            self.done.append(f"{'press' if kind == PRESS else 'release'} {code}")

    def shortcut(self) -> None:
        """Qt has found what the newest key stands for."""
        self.key(READ, P)
        keys = QKeySequence(QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_P))
        QCoreApplication.sendEvent(self.action, QShortcutEvent(keys, 0))


@pytest.fixture
def keyboard(qapp: QApplication) -> Keyboard:
    return Keyboard()


def test_a_shortcut_waits_for_the_keys_that_were_pressed_before_it(keyboard: Keyboard) -> None:
    keyboard.key(READ, SPACE)
    keyboard.key(READ, CTRL)
    keyboard.shortcut()
    assert keyboard.done == []
    for kind in (PRESS, RELEASE):
        keyboard.key(kind, SPACE)
    keyboard.key(PRESS, CTRL)
    keyboard.key(RELEASE, P)
    assert [each for each in keyboard.done if each != "release 33"] == [
        "press 65",
        "release 65",
        "press 37",
        "shortcut",
    ]


def test_what_is_pressed_after_a_shortcut_comes_after_it(keyboard: Keyboard) -> None:
    keyboard.key(READ, CTRL)
    keyboard.shortcut()
    keyboard.key(READ, SPACE)
    keyboard.key(PRESS, CTRL)
    keyboard.key(PRESS, SPACE)
    assert keyboard.done == ["shortcut", "press 37", "press 65"]


def test_a_shortcut_with_nothing_before_it_is_done_at_once(keyboard: Keyboard) -> None:
    keyboard.key(READ, CTRL)
    keyboard.key(PRESS, CTRL)
    keyboard.shortcut()
    assert keyboard.done == ["press 37", "shortcut"]


def test_it_does_not_reach_behind_a_dialog_that_came_in_between(keyboard: Keyboard) -> None:
    keyboard.key(READ, SPACE)
    keyboard.shortcut()
    dialog = QDialog()
    dialog.setModal(True)
    dialog.show()
    QCoreApplication.sendEvent(keyboard.window, QFocusEvent(QEvent.Type.FocusOut))
    dialog.close()
    keyboard.key(RELEASE, P)
    assert "shortcut" not in keyboard.done


def test_alt_leads_to_no_menu_when_it_belongs_to_a_shortcut(keyboard: Keyboard) -> None:
    """Both were read before the window had time for the first: it seems pressed alone."""
    keyboard.key(READ, ALT)
    keyboard.shortcut()
    for kind in (PRESS, RELEASE):
        keyboard.key(kind, ALT)
    assert keyboard.done == ["shortcut", "release 64"]
    for kind in (READ, PRESS, RELEASE):
        keyboard.key(kind, ALT)
    assert keyboard.done[2:] == ["press 64", "release 64"]
