"""When something is reminded of: some minutes before it, and once a morning. Minutes are those of
the day, after midnight."""

from collections.abc import Container, Iterable
from typing import NamedTuple

BEFORE = 10
"""Minutes before a next action with a time, where nobody has said how many."""
OFF = 24 * 60
"""So many minutes before stand for no reminders at all."""
MORNING = 8 * 60
LATE = 30
"""A program that was started later than so many minutes after the time rings no more."""


class TimedAction(NamedTuple):
    """A next action of today: its objective, and the minute it begins."""

    objective: str
    minute: int

    @property
    def key(self) -> str:
        """What is remembered once it rang; another time of the same action rings again."""
        return f"{self.objective}@{self.minute}"


def ringing(
    actions: Iterable[TimedAction], now: int, before: int, rung: Container[str]
) -> list[TimedAction]:
    """Return what rings now: what begins within `before` minutes, or has just begun."""
    return [
        each
        for each in actions
        if each.minute - before <= now < each.minute + LATE and each.key not in rung
    ]


def is_quiet(now: int, start: int | None, end: int | None) -> bool:
    """Whether it is between two minutes of the day, over midnight too; nothing said, no quiet."""
    if start is None or end is None or start == end:
        return False
    return start <= now < end if start < end else now >= start or now < end
