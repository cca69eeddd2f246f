"""How parts stand beside or below each other, with the spacing of the theme."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from funnel_desktop.ui.looks.theme import SPACE_2

Margins = int | tuple[int, int] | tuple[int, int, int, int]


_FILLING = Qt.AlignmentFlag(0)


class Placed(NamedTuple):
    """A part that takes a share of the room left over, or keeps to one side of its own room."""

    part: QWidget | QLayout | None
    share: int = 1
    side: Qt.AlignmentFlag = _FILLING


Part = QWidget | QLayout | Placed | int
"""What a layout is made of; a number is an empty space of so many pixels."""

STRETCH = Placed(None)
"""Empty room between parts, or after the last one."""


def grow(part: QWidget | QLayout, share: int = 1) -> Placed:
    """Return `part` so placed that it takes `share` of the room left over."""
    return Placed(part, share)


def at_left(part: QWidget | QLayout) -> Placed:
    """Return `part` so placed that it is as wide as it wants to be, at the left of a column."""
    return Placed(part, 0, Qt.AlignmentFlag.AlignLeft)


def at_top(part: QWidget | QLayout) -> Placed:
    """Return `part` so placed that it is as high as it wants to be, at the top of a row."""
    return Placed(part, 0, Qt.AlignmentFlag.AlignTop)


def row_of(
    *parts: Part, into: QWidget | None = None, gap: int = SPACE_2, margins: Margins = 0
) -> QHBoxLayout:
    """Return a layout of `parts` side by side, as the layout of `into` where that is given.

    `gap` is the space between two parts, `margins` the space around them, in pixels: on all sides,
    or beside and above them, or at their left, top, right and bottom.
    """
    layout = QHBoxLayout() if into is None else QHBoxLayout(into)
    _fill(layout, parts, gap, margins)
    return layout


def column_of(
    *parts: Part, into: QWidget | None = None, gap: int = SPACE_2, margins: Margins = 0
) -> QVBoxLayout:
    """Return a layout of `parts` below each other; the rest as for `row_of`."""
    layout = QVBoxLayout() if into is None else QVBoxLayout(into)
    _fill(layout, parts, gap, margins)
    return layout


def thin_line() -> QFrame:
    """Return a line between parts that stand below each other."""
    line = QFrame()
    line.setProperty("surface", "line")
    return line


def turn(layout: QBoxLayout, beside: bool) -> None:
    """Put the parts of a row beside each other, or below each other where it is too narrow."""
    ways = QBoxLayout.Direction
    layout.setDirection(ways.LeftToRight if beside else ways.TopToBottom)


def _fill(layout: QBoxLayout, parts: tuple[Part, ...], gap: int, margins: Margins) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(*_four_sides(margins))
    for part in parts:
        if isinstance(part, int):
            layout.addSpacing(part)
            continue
        inside, share, side = part if isinstance(part, Placed) else (part, 0, _FILLING)
        if inside is None:
            layout.addStretch(share)
        elif isinstance(inside, QLayout):
            layout.addLayout(inside, share)
            layout.setAlignment(inside, side)
        else:
            layout.addWidget(inside, share, side)


def _four_sides(margins: Margins) -> tuple[int, int, int, int]:
    if isinstance(margins, int):
        return margins, margins, margins, margins
    return margins if len(margins) == 4 else margins * 2
