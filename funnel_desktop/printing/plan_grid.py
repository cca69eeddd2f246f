"""The days of the printed week with their blocks."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.printing.content import PlanBlock, PlanContent
from funnel_desktop.printing.sheet import BLACK, FAINT, FILL, GREY, RIGHT, WHITE, Sheet
from funnel_desktop.printing.sizes import LEAST, NOTE, SEMI, TEXT

DAY_LINE = 5.5
HOURS_APART = 4.0
"""Millimetres that hours beside the grid need."""
GAP, INSIDE = 0.45, 0.9
MARK = 3.0
LINES_AT_MOST = 4


class PrintedGrid:
    """Paints the week into a room of the page, the names of the days included."""

    def __init__(self, sheet: Sheet, room: QRectF, content: PlanContent) -> None:
        self._sheet = sheet
        self._content = content
        hours = max((sheet.width(h, sheet.face(NOTE)) for h in content.hours), default=0)
        left = room.left() + hours + 2
        self._room = QRectF(room)
        self._grid = QRectF(room)
        self._grid.setLeft(left)
        self._grid.setTop(room.top() + DAY_LINE)
        self._day = self._grid.width() / max(1, len(content.days))

    def paint(self) -> None:
        """Lines first, then what lies on them."""
        self._days()
        self._hours()
        for block in self._content.blocks:
            self._block(block)

    def _days(self) -> None:
        sheet, grid = self._sheet, self._grid
        face = sheet.face(TEXT, SEMI)
        for place, day in enumerate(self._content.days):
            spare = max(0.0, self._day - sheet.width(day, face)) / 2
            left = grid.left() + place * self._day + spare
            sheet.text(QRectF(left, self._room.top(), self._day - spare, 5), day, face)
        for place in range(len(self._content.days) + 1):
            x = grid.left() + place * self._day
            sheet.line(x, grid.top(), x, grid.bottom(), color=FAINT)

    def _hours(self) -> None:
        sheet, grid, hours = self._sheet, self._grid, self._content.hours
        step = grid.height() / max(1, len(hours) - 1)
        every = next(n for n in range(1, 26) if n * step >= HOURS_APART or n == 25)
        for place, hour in enumerate(hours):
            y = grid.top() + place * step
            sheet.line(grid.left(), y, grid.right(), y, color=FAINT)
            if place % every == 0:
                box = QRectF(self._room.left(), y - 2, grid.left() - self._room.left() - 2, 4)
                sheet.text(box, hour, sheet.face(NOTE), RIGHT, GREY)

    def _block(self, block: PlanBlock) -> None:
        box = self._box(block)
        if box is None:
            return
        sheet = self._sheet
        sheet.plain(box, WHITE)
        fill(sheet, box, block.work)
        if block.is_own:
            is_session = block.work is None
            sheet.box(box, color=GREY if is_session else BLACK, dashed=is_session, width=0.18)
        else:
            sheet.box(box, color=FAINT, width=0.4)
        self._title(block, box)

    def _box(self, block: PlanBlock) -> QRectF | None:
        content, grid = self._content, self._grid
        minute = grid.height() / (content.last - content.first)
        start, end = max(block.start, content.first), min(block.end, content.last)
        if end <= start or not 0 <= block.day < len(content.days):
            return None
        lane = (self._day - GAP) / block.lanes
        left = grid.left() + block.day * self._day + GAP + block.lane * lane
        top = grid.top() + (start - content.first) * minute + GAP / 2
        high = max(0.4, (end - start) * minute - GAP)
        return QRectF(left, top, max(0.4, lane - GAP), high)

    def _title(self, block: PlanBlock, box: QRectF) -> None:
        """A title where it can be read; a sliver keeps its pattern and its place."""
        sheet = self._sheet
        face = sheet.face(LEAST, QFont.Weight.Normal if block.work is None else SEMI)
        line = sheet.height(face)
        mark = 0.0 if block.work is None else MARK + 1
        room = box.width() - 2 * INSIDE - mark
        if box.height() < line or room < 4:
            self._mark_alone(block, box)
            return
        top = box.top() + min(0.5, (box.height() - line) / 2)
        most = min(LINES_AT_MOST, max(1, int((box.height() - 0.5) / line)))
        for number, words in enumerate(sheet.lines(block.title, face, room, most)):
            place = QRectF(box.left() + INSIDE + mark, top + number * line, room, line)
            if block.work is WorkType.COVERING:
                self._plate(place, min(room, sheet.width(words, face)), mark if not number else 0)
            if block.work is not None and not number:
                sheet.mark(box.left() + INSIDE, place.center().y(), MARK, block.work)
            sheet.text(place, words, face, color=GREY if block.work is None else BLACK)

    def _plate(self, place: QRectF, width: float, mark: float) -> None:
        """Text on the hatch stands on white."""
        left = place.left() - mark - 0.5
        self._sheet.plain(QRectF(left, place.top(), width + mark + 1, place.height()), WHITE)

    def _mark_alone(self, block: PlanBlock, box: QRectF) -> None:
        side = min(MARK, box.height() - 0.4, box.width() - 0.6)
        if block.work is not None and side >= 1.5:
            if block.work is WorkType.COVERING:
                plate = QRectF(box.left() + 0.2, box.top() + 0.2, side + 0.4, side + 0.2)
                self._sheet.plain(plate, WHITE)
            self._sheet.mark(box.left() + 0.4, box.top() + 0.3 + side / 2, side, block.work)


def fill(sheet: Sheet, box: QRectF, work: WorkType | None) -> None:
    """Best Few grey, In hatched, Above white: told apart without colour."""
    if work is WorkType.CLOSING:
        sheet.plain(box, FILL)
    elif work is WorkType.COVERING:
        sheet.hatch(box)
