"""Buying influences: the people who play a role in a client's decision."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """What a buying influence decides (METHOD.md, *Buying influences*)."""

    ECONOMIC = "economic"
    USER = "user"
    TECHNICAL = "technical"
    COACH = "coach"


ROLES_THAT_BAR = (Role.ECONOMIC, Role.USER, Role.TECHNICAL)
"""A missing Coach is pointed out, but bars no gate."""


class Degree(StrEnum):
    """How much a person's word weighs."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Mode(StrEnum):
    """How a person sees their situation; only who sees a gap can be sold to."""

    GROWTH = "growth"
    TROUBLE = "trouble"
    EVEN_KEEL = "even_keel"
    OVERCONFIDENT = "overconfident"


MODES_THAT_SEE_A_GAP = (Mode.GROWTH, Mode.TROUBLE)
RATINGS = tuple(rating for rating in range(-5, 6) if rating != 0)
"""0 would be mistaken for not known, which is None."""


@dataclass(frozen=True, slots=True)
class Influence:
    """A person in one objective; None and empty text mean not known.

    `met` is the day of the first meeting or the last contact known, `covered` the day on which
    it was found that this person was met, their need known and their fit confirmed.
    """

    id: str
    objective: str
    person: str
    person_name: str = ""
    job_title: str = ""
    roles: frozenset[Role] = frozenset()
    degree: Degree | None = None
    mode: Mode | None = None
    rating: int | None = None
    met: date | None = None
    win: str = ""
    result: str = ""
    covered: date | None = None
    last_contact: date | None = None

    def was_contacted(self) -> bool:
        """Whether anything was ever said to or by this person."""
        return self.met is not None or self.last_contact is not None

    def sees_a_gap(self) -> bool:
        """Whether this person sees a gap between what is and what should be."""
        return self.mode in MODES_THAT_SEE_A_GAP


def covered_count(influences: Iterable[Influence]) -> tuple[int, int]:
    """How many of the influences are covered, and how many there are."""
    known = list(influences)
    return sum(one.covered is not None for one in known), len(known)
