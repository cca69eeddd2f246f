"""The smallest window with the largest text: nothing of the toolbar is cut or covered."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from funnel_desktop.ui.looks.theme import theme
from tests.ui.conftest import Show


@pytest.mark.parametrize("zoom", [80, 100, 150, 175, 200])
def test_the_toolbar_has_room_for_all_it_shows(show: Show, qapp: QApplication, zoom: int) -> None:
    shown = show(1024, 700)
    bar = shown.window.tool_bar
    theme().apply(qapp, "light", zoom)
    qapp.processEvents()
    parts = [bar.views, bar.new, bar.undo, bar.redo, bar.timer, bar.search, bar.filter]
    places = [part.geometry() for part in parts]
    for one, next_one in pairwise(places):
        assert one.right() < next_one.left()
    assert places[-1].right() < bar.width()
    for button in bar.views.buttons():
        assert button.width() >= button.sizeHint().width()
    assert bar.new.width() >= bar.new.sizeHint().width()
