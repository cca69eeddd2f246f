"""Paints a year on two pages: sections of rows, with their figures and bars."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPainter

from funnel_desktop.printing.sheet import BLACK, FAINT, FILL, GREY, RIGHT, Sheet
from funnel_desktop.printing.sizes import BOLD, HEADING, NOTE, SEMI, TEXT, TITLE

MARGIN, LINE, ROW, GAP = 14.0, 4.6, 5.2, 4.0
NAMES, BAR = 42.0, 2.6
LINES_OF_WORDS = 3


@dataclass(frozen=True, slots=True)
class YearRow:
    """A name and its figures; `bar` are two shares of the longest one, what is filled and the
    frame behind it, None where there is nothing to compare."""

    name: str
    figures: Sequence[str]
    bar: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class YearSection:
    """Rows under a heading, with what is said of them; `heads` stand over the figures, and
    `widths` are their columns' in millimetres."""

    title: str
    told: str
    heads: Sequence[str]
    widths: Sequence[float]
    rows: Sequence[YearRow]


@dataclass(frozen=True, slots=True)
class YearContent:
    """Both pages; `page` holds {number}."""

    title: str
    printed: str
    pages: Sequence[Sequence[YearSection]]
    page: str


def paint_year(painter: QPainter, dots_per_inch: float, paper: QSizeF, content: YearContent) -> int:
    """Paint onto pages of `paper` millimetres; returns their number."""
    painter.save()
    device = cast(QPagedPaintDevice, painter.device())
    sheet = Sheet(painter, dots_per_inch)
    for number, sections in enumerate(content.pages, start=1):
        if number > 1:
            device.newPage()
        top = _head(sheet, paper, content, number)
        for section in sections:
            top = _section(sheet, paper, section, top) + GAP
    painter.restore()
    return len(content.pages)


def _head(sheet: Sheet, paper: QSizeF, content: YearContent, number: int) -> float:
    head = QRectF(MARGIN, MARGIN, paper.width() - 2 * MARGIN, 8)
    title = sheet.face(TITLE if number == 1 else HEADING, BOLD)
    sheet.text(head.adjusted(0, 0, -60, 0), content.title, title)
    page = content.page.format(number=number)
    sheet.text(head, f"{content.printed} · {page}", sheet.face(NOTE), RIGHT, GREY)
    return head.bottom() + 3


def _section(sheet: Sheet, paper: QSizeF, section: YearSection, top: float) -> float:
    wide = paper.width() - 2 * MARGIN
    sheet.text(QRectF(MARGIN, top, wide, LINE + 1), section.title, sheet.face(HEADING, SEMI))
    top += LINE + 1.6
    note = sheet.face(NOTE)
    for line in sheet.lines(section.told, note, wide, LINES_OF_WORDS):
        sheet.text(QRectF(MARGIN, top, wide, LINE), line, note, color=GREY)
        top += LINE
    top = _heads(sheet, section, MARGIN + wide, top)
    for row in section.rows:
        _row(sheet, section, row, QRectF(MARGIN, top, wide, ROW))
        top += ROW
    return top


def _heads(sheet: Sheet, section: YearSection, right: float, top: float) -> float:
    if not any(section.heads):
        return top
    for words, box in zip(section.heads, _columns(section, right, top, LINE), strict=True):
        sheet.text(box, words, sheet.face(NOTE), RIGHT, GREY)
    sheet.line(MARGIN, top + LINE, right, top + LINE, 0.15, FAINT)
    return top + LINE + 0.6


def _columns(section: YearSection, right: float, top: float, height: float) -> list[QRectF]:
    """Where the figures stand: at the right, in their order."""
    left = right - sum(section.widths)
    found = []
    for wide in section.widths:
        found.append(QRectF(left, top, wide, height))
        left += wide
    return found


def _row(sheet: Sheet, section: YearSection, row: YearRow, room: QRectF) -> None:
    sheet.text(QRectF(room.left(), room.top(), NAMES - 2, ROW), row.name, sheet.face(TEXT))
    boxes = _columns(section, room.right(), room.top(), ROW)
    for words, box in zip(row.figures, boxes, strict=True):
        sheet.text(box, words, sheet.face(TEXT), RIGHT)
    if row.bar is None:
        return
    left = room.left() + NAMES
    wide = room.width() - NAMES - sum(section.widths) - 3
    filled, behind = row.bar
    middle = room.center().y()
    if behind:
        frame = QRectF(left, middle - BAR / 2, max(0.3, wide * behind), BAR)
        sheet.plain(frame, FILL)
        sheet.box(frame, width=0.12, radius=0.3, color=FAINT)
    if filled:
        sheet.plain(QRectF(left, middle - BAR / 4, max(0.3, wide * filled), BAR / 2), BLACK)
