"""What becomes of a list's clients by the answers about look-alikes: new ones, and gaps filled.

What is known stays as it is; only what it leaves open is filled in, people it does not have
are added, and notes that say something else are put below.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from funnel_desktop.document.log_rows import Row
from funnel_desktop.exchange.common.steady import let_go
from funnel_desktop.exchange.contacts.alike import (
    Alike,
    AlikeAnswer,
    are_one_name,
    email_key,
    phone_key,
)
from funnel_desktop.exchange.contacts.client_plan import FACTS, ClientFound, joined_notes
from funnel_desktop.exchange.contacts.phones import same_phone

_TEXTS = ("sector", "place", "kept_because")

Answers = Mapping[int, AlikeAnswer]
"""What is done with look-alikes, by their place in the list; the others as unasked."""


@dataclass(slots=True)
class MergeSettled:
    """By place in the list: clients that are new, with what is merged into each, and those
    that go into a known one, by its place among the known."""

    new: dict[int, list[ClientFound]] = field(default_factory=dict)
    into_known: dict[int, list[ClientFound]] = field(default_factory=dict)
    left_out: list[int] = field(default_factory=list)


def answer_to(alike: Alike, answers: Answers) -> AlikeAnswer:
    """What is done with a look-alike; one about which nothing is said is somebody else."""
    return answers.get(alike.place) or alike.answer or AlikeAnswer.DIFFERENT


def outcome(
    clients: Sequence[ClientFound], alikes: Sequence[Alike], answers: Answers | None = None
) -> MergeSettled:
    """Where each client of a list goes."""
    by_place = {alike.place: alike for alike in alikes}
    done = MergeSettled()
    goes: dict[int, tuple[dict[int, list[ClientFound]], int]] = {}
    for place, client in enumerate(clients):
        alike = by_place.get(place)
        answer = answer_to(alike, answers or {}) if alike else AlikeAnswer.DIFFERENT
        goes[place] = done.new, place
        if alike is not None and answer is not AlikeAnswer.DIFFERENT:
            is_new = alike.known is None
            goes[place] = (
                goes[alike.earlier or 0] if is_new else (done.into_known, alike.known or 0)
            )
        if answer is AlikeAnswer.SAME:
            done.left_out.append(place)
        else:
            target, key = goes[place]
            target.setdefault(key, []).append(client)
    let_go(goes)
    return done


def client_row(client: ClientFound) -> Row:
    """A client of a list as the columns of a document's row."""
    facts = {name: _stored(client.facts.get(name), name) for name in FACTS}
    return {"name": client.name, "kind": client.kind, "notes": client.notes, **facts}


def _stored(value: object, name: str) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None and name in _TEXTS else value


def people_rows(client: ClientFound) -> list[Row]:
    """Its people as the columns of rows."""
    return [person._asdict() for person in client.people]


def gaps_filled(known: Row, told: Row) -> Row:
    """The columns of a known row that another one fills in, with what they then hold."""
    filled = {
        name: value
        for name, value in told.items()
        if known.get(name) in (None, "") and value not in (None, "")
    }
    notes = joined_notes(str(known.get("notes") or ""), str(told.get("notes") or ""))
    return filled if notes == known.get("notes") else {**filled, "notes": notes}


def same_person(people: Sequence[Row], person: Row) -> Row | None:
    """Who of some people has the same address, or the same name and no other address or phone."""
    name, address = str(person["name"]), email_key(str(person["email"]))
    for known in people:
        if address and email_key(str(known["email"])) == address:
            return known
    return next(
        (
            known
            for known in people
            if are_one_name(str(known["name"]), name) and not _contradict(known, person)
        ),
        None,
    )


def _contradict(one: Row, other: Row) -> bool:
    """Whether both have an address, or a phone, and not the same."""
    mine, yours = email_key(str(one["email"])), email_key(str(other["email"]))
    my_phone, your_phone = str(one["phone"]), str(other["phone"])
    are_both = bool(phone_key(my_phone) and phone_key(your_phone))
    return bool(mine and yours and mine != yours) or (
        are_both and not same_phone(my_phone, your_phone)
    )


def news_of(known: Row, people: Sequence[Row], client: ClientFound) -> list[str]:
    """The fields of an import in which a listed client tells a known one something new."""
    news = list(gaps_filled(known, client_row(client)))
    for person in people_rows(client):
        same = same_person(people, person)
        news += ["person"] if same is None else list(gaps_filled(same, person))
    return list(dict.fromkeys(news))
