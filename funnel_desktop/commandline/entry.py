"""An objective under the names of import's fields, as JSON gives it."""

from collections.abc import Sequence
from datetime import date

from funnel_desktop.commandline.values import as_number, iso
from funnel_desktop.document.clients import Client, Person
from funnel_desktop.document.document import Document
from funnel_desktop.document.whole import all_clients, all_people
from funnel_desktop.funnel.gates import open_conditions
from funnel_desktop.funnel.objective import NextAction, Objective
from funnel_desktop.funnel.stages import Stage

Entry = dict[str, object]


class Entries:
    """Turns the objectives of a document into plain entries; what is unknown is None."""

    def __init__(self, document: Document) -> None:
        self._currency = document.currency
        self._clients: dict[str, Client] = all_clients(document)
        self._people: dict[str, Person] = {}
        self._named: dict[tuple[str, str], Person] = {}
        for person in all_people(document):
            self._people[person.id] = person
            self._named.setdefault((person.client, person.name), person)

    def entry(self, objective: Objective, closed: date | None = None) -> Entry:
        """One objective; the person is the one it is done with."""
        action = objective.next_action or NextAction()
        client = self._clients[objective.client]
        person = self._people.get(action.person or "") or self._named.get(
            (client.id, objective.next_person_name)
        )
        return {
            "id": objective.id,
            "client": objective.client_name,
            "objective": objective.wish or None,
            "service": objective.service_name or None,
            "value": as_number(objective.value, self._currency),
            "stage": objective.stage.value,
            "first_contact": iso(objective.first_contact),
            "expected": iso(objective.expected),
            "closed": iso(closed),
            "source": objective.source or None,
            "next_action": action.what or None,
            "next_kind": action.kind.value if objective.next_action else None,
            "next_date": iso(action.day),
            "next_time": action.time.isoformat("minutes") if action.time else None,
            "next_minutes": action.minutes,
            "next_question": action.question or None,
            "person": person.name if person else None,
            "email": (person.email if person else "") or None,
            "phone": (person.phone if person else "") or None,
            "notes": objective.notes or None,
            "sector": client.sector or None,
            "place": client.place or None,
            "size": client.size,
            "fit": objective.fit,
        }


def add_conditions(
    document: Document, entries: Sequence[Entry], stage: Stage, day: date | None
) -> None:
    """Give entries `open`, the conditions up to a stage that are not met on a day, and `anyway`,
    the reason for which it was moved all the same; None without a day, where none is known.

    `anyway` goes, as a card's mark does, when all is met that its own stage asks.
    """
    known = document.gates.facts([str(entry["id"]) for entry in entries], day) if day else {}
    for entry in entries:
        facts = known.get(str(entry["id"]))
        if facts is None or day is None:
            entry |= {"open": None, "anyway": None}
            continue
        is_marked = bool(open_conditions(facts.case, facts.case.stage, day))
        entry["open"] = open_conditions(facts.case, stage, day)
        entry["anyway"] = (facts.anyway or None) if is_marked else None
