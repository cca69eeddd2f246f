"""How large a window opens: it grows with the text, and never beyond the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.theme import scaled

FRAME = QSize(0, 40)
"""Room for the frame that the desktop draws around it."""


def open_size(window: QWidget, width: int, height: int) -> None:
    """Give a window its first size; `width` and `height` in pixels at 100 % text."""
    screen, owner = window.screen(), window.parentWidget()
    wanted = QSize(scaled(width), scaled(height))
    room = screen.availableSize() - FRAME if screen is not None else wanted
    if owner is not None:  # what its owner found room for, it finds too
        room = room.expandedTo(owner.window().size())
    window.resize(wanted.boundedTo(room))
