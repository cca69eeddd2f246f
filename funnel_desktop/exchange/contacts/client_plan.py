"""What an import of clients will bring: each with its people, or why a row cannot be taken. Pure.

Rows that name a person beside the client are people of an organisation: one client for all
rows that name it. A row that names only a person is a client who is that person.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from funnel_desktop.document.search import folded_name
from funnel_desktop.exchange.common.steady import Pace, let_go
from funnel_desktop.exchange.contacts.alike import are_one_name
from funnel_desktop.exchange.tables.cells import Reader
from funnel_desktop.exchange.tables.client_kinds import (
    ORGANISATION,
    PERSON,
    read_client_kind,
    read_mark,
)
from funnel_desktop.exchange.tables.dates import DateReading
from funnel_desktop.exchange.tables.fields import CLIENT_FIELDS, CLIENT_FIELDS_ALSO_CALLED
from funnel_desktop.exchange.tables.gathering import Gathered, gathered
from funnel_desktop.exchange.tables.mapping import ColumnMap, checked_mapping
from funnel_desktop.exchange.tables.naming import CLIENT_WORDS
from funnel_desktop.exchange.tables.table import Table
from funnel_desktop.exchange.tables.titles import full_name
from funnel_desktop.exchange.tables.typed_columns import CellProblem, typed_columns
from funnel_desktop.exchange.tables.who import Means, names_somebody

FACTS = (
    "sector", "place", "size", "revenue", "birthday", "distance", "hourly_budget", "marked",
    "kept_because",
)  # fmt: skip
"""What is known about a client, one value each."""


class PersonFound(NamedTuple):
    """Somebody one talks to at a client's."""

    name: str
    job_title: str = ""
    email: str = ""
    phone: str = ""
    notes: str = ""


@dataclass(slots=True)
class ClientFound:
    """A client as a list has it; `facts` by FACTS, money in minor units, "" and None: unknown.

    `number` is the first of its rows, as a spreadsheet counts; `kind` is "" where nothing
    tells it. `own_id` is
    what tells it from others of the list, where the list has such a column.
    """

    number: int
    name: str
    kind: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    notes: str = ""
    source: str = ""
    own_id: str = ""
    people: list[PersonFound] = field(default_factory=list)


@dataclass(slots=True)
class ClientPlan:
    """The clients of a list in its order; see `plan.ImportPlan`."""

    clients: list[ClientFound] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    mapping: dict[str, str] = field(default_factory=dict)
    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    dates: dict[str, DateReading] = field(default_factory=dict)
    currencies: str | None = None
    rows_in_file: int = 0
    rows_left_out: int = 0

    @property
    def open_dates(self) -> dict[str, DateReading]:
        """The date columns whose order has to be asked, by heading."""
        return {heading: read for heading, read in self.dates.items() if read.candidates}


class _Row(NamedTuple):
    """What one row says."""

    number: int
    name: str
    kind: str
    person: str
    first_name: str
    last_name: str
    job_title: str
    email: str
    phone: str
    sector: str
    place: str
    size: int | None
    revenue: int | None
    birthday: date | None
    distance: int | None
    hourly_budget: int | None
    source: str
    notes: str
    person_notes: str
    marked: str | None
    kept_because: str
    client_id: str
    is_firm: bool

    @property
    def who(self) -> str:
        """The person that the row names."""
        return self.person or full_name((self.first_name, self.last_name)).strip()

    @property
    def is_of_somebody_else(self) -> bool:
        """Whether the person it names is one of the client's people, not the client."""
        return bool(self.name and self.who) and not are_one_name(self.who, self.name)

    @property
    def is_about_somebody(self) -> bool:
        """Whether there is something to say of a person, more than that it is the client."""
        told = (self.name and self.who, self.job_title, self.email, self.phone, self.person_notes)
        return any(told)


def plan_clients(
    table: Table,
    mapping: ColumnMap,
    *,
    currency: str = "EUR",
    date_format: str | Mapping[str, str] | None = None,
    today: date | None = None,
    pace: Pace | None = None,
) -> ClientPlan:
    """Read a table as clients; `mapping` is field to heading, or to several.

    Nobody is born after `today`.

    Raises ImportRefused for a field, column or format that does not exist, and 'cancelled' as
    `pace` says.
    """
    mapped = checked_mapping(table, mapping, CLIENT_FIELDS, CLIENT_FIELDS_ALSO_CALLED)
    whole = gathered(table, mapped)
    listed, table, headings = table, whole.table, whole.headings
    own: dict[str, Reader] = {"kind": read_client_kind, "marked": read_mark}
    pace = pace or Pace()
    typed = typed_columns(table, headings, currency, date_format, own, today, pace)
    numbers, values = typed.taken(table)
    values["number"] = numbers
    values["is_firm"] = _firms(listed, headings.get("name", ""), numbers)
    columns = (values.get(name) or [_BLANK.get(name)] * len(numbers) for name in _Row._fields)
    rows = _with_rest([*map(_Row._make, zip(*columns, strict=True))], whole, table.numbers)
    nameless = [
        CellProblem(row.number, "", "name", "no_name", "") for row in rows if not _title(row)
    ]
    problems = sorted([*typed.problems, *nameless], key=lambda problem: problem.row)
    told = _without_birthdays_of_others(pace.through(rows), headings.get("birthday", ""))
    clients = list(_grouped(told))
    let_go(rows, *values.values())
    return ClientPlan(
        clients=clients,
        problems=problems,
        mapping=headings,
        columns=mapped,
        dates=typed.dates,
        currencies=typed.currencies,
        rows_in_file=len(table.rows),
        rows_left_out=len({problem.row for problem in problems if problem.costs_row}),
    )


def _firms(table: Table, heading: str, numbers: Sequence[int]) -> list[bool]:
    """Which rows name a client in a column that by its heading holds firms."""
    named = names_somebody(heading, CLIENT_WORDS) if heading else None
    if named is None or named[0] is not Means.FIRM:
        return []
    cells = zip(table.numbers, table.column(heading), strict=True)
    filled = {number for number, cell in cells if cell.strip()}
    return [number in filled for number in numbers]


def _with_rest(rows: list[_Row], whole: Gathered, numbers: Sequence[int]) -> list[_Row]:
    """Rows with what no field has room for in their notes, a person's in those on the person."""
    if not whole.rest and not whole.of_persons:
        return rows
    places = {number: place for place, number in enumerate(numbers)}
    return [_noting(row, whole, places[row.number]) for row in rows]


def _noting(row: _Row, whole: Gathered, place: int) -> _Row:
    rest, of_person = whole.rest.get(place, ""), whole.of_persons.get(place, "")
    if of_person and row.is_of_somebody_else:
        row = row._replace(person_notes=joined_notes(row.person_notes, of_person))
    else:
        rest = "\n".join(filter(None, (rest, of_person)))
    return row._replace(notes=joined_notes(row.notes, rest))


_BLANK = {name: "" for name, kind in _Row.__annotations__.items() if kind is str}


def _without_birthdays_of_others(rows: Iterable[_Row], heading: str) -> Iterator[_Row]:
    """Rows with a name; the birthday of one of a client's people is a note about that person."""
    for row in rows:
        if row.birthday and row.is_of_somebody_else:
            notes = joined_notes(row.person_notes, f"{heading}: {row.birthday.isoformat()}")
            yield row._replace(birthday=None, person_notes=notes)
        elif _title(row):
            yield row


def _title(row: _Row) -> str:
    """What the client of a row is called; an address where there is no name at all."""
    return row.name or row.who or row.email


def _grouped(rows: Iterable[_Row]) -> Iterator[ClientFound]:
    """Rows of the same client together, where the first of them stands."""
    found: dict[object, ClientFound] = {}
    for row in rows:
        key = _key(row)
        known = found.setdefault(key, ClientFound(row.number, _title(row), own_id=row.client_id))
        _take_in(known, row)
    for client in found.values():
        client.kind = client.kind or _kind(client)
        yield client


def _key(row: _Row) -> object:
    """What rows of one client share. Two private persons may have the same name."""
    if row.client_id:
        return "id", row.client_id
    return ("name", folded_name(row.name)) if row.is_of_somebody_else else ("row", row.number)


def _take_in(client: ClientFound, row: _Row) -> None:
    """Add what a row says; what an earlier one has said stays."""
    firm = ORGANISATION if row.is_firm and not row.who and row.birthday is None else ""
    client.kind = client.kind or row.kind or firm
    for name in FACTS:
        if client.facts.get(name) in (None, ""):
            client.facts[name] = getattr(row, name)
    client.source = client.source or row.source
    client.notes = joined_notes(client.notes, row.notes)
    if row.is_about_somebody:
        who = row.who or client.name
        person = PersonFound(who, row.job_title, row.email, row.phone, row.person_notes)
        if person not in client.people:
            client.people.append(person)


def joined_notes(first: str, second: str) -> str:
    """Two notes as one, the same words once."""
    if not second or second in first:
        return first
    return f"{first}\n{second}" if first else second


def _kind(client: ClientFound) -> str:
    """Who was born is a person; who has people, a size or a revenue is an organisation."""
    facts = client.facts
    if facts["birthday"] is not None:
        return PERSON
    others = any(not are_one_name(person.name, client.name) for person in client.people)
    is_firm = others or facts["size"] is not None or facts["revenue"] is not None
    return ORGANISATION if is_firm else PERSON
