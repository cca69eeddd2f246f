"""The preconditions of each stage: one list, read by everything that shows or asks them.

Keys and values only; the words stand in `wording/conditions.py` and `commandline/english.py`.
To add a condition is to add an entry to CONDITIONS.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from funnel_desktop.funnel.influences import BAR_A_GATE, Influence, Role, RoleState, role_states
from funnel_desktop.funnel.judgement import Judgement
from funnel_desktop.funnel.stages import STAGES, Stage, is_forward


class Case(NamedTuple):
    """What the conditions are asked about: an objective with its influences and cycle.

    `judgements` are the standing ones by what they are about; `normal_cycle` in days, None
    where unknown, over all services (`cycle_of_all`) where it has none; `fit` and the profile's
    `line` from -5 to +5, no fit for who is ruled out; `kept` says that the client is kept in
    spite of it. `entered` is the day of its latest move, `parked` that of the latest parking.
    """

    stage: Stage
    influences: tuple[Influence, ...] = ()
    judgements: Mapping[str, Judgement] = MappingProxyType({})
    is_private: bool = False
    expected: date | None = None
    normal_cycle: float | None = None
    fit: float | None = None
    line: float = 0.0
    kept: bool = False
    entered: date | None = None
    parked: date | None = None
    cycle_of_all: bool = False

    def judged(self, about: str, otherwise: bool = False) -> bool:
        """What the user says of something; `otherwise` where nothing is said of it."""
        judgement = self.judgements.get(about)
        return otherwise if judgement is None else judgement.answer

    @property
    def roles(self) -> dict[Role, RoleState]:
        """What is known of each of the four roles."""
        return role_states(self.influences, self.judgements, self.is_private)

    @property
    def half_cycle(self) -> float | None:
        """Half a normal cycle in days, unrounded."""
        return None if self.normal_cycle is None else self.normal_cycle / 2


class Fix(StrEnum):
    """What meets a condition in place."""

    JUDGE = "judge"
    JUDGE_WITH_WORD = "judge_with_word"
    CONTACT = "contact"
    ROLES = "roles"
    COVER = "cover"
    EXPECTED = "expected"


class Condition(NamedTuple):
    """A precondition: the stage it guards, its test on a day, and what fixes it in place.

    `since` is the day from which it is asked, None for always: what was moved into its place
    before that day is not marked by it, so that an update marks no old card.
    """

    key: str
    stage: Stage
    is_met: Callable[[Case, date], bool]
    fix: Callable[[Case], Fix]
    since: date | None = None


class AskedCondition(NamedTuple):
    """A condition as a gate lists it."""

    condition: Condition
    met: bool

    @property
    def key(self) -> str:
        """The condition's key."""
        return self.condition.key


def _suggests_fit(case: Case, today: date) -> bool:
    """The user's own yes or no overrules the score; who is kept by hand fits by that word."""
    return case.judged("fit", case.kept or (case.fit is not None and case.fit >= case.line))


def _sees_gap(case: Case, today: date) -> bool:
    """The user's own yes or no stands for the response mode, never for the contact."""
    contacted = [influence for influence in case.influences if influence.contacted]
    judgement = case.judgements.get("gap")
    if judgement is None:
        return any(influence.sees_gap for influence in contacted)
    return judgement.answer and (judgement.as_before or bool(contacted))


def _fix_gap(case: Case) -> Fix:
    """A yes that was said before anybody was contacted still wants the contact."""
    judgement = case.judgements.get("gap")
    is_contacted = any(influence.contacted for influence in case.influences)
    if judgement is None or (judgement.answer and not is_contacted):
        return Fix.CONTACT
    return Fix.JUDGE_WITH_WORD


def _is_possible(case: Case, today: date) -> bool:
    return case.judged("contract")


def _knows_roles(case: Case, today: date) -> bool:
    return all(case.roles[role] is not RoleState.UNKNOWN for role in BAR_A_GATE)


def _covers_all(case: Case, today: date) -> bool:
    """Of nobody it is true only where nobody plays any role."""
    if not case.influences:
        return all(case.roles[role] is RoleState.NOBODY for role in BAR_A_GATE)
    return all(influence.covered is not None for influence in case.influences)


def _is_near(case: Case, today: date) -> bool:
    """`0 <= expected agreement - today <= normal / 2` (METHOD.md, *Stages*)."""
    if case.half_cycle is None:
        return case.judged("near")
    return case.expected is not None and 0 <= (case.expected - today).days <= case.half_cycle


def _is_sure(case: Case, today: date) -> bool:
    return case.judged("sure") and lapsed_sure(case, today) is None


SURE_DAYS = 30.0
"""So long *at least 90 % sure* holds where half a normal cycle is not known."""


def lapsed_sure(case: Case, today: date) -> date | None:
    """The day on which the user was sure, where that no longer holds; None otherwise.

    It lapses after half a normal cycle and by parking (METHOD.md, *Stages*).
    """
    said = case.judgements.get("sure")
    if said is None or not said.answer:
        return None
    holds = SURE_DAYS if case.half_cycle is None else case.half_cycle
    is_old = not said.as_before and (today - said.day).days > holds
    return said.day if is_old or (case.parked is not None and said.day <= case.parked) else None


CONDITIONS: list[Condition] = [
    Condition("fit", Stage.ABOVE, _suggests_fit, lambda case: Fix.JUDGE_WITH_WORD),
    Condition(
        "gap",
        Stage.IN,
        _sees_gap,
        _fix_gap,
    ),
    Condition("contract", Stage.IN, _is_possible, lambda case: Fix.JUDGE),
    Condition("roles", Stage.BEST_FEW, _knows_roles, lambda case: Fix.ROLES),
    Condition("covered", Stage.BEST_FEW, _covers_all, lambda case: Fix.COVER),
    Condition(
        "near",
        Stage.BEST_FEW,
        _is_near,
        lambda case: Fix.JUDGE if case.half_cycle is None else Fix.EXPECTED,
    ),
    Condition("sure", Stage.BEST_FEW, _is_sure, lambda case: Fix.JUDGE),
]
"""In the order in which a gate lists them (METHOD.md, *Stages*)."""

WITH_A_WORD = frozenset(("fit", "gap"))
"""Own judgements that want a word why."""

NEVER_JUDGED = frozenset(("roles", "covered"))
"""What only the influences themselves tell; that nobody plays a role is judged role by role."""

REASON_LETTERS = 3
"""A reason to move all the same has so many letters at least (DESIGN.md 4.3)."""


def is_reason(words: str) -> bool:
    """Whether words are enough of a reason to move although conditions are open."""
    return len(words.strip()) >= REASON_LETTERS


def open_conditions(case: Case, stage: Stage, today: date) -> list[str]:
    """Keys of the conditions up to a stage that are not met; a card's mark counts these."""
    return [
        c.key
        for c in CONDITIONS
        if _reaches(c, stage) and _marks(c, case, today) and not c.is_met(case, today)
    ]


def gate(case: Case, target: Stage, today: date) -> list[AskedCondition]:
    """What stands before a move forward: the conditions of the stages entered, and every
    earlier one that is open. Nothing before a move back (METHOD.md, *Stages*)."""
    if not is_forward(case.stage, target):
        return []
    asked = [
        AskedCondition(c, c.is_met(case, today))
        for c in CONDITIONS
        if _reaches(c, target) and (c.since is None or c.since <= today)
    ]
    return [a for a in asked if not a.met or is_forward(case.stage, a.condition.stage)]


def kept(case: Case, today: date) -> list[AskedCondition]:
    """What has to stay true where an objective stands: the conditions of its stage, and every
    earlier one that is open; a precondition can be lost again (METHOD.md, *Stages*)."""
    asked = [
        AskedCondition(c, c.is_met(case, today))
        for c in CONDITIONS
        if _reaches(c, case.stage) and _marks(c, case, today)
    ]
    return [a for a in asked if not a.met or a.condition.stage is case.stage]


def open_in(asked: Sequence[AskedCondition]) -> list[str]:
    """Keys of what is open in a gate."""
    return [a.key for a in asked if not a.met]


def _reaches(condition: Condition, stage: Stage) -> bool:
    return STAGES.index(condition.stage) <= STAGES.index(stage)


def _marks(condition: Condition, case: Case, today: date) -> bool:
    """Whether it is asked of where an objective stands already."""
    since = condition.since
    return since is None or (since <= today and (case.entered is None or case.entered >= since))


class Waived(NamedTuple):
    """The reason given with the latest move although conditions were open, and which those were."""

    because: str = ""
    missing: tuple[str, ...] = ()

    def reason(self, still_open: Sequence[str]) -> str:
        """The reason, where it still speaks of something that is open; otherwise empty."""
        return self.because if set(self.missing) & set(still_open) else ""


class Mark(NamedTuple):
    """What a card carries while conditions up to its stage are open.

    `anyway` is the reason for which it was moved all the same, empty where there is none or it
    was given for other conditions.
    """

    open: tuple[str, ...]
    anyway: str = ""


class Standing(NamedTuple):
    """How a card stands at the gates: its mark, and how many of its influences are covered."""

    mark: Mark | None = None
    influences: int = 0
    covered: int = 0


def standing(case: Case, today: date, *, waived: Waived, is_imported: bool) -> Standing:
    """What a card shows of its conditions; see `mark`."""
    return Standing(
        mark(case, today, waived=waived, is_imported=is_imported),
        len(case.influences),
        sum([influence.covered is not None for influence in case.influences]),
    )


def mark(case: Case, today: date, *, waived: Waived, is_imported: bool) -> Mark | None:
    """The mark of a card: computed, never stored; it goes by itself when all is met.

    `waived` is what was said with the move into the present stage. A card that came in by
    import and was not moved since carries none (METHOD.md, *Stages*).
    """
    if is_imported:
        return None
    left = tuple(open_conditions(case, case.stage, today))
    return Mark(left, waived.reason(left)) if left else None
