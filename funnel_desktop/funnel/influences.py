"""Buying influences: the people who play a role in a client's decision."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from funnel_desktop.funnel.judgement import Judgement


class Role(StrEnum):
    """What somebody does in the decision (METHOD.md, *Buying influences*)."""

    ECONOMIC = "economic"
    USER = "user"
    TECHNICAL = "technical"
    COACH = "coach"


class Degree(StrEnum):
    """How much somebody's word weighs."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Mode(StrEnum):
    """How somebody sees what is against what should be (METHOD.md, *Buying influences*)."""

    GROWTH = "growth"
    TROUBLE = "trouble"
    EVEN_KEEL = "even_keel"
    OVERCONFIDENT = "overconfident"


SEE_A_GAP = frozenset((Mode.GROWTH, Mode.TROUBLE))
"""Who sees a gap can be sold to; the others see none."""

BAR_A_GATE = (Role.ECONOMIC, Role.USER, Role.TECHNICAL)
"""Roles that have to be identified; a missing Coach is only pointed out."""

CAN_BE_NOBODYS = (Role.TECHNICAL, Role.COACH)
"""Somebody always approves, and somebody always lives with the result: of these two alone it can
be said that nobody plays them (METHOD.md, *Buying influences*)."""

PRESUMED_ROLES = frozenset((Role.ECONOMIC, Role.USER))
"""What a private client is taken for; and nobody is taken for Technical."""


class Lack(StrEnum):
    """What somebody lacks who is not covered (METHOD.md, *Buying influences*)."""

    MET = "met"
    NEED = "need"
    CONFIRMED = "confirmed"


class Influence(NamedTuple):
    """One person's part in one objective; None is "not known" everywhere, never 0.

    `person` is None for the client themself. `rating` is from -5 to +5. `last_contact` is the
    last activity with this person for the objective. `presumed`: not written down yet.
    `confirmed` is the day on which the user confirmed that it fits this person; `as_before`:
    that was before a need was asked for, and needs none.
    """

    id: str
    objective: str
    person: str | None
    name: str
    roles: frozenset[Role] = frozenset()
    degree: Degree | None = None
    mode: Mode | None = None
    rating: int | None = None
    met: date | None = None
    personal_win: str = ""
    result: str = ""
    confirmed: date | None = None
    last_contact: date | None = None
    presumed: bool = False
    as_before: bool = False

    @property
    def contacted(self) -> bool:
        """Whether somebody has been in touch with this person."""
        return self.met is not None or self.last_contact is not None

    @property
    def need_known(self) -> bool:
        """Whether it is known what this person wins, or which result they need."""
        return bool(self.personal_win.strip() or self.result.strip())

    @property
    def covered(self) -> date | None:
        """Since when this person is covered: met, their need known, and the fit confirmed.

        None while one of the three is missing (METHOD.md, *Buying influences*).
        """
        return None if self.lacks else self.confirmed

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """What this person still lacks to be covered, in the order in which it is found out."""
        found = {
            Lack.MET: not self.contacted,
            Lack.NEED: not (self.need_known or self.as_before),
            Lack.CONFIRMED: self.confirmed is None,
        }
        return tuple([lack for lack, is_missing in found.items() if is_missing])

    @property
    def last_touch(self) -> date | None:
        """The last day on which somebody was in touch with this person."""
        return max((day for day in (self.met, self.last_contact) if day), default=None)

    @property
    def sees_gap(self) -> bool:
        """Whether this person sees a gap between what is and what should be."""
        return self.mode in SEE_A_GAP


def against(influences: Iterable[Influence]) -> list[Influence]:
    """Return who is covered and rated below 0.

    They are named at the gate (METHOD.md, *Buying influences*).
    """
    return [each for each in influences if each.covered is not None and (each.rating or 0) < 0]


class RoleState(StrEnum):
    """What is known of a role."""

    HELD = "held"
    NOBODY = "nobody"
    UNKNOWN = "unknown"


def nobody(role: Role) -> str:
    """What the judgement that nobody plays a role here is about."""
    return f"nobody_{role}"


def role_states(
    influences: Iterable[Influence],
    judgements: Mapping[str, Judgement],
    is_private: bool,
) -> dict[Role, RoleState]:
    """Which of the four roles is held, played by nobody here, or unknown.

    For a service to private persons nobody is taken for Technical until a judgement says
    otherwise (METHOD.md, *Buying influences*).
    """
    held = {role for influence in influences for role in influence.roles}
    return {role: _state(role, held, judgements, is_private) for role in Role}


def _state(
    role: Role, held: set[Role], judgements: Mapping[str, Judgement], is_private: bool
) -> RoleState:
    if role in held:
        return RoleState.HELD
    judged = judgements.get(nobody(role))
    if judged is not None:
        return RoleState.NOBODY if judged.answer else RoleState.UNKNOWN
    presumed = is_private and role is Role.TECHNICAL
    return RoleState.NOBODY if presumed else RoleState.UNKNOWN
