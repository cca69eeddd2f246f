"""A menu with more entries than the screen has room for."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from funnel_desktop.ui.looks.theme import theme


def test_a_menu_longer_than_the_screen_scrolls_in_one_column(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme().apply(qapp, "light", 100)
    menu = QMenu()
    qtbot.addWidget(menu)
    entries = [menu.addAction(f"Person {number}") for number in range(300)]
    menu.popup(QPoint(0, 0))
    assert {menu.actionGeometry(entry).left() for entry in entries} == {
        menu.actionGeometry(entries[0]).left()
    }
    assert menu.height() <= menu.screen().availableSize().height()
