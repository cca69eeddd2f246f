"""Waiting for what should happen; nothing here sleeps for a guessed time."""

import time
from collections.abc import Callable
from typing import TypeVar

PATIENCE = 20.0
"""Seconds until what should happen has failed to; a busy machine takes its time."""
LOOKS_EVERY = 0.01

Answer = TypeVar("Answer")


class DidNotHappen(AssertionError):
    """What was waited for did not come; the message says what."""


class NotThere(Exception):
    """What was looked at has gone, as a card whose list is just drawn anew, or the program."""


class Ended(Exception):
    """The program that was looked at has ended."""


def wait_for(look: Callable[[], Answer], what: str, seconds: float = PATIENCE) -> Answer:
    """Look again and again until there is something, and return it."""
    end = time.monotonic() + seconds
    while not (found := _looked(look)):
        if time.monotonic() > end:
            raise DidNotHappen(f"not within {seconds} s: {what}")
        time.sleep(LOOKS_EVERY)
    return found


def _looked(look: Callable[[], Answer]) -> Answer | None:
    try:
        return look()
    except NotThere:
        return None
