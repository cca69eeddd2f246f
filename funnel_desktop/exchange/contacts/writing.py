"""Writes the clients of a list into a document: one transaction, one undo step, or nothing.

Each new client gets a lead in the Universe, where it is compared with the ideal client.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from funnel_desktop.document.bulk import Bulk
from funnel_desktop.document.document import Document
from funnel_desktop.document.ids import new_id, ranks
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.whole import ends
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.common.steady import Progress, portions
from funnel_desktop.exchange.contacts.client_plan import ClientFound, ClientPlan
from funnel_desktop.exchange.contacts.known import ClientComparison
from funnel_desktop.exchange.contacts.merging import (
    Answers,
    MergeSettled,
    client_row,
    gaps_filled,
    outcome,
    people_rows,
    same_person,
)
from funnel_desktop.exchange.tables.typed_columns import refuse_what_is_open
from funnel_desktop.funnel.stages import Stage


@dataclass(frozen=True, slots=True)
class ClientsDone:
    """What an import has done; `filled` are known clients of which something was filled in."""

    new: int
    filled: int
    people: int
    left_out: int


@dataclass(slots=True)
class _Rows:
    """What will be written: new rows, and what is changed of known ones by table and id."""

    clients: list[Row] = field(default_factory=list)
    people: list[Row] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    changed: dict[tuple[str, str], Row] = field(default_factory=dict)
    filled: set[str] = field(default_factory=set)


def write_clients(
    document: Document,
    plan: ClientPlan,
    comparison: ClientComparison,
    today: date,
    answers: Answers | None = None,
    progress: Progress | None = None,
    *,
    strict: bool = False,
    currency: str | None = None,
) -> ClientsDone:
    """Write the clients of a plan as the answers about look-alikes say.

    Where nothing is new there is no step. Raises ImportRefused and DocumentError as
    `writing.write_import` does; nothing is written then.
    """
    refuse_what_is_open(plan, strict)
    settled = outcome(plan.clients, comparison.alike, answers)
    rows = _rows(settled, comparison)
    new = len(rows.clients)
    if new or rows.people or rows.changed:
        count = new + len(rows.filled)
        with document.bulk("import_clients", {"count": count}, objectives=new) as bulk:
            if currency is not None:
                bulk.set_currency(currency)
            _write(bulk, rows, _leads(document, rows, today), progress)
    return ClientsDone(new, len(rows.filled), len(rows.people), len(settled.left_out))


def _write(
    bulk: Bulk,
    rows: _Rows,
    leads: Sequence[tuple[Row, Row]],
    progress: Progress | None,
) -> None:
    total, done = len(rows.clients) + len(rows.people) + len(rows.changed) + len(leads), 0

    def went_on(count: int) -> None:
        nonlocal done
        done += count
        if progress is not None and progress(done, total) is False:
            raise ImportRefused("cancelled")

    for table, new in (("clients", rows.clients), ("people", rows.people)):
        for some in portions(new):
            bulk.insert(table, some)
            went_on(len(some))
    for both in portions(leads):
        bulk.insert("objectives", [objective for objective, _ in both])
        bulk.insert("moves", [move for _, move in both])
        went_on(len(both))
    for some in portions(list(_influences(rows, [lead for lead, _ in leads]))):
        bulk.insert("influences", some)
    for changes in portions(list(rows.changed.items())):
        for (table, row_id), values in changes:
            bulk.update(table, row_id, values)
        went_on(len(changes))


def _rows(settled: MergeSettled, comparison: ClientComparison) -> _Rows:
    rows = _Rows()
    for clients in settled.new.values():
        _add_client(rows, clients)
    for place, clients in settled.into_known.items():
        known = comparison.known[place]
        row_id = str(known.row["id"])
        changed = _merged(dict(known.row), clients)
        people = [dict(person) for person in known.people]
        before = len(rows.people), len(rows.changed)
        if changed:
            rows.changed["clients", row_id] = changed
        _add_people(rows, row_id, people, clients)
        if (len(rows.people), len(rows.changed)) != before:
            rows.filled.add(row_id)
    return rows


def _merged(row: Row, clients: Sequence[ClientFound]) -> Row:
    """The columns of a row that clients fill in one after the other; the row has them then."""
    changed: Row = {}
    for client in clients:
        filled = gaps_filled(row, client_row(client))
        row |= filled
        changed |= filled
    return changed


def _add_client(rows: _Rows, clients: Sequence[ClientFound]) -> None:
    row_id = new_id()
    row: Row = {"id": row_id, **client_row(clients[0])}
    _merged(row, clients[1:])
    rows.clients.append(row)
    rows.sources.append(next((client.source for client in clients if client.source), ""))
    _add_people(rows, row_id, [], clients)


def _add_people(rows: _Rows, client: str, known: list[Row], clients: Sequence[ClientFound]) -> None:
    """People that are new at a client, and what is new of those it has; `known` grows."""
    new: set[int] = set()
    for person in (row for found in clients for row in people_rows(found)):
        same = same_person(known, person)
        if same is None:
            same = {"id": new_id(), "client": client, **person}
            known.append(same)
            rows.people.append(same)
            new.add(id(same))
        elif filled := gaps_filled(same, person):
            same |= filled
            if id(same) not in new:
                rows.changed.setdefault(("people", str(same["id"])), {}).update(filled)


def _influences(rows: _Rows, leads: Sequence[Row]) -> Iterator[Row]:
    """The one person of a firm takes part in what it may buy; in which role is not known yet."""
    of_firms = {row["id"] for row in rows.clients if row["kind"] == "organisation"}
    people: dict[object, list[Row]] = {}
    for person in rows.people:
        people.setdefault(person["client"], []).append(person)
    [rank] = ranks(1)
    for lead in leads:
        known = people.get(lead["client"], [])
        if lead["client"] in of_firms and len(known) == 1:
            yield {
                "id": new_id(),
                "objective": lead["id"],
                "person": known[0]["id"],
                "roles": "",
                "rank": rank,
            }


def _leads(document: Document, rows: _Rows, today: date) -> list[tuple[Row, Row]]:
    """A lead in the Universe for each new client, and its move there."""
    end = ends(document)
    keys: Iterator[str] = iter(ranks(len(rows.clients), end.objective_rank))
    leads = []
    told = zip(rows.clients, rows.sources, strict=True)
    for number, (client, source) in enumerate(told, start=end.move_number + 1):
        objective: Row = {
            "id": new_id(),
            "client": client["id"],
            "stage": Stage.UNIVERSE.value,
            "rank": next(keys),
            "source": source,
            "imported": 1,
        }
        move: Row = {
            "id": new_id(),
            "number": number,
            "objective": objective["id"],
            "to_stage": Stage.UNIVERSE.value,
            "day": today.isoformat(),
            "imported": 1,
        }
        leads.append((objective, move))
    return leads
