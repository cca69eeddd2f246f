"""Where minutes and days lie on the grid, and what is under the pointer; without a widget."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF

from funnel_desktop.funnel.week import GRID, MINUTES_A_DAY, Block, Span

EDGE = 7
"""Pixels at a block's ends that take hold of the end and not of the block."""


class BlockPart(Enum):
    """Which part of a block is under the pointer."""

    BODY = auto()
    TOP = auto()
    BOTTOM = auto()


@dataclass(frozen=True)
class Geometry:
    """The grid inside a rectangle; `first` and `last` are minutes after midnight."""

    area: QRectF
    days: tuple[date, ...]
    first: int
    last: int

    def day_rect(self, place: int) -> QRectF:
        """The column of a day by its place."""
        width = self.area.width() / max(1, len(self.days))
        return QRectF(self.area.left() + place * width, self.area.top(), width, self.area.height())

    def y(self, minute: int) -> float:
        """Where a minute lies."""
        part = (minute - self.first) / max(1, self.last - self.first)
        return self.area.top() + part * self.area.height()

    def minute_at(self, y: float) -> int:
        """The quarter of an hour nearest to a height, within the day."""
        part = (y - self.area.top()) / max(1.0, self.area.height())
        exact = self.first + part * (self.last - self.first)
        return min(max(round(exact / GRID) * GRID, 0), MINUTES_A_DAY)

    def day_at(self, x: float) -> date:
        """The day nearest to a place."""
        width = self.area.width() / max(1, len(self.days))
        place = int((x - self.area.left()) // width) if width else 0
        return self.days[min(max(place, 0), len(self.days) - 1)]

    def block_rect(self, block: Block | Span, lane: int = 0, lanes: int = 1) -> QRectF:
        """The place of a block or a busy time; where several share the time, its lane."""
        column = self.day_rect(self.days.index(block.day)).adjusted(2, 0, -3, 0)
        top, bottom = self.y(max(block.start, self.first)), self.y(min(block.end, self.last))
        width = column.width() / lanes
        return QRectF(column.left() + lane * width, top + 1, width - 1, max(4.0, bottom - top - 2))


def part_at(rect: QRectF, at: QPointF) -> BlockPart:
    """Body or end; a block too low to have a body between its ends is all body but its foot."""
    edge = min(EDGE, rect.height() / 4)
    if at.y() > rect.bottom() - edge:
        return BlockPart.BOTTOM
    return (
        BlockPart.TOP if at.y() < rect.top() + edge and rect.height() > 3 * EDGE else BlockPart.BODY
    )


def spanned(day: date, one: int, other: int) -> tuple[date, int, int]:
    """Day, start and length of what was drawn between two minutes; at least a quarter."""
    start, end = min(one, other), max(one, other)
    length = max(GRID, end - start)
    return day, min(start, MINUTES_A_DAY - length), length


def moved(block: Block, day: date, start: int) -> Block:
    """A block elsewhere, wholly inside its day."""
    return block._replace(day=day, start=min(max(start, 0), MINUTES_A_DAY - block.minutes))


def stretched(block: Block, part: BlockPart, minute: int) -> Block:
    """A block whose top or bottom was taken to a minute; never shorter than a quarter."""
    if part is BlockPart.TOP:
        start = min(max(minute, 0), block.end - GRID)
        return block._replace(start=start, minutes=block.end - start)
    end = max(min(minute, MINUTES_A_DAY), block.start + GRID)
    return block._replace(minutes=end - block.start)


def shifted(block: Block, days: Sequence[date], *, by_days: int = 0, by_minutes: int = 0) -> Block:
    """A block moved by keys, within the days that are shown."""
    place = min(max(days.index(block.day) + by_days, 0), len(days) - 1)
    return moved(block, days[place], block.start + by_minutes)
