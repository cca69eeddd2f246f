"""What a document holds, as plain values that two documents can be compared by."""

from collections.abc import Callable
from datetime import date
from typing import Any

from funnel_desktop.document.document import Document
from funnel_desktop.document.schema import LOGGED
from funnel_desktop.document.whole import Contacts, all_clients
from funnel_desktop.funnel.objective import NextAction, Objective
from funnel_desktop.funnel.stages import Stage


def tables(document: Document) -> dict[str, list[tuple[Any, ...]]]:
    """The user's data, row by row."""
    return {
        name: sorted(document.connection.execute(f"SELECT * FROM {name}"), key=repr)
        for name in (*LOGGED, "search_text", "durations", "first_contacts")
    }


def funnel(document: Document, today: date) -> dict[Stage, list[tuple[Any, ...]]]:
    """The board of a day without ids."""
    objectives = sorted(document.objectives.all(today), key=lambda one: (one.rank, one.id))
    plain = _without_ids(document)
    return {
        stage: [plain(one) for one in objectives if one.outcome is None and one.stage is stage]
        for stage in Stage
    }


def funnel_on(document: Document, day: date) -> tuple[Any, ...]:
    """The funnel of a past day without ids, and its outcomes."""
    stood = document.board.funnel_on(day)
    plain = _without_ids(document)
    stages = {
        stage: [plain(one) for one in objectives] for stage, objectives in stood.stages.items()
    }
    return stages, stood.outcomes


def _known_contact(objective: Objective) -> date | None:
    """What a list can say of it."""
    exact = objective.first_contact if objective.contact_is_exact else None
    return objective.own_first_contact or exact


def _without_ids(document: Document) -> Callable[[Objective], tuple[Any, ...]]:
    contacts, clients = Contacts(document), all_clients(document)

    def plain(objective: Objective) -> tuple[Any, ...]:
        action = objective.next_action or NextAction()
        client = clients[objective.client]
        person = contacts.of(objective)
        return (
            objective.client_name, objective.wish, objective.service_name, objective.value,
            _known_contact(objective), objective.expected, objective.source, objective.notes,
            objective.outcome_day, objective.outcome_value, objective.outcome_reason,
            objective.parked_until, objective.next_action is None, action.what, action.kind,
            action.day, action.time, action.minutes, action.question, client.sector,
            client.place, client.size, person and (person.name, person.email, person.phone),
        )  # fmt: skip

    return plain
