"""Judgements: the user's own dated yes or no, and how often a "90 % sure" came true."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from funnel_desktop.funnel.stages import Outcome

SURE = 0.9
"""What one is at least when one says *sure* of a sale among the Best Few."""
SCORED_FROM = 10
"""So many objectives that were called sure, before the share really won is shown."""


class Judgement(NamedTuple):
    """A yes or no about something, as a condition's key; it can be withdrawn.

    `as_before`: said under an older rule, by which it stays valid (METHOD.md, *Buying
    influences*).
    """

    about: str
    answer: bool
    day: date
    note: str = ""
    as_before: bool = False


class Confidence(NamedTuple):
    """Of `called` objectives that were called at least 90 % sure and have ended, `won` were."""

    called: int
    won: int

    @property
    def share(self) -> float | None:
        """The share really won, from 0 to 1; None before there are enough of them."""
        return self.won / self.called if self.called >= SCORED_FROM else None


def confidence(outcomes: Iterable[Outcome | None]) -> Confidence:
    """How the objectives ended that were called at least 90 % sure at the end of some day.

    Open and parked ones are undecided and do not count (METHOD.md, *Stages*).
    """
    ended = [outcome for outcome in outcomes if outcome in (Outcome.WON, Outcome.LOST)]
    return Confidence(len(ended), ended.count(Outcome.WON))
