"""The example's page against the pages kept in tests/_reference, as pictures.

After a change that is meant: FUNNEL_WRITE_REFERENCES=1 sh dev.sh test tests/printing, and look.
"""

import os
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat

from funnel_desktop.printing.pdf import pdf_of
from tests.printing.conftest import Says
from tests.printing.printed import picture

REFERENCES = Path(__file__).parents[1] / "_reference"
DOTS = 75
GREY_ON_AVERAGE, GREY_ANYWHERE = 1.0, 60
"""Of 255: edges of letters differ between versions of the renderer, places and words may not."""


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_page_looks_as_it_did(says: Says, paper: str) -> None:
    now = picture(pdf_of(paper, says(), 600), DOTS)
    kept = REFERENCES / f"plan-{paper.lower()}.png"
    if os.environ.get("FUNNEL_WRITE_REFERENCES"):
        now.save(kept, optimize=True)
    assert_alike(now, Image.open(kept))


def test_another_word_is_seen(says: Says) -> None:
    """The tolerance is no blindness: initials alone are another page."""
    now = picture(pdf_of("A4", says(initials=True), 600), DOTS)
    with pytest.raises(AssertionError):
        assert_alike(now, Image.open(REFERENCES / "plan-a4.png"))


def assert_alike(now: Image.Image, kept: Image.Image) -> None:
    assert now.size == kept.size
    difference = ImageChops.difference(now, kept)
    assert ImageStat.Stat(difference).mean[0] <= GREY_ON_AVERAGE
    smoothed = difference.filter(ImageFilter.BoxBlur(2))
    assert smoothed.getextrema()[1] <= GREY_ANYWHERE
