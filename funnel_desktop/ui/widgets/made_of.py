"""Rows that are made of something when they are looked at: most of very many never are."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

Of = TypeVar("Of")


class MadeOf(Sequence[Any]):
    """As long as what its rows are made of."""

    def __init__(self, of: Sequence[Of], made: Callable[[Of], object]) -> None:
        self._of: Sequence[Any] = of
        self._made: Callable[[Any], object] = made

    def __len__(self) -> int:
        return len(self._of)

    def __getitem__(self, place: Any) -> Any:
        return self._made(self._of[place])
