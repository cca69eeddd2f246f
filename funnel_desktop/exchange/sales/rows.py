"""Planned rows as rows of the document's tables: who is known already, who is new."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from funnel_desktop.document.document import Document
from funnel_desktop.document.ids import new_id, ranks
from funnel_desktop.document.objectives import KIND_OF_AUDIENCE
from funnel_desktop.document.search import folded_name
from funnel_desktop.document.store import Row
from funnel_desktop.document.whole import all_people, ends
from funnel_desktop.exchange.contacts.alike import are_one_name
from funnel_desktop.exchange.sales.import_plan import PlannedRow
from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import WORK_OF


class RowNames:
    """The clients, services and people of planned rows: those of the document, and new ones.

    What a first row leaves open about a new client or person, later rows fill in. What the
    document knows already stays as it is.
    """

    def __init__(
        self,
        document: Document,
        rows: Sequence[PlannedRow],
        instead: Mapping[str, str],
        audience: str,
    ) -> None:
        """`instead` has the folded names of clients that are known by another folded name,
        `audience` is whom new services are for."""
        self._instead, self._audience = instead, audience
        self.clients: list[Row] = []
        self.services: list[Row] = []
        self.people: list[Row] = []
        self._folded: dict[str, str] = {}
        self._services = {self._fold(s.name): (s.id, s.audience) for s in document.services.all()}
        self._client_ids: dict[str, str] = {}
        for row_id, name in document.clients.names():
            self._client_ids.setdefault(self._fold(name), row_id)
        self._new_clients: dict[str, Row] = {}
        self._unnamed: dict[int, str] = {}
        self._people: dict[tuple[str, str], list[Row]] = {}
        for person in all_people(document):
            known: Row = {"id": person.id, "email": person.email, "phone": person.phone}
            self._people.setdefault((person.client, self._fold(person.name)), []).append(known)
        self._people_of_rows: dict[int, str] = {}
        self._last_service = ends(document).service_rank
        for row in rows:
            self._meet(row)

    def client(self, row: PlannedRow) -> str:
        """The id of a row's client."""
        if row.is_unnamed:
            return self._unnamed[row.number]
        return self._client_ids[self._key(row)]

    def service(self, row: PlannedRow) -> str | None:
        """The id of a row's service, None where it names none."""
        return self._services[self._fold(row.service)][0] if row.service else None

    def person(self, row: PlannedRow) -> str | None:
        """The id of the person that a row names, or of whom its address belongs to."""
        return self._people_of_rows.get(row.number)

    def is_the_client(self, row: PlannedRow) -> bool:
        """Whether the person of a row is the client themself, or nobody is named apart."""
        return not row.person or self._fold(row.person) == self._fold(row.client)

    def _key(self, row: PlannedRow) -> str:
        """The folded name by which a row's client is known."""
        name = self._fold(row.client)
        return self._instead.get(name, name)

    def _fold(self, name: str) -> str:
        folded = self._folded.get(name)
        if folded is None:
            folded = self._folded[name] = folded_name(name)
        return folded

    def _meet(self, row: PlannedRow) -> None:
        if row.service and self._fold(row.service) not in self._services:
            self._add_service(row.service)
        client = self._client_of(row)
        if row.person or row.email or row.phone:
            self._people_of_rows[row.number] = str(self._person_of(client, row)["id"])

    def _add_service(self, name: str) -> None:
        [self._last_service] = ranks(1, self._last_service)
        row_id = new_id()
        self._services[self._fold(name)] = row_id, self._audience
        self.services.append(
            {
                "id": row_id,
                "name": name,
                "default_value": None,
                "estimated_cycle": None,
                "audience": self._audience,
                "rank": self._last_service,
            }
        )

    def _client_of(self, row: PlannedRow) -> str:
        if row.is_unnamed:
            row_id = self._unnamed[row.number] = self._add_client(row)
            return row_id
        key = self._key(row)
        if key in self._new_clients:
            known = self._new_clients[key]
            known["sector"] = known["sector"] or row.sector
            known["place"] = known["place"] or row.place
            known["size"] = row.size if known["size"] is None else known["size"]
        elif key not in self._client_ids:
            self._client_ids[key] = self._add_client(row)
            self._new_clients[key] = self.clients[-1]
        return self._client_ids[key]

    def _add_client(self, row: PlannedRow) -> str:
        row_id = new_id()
        self.clients.append(
            {
                "id": row_id,
                "name": row.client,
                "kind": self._kind(row),
                "sector": row.sector,
                "place": row.place,
                "size": row.size,
                "notes": "",
            }
        )
        return row_id

    def _kind(self, row: PlannedRow) -> str:
        """Who has a size, a sector or somebody to talk to is an organisation."""
        somebody = row.person and not are_one_name(row.person, row.client)
        if somebody or row.sector or row.size is not None:
            return "organisation"
        if row.person:
            return "person"
        audience = self._services[self._fold(row.service)][1] if row.service else "private"
        return KIND_OF_AUDIENCE[audience]

    def _person_of(self, client: str, row: PlannedRow) -> Row:
        """Who has the same name and no other address at the same client; made where new."""
        name = row.person or row.client
        known = self._people.setdefault((client, self._fold(name)), [])
        for person in known:
            if not row.email or not person["email"] or person["email"] == row.email:
                person["email"] = person["email"] or row.email
                person["phone"] = person["phone"] or row.phone
                return person
        person = {
            "id": new_id(),
            "client": client,
            "name": name,
            "job_title": "",
            "email": row.email,
            "phone": row.phone,
            "notes": "",
        }
        known.append(person)
        self.people.append(person)
        return person


class ImportRowMaker:
    """Turns planned rows into rows of objectives and moves, behind those of the document."""

    def __init__(
        self,
        document: Document,
        rows: Sequence[PlannedRow],
        instead: Mapping[str, str],
        audience: str,
        today: date,
    ) -> None:
        end = ends(document)
        self._today = today
        self.names = RowNames(document, rows, instead, audience)
        self._ranks: Iterator[str] = iter(ranks(len(rows), end.objective_rank))
        self._number = end.move_number
        [self._first_rank] = ranks(1)

    def rows(self, planned: Sequence[PlannedRow]) -> dict[str, list[Row]]:
        """The rows of some planned ones, by table."""
        objectives = [self._objective(row) for row in planned]
        influences = [
            influence
            for row, made in zip(planned, objectives, strict=True)
            if (influence := self._influence(row, made)) is not None
        ]
        moves = [
            move
            for row, made in zip(planned, objectives, strict=True)
            for move in self._moves(row, str(made["id"]))
        ]
        return {"objectives": objectives, "moves": moves, "influences": influences}

    def _objective(self, row: PlannedRow) -> Row:
        return {
            "id": new_id(),
            "client": self.names.client(row),
            "wish": row.objective,
            "service": self.names.service(row),
            "value": row.value,
            "stage": row.stage.value,
            "rank": next(self._ranks),
            "first_contact": row.first_contact and row.first_contact.isoformat(),
            "expected": row.expected and row.expected.isoformat(),
            "source": row.source,
            "notes": row.notes,
            "outcome": row.outcome and row.outcome.value,
            "outcome_day": row.closed and row.closed.isoformat(),
            "outcome_value": row.outcome_value,
            "outcome_reason": row.reason,
            "parked_until": row.parked_until and row.parked_until.isoformat(),
            "next_what": row.next_action,
            "next_kind": _kind(row),
            "next_person": self.names.person(row),
            "next_day": row.next_date and row.next_date.isoformat(),
            "next_time": row.next_time and row.next_time.isoformat(timespec="minutes"),
            "next_minutes": row.next_minutes or None,
            "next_question": row.next_question,
            "imported": 1,
            "imported_on": self._today.isoformat(),
        }

    def _influence(self, row: PlannedRow, objective: Row) -> Row | None:
        """Whoever came in with an objective takes part in it; in which role is not known yet."""
        person = self.names.person(row)
        if person is None or self.names.is_the_client(row):
            return None
        return {
            "id": new_id(),
            "objective": objective["id"],
            "person": person,
            "roles": "",
            "rank": self._first_rank,
        }

    def _moves(self, row: PlannedRow, objective: str) -> Iterator[Row]:
        source: str | None = None
        for target, day, until in row.course:
            self._number += 1
            # A course without a day of the list stands on that of the import.
            is_undated = day == self._today and target in WORK_OF
            yield {
                "id": new_id(),
                "number": self._number,
                "objective": objective,
                "from_stage": source,
                "to_stage": target.value,
                "day": day.isoformat(),
                "until": until and until.isoformat(),
                "missing": "",
                "because": row.reason if target is row.outcome else "",
                "imported": 1,
                "undated": int(is_undated),
            }
            source = target.value


def _kind(row: PlannedRow) -> str | None:
    """A kind says that there is a next action; any of its details asks for one."""
    if row.next_kind is not None:
        return row.next_kind.value
    details = (row.next_action, row.next_date, row.next_time, row.next_minutes, row.next_question)
    return ActionKind.OTHER.value if any(detail for detail in details if detail != 0) else None
