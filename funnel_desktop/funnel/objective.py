"""An objective: one sale to one client, and the next action that brings it forward."""

from datetime import date
from datetime import time as time_of_day
from enum import StrEnum
from typing import NamedTuple

from funnel_desktop.funnel.first_contact import Origin
from funnel_desktop.funnel.stages import Outcome, Stage

UNKNOWN_DAY = date.min
"""The closing day of what was closed nobody knows when: before all others, so in no month and no
cycle (METHOD.md, *Stages*)."""

LOST_REASONS = (
    "price", "timing", "competitor", "alone", "nothing", "no_need", "no_answer", "other",
)  # fmt: skip
"""The competition is among them: another provider (`competitor`), doing it alone, doing nothing."""


class Competition(StrEnum):
    """What the client may do instead (METHOD.md, *Buying influences*)."""

    ANOTHER_PROVIDER = "another_provider"
    ALONE = "alone"
    NOTHING = "nothing"


class ActionKind(StrEnum):
    """What a next action is done by."""

    CALL = "call"
    EMAIL = "email"
    MEETING = "meeting"
    WRITE = "write"
    OTHER = "other"


_TICKED_MINUTES = {"call": 15, "email": 15, "meeting": 60, "note": 0}
_OTHERWISE_TICKED = 30


def ticked_minutes(kind: str, planned: int | None = None) -> int:
    """How many minutes count for work of a kind that is ticked off: those planned for it, else
    what such work usually takes (METHOD.md, *Time*)."""
    return _TICKED_MINUTES.get(kind, _OTHERWISE_TICKED) if planned is None else planned


_STEPS: tuple[int, ...] = (0, 5, 10, 15, 20, 30, *range(45, 481, 15))


def stepped_minutes(minutes: int, *, more: bool) -> int:
    """Minutes after one step up or down, from 0 to 480; what lies beyond stays as it is."""
    further = [step for step in _STEPS if (step > minutes if more else step < minutes)]
    if not further:
        return minutes
    return further[0] if more else further[-1]


class NextAction(NamedTuple):
    """What is to be done next; `person` is a person's id, `minutes` how long it will take."""

    what: str = ""
    kind: ActionKind = ActionKind.OTHER
    person: str | None = None
    day: date | None = None
    time: time_of_day | None = None
    minutes: int | None = None
    question: str = ""


class Objective(NamedTuple):
    """One sale to one client: what, for how much, by when (METHOD.md, *Words*).

    Money is in minor units of the document's currency. `stage` and `outcome` are as of the
    day that was asked for: a parked objective whose day has come is in the Universe again.
    `fit` and what follows it are those of a card, by the present profile. `first_contact` is
    the computed one, known from `contact_from` and no more than an *at the latest* where it is
    not exact; `own_first_contact` is what the user or a list said. `source_person` is the person
    that it came through, where they are known; `source` names them too.
    """

    id: str
    client: str
    client_name: str
    wish: str
    service: str | None
    service_name: str
    value: int | None
    stage: Stage
    rank: str
    first_contact: date | None
    expected: date | None
    source: str
    notes: str
    outcome: Outcome | None
    outcome_day: date | None
    outcome_value: int | None
    outcome_reason: str
    parked_until: date | None
    next_action: NextAction | None
    next_person_name: str
    last_activity: date | None
    fit: float | None = None
    fit_known: float = 0.0
    excluded: str = ""
    ruled_out: str = ""
    contact_from: Origin | None = None
    contact_is_exact: bool = False
    own_first_contact: date | None = None
    competition: Competition | None = None
    source_person: str | None = None


def place_key(objective: Objective) -> tuple[bool, float]:
    """Sorts a stage that is in its user's order: the Universe best fit first, unknown last."""
    fit = objective.fit if objective.stage is Stage.UNIVERSE else None
    return (fit is None, -(fit or 0))
