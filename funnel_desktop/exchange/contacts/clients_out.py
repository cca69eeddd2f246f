"""Writes all clients with their people as a CSV file that an import reads back to the same."""

import csv
from collections.abc import Iterator
from pathlib import Path

from funnel_desktop.document.document import Document
from funnel_desktop.exchange.common.safe_text import guarded
from funnel_desktop.exchange.common.whole_file import whole_file
from funnel_desktop.exchange.contacts.told import Told, ToldClient, is_the_client, told_clients
from funnel_desktop.exchange.tables.fields import CLIENT_FIELDS, HALVES_OF_NAMES

COLUMNS = tuple(field for field in CLIENT_FIELDS if field not in HALVES_OF_NAMES)


def export_clients_csv(document: Document, path: Path) -> int:
    """Write every client, a row for each of its people; returns how many clients.

    Raises DocumentError as `whole_file` does.
    """
    clients = list(told_clients(document))
    with whole_file(path) as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for client in clients:
            for row in _rows(client):
                writer.writerow([guarded(row.get(column, "")) for column in COLUMNS])
    return len(clients)


def _rows(client: ToldClient) -> Iterator[Told]:
    """The client's facts stand in its first row alone.

    A birthday beside somebody else's name would be read as that person's.
    """
    own = {"name": client.facts["name"], "client_id": str(client.number)}
    people = client.people
    together = bool(people) and ("birthday" not in client.facts or is_the_client(client, people[0]))
    first = people[0] if together else {}
    yield {**client.facts, **first, **own}
    for person in people[1:] if together else people:
        yield {**person, **own}
