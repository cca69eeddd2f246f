"""Clients written as one step or not at all; what is known is filled in and never overwritten."""

from datetime import date

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.document.invariants import findings
from funnel_desktop.document.schema import LOGGED
from funnel_desktop.document.whole import all_rows
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.prepared import (
    Into,
    Prepared,
    Request,
    guessed_columns,
    prepare,
    present,
    write_prepared,
)
from funnel_desktop.exchange.tables.text_records import read_table

TODAY = date(2026, 5, 12)


def prepared(document: Document, text: str) -> Prepared:
    table = read_table(text.encode())
    columns = guessed_columns(table, Into.CLIENTS)
    return prepare(Request(table, Into.CLIENTS, columns), present(document), TODAY)


def contents(document: Document) -> dict[str, list[dict[str, object]]]:
    return {table: all_rows(document, table) for table in LOGGED}


def test_a_stopped_import_leaves_nothing(document: Document) -> None:
    rows = "".join(f"Firm {n},Ana {n},ana{n}@firm.example\n" for n in range(5000))
    before, steps = contents(document), len(document.log.history())
    seen: list[tuple[int, int]] = []

    def stop(done: int, of: int) -> bool:
        seen.append((done, of))
        return done < of / 2

    wanted = prepared(document, "Company,Contact,Email\n" + rows)
    with pytest.raises(ImportRefused) as refused:
        write_prepared(document, wanted, TODAY, progress=stop)
    assert refused.value.key == "cancelled"
    assert len(seen) > 1
    assert (contents(document), len(document.log.history())) == (before, steps)


def test_with_strict_a_row_that_cannot_be_taken_stops_all(document: Document) -> None:
    before = contents(document)
    with pytest.raises(ImportRefused) as refused:
        write_prepared(document, prepared(document, "Name,City\nA,B\n,C\n"), TODAY, strict=True)
    assert refused.value.key == "has_problems"
    assert contents(document) == before


def test_what_is_known_is_never_overwritten_and_undo_takes_all_back(document: Document) -> None:
    first = "Company,Contact,Email,Phone,City,Employees,Notes\n"
    write_prepared(
        document, prepared(document, first + "Vela,Ana,ana@v.example,,Oslo,,Yoga\n"), TODAY
    )
    before = contents(document)
    again = "Vela,ANA,ana@v.example,+47 22 33 44 55,Bergen,12,Dance\nVela,Ola,,,,,\n"
    write_prepared(document, prepared(document, first + again), TODAY)
    [client] = all_rows(document, "clients")
    told = (client["name"], client["place"], client["size"], client["notes"])
    assert told == ("Vela", "Oslo", 12, "Yoga\nDance")
    assert list(findings(document.connection)) == []
    people = [(p["name"], p["email"], p["phone"]) for p in all_rows(document, "people")]
    assert people == [("Ana", "ana@v.example", "+47 22 33 44 55"), ("Ola", "", "")]
    assert len(all_rows(document, "objectives")) == 1
    document.log.undo()
    assert contents(document) == before
    assert list(findings(document.connection)) == []
    document.log.redo()
    assert all_rows(document, "clients") == [client]


def test_another_phone_of_the_same_name_is_another_person(document: Document) -> None:
    text = "Company,Contact,Phone\nVela,Ana,+47 22 33 44 55\nVela,Ana,+47 99 88 77 66\n"
    write_prepared(document, prepared(document, text), TODAY)
    assert len(all_rows(document, "people")) == 2


def test_the_birthday_of_somebody_at_a_firm_is_a_note(document: Document) -> None:
    text = "Company,Contact,Birthday\nVela,Ana,1984-02-29\n,Bo,1990-01-02\n"
    write_prepared(document, prepared(document, text), TODAY)
    found = {row["name"]: (row["kind"], row["birthday"]) for row in all_rows(document, "clients")}
    assert found == {"Vela": ("organisation", None), "Bo": ("person", "1990-01-02")}
    [ana] = all_rows(document, "people")
    assert ana["notes"] == "Birthday: 1984-02-29"


def test_searching_finds_what_was_filled_in(document: Document) -> None:
    document.objectives.add(TODAY, client_name="Vela")
    write_prepared(document, prepared(document, "Company,Contact\nVela,Zoe Blanc\n"), TODAY)
    again = prepared(document, "Company,Contact,Email\nVela,Zoe Blanc,zoe@v.example\n")
    write_prepared(document, again, TODAY)
    [(folded,)] = document.connection.execute("SELECT folded FROM search_text").fetchall()
    assert "zoe blanc" in folded
    assert "zoe@v.example" in folded


def test_the_one_person_of_a_firm_takes_part_in_its_lead(document: Document) -> None:
    people = "Vela,Ana,a@v.example\nHalden,Bo,b@h.example\nHalden,Cy,c@h.example\nIris Okafor,,\n"
    write_prepared(document, prepared(document, f"Company,Contact,Email\n{people}"), TODAY)
    taking_part = {
        lead.client_name: [influence.name for influence in document.influences.of(lead.id)]
        for lead in document.objectives.all(TODAY)
    }
    assert taking_part == {"Vela": ["Ana"], "Halden": [], "Iris Okafor": []}
