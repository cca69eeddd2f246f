"""Real-life and hostile files: each comes in right or says why not, and nothing is half done."""

import os
from pathlib import Path

import pytest

from funnel_desktop.__main__ import main
from funnel_desktop.document.document import open_document
from funnel_desktop.document.whole import all_rows
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.contacts.client_plan import ClientPlan, plan_clients
from funnel_desktop.exchange.sources import read_file, read_pasted
from funnel_desktop.exchange.tables.guess import guess_columns
from funnel_desktop.exchange.tables.naming import CLIENT_WORDS
from funnel_desktop.exchange.tables.table import TableForm
from tests.data import make

DATA = Path(make.__file__).parent
MANY = int(os.environ.get("FUNNEL_MANY_ROWS", "12000"))
"""More than any portion, pipe or page holds at once."""

AYSE = ("Güneş Ltd. Şti.", "İzmir", "Ayşe Çığır", "ayse@gunes.example", "0532 555 01 44")
ISIL = ("Işıl Öz", "Iğdır", "Işıl Öz", "isil@oz.example", "+90 532 555 01 45")
JOSE = ("Peña e Hijos", "", "José Núñez", "", "600 555 010")
VELA = ("Vela Sports Clinic", "", "Vela Sports Clinic", "hello@vela.example", "")
BRUNO = ("Dr. Bruno Keller", "", "Dr. Bruno Keller", "", "+49 171 5550101")
CAN = ("Can Demir", "", "0532 555 01 46")
AYSE_AT = ("ayse@agaoglu.example", "+90 532 555 01 44")
IRIS_AT = ("iris@okafor.example", "+44-20-7946-0958")

TAKEN = {
    "turkish-utf8-bom.csv": [AYSE, ISIL],
    "turkish-utf16.csv": [AYSE, ISIL],
    "turkish-cp1254.csv": [AYSE, ISIL],
    "told-separator.csv": [AYSE, ISIL],
    "spanish-cp1252.csv": [JOSE],
    "old-mac-line-ends.csv": [JOSE],
    "quoted-newlines.csv": [('Vela, "the" Clinic', "Leeds"), ("Halden", "Oslo")],
    "ragged.csv": [("B", ""), ("C", "Oslo", "C", "", "+47 22 33 44 55")],
    "google-contacts.csv": [
        ("Iris Okafor", "Leeds", "Iris Okafor", "iris@okafor.example", "+44 7700 900123"),
        ("Kellner & Co", "", "Bruno Kellner", "bruno@kellner.example", "+49 30 901820"),
    ],
    "outlook-contacts.csv": [
        ("Pilar Ibáñez", "Sevilla", "Pilar Ibáñez", "pilar@ibanez.example", "+34 600 555 011")
    ],
    "formula-text.csv": [("=HYPERLINK(0)", ""), ("<img src=x>", "")],
    "headings-only.csv": [],
    "formulas.xlsx": [("Vela", "", "Marta", "", ""), ("Halden", "", "Ola N", "", "")],
    "merged.xlsx": [
        ("Karaca Design", "İzmir", "Elif Karaca", "", "905325550144", *CAN),
        ("Vela", "Leeds", "Marta", "", ""),
    ],
    "phone-2.1.vcf": [("Ağaoğlu Danışmanlık", "Izmir, Turkey", "Ayşe Ağaoğlu", *AYSE_AT)],
    "apple-3.0.vcf": [VELA, BRUNO],
    "utf16.vcf": [VELA, BRUNO],
    "modern-4.0.vcf": [
        ("Okafor & Sons, Ltd", "Leeds, UK", "Iris Okafor, MBA", *IRIS_AT),
    ],
    "firm-2.1.vcf": [("Vela", "", "Vela", "", "+1 555 0100")],
    "latin-2.1.vcf": [("Işıl Öz", "")],
    "broken.vcf": [("Whole One", "", "Whole One", "", "+1 555 0100"), ("Whole Two", "")],
}
"""Of each client: name, place, and of its people name, e-mail and phone."""

OTHER_THINGS = (
    "web-page.csv", "web-page.xls", "letter.csv", "letter.xlsx", "picture.csv", "print.csv",
    "database.csv", "noise.csv", "torn-workbook.xlsx", "old-letter.xls", "diary.vcf",
)  # fmt: skip
REFUSED = {
    "open-quotation.csv": "open_quote",
    "empty.csv": "empty",
    "blank.csv": "empty",
    "torn.vcf": "no_cards",
    **dict.fromkeys(OTHER_THINGS, "not_a_table"),
}
LEFT_OUT = {
    "ragged.csv": [(2, "too_many_cells")],
    "formulas.xlsx": [(4, "no_result")],
    "broken.vcf": [(6, "not_a_card")],
}


def planned(name: str) -> ClientPlan:
    table = read_file(DATA / name, "tr_TR" if "1254" in name else "es_ES")
    return plan_clients(table, guess_columns(table, CLIENT_WORDS))


def test_every_file_of_the_corpus_is_in_a_test() -> None:
    kept = {path.name for path in DATA.iterdir() if path.suffix not in ("", ".py")}
    assert kept == TAKEN.keys() | REFUSED.keys()
    assert all((DATA / name).read_bytes() == content for name, content in make.files().items())


@pytest.mark.parametrize("name", TAKEN)
def test_a_file_comes_in_right(name: str) -> None:
    plan = planned(name)
    told = [
        (
            client.name,
            client.facts["place"] or "",
            *(word for person in client.people for word in (person[0], person[2], person[3])),
        )
        for client in plan.clients
    ]
    assert told == TAKEN[name]
    assert [(p.row, p.key) for p in plan.problems] == LEFT_OUT.get(name, [])


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_something_else_says_so_and_leaves_nothing(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ImportRefused) as refused:
        read_file(DATA / name)
    assert refused.value.key == REFUSED[name]
    new = tmp_path / "new.funnel"
    assert main(["import", str(new), str(DATA / name), "--into", "clients"]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert name in said
    assert list(tmp_path.iterdir()) == []


def test_a_card_of_an_old_telephone_keeps_every_word() -> None:
    [client] = planned("phone-2.1.vcf").clients
    assert client.kind == "organisation"
    assert client.people[0].notes.splitlines() == [
        "first line",
        "second line, a long one that an old telephone has broken in two",
        "TEL: 0212 555 00 00",
        "BDAY: 1985-04-12",
    ]


def test_a_card_that_has_only_a_firm_is_about_the_firm() -> None:
    [vela] = planned("firm-2.1.vcf").clients
    assert (vela.kind, vela.notes) == ("organisation", "No comma, no end")


def test_results_of_formulas_are_taken_and_three_decimals_are_no_thousands() -> None:
    vela, halden = planned("formulas.xlsx").clients
    assert (vela.facts["revenue"], vela.facts["size"]) == (123400, 12)
    assert (halden.facts["revenue"], halden.facts["size"]) == (123, None)


def test_a_birthday_without_a_year_is_kept_in_words() -> None:
    bruno = planned("apple-3.0.vcf").clients[1]
    assert bruno.facts["birthday"] is None
    assert bruno.notes == "BDAY: --04-12\nTEL: +49 30 1"


def test_a_table_is_pasted_with_its_headings_or_without() -> None:
    rows = "Ana Ruiz\t+34 600 555 010\tana@x.example\nIris\t+44 20 7946 0958\ti@x.example\n"
    bare = read_pasted(rows)
    headed = read_pasted("Nombre\tTeléfono\tCorreo\n" + rows)
    assert bare.form is headed.form is TableForm.PASTED
    assert bare.headings == ("A", "B", "C")
    for table in (bare, headed):
        plan = plan_clients(table, guess_columns(table, CLIENT_WORDS))
        assert [(c.name, c.people[0].email) for c in plan.clients] == [
            ("Ana Ruiz", "ana@x.example"),
            ("Iris", "i@x.example"),
        ]
    with pytest.raises(ImportRefused):
        read_pasted(" \n\t")


def test_many_rows_come_in_whole(tmp_path: Path) -> None:
    path, new = tmp_path / "many.csv", tmp_path / "many.funnel"
    with path.open("w", encoding="utf-8") as stream:
        stream.write("Company,Contact,Email,Employees\n")
        for row in range(MANY):
            stream.write(f"Firm {row // 2},Ana {row},ana{row}@firm.example,{row % 900}\n")
    assert main(["import", str(new), str(path), "--into", "clients"]) == 0
    with open_document(new, read_only=True) as document:
        assert len(all_rows(document, "clients")) == MANY // 2
        assert len(all_rows(document, "people")) == MANY
        assert len(all_rows(document, "objectives")) == MANY // 2
