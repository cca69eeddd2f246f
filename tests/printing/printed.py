"""A printed page as a reader of PDF sees it: letters with their place, size and font."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pdfplumber
from pdfminer.pdftypes import resolve1
from PIL.Image import Image

POINTS_A_MM = 72 / 25.4


@dataclass(frozen=True)
class Letter:
    """Places in points from the page's upper left corner; `base` is the line it stands on."""

    text: str
    left: float
    right: float
    base: float
    size: float

    @property
    def top(self) -> float:
        """How high capitals reach."""
        return self.base - 0.73 * self.size

    @property
    def bottom(self) -> float:
        """How low letters hang."""
        return self.base + 0.2 * self.size


@dataclass(frozen=True)
class Printed:
    """What a PDF holds: its size in points, and the letters and fonts of its first page."""

    pages: int
    width: float
    height: float
    letters: tuple[Letter, ...]
    embedded: dict[str, bool]

    def lines(self) -> list[list[Letter]]:
        """Letters on one line from left to right, the lines from top to bottom."""
        found: dict[int, list[Letter]] = {}
        for letter in self.letters:
            found.setdefault(round(letter.base * 2), []).append(letter)
        return [sorted(found[base], key=lambda letter: letter.left) for base in sorted(found)]

    def words(self) -> str:
        """All text, line by line, without spaces: they may be gaps only, or stand as tabs."""
        lines = ("".join(letter.text.strip() for letter in line) for line in self.lines())
        return "\n".join(lines)


def read(pdf: bytes) -> Printed:
    """Read a PDF's first page."""
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        page = opened.pages[0]
        letters = tuple(_letter(char, float(page.height)) for char in page.chars)
        embedded = dict(_fonts(page.page_obj.resources))
        return Printed(len(opened.pages), float(page.width), float(page.height), letters, embedded)


def all_words(pdf: bytes) -> tuple[int, str]:
    """Return the number of pages, and the letters of all of them without spaces."""
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        letters = (char["text"].strip() for page in opened.pages for char in page.chars)
        return len(opened.pages), "".join(letters)


def picture(pdf: bytes, dots_per_inch: int) -> Image:
    """The first page as it looks, in shades of grey."""
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        return opened.pages[0].to_image(resolution=dots_per_inch).original.convert("L")


def _letter(char: dict[str, Any], height: float) -> Letter:
    return Letter(char["text"], char["x0"], char["x1"], height - char["matrix"][5], char["size"])


def _fonts(resources: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """Each font by its name, and whether its shapes are in the file."""
    for reference in resolve1(resources.get("Font", {})).values():
        font = resolve1(reference)
        for inner in resolve1(font.get("DescendantFonts", [font])):
            descriptor = resolve1(resolve1(inner)["FontDescriptor"])
            yield str(font["BaseFont"]), any(key.startswith("FontFile") for key in descriptor)
