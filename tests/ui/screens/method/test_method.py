"""Help, *The method in five minutes*: five pages that lead to the user's own funnel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.method.method_dialog import MethodDialog
from funnel_desktop.ui.screens.method.pages import PAGES
from tests.ui.conftest import Show, Shown

VIEWS = ("insights", "board", "insights", "week", "board")


def opened(shown: Shown, place: int = 0) -> MethodDialog:
    shown.do("method")
    QApplication.processEvents()
    dialog = shown.window.findChildren(MethodDialog)[-1]
    for _ in range(place):
        QTest.keyClick(dialog.on, Qt.Key.Key_Return)
    return dialog


def test_enter_goes_through_all_pages_and_out(show: Show) -> None:
    dialog = opened(show())
    titles = []
    while dialog.isVisible():
        titles.append(dialog.heading.text())
        assert dialog.drawing.accessibleName() == f"Drawing: {titles[-1]}"
        assert dialog.heading.text() in dialog.accessibleDescription()
        QTest.keyClick(dialog.on, Qt.Key.Key_Return)
    assert titles == [page.title for page in PAGES]


@pytest.mark.parametrize("place", range(len(PAGES)))
def test_each_page_shows_itself_on_the_own_funnel(show: Show, place: int) -> None:
    shown = show(Anna=Stage.ABOVE)
    dialog = opened(shown, place)
    assert dialog.back.isEnabled() == (place > 0)
    QTest.mouseClick(dialog.own, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert not shown.window.findChildren(MethodDialog)
    assert shown.window.workspace.views.shown == VIEWS[place]


def test_the_leads_are_reached_in_a_small_window_too(show: Show) -> None:
    shown = show(width=1024, height=700, Lead=Stage.UNIVERSE)
    dialog = opened(shown, len(PAGES) - 1)
    QTest.mouseClick(dialog.own, Qt.MouseButton.LeftButton)
    assert shown.window.workspace.sides.universe.is_over()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("zoom", [80, 200])
def test_no_two_drawings_are_alike(show: Show, qapp: QApplication, scheme: str, zoom: int) -> None:
    theme().apply(qapp, scheme, zoom)
    dialog = opened(show())
    pictures = []
    for _ in PAGES:
        # Kept as long as its bits are read: they are the image's own.
        image = dialog.drawing.grab().toImage()
        pictures.append(bytes(image.constBits()))
        dialog.on.click()
    assert len(set(pictures)) == len(PAGES)
