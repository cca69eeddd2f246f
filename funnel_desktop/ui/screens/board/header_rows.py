"""Widgets in lines that give way: text that has no room goes on in a further line below."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget


class HeaderLine(NamedTuple):
    """What stands at the left of a line, and what at its right end."""

    left: Sequence[QWidget]
    right: Sequence[QWidget] = ()

    def widgets(self) -> list[QWidget]:
        """All of them."""
        return [*self.left, *self.right]


class Widths(dict[QWidget, int]):
    """Natural widths of widgets, each measured once; cleared when texts or fonts are others."""

    def __missing__(self, widget: QWidget) -> int:
        self[widget] = width = natural_width(widget)
        return width

    def have_changed(self, widgets: Sequence[QWidget]) -> bool:
        """Measure some widgets again; whether one is not as wide as it was."""
        before = list(map(self.get, widgets))
        now = list(map(natural_width, widgets))
        self.update(zip(widgets, now, strict=True))
        return now != before


def width_needed(line: HeaderLine, gap: int, widths: Widths) -> int:
    """How wide a line is when nothing in it gives way."""
    widgets = line.widgets()
    return sum([widths[widget] for widget in widgets]) + gap * (len(widgets) - 1)


def natural_width(widget: QWidget) -> int:
    """The width of a widget, of a label that of its text in one line."""
    if type(widget).sizeHint is QLabel.sizeHint and isinstance(widget, QLabel):
        return widget.fontMetrics().horizontalAdvance(widget.text()) + 2
    return widget.sizeHint().width()


def arrange(
    lines: Sequence[HeaderLine], room: QRect, gap: int, between: int, widths: Widths
) -> dict[QWidget, QRect]:
    """Where the widgets of all lines stand inside `room`, whose height does not matter.

    `gap` lies beside widgets, `between` lies between lines.
    """
    places: dict[QWidget, QRect] = {}
    top = room.top()
    for line in lines:
        boxes = _in_one_line(line, room, top, gap, widths)
        height = max(box.height() for box in boxes.values())
        for box in boxes.values():
            box.moveTop(top + (height - box.height()) // 2)
        places |= boxes
        top += height + between
    return places


def _in_one_line(
    line: HeaderLine, room: QRect, top: int, gap: int, widths: Widths
) -> dict[QWidget, QRect]:
    boxes: dict[QWidget, QRect] = {}
    right = room.right() + 1
    for widget in reversed(line.right):
        width = min(widths[widget], room.width())
        right -= width
        boxes[widget] = QRect(right, top, width, _height(widget, width))
        right -= gap
    left = room.left()
    for widget in line.left:
        width = max(1, min(widths[widget], right - left))
        boxes[widget] = QRect(left, top, width, _height(widget, width))
        left += width + gap
    return boxes


def _height(widget: QWidget, width: int) -> int:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()
