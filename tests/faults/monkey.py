"""Random gestures in a real window over the example practice, for some minutes: nothing raises,
nothing grows without end, and undo leads back to the beginning.

    python -m tests.faults.monkey [--minutes 20] [--seed 1]

Prints what lives at every half minute, then one line of JSON; 1 where something did not hold.
"""

import argparse
import faulthandler
import json
import os
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QMenu,
    QWidget,
)
from shiboken6 import isValid

from funnel_desktop.document.check import findings
from funnel_desktop.ui.window.main_window import MainWindow
from tests.document.contents import contents, differing
from tests.faults.living import grown, living
from tests.ui.window.pressing import cancelling
from tests.ui.window.screens import practice, window_on

NOT_PRESSED = ("quit", "open_example", "new_file", "open_file")
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2,
    Qt.Key.Key_F6, Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_A, Qt.Key.Key_5, Qt.Key.Key_Menu,
)  # fmt: skip
WORDS = ("Anna", "İpek", "12", "-1", "31.12.2026", "99999999999999", "<b>", "x" * 300, "\u202e", "")
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
STUCK = 60
"""Seconds after which one gesture has frozen the window: the run ends and says where."""
OFTEN = 40
"""Times in all that what lives is counted; not more than once in 5 seconds."""
HARMLESS = ("propagateSizeHints", "raise()", "This plugin", "edit: editing failed")
"""Warnings of Qt's: of a display that is none, and of F2 on a cell that takes no text."""


class Monkey:
    """Does one random thing after another, as a hand at mouse and keyboard would."""

    def __init__(self, window: MainWindow, rng: Random) -> None:
        self.window, self.rng = window, rng
        self.did: Counter[str] = Counter()
        self.ways: tuple[tuple[Callable[[], None], int], ...] = (
            (self.click, 30), (self.key, 30), (self.type_words, 10), (self.action, 14),
            (self.menu, 4), (self.wheel, 4), (self.turn_back, 8), (self.close_one, 10),
            (self.resize, 1),
        )  # fmt: skip
        # A press on some buttons ends only when their menu does.
        self._answering = QTimer(window, interval=50)
        self._answering.timeout.connect(lambda: self._try(self.menu))

    def act(self) -> None:
        """Do one thing and let the window follow."""
        ways, weights = zip(*self.ways, strict=True)
        way = self.rng.choices(ways, weights)[0]
        self.did[way.__name__] += 1
        faulthandler.dump_traceback_later(STUCK, exit=True)
        self._answering.start()
        self._try(way)
        self._answering.stop()
        for _ in range(2):
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        popup = QApplication.activePopupWidget()
        if popup is not None and self.rng.random() < 0.5:
            popup.close()

    def _try(self, way: Callable[[], None]) -> None:
        try:
            way()
        except RuntimeError as error:
            if "already deleted" not in str(error):  # A hand, too, comes too late at times.
                raise

    def _root(self) -> QWidget:
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is not None:
            return over
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return self.rng.choice(shown) if shown else self.window

    def _widget(self, *kinds: type[QWidget]) -> QWidget:
        root = self._root()
        inside = [
            each
            for kind in kinds or (QWidget,)
            for each in root.findChildren(kind)
            if each.isVisible() and each.isEnabled() and not each.size().isEmpty()
        ]
        return self.rng.choice(inside) if inside else root

    def _spot(self, widget: QWidget) -> QPoint:
        target = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
        box: QRect = target.rect()
        return QPoint(
            self.rng.randrange(max(1, box.width())), self.rng.randrange(max(1, box.height()))
        )

    def click(self) -> None:
        widget = self._widget(QAbstractButton, QAbstractItemView, QWidget)
        target = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
        button = self.rng.choice((Qt.MouseButton.LeftButton,) * 5 + (Qt.MouseButton.RightButton,))
        spot = self._spot(widget)
        if self.rng.random() < 0.1:
            QTest.mouseDClick(target, button, pos=spot)
        else:
            QTest.mouseClick(target, button, self.rng.choice(MODIFIERS[:5]), spot)

    def key(self) -> None:
        focused = QApplication.focusWidget() or self._root()
        QTest.keyClick(focused, self.rng.choice(KEYS), self.rng.choice(MODIFIERS))

    def type_words(self) -> None:
        focused = QApplication.focusWidget() or self._root()
        for letter in self.rng.choice(WORDS)[:40]:
            if not isValid(focused):
                return
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(focused, event)

    def action(self) -> None:
        if QApplication.activeModalWidget() is not None:
            return
        keys = [key for key in self.window.actions_by_key if key not in NOT_PRESSED]
        action = self.window.actions_by_key[self.rng.choice(keys)]
        if action.isEnabled():
            action.trigger()

    def menu(self) -> None:
        popup = QApplication.activePopupWidget()
        if not isinstance(popup, QMenu):
            return
        own = set(self.window.actions_by_key.values())
        chosen = self.rng.choice(popup.actions()) if popup.actions() else None
        if chosen and chosen.isEnabled() and (chosen not in own or self._may(chosen)):
            chosen.trigger()
        if isValid(popup):
            popup.close()

    def _may(self, action: Any) -> bool:
        return all(self.window.actions_by_key[key] is not action for key in NOT_PRESSED)

    def wheel(self) -> None:
        widget = self._widget(QAbstractItemView)
        target = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
        at = QPointF(self._spot(widget))
        turn = QPoint(0, self.rng.choice((-240, 240)))
        event = QWheelEvent(
            at, target.mapToGlobal(at), QPoint(), turn, Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(target, event)

    def turn_back(self) -> None:
        if QApplication.activeModalWidget() is None:
            self.window.actions_by_key[self.rng.choice(("undo", "undo", "redo"))].trigger()

    def close_one(self) -> None:
        over = [each for each in QApplication.topLevelWidgets()
                if each.isVisible() and each is not self.window]  # fmt: skip
        if over:
            self.rng.choice(over).close()

    def resize(self) -> None:
        self.window.resize(QSize(self.rng.randrange(1024, 1700), self.rng.randrange(640, 1000)))


def run(minutes: float, seed: int, folder: Path) -> dict[str, Any]:
    """Let the monkey work; returns what it did and what came of it."""
    application = QApplication.instance() or QApplication(["monkey", "-style", "Fusion"])
    assert isinstance(application, QGuiApplication)
    raised: list[str] = []
    warned: list[str] = []
    sys.excepthook = lambda kind, error, trace: raised.append(
        f"{kind.__name__}: {error}\n" + "".join(traceback.format_tb(trace)[-2:])
    )
    sys.unraisablehook = lambda of: raised.append(repr(of.exc_value))

    def heard(_kind: QtMsgType, _context: object, text: str) -> None:
        if not any(word in text for word in HARMLESS):
            warned.append(text)

    qInstallMessageHandler(heard)
    window = window_on(practice(folder))
    document = window.session.document
    before, monkey = contents(document), Monkey(window, Random(seed))
    begun, measured = time.monotonic(), [living()]
    with cancelling():
        while (passed := time.monotonic() - begun) < minutes * 60:
            monkey.act()
            if passed > len(measured) * max(5.0, minutes * 60 / OFTEN):
                _close_all(window)
                window.workspace.show_view("board")
                measured.append(living())
                print(f"{passed:.0f} s: {measured[-1]}", file=sys.stderr, flush=True)
        faulthandler.cancel_dump_traceback_later()
        _close_all(window)
        wrong = [finding.key for finding in findings(document.connection)]
        while document.log.undo() is not None:
            pass
        left = {table: len(ids) for table, ids in differing(before, contents(document)).items()}
        window.close()
    return {
        "seed": seed, "acts": sum(monkey.did.values()), "did": dict(monkey.did),
        "raised": raised, "warned": sorted(set(warned)), "wrong": wrong,
        "not as at the beginning": left, "grown": grown(measured), "measured": measured,
    }  # fmt: skip


def _close_all(window: MainWindow) -> None:
    """Leave every menu and dialog, and wait for what runs beside the window."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        for each in (QApplication.activePopupWidget(), *window.findChildren(QDialog)):
            if each is not None and isValid(each):
                each.close()
        QApplication.processEvents()
        if not window.session.busy:
            return


def holds(came_of: dict[str, Any]) -> bool:
    """Whether nothing went wrong, and nothing went on growing after the first minutes."""
    wrong = ("raised", "warned", "wrong", "not as at the beginning", "grown")
    return not any(came_of[what] for what in wrong)


def main() -> int:
    """Run the monkey for as long as is asked."""
    parser = argparse.ArgumentParser(prog="sh dev.sh monkey")
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        came_of = run(given.minutes, given.seed, Path(folder))
    print(json.dumps(came_of))
    return 0 if holds(came_of) else 1


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    os._exit(code)  # What Qt takes apart at the end is no part of this.
