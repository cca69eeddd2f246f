"""Asks for what is sold, from the first steps and from a diagnosis that lacks it."""

from PySide6.QtCore import QPoint, QRect

from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.work.asking import on_request


@on_request
def say_what_is_sold(desk: Desk, *, cycles: bool = True) -> None:
    """Ask for what the file does not say yet of what is sold (`cycles`), and how much is wanted.

    It is asked beside the button that was pressed.
    """
    from funnel_desktop.ui.screens.selling.selling_popover import SellingPopover

    pressed, room = desk.window.focusWidget(), desk.workspace
    place = None
    if pressed is not None and room.isAncestorOf(pressed):
        place = QRect(pressed.mapTo(room, QPoint()), pressed.size())
    SellingPopover(desk.session, room, cycles=cycles).open_at(place)
