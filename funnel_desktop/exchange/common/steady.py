"""Hundreds of thousands of small values at once, beside a window that goes on.

One call into C lets no other thread work until it is over: over so many values it is made a
portion at a time, and so are they freed.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Any, TypeVar

from funnel_desktop.exchange.common.refused import ImportRefused

PORTION = 2_000
"""Values that are worked on at once: about a millisecond."""

Progress = Callable[[int, int], bool | None]
"""Gets what is done and how much there is; False ends the work with ImportRefused 'cancelled'."""

Many = TypeVar("Many")


def portions(values: Sequence[Many]) -> Iterator[Sequence[Many]]:
    """Some values at a time."""
    return (values[start : start + PORTION] for start in range(0, len(values), PORTION))


def different(values: Sequence[Many]) -> dict[Many, None]:
    """Each different value once, in the order they came."""
    found: dict[Many, None] = {}
    for some in portions(values):
        found.update(dict.fromkeys(some))
    return found


def let_go(*many: list[Any] | dict[Any, Any]) -> None:
    """Empty lists and dictionaries that nobody looks at any more."""
    for values in many:
        if isinstance(values, dict):
            while values:
                values.popitem()
        while values:
            del values[-PORTION:]


class Pace:
    """How far a long piece of work is, counted in values; it may be asked to stop."""

    def __init__(self, of: int = 0, progress: Progress | None = None) -> None:
        """`of` is about how many values will be gone through in all."""
        self._of, self._progress = max(1, of), progress
        self._done = self._told = 0

    def portions(self, values: Sequence[Many]) -> Iterator[Sequence[Many]]:
        """Some values at a time; raises ImportRefused 'cancelled'."""
        for some in portions(values):
            self._go_on(len(some))
            yield some

    def through(self, values: Sequence[Many]) -> Iterator[Many]:
        """The values one by one; raises ImportRefused 'cancelled'."""
        return chain.from_iterable(self.portions(values))

    def _go_on(self, count: int) -> None:
        """Say it for each hundredth of the whole."""
        self._done = min(self._done + count, self._of)
        if self._progress is None or 100 * (self._done - self._told) < self._of:
            return
        self._told = self._done
        if self._progress(self._done, self._of) is False:
            raise ImportRefused("cancelled")
