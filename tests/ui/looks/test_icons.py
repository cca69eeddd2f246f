"""Icons: each draws something, in the colour and as sharp as it is asked for."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage

from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.paths import resource
from funnel_desktop.ui.looks.icons import icon, pixmap
from funnel_desktop.ui.looks.theme import tokens
from tests.ui.looks.conftest import Wear

NAMES = sorted({path.stem for path in resource("icons").glob("*.svg")} - {"app"})
"""All but the program's own, which has the colours of the stages."""
SCREENS = Path(__file__).parents[3] / "funnel_desktop"


def inked(image: QImage) -> set[str]:
    """The names of all colours that are painted opaque."""
    drawn = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = set(memoryview(drawn.constBits()).cast("I"))
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in pixels if pixel >> 24 == 255}


@pytest.mark.parametrize("name", NAMES)
def test_each_icon_is_drawn_in_one_colour(name: str) -> None:
    assert inked(pixmap(name, "accent", 32, 2.0).toImage()) == {tokens().accent.name()}


def test_an_icon_is_as_sharp_as_its_screen() -> None:
    drawn = pixmap("call", "ink", 16, 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (32, 2.0)
    assert icon("call").pixmap(QSize(16, 16), 2.0).width() == 32


def test_an_icon_follows_the_scheme_by_itself(wear: Wear) -> None:
    made = icon("more", "ink")
    light = inked(made.pixmap(QSize(32, 32), 1.0).toImage())
    wear("dark")
    assert inked(made.pixmap(QSize(32, 32), 1.0).toImage()) == {tokens().ink.name()} != light


def test_a_disabled_icon_is_faint() -> None:
    drawn = icon("more", "ink").pixmap(QSize(32, 32), 1.0, QIcon.Mode.Disabled)
    assert inked(drawn.toImage()) == {tokens().edge.name()}


def test_a_wider_icon_leaves_a_gap_before_the_text() -> None:
    drawn = icon("other", "ink").pixmap(QSize(20, 16), 1.0).toImage()
    assert drawn.width() == 20
    assert all(drawn.pixelColor(x, y).alpha() == 0 for x in range(16, 20) for y in range(16))


def test_an_unknown_icon_is_an_error_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("fone")


def test_each_way_to_act_and_each_outcome_has_an_icon() -> None:
    assert {str(kind) for kind in (*ActionKind, *Outcome)} <= set(NAMES)


def test_every_icon_the_screens_ask_for_is_there() -> None:
    asked = {
        argument.value
        for path in SCREENS.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("icon", "pixmap")
        for argument in call.args[:1]
        if isinstance(argument, ast.Constant)
    }
    assert asked
    assert asked <= set(NAMES)
