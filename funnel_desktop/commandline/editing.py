"""Puts typed fields into a document; all of them together are one step of the caller's."""

from argparse import ArgumentParser
from datetime import date

from funnel_desktop.commandline.fields import Typed
from funnel_desktop.commandline.refusal import Refused
from funnel_desktop.commandline.values import count
from funnel_desktop.document.clients import Person
from funnel_desktop.document.document import Document
from funnel_desktop.document.objectives import ONLY_WITH
from funnel_desktop.document.search import folded_name
from funnel_desktop.document.services import AUDIENCES
from funnel_desktop.funnel.objective import ActionKind, NextAction, Objective

COLUMN = {
    "objective": "wish",
    "value": "value",
    "first_contact": "first_contact",
    "expected": "expected",
    "source": "source",
    "competition": "competition",
    "notes": "notes",
    "closed": "outcome_day",
    "outcome_value": "outcome_value",
    "reason": "outcome_reason",
    "parked_until": "parked_until",
}
NEXT = {
    "next_action": "what",
    "next_kind": "kind",
    "next_date": "day",
    "next_time": "time",
    "next_minutes": "minutes",
    "next_question": "question",
}
CLIENT = ("sector", "place", "size")
PERSON = ("email", "phone")


def takes_audience(parser: ArgumentParser) -> None:
    """Add the option that says whom a new service is for."""
    parser.add_argument(
        "--audience", choices=AUDIENCES, default=AUDIENCES[0],
        help="whom a new service is for: individuals, who decide "
        "for themselves (default), or an organisation",
    )  # fmt: skip
    parser.add_argument(
        "--cycle-days", metavar="N", type=count,
        help="how long such a new service usually takes, from the first contact to a yes",
    )  # fmt: skip


def service_id(
    document: Document,
    name: object,
    audience: str = AUDIENCES[0],
    cycle_days: int | None = None,
) -> str | None:
    """The id of a service by its name, made where there is none; an empty name is no service."""
    if not str(name or "").strip():
        return None
    known = document.services.named(str(name))
    if known is not None:
        return known.id
    return document.services.add(str(name), audience=audience, estimated_cycle=cycle_days)


def put(
    document: Document,
    objective: str,
    fields: Typed,
    today: date,
    audience: str = AUDIENCES[0],
    cycle_days: int | None = None,
) -> None:
    """Set fields of an objective, its client, its person and its next action."""
    known = document.objectives.get(objective, today)
    if "client" in fields:
        document.clients.rename(known.client, str(fields["client"]))
    for field in CLIENT:
        if field in fields:
            document.clients.edit(known.client, field, fields[field])
    if "service" in fields:
        service = service_id(document, fields["service"], audience, cycle_days)
        document.objectives.edit(objective, "service", service, today=today)
    for field, column in COLUMN.items():
        if field in fields:
            _refuse_without_outcome(field, column, known)
            document.objectives.edit(objective, column, fields[field], today=today)
    if "source" in fields:
        through = document.clients.person_called(str(fields["source"] or ""))
        document.objectives.edit(objective, "source_person", through, today=today)
    person = _put_person(document, known, fields)
    _put_next_action(document, known, fields, person, today)


def _refuse_without_outcome(field: str, column: str, known: Objective) -> None:
    """Refuse a field of an outcome that the objective does not have."""
    outcomes = ONLY_WITH.get(column)
    if outcomes is not None and known.outcome not in outcomes:
        raise Refused(f"{field} goes with an objective that is {' or '.join(outcomes)}.")


def _put_person(document: Document, known: Objective, fields: Typed) -> Person | None:
    """The person that was named, else the present one; added where the name is new."""
    if not any(field in fields for field in ("person", *PERSON)):
        return None
    person = _person(document, known, str(fields.get("person", "")))
    if person is None:
        raise Refused("There is no person to save this for: name one with person.")
    for field in PERSON:
        if field in fields:
            document.clients.edit_person(person.id, field, fields[field])
    return person


def _person(document: Document, known: Objective, name: str) -> Person | None:
    people = document.clients.people(known.client)
    if not name.strip():
        row_id = known.next_action.person if known.next_action else None
        client = document.clients.get(known.client)
        if not people and client.kind == "person":
            return document.clients.person(document.clients.add_person(client.id, client.name))
        return next((p for p in people if p.id == row_id), people[0] if people else None)
    wanted = folded_name(name)
    found = next((person for person in people if folded_name(person.name) == wanted), None)
    if found is not None:
        return found
    return document.clients.person(document.clients.add_person(known.client, name.strip()))


def _put_next_action(
    document: Document, known: Objective, fields: Typed, person: Person | None, today: date
) -> None:
    action = action_with(known.next_action, fields)
    if action is not None and person is not None:
        action = action._replace(person=person.id)
    if action != known.next_action:
        document.objectives.set_next_action(known.id, action, today=today)


def action_with(known: NextAction | None, fields: Typed) -> NextAction | None:
    """Return a next action as it is with fields: an empty next_action alone takes all of it away,
    what else is said changes it."""
    said = {attribute: fields[field] for field, attribute in NEXT.items() if field in fields}
    if said.get("what") == "" and len(said) == 1:
        return None
    if not said:
        return known
    if said.get("kind", "") is None:
        said["kind"] = ActionKind.OTHER
    return (known or NextAction())._replace(**said)  # type: ignore[arg-type]
