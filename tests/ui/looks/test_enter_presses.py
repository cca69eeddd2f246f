"""Enter presses the button that has the keyboard, also outside of dialogs."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot


@pytest.fixture(params=[QWidget, QDialog])
def page(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    made = request.param()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


def shown(page: QWidget, qtbot: QtBot, *parts: QWidget) -> None:
    for part in parts:
        page.layout().addWidget(part)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_focused_button_is_pressed_once(
    page: QWidget, qtbot: QtBot, kind: type[QPushButton | QToolButton], key: Qt.Key
) -> None:
    wanted, other = kind(), QPushButton("Save")
    for button in (wanted, other):
        if isinstance(button, QPushButton):
            button.setAutoDefault(False)
    other.setDefault(isinstance(page, QDialog))
    wanted.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    pressed: list[str] = []
    wanted.clicked.connect(lambda: pressed.append("wanted"))
    other.clicked.connect(lambda: pressed.append("other"))
    shown(page, qtbot, wanted, other)
    wanted.setFocus()
    QTest.keyClick(wanted, key)
    assert pressed == ["wanted"]


def test_a_field_is_not_a_button(page: QWidget, qtbot: QtBot) -> None:
    field, button = QLineEdit(), QPushButton("Delete")
    button.setAutoDefault(False)
    shown(page, qtbot, button, field)
    button.setFocus()
    field.setFocus()
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_button_with_a_menu_opens_it(page: QWidget, qtbot: QtBot) -> None:
    button, menu = QToolButton(), QMenu(page)
    menu.addAction("One")
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu, menu.close))
    shown(page, qtbot, button)
    button.setFocus()
    with qtbot.waitSignal(menu.aboutToShow):
        QTest.keyClick(button, Qt.Key.Key_Return)
