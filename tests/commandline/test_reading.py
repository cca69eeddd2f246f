"""`show`, `history`, `check`, `export`: what the file says, and nothing is changed."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.exchange.tables.fields import FIELDS
from tests.commandline.program import ANYWAY, DAY, Call, is_one_sentence
from tests.document.contents import in_folder

NOT_SHOWN = {
    "outcome_value", "reason", "parked_until", "history",
    "entered_universe", "entered_above", "entered_in", "entered_best_few",
    "first_name", "last_name",
    "outcome", "won", "lost", "won_on", "lost_on",
}  # fmt: skip


ALSO_SHOWN = {
    "id", "fit", "open", "anyway", "first_contact_from", "competition", "position", "position_on",
    "look",
}  # fmt: skip


def clients(entries: list[dict[str, object]]) -> list[object]:
    return [entry["client"] for entry in entries]


def test_show_gives_the_stages_in_board_order(call: Call, file: Path) -> None:
    shown = call("show", file, "--json").json
    assert {stage: clients(entries) for stage, entries in shown["stages"].items()} == {
        "universe": ["李婉婷"],
        "above": ["Anna Ağaoğlu", "Bruno"],
        "in": ["Casa Oliva", "Twice"],
        "best_few": ["Delta"],
    }
    assert shown["outcomes"] == {"won": 1, "lost": 1, "parked": 0}
    assert (shown["currency"], shown["day"]) == ("EUR", DAY)


def test_show_names_every_field_as_import_does(call: Call, file: Path) -> None:
    anna = call("show", file, "--json").json["stages"]["above"][0]
    assert set(anna) == {*ALSO_SHOWN, *FIELDS} - NOT_SHOWN
    assert len(anna.pop("id")) == 20
    assert anna == {
        "client": "Anna Ağaoğlu",
        "objective": "Career change",
        "service": "Coaching",
        "value": 1280.5,
        "stage": "above",
        "first_contact": "2026-05-01",
        "first_contact_from": "own",
        "expected": "2026-06-01",
        "closed": None,
        "source": "Referral",
        "competition": None,
        "position": None,
        "position_on": None,
        "next_action": "Call her",
        "next_kind": "call",
        "next_date": "2026-05-13",
        "next_time": None,
        "next_minutes": 15,
        "next_question": "Why?",
        "person": "Anna",
        "email": "a@x.example",
        "phone": "+90 1",
        "notes": "Prefers mornings.",
        "sector": None,
        "place": None,
        "size": None,
        "open": ["fit"],
        "anyway": None,
        "look": None,
        "fit": None,
    }


def test_what_is_unknown_is_null(call: Call, file: Path) -> None:
    lead = call("show", file, "--json").json["stages"]["universe"][0]
    known = {field: value for field, value in lead.items() if value is not None}
    assert set(known) == {"id", "client", "stage", "open"}


@pytest.mark.parametrize(
    ("currency", "minor", "number"),
    [
        ("EUR", 128000, "1280"),
        ("EUR", 1250, "12.5"),
        ("EUR", 1, "0.01"),
        ("EUR", 0, "0"),
        ("EUR", 999_999_999_999_999, "9999999999999.99"),
        ("EUR", 10**15, "10000000000000"),
        ("JPY", 1280, "1280"),
        ("KWD", 999_999_999_999_999, "999999999999.999"),
    ],
)
def test_values_are_exact(
    call: Call, tmp_path: Path, currency: str, minor: int, number: str
) -> None:
    from datetime import date

    with create_document(tmp_path / "one.funnel", currency=currency) as document:
        document.objectives.add(date(2026, 5, 12), client_name="One", value=minor)
    out = call("show", tmp_path / "one.funnel", "--json").out
    shown = json.loads(out, parse_float=Decimal)
    assert shown["stages"]["above"][0]["value"] == Decimal(number)
    assert f'"value": {number},' in out


def test_show_on_a_day_gives_the_funnel_of_that_day(call: Call, file: Path) -> None:
    call("--today", "2026-05-20", "move", file, "Bruno", "best_few", *ANYWAY)
    call("--today", "2026-05-25", "outcome", file, "Delta", "parked", "--until", "2026-06-10")
    on = {
        day: call("show", file, "--json", "--on", day).json
        for day in ("2026-05-11", "2026-05-19", "2026-05-20", "2026-05-25", "2026-06-10")
    }
    assert not any(on["2026-05-11"]["stages"].values())
    assert clients(on["2026-05-19"]["stages"]["above"]) == ["Anna Ağaoğlu", "Bruno"]
    assert clients(on["2026-05-20"]["stages"]["best_few"]) == ["Delta", "Bruno"]
    assert on["2026-05-20"]["stages"]["best_few"][1]["stage"] == "best_few"
    assert on["2026-05-25"]["outcomes"] == {"won": 1, "lost": 1, "parked": 1}
    assert "Delta" in clients(on["2026-06-10"]["stages"]["universe"])
    assert on["2026-06-10"]["outcomes"]["parked"] == 0


def test_today_decides_whether_a_parked_one_is_back(call: Call, file: Path) -> None:
    call("outcome", file, "Delta", "parked", "--until", "2026-06-10")
    before = call("show", file, "--json", "--today", "2026-06-09").json
    after = call("show", file, "--json", "--today=2026-06-10").json
    assert (before["outcomes"]["parked"], after["outcomes"]["parked"]) == (1, 0)
    assert "Delta" in clients(after["stages"]["universe"])


def test_people_get_plain_tables(call: Call, file: Path) -> None:
    lines = call("show", file).out.splitlines()
    assert lines[0] == "Universe: 1"
    assert "Above the Funnel: 2, 2,240.50 EUR" in lines
    assert any("Anna Ağaoğlu" in line and "1,280.50" in line for line in lines)
    assert lines[-1] == "Won: 1, Lost: 1, Parked: 0"


def test_columns_stand_under_each_other_also_with_wide_letters(call: Call, file: Path) -> None:
    call("add", file, "--client", "Narrow", "--stage", "universe")
    heading, wide, narrow = call("show", file).out.splitlines()[1:4]
    assert wide.startswith("李婉婷 ")
    assert heading.index("Id") == narrow.rindex(" ") + 1 == wide.rindex(" ") + 1 + 3


def test_a_name_cannot_steer_the_terminal(call: Call, file: Path) -> None:
    call("add", file, "--client", "\x1b[2Jred\nline\u202e")
    out = call("show", file).out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "\ufffd[2Jred line\ufffd" in out


def test_history_is_newest_first(call: Call, file: Path) -> None:
    call("move", file, "Bruno", "in", *ANYWAY)
    steps = call("history", file, "--json").json
    assert [step["label"] for step in steps[:3]] == ["move", "outcome_lost", "outcome_won"]
    assert steps[0]["values"] == {"client": "Bruno", "count": 1, "stage": "in"}
    assert [step["number"] for step in steps] == sorted(
        (step["number"] for step in steps), reverse=True
    )
    assert call("history", file).out.splitlines()[0].endswith("Bruno moved to In the Funnel.")


def test_history_of_one_objective(call: Call, file: Path) -> None:
    call("move", file, "Bruno", "in", *ANYWAY)
    assert [s["label"] for s in call("history", file, "Bruno", "--json").json] == ["move", "add"]


def test_history_gives_values_in_the_currency_not_in_cents(call: Call, file: Path) -> None:
    call("outcome", file, "Bruno", "won", "--value", "12.5")
    assert call("history", file, "--json").json[0]["values"]["value"] == 12.5


def test_what_was_undone_is_marked(call: Call, file: Path) -> None:
    call("move", file, "Bruno", "in", *ANYWAY)
    call("undo", file)
    assert call("history", file, "--json").json[0]["undone"] is True
    assert call("history", file).out.splitlines()[0].endswith("(undone)")


def test_check_of_a_sound_file(call: Call, file: Path) -> None:
    assert call("check", file).out == "No problems found.\n"
    assert call("check", file, "--json").json == {"sound": True, "findings": []}


def test_check_says_what_it_found(call: Call, file: Path) -> None:
    with open_document(file) as document:
        document.connection.execute("DELETE FROM search_text")
        document.connection.execute("UPDATE objectives SET expected = 'soon' WHERE value > 0")
    answer = call("check", file)
    assert answer.code == 1
    assert "search text" in answer.out
    assert "invalid date" in answer.out
    assert {f["key"] for f in call("check", file, "--json").json["findings"]} >= {
        "search_text",
        "bad_day",
    }


@pytest.mark.parametrize("day", ["2026-02-30", "2025-02-29", "0000-01-01", "2026-1-2"])
def test_check_finds_a_day_that_no_calendar_has(call: Call, file: Path, day: str) -> None:
    with open_document(file) as document:
        document.connection.execute("UPDATE objectives SET first_contact = ?", (day,))
    assert "invalid date" in call("check", file).out


def test_check_of_what_is_no_document(call: Call, tmp_path: Path) -> None:
    (tmp_path / "letter.funnel").write_text("Dear Anna")
    answer = call("check", tmp_path / "letter.funnel", "--json")
    assert answer.code == 1
    assert [finding["key"] for finding in answer.json["findings"]] == ["not_sqlite"]


def test_export_reads_back_to_the_same_funnel(call: Call, file: Path, tmp_path: Path) -> None:
    call("outcome", file, "Delta", "parked", "--until", "2026-07-01")
    call("add", file, "--client", "=SUM(A1)", "--objective", 'with "quotes"\nand lines; 1,5')
    assert call("export", file, tmp_path / "out.csv").code == 0
    assert call("import", tmp_path / "back.funnel", tmp_path / "out.csv").code == 0
    for day in (DAY, "2026-07-02"):
        shown = call("show", file, "--json", "--on", day).json
        back = call("show", tmp_path / "back.funnel", "--json", "--on", day).json
        assert as_a_list_has_it(back) == as_a_list_has_it(shown)
    assert call("check", tmp_path / "back.funnel").code == 0


def as_a_list_has_it(shown: dict) -> dict:
    """Without ids, and without where a first contact is known from: in a list it is a day."""
    for entries in shown["stages"].values():
        for entry in entries:
            del entry["id"], entry["first_contact_from"]
    return shown


def test_export_where_nothing_can_be_written(call: Call, file: Path, tmp_path: Path) -> None:
    answer = call("export", file, tmp_path / "no" / "folder.csv")
    assert answer.code == 1
    assert is_one_sentence(answer.err)


@pytest.mark.parametrize("command", [["show"], ["history"], ["check"], ["export"]])
def test_reading_changes_nothing(
    call: Call, file: Path, tmp_path: Path, command: list[str]
) -> None:
    before = in_folder(file.parent)
    more = [tmp_path.parent / f"{tmp_path.name}.csv"] if command == ["export"] else []
    assert call(*command, file, *more).code == 0
    assert in_folder(file.parent) == before
