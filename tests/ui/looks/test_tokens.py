"""The colours: every text can be read on every ground (DESIGN.md 5, computed by WCAG 2.2)."""

import pytest
from PySide6.QtGui import QColor

from funnel_desktop.funnel.stages import STAGES
from funnel_desktop.ui.looks.tokens import DARK, LIGHT, Tokens

GROUNDS = ("window", "panel", "column", "card", "hover")
LEAST = {
    "ink": (13.0, 10.4), "ink2": (6.2, 6.5), "ink3": (4.7, 5.0), "accent": (6.1, 5.5),
    "above": (4.7, 5.0), "in_funnel": (4.6, 5.3), "best_few": (7.9, 7.4),
    "attention": (5.1, 5.9), "positive": (4.8, 6.2), "edge": (3.1, 3.4),
}  # fmt: skip
"""The worst ratio on any ground as DESIGN.md states it, light and dark."""
BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(p) for p in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@BOTH
@pytest.mark.parametrize("name", LEAST)
def test_inks_reach_the_ratio_of_the_design_on_every_ground(tokens: Tokens, name: str) -> None:
    worst = min(contrast(tokens.color(name), tokens.color(ground)) for ground in GROUNDS)
    assert worst >= LEAST[name][tokens.dark] - 0.06  # stated with one decimal


@BOTH
def test_what_stands_on_the_accent_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= 7.5 - 0.05
    assert contrast(tokens.on_accent, tokens.accent_hover) >= 4.5


@BOTH
@pytest.mark.parametrize("name", ["above", "in_funnel", "best_few", "attention", "positive"])
def test_colours_can_be_read_on_their_own_tint(tokens: Tokens, name: str) -> None:
    assert contrast(tokens.color(name), tokens.color(f"{name}_soft")) >= 4.8 - 0.05


@BOTH
@pytest.mark.parametrize("name", ["ink", "ink2", "ink3"])
def test_a_selected_card_can_be_read(tokens: Tokens, name: str) -> None:
    assert contrast(tokens.color(name), tokens.accent_soft) >= 4.5


@BOTH
def test_the_toast_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.card, tokens.ink) >= 4.5
    assert contrast(tokens.card, tokens.ink2) >= 4.5


@BOTH
def test_more_contrast_takes_tints_away_and_strengthens_lines(tokens: Tokens) -> None:
    strong = tokens.with_high_contrast()
    assert strong.line == tokens.edge
    assert strong.ink3 == tokens.ink2
    for name in strong._fields:
        if name.endswith("_soft"):
            assert strong.color(name) == tokens.card, name


@BOTH
def test_every_stage_has_a_colour_and_a_ground_of_its_own(tokens: Tokens) -> None:
    assert len({tokens.stage(stage).name() for stage in STAGES}) == len(STAGES)
    for stage in STAGES:
        assert contrast(tokens.stage(stage), tokens.stage_soft(stage)) >= 4.5


def test_a_misspelt_token_is_an_error() -> None:
    with pytest.raises(AttributeError):
        LIGHT.color("inc2")
    with pytest.raises(KeyError):
        LIGHT.color("dark")
