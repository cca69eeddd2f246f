"""Whose turn it is in the weekly sort, and what was answered; without a widget."""

from collections.abc import Sequence
from typing import NamedTuple

from funnel_desktop.document.sorting import Sorted
from funnel_desktop.funnel.rhythm import ToSort


class Answered(NamedTuple):
    """An answer, and the number of the step that wrote it down."""

    objective: str
    answer: Sorted
    step: int | None


class SortQueue:
    """Asks for each objective once; those that were put off come round again at the end."""

    def __init__(self) -> None:
        self._left: list[ToSort] = []
        self._put_off: list[str] = []
        self.answered: list[Answered] = []

    @property
    def current(self) -> ToSort | None:
        """The one whose turn it is; None at the end."""
        return self._left[0] if self._left else None

    @property
    def place(self) -> tuple[int, int]:
        """Which one it is, from 1, and how many there are in all."""
        done = len(self.answered)
        return done + min(1, len(self._left)), done + len(self._left)

    @property
    def later(self) -> int:
        """How many were put off, and are still to be answered."""
        left = {each.id for each in self._left}
        return sum(row_id in left for row_id in self._put_off)

    @property
    def changes(self) -> list[Answered]:
        """The answers that changed more than the day on which was sorted."""
        return [each for each in self.answered if each.answer is not Sorted.HERE]

    @property
    def here_still(self) -> int:
        """How many are here still, and nothing else."""
        return len(self.answered) - len(self.changes)

    def show(self, left: Sequence[ToSort]) -> None:
        """Go on with what is left; an answer that was undone is an answer no more."""
        ids = {each.id for each in left}
        self.answered = [each for each in self.answered if each.objective not in ids]
        self._put_off = [row_id for row_id in self._put_off if row_id in ids]
        last = {row_id: place for place, row_id in enumerate(self._put_off)}
        self._left = sorted(left, key=lambda each: last.get(each.id, -1))

    def answer(self, answer: Sorted, step: int | None) -> None:
        """Note the answer for the current one, and go on."""
        self.answered.append(Answered(self._left.pop(0).id, answer, step))

    def put_off(self) -> None:
        """Ask for the current one at the end."""
        current = self._left.pop(0)
        self._put_off = [row_id for row_id in self._put_off if row_id != current.id] + [current.id]
        self._left.append(current)
