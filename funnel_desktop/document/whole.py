"""Questions over all of a file at once, as an import and an export ask them."""

from dataclasses import dataclass
from datetime import date

from funnel_desktop.document import move_rows
from funnel_desktop.document.clients import CLIENT, Client, Person, as_client
from funnel_desktop.document.document import Document
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.portions import Reading, read
from funnel_desktop.document.records import SqlRow
from funnel_desktop.document.schema import COLUMNS
from funnel_desktop.funnel.history import Move
from funnel_desktop.funnel.objective import Objective


@dataclass(frozen=True, slots=True)
class Ends:
    """Behind what new rows come: the last keys of places, the last number of a move."""

    objective_rank: str | None
    service_rank: str | None
    move_number: int


def ends(document: Document) -> Ends:
    """Where the rows of a file end now."""
    row = document.connection.execute(
        "SELECT (SELECT max(rank) FROM objectives), (SELECT max(rank) FROM services), "
        "(SELECT coalesce(max(number), 0) FROM moves)"
    ).fetchone()
    return Ends(*row)


def all_clients(document: Document) -> dict[str, Client]:
    """Every client by id, those that came first to the file before the others."""
    rows = document.connection.execute(f"{CLIENT} ORDER BY rowid")
    return {row[0]: as_client(row) for row in rows}


def all_people(document: Document) -> list[Person]:
    """Everybody one talks to, those that came first to the file before the others."""
    rows = document.connection.execute(
        "SELECT id, client, name, job_title, email, phone, notes FROM people ORDER BY rowid"
    )
    return [Person(*row) for row in rows]


def all_rows(document: Document, table: str) -> list[Row]:
    """Every row of a table of the user's data with all its columns, in the order they came."""
    names = COLUMNS[table]
    rows = document.connection.execute(f"SELECT {', '.join(names)} FROM {table} ORDER BY rowid")
    return [dict(zip(names, row, strict=True)) for row in rows]


def read_rows(document: Document, table: str) -> Reading[list[SqlRow]]:
    """The same in portions; the columns as COLUMNS has them."""
    columns = ", ".join(COLUMNS[table])
    return read(document.connection, table, f"SELECT {columns} FROM {table} WHERE TRUE")


def read_deals(document: Document) -> Reading[list[SqlRow]]:
    """Client, objective and service by name, value and first contact, where both are known."""
    return read(
        document.connection,
        "objectives",
        "SELECT c.name, objectives.wish, coalesce(s.name, ''), objectives.value, "
        "objectives.first_contact FROM objectives JOIN clients c ON c.id = objectives.client "
        "LEFT JOIN services s ON s.id = objectives.service "
        "WHERE objectives.value IS NOT NULL AND objectives.first_contact IS NOT NULL",
    )


class Contacts:
    """Whom one talks to about each objective."""

    def __init__(self, document: Document) -> None:
        self._by_id: dict[str, Person] = {}
        self._by_name: dict[tuple[str, str], Person] = {}
        for person in all_people(document):
            self._by_id[person.id] = person
            self._by_name.setdefault((person.client, person.name), person)

    def of(self, objective: Objective) -> Person | None:
        """The person of its next action, or whom the list that it came in with named."""
        action = objective.next_action
        return self._by_id.get(action.person if action and action.person else "") or (
            self._by_name.get((objective.client, objective.next_person_name))
        )


def all_moves(document: Document) -> dict[str, list[Move]]:
    """The moves of every objective as they were recorded, the oldest first."""
    found: dict[str, list[Move]] = {}
    for move in sorted(
        move_rows.all_moves(document.connection, date.max), key=lambda move: move.number
    ):
        found.setdefault(move.objective, []).append(move)
    return found
