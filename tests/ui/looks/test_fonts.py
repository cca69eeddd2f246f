"""A script that no font here has is not looked for in every font there is."""

import pytest
from PySide6.QtGui import QFontDatabase

from funnel_desktop.ui.looks.fonts import BOX, writable

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
def test_letters_that_no_font_has_are_boxes(name: str, system: System) -> None:
    has_font = bool(QFontDatabase.families(system))
    boxes = "".join(" " if letter == " " else BOX for letter in name)
    assert writable(name) == (name if has_font else boxes)
    assert writable(f"Zoë & {name}, 12") == f"Zoë & {writable(name)}, 12"


@pytest.mark.parametrize("name", ["", "Zoë Öz", "井上陽子", "مكتب", "ราม", "ვახტანგ"])
def test_all_other_letters_are_left_to_the_fonts(name: str) -> None:
    assert writable(name) == name
