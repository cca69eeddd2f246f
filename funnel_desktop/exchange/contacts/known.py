"""The clients that a document has, as an import compares its own with them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from funnel_desktop.document.document import Document
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.whole import all_rows
from funnel_desktop.exchange.common.steady import Pace
from funnel_desktop.exchange.contacts.alike import Alike, Traits, find_alike
from funnel_desktop.exchange.contacts.client_plan import ClientFound
from funnel_desktop.exchange.tables.client_kinds import ORGANISATION


@dataclass(slots=True)
class KnownClient:
    """A client's row and those of its people."""

    row: Row
    people: list[Row] = field(default_factory=list)

    @property
    def traits(self) -> Traits:
        """By what it is known again."""
        return Traits(
            str(self.row["name"]),
            tuple(str(person["email"]) for person in self.people if person["email"]),
            tuple(str(person["phone"]) for person in self.people if person["phone"]),
            self.row["kind"] == ORGANISATION,
        )


@dataclass(slots=True)
class ClientComparison:
    """Known clients, and which of a list's look like them or like one another.

    `places` are those of the look-alikes, `unasked` of those about whom only the user knows.
    """

    known: Sequence[KnownClient] = ()
    alike: list[Alike] = field(default_factory=list)
    places: tuple[int, ...] = field(init=False)
    unasked: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        self.places = tuple(one.place for one in self.alike)
        self.unasked = frozenset(one.place for one in self.alike if one.answer is None)


def known_clients(document: Document) -> list[KnownClient]:
    """Every client of a document with its people, in the order they came."""
    return with_people(all_rows(document, "clients"), all_rows(document, "people"))


def with_people(clients: Iterable[Row], people: Iterable[Row]) -> list[KnownClient]:
    """Clients in their order, each with those of some people who are its own."""
    found = {str(row["id"]): KnownClient(row) for row in clients}
    for person in people:
        if (known := found.get(str(person["client"]))) is not None:
            known.people.append(person)
    return list(found.values())


def compare(
    listed: Sequence[ClientFound], known: Sequence[KnownClient], pace: Pace | None = None
) -> ClientComparison:
    """Find the clients of a list that may be known already.

    Raises ImportRefused 'cancelled' as `pace` says.
    """
    pace = pace or Pace()
    mine = [traits_of(client) for client in pace.through(listed)]
    return ClientComparison(known, find_alike(mine, [client.traits for client in known], pace))


def traits_of(client: ClientFound) -> Traits:
    """By what a client of a list is known again."""
    return Traits(
        client.name,
        tuple(person.email for person in client.people if person.email),
        tuple(person.phone for person in client.people if person.phone),
        client.kind == ORGANISATION,
        client.own_id,
    )
