"""Inter, and the sizes and weights that text has by its role (DESIGN.md 5, *Type*)."""

import sys
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from funnel_desktop.paths import resource

FAMILY = "Inter"
BODY_PIXELS = 13.0
"""Body text at 100 % on a screen of 96 dots per inch."""

_DOTS_PER_INCH = 72.0 if sys.platform == "darwin" else 96.0
_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
_TABULAR = QFont.Tag("tnum")


class Role(NamedTuple):
    """A text's size as a factor of the body's, and its weight."""

    factor: float
    weight: QFont.Weight


ROLES = {
    "caption": Role(0.88, QFont.Weight.Normal),
    "caption_medium": Role(0.88, QFont.Weight.Medium),
    "caption_strong": Role(0.88, QFont.Weight.DemiBold),
    "small": Role(0.92, QFont.Weight.Normal),
    "small_medium": Role(0.92, QFont.Weight.Medium),
    "small_strong": Role(0.92, QFont.Weight.DemiBold),
    "body": Role(1.0, QFont.Weight.Normal),
    "body_medium": Role(1.0, QFont.Weight.Medium),
    "body_strong": Role(1.0, QFont.Weight.DemiBold),
    "section": Role(1.15, QFont.Weight.DemiBold),
    "title": Role(1.54, QFont.Weight.DemiBold),
    "figure": Role(2.15, QFont.Weight.DemiBold),
}


@cache
def load_fonts() -> bool:
    """Make the bundled fonts known, once; False where a file could not be read."""
    loaded = [QFontDatabase.addApplicationFont(str(resource("fonts", name))) for name in _FILES]
    return -1 not in loaded


def font_of(role: str, zoom: int) -> QFont:
    """The font of `role` (a key of ROLES) at `zoom` percent, with figures of equal width."""
    factor, weight = ROLES[role]
    made = QFont(FAMILY)
    made.setPointSizeF(BODY_PIXELS * factor * zoom / 100 * 72.0 / _DOTS_PER_INCH)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(_TABULAR, 1)
    return made
