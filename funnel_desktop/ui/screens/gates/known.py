"""What a gate knows of one objective; read anew after each change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from funnel_desktop.document.clients import Clients, Person
from funnel_desktop.document.cycles import Cycles
from funnel_desktop.document.document import Document
from funnel_desktop.document.gates import Gates
from funnel_desktop.document.objectives import Objectives
from funnel_desktop.funnel.gates import Case
from funnel_desktop.funnel.influences import Influence
from funnel_desktop.funnel.judgement import Confidence
from funnel_desktop.funnel.objective import Objective


@dataclass(frozen=True)
class KnownCase:
    """An objective with its case on a day; `wins` are those its normal cycle comes from."""

    objective: Objective
    case: Case
    people: Sequence[Person]
    wins: int
    confidence: Confidence
    today: date

    @property
    def days_left(self) -> int | None:
        """Days until the expected agreement; negative where that day has passed."""
        expected = self.case.expected
        return None if expected is None else (expected - self.today).days


KNOWN_FROM = (
    Objectives.known, Gates.known, Clients.people, Cycles.normal, Gates.confidence
)  # fmt: skip
"""The questions of `read_known`."""


def read_known(document: Document, objective: str, today: date) -> KnownCase:
    """Ask the document; raises DocumentError `not_found`."""
    found = document.objectives.get(objective, today)
    service = found.service
    return KnownCase(
        found,
        document.gates.case(objective, today),
        document.clients.people(found.client),
        len(document.cycles.durations(service, today)) if service else 0,
        document.gates.confidence(),
        today,
    )


def key_of(influence: Influence) -> str:
    """What stays the same when a presumed influence is written down."""
    return influence.person or CLIENT


CLIENT = "client"
"""In place of a person's id: the client themself."""
