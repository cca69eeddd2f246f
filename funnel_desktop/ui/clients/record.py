"""All that the window of a client shows, asked for at once."""

from dataclasses import dataclass
from datetime import date

from funnel_desktop.document.client_table import ClientObjective
from funnel_desktop.document.clients import Client, Person
from funnel_desktop.document.document import Document
from funnel_desktop.document.ideal_clients import Judgement
from funnel_desktop.document.problems import Problem
from funnel_desktop.ui.ideal_client.usual_problems import usual_problems
from funnel_desktop.ui.objective.activity_lines import Line, activity_lines
from funnel_desktop.ui.objective.record import read_record

TABLES = frozenset(
    ("clients", "people", "objectives", "services", "answers", "profiles", "traits",
     "trait_values", "activities", "moves", "settings",
     "problems")
)  # fmt: skip
LINES_SHOWN = 60


@dataclass(frozen=True)
class ClientRecord:
    """A client and what belongs to it on a day."""

    client: Client
    people: list[Person]
    objectives: list[ClientObjective]
    judgement: Judgement | None
    problems: list[Problem]
    history: list[Line]


def read_client(document: Document, client: str, today: date) -> ClientRecord:
    """Everything about one client; raises DocumentError `not_found`."""
    known = document.clients.get(client)
    judgement = document.ideal_clients.of_client(client, today)
    objectives = document.client_table.objectives(client, today)
    return ClientRecord(
        client=known,
        people=document.clients.people(client),
        objectives=objectives,
        judgement=judgement,
        problems=usual_problems(document, judgement),
        history=_history(document, [objective.id for objective in objectives], today),
    )


def _history(document: Document, objectives: list[str], today: date) -> list[Line]:
    """Contacts and moves of all the client's objectives, newest first."""
    lines = [
        line
        for objective in objectives
        for line in activity_lines(read_record(document, objective, today))
    ]
    return sorted(lines, key=lambda line: line.day, reverse=True)[:LINES_SHOWN]
