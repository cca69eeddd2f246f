"""How far a long change has come."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with what is done and how much there is; what it raises ends the change, and nothing of
it stays."""


def no_progress(done: int, of: int) -> None:
    """Nobody asks."""
