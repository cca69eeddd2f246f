"""What a change means for the rows of one list, and for a place that cards are carried to."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple


class RowEdits(NamedTuple):
    """Rows to take out (in the old order, the last first), to put in and to draw again (both in
    the new order, the first first)."""

    taken: tuple[int, ...]
    put: tuple[int, ...]
    redrawn: tuple[int, ...]

    @property
    def more(self) -> int:
        """By how many rows the list grows."""
        return len(self.put) - len(self.taken)


NO_EDITS = RowEdits((), (), ())


def row_edits(old: Mapping[str, int], new: Mapping[str, int]) -> RowEdits:
    """The edits that lead from the rows the changed cards had to those they have now.

    Cards that kept their place among the others are only drawn again.
    """
    staying = set(old) & set(new)
    while astray := _astray(staying, old, new):
        staying.remove(astray)
    return RowEdits(
        taken=tuple(
            sorted((row for card, row in old.items() if card not in staying), reverse=True)
        ),
        put=tuple(sorted(row for card, row in new.items() if card not in staying)),
        redrawn=tuple(sorted(new[card] for card in staying)),
    )


def _astray(staying: set[str], old: Mapping[str, int], new: Mapping[str, int]) -> str | None:
    """A card that would not come to stand where it belongs by the others' edits alone."""
    gone = [row for card, row in old.items() if card not in staying]
    come = [row for card, row in new.items() if card not in staying]
    for card in sorted(staying, key=lambda card: new[card]):
        above_before = old[card] - sum(row < old[card] for row in gone)
        above_now = new[card] - sum(row < new[card] for row in come)
        if above_before != above_now:
            return card
    return None


def place_of_gap(gap: int, carried: Sequence[int]) -> int:
    """The place among the other cards that the gap above row `gap` stands for.

    `carried` are the rows of the cards that are being moved and that do not count.
    """
    return gap - sum(row < gap for row in carried)


def gap_of_place(place: int, carried: Sequence[int]) -> int:
    """The gap behind the cards that come before number `place` (from 0) among the others."""
    gap = place
    for row in sorted(carried):
        if row < gap:
            gap += 1
    return gap


def stays(gap: int, carried: Sequence[int]) -> bool:
    """Whether dropping `carried` rows of the same list at `gap` would change nothing."""
    if not carried:
        return False
    first, last = min(carried), max(carried)
    return last - first + 1 == len(carried) and first <= gap <= last + 1
