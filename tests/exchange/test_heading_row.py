"""In which row the headings stand, what is left out above and below, and what tells separators."""

import codecs
from random import Random

import pytest

from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.contacts.client_plan import plan_clients
from funnel_desktop.exchange.sources import read_pasted
from funnel_desktop.exchange.tables.asides import AsideReason
from funnel_desktop.exchange.tables.guess import guess_all_columns
from funnel_desktop.exchange.tables.naming import CLIENT_WORDS
from funnel_desktop.exchange.tables.table import Table, with_headings
from funnel_desktop.exchange.tables.text_records import read_table
from tests.exchange.making import table

NOTES = (
    "Notes:",
    '"When you export your data, some addresses may be missing, as their owners wish, with commas"',
    "",
)
LISTS = {
    ",": ("First Name,Last Name,URL,Email Address,Company,Position,Connected On",
          "Iris,Okafor,https://x.example/i,,Okafor & Sons,Owner,03 Nov 2024",
          "Bruno,Kellner,https://x.example/b,b@k.example,Kellner AG,\"Head, HR\",14 Mar 2023"),
    ";": ("Firma;Name;Ort;Wert;Status", "Vela;Iris;Köln;1.234,56;Kunde", "Halden;Bo;Ulm;2,50;Neu"),
    "\t": ("Müşteri\tYetkili\tŞehir", "Karaca, Ltd.\tElif\tİzmir", "Öz\tIşıl\tIğdır"),
}  # fmt: skip
ABOVE = {
    "nothing": (),
    "a title": ("Export of my clients", "Printed 12.05.2026", ""),
    "notes": NOTES,
    "a title that a spreadsheet has filled up": ("Clients 2026,,,", ",,,", "Owner,Me,,"),
    "what was asked for": ('"Report","All clients"', '"Printed","2026-05-12"', ""),
    "empty rows": ("", "", ""),
}
BELOW = {
    "nothing": (),
    "a total": ("Total",),
    "legal lines": ("", "Confidential Information - Do Not Distribute",
                    '"Copyright (c) 2000-2026 example.com, inc. All rights reserved."'),
    "a page": ("", "Seite 1 von 3"),
}  # fmt: skip


@pytest.mark.parametrize("sign", LISTS)
@pytest.mark.parametrize("above", ABOVE)
@pytest.mark.parametrize("below", BELOW)
def test_a_list_is_found_between_what_is_above_and_below(sign: str, above: str, below: str) -> None:
    over = [line.replace(",", sign) if line.endswith(",,") else line for line in ABOVE[above]]
    lines = [*over, *LISTS[sign], *BELOW[below]]
    read = table(*lines)
    plain = table(*LISTS[sign])
    assert (read.delimiter, read.headings, read.rows) == (sign, plain.headings, plain.rows)
    assert read.heading_row == len(ABOVE[above]) + 1
    filled = [line for line in (*over, *BELOW[below]) if line.strip(sign)]
    assert len(read.asides) == len(filled)
    assert {aside.row for aside in read.asides}.isdisjoint(read.numbers)
    assert all(lines[number - 1] in LISTS[sign] for number in read.numbers)


def test_what_is_left_out_is_told_with_row_and_words() -> None:
    read = table(*NOTES, *LISTS[","], "Grand Totals (2 records),,,,,,57", "", "© 2026 Example")
    told = [(aside.row, aside.why, aside.text[:12]) for aside in read.asides]
    assert told == [
        (1, AsideReason.ABOVE, "Notes:"),
        (2, AsideReason.ABOVE, "When you exp"),
        (7, AsideReason.TOTAL, "Grand Totals"),
        (9, AsideReason.BELOW, "© 2026 Examp"),
    ]


@pytest.mark.parametrize(
    "total",
    ["Total,,2000", ",Total,2000", "Grand total,,2.000", "Summe,,2000", "Gesamtsumme:,,2000 €",
     "Toplam,,2000", "Genel toplam,,2000", "Suma,,2000", "Total general,,2000", "Somme,,2000",
     "Subtotal,,2000", "TOTAL (2),,2000"],
)  # fmt: skip
def test_a_total_is_no_client(total: str) -> None:
    read = table("Client,Stage,Value", "Vela,Lead,1200", total, "Halden,Lead,800", total)
    assert [row[0] for row in read.rows] == ["Vela", "Halden"]
    assert [aside.why for aside in read.asides] == [AsideReason.TOTAL] * 2


@pytest.mark.parametrize(
    "row", ["Total,Lead,2000", "Total Energies,,2000", "Summa Coaching,,", "Vela,,", "Countess,,5"]
)
def test_a_client_that_is_called_so_is_no_total(row: str) -> None:
    read = table("Client,Stage,Value", "Vela,Lead,1200", row)
    assert len(read.rows) == 2
    assert read.asides == ()


def test_a_last_client_with_nothing_but_a_name_stays() -> None:
    read = table(
        "Client,Stage,Value,City", "Vela,Lead,1200,Leeds", "", "Halden Architects,,,", "Bo"
    )
    assert [row[0] for row in read.rows] == ["Vela", "Halden Architects", "Bo"]


@pytest.mark.parametrize(
    ("lines", "headings"),
    [
        (("Company,Contact,,City", ",First name,Last name,", "Vela,Marta,Soto,Leeds"),
         ("Company", "First name", "Last name", "City")),
        (("Firma,,Ansprechpartner,", "Name,Ort,Name,E-Mail", "Vela,Köln,Iris,i@x.example"),
         ("Firma Name", "Ort", "Ansprechpartner Name", "E-Mail")),
        (("Client,,Deal,", "Name,City,Value,Stage", "Vela,Leeds,12,Lead"),
         ("Name", "City", "Value", "Stage")),
        (("x,y,z", "Vela,Phone,Email", "Halden,Email,Email", "Bo,Phone,Phone"), ("x", "y", "z")),
        (("Client,2024,2025", "Vela,1,2"), ("Client", "2024", "2025")),
    ],
)  # fmt: skip
def test_groups_over_headings_and_rows_that_look_like_some(
    lines: tuple[str, ...], headings: tuple[str, ...]
) -> None:
    assert table(*lines).headings == headings


def test_a_file_without_headings_has_letters_for_them() -> None:
    lines = (
        "Iris Okafor,iris@okafor.example,+44 7700 900123",
        "Bo Li,bo@x.example,+44 7700 900124",
    )
    for read in (table(*lines), read_pasted("\n".join(lines))):
        assert (read.headings, read.heading_row, len(read.rows)) == (("A", "B", "C"), 0, 2)
        plan = plan_clients(read, guess_all_columns(read, CLIENT_WORDS))
        people = [(c.name, c.people[0].email, c.people[0].phone) for c in plan.clients]
        assert people[1] == ("Bo Li", "bo@x.example", "+44 7700 900124")


def test_the_headings_can_be_said_to_be_elsewhere() -> None:
    read = table("x", "Alfa,Beta", "Gamma,Delta", "1,2")
    moved = with_headings(read, 3)
    assert (moved.headings, moved.rows, moved.heading_row) == (("Gamma", "Delta"), [["1", "2"]], 3)
    assert [aside.row for aside in moved.asides] == [1, 2]
    none = with_headings(moved, 0)
    assert (none.headings, len(none.rows), none.asides) == (("A", "B"), 4, ())
    assert with_headings(none, 2).headings == ("Alfa", "Beta")
    with pytest.raises(ImportRefused) as refused:
        with_headings(read, 9)
    assert refused.value.key == "no_such_row"


def test_files_that_were_joined_hold_their_headings_once() -> None:
    part = "Name,City\r\nA,Leeds\r\n"
    for between in ("", "\ufeff", "\r\n"):
        read = read_table((part + between + part.replace("A,Leeds", "B,Oslo")).encode())
        assert read.rows == [["A", "Leeds"], ["B", "Oslo"]]
        assert [aside.why for aside in read.asides] == [AsideReason.HEADINGS_AGAIN]
    quoted = '\ufeff"Name","City"\r\n"A","Leeds"\r\n'
    assert read_table((quoted * 2).encode()).rows == [["A", "Leeds"]] * 2


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8, codecs.BOM_UTF8 * 2])
@pytest.mark.parametrize(
    "told", ["sep=;", '"sep=;"', "SEP=;", "sep=; ", " sep=;", "sep=;;;", '"sep=;";;', "Sep=;\n"]
)
def test_a_line_that_tells_the_separator_is_no_row(told: str, mark: bytes, end: str) -> None:
    lines = (told, "Name;Amount;Stage", "A;1.234,56;Lead", "B;2,50;Lead", "")
    read = read_table(mark + end.join(lines).replace("\n", end).encode())
    assert (read.delimiter, read.headings) == (";", ("Name", "Amount", "Stage"))
    assert read.rows == [["A", "1.234,56", "Lead"], ["B", "2,50", "Lead"]]
    assert read.asides == ()


def test_a_line_that_another_program_has_filled_up_tells_its_own_separator() -> None:
    assert table('"sep=;",,', "Name,Amount,Stage", "A,1,Lead").headings[0] == "Name"


def test_no_row_is_lost_between_above_and_below() -> None:
    """Every row of a file is in its list, holds the headings, or is told to be left out."""
    chance = Random(26)
    words = ["Name", "Firma", "Total", "", "", "17", "2026-01-02", "i@x.example", "Vela", "Notes:",
             "Stage", "Lead", "Copyright", "long words " * 9]  # fmt: skip
    for _ in range(400):
        rows = [[chance.choice(words) for _ in range(chance.randint(1, 5))] for _ in range(12)]
        filled = {n for n, row in enumerate(rows, start=1) if any(row)}
        if not filled:
            continue
        read: Table = table(*(";".join(row) for row in rows), "")
        told = {*read.numbers, *(aside.row for aside in read.asides)}
        assert told | {read.heading_row} >= filled - {read.heading_row - 1}
        assert len(read.numbers) == len(read.rows)
