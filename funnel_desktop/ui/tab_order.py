"""Tab goes through the rooms of a window in their order, whatever was made when."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def line_up(window: QWidget, rooms: Sequence[QWidget]) -> None:
    """Let Tab go through the stops of each room, then on to the next one.

    Within a room the order stays as it is. Qt puts what is made, or put into another parent, at
    the end of the window's order, wherever it stands.
    """
    stops = list(_stops(window))
    by_room = [stop for room in rooms for stop in stops if room.isAncestorOf(stop)]
    go_through(list(dict.fromkeys(by_room)))


def go_through(stops: Sequence[QWidget]) -> None:
    """Let Tab go from each stop to the next one."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(window: QWidget) -> Iterator[QWidget]:
    here = window.nextInFocusChain()
    while here is not None and here is not window:
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus or _holds_a_field(here):
            yield here
        here = here.nextInFocusChain()


def _holds_a_field(widget: QWidget) -> bool:
    """Qt stops at a label with its field too, and goes from it into the field."""
    field = widget.focusProxy()
    return field is not None and widget.isAncestorOf(field)
