"""The theme: palette, fonts and style sheet follow the choice of scheme and text size."""

import re
import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.paths import resource
from funnel_desktop.ui.looks.fonts import ROLES
from funnel_desktop.ui.looks.stylesheet import stylesheet_of
from funnel_desktop.ui.looks.theme import font, scaled, theme, tokens
from funnel_desktop.ui.looks.tokens import DARK, LIGHT
from tests.ui.looks.conftest import Wear


def test_the_palette_and_a_real_button_follow_the_scheme(
    wear: Wear, qapp: QApplication, qtbot: QtBot
) -> None:
    button = QPushButton("Save")
    button.setProperty("kind", "primary")
    qtbot.addWidget(button)
    for scheme, expected in (("dark", DARK), ("light", LIGHT)):
        wear(scheme)
        button.show()
        assert tokens() is expected
        assert qapp.palette().color(QPalette.ColorRole.Window) == expected.window
        ground = button.grab().toImage().pixelColor(6, button.height() // 2)
        assert ground.name() == expected.accent.name()


def test_a_change_is_announced_once(wear: Wear, qtbot: QtBot) -> None:
    heard: list[bool] = []
    theme().changed.connect(lambda: heard.append(tokens().dark))
    wear("dark", 120)
    assert heard == [True]


def test_system_without_a_wish_is_light(wear: Wear) -> None:
    wear("system")
    assert tokens() is LIGHT


@pytest.mark.parametrize("role", ROLES)
def test_every_role_is_inter_with_figures_of_equal_width(role: str) -> None:
    assert QFontInfo(font(role)).family() == "Inter"
    widths = [QFontMetricsF(font(role)).horizontalAdvance(digit * 10) for digit in "0123456789"]
    assert max(widths) - min(widths) < 0.5


def test_text_grows_with_the_zoom_and_stays_within_its_bounds(wear: Wear) -> None:
    sizes = {}
    for zoom in (50, 80, 100, 200, 400):
        wear("light", zoom)
        sizes[zoom] = font("body").pointSizeF()
        assert scaled(100) == min(max(zoom, 80), 200)
    assert sizes[50] == sizes[80]
    assert sizes[400] == sizes[200] == pytest.approx(2 * sizes[100])


def test_roles_keep_their_factors() -> None:
    body = font("body").pointSizeF()
    factors = {name: round(font(name).pointSizeF() / body, 2) for name in ROLES}
    assert factors["caption"] == 0.88
    assert factors["small"] == 0.92
    assert factors["section"] == 1.15
    assert factors["title"] == 1.54
    assert factors["figure"] == 2.15


def test_the_style_sheet_never_reaches_into_item_views() -> None:
    sheet = stylesheet_of(LIGHT, font, scaled)
    assert not re.search(r"Q(List|Table|Tree|AbstractItem)(View|Widget)\S*::", sheet)


def test_the_style_sheet_has_no_colour_of_its_own() -> None:
    known = {color.name() for color in LIGHT if hasattr(color, "name")}
    assert set(re.findall(r"#[0-9a-fA-F]{6}", stylesheet_of(LIGHT, font, scaled))) <= known


@pytest.mark.parametrize(("scheme", "expected"), [("light", LIGHT), ("dark", DARK)])
def test_marks_of_controls_have_the_colours_of_the_tokens(scheme: str, expected: object) -> None:
    """A style sheet's pictures cannot take a colour, so each scheme has its own."""
    inks = {"check": "on_accent", "dot": "accent", "up": "ink2", "down": "ink2"}
    for name, ink in inks.items():
        drawing = resource("icons", "controls", f"{name}-{scheme}.svg").read_text()
        wanted = getattr(expected, ink).name().lower()
        root = ElementTree.fromstring(drawing)
        colors = {c.lower() for c in re.findall(r"#[0-9a-fA-F]{6}", drawing)}
        assert root.tag.endswith("svg")
        assert colors == {wanted}, name


def test_controls_are_as_high_as_drawn_and_never_cut_their_text(wear: Wear, qtbot: QtBot) -> None:
    for zoom in (80, 100, 200):
        wear("light", zoom)
        page = QWidget()
        qtbot.addWidget(page)
        button, small, field = QPushButton("Ağ", page), QPushButton("Ağ", page), QLineEdit(page)
        small.setProperty("small", True)
        page.show()
        for control, drawn in ((button, 30), (small, 24), (field, 30)):
            height = control.sizeHint().height()
            assert height >= control.fontMetrics().height() + 2
            if zoom == 100:
                assert height == drawn
