"""Paints what is held about one client on as many pages as it takes; nothing is cut."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPainter

from funnel_desktop.printing.sheet import BLACK, GREY, LETTERS_AT_MOST, RIGHT, Sheet
from funnel_desktop.printing.sizes import BOLD, HEADING, NOTE, SEMI, TEXT

MARGIN, LINE, GAP, NAMES = 14.0, 4.6, 3.0, 46.0
LETTERS_OF_A_WORD = 60
"""A longer one, such as an address, is broken."""


@dataclass(frozen=True, slots=True)
class HeldLine:
    """A value and what it is called."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class HeldSection:
    """Lines under a heading."""

    title: str
    lines: Sequence[HeldLine]


@dataclass(frozen=True, slots=True)
class HeldContent:
    """All pages; `page` holds {number}."""

    title: str
    printed: str
    sections: Sequence[HeldSection]
    page: str


def paint_held(
    painter: QPainter,
    dots_per_inch: float,
    paper: QSizeF,
    content: HeldContent,
) -> int:
    """Paint onto pages of `paper` millimetres of a PDF or a printer; returns their number."""
    painter.save()
    device = cast(QPagedPaintDevice, painter.device())
    pages = _Pages(Sheet(painter, dots_per_inch), paper, content, device)
    for section in content.sections:
        pages.write_heading(section.title)
        for line in section.lines:
            pages.write(line)
    painter.restore()
    return pages.number


class _Pages:
    """Where the next line goes."""

    def __init__(
        self, sheet: Sheet, paper: QSizeF, content: HeldContent, device: QPagedPaintDevice
    ) -> None:
        self._sheet, self._paper, self._content = sheet, paper, content
        self._device = device
        self.number = 0
        self._begin()

    def write_heading(self, title: str) -> None:
        """Write a section's title, never as the last line of a page."""
        self._make_room(GAP + 3 * LINE)
        self._top += GAP
        self._put(MARGIN, title, HEADING)
        self._top += LINE + 0.8

    def write(self, line: HeldLine) -> None:
        """Write a value beside its name, over as many lines and pages as it takes."""
        face = self._sheet.face(TEXT)
        names = self._sheet.lines(line.name, self._sheet.face(NOTE), NAMES - 2, 3)
        words = list(_wrapped(self._sheet, line.words, self._paper.width() - 2 * MARGIN - NAMES))
        for place in range(max(len(names), len(words))):
            self._make_room(LINE)
            if place < len(names):
                self._put(MARGIN, names[place], NOTE)
            if place < len(words):
                box = QRectF(MARGIN + NAMES, self._top, self._room - NAMES, LINE)
                self._sheet.text(box, words[place], face)
            self._top += LINE

    @property
    def _room(self) -> float:
        return self._paper.width() - 2 * MARGIN

    def _put(self, left: float, words: str, points: float) -> None:
        box, is_heading = QRectF(left, self._top, self._room, LINE), points == HEADING
        face = self._sheet.face(points, SEMI) if is_heading else self._sheet.face(points)
        self._sheet.text(box, words, face, color=BLACK if is_heading else GREY)

    def _make_room(self, height: float) -> None:
        if self._top + height > self._paper.height() - MARGIN:
            self._device.newPage()
            self._begin()

    def _begin(self) -> None:
        self.number += 1
        head = QRectF(MARGIN, MARGIN, self._room, 7)
        title = HEADING if self.number > 1 else HEADING + 3
        self._sheet.text(
            head.adjusted(0, 0, -50, 0), self._content.title, self._sheet.face(title, BOLD)
        )
        page = self._content.page.format(number=self.number)
        self._sheet.text(
            head, f"{self._content.printed} · {page}", self._sheet.face(NOTE), RIGHT, GREY
        )
        self._top = MARGIN + 9


def _wrapped(sheet: Sheet, text: str, room: float) -> Iterator[str]:
    """The lines of a text, each paragraph from its own line on."""
    for paragraph in text.splitlines():
        for some in _portions(paragraph):
            yield from sheet.lines(some, sheet.face(TEXT), room, LETTERS_AT_MOST)


def _portions(paragraph: str) -> Iterator[str]:
    """As many words at a time as a sheet breaks into lines."""
    size = LETTERS_OF_A_WORD
    words = [word[at : at + size] for word in paragraph.split() for at in range(0, len(word), size)]
    some: list[str] = []
    for word in words:
        if some and sum(map(len, some)) + len(some) + len(word) > LETTERS_AT_MOST:
            yield " ".join(some)
            some = []
        some.append(word)
    if some:
        yield " ".join(some)
