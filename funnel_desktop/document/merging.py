"""Two clients that are one: what both have is joined, in one step that can be undone."""

from collections.abc import Mapping

from funnel_desktop.document.clients import CLIENT_CHECKS, Clients, Person
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.removing import NAMING_A_PERSON
from funnel_desktop.document.search import folded_name
from funnel_desktop.document.store import Change, Store


def merge_clients(
    store: Store, clients: Clients, kept: str, other: str, fields: Mapping[str, object]
) -> None:
    """Join `other` to `kept` and remove it. `fields` are those of the one that stays.

    Objectives, people and answers of both stay; people of one name and no different address
    become one; of two answers to a trait the kept client's stands. Raises DocumentError
    `not_valid` where both are the same, `not_found`.
    """
    if kept == other:
        raise DocumentError("not_valid", field="client", value=kept)
    columns: Row = {name: CLIENT_CHECKS[name](name, value) for name, value in fields.items()}
    said: Row = {"client": clients.get(kept).name, "other": clients.get(other).name}
    with store.change("merge_clients", said) as change:
        _join_people(change, kept, clients.people(kept), clients.people(other))
        _hand_over(change, "objectives", other, kept)
        _join_answers(change, kept, other)
        change.delete("clients", other)
        if columns:
            change.update("clients", kept, columns)


def _hand_over(change: Change, table: str, other: str, kept: str) -> None:
    for row_id in _ids(change, f"SELECT id FROM {table} WHERE client = ?", other):
        change.update(table, row_id, {"client": kept})


def _join_people(change: Change, kept: str, known: list[Person], others: list[Person]) -> None:
    for person in others:
        same = next((p for p in known if _is_one(p, person)), None)
        if same is None:
            change.update("people", person.id, {"client": kept})
            continue
        for table, column in (*NAMING_A_PERSON, ("influences", "person")):
            for row_id in _ids(change, f"SELECT id FROM {table} WHERE {column} = ?", person.id):
                change.update(table, row_id, {column: same.id})
        missing: Row = {
            name: getattr(person, name)
            for name in ("job_title", "email", "phone", "notes")
            if not getattr(same, name)
        }
        if missing:
            change.update("people", same.id, missing)
        change.delete("people", person.id)


def _is_one(person: Person, other: Person) -> bool:
    addresses = ((person.email, other.email), (person.phone, other.phone))
    return folded_name(person.name) == folded_name(other.name) and all(
        not one or not two or folded_name(one) == folded_name(two) for one, two in addresses
    )


def _join_answers(change: Change, kept: str, other: str) -> None:
    answered = set(_ids(change, "SELECT trait FROM answers WHERE client = ?", kept))
    sql = "SELECT id, trait FROM answers WHERE client = ?"
    for row_id, trait in change.connection.execute(sql, (other,)).fetchall():
        if trait in answered:
            change.delete("answers", row_id)
        else:
            change.update("answers", row_id, {"client": kept})


def _ids(change: Change, sql: str, value: str) -> list[str]:
    return [row[0] for row in change.connection.execute(sql, (value,)).fetchall()]
