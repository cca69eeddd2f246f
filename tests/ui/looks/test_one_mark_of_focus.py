"""What has the ring around it has no second mark of the style's inside."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from funnel_desktop.ui.looks.theme import theme

KINDS = ("", "primary", "flat", "link", "destructive", "toast", "chip")


def push(kind: str) -> QPushButton:
    made = QPushButton("Put back")
    made.setProperty("kind", kind)
    return made


def tool(kind: str) -> QToolButton:
    made = QToolButton()
    made.setText("x")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setProperty("kind", kind)
    return made


def choice() -> QComboBox:
    made = QComboBox()
    made.addItems(["one", "two"])
    return made


MADE: dict[str, Callable[[], QWidget]] = {
    **{f"button {kind}": lambda kind=kind: push(kind) for kind in KINDS},
    **{f"tool {kind}": lambda kind=kind: tool(kind) for kind in ("", "flat", "toast", "inside")},
    "check": lambda: QCheckBox("Keep"),
    "radio": lambda: QRadioButton("Keep"),
    "choice": choice,
}


def inside(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_inside_nothing_changes(qapp: QApplication, qtbot: QtBot, scheme: str) -> None:
    theme().apply(qapp, scheme, 100)
    page, other = QWidget(), QLineEdit()
    qtbot.addWidget(page)
    parts = {name: make() for name, make in MADE.items()}
    column = QVBoxLayout(page)
    for part in (other, *parts.values()):
        column.addWidget(part)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    try:
        other.setFocus(Qt.FocusReason.TabFocusReason)
        before = {name: inside(part) for name, part in parts.items()}
        for name, part in parts.items():
            while not part.hasFocus():
                QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
            assert page.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            assert inside(part) == before[name], name
    finally:
        theme().apply(qapp, "light", 100)
