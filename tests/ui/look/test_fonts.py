"""A script that no font here has is not looked for in every font there is."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase

from funnel_desktop.ui.fonts import font_for
from funnel_desktop.ui.theme import font

System = QFontDatabase.WritingSystem


@pytest.mark.parametrize(
    ("name", "system"),
    [
        ("नीलेश पटेल", System.Devanagari),
        ("நிலா", System.Tamil),
        ("ភ្នំ", System.Khmer),
        ("ܫܠܡܐ", System.Syriac),
    ],
)
def test_fonts_help_out_only_where_one_has_the_script(name: str, system: System) -> None:
    strategy = font_for(name, font("body")).styleStrategy()
    alone = bool(strategy & QFont.StyleStrategy.NoFontMerging)
    assert alone == (not QFontDatabase.families(system))


@pytest.mark.parametrize("name", ["", "Zoë Öz", "नीलेश Clinic", "नीलेश…", "井上陽子", "مكتب", "   "])
def test_all_other_names_keep_their_font(name: str) -> None:
    """Also mixed ones: Qt would draw their Latin letters as boxes too."""
    wanted = font("body")
    assert font_for(name, wanted) is wanted
