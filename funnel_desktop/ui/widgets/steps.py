"""How dialogs of several steps are laid out: what and where, the step, ways on and back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4


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
    above, below = QHBoxLayout(), QHBoxLayout()
    above.addWidget(title, 1)
    above.addWidget(place)
    below.setSpacing(SPACE_3)
    below.addWidget(aside)
    below.addStretch(1)
    below.addWidget(back)
    below.addWidget(on)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
    column.setSpacing(SPACE_3)
    column.addLayout(above)
    for number, part in enumerate(body):
        column.addWidget(part, int(number == 0))
    column.addLayout(below)
