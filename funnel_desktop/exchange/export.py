"""Writes all objectives of a document as a CSV file that an import reads back to the same.

The rows stand in the order of their places, so that each stage, today and on every past day,
has its order again; every heading is a field of an import. The `history` column holds each
objective's moves. What has no column is not in the file: activities, notes on clients, why a
move was made anyway, people whom no objective names, and what a service costs and takes.
Clients whose names differ only in case and accents are read back as one.
"""

import csv
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from funnel_desktop.document.clients import Client, Person
from funnel_desktop.document.document import Document
from funnel_desktop.document.whole import Contacts, all_clients, all_moves
from funnel_desktop.exchange.common.safe_text import guarded
from funnel_desktop.exchange.common.whole_file import whole_file
from funnel_desktop.exchange.tables.amounts import plain_amount
from funnel_desktop.exchange.tables.course import written_course
from funnel_desktop.exchange.tables.fields import (
    ENTERED_FIELDS,
    FIELDS,
    HALVES_OF_NAMES,
    TOLD_OTHERWISE,
)
from funnel_desktop.funnel.history import Move
from funnel_desktop.funnel.objective import NextAction, Objective
from funnel_desktop.funnel.stages import Outcome

_NOT_WRITTEN = (*ENTERED_FIELDS, *HALVES_OF_NAMES, *TOLD_OTHERWISE)
COLUMNS = tuple(field for field in FIELDS if field not in _NOT_WRITTEN)
"""The days of entering stages are part of the history."""


def export_csv(
    document: Document, path: Path, today: date, *, for_spreadsheet: bool = False
) -> int:
    """Write every objective, open and closed, to a file; returns how many.

    An existing file is replaced, and only by a whole one. `for_spreadsheet` begins it with
    the mark by which Excel knows UTF-8, which other programs may take for a letter. Raises
    DocumentError as `whole_file` does.
    """
    objectives = document.objectives.all(today)
    with whole_file(path, "utf-8-sig" if for_spreadsheet else "utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(_rows(document, objectives))
    return len(objectives)


def _rows(document: Document, objectives: Iterable[Objective]) -> Iterator[list[str]]:
    clients = all_clients(document)
    moves = all_moves(document)
    contacts = Contacts(document)
    for objective in sorted(objectives, key=lambda one: (one.rank, one.id)):
        person = contacts.of(objective)
        cells = (
            _own_cells(objective, document.currency)
            | _action_cells(objective)
            | _people_cells(clients[objective.client], person)
            | {"history": _history(moves.get(objective.id, ()))}
        )
        yield [cells[column] for column in COLUMNS]


def _own_cells(objective: Objective, currency: str) -> dict[str, str]:
    parked = Outcome.PARKED if objective.parked_until else None
    return {
        "client": guarded(objective.client_name),
        "objective": guarded(objective.wish),
        "service": guarded(objective.service_name),
        "value": _amount(objective.value, currency),
        "stage": parked or objective.outcome or objective.stage,
        "first_contact": _day(_known_contact(objective)),
        "expected": _day(objective.expected),
        "closed": _day(objective.outcome_day),
        "outcome_value": _amount(objective.outcome_value, currency),
        "reason": guarded(objective.outcome_reason),
        "parked_until": _day(objective.parked_until),
        "source": guarded(objective.source),
        "notes": guarded(objective.notes),
    }


def _known_contact(objective: Objective) -> date | None:
    """The user's own day, else the computed one: in a list a day is a claim."""
    if objective.own_first_contact is not None:
        return objective.own_first_contact
    return objective.first_contact if objective.contact_is_exact else None


def _action_cells(objective: Objective) -> dict[str, str]:
    action = objective.next_action or NextAction()
    return {
        "next_action": guarded(action.what),
        "next_kind": action.kind if objective.next_action else "",
        "next_date": _day(action.day),
        "next_time": action.time.isoformat(timespec="minutes") if action.time else "",
        "next_minutes": "" if action.minutes is None else str(action.minutes),
        "next_question": guarded(action.question),
    }


def _people_cells(client: Client, person: Person | None) -> dict[str, str]:
    return {
        "person": guarded(person.name) if person else "",
        "email": guarded(person.email) if person else "",
        "phone": guarded(person.phone) if person else "",
        "sector": guarded(client.sector),
        "place": guarded(client.place),
        "size": "" if client.size is None else str(client.size),
    }


def _history(moves: Iterable[Move]) -> str:
    return written_course((move.target, move.day, move.until) for move in moves)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _amount(minor: int | None, currency: str) -> str:
    return "" if minor is None else plain_amount(minor, currency)
