"""Tactics: one next action for each influence who is not covered, and why an objective is one to
look at again.

Keys and values only; the words stand in `wording/`, and for the command line in its own room.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from funnel_desktop.funnel.influences import Influence, Lack, Mode, Role
from funnel_desktop.funnel.objective import Objective

LEAST, MOST = -3, 3
"""From panic to euphoria."""
A_PAIR = 2
A_FALL = 2
"""So many steps down since the last time are a reason to look."""


class Tactic(StrEnum):
    """What to do next about an influence who is not covered (METHOD.md, *Buying influences*)."""

    INTRODUCTION = "introduction"
    """Never met: who can introduce you?"""
    WHO_SEES_THE_GAP = "who_sees_the_gap"
    """Even Keel: who else sees the gap?"""
    LAST_RESULT = "last_result"
    """Overconfident: a question about the last result."""
    WHAT_THEY_GAIN = "what_they_gain"
    """No win and no result known: ask what they gain."""
    CONFIRM_THE_FIT = "confirm_the_fit"
    """All of that is known: ask whether it fits them."""


class TacticOffer(NamedTuple):
    """A tactic for one person."""

    influence: Influence
    tactic: Tactic


def tactic_for(influence: Influence) -> Tactic | None:
    """What to do next about somebody; None who is covered.

    What is missing comes in the order in which it is found out; who was met and sees no gap is
    first brought to see one.
    """
    lacks = influence.lacks
    if not lacks:
        return None
    if Lack.MET in lacks:
        return Tactic.INTRODUCTION
    if influence.mode is Mode.EVEN_KEEL:
        return Tactic.WHO_SEES_THE_GAP
    if influence.mode is Mode.OVERCONFIDENT:
        return Tactic.LAST_RESULT
    return Tactic.WHAT_THEY_GAIN if Lack.NEED in lacks else Tactic.CONFIRM_THE_FIT


def offers(influences: Iterable[Influence]) -> list[TacticOffer]:
    """One tactic for each influence who is not covered, in the user's order."""
    return [TacticOffer(each, tactic) for each in influences if (tactic := tactic_for(each))]


class WinsAndResults(NamedTuple):
    """Of how many of the influences both what they win and the result they need are known."""

    known: int
    influences: int


def wins_and_results(influences: Sequence[Influence]) -> WinsAndResults:
    """*Wins and results known, 2 of 4* (METHOD.md, *Buying influences*)."""
    known = (each.personal_win.strip() and each.result.strip() for each in influences)
    return WinsAndResults(sum(map(bool, known)), len(influences))


class InOneLine(NamedTuple):
    """The objective in one line: *By 30 Jun Ana Ruiz approves €9,600 for coaching the new CTO*.

    Composed, never typed; what is None or empty is a blank to fill in. `value` in minor units.
    """

    expected: date | None
    approves: str
    value: int | None
    wish: str

    @property
    def blanks(self) -> tuple[str, ...]:
        """The parts that are not known: expected, approves, value, wish."""
        known = {
            "expected": self.expected is not None,
            "approves": bool(self.approves),
            "value": self.value is not None,
            "wish": bool(self.wish.strip()),
        }
        return tuple(part for part, is_known in known.items() if not is_known)


def in_one_line(objective: Objective, influences: Iterable[Influence]) -> InOneLine:
    """What an objective is, in its four parts (METHOD.md, *Stages*)."""
    approves = next((each.name for each in influences if Role.ECONOMIC in each.roles), "")
    return InOneLine(objective.expected, approves, objective.value, objective.wish)


class Felt(NamedTuple):
    """How the user felt about an objective on a day, from panic (-3) to euphoria (+3)."""

    position: int
    day: date


class LookAgainReason(StrEnum):
    """Why an objective is one to look at again."""

    FALL = "fall"
    """The position fell by two or more since the last time."""
    EUPHORIA = "euphoria"
    """All is well, they feel, and a condition is open."""


def reason_to_look(felt: Sequence[Felt], open_count: int) -> LookAgainReason | None:
    """Why to look at an objective again; None where there is no reason (METHOD.md, *Position*).

    `felt` are the positions, the newest first; of one day the last that was said counts.
    """
    days: dict[date, Felt] = {}
    for each in felt:
        days.setdefault(each.day, each)
    newest = list(days.values())[:2]
    if len(newest) == A_PAIR and newest[1].position - newest[0].position >= A_FALL:
        return LookAgainReason.FALL
    if newest and newest[0].position == MOST and open_count > 0:
        return LookAgainReason.EUPHORIA
    return None
