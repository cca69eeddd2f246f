"""How large a window opens: it grows with the text, and never beyond the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.looks.theme import scaled

FRAME = QSize(0, 40)
"""Room for the frame that the desktop draws around it."""


def open_size(window: QWidget, width: int, height: int) -> None:
    """Give a window its first size; `width` and `height` in pixels at 100 % text."""
    owner = window.parentWidget()
    wanted = QSize(scaled(width), scaled(height))
    room = room_on_screen(window, wanted)
    if owner is not None:  # what its owner found room for, it finds too
        room = room.expandedTo(owner.window().size())
    window.resize(wanted.boundedTo(room))


def least_size(window: QWidget, width: int, height: int) -> None:
    """Let a window become no smaller than this, in pixels, nor its smallest larger than the
    screen."""
    wanted = QSize(width, height)
    window.setMinimumSize(wanted.boundedTo(room_on_screen(window, wanted)))


def room_on_screen(window: QWidget, otherwise: QSize) -> QSize:
    """The size that a window may have to be seen whole, with its frame."""
    screen = window.screen()
    return screen.availableSize() - FRAME if screen is not None else otherwise
