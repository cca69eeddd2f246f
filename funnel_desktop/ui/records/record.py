"""All that the objective window shows of one objective, asked for at once."""

from dataclasses import dataclass, field
from datetime import date

from funnel_desktop.document.activities import Activities, Activity
from funnel_desktop.document.clients import Client, Clients, Person
from funnel_desktop.document.cycles import Cycles
from funnel_desktop.document.document import Document
from funnel_desktop.document.flags import Flag, Flags
from funnel_desktop.document.gates import Gates
from funnel_desktop.document.ideal_clients import FitJudgement, IdealClients
from funnel_desktop.document.insights import Insights
from funnel_desktop.document.moving import RecordedMove
from funnel_desktop.document.objectives import Objectives
from funnel_desktop.document.positions import Positions
from funnel_desktop.document.problems import Problem, Problems
from funnel_desktop.document.services import Service, Services
from funnel_desktop.document.settings import Settings
from funnel_desktop.funnel.cycle_spread import CycleFacts
from funnel_desktop.funnel.gates import Case
from funnel_desktop.funnel.objective import Objective
from funnel_desktop.funnel.parked import Parked, active_days
from funnel_desktop.funnel.stages import STAGES
from funnel_desktop.funnel.tactics import Felt, LookAgainReason
from funnel_desktop.ui.records.usual_problems import usual_problems


@dataclass(frozen=True)
class Record:
    """An objective and what belongs to it on a day; `normal_cycle` in days, None if unknown."""

    today: date
    objective: Objective
    client: Client
    people: list[Person]
    services: list[Service]
    activities: list[Activity]
    moves: list[RecordedMove]
    normal_cycle: float | None
    cycle: CycleFacts | None
    case: Case
    flags: list[Flag]
    parked: Parked = ()
    judgement: FitJudgement | None = None
    problems: list[Problem] = field(default_factory=list)
    look: LookAgainReason | None = None
    felt: Felt | None = None
    """How the user feels about it, as said last."""

    @property
    def age(self) -> int | None:
        """Days since the first contact, until it was closed or until today; parked ones are not
        counted (METHOD.md, *Normal cycle*)."""
        first = self.objective.first_contact
        if first is None or (self.objective.outcome and self.objective.outcome_day is None):
            return None
        last = self.objective.outcome_day if self.objective.outcome else self.today
        return active_days(first, last or self.today, self.parked)


SHOWN_FROM = (
    Objectives.known, Clients.get, Clients.people, Services.all, Activities.of, Objectives.moves,
    Cycles.normal, Insights.cycle_of, Gates.known, Flags.of, Objectives.parked,
    IdealClients.of_objective, Problems.of_traits, Settings.get, Positions.known,
)  # fmt: skip
"""The questions of `read_record`, and the currency."""


def read_record(document: Document, objective: str, today: date) -> Record:
    """Everything about one objective; raises DocumentError `not_found`."""
    found = document.objectives.get(objective, today)
    cycles = document.cycles.normal(today)
    judgement = document.ideal_clients.of_objective(objective, today)
    felt = document.positions.known([objective])[objective]
    return Record(
        today=today,
        objective=found,
        client=document.clients.get(found.client),
        people=document.clients.people(found.client),
        services=document.services.all(),
        activities=document.activities.of(objective),
        moves=document.objectives.moves(objective),
        normal_cycle=None if found.service is None else cycles.get(found.service),
        cycle=None if found.service is None else document.insights.cycle_of(found.service, today),
        case=document.gates.case(objective, today),
        flags=document.flags.of(objective),
        parked=document.objectives.parked(objective),
        judgement=judgement,
        problems=usual_problems(document, judgement),
        look=document.positions.looks([objective], today).get(objective),
        felt=felt[0] if felt else None,
    )


def neighbour(document: Document, objective: str, today: date, step: int) -> str | None:
    """The card before (-1) or after (+1) in board order, over the stages; None at the ends."""
    place = document.board.place(objective, today)
    if place is None:
        return None
    stage, index = place
    if index + step >= 0:
        beside = document.board.cards(stage, today, index + step, 1)
        if beside:
            return beside[0].id
    totals = document.board.totals(today)
    at = STAGES.index(stage)
    others = STAGES[at + 1 :] if step > 0 else reversed(STAGES[:at])
    for other in others:
        count = totals[other].objectives
        if count:
            first = 0 if step > 0 else count - 1
            return document.board.cards(other, today, first, 1)[0].id
    return None
