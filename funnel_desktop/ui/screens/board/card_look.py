"""In what state a card is shown (DESIGN.md section 6)."""

from typing import NamedTuple

from funnel_desktop.funnel.stages import Stage


class CardLook(NamedTuple):
    """What the pointer, the keyboard and the search are doing to a card.

    `dragged` is the picture at the pointer, `slot` the empty place it left; `words` are the
    folded words of the search, to be underlined. `waiting`: before which stage's gate it waits,
    together with how many, itself included.
    """

    hovered: bool = False
    selected: bool = False
    focused: bool = False
    picked_up: bool = False
    dragged: bool = False
    slot: bool = False
    faded: bool = False
    words: tuple[str, ...] = ()
    waiting: tuple[Stage, int] | None = None


PLAIN = CardLook()
