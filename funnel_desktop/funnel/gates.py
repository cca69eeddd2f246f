"""The conditions of each stage: one list that gate, editor, card, column and command line read.

Adding a condition is adding an entry to CONDITIONS; its words stand in `wording/conditions.py`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from funnel_desktop.funnel.influence import ROLES_THAT_BAR, Influence, Role
from funnel_desktop.funnel.stages import STAGES, Stage


@dataclass(frozen=True, slots=True)
class Judgement:
    """The user's own yes or no, with its day and, where it says so, who said it."""

    yes: bool
    day: date
    who: str = ""
    note: str = ""


@dataclass(frozen=True)
class Facts:
    """All that the conditions of one objective depend on.

    `fit` runs from -5 to +5, `line` is the fit from which a prospect is worth the time;
    `normal_cycle` in days; each None where it is not known. `judgements` are the standing ones
    by condition; that nobody plays a role stands under `nobody_key(role)`.
    """

    stage: Stage
    today: date
    expected: date | None = None
    normal_cycle: float | None = None
    influences: tuple[Influence, ...] = ()
    judgements: Mapping[str, Judgement] = field(default_factory=dict)
    fit: float | None = None
    line: float = 0.0

    def says_yes(self, key: str) -> bool:
        """Whether the user's standing judgement is yes."""
        judgement = self.judgements.get(key)
        return judgement is not None and judgement.yes


class Fix(StrEnum):
    """What meets a condition in place."""

    JUDGE = "judge"
    INFLUENCES = "influences"
    ROLES = "roles"
    EXPECTED = "expected"


@dataclass(frozen=True)
class Condition:
    """A precondition of a stage: a pure test over the facts, and what fixes it in place."""

    key: str
    stage: Stage
    is_met: Callable[[Facts], bool]
    fix: Fix
    can_be_judged: bool = False
    """Whether the user's own yes meets it; for `near` only where no cycle is known."""


def nobody_key(role: Role) -> str:
    """The key of the judgement that nobody plays a role here."""
    return f"nobody_{role}"


def unidentified_roles(facts: Facts) -> list[Role]:
    """Roles that nobody holds and that the user has not called played by nobody."""
    held = frozenset(role for one in facts.influences for role in one.roles)
    return [role for role in Role if role not in held and not facts.says_yes(nobody_key(role))]


def days_to_agreement(facts: Facts) -> int | None:
    """Days from today to the expected agreement; negative once that has passed."""
    return None if facts.expected is None else (facts.expected - facts.today).days


def _fit(facts: Facts) -> bool:
    scored = facts.fit is not None and facts.fit >= facts.line
    return scored or facts.says_yes("fit")


def _gap(facts: Facts) -> bool:
    seen = any(one.was_contacted() and one.sees_a_gap() for one in facts.influences)
    return seen or facts.says_yes("gap")


def _contract(facts: Facts) -> bool:
    return facts.says_yes("contract")


def _roles(facts: Facts) -> bool:
    return not set(unidentified_roles(facts)) & set(ROLES_THAT_BAR)


def _covered(facts: Facts) -> bool:
    """Where no influence is known yet, none is covered."""
    return bool(facts.influences) and all(one.covered for one in facts.influences)


def _near(facts: Facts) -> bool:
    """Half a normal cycle, unrounded; the user's judgement where no cycle is known."""
    if facts.normal_cycle is None:
        return facts.says_yes("near")
    days = days_to_agreement(facts)
    return days is not None and 0 <= days <= facts.normal_cycle / 2


def _sure(facts: Facts) -> bool:
    return facts.says_yes("sure")


CONDITIONS: list[Condition] = [
    Condition("fit", Stage.ABOVE, _fit, Fix.JUDGE, can_be_judged=True),
    Condition("gap", Stage.IN, _gap, Fix.INFLUENCES, can_be_judged=True),
    Condition("contract", Stage.IN, _contract, Fix.JUDGE, can_be_judged=True),
    Condition("roles", Stage.BEST_FEW, _roles, Fix.ROLES),
    Condition("covered", Stage.BEST_FEW, _covered, Fix.INFLUENCES),
    Condition("near", Stage.BEST_FEW, _near, Fix.EXPECTED, can_be_judged=True),
    Condition("sure", Stage.BEST_FEW, _sure, Fix.JUDGE, can_be_judged=True),
]
"""METHOD.md, *Stages*, in its order; they add up from stage to stage."""


def open_conditions(facts: Facts, stage: Stage) -> list[Condition]:
    """What is open of all that is asked up to a stage: a card's mark counts these."""
    depth = STAGES.index(stage)
    return [
        condition
        for condition in CONDITIONS
        if STAGES.index(condition.stage) <= depth and not condition.is_met(facts)
    ]


@dataclass(frozen=True)
class Asked:
    """A condition as a gate lists it."""

    condition: Condition
    met: bool


def gate(facts: Facts, target: Stage) -> list[Asked]:
    """What a move lists: the conditions of the stages entered, and every earlier one that is
    open. Empty for a move that is not forward: backward is never asked (METHOD.md, *Stages*)."""
    here, there = STAGES.index(facts.stage), STAGES.index(target)
    asked: list[Asked] = []
    for condition in CONDITIONS:
        depth = STAGES.index(condition.stage)
        met = condition.is_met(facts)
        if there > here and (here < depth <= there or (depth <= here and not met)):
            asked.append(Asked(condition, met))
    return asked


def next_stage(stage: Stage) -> Stage | None:
    """The stage that *Ready for ...?* looks at; None where there is none beyond."""
    at = STAGES.index(stage) + 1
    return STAGES[at] if at < len(STAGES) else None


@dataclass(frozen=True, slots=True)
class GateMark:
    """A card that stands where its conditions are not met.

    `reason` is why it was moved anyway, empty where none was given.
    """

    open: tuple[str, ...]
    reason: str = ""


def gate_mark(facts: Facts, *, imported: bool, reason: str) -> GateMark | None:
    """The mark of a card, computed from its state, never stored.

    `imported` says that it came in by import and was not moved since: it carries no mark, its
    column counts it (`to_check`). `reason` is that of its last move.
    """
    still_open = tuple(condition.key for condition in open_conditions(facts, facts.stage))
    return None if imported or not still_open else GateMark(still_open, reason)


def confidence(called_sure: Sequence[bool], needed: int = 10) -> tuple[int, int] | None:
    """Of the closed objectives that were called 90 % sure, how many were won, and how many
    there are; None below ten (METHOD.md, *Stages*: the user's own confidence is scored)."""
    if len(called_sure) < needed:
        return None
    return sum(called_sure), len(called_sure)
