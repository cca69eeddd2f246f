"""Paints the weekly plan on one page; preview, printer and PDF all call this (DESIGN.md 9)."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.printing.content import BudgetLine, PlanBlock, PlanContent
from funnel_desktop.printing.plan_lists import CallList, TaskList
from funnel_desktop.printing.sheet import BLACK, FAINT, FILL, GREY, WHITE, Sheet

MARGIN = 12.0
TEXT, NOTE, LEAST = 9.5, 8.5, 8.0
"""Points; nothing is smaller than LEAST."""
BOLD, SEMI = QFont.Weight.Bold, QFont.Weight.DemiBold
RIGHT, CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
GRID_SHARE = 0.30
"""How much of the paper's height the grid takes."""
HOUR_COLUMN = 9.0
NOTE_LINE, NOTE_LINES_AT_LEAST = 5.4, 4


def paint_plan(
    painter: QPainter, dots_per_inch: float, paper: QSizeF, content: PlanContent
) -> None:
    """Paint everything onto a page of `paper` millimetres, with its corner at the painter's."""
    page = _Page(Sheet(painter, dots_per_inch), paper, content)
    page.head()
    page.budget()
    page.grid()
    page.lists()
    page.foot()


class _Page:
    """Goes down the page; `_y` is how far it has come, in millimetres."""

    def __init__(self, sheet: Sheet, paper: QSizeF, content: PlanContent) -> None:
        self._sheet = sheet
        self._content = content
        self._paper = paper
        self._left, self._right = MARGIN, paper.width() - MARGIN
        self._bottom = paper.height() - MARGIN - 7
        self._y = MARGIN

    def head(self) -> None:
        """The title, the week, the hours for selling and what is in play."""
        sheet, content = self._sheet, self._content
        width = self._right - self._left
        sheet.text(
            self._box(self._left, 0, width / 2, 8), content.labels.title, sheet.font(19, BOLD)
        )
        sheet.text(
            self._box(self._left, 8, width / 2, 4), content.week, sheet.font(NOTE), color=GREY
        )
        half = self._left + width / 2
        sheet.text(self._box(half, 4, width / 2, 4), content.selling, sheet.font(NOTE), RIGHT)
        sheet.text(self._box(half, 8, width / 2, 4), content.in_play, sheet.font(NOTE), RIGHT, GREY)
        self._y += 14

    def budget(self) -> None:
        """Three kinds of work side by side, in the order in which to do them."""
        self._y = heading(
            self._sheet, self._left, self._right, self._y, self._content.labels.budget
        )
        gap = 6.0
        width = (self._right - self._left - 2 * gap) / 3
        for place, line in enumerate(self._content.budget):
            self._budget_line(self._left + place * (width + gap), width, line)
        self._y += 13.5

    def _budget_line(self, left: float, width: float, line: BudgetLine) -> None:
        sheet, strong = self._sheet, self._sheet.font(TEXT, SEMI)
        used = sheet.text(self._box(left, 0, 12, 5), line.badge, strong) + 2
        sheet.mark(self._box(left + used, 0.9, 3.4, 3.2), line.work)
        hours = sheet.width(line.hours, strong) + 2
        name = self._box(left + used + 5, 0, width - used - 5 - hours, 5)
        sheet.text(name, line.name, strong)
        sheet.text(self._box(left + width - hours, 0, hours, 5), line.hours, strong, RIGHT)
        filled = self._box(left, 5.6, width * line.share / 100, 2.6)
        _fill(sheet, filled, line.work)
        sheet.box(self._box(left, 5.6, width, 2.6), radius=0.5)
        sheet.text(self._box(left, 8.8, width, 4), line.below, sheet.font(NOTE))

    def grid(self) -> None:
        """The days with their blocks."""
        sheet, content = self._sheet, self._content
        height = self._paper.height() * GRID_SHARE
        left, width = self._left + HOUR_COLUMN, self._right - self._left - HOUR_COLUMN
        day_width = width / len(content.days)
        for place, day in enumerate(content.days):
            box = self._box(left + place * day_width, 0, day_width, 5)
            sheet.text(box, day, sheet.font(TEXT, SEMI), CENTRE)
        self._y += 5.5
        self._grid_lines(left, day_width, height)
        for block in content.blocks:
            self._block(block, left, day_width, height)
        self._y += height + 4

    def _grid_lines(self, left: float, day_width: float, height: float) -> None:
        sheet, content = self._sheet, self._content
        step = height / max(1, len(content.hours) - 1)
        every = max(1, round(4.2 / step)) if step else 1
        for place, hour in enumerate(content.hours):
            y = self._y + place * step
            sheet.line(left, y, self._right, y, color=FAINT)
            if place % every == 0:
                box = QRectF(self._left, y - 2, HOUR_COLUMN - 2, 4)
                sheet.text(box, hour, sheet.font(NOTE), RIGHT, GREY)
        for place in range(len(content.days) + 1):
            x = left + place * day_width
            sheet.line(x, self._y, x, self._y + height, color=FAINT)

    def _block(self, block: PlanBlock, left: float, day_width: float, height: float) -> None:
        content, sheet = self._content, self._sheet
        minute = height / (content.last - content.first)
        start, end = max(block.start, content.first), min(block.end, content.last)
        if end <= start:
            return
        lane = (day_width - 0.8) / block.lanes
        box = QRectF(
            left + block.day * day_width + 0.4 + block.lane * lane,
            self._y + (start - content.first) * minute + 0.2,
            lane - 0.3,
            (end - start) * minute - 0.4,
        )
        session = block.work is None
        sheet.plain(box, WHITE)
        if block.work is not None:
            _fill(sheet, box, block.work)
        style = Qt.PenStyle.DashLine if session else Qt.PenStyle.SolidLine
        sheet.box(box, color=GREY if session else BLACK, style=style)
        self._block_title(block, box)

    def _block_title(self, block: PlanBlock, box: QRectF) -> None:
        """A title where it can be read; a sliver keeps its pattern and its place."""
        sheet = self._sheet
        font = sheet.font(LEAST, QFont.Weight.Normal if block.work is None else SEMI)
        line = sheet.height(font)
        if box.height() < line or box.width() < 7:
            return
        mark = 0.0 if block.work is None else 4.4
        room = QRectF(box.left() + 1 + mark, box.top() + 0.3, box.width() - 1.6 - mark, line)
        if block.work is WorkType.COVERING:
            width = min(sheet.width(block.title, font), room.width()) + mark + 0.8
            sheet.plain(QRectF(box.left() + 0.6, room.top(), width, line), WHITE)
        if block.work is not None:
            side = min(2.8, line - 0.6)
            sheet.mark(QRectF(box.left() + 1, room.top() + (line - side) / 2, 3, side), block.work)
        sheet.text(room, block.title, font)

    def lists(self) -> None:
        """Left what to do, in this order; right the calls to make, and notes in what is left."""
        content, gap = self._content, 6.0
        left_width = (self._right - self._left) * 0.52
        right = self._left + left_width + gap
        top = heading(
            self._sheet, self._left, self._left + left_width, self._y, content.labels.tasks
        )
        tasks = TaskList(
            self._sheet, QRectF(self._left, top, left_width, self._bottom - top), content
        )
        tasks.paint()
        top = heading(self._sheet, right, self._right, self._y, content.labels.calls)
        kept_for_notes = 9 + NOTE_LINE * NOTE_LINES_AT_LEAST
        room = QRectF(right, top, self._right - right, self._bottom - top - kept_for_notes)
        end = CallList(self._sheet, room, content).paint()
        self._notes(right, end + 3)

    def _notes(self, left: float, top: float) -> None:
        y = heading(self._sheet, left, self._right, top, self._content.labels.notes) + NOTE_LINE
        while y <= self._bottom:
            self._sheet.line(left, y, self._right, y, 0.2, FAINT, Qt.PenStyle.DotLine)
            y += NOTE_LINE

    def foot(self) -> None:
        """When it was printed, what the marks mean, and the page."""
        sheet, content = self._sheet, self._content
        top = self._paper.height() - MARGIN - 5
        sheet.line(self._left, top, self._right, top, 0.3)
        third = (self._right - self._left) / 3
        small = sheet.font(LEAST)
        sheet.text(QRectF(self._left, top + 1, third, 4), content.printed, small, color=GREY)
        sheet.text(QRectF(self._right - third, top + 1, third, 4), content.page, small, RIGHT, GREY)
        widths = [sheet.width(word, small) + 8 for _, word in content.legend]
        x = self._left + (self._right - self._left - sum(widths)) / 2
        for (work, word), width in zip(content.legend, widths, strict=True):
            sheet.mark(QRectF(x, top + 1.6, 3, 2.8), work)
            sheet.text(QRectF(x + 4, top + 1, width - 4, 4), word, small, color=GREY)
            x += width

    def _box(self, left: float, down: float, width: float, height: float) -> QRectF:
        return QRectF(left, self._y + down, width, height)


def heading(sheet: Sheet, left: float, right: float, top: float, text: str) -> float:
    """A section's heading with its rule; returns where the section begins."""
    sheet.text(QRectF(left, top, right - left, 5), text, sheet.font(11, SEMI))
    sheet.line(left, top + 5.6, right, top + 5.6, 0.35)
    return top + 7


def _fill(sheet: Sheet, box: QRectF, work: WorkType) -> None:
    """Best Few grey, In hatched, Above white: told apart without colour."""
    if work is WorkType.CLOSING:
        sheet.plain(box, FILL)
    elif work is WorkType.COVERING:
        sheet.hatch(box)
