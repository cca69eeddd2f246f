"""All that the window of a client shows, asked for at once."""

from dataclasses import dataclass
from datetime import date

from funnel_desktop.document.activities import Activities
from funnel_desktop.document.client_table import ClientObjective, ClientTable
from funnel_desktop.document.clients import Client, Clients, Person
from funnel_desktop.document.document import Document
from funnel_desktop.document.ideal_clients import FitJudgement, IdealClients
from funnel_desktop.document.objectives import Objectives
from funnel_desktop.document.problems import Problem, Problems
from funnel_desktop.document.services import Services
from funnel_desktop.document.settings import Settings
from funnel_desktop.ui.records.activity_lines import ActivityLine, lines_of
from funnel_desktop.ui.records.usual_problems import usual_problems

LINES_SHOWN = 60
OBJECTIVES_SHOWN = 100
"""At first; the rest where it is asked for."""


@dataclass(frozen=True)
class ClientRecord:
    """A client and what belongs to it on a day."""

    client: Client
    people: list[Person]
    objectives: list[ClientObjective]
    objective_count: int
    judgement: FitJudgement | None
    problems: list[Problem]
    history: list[ActivityLine]


SHOWN_FROM = (
    Clients.get, Clients.people, ClientTable.objectives, IdealClients.of_client, Problems.of_traits,
    Activities.newest_of_client, Objectives.newest_moves_of_client, Objectives.newest_contacts,
    Services.all, Settings.get,
)  # fmt: skip
"""The questions of `read_client`, what is offered in its fields, and the currency."""


def read_client(
    document: Document, client: str, today: date, objectives_at_most: int | None = None
) -> ClientRecord:
    """Everything about one client; raises DocumentError `not_found`."""
    known = document.clients.get(client)
    judgement = document.ideal_clients.of_client(client, today)
    objectives = document.client_table.objectives(client, today, objectives_at_most)
    return ClientRecord(
        client=known,
        people=document.clients.people(client),
        objectives=objectives,
        objective_count=document.client_table.objective_count(client),
        judgement=judgement,
        problems=usual_problems(document, judgement),
        history=_history(document, client, today),
    )


def _history(document: Document, client: str, today: date) -> list[ActivityLine]:
    """The newest contacts and moves of all the client's objectives: no more than are shown."""
    objectives = document.objectives
    return lines_of(
        document.activities.newest_of_client(client, LINES_SHOWN),
        objectives.newest_moves_of_client(client, LINES_SHOWN),
        objectives.newest_contacts(client, LINES_SHOWN),
        today,
    )[:LINES_SHOWN]
