"""How dialogs of several steps are laid out: what and where, the step, ways on and back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of


def lay_out_steps(
    dialog: QDialog,
    head: tuple[QWidget, QWidget],
    body: Sequence[QWidget],
    aside: QPushButton,
    back: QPushButton,
    on: QPushButton,
) -> None:
    """`head` are the title and the place among the steps; the first of `body` takes the room.

    `on` is the way on, by Enter too; `aside` stands apart from it.
    """
    on.setProperty("kind", "primary")
    on.setDefault(True)
    title, place = head
    first, *rest = body
    column_of(
        row_of(grow(title), place, gap=SPACE_3),
        grow(first),
        *rest,
        row_of(aside, STRETCH, back, on, gap=SPACE_3),
        into=dialog,
        gap=SPACE_3,
        margins=SPACE_4,
    )
