"""`import`: guessed or told columns, what cannot be taken, and all or nothing with --strict."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from tests.commandline.program import Call, is_one_sentence
from tests.long_lists import SALES, list_name, rows_of

LIST = """Kunde;Titel;Wert;Phase;Erster Kontakt
Anna;Coaching;1.280,50;Angebot;31.12.25
Bruno;Mediation;900;Gewonnen;01.02.26
"""


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_a_new_file_is_made_and_columns_are_guessed(
    call: Call, tmp_path: Path, listed: Path
) -> None:
    new = tmp_path / "new.funnel"
    answer = call("import", new, listed, "--stage", "Angebot=in", "--json")
    assert answer.code == 0
    assert answer.json["columns"] == {
        "client": "Kunde",
        "objective": "Titel",
        "value": "Wert",
        "stage": "Phase",
        "first_contact": "Erster Kontakt",
    }
    assert answer.json["dates"] == {"Erster Kontakt": "%d.%m.%y"}
    assert (answer.json["rows"], answer.json["imported"], answer.json["problems"]) == (2, 2, [])
    shown = call("show", new, "--json").json
    assert [(e["client"], e["value"], e["first_contact"]) for e in shown["stages"]["in"]] == [
        ("Anna", 1280.5, "2025-12-31")
    ]
    assert shown["outcomes"]["won"] == 1
    assert call("check", new).code == 0


def test_told_columns_are_the_only_ones(call: Call, tmp_path: Path, listed: Path) -> None:
    new = tmp_path / "new.funnel"
    answer = call("import", new, listed, "--map", "client=Kunde", "--map=objective=Titel", "--json")
    assert answer.json["columns"] == {"client": "Kunde", "objective": "Titel"}
    universe = call("show", new, "--json").json["stages"]["universe"]
    assert [(e["client"], e["objective"], e["value"]) for e in universe] == [
        ("Anna", "Coaching", None),
        ("Bruno", "Mediation", None),
    ]


def test_an_import_into_a_file_is_one_step(call: Call, file: Path, listed: Path) -> None:
    before = call("show", file, "--json").json
    answer = call("import", file, listed, "--stage", "Angebot=best_few")
    assert answer.out.startswith("2 of 2 rows imported into practice.funnel.\n")
    best = call("show", file, "--json").json["stages"]["best_few"]
    assert [entry["client"] for entry in best] == ["Delta", "Anna"]
    assert call("undo", file).out == "Undone: 2 rows imported.\n"
    assert call("show", file, "--json").json == before


def test_cells_that_cannot_be_read_are_named_and_cost_no_row(
    call: Call, tmp_path: Path, listed: Path
) -> None:
    listed.write_text(LIST + "Cem;Coaching;viel;Angebot;nie\n", encoding="utf-8")
    answer = call("import", tmp_path / "new.funnel", listed, "--stage", "Angebot=in")
    assert answer.code == 0
    assert answer.err.splitlines() == [
        "Row 4, Wert: “viel” is not a number.",
        "Row 4, Erster Kontakt: “nie” is not a date.",
    ]
    assert answer.out.startswith("3 of 3 rows imported")
    assert "2 cells can’t be read and go into the notes." in answer.out


def test_problems_as_json(call: Call, tmp_path: Path, listed: Path) -> None:
    listed.write_text(LIST + "Cem;Coaching;viel;Angebot;\n", encoding="utf-8")
    answer = call("import", tmp_path / "new.funnel", listed, "--stage", "Angebot=in", "--json")
    assert answer.json["problems"] == [
        {
            "row": 4,
            "column": "Wert",
            "field": "value",
            "key": "not_a_number",
            "cell": "viel",
            "costs_row": False,
            "why": "Row 4, Wert: “viel” is not a number.",
        }
    ]
    assert (answer.json["imported"], answer.json["left_out"]) == (3, 0)


def test_strict_takes_nothing(call: Call, tmp_path: Path, file: Path, listed: Path) -> None:
    listed.write_text(LIST + "Cem;Coaching;viel;Gewonnen;\n", encoding="utf-8")
    before = call("show", file, "--json").json, call("history", file, "--json").json
    for target in (file, tmp_path / "new.funnel"):
        answer = call("import", target, listed, "--strict", "--stage", "Angebot=in")
        assert answer.code == 1
        assert "Row 4, Wert" in answer.err
        assert answer.err.endswith("Nothing was imported: 1 row cannot be.\n")
    assert (call("show", file, "--json").json, call("history", file, "--json").json) == before
    assert not (tmp_path / "new.funnel").exists()


def test_headings_alone_make_the_document(call: Call, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("client,value\n")
    assert call("import", tmp_path / "new.funnel", tmp_path / "list.csv").code == 0
    shown = call("show", tmp_path / "new.funnel", "--json").json
    assert not any(shown["stages"].values())
    assert call("history", tmp_path / "new.funnel", "--json").json == []


def test_a_list_of_which_nothing_is_taken_makes_no_file(call: Call, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("client\n" + "x" * 2000 + "\n")
    answer = call("import", tmp_path / "new.funnel", tmp_path / "list.csv")
    assert answer.code == 1
    assert "Nothing in list.csv could be imported, so no new file was made." in answer.err
    assert [path.name for path in tmp_path.iterdir()] == ["list.csv"]


def test_a_new_file_is_in_the_currency_that_its_list_says(call: Call, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Client,Stage,Value (CHF)\nHalden,Proposal,1200\n")
    answer = call("import", tmp_path / "new.funnel", tmp_path / "list.csv", "--json")
    assert (answer.json["currency"], answer.json["problems"]) == ("CHF", [])
    shown = call("show", tmp_path / "new.funnel", "--json").json
    assert (shown["currency"], shown["stages"]["in"][0]["value"]) == ("CHF", 1200)


def test_dates_that_stay_ambiguous_are_asked(call: Call, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("client,first contact\nAnna,03/04/2026\n")
    words = ("import", tmp_path / "new.funnel", tmp_path / "list.csv")
    answer = call(*words)
    assert answer.code == 1
    assert is_one_sentence(answer.err)
    assert "03/04/2026" in answer.err
    assert "--date-format" in answer.err
    assert [path.name for path in tmp_path.iterdir()] == ["list.csv"]
    assert call(*words, "--date-format", "%d/%m/%Y").code == 0
    first = call("show", tmp_path / "new.funnel", "--json").json["stages"]["universe"][0]
    assert first["first_contact"] == "2026-04-03"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--map", "client"], 2),
        (["--map", "=Kunde"], 2),
        (["--map", "colour=Kunde"], 2),
        (["--map", "client=Kunde", "--map", "client=Wert"], 2),
        (["--map", "client=Farbe"], 1),
        (["--stage", "Angebot"], 2),
        (["--stage", "Angebot=somewhere"], 2),
        (["--date-format", "%Q"], 2),
        (["--date-format", ""], 0),
    ],
)
def test_what_is_told_wrongly_is_refused(
    call: Call, tmp_path: Path, listed: Path, words: list[str], code: int
) -> None:
    mapped = (
        []
        if any("client" in word or "colour" in word for word in words)
        else ["--stage", "Angebot=in"]
    )
    answer = call(
        "import", tmp_path / "new.funnel", listed, *words, *mapped[: 2 if code == 0 else 0]
    )
    assert answer.code == code
    assert (tmp_path / "new.funnel").exists() == (code == 0)
    assert code == 0 or is_one_sentence(answer.err)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 x", b"PK\x03\x04rest", b'a,b\n"open,1\n'])
def test_what_is_no_list_is_refused(call: Call, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "list.csv").write_bytes(content)
    answer = call("import", tmp_path / "new.funnel", tmp_path / "list.csv")
    assert answer.code == 1
    assert is_one_sentence(answer.err)
    assert not (tmp_path / "new.funnel").exists()


def test_a_list_that_is_not_there(call: Call, tmp_path: Path) -> None:
    answer = call("import", tmp_path / "new.funnel", tmp_path / "list.csv")
    assert (answer.code, answer.err) == (1, "list.csv was not found. Choose it again.\n")
    assert call("import", tmp_path / "new.funnel", tmp_path).err.endswith(
        "is a folder. Choose the list inside it.\n"
    )


def test_a_target_that_is_no_document_is_left_alone(
    call: Call, tmp_path: Path, listed: Path
) -> None:
    (tmp_path / "letter.funnel").write_text("Dear Anna")
    assert call("import", tmp_path / "letter.funnel", listed).code == 1
    assert (tmp_path / "letter.funnel").read_text() == "Dear Anna"


@pytest.mark.parametrize("sales", SALES, ids=list_name)
def test_a_long_list_goes_in_whole(call: Call, tmp_path: Path, sales: Path) -> None:
    new = tmp_path / "crm.funnel"
    told = call("import", new, sales, "--json").json
    rows = rows_of(sales)
    stages = Counter(row["deal_stage"] for row in rows)
    assert told["imported"] == 8800
    assert told["counts"] == {
        "universe": stages["Prospecting"], "above": 0, "in": stages["Engaging"], "best_few": 0,
        "won": stages["Won"], "lost": stages["Lost"], "parked": 0,
    }  # fmt: skip
    assert told["without_client_name"] == sum(not row["account"] for row in rows)
    on = call("show", new, "--json", "--on", "2017-03-01").json
    assert on["outcomes"]["won"] == won_by("2017-03-01", rows)
    assert sum(len(entries) for entries in on["stages"].values()) > 0


def won_by(day: str, rows: list[dict[str, str]]) -> int:
    """Counted from the list itself."""
    closed = [row["close_date"] for row in rows if row["deal_stage"] == "Won"]
    return sum(f"20{c[6:8]}-{c[3:5]}-{c[0:2]}" <= day for c in closed)


CLOSED = "Kunde;Phase;Erster Kontakt;Farbe\nAnna;Gewonnen;31.12.2025;rot\nBo;Angebot;;blau\n"


@pytest.mark.parametrize(
    ("words", "closed", "said"),
    [
        ((), None, "closed, in no month and no cycle (see --closed-on)"),
        (("--closed-on", "unknown"), None, "closed, in no month and no cycle"),
        (("--closed-on", "first-contact"), "2025-12-31", "closed on the first contact"),
        (("--closed-on", "2026-02-01"), "2026-02-01", "closed on 2026-02-01"),
    ],
)
def test_rows_without_a_closing_day_close_as_is_said(
    call: Call, tmp_path: Path, listed: Path, words: tuple[str, ...], closed: str | None, said: str
) -> None:
    listed.write_text(CLOSED, encoding="utf-8")
    new = tmp_path / "new.funnel"
    answer = call("import", new, listed, *words)
    assert answer.code == 0
    assert f"1 won or lost row has no closing day: {said}" in answer.out
    assert "not used: Farbe" in answer.out
    assert call("export", new, tmp_path / "out.csv").code == 0
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["client"]: row["closed"] for row in csv.DictReader(file)}
    assert rows == {"Anna": closed or "", "Bo": ""}
    assert call("check", new).code == 0


def test_a_day_of_closing_that_is_none_is_wrong_usage(
    call: Call, tmp_path: Path, listed: Path
) -> None:
    for word in ("soon", "31.12.2025", ""):
        answer = call("import", tmp_path / "new.funnel", listed, "--closed-on", word)
        assert (answer.code, (tmp_path / "new.funnel").exists()) == (2, False)
    answer = call("import", tmp_path / "n.funnel", listed, "--into=clients", "--closed-on=unknown")
    assert answer.code == 2


def test_a_row_that_stands_twice_is_said_and_taken_once(
    call: Call, tmp_path: Path, listed: Path
) -> None:
    listed.write_text(LIST + LIST.splitlines()[2] + "\n", encoding="utf-8")
    new = tmp_path / "new.funnel"
    told = call("import", new, listed, "--json", "--dry-run").json
    assert (told["imported"], told["repeats"]) == (2, {"4": 3})
    answer = call("import", new, listed)
    assert "Row 4 repeats row 3 and is imported once." in answer.out
    assert call("show", new, "--json").json["outcomes"]["won"] == 1


def test_an_impossible_date_that_leaves_the_order_open_is_asked(
    call: Call, tmp_path: Path, listed: Path
) -> None:
    listed.write_text("Name;Erster Kontakt\nA;12/3/26\nB;5/11/25\nC;31/2/26\n", encoding="utf-8")
    answer = call("import", tmp_path / "new.funnel", listed)
    assert (answer.code, (tmp_path / "new.funnel").exists()) == (1, False)
    assert is_one_sentence(answer.err)
    assert "--date-format" in answer.err
    again = call("import", tmp_path / "new.funnel", listed, "--date-format", "%d/%m/%y")
    assert (again.code, again.err) == (
        0,
        "Row 4, Erster Kontakt: “31/2/26” is not a date.\n",
    )
