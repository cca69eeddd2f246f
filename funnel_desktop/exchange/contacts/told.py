"""The clients of a document as a list has them: a row for each of their people."""

from collections.abc import Iterator
from dataclasses import dataclass

from funnel_desktop.document.document import Document
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.search import folded_name
from funnel_desktop.exchange.contacts.client_plan import FACTS
from funnel_desktop.exchange.contacts.known import KnownClient, known_clients
from funnel_desktop.exchange.tables.amounts import plain_amount

MONEY = ("revenue", "hourly_budget")
Told = dict[str, str]
"""Fields of an import to their text."""


@dataclass(frozen=True, slots=True)
class ToldClient:
    """`number` tells it from others of the same name; `facts` and `people` by field."""

    number: int
    facts: Told
    people: list[Told]


def told_clients(document: Document) -> Iterator[ToldClient]:
    """Every client with its people, in the order in which they came to the file."""
    sources = _sources(document)
    for number, client in enumerate(known_clients(document), start=1):
        facts = _facts(client, document.currency)
        source = sources.get(str(client.row["id"]), "")
        people = [_person(person) for person in client.people]
        yield ToldClient(number, {**facts, "source": source}, people)


def is_the_client(client: ToldClient, person: Told) -> bool:
    """Whether a person has the client's name."""
    return folded_name(person["person"]) == folded_name(client.facts["name"])


def _facts(client: KnownClient, currency: str) -> Told:
    row = client.row
    told = {name: _text(row, name, currency) for name in ("name", "kind", *FACTS, "notes")}
    return {name: value for name, value in told.items() if value}


def _text(row: Row, name: str, currency: str) -> str:
    value = row[name]
    if value is None:
        return ""
    return plain_amount(int(str(value)), currency) if name in MONEY else str(value)


def _person(row: Row) -> Told:
    names = {"name": "person", "job_title": "job_title", "email": "email", "phone": "phone"}
    told = {field: str(row[name]) for name, field in names.items()}
    return {**told, "person_notes": str(row["notes"])}


def _sources(document: Document) -> dict[str, str]:
    """Where each client's first objective came from."""
    rows = document.connection.execute(
        "SELECT client, source FROM objectives WHERE source <> '' ORDER BY rowid DESC"
    )
    return dict(rows.fetchall())
