"""Widgets in lines that give way: text that has no room goes on in a further line below."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget


class Line(NamedTuple):
    """What stands at the left of a line, and what at its right end."""

    left: Sequence[QWidget]
    right: Sequence[QWidget] = ()

    def widgets(self) -> list[QWidget]:
        """All of them."""
        return [*self.left, *self.right]


def width_needed(line: Line, gap: int) -> int:
    """How wide a line is when nothing in it gives way."""
    return sum(natural_width(widget) for widget in line.widgets()) + gap * (len(line.widgets()) - 1)


def natural_width(widget: QWidget) -> int:
    """The width of a widget, of a label that of its text in one line."""
    if type(widget).sizeHint is QLabel.sizeHint and isinstance(widget, QLabel):
        return widget.fontMetrics().horizontalAdvance(widget.text()) + 2
    return widget.sizeHint().width()


def arrange(lines: Sequence[Line], room: QRect, gap: int, between: int) -> dict[QWidget, QRect]:
    """Where the widgets of all lines stand inside `room`, whose height does not matter.

    `gap` lies beside widgets, `between` lies between lines.
    """
    places: dict[QWidget, QRect] = {}
    top = room.top()
    for line in lines:
        boxes = _in_one_line(line, room, top, gap)
        height = max(box.height() for box in boxes.values())
        for box in boxes.values():
            box.moveTop(top + (height - box.height()) // 2)
        places |= boxes
        top += height + between
    return places


def _in_one_line(line: Line, room: QRect, top: int, gap: int) -> dict[QWidget, QRect]:
    boxes: dict[QWidget, QRect] = {}
    right = room.right() + 1
    for widget in reversed(line.right):
        width = min(natural_width(widget), room.width())
        right -= width
        boxes[widget] = QRect(right, top, width, _height(widget, width))
        right -= gap
    left = room.left()
    for widget in line.left:
        width = max(1, min(natural_width(widget), right - left))
        boxes[widget] = QRect(left, top, width, _height(widget, width))
        left += width + gap
    return boxes


def _height(widget: QWidget, width: int) -> int:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()
