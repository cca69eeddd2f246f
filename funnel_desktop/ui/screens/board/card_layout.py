"""Where the lines of a card are, from the fonts' own heights; and the states it is shown in."""

from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.theme import TARGET, font, scaled


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


PADDING = 11
"""Between a card's edge and its text, left and right."""
NARROW = 200
"""Below this width at 100 % what stands at the right of a line gets a line of its own."""


class CardRows(NamedTuple):
    """The boxes of a card's lines.

    `value` and `when` are the same boxes as `client` and `action`, or in a narrow card lines of
    their own. `chips` is empty where the card carries no marks.
    """

    client: QRect
    value: QRect
    wish: QRect
    facts: QRect
    chips: QRect
    rule: int
    action: QRect
    when: QRect


class CardLayout:
    """Measures once for a theme; make a new one when the theme changes."""

    def __init__(self, narrow: bool = False) -> None:
        self.narrow = narrow

    @cached_property
    def body(self) -> QFontMetrics:
        return QFontMetrics(font("body_strong"))

    @cached_property
    def small(self) -> QFontMetrics:
        return QFontMetrics(font("small"))

    @cached_property
    def chip_height(self) -> int:
        return QFontMetrics(font("caption_medium")).height() + scaled(4)

    @cached_property
    def padding(self) -> int:
        return scaled(PADDING)

    def height(self, with_chips: bool) -> int:
        """104 pixels at 100 %, 128 with a line of marks; more in a narrow card."""
        return self._plain_height + (self.chip_height + scaled(6) if with_chips else 0)

    def has_room_for_chips(self, card: QRect) -> bool:
        """Whether `card` is high enough for a line of marks of its own."""
        return card.height() >= self.height(True)

    def rows(self, card: QRect, with_chips: bool) -> CardRows:
        """The boxes of the lines of a card that fills `card`; the action stands at its foot.

        Where all cards are equally high, one with marks may find no line for them: they then
        take the place of the facts' left part.
        """
        left, top, width = card.left() + self.padding, card.top(), card.width() - 2 * self.padding
        small = self.small.height()
        client = QRect(left, top + scaled(9), width, self.body.height())
        facts = QRect(left, top + self._facts_top, width, small)
        chips = QRect(left, facts.bottom() + 1 + scaled(7), width, self.chip_height)
        if with_chips and not self.has_room_for_chips(card):
            chips.moveCenter(facts.center())
        rule = card.bottom() + 1 - self._action_height
        action = QRect(left, rule + 1 + scaled(7), width, small)
        return CardRows(
            client=client,
            value=client.translated(0, self._value_top - scaled(9)) if self.narrow else client,
            wish=QRect(left, top + self._wish_top, width, small),
            facts=facts,
            chips=chips if with_chips else QRect(),
            rule=rule,
            action=action,
            when=action.translated(0, small + scaled(3)) if self.narrow else action,
        )

    def menu_button(self, card: QRect) -> QRect:
        """The ⋯ button, at the right end of the first line; never smaller than a target."""
        side = max(TARGET, self.body.height() + 4)
        middle = card.top() + scaled(9) + self.body.height() // 2
        return QRect(card.right() + 1 - self.padding - side, middle - side // 2, side, side)

    @cached_property
    def _wish_top(self) -> int:
        return scaled(9) + self.body.height() + scaled(3)

    @cached_property
    def _value_top(self) -> int:
        return self._wish_top + self.small.height() + scaled(3)

    @cached_property
    def _facts_top(self) -> int:
        above = self.body.height() if self.narrow else self.small.height()
        return (self._value_top if self.narrow else self._wish_top) + above + scaled(8)

    @cached_property
    def _action_height(self) -> int:
        """From the rule to the lower edge."""
        lines = self.small.height() * 2 + scaled(3) if self.narrow else self.small.height()
        return 1 + scaled(7) + lines + scaled(8)

    @cached_property
    def _plain_height(self) -> int:
        return self._facts_top + self.small.height() + scaled(7) + self._action_height


class CardLayouts:
    """The layout for any width; both are measured when first needed."""

    def __init__(self) -> None:
        self._wide, self._narrow = CardLayout(), CardLayout(narrow=True)
        self._wide_from = scaled(NARROW)

    def of(self, width: int) -> CardLayout:
        """The layout of a card that is `width` pixels wide."""
        return self._narrow if width < self._wide_from else self._wide
