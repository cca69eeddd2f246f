"""The rhythm of a week: what is said on Monday, in which order to sort, when to look back.

METHOD.md, *The rhythm of a week*. Days and minutes come from outside; nothing here knows a clock.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from funnel_desktop.funnel.diagnoses import InColumn
from funnel_desktop.funnel.week import DAYS, MINUTES_A_DAY, Block, monday_of

AWAY_FROM = 7
"""Days without an opening and a change, from which on it is said that one was away."""
LAST_HOUR = 60
"""Minutes."""
SOURCES_A_WEEK = 2

FORGOTTEN_AFTER_CYCLES = 4
QUARTER = 91
"""Days."""


class Absence(NamedTuple):
    """The day on which the file was last used, and the one on which it is used again."""

    last: date
    back: date

    @property
    def days(self) -> int:
        """The days that were missed."""
        return (self.back - self.last).days


def absence(last: date | None, today: date) -> Absence | None:
    """The absence that ends today; `last` is the latest opening or change before it."""
    if last is None or (today - last).days < AWAY_FROM:
        return None
    return Absence(last, today)


def into_this_week(day: date, today: date) -> date:
    """Where an overdue next action goes in the week of `today`: its own weekday while that lies
    ahead, otherwise today."""
    return max(today, monday_of(today) + timedelta(days=day.weekday()))


def review_from(
    blocks: Iterable[Block], monday: date, days_a_week: int, last_minute: int
) -> tuple[date, int]:
    """Day and minute from which on the review of a week is offered.

    The last planned hour of the last working day; without a block there the last working hour.
    """
    day = monday + timedelta(days=days_a_week - 1)
    ends = [block.end for block in blocks if block.day == day]
    return day, max(0, max(ends, default=last_minute) - LAST_HOUR)


def is_for_review(since: tuple[date, int], now: tuple[date, int]) -> bool:
    """Whether the review of a week is offered at a day and minute: until its Sunday is over."""
    day, _ = since
    end = monday_of(day) + timedelta(days=DAYS - 1), MINUTES_A_DAY
    return since <= now <= end


class ToSort(NamedTuple):
    """A card of the weekly sort; `may_be_dead` where it is no supply any more, `silent` the days
    since any news, `slipped` those since its expected agreement, 0 where that lies ahead.
    `is_forgotten` where it has been silent for four cycles, with nothing planned."""

    id: str
    may_be_dead: bool
    silent: int
    slipped: int
    is_forgotten: bool = False


class Silence(NamedTuple):
    """Whether a card may be dead, its days without news, and whether it is forgotten."""

    may_be_dead: bool
    days: int
    is_forgotten: bool = False


def is_forgotten(silent: int, patience: float, has_plan: bool) -> bool:
    """Whether an objective has been silent for four normal cycles (METHOD.md, *The sort*);
    `patience` is its cycle in days, or what stands for it where it is unknown."""
    return silent >= FORGOTTEN_AFTER_CYCLES * patience and not has_plan


def is_closing_due(last: date | None, today: date) -> bool:
    """Whether it may be asked again which ones to close: once a quarter at most."""
    return last is None or (today - last).days >= QUARTER


def sorting(cards: Iterable[tuple[InColumn, Silence]]) -> list[ToSort]:
    """The cards of the weekly sort in their order, which come in the order of the board.

    Those that may be dead first, the longest silent first.
    """
    told = [
        ToSort(card.id, each.may_be_dead, each.days, card.slipped or 0, each.is_forgotten)
        for card, each in cards
    ]
    dead = sorted((each for each in told if each.may_be_dead), key=lambda each: -each.silent)
    return [*dead, *(each for each in told if not each.may_be_dead)]
