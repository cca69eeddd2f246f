"""The ring around what has the keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from funnel_desktop.ui.looks.theme import tokens


class Page(QWidget):
    """Two fields, a combo box and a button, with some space around them."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = QLineEdit("first"), QLineEdit("second")
        self.choice, self.button = QComboBox(), QPushButton("Save")
        self.choice.setEditable(True)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        for part in (self.first, self.second, self.choice, self.button, QLabel("end")):
            column.addWidget(part)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.resize(300, 260)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow())
    return made


def is_ringed(page: QWidget, widget: QWidget) -> bool:
    """Whether there are two pixels of accent outside of `widget`, after a gap of one."""
    image = page.grab().toImage()
    left = widget.mapTo(page, QPoint(0, widget.height() // 2))
    names = [image.pixelColor(left - QPoint(away, 0)).name() for away in (1, 2, 3, 4)]
    accent = tokens().accent.name()
    return [name == accent for name in names] == [False, True, True, False]


def test_the_ring_follows_the_keyboard(page: Page, qtbot: QtBot) -> None:
    for here in (page.first, page.second, page.choice, page.button):
        (here.lineEdit() if isinstance(here, QComboBox) else here).setFocus(
            Qt.FocusReason.TabFocusReason
        )
        qtbot.waitUntil(lambda here=here: is_ringed(page, here))
        others = {page.first, page.second, page.choice, page.button} - {here}
        assert not any(is_ringed(page, other) for other in others)


def test_a_clicked_button_has_no_ring_a_clicked_field_has(page: Page, qtbot: QtBot) -> None:
    page.first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.mousePress(page.button, Qt.MouseButton.LeftButton)
    assert page.button.hasFocus()
    assert not is_ringed(page, page.button)
    QTest.mouseRelease(page.button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.second, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_ringed(page, page.second))


def test_the_ring_goes_where_its_field_goes(page: Page, qtbot: QtBot) -> None:
    page.second.setFocus(Qt.FocusReason.TabFocusReason)
    page.first.hide()
    qtbot.waitUntil(lambda: is_ringed(page, page.second))
    page.second.hide()
    qtbot.waitUntil(lambda: not is_ringed(page, page.second))


def test_the_ring_is_scrolled_and_ends_at_the_edge(qtbot: QtBot) -> None:
    area, inner = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    fields = [QLineEdit(str(number)) for number in range(12)]
    column = QVBoxLayout(inner)
    for field in fields:
        column.addWidget(field)
    area.setWidget(inner)
    area.resize(240, 160)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(lambda: area.isActiveWindow())
    fields[1].setFocus(Qt.FocusReason.TabFocusReason)
    area.verticalScrollBar().setValue(20)
    qtbot.waitUntil(lambda: is_ringed(area, fields[1]))
    area.verticalScrollBar().setValue(400)
    image = area.grab().toImage()
    found = [image.pixelColor(10, y).name() for y in range(image.height())]
    assert tokens().accent.name() not in found


def test_a_field_can_be_deleted_while_it_has_the_keyboard(page: Page, qtbot: QtBot) -> None:
    page.first.setFocus(Qt.FocusReason.TabFocusReason)
    page.first.deleteLater()
    qtbot.waitUntil(lambda: page.second.hasFocus() or page.focusWidget() is not None)
    page.button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: is_ringed(page, page.button))
