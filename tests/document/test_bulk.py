"""Many rows at once: one step, all or nothing, and told as one."""

import contextlib
import json
from datetime import date

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.document.ids import new_id
from tests.document.contents import contents, whole

TODAY = date(2026, 3, 10)


@pytest.fixture
def anna(document: Document) -> str:
    return document.objectives.add(TODAY, client_name="Anna", wish="Coaching")


def test_progress_is_told_of_a_large_step(document: Document) -> None:
    client = {"id": new_id(), "name": "Anna"}
    people = [{"id": new_id(), "client": client["id"], "name": str(n)} for n in range(4100)]
    with document.bulk("import", {"count": 0}) as bulk:
        bulk.insert("clients", [client])
        bulk.insert("people", people)
    heard: list[tuple[int, int]] = []
    document.log.undo(progress=lambda done, total: heard.append((done, total)))
    assert heard == [(2000, 4101), (4000, 4101), (4101, 4101)]
    assert document.clients.names() == []
    document.log.redo()
    assert len(document.clients.people(str(client["id"]))) == 4100


def test_a_failed_bulk_leaves_nothing(document: Document, anna: str) -> None:
    document.log.undo()
    before, history = contents(document), document.log.history()
    with contextlib.suppress(KeyError), document.bulk("import", {}) as bulk:
        bulk.insert("clients", [{"id": "c", "name": "Berta"}])
        raise KeyError
    assert (contents(document), document.log.history()) == (before, history)
    assert document.log.redo() is not None


def test_a_bulk_takes_no_ragged_rows(document: Document) -> None:
    rows = [{"id": "a", "name": "Anna"}, {"id": "b", "kind": "person"}]
    with pytest.raises(ValueError, match="different columns"), document.bulk("import", {}) as bulk:
        bulk.insert("clients", rows)
    swapped = [{"id": "a", "name": "Anna"}, {"name": "Berta", "id": "b"}]
    with document.bulk("import", {}) as bulk:
        bulk.insert("clients", swapped)
    assert dict(document.clients.names()) == {"a": "Anna", "b": "Berta"}


def test_first_content_is_no_step(document: Document) -> None:
    with document.first_content() as content:
        content.insert("clients", [{"id": "c", "name": "Anna"}])
        content.insert("objectives", [{"id": "o", "client": "c", "stage": "in", "rank": "a0"}])
        content.insert(
            "moves",
            [{"id": "m", "number": 1, "objective": "o", "to_stage": "in", "day": "2026-01-01"}],
        )
    assert document.log.undo() is None
    assert document.log.history() == []
    assert whole(document)
    assert [found.id for found in document.objectives.all(TODAY)] == ["o"]


def test_new_people_of_known_clients_are_found(document: Document, anna: str) -> None:
    client = document.objectives.get(anna, TODAY).client
    with document.bulk("import", {}) as bulk:
        bulk.insert("people", [{"id": "p", "client": client, "name": "Zoë"}])
    assert whole(document)


def test_what_is_logged_of_many_rows_is_what_they_are(document: Document) -> None:
    names = ["Ana", 'Quote " and \\', "Tab\tand\nline", "Ünal 🧑‍🎨", "{}", "a" * 5_000] * 20
    rows = [{"id": new_id(), "name": name, "line": n / 170} for n, name in enumerate(names)]
    with document.bulk("import", {}) as bulk:
        bulk.insert("profiles", [{**row, "rank": f"a{n}"} for n, row in enumerate(rows)])
    logged = document.connection.execute("SELECT row_id, about, before, after FROM changes")
    found = {own: json.loads(after) for own, about, before, after in logged if before is about}
    told = {own: (row["id"], row["name"], row["line"]) for own, row in found.items()}
    assert told == {row["id"]: (row["id"], row["name"], row["line"]) for row in rows}
    before = contents(document)
    document.log.undo()
    document.log.redo()
    assert contents(document) == before
