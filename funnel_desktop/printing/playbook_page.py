"""Paints the playbook on one page: each usual problem, the answer prepared, how often it came."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from funnel_desktop.printing.sheet import GREY, RIGHT, Sheet
from funnel_desktop.printing.sizes import BOLD, NOTE, SEMI, TEXT, TITLE

MARGIN, LINE, GAP = 12.0, 4.6, 2.4
LINES_OF_A_PROBLEM, LINES_OF_AN_ANSWER = 2, 6


@dataclass(frozen=True)
class PlaybookEntry:
    """A problem as it is printed; `times` says how often it came up, in words."""

    problem: str
    answer: str
    times: str


@dataclass(frozen=True)
class PlaybookContent:
    """Content of the page; `more` makes the words for entries that it has no room for."""

    title: str
    printed: str
    entries: Sequence[PlaybookEntry]
    more: str


def paint_playbook(
    painter: QPainter, dots_per_inch: float, paper: QSizeF, content: PlaybookContent
) -> int:
    """Paint onto a page of `paper` millimetres; returns how many entries it had no room for.

    What does not fit is counted, never cut: `content.more` holds a %n for their number.
    """
    painter.save()
    sheet = Sheet(painter, dots_per_inch)
    right, bottom = paper.width() - MARGIN, paper.height() - MARGIN - LINE
    head = QRectF(MARGIN, MARGIN, right - MARGIN, 8)
    sheet.text(head, content.title, sheet.face(TITLE, BOLD))
    sheet.text(head, content.printed, sheet.face(NOTE), RIGHT, GREY)
    top, left_over = MARGIN + 11, 0
    for place, entry in enumerate(content.entries):
        height = _height(sheet, entry, right - MARGIN)
        if top + height > bottom:
            left_over = len(content.entries) - place
            break
        _paint_entry(sheet, QRectF(MARGIN, top, right - MARGIN, height), entry)
        top += height + GAP
    if left_over:
        words = content.more.replace("%n", str(left_over))
        foot = QRectF(MARGIN, bottom, right - MARGIN, LINE)
        sheet.text(foot, words, sheet.face(NOTE), color=GREY)
    painter.restore()
    return left_over


def _lines(sheet: Sheet, entry: PlaybookEntry, room: float) -> tuple[list[str], list[str]]:
    problem = sheet.lines(entry.problem, sheet.face(TEXT, SEMI), room - 32, LINES_OF_A_PROBLEM)
    return problem, sheet.lines(entry.answer, sheet.face(TEXT), room, LINES_OF_AN_ANSWER)


def _height(sheet: Sheet, entry: PlaybookEntry, room: float) -> float:
    problem, answer = _lines(sheet, entry, room)
    return LINE * (len(problem) + len(answer)) + GAP


def _paint_entry(sheet: Sheet, box: QRectF, entry: PlaybookEntry) -> None:
    sheet.line(box.left(), box.top() - GAP / 2, box.right(), box.top() - GAP / 2)
    problem, answer = _lines(sheet, entry, box.width())
    top = box.top()
    for number, line in enumerate((*problem, *answer)):
        face = sheet.face(TEXT, SEMI) if number < len(problem) else sheet.face(TEXT)
        sheet.text(QRectF(box.left(), top, box.width(), LINE), line, face)
        top += LINE
    times = QRectF(box.right() - 32, box.top(), 32, LINE)
    sheet.text(times, entry.times, sheet.face(NOTE), RIGHT, GREY)
