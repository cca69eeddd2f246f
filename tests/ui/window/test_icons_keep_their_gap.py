"""Icons keep their size, and the gap before a button's words, when the theme changes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from tests.ui.window.screens import practice, window_on
from tools import pictures_moments as moments


def icon_sizes(screen: QWidget) -> list[tuple[str, QSize]]:
    buttons = [*screen.findChildren(QPushButton), *screen.findChildren(QToolButton)]
    return [(b.text(), b.iconSize()) for b in buttons if b.isVisible() and not b.icon().isNull()]


@pytest.mark.parametrize("other", [("dark", 100), ("light", 150)], ids=str)
def test_from_one_look_to_another_and_back(
    qapp: QApplication, tmp_path: Path, other: tuple[str, int]
) -> None:
    theme().apply(qapp, "light", 100)
    window = window_on(practice(tmp_path))
    window.dialogs.open_objective(moments.found(window, "Meridian Labs"))
    screens = [window, window.findChild(ObjectiveWindow)]
    qapp.processEvents()
    before = [icon_sizes(screen) for screen in screens]
    assert sum(map(len, before)) > 15
    try:
        theme().apply(qapp, *other)
        theme().apply(qapp, "light", 100)
        qapp.processEvents()
        assert [icon_sizes(screen) for screen in screens] == before
    finally:
        window.close()
