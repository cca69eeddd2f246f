"""What a line said about somebody new becomes an objective, as one undo step."""

from datetime import date

from funnel_desktop.document.clients import Person
from funnel_desktop.document.document import Document
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.services import NewService
from funnel_desktop.exchange.one_line.reading import LineEntry
from funnel_desktop.funnel.folding import folded_name
from funnel_desktop.funnel.stages import Stage


def keep(
    document: Document,
    entry: LineEntry,
    today: date,
    *,
    stage: Stage = Stage.UNIVERSE,
    wish: str = "",
    service: NewService | None = None,
) -> str:
    """Add the objective of an entry, and its client, person and service where they are new.

    `stage` is where it stands unless the entry says so, `service` what is known of a new one; its
    usual value counts where no other was said. Returns the objective's id; raises DocumentError
    `not_valid` where nobody is named.
    """
    stage = entry.stage or stage
    usual = service.default_value if service else None
    said: Row = {"client": entry.client.strip(), "stage": stage}
    with document.one_step("add", said):
        is_new = document.clients.named(entry.client) is None
        sold = _service(document, entry.service, service or NewService())
        row_id = document.objectives.add(
            today,
            client_name=entry.client,
            wish=wish,
            stage=stage,
            service=sold,
            value=usual if entry.value is None else entry.value,
            source=entry.source,
            notes=entry.note,
        )
        client = document.objectives.get(row_id, today).client
        if is_new and entry.person.strip():
            document.clients.edit(client, "kind", "organisation")
        person = _person(document, client, row_id, entry)
        if entry.next_action is not None:
            action = entry.next_action._replace(person=person)
            document.objectives.set_next_action(row_id, action, today=today)
        source = document.clients.person_called(entry.source)
        if source is not None:
            document.objectives.edit(row_id, "source_person", source, today=today)
    return row_id


def _service(document: Document, name: str, new: NewService) -> str | None:
    if not name.strip():
        return None
    known = document.services.named(name)
    return known.id if known else document.services.add(name.strip(), **new._asdict())


def _person(document: Document, client: str, objective: str, entry: LineEntry) -> str | None:
    """Whom the phone, the address and the next action belong to; made where that is new."""
    whose = document.clients.get(client)
    name = entry.person.strip()
    if not name and whose.kind == "person":
        name = whose.name
    people = document.clients.people(client)
    known = next((each for each in people if folded_name(each.name) == folded_name(name)), None)
    if known is not None:
        _complete(document, known, objective, entry)
        return known.id
    if not (entry.person.strip() or entry.phone or entry.email):
        return None
    return document.clients.add_person(
        client, name or whose.name, phone=entry.phone, email=entry.email
    )


def _complete(document: Document, known: Person, objective: str, entry: LineEntry) -> None:
    """Give somebody the phone and the address that were missing; what they have stays, and what
    the line says besides becomes part of the note."""
    besides = []
    for field, said in (("phone", entry.phone), ("email", entry.email)):
        has = getattr(known, field)
        if said and not has:
            document.clients.edit_person(known.id, field, said)
        elif said and has != said:
            besides.append(said)
    if besides:
        notes = "\n".join(filter(None, (entry.note, *besides)))
        document.objectives.edit(objective, "notes", notes)
