"""Strengths and red flags: what can be seen of a sale without being told.

Keys and values only; the words stand in `wording/flags.py`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from funnel_desktop.funnel.gates import Case
from funnel_desktop.funnel.influences import BAR_A_GATE, Degree, Influence, Role, RoleState
from funnel_desktop.funnel.stages import Stage

STRONG = 3
"""From this rating on somebody counts as in favour."""


class FlagKind(StrEnum):
    """For the sale, or against it."""

    STRENGTH = "strength"
    RED_FLAG = "red_flag"


class Sign(StrEnum):
    """What can be seen; with each, what a `SeenSign` of it names."""

    NEVER_MET = "never_met"
    """An influence."""
    AGAINST = "against"
    """An influence of high or unknown degree, and the negative rating."""
    SEES_NO_GAP = "sees_no_gap"
    """An influence."""
    ROLE_UNKNOWN = "role_unknown"
    """A role."""
    NO_COACH = "no_coach"
    NO_NEXT_ACTION = "no_next_action"
    OVER_CYCLE = "over_cycle"
    """By how many days."""
    IN_FAVOUR = "in_favour"
    """An influence of high degree, and the rating."""
    APPROVER_SEES_GAP = "approver_sees_gap"
    """The Economic influence."""
    GUIDED = "guided"
    """The Coach."""
    ALL_COVERED = "all_covered"


@dataclass(frozen=True, slots=True)
class SeenSign:
    """A sign, and whom or what it is about; `number` is a rating or days."""

    sign: Sign
    influence: Influence | None = None
    role: Role | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class Sale:
    """An open objective as its flags see it; `age` in days since the first contact."""

    case: Case
    is_organisation: bool
    has_next_action: bool
    age: int | None


def red_flags(sale: Sale) -> list[SeenSign]:
    """What speaks against a sale (METHOD.md, *Buying influences*); of a lead nothing is said."""
    if sale.case.stage is Stage.UNIVERSE:
        return []
    people = [seen for influence in sale.case.influences for seen in _against(influence)]
    return [*people, *_missing_roles(sale), *_of_time(sale)]


def strengths(sale: Sale) -> list[SeenSign]:
    """What speaks for a sale; of a lead nothing is said."""
    influences = sale.case.influences
    if sale.case.stage is Stage.UNIVERSE:
        return []
    seen = [sign for influence in influences for sign in _for(influence)]
    if influences and all(influence.covered is not None for influence in influences):
        seen.append(SeenSign(Sign.ALL_COVERED))
    return seen


def _against(influence: Influence) -> Iterator[SeenSign]:
    if not influence.contacted:
        yield SeenSign(Sign.NEVER_MET, influence)
    rating = influence.rating or 0
    if rating < 0 and influence.degree in (Degree.HIGH, None):
        yield SeenSign(Sign.AGAINST, influence, number=rating)
    if influence.mode is not None and not influence.sees_gap:
        yield SeenSign(Sign.SEES_NO_GAP, influence)


def _missing_roles(sale: Sale) -> Iterator[SeenSign]:
    """A missing Coach is one only where the client is an organisation."""
    roles = sale.case.roles
    for role in BAR_A_GATE:
        if roles[role] is RoleState.UNKNOWN:
            yield SeenSign(Sign.ROLE_UNKNOWN, role=role)
    if sale.is_organisation and roles[Role.COACH] is RoleState.UNKNOWN:
        yield SeenSign(Sign.NO_COACH, role=Role.COACH)


def _of_time(sale: Sale) -> Iterator[SeenSign]:
    if not sale.has_next_action:
        yield SeenSign(Sign.NO_NEXT_ACTION)
    cycle = sale.case.normal_cycle
    if sale.age is not None and cycle is not None and sale.age > cycle:
        yield SeenSign(Sign.OVER_CYCLE, number=round(sale.age - cycle))


def _for(influence: Influence) -> Iterator[SeenSign]:
    if Role.ECONOMIC in influence.roles and influence.contacted and influence.sees_gap:
        yield SeenSign(Sign.APPROVER_SEES_GAP, influence)
    rating = influence.rating or 0
    if Role.COACH in influence.roles and rating >= 0:
        yield SeenSign(Sign.GUIDED, influence)
    if rating >= STRONG and influence.degree is Degree.HIGH:
        yield SeenSign(Sign.IN_FAVOUR, influence, number=rating)
