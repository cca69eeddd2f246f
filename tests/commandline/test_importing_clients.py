"""`import --into clients`: clients with their people, look-alikes, and all or nothing."""

from pathlib import Path

import pytest

from funnel_desktop.document.document import open_document
from funnel_desktop.document.whole import all_rows
from tests.commandline.program import Call, is_one_sentence
from tests.long_lists import ACCOUNTS, list_name, rows_of

LIST = """Nombre completo;Empresa;Tel. móvil;Correo;Ciudad;Plantilla;Observaciones;ID_interno
Elif Karaca;Karaca Design;+90 532 555 01 44;elif@karaca.example;İzmir;6;Met at design fair;000812
Can Demir;karaca design;;can@karaca.example;;;;000813
Iris Okafor;;;iris@okafor.example;Leeds;;Singer;000814
"""


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "contacts.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def rows(path: Path, table: str) -> list[dict[str, object]]:
    with open_document(path, read_only=True) as document:
        return all_rows(document, table)


def test_people_of_an_organisation_become_people_of_one_client(
    call: Call, tmp_path: Path, listed: Path
) -> None:
    new = tmp_path / "new.funnel"
    answer = call("import", new, listed, "--into", "clients", "--json")
    assert answer.code == 0
    assert answer.json["columns"] == {
        "person": "Nombre completo",
        "name": "Empresa",
        "phone": "Tel. móvil",
        "email": "Correo",
        "place": "Ciudad",
        "size": "Plantilla",
        "notes": "Observaciones",
    }
    clients = {row["name"]: row for row in rows(new, "clients")}
    assert {name: row["kind"] for name, row in clients.items()} == {
        "Karaca Design": "organisation",
        "Iris Okafor": "person",
    }
    assert (clients["Karaca Design"]["place"], clients["Karaca Design"]["size"]) == ("İzmir", 6)
    people = {row["name"]: row for row in rows(new, "people")}
    assert {people[name]["client"] for name in ("Elif Karaca", "Can Demir")} == {
        clients["Karaca Design"]["id"]
    }
    assert people["Iris Okafor"]["email"] == "iris@okafor.example"
    universe = call("show", new, "--json").json["stages"]["universe"]
    assert [entry["client"] for entry in universe] == ["Karaca Design", "Iris Okafor"]
    assert call("check", new).code == 0


def test_what_is_known_stays_and_its_gaps_are_filled_as_one_step(
    call: Call, file: Path, tmp_path: Path
) -> None:
    before = rows(file, "people"), rows(file, "clients"), rows(file, "objectives")
    text = "Name,Email,Phone,City\nAnna Agaoglu,a@x.example,+90 1,Bursa\nZoe,zoe@x.example,,\n"
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    answer = call("import", file, path, "--into", "clients", "--json")
    assert (answer.json["new_clients"], answer.json["known_clients"]) == (1, 1)
    assert answer.json["duplicates"][0] | {"row": 2} == {
        "row": 2,
        "client": "Anna Agaoglu",
        "like": "Anna Ağaoğlu",
        "in_file": False,
        "why": "email",
        "answer": "merge",
    }
    anna = next(row for row in rows(file, "clients") if row["name"] == "Anna Ağaoğlu")
    assert anna["place"] == "Bursa"
    assert call("undo", file).out == "Undone: 2 clients imported.\n"
    assert (rows(file, "people"), rows(file, "clients"), rows(file, "objectives")) == before
    call("redo", file)
    again = call("import", file, path, "--into", "clients", "--json")
    assert (again.json["new_clients"], again.json["known_clients"]) == (0, 2)
    assert call("undo", file).out == "Undone: 2 clients imported.\n"


def test_who_is_almost_called_alike_is_named_and_stays(
    call: Call, tmp_path: Path, listed: Path
) -> None:
    new = tmp_path / "new.funnel"
    listed.write_text("Name\nBruno Kellner\nBruno Keller\n", encoding="utf-8")
    answer = call("import", new, listed, "--into", "clients")
    assert "Bruno Keller · Almost the same name: Bruno Kellner. Both are kept" in answer.err
    assert is_one_sentence(answer.err)
    assert len(rows(new, "clients")) == 2
    for how, left in (("same", 1), ("merge", 1), ("different", 2)):
        other = tmp_path / f"{how}.funnel"
        assert call("import", other, listed, "--into", "clients", "--duplicates", how).err == ""
        assert len(rows(other, "clients")) == left


def test_a_dry_run_says_all_and_writes_nothing(call: Call, file: Path, listed: Path) -> None:
    before = file.read_bytes()
    answer = call("import", file, listed, "--into", "clients", "--dry-run")
    assert answer.out.startswith("3 of 3 rows would be imported into practice.funnel.\n")
    assert file.read_bytes() == before
    new = file.with_name("new.funnel")
    assert call("import", new, listed, "--dry-run").code == 0
    assert not new.exists()


def test_a_row_without_any_name_is_named_and_the_rest_is_taken(
    call: Call, tmp_path: Path, listed: Path
) -> None:
    listed.write_text("Company,City\nVela,\n,Leeds\n", encoding="utf-8")
    new = tmp_path / "new.funnel"
    assert call("import", new, listed, "--into", "clients", "--strict").code == 1
    assert not new.exists()
    answer = call("import", new, listed, "--into", "clients")
    assert answer.err == "Row 3: It names neither a client nor a person.\n"
    assert [row["name"] for row in rows(new, "clients")] == ["Vela"]


@pytest.mark.parametrize(
    "words", [("--into", "clients", "--stage", "a=in"), ("--duplicates", "same")]
)
def test_options_of_the_other_kind_are_refused(
    call: Call, file: Path, listed: Path, words: tuple[str, ...]
) -> None:
    answer = call("import", file, listed, *words)
    assert answer.code == 2
    assert is_one_sentence(answer.err)


@pytest.mark.parametrize("accounts", ACCOUNTS, ids=list_name)
def test_a_long_list_of_accounts_is_taken_whole(call: Call, tmp_path: Path, accounts: Path) -> None:
    new = tmp_path / "new.funnel"
    told = ("name=account", "sector=sector", "size=employees", "revenue=revenue")
    mapped = [word for pair in told for word in ("--map", pair)]
    answer = call("import", new, accounts, "--into", "clients", *mapped, "--json")
    assert (answer.json["imported"], answer.json["problems"]) == (85, [])
    expected = [
        (row["account"], row["sector"], int(row["employees"]), round(float(row["revenue"]) * 100))
        for row in rows_of(accounts)
    ]
    taken = [(r["name"], r["sector"], r["size"], r["revenue"]) for r in rows(new, "clients")]
    assert taken == expected
    assert len(call("show", new, "--json").json["stages"]["universe"]) == 85


def test_what_is_above_and_below_a_list_is_left_out_and_told(call: Call, tmp_path: Path) -> None:
    listed = tmp_path / "titled.csv"
    listed.write_text(
        "Export of my clients\nPrinted 12.05.2026\n\nName;City;Score\nVela;Leeds;4\n"
        "Halden;Oslo;5\nTotal;;9\n"
    )
    new = tmp_path / "new.funnel"
    told = call("import", new, listed, "--into", "clients", "--json").json
    assert (told["imported"], told["headings_row"], told["not_used"]) == (2, 4, ["Score"])
    assert [(aside["row"], aside["why"]) for aside in told["not_of_the_list"]] == [
        (1, "above"), (2, "above"), (7, "total"),
    ]  # fmt: skip
    assert [row["name"] for row in rows(new, "clients")] == ["Vela", "Halden"]
    said = call("import", new, listed, "--into", "clients", "--dry-run").out
    assert "  not used: Score\n" in said
    assert "  Row 7 is not part of the list: Total, 9\n" in said


def test_the_row_of_the_headings_can_be_told(call: Call, tmp_path: Path) -> None:
    listed = tmp_path / "odd.csv"
    listed.write_text("Kto,Skad\nName,City\nVela,Leeds\n")
    for row, names in ((1, ["Name", "Vela"]), (2, ["Vela"]), (0, ["Kto", "Name", "Vela"])):
        new = tmp_path / f"new-{row}.funnel"
        column = "name=Kto" if row == 1 else "name=Name" if row == 2 else "name=A"
        words = ("--into", "clients", "--headings", row, "--map", column, "--json")
        told = call("import", new, listed, *words).json
        assert (told["headings_row"], [one["name"] for one in rows(new, "clients")]) == (row, names)
    answer = call("import", tmp_path / "none.funnel", listed, "--headings", 7)
    assert (answer.code, is_one_sentence(answer.err)) == (1, True)
    assert not (tmp_path / "none.funnel").exists()


def test_columns_fill_each_others_gaps_and_the_rest_goes_to_the_notes(
    call: Call, tmp_path: Path
) -> None:
    listed = tmp_path / "several.csv"
    listed.write_text(
        "Account,Company,Name,Email,Email 2,Phone,Mobile,Business City,Home City\n"
        ",Vela,Iris,,i@v.example,,+44 1,Leeds,York\n"
        ",Vela,Bo,b@v.example ::: bo@v.example,b2@v.example,+44 113 555 0101,+44 2,,Leeds\n"
        "Old,Halden,Ola,OLA@h.example,ola@h.example,,,,\n"
        ",,Al,al@x.example;a@x.example,,+44 113 555 0103 / +44 113 555 0104,,,\n"
    )
    new = tmp_path / "new.funnel"
    told = call("import", new, listed, "--into", "clients", "--json").json
    assert told["further_columns"]["email"] == ["Email 2"]
    assert told["not_used"] == []
    people = {
        row["name"]: (row["email"], row["phone"], row["notes"]) for row in rows(new, "people")
    }
    assert people == {
        "Iris": ("i@v.example", "+44 1", ""),
        "Bo": ("b@v.example", "+44 113 555 0101",
               "Email: bo@v.example\nEmail 2: b2@v.example\nMobile: +44 2"),
        "Ola": ("OLA@h.example", "", ""),
        "Al": ("al@x.example", "+44 113 555 0103", ""),
    }  # fmt: skip
    clients = {row["name"]: (row["place"], row["notes"]) for row in rows(new, "clients")}
    assert clients == {
        "Vela": ("Leeds", "Home City: York"),
        "Halden": ("", "Account: Old"),
        "Al": ("", "Email: a@x.example\nPhone: +44 113 555 0104"),
    }
    mapped = tmp_path / "mapped.funnel"
    words = ("--map", "client=Company", "--map", "email=Email 2", "--map", "email=Email")
    call("import", mapped, listed, *words)
    assert {row["email"] for row in rows(mapped, "people")} >= {"i@v.example", "b2@v.example"}


def test_numbers_and_addresses_are_taken_as_they_are_meant(call: Call, tmp_path: Path) -> None:
    listed = tmp_path / "numbers.csv"
    listed.write_text(
        "Name,Phone,E-mail\n"
        "Iris,4.47701E+11,\u200biris@okafor.example\u200b\n"
        'Bo,"=""+447700900123""",\n'
        "Cy,'+44 7700 900124,\n"
        "Di,\u202a+49 30 901820\u202c,\n"
        "\ufeffEd,4.47701e11,\n"
    )
    new = tmp_path / "new.funnel"
    told = call("import", new, listed, "--into", "clients", "--json").json
    assert told["imported"] == 5
    problems = [(p["row"], p["key"], p["costs_row"]) for p in told["problems"]]
    assert problems == [(2, "rounded_number", False), (6, "rounded_number", False)]
    people = {row["name"]: (row["phone"], row["email"]) for row in rows(new, "people")}
    assert people == {
        "Iris": ("", "iris@okafor.example"),
        "Bo": ("+447700900123", ""),
        "Cy": ("+44 7700 900124", ""),
        "Di": ("+49 30 901820", ""),
    }
    notes = {row["name"]: row["notes"] for row in rows(new, "clients")}
    assert notes["Ed"] == "Phone: 4.47701e11"
    again = tmp_path / "again.csv"
    again.write_text("Name,E-mail,Phone\nI.,iris@okafor.example,\nEd,,\nDi,,030 901820\n")
    told = call("import", new, again, "--into", "clients", "--json").json
    assert {one["like"] for one in told["duplicates"]} == {"Iris", "Ed", "Di"}
