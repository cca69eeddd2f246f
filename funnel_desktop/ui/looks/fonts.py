"""Inter, and the sizes and weights that text has by its role (DESIGN.md 5, *Type*)."""

import re
import sys
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from funnel_desktop.language.hiding import shown
from funnel_desktop.printing.fonts import FAMILY

BODY_PIXELS = 13.0
"""Body text at 100 % on a screen of 96 dots per inch."""

_DOTS_PER_INCH = 72.0 if sys.platform == "darwin" else 96.0
_TABULAR = QFont.Tag("tnum")

_SHAPED = re.compile(r"[\u0700-\u074f\u0780-\u07bf\u0900-\u0dff\u1780-\u17ff]+")
"""Syriac to Sinhala, and Khmer: Qt writes them only with fonts that say how they are shaped."""

_System = QFontDatabase.WritingSystem
_BLOCKS = {
    "\u0700": _System.Syriac, "\u0780": _System.Thaana, "\u0900": _System.Devanagari,
    "\u0980": _System.Bengali, "\u0a00": _System.Gurmukhi, "\u0a80": _System.Gujarati,
    "\u0b00": _System.Oriya, "\u0b80": _System.Tamil, "\u0c00": _System.Telugu,
    "\u0c80": _System.Kannada, "\u0d00": _System.Malayalam, "\u0d80": _System.Sinhala,
    "\u1780": _System.Khmer,
}  # fmt: skip
"""Where the letters of each begin (Unicode's blocks)."""
BOX = "\N{WHITE SQUARE}"


class FontRole(NamedTuple):
    """A text's size as a factor of the body's, and its weight."""

    factor: float
    weight: QFont.Weight


ROLES = {
    "caption": FontRole(0.88, QFont.Weight.Normal),
    "caption_medium": FontRole(0.88, QFont.Weight.Medium),
    "caption_strong": FontRole(0.88, QFont.Weight.DemiBold),
    "small": FontRole(0.92, QFont.Weight.Normal),
    "small_medium": FontRole(0.92, QFont.Weight.Medium),
    "small_strong": FontRole(0.92, QFont.Weight.DemiBold),
    "body": FontRole(1.0, QFont.Weight.Normal),
    "body_medium": FontRole(1.0, QFont.Weight.Medium),
    "body_strong": FontRole(1.0, QFont.Weight.DemiBold),
    "section": FontRole(1.15, QFont.Weight.DemiBold),
    "title": FontRole(1.54, QFont.Weight.DemiBold),
    "figure": FontRole(2.15, QFont.Weight.DemiBold),
}


def font_of(role: str, zoom: int) -> QFont:
    """The font of `role` (a key of ROLES) at `zoom` percent, with figures of equal width."""
    factor, weight = ROLES[role]
    made = QFont(FAMILY)
    made.setPointSizeF(BODY_PIXELS * factor * zoom / 100 * 72.0 / _DOTS_PER_INCH)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(_TABULAR, 1)
    return made


def writable(text: str) -> str:
    """`text` as it may be seen, with boxes in place of letters that no font here has.

    Qt would draw boxes too; but it would open every font there is first, which takes 8 ms for
    each size and weight. Names in it are initials while they are hidden.
    """
    text = shown(text)
    return text if text.isascii() else _SHAPED.sub(_as_far_as_written, text)


def _as_far_as_written(found: re.Match[str]) -> str:
    letters = found.group()
    return letters if _is_written_here(letters[0]) else BOX * len(letters)


@cache
def _is_written_here(letter: str) -> bool:
    """Whether a font here has the letter's script."""
    begun = [system for first, system in _BLOCKS.items() if first <= letter]
    return bool(QFontDatabase.families(begun[-1]))
