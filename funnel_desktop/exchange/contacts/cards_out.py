"""Writes all clients and their people as cards (vCard 3.0) that an import reads back to the same.

A client who is one person is one card; else there is a card for the client and one for each of
its people. What vCard has no property for stands in properties of our own (`card_names`), which
other programs leave alone.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from funnel_desktop.document.document import Document
from funnel_desktop.exchange.common.whole_file import whole_file
from funnel_desktop.exchange.contacts.card_names import ABOUT, EXACT, OWN, escaped, is_kept
from funnel_desktop.exchange.contacts.told import Told, ToldClient, is_the_client, told_clients
from funnel_desktop.exchange.tables.client_kinds import ORGANISATION


def export_cards(document: Document, path: Path) -> int:
    """Write every client; returns how many. Raises DocumentError as `whole_file` does."""
    clients = list(told_clients(document))
    with whole_file(path) as file:
        for client in clients:
            for about, told in _cards(client):
                file.write(_written(about, told))
    return len(clients)


def _cards(client: ToldClient) -> Iterator[tuple[str, Told]]:
    """Whom each card is about, and what it says by field of an import."""
    facts, people = client.facts, client.people
    own = {"name": facts["name"], "client_id": str(client.number)}
    is_one = facts["kind"] != ORGANISATION and len(people) == 1 and is_the_client(client, people[0])
    if is_one and people[0]["person"] == facts["name"]:
        yield "both", {**facts, **people[0], **own}
        return
    yield "client", {**facts, **own}
    for person in people:
        yield "person", {**person, **own}


def _written(about: str, told: Mapping[str, str]) -> str:
    """A card as text; vobject escapes and folds its lines."""
    import vobject

    card = vobject.vCard()
    is_firm = told.get("kind") == ORGANISATION
    name = told["person"] if about == "person" else told["name"]
    card.add("fn").value = name
    given, _, family = name.rpartition(" ")
    card.add("n").value = vobject.vcard.Name(family=family, given=given)
    if about == "person" or is_firm:
        card.add("org").value = [told["name"]]
    if is_firm:
        card.add("x-abshowas").value = "COMPANY"
    for key, value in _texts(about, told).items():
        if value:
            card.add(key).value = value
    if place := told.get("place"):
        card.add("adr").value = vobject.vcard.Address(city=place)
    card.add(ABOUT.lower()).value = about
    texts = {**_texts(about, told), "adr": told.get("place", "")}
    for key, name in EXACT.items():
        if not is_kept(texts[name.lower()]):
            card.add(key.lower()).value = f'"{escaped(texts[name.lower()])}"'
    for key, field in OWN.items():
        if told.get(field) and (field != "person_notes" or about == "both"):
            card.add(key.lower()).value = escaped(told[field])
    return str(card.serialize())


def _texts(about: str, told: Mapping[str, str]) -> dict[str, str]:
    """The properties of a card that are plain text."""
    return {
        "title": told.get("job_title", ""),
        "email": told.get("email", ""),
        "tel": told.get("phone", ""),
        "bday": told.get("birthday", ""),
        "note": told.get("person_notes" if about == "person" else "notes", ""),
    }
