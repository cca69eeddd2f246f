"""Clients and the people one talks to there."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from funnel_desktop.document import values
from funnel_desktop.document.backup_home import MANY_DELETED
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.portions import Reading, read
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.document.questions import Changed, question
from funnel_desktop.document.removing import Belongings, belongings, remove_client, remove_person
from funnel_desktop.document.search import folded_name
from funnel_desktop.document.store import Change, Store

CLIENT_CHECKS = {
    "name": values.name,
    "kind": values.one_of("person", "organisation"),
    "sector": values.text,
    "place": values.text,
    "size": values.people,
    "revenue": values.count,
    "distance": values.kilometres,
    "hourly_budget": values.count,
    "birthday": values.day,
    "notes": values.text,
}
PERSON_CHECKS = {
    "name": values.name,
    "job_title": values.text,
    "email": values.text,
    "phone": values.text,
    "notes": values.text,
}


@dataclass(frozen=True, slots=True)
class Client:
    """A person or an organisation one may sell to; `size` in people, `distance` in kilometres.

    `revenue` a year and `hourly_budget` in minor units. `marked` is best, worst or None;
    `kept_because` is why it is kept in spite of its profile, empty where it is not.
    """

    id: str
    name: str
    kind: str
    sector: str = ""
    place: str = ""
    size: int | None = None
    notes: str = ""
    revenue: int | None = None
    distance: int | None = None
    hourly_budget: int | None = None
    birthday: date | None = None
    marked: str | None = None
    kept_because: str = ""


CLIENT = (
    "SELECT id, name, kind, sector, place, size, notes, revenue, distance, hourly_budget, "
    "birthday, marked, kept_because FROM clients"
)


def as_client(row: tuple[Any, ...]) -> Client:
    """A row of CLIENT."""
    known, (birthday, marked, kept_because) = row[:-3], row[-3:]
    fields = (*known, values.to_day(birthday), marked, kept_because)
    return Client(*fields)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody one talks to at a client's."""

    id: str
    client: str
    name: str
    job_title: str
    email: str
    phone: str
    notes: str


class Clients:
    """Asks for clients and their people and changes them; each verb is one undo step."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection = store.connection

    @question("clients", at_most=0)
    def get(self, client: str) -> Client:
        """One client; raises DocumentError `not_found`."""
        row = self._connection.execute(
            f"{CLIENT} WHERE id = ?", (values.own_id(client),)
        ).fetchone()
        if row is None:
            raise DocumentError("not_found", words=client)
        return as_client(row)

    def names(self) -> list[tuple[str, str]]:
        """Id and name of every client."""
        return self._connection.execute("SELECT id, name FROM clients").fetchall()

    def all_names(self) -> list[str]:
        """Every name of a client or a person, for who must not say them."""
        rows = self._connection.execute("SELECT name FROM clients UNION SELECT name FROM people")
        return [row[0] for row in rows]

    def count_names(self) -> int:
        """How many clients and people there are."""
        sql = "SELECT (SELECT count(*) FROM clients) + (SELECT count(*) FROM people)"
        return int(self._connection.execute(sql).fetchone()[0])

    def read_names(self) -> Reading[list[str]]:
        """The same as `all_names`, in portions."""
        found: list[str] = []
        for table in ("clients", "people"):
            sql = f"SELECT {table}.name FROM {table} WHERE TRUE"
            rows = yield from read(self._connection, table, sql)
            found += (row[0] for row in rows)
        return found

    def names_in(self, changed: Changed) -> list[str] | None:
        """The names of the clients and people that a change touched; None where there are too
        many to be told apart."""
        if changed.rows is None:
            return None
        found: list[str] = []
        for table in ("clients", "people"):
            for own in changed.rows.get(table, ()):
                sql = f"SELECT name FROM {table} WHERE id = ?"
                found += (row[0] for row in self._connection.execute(sql, (own,)))
        return found

    def named(self, name: str) -> str | None:
        """The id of the client of a name, folded and trimmed; the first where several are."""
        wanted = folded_name(name)
        return next((i for i, known in self.names() if folded_name(known) == wanted), None)

    def find(self, words: str) -> str:
        """The id that is meant: an id, or the unique name of a client.

        Raises DocumentError `not_found` or `not_unique`.
        """
        wanted, known = folded_name(words), self.names()
        found = [row_id for row_id, name in known if folded_name(name) == wanted]
        if words in (row_id for row_id, _ in known):
            return words
        if len(found) == 1 and wanted:
            return found[0]
        key = "not_unique_client" if found and wanted else "not_found"
        raise DocumentError(key, words=words)

    def belongings(self, clients: Sequence[str]) -> Belongings:
        """What belongs to some clients and goes with them."""
        return belongings(self._connection, clients)

    def delete(self, clients: Sequence[str], progress: Progress = no_progress) -> None:
        """Remove clients with their people, their objectives and all that is kept about these.

        Raises DocumentError `not_found`, or `not_valid` where none or one twice is named.
        """
        if not clients or len(set(clients)) != len(clients):
            raise DocumentError("not_valid", field="client", value=len(clients))
        known = {"client": self.get(clients[0]).name, "count": len(clients)}
        if len(clients) >= MANY_DELETED:
            self._store.back_up_by_itself()
        said: Row = {**known, **asdict(self.belongings(clients))}
        with self._store.change("delete_clients", said, progress=progress) as change:
            for done, client in enumerate(clients):
                remove_client(change, client)
                progress(done, len(clients))

    def rename(self, client: str, name: str, visit: str | None = None) -> None:
        """Give a client another name."""
        self.edit(client, "name", name, visit)

    def edit(self, client: str, field: str, value: object, visit: str | None = None) -> None:
        """Set a field of CLIENT_CHECKS, such as sector or size."""
        if field not in CLIENT_CHECKS:
            raise DocumentError("not_valid", field=field, value=value)
        checked = CLIENT_CHECKS[field](field, value)
        label = "rename_client" if field == "name" else "edit_client"
        said: Row = {"client": self.get(client).name, "field": field}
        with self._store.change(label, said, visit) as change:
            change.update("clients", client, {field: checked})

    @question("people", at_most=0)
    def people(self, client: str) -> list[Person]:
        """The people of a client, by name."""
        rows = self._connection.execute(
            "SELECT id, client, name, job_title, email, phone, notes FROM people "
            "WHERE client = ? ORDER BY name, id",
            (client,),
        )
        return [Person(*row) for row in rows]

    def person(self, person: str) -> Person:
        """One person; raises DocumentError `not_found`."""
        row = self._connection.execute(
            "SELECT id, client, name, job_title, email, phone, notes FROM people WHERE id = ?",
            (values.own_id(person),),
        ).fetchone()
        if row is None:
            raise DocumentError("not_found", words=person)
        return Person(*row)

    def person_called(self, name: str) -> str | None:
        """The id of the only person of that name, or whose name begins with it; None otherwise."""
        wanted = folded_name(name)
        rows = self._connection.execute("SELECT id, name FROM people").fetchall()
        known = [(row_id, folded_name(each)) for row_id, each in rows]
        for found in (
            [row_id for row_id, each in known if wanted and each == wanted],
            [row_id for row_id, each in known if wanted and each.startswith(f"{wanted} ")],
        ):
            if found:
                return str(found[0]) if len(found) == 1 else None
        return None

    def whom_to_call(self, client: str, person: str | None) -> tuple[str, str]:
        """Name and number of whom a call is for: the person who is named, else the client.

        At an organisation it is the only one who has a number, where there is one such; a
        private client's number is whichever is known. The number is empty where none is.
        """
        people = self.people(client)
        named = next((each for each in people if each.id == person), None)
        if named is not None:
            return named.name, named.phone
        own, reachable = self.get(client), [each for each in people if each.phone]
        if own.kind == "person":
            same = [each for each in reachable if folded_name(each.name) == folded_name(own.name)]
            return own.name, next((each.phone for each in (*same, *reachable)), "")
        return (reachable[0].name, reachable[0].phone) if len(reachable) == 1 else (own.name, "")

    def add_person(
        self, client: str, name: str, *, job_title: str = "", email: str = "", phone: str = ""
    ) -> str:
        """Add a person to a client; returns the person's id."""
        given = {"name": name, "job_title": job_title, "email": email, "phone": phone}
        said: Row = {"person": name, "client": self.get(client).name}
        row: Row = {"id": new_id(), "client": client}
        row |= {key: PERSON_CHECKS[key](key, value) for key, value in given.items()}
        with self._store.change("add_person", said) as change:
            change.insert("people", row)
        return str(row["id"])

    def edit_person(self, person: str, field: str, value: object, visit: str | None = None) -> None:
        """Set name, job_title, email, phone or notes."""
        if field not in PERSON_CHECKS:
            raise DocumentError("not_valid", field=field, value=value)
        checked = PERSON_CHECKS[field](field, value)
        said: Row = {"person": self.person(person).name, "field": field}
        with self._store.change("edit_person", said, visit) as change:
            change.update("people", person, {field: checked})

    def delete_person(self, person: str) -> None:
        """Remove a person, also as an influence; actions and activities stay, naming nobody."""
        said: Row = {"person": self.person(person).name}
        with self._store.change("delete_person", said) as change:
            remove_person(change, person)


def client_for(change: Change, clients: Clients, name: str, kind: str) -> str:
    """The id of the client of a name, made within a change where there is none yet."""
    known = clients.named(name)
    if known is not None:
        return known
    row: Row = {"id": new_id(), "name": values.name("client", name), "kind": kind}
    change.insert("clients", row)
    return str(row["id"])
