"""Paints the weekly plan on one page; preview, printer and PDF all call this (DESIGN.md 9)."""

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from funnel_desktop.printing.content import BudgetLine, PlanContent
from funnel_desktop.printing.plan_grid import PrintedGrid, fill
from funnel_desktop.printing.plan_lists import CallList, TaskList
from funnel_desktop.printing.sheet import FAINT, GREY, MM_AN_INCH, RIGHT, Sheet
from funnel_desktop.printing.sizes import BOLD, HEADING, LEAST, NOTE, SEMI, TEXT, TITLE

MARGIN = 12.0
NOTHING = QMarginsF()
GRID_SHARE = 0.28
"""How much of the paper's height the grid takes."""
NOTE_LINE, NOTE_LINES_AT_LEAST = 5.4, 4
LINE = 4.2
"""The height of a line of small text."""


def paint_plan(
    painter: QPainter,
    dots_per_inch: float,
    paper: QSizeF,
    content: PlanContent,
    unprintable: QMarginsF = NOTHING,
) -> None:
    """Paint everything onto a page of `paper` millimetres, with its corner at the painter's.

    A printer that leaves more than our margins white (`unprintable`, millimetres) gets the page
    smaller, in the middle: nothing is cut off.
    """
    painter.save()
    scale = _scale_for(paper, unprintable)
    beside = (1 - scale) / 2 * dots_per_inch / MM_AN_INCH
    painter.translate(paper.width() * beside, paper.height() * beside)
    painter.scale(scale, scale)
    page = _Page(Sheet(painter, dots_per_inch), paper, content)
    page.head()
    page.budget()
    page.grid()
    page.lists()
    page.foot()
    painter.restore()


def _scale_for(paper: QSizeF, unprintable: QMarginsF) -> float:
    across = max(MARGIN, unprintable.left(), unprintable.right())
    down = max(MARGIN, unprintable.top(), unprintable.bottom())
    return min(
        (paper.width() - 2 * across) / (paper.width() - 2 * MARGIN),
        (paper.height() - 2 * down) / (paper.height() - 2 * MARGIN),
    )


class _Page:
    """Goes down the page; `_y` is how far it has come, in millimetres."""

    def __init__(self, sheet: Sheet, paper: QSizeF, content: PlanContent) -> None:
        self._sheet = sheet
        self._content = content
        self._paper = paper
        self._left, self._right = MARGIN, paper.width() - MARGIN
        self._width = self._right - self._left
        self._bottom = paper.height() - MARGIN - 7
        self._y = MARGIN

    def head(self) -> None:
        """The title, the week, the hours for selling and what is in play."""
        sheet, content, half = self._sheet, self._content, self._width / 2
        note, middle = sheet.face(NOTE), self._left + half
        title = self._box(self._left, 0, half - 2, 8)
        sheet.text(title, content.labels.title, sheet.face(TITLE, BOLD))
        sheet.text(self._box(self._left, 8, half - 2, LINE), content.week, note, color=GREY)
        self._selling(self._box(middle, 3.8, half, LINE))
        sheet.text(self._box(middle, 8, half, LINE), content.in_play, note, RIGHT, GREY)
        self._y += 14

    def _selling(self, box: QRectF) -> None:
        """The hours stand out of their sentence."""
        sheet = self._sheet
        before, hours, after = self._content.selling
        for words, face in (
            (after, sheet.face(NOTE)),
            (hours, sheet.face(NOTE, SEMI)),
            (before, sheet.face(NOTE)),
        ):
            sheet.text(box, words, face, RIGHT)
            box.setRight(box.right() - sheet.width(words, face))

    def budget(self) -> None:
        """Three kinds of work side by side, in the order in which to do them."""
        self._y = heading(
            self._sheet, self._left, self._right, self._y, self._content.labels.budget
        )
        gap = 6.0
        width = (self._width - 2 * gap) / 3
        for place, line in enumerate(self._content.budget):
            self._budget_line(self._left + place * (width + gap), width, line)
        self._y += 14.5

    def _budget_line(self, left: float, width: float, line: BudgetLine) -> None:
        sheet, strong = self._sheet, self._sheet.face(TEXT, SEMI)
        used = sheet.text(self._box(left, 0, 12, 5), line.badge, strong) + 2
        sheet.mark(left + used, self._y + 2.5, 3.4, line.work)
        hours = sheet.width(line.hours, strong) + 2
        name = self._box(left + used + 5, 0, width - used - 5 - hours, 5)
        sheet.text(name, line.name, strong)
        sheet.text(self._box(left + width - hours, 0, hours, 5), line.hours, strong, RIGHT)
        share = left + width * line.share / 100
        fill(sheet, self._box(left, 5.6, share - left, 2.6), line.work)
        sheet.box(self._box(left, 5.6, width, 2.6), radius=0.5)
        if 0 < line.share < 100:
            sheet.line(share, self._y + 5.6, share, self._y + 8.2, 0.2)
        sheet.text(self._box(left, 8.8, width, LINE), line.below, sheet.face(NOTE))

    def grid(self) -> None:
        """The days with their blocks; those beyond its days and hours are counted below it."""
        content = self._content
        high = self._paper.height() * GRID_SHARE + 5.5
        PrintedGrid(self._sheet, self._box(self._left, 0, self._width, high), content).paint()
        self._y += high + 1
        if content.blocks_beyond:
            more = content.labels.more(content.blocks_beyond)
            box = self._box(self._left, 0, self._width, LINE)
            self._sheet.text(box, more, self._sheet.face(NOTE), RIGHT, GREY)
            self._y += 2.5
        self._y += 3

    def lists(self) -> None:
        """Left what to do, in this order; right the calls to make, and notes in what is left."""
        content, gap = self._content, 6.0
        left_width = self._width * 0.52
        right = self._left + left_width + gap
        top = heading(
            self._sheet, self._left, self._left + left_width, self._y, content.labels.tasks
        )
        room = QRectF(self._left, top, left_width, self._bottom - top)
        TaskList(self._sheet, room, content).paint()
        top = heading(self._sheet, right, self._right, self._y, content.labels.calls)
        kept_for_notes = 10 + NOTE_LINE * NOTE_LINES_AT_LEAST
        room = QRectF(right, top, self._right - right, self._bottom - top - kept_for_notes)
        end = CallList(self._sheet, room, content).paint()
        self._notes(right, end + 3)

    def _notes(self, left: float, top: float) -> None:
        y = heading(self._sheet, left, self._right, top, self._content.labels.notes) + NOTE_LINE
        while y <= self._bottom:
            self._sheet.line(left, y, self._right, y, 0.2, FAINT, Qt.PenStyle.DotLine)
            y += NOTE_LINE

    def foot(self) -> None:
        """Paint when it was printed, what the marks mean, and the page number."""
        sheet, content = self._sheet, self._content
        top = self._paper.height() - MARGIN - 5
        sheet.line(self._left, top, self._right, top, 0.3)
        third, small = self._width / 3, sheet.face(LEAST)
        line = QRectF(self._left, top + 1, third - 2, 4)
        sheet.text(line, content.printed, small, color=GREY)
        end = QRectF(self._right - third + 2, top + 1, third - 2, 4)
        sheet.text(end, content.page, small, RIGHT, GREY)
        widths = [sheet.width(word, small) + 7 for _, word in content.legend]
        x = self._left + (self._width - sum(widths)) / 2
        for (work, word), width in zip(content.legend, widths, strict=True):
            sheet.mark(x, top + 3, 2.8, work)
            sheet.text(QRectF(x + 3.6, top + 1, width - 3.6, 4), word, small, color=GREY)
            x += width

    def _box(self, left: float, down: float, width: float, height: float) -> QRectF:
        return QRectF(left, self._y + down, width, height)


def heading(sheet: Sheet, left: float, right: float, top: float, text: str) -> float:
    """A section's heading with its rule; returns where the section begins."""
    sheet.text(QRectF(left, top, right - left, 5), text, sheet.face(HEADING, SEMI))
    sheet.line(left, top + 5.6, right, top + 5.6, 0.35)
    return top + 7
