"""Tab goes through the rooms of a window in their order, whatever was made when."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def line_up(window: QWidget, rooms: Sequence[QWidget]) -> None:
    """Let Tab go through the stops of each room, then on to the next one.

    Within a room the order stays as it is. Qt puts what is made, or put into another parent, at
    the end of the window's order, wherever it stands.
    """
    stops = list(_stops(window))
    by_room = [stop for room in rooms for stop in stops if room.isAncestorOf(stop)]
    go_through(list(dict.fromkeys(by_room)))


def go_on(window: QWidget, rooms: Sequence[QWidget], following: bool) -> bool:
    """Give the keyboard to the next stop of the rooms, or to the one before; round at the ends.

    For windows with fields under labels: Qt stops at those too, and cannot put them in order.
    """
    stops = [stop for stop in _stops(window) if stop.isVisible() and stop.isEnabled()]
    by_room = [stop for room in rooms for stop in stops if room.isAncestorOf(stop)]
    in_order = [stop for stop in dict.fromkeys(by_room) if not _is_passed(stop)]
    here = window.focusWidget()
    if here not in in_order:
        return False
    at = in_order.index(here) + (1 if following else -1)
    reasons = Qt.FocusReason
    reason = reasons.TabFocusReason if following else reasons.BacktabFocusReason
    in_order[at % len(in_order)].setFocus(reason)
    return True


def go_through(stops: Sequence[QWidget]) -> None:
    """Let Tab go from each stop to the next one."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(window: QWidget) -> Iterator[QWidget]:
    here = window.nextInFocusChain()
    while here is not None and here is not window:
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield here
        here = here.nextInFocusChain()


def _is_passed(stop: QWidget) -> bool:
    """What hands the keyboard on to its field, and a choice of several that is not the chosen."""
    if isinstance(stop, QAbstractButton) and (group := stop.group()) is not None:
        return group.checkedButton() not in (None, stop)
    return stop.focusProxy() is not None
