"""A made-up practice as plain values, before it becomes rows of a document.

Days are dates, money is in minor units, people and services are named, not numbered.
"""

from dataclasses import dataclass, field
from datetime import date
from datetime import time as time_of_day

from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import WORK_OF, Outcome, Stage, WorkType


@dataclass(frozen=True, slots=True)
class MadeService:
    """`key` is how the data files call it; the estimated cycle is in days, and it is paid over so
    many months."""

    key: str
    name: str
    value: int
    cycle: int
    audience: str
    paid_over: int = 1


@dataclass(frozen=True, slots=True)
class MadePerson:
    """Somebody at a client's."""

    name: str
    job_title: str = ""
    email: str = ""
    phone: str = ""


@dataclass(slots=True)
class MadeClient:
    """A person or an organisation; `size` in people, `marked` best or worst.

    `answers` are keys of values by keys of traits.
    """

    name: str
    kind: str = "person"
    sector: str = ""
    place: str = ""
    size: int | None = None
    people: list[MadePerson] = field(default_factory=list)
    marked: str | None = None
    kept_because: str = ""
    answers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MadeEntry:
    """The day on which an objective entered a stage, or left the board."""

    day: date
    to: Stage | Outcome
    until: date | None = None


@dataclass(frozen=True, slots=True)
class MadeActivity:
    """`person` is the name of one of the client's people, `problem` a usual one's key."""

    day: date
    kind: str
    minutes: int | None = None
    person: str | None = None
    note: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class MadeAction:
    """A next action, or (without a kind) none; `person` is one of the client's people."""

    what: str = ""
    kind: ActionKind | None = None
    person: str | None = None
    day: date | None = None
    at: time_of_day | None = None
    minutes: int | None = None
    question: str = ""


@dataclass(frozen=True, slots=True)
class MadeInfluence:
    """Somebody in the decision; `person` is one of the client's people, None the client."""

    person: str | None
    roles: str
    degree: str | None = None
    mode: str | None = None
    rating: int | None = None
    met: date | None = None
    covered: date | None = None
    personal_win: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True)
class MadeJudgement:
    """A yes of the user's."""

    about: str
    day: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class MadeFlag:
    """What speaks for or against a sale, in the user's words, and what is done about it."""

    kind: str
    words: str
    action: str = ""


@dataclass(slots=True)
class MadeObjective:
    """One sale to one client, with the whole way that it took (`entries`, oldest first)."""

    client: MadeClient
    entries: list[MadeEntry]
    wish: str = ""
    service: str | None = None
    value: int | None = None
    source: str = ""
    notes: str = ""
    first_contact: date | None = None
    expected: date | None = None
    outcome_value: int | None = None
    outcome_reason: str = ""
    next_action: MadeAction | None = None
    activities: list[MadeActivity] = field(default_factory=list)
    influences: list[MadeInfluence] = field(default_factory=list)
    judged: list[MadeJudgement] = field(default_factory=list)
    flags: list[MadeFlag] = field(default_factory=list)
    anyway: str = ""
    """The reason of the newest move, where conditions were open."""
    missing: str = ""
    """The keys of those, with commas."""

    @property
    def stage(self) -> Stage:
        """The stage it stands in, or stood in when it left the board."""
        stages = (entry.to for entry in reversed(self.entries) if isinstance(entry.to, Stage))
        return next(stages, Stage.UNIVERSE)

    @property
    def closed(self) -> MadeEntry | None:
        """The entry that took it off the board, or None while it is open."""
        last = self.entries[-1]
        return last if isinstance(last.to, Outcome) else None


def work_on(entries: list[MadeEntry], day: date) -> WorkType:
    """The kind of work that time spent on an objective was on a day (METHOD.md, *Time*)."""
    for entry in reversed(entries):
        if entry.day <= day and isinstance(entry.to, Stage):
            return WORK_OF[entry.to]
    return WorkType.PROSPECTING
