"""Clients as CSV and as cards: read back without loss, whatever the words are."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from funnel_desktop.document.document import Document, create_document
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.whole import all_rows
from funnel_desktop.exchange.contacts.cards_out import export_cards
from funnel_desktop.exchange.contacts.clients_out import export_clients_csv
from funnel_desktop.exchange.prepared import (
    Into,
    Request,
    guessed_columns,
    prepare,
    present,
    write_prepared,
)
from funnel_desktop.exchange.sources import read_file
from funnel_desktop.funnel.stages import Stage

TODAY = date(2026, 5, 12)
EXPORTS = {"csv": export_clients_csv, "vcf": export_cards}


def contents(document: Document) -> list[tuple[Row, list[Row]]]:
    """Clients with their people, without ids; in an order that ids do not tell."""
    people: dict[object, list[Row]] = {}
    for person in all_rows(document, "people"):
        person.pop("id")
        people.setdefault(person.pop("client"), []).append(person)
    found = [(row, people.get(row.pop("id"), [])) for row in all_rows(document, "clients")]
    return sorted(found, key=str)


def read_back(document: Document, ending: str, folder: Path) -> Document:
    """What an import makes of an export, in a new document."""
    path, new = folder / f"out.{ending}", folder / f"{ending}.funnel"
    new.unlink(missing_ok=True)
    assert EXPORTS[ending](document, path) == len(document.clients.names())
    table = read_file(path)
    again = create_document(new)
    wanted = Request(table, Into.CLIENTS, guessed_columns(table, Into.CLIENTS))
    prepared = prepare(wanted, present(again), TODAY)
    assert prepared.plan.problems == []
    write_prepared(again, prepared, TODAY, strict=True)
    return again


@pytest.fixture
def lived(tmp_path: Path):
    with create_document(tmp_path / "lived.funnel") as document:
        add, edit = document.objectives.add, document.clients.edit
        firm = document.objectives.get(add(TODAY, client_name="Vela Sports"), TODAY).client
        for field, value in {
            "kind": "organisation",
            "sector": "Clinic, sports; dance",
            "place": "Madrid, Spain",
            "size": 12,
            "revenue": 123_456_789,
            "distance": 7,
            "notes": '=1+1\n-two, three;\n\n\'quoted "x" \\n literal',
        }.items():
            edit(firm, field, value)
        document.clients.add_person(
            firm, "Ana Ruiz", job_title="CEO", email="ana@vela.example", phone="+34 600 555 010"
        )
        document.clients.add_person(firm, "Vela Sports", email="hello@vela.example")
        nobody = document.objectives.get(add(TODAY, client_name="Vela sports"), TODAY).client
        assert nobody == firm
        lead = add(TODAY, client_name="Iris Okafor", stage=Stage.UNIVERSE, source="Fair, 2026")
        iris = document.objectives.get(lead, TODAY).client
        edit(iris, "birthday", date(1984, 2, 29))
        edit(iris, "hourly_budget", 9050)
        edit(iris, "notes", "Singer")
        own = document.clients.add_person(iris, "Iris Okafor", email="iris@okafor.example")
        document.clients.edit_person(own, "notes", "Calls at noon")
        document.clients.add_person(iris, "Her manager", phone="+44 20 7946 0018")
        document.ideal_clients.mark(iris, "best")
        document.ideal_clients.keep(iris, "Knows everybody")
        add(TODAY, client_name="Nobody's Firm")
        yield document


@pytest.mark.parametrize("ending", EXPORTS)
def test_clients_and_their_people_are_read_back_without_loss(
    lived: Document, ending: str, tmp_path: Path
) -> None:
    with read_back(lived, ending, tmp_path) as again:
        assert contents(again) == contents(lived)
        sources = {o.client_name: o.source for o in again.objectives.all(TODAY)}
        assert sources["Iris Okafor"] == "Fair, 2026"


words = some.text("aİı=+-@'\"\\,;:\n\r \t#%é李🎻", max_size=9)
named = words.map(str.strip).filter(bool).filter(lambda text: not {"\n", "\r"} & set(text))
person = some.fixed_dictionaries(
    {"name": named, "job_title": words, "email": words, "phone": words, "notes": words}
)
client = some.tuples(
    some.fixed_dictionaries(
        {
            "name": named,
            "kind": some.sampled_from(["person", "organisation"]),
            "sector": words,
            "place": words,
            "size": some.none() | some.integers(0, 10**6),
            "notes": words,
            "birthday": some.none() | some.dates(date(1900, 1, 1), date(2100, 1, 1)).map(str),
            "kept_because": words.filter(lambda text: not text or text.strip()),
        }
    ),
    some.lists(person, max_size=3, unique_by=lambda one: one["name"]),
)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(made=some.lists(client, min_size=1, max_size=3))
@pytest.mark.parametrize("ending", EXPORTS)
def test_any_words_are_read_back(made: list, ending: str, tmp_path: Path) -> None:
    path = tmp_path / "made.funnel"
    path.unlink(missing_ok=True)
    with create_document(path) as document:
        with document.first_content() as bulk:
            for number, (facts, people) in enumerate(made):
                bulk.insert("clients", [{"id": f"c{number}", **facts}])
                for place, one in enumerate(people):
                    row = {"id": f"p{number}-{place}", "client": f"c{number}", **one}
                    bulk.insert("people", [row])
        with read_back(document, ending, tmp_path) as again:
            assert contents(again) == contents(document)
