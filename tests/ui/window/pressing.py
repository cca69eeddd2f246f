"""A hand that presses every button it sees, and an eye for whether anything came of it."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QStackedWidget,
    QWidget,
)
from shiboken6 import isValid

from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.window.main_window import MainWindow
from tools.pictures_moments import wait_until

SOON = 40
"""Milliseconds after which a menu is given up."""
PER_KIND = 3
"""Of buttons of one kind in one place, such as those of a list's rows."""


FOR_GOOD = "Forget for good"
ENDINGS = ("Cancel", "Close", "Save", "Done", "Accept", "Add objective", "Merge", "Import")
"""What closes the place of the others comes last."""
LAST = "Add objective"
"""After *Cancel*, in a dialog without the complaint of the button beside it."""


def place_of(thing: QWidget) -> str:
    """Where a widget is embedded: the program's classes around it, from its window inwards."""
    around: list[str] = []
    widget: QWidget | None = thing
    while widget is not None:
        if type(widget).__module__.startswith("funnel_desktop"):
            around.append(type(widget).__name__)
        if widget.isWindow():
            break
        widget = widget.parentWidget()
    return " > ".join(reversed(around))


def name_of(button: QAbstractButton) -> str:
    """What it is called, whatever number it has just now."""
    said = button.text() or button.accessibleName() or button.toolTip() or type(button).__name__
    return re.sub(r"\d+", "#", said)


class Asked(list[str]):
    """Which of Qt's own windows were asked for; each is answered with *Cancel*."""


@contextmanager
def cancelling() -> Iterator[Asked]:
    """Qt's windows that wait for an answer are written down and given up."""
    asked = Asked()

    def named(kind: str, answer: Any) -> Any:
        return lambda *given, **named: asked.append(kind) or answer

    with pytest.MonkeyPatch.context() as patch:
        for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
            patch.setattr(QFileDialog, name, named(name, ("", "")))
        patch.setattr(QFileDialog, "getExistingDirectory", named("folder", ""))
        for name in ("getText", "getItem", "getMultiLineText", "getInt"):
            patch.setattr(QInputDialog, name, named(name, ("", False)))
        patch.setattr(QMessageBox, "exec", named("message", 0))
        patch.setattr(QPrintDialog, "exec", named("print", 0))
        patch.setattr(QDialog, "exec", named("dialog", 0))
        yield asked


class Hand:
    """Presses what is there in a window over a document, and notes what came of it."""

    def __init__(self, window: MainWindow, asked: Asked) -> None:
        self.window, self.asked = window, asked
        for wanted in (window.open_wanted, window.new_wanted, window.example_wanted):
            wanted.connect(lambda *_: asked.append("another file"))
        self.may_end_undo = False
        """Whether what cannot be taken back may be pressed."""
        self.came_of: dict[str, str] = {}
        """By place and button: what changed, empty where nothing did."""
        self._pressed: Counter[tuple[str, str]] = Counter()

    def press_all(self) -> None:
        """Press each button that can be seen and was not pressed in such a place before."""
        while (button := self._next()) is not None:
            key = f"{place_of(button)}: {name_of(button)}"
            here = self.look(button)
            QTimer.singleShot(SOON, self._give_up_menu)
            at = QPoint(min(8, button.width() // 2), button.height() // 2)
            QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=at)
            if isValid(button):
                QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=at)
            self._note(key, here, button)

    def trigger(self, key: str, action: QAction) -> None:
        """Choose an action of the menus."""
        here = self.look(None)
        QTimer.singleShot(SOON, self._give_up_menu)
        action.trigger()
        self._note(f"action {key}", here, None)

    def look(self, besides: QObject | None) -> dict[str, object]:
        """Everything that can be seen or kept, but for how the pressed button itself looks."""
        document, words = self.window.session.document, Counter[str]()
        for window in windows():
            for widget in (window, *window.findChildren(QWidget)):
                if widget is not besides and widget.isVisible() and widget.window() is window:
                    words[seen(widget)] += 1
        return {
            "document": document.connection.total_changes if document.is_open else -1,
            "windows": [type(w).__name__ for w in windows()],
            "asked": len(self.asked),
            "shown": words,
            "settings": (self.window.settings.zoom, self.window.settings.theme),
            "clipboard": QGuiApplication.clipboard().text(),
            "focus": [window.focusWidget() for window in windows()],
            "itself": besides.isChecked() if isinstance(besides, QAbstractButton) else None,
        }

    def _give_up_menu(self) -> None:
        """A menu that waits for an answer has done its part."""
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            self.asked.append("menu")
            menu.close()

    def _next(self) -> QAbstractButton | None:
        here = [each for window in windows() for each in buttons_of(window)]
        for button in sorted(here, key=_when):
            if not _can_be_pressed(button):
                continue
            if name_of(button) == FOR_GOOD and not self.may_end_undo:
                continue
            place, kind = place_of(button), f"{type(button).__name__} {button.property('kind')}"
            named = f"{kind} {name_of(button)}"
            is_own = type(button).__module__.startswith("funnel_desktop")
            if self._pressed[place, named] or (is_own and self._pressed[place, kind] >= PER_KIND):
                continue
            self._pressed[place, named] += 1
            self._pressed[place, kind] += 1
            return button
        return None

    def rest(self) -> None:
        """Let come what was begun, also what runs beside the window."""
        settle()
        if self.window.session.busy:
            wait_until(lambda: not self.window.session.busy)
        settle()

    def _note(self, key: str, before: dict[str, object], button: QWidget | None) -> None:
        self.rest()
        gone = button is not None and not isValid(button)
        after = self.look(None if gone else button)
        before["itself"] = before["itself"] if not gone else None
        if button in after["focus"]:  # type: ignore[operator]  # it only came to the button
            after["focus"] = before["focus"]
        changed = [part for part in before if before[part] != after[part]]
        self.came_of[key] = ", ".join(changed)
        for popover in self.window.findChildren(Popover):
            if popover.isVisible():
                popover.close()
        settle()


def windows() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def buttons_of(window: QWidget) -> list[QAbstractButton]:
    inside = window.findChildren(QAbstractButton)
    return inside if isinstance(window, QMainWindow) else [*reversed(inside)]


def _when(button: QAbstractButton) -> int:
    name = name_of(button)
    return 2 if name == LAST else int(name in ENDINGS)


def settle() -> None:
    """What is to be deleted later is, as in the program's own loop."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _can_be_pressed(button: QAbstractButton) -> bool:
    if not button.isVisible() or not button.isEnabled() or button.size().isEmpty():
        return False
    modal = QApplication.activeModalWidget()
    if modal is not None and button.window() is not modal:
        return False
    return not _is_the_chosen_one(button)


def _is_the_chosen_one(button: QAbstractButton) -> bool:
    """Whether it is the one of several that is chosen: it stays so."""
    if not button.isChecked() or isinstance(button, QCheckBox):
        return False
    parent = button.parentWidget()
    beside = parent.findChildren(type(button)) if parent is not None else []
    among = [each for each in beside if each.isCheckable()]
    return len(among) > 1 and [each for each in among if each.isChecked()] == [button]


def seen(widget: QWidget) -> str:
    """What a widget shows, in words."""
    said: list[object] = [type(widget).__name__, widget.isEnabled()]
    if isinstance(widget, QLabel | QLineEdit):
        said.append(widget.text())
    if isinstance(widget, QAbstractButton):
        said += [widget.text(), widget.isChecked()]
    if isinstance(widget, QComboBox):
        said.append(widget.currentText())
    if isinstance(widget, QPlainTextEdit):
        said.append(widget.toPlainText())
    if isinstance(widget, QStackedWidget):
        said.append(widget.currentIndex())
    if isinstance(widget, QProgressBar):
        said.append(widget.value())
    if isinstance(widget, QAbstractScrollArea):
        said += [widget.verticalScrollBar().value(), widget.horizontalScrollBar().value()]
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        said += [widget.model().rowCount(), widget.currentIndex().row()]
    return repr(said)
