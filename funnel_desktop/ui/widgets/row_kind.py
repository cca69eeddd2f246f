"""What a list asks of its rows: how they are read out, ticked, measured and painted."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from funnel_desktop.ui.looks.theme import RADIUS_BUTTON

Row = TypeVar("Row")
LIVELY = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies behind a row, and how far from its edges."""

    aside: int = 0
    """Pixels that stay free at the left and at the right."""
    above: int = 0
    """Pixels that stay free above and below."""
    radius: float = RADIUS_BUTTON
    shows_chosen: bool = False
    shows_hover: bool = False
    is_ruled: bool = False
    """A thin line stands below each row."""


class RowKind(Generic[Row]):
    """What a list asks of its rows. Each kind says `spoken`, and `height` and `paint` unless the
    style paints it."""

    ground = Ground()
    is_uniform = True
    """All rows are equally high; else each is as high as its text needs at the list's width."""
    by_style = False
    """The style paints what is spoken, as plain text."""

    def spoken(self, row: Row) -> str:
        """All of a row in words, for screen readers and for typing ahead."""
        raise NotImplementedError

    def described(self, row: Row) -> str:
        """What a screen reader may add."""
        return ""

    def key(self, row: Row) -> object:
        """What a row is about; rows about the same stay as they are where only words change."""
        return None

    def tip(self, row: Row) -> str:
        """What is said where the pointer rests on a row."""
        return ""

    def ticked(self, row: Row) -> bool | None:
        """Whether a row is ticked; None where it has nothing to tick."""
        return None

    def tick(self, row: Row, ticked: bool) -> None:
        """Tick a row, or not; asked of rows that have something to tick."""
        raise NotImplementedError

    def flags(self, row: Row) -> Qt.ItemFlag:
        """Whether a row can be chosen, ticked and dragged."""
        return LIVELY

    def dragged(self, row: Row) -> str:
        """The id of the objective that is dragged with a row."""
        return ""

    def ground_of(self, row: Row) -> Ground | None:
        """What lies behind a row; None: nothing, and nothing happens to it."""
        return self.ground

    def height(self, row: Row, width: int) -> int:
        """How high a row is in a list of some width, in pixels."""
        raise NotImplementedError

    def paint(self, painter: QPainter, box: QRect, row: Row, *, is_chosen: bool) -> None:
        """Paint what stands on the ground."""
        raise NotImplementedError
