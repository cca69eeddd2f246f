"""`next`: the whole list of *Do next*, in order."""

from pathlib import Path

import pytest

from tests.commandline.program import ANYWAY, DAY, Call, is_one_sentence

ALL = ["Delta", "Anna Ağaoğlu", "Bruno", None, "Casa Oliva", "Twice"]


def names(call: Call, file: Path, *words: str) -> list[str | None]:
    return [entry["client"] for entry in call("next", file, "--json", *words).json]


def test_the_methods_order_whatever_the_columns_order(call: Call, file: Path) -> None:
    found = call("next", file, "--json").json
    assert [(e["work"], e["client"], e["next_action"]) for e in found] == [
        ("closing", "Delta", None),
        ("prospecting", "Anna Ağaoğlu", "Call her"),
        ("prospecting", "Bruno", None),
        ("prospecting", None, "Choose 1 lead"),
        ("covering", "Casa Oliva", None),
        ("covering", "Twice", None),
    ]
    assert found[1]["next_date"] == "2026-05-13"
    assert found[1]["stage"] == "above"
    assert found[3]["id"] is None


def test_overdue_first_then_due_then_without_any_then_the_rest(call: Call, file: Path) -> None:
    for name, fields in (
        ("Bruno", ("next_action=Write", "next_date=2026-05-11")),
        ("Casa Oliva", ("next_action=Ask",)),
        ("Twice", ()),
    ):
        if fields:
            own = next(e["id"] for e in call("next", file, "--json").json if e["client"] == name)
            call("edit", file, own, *fields)
    assert names(call, file) == ["Delta", "Bruno", "Anna Ağaoğlu", None, "Twice", "Casa Oliva"]


def test_of_the_universe_only_leads_with_a_next_action_appear(call: Call, file: Path) -> None:
    call("add", file, "--client", "Planned", "--stage", "universe", "--next-action", "Call")
    for n in range(4):
        call("add", file, "--client", f"Lead {n}", "--stage", "universe")
    found = call("next", file, "--json").json
    assert [e["client"] or e["next_action"] for e in found if e["stage"] == "universe"] == [
        "Planned", "Choose 3 leads",
    ]  # fmt: skip


def test_it_is_the_list_of_that_day(call: Call, file: Path) -> None:
    call("move", file, "Bruno", "universe")
    assert names(call, file) == ["Delta", "Anna Ağaoğlu", None, "Casa Oliva", "Twice"]
    call("outcome", file, "Delta", "parked", "--until", "2026-06-10")
    assert "Delta" not in names(call, file)
    call("edit", file, "Delta", "next_action=Call")
    assert "Delta" in names(call, file, "--today", "2026-06-10")


def test_who_is_put_off_is_left_out_until_that_day(call: Call, file: Path) -> None:
    assert call("snooze", file, "Delta", "2026-05-15").out == "Delta put off.\n"
    assert names(call, file) == ALL[1:]
    assert names(call, file, "--today", "2026-05-15") == ALL
    assert call("undo", file).out == "Undone: Delta put off.\n"
    assert names(call, file) == ALL
    call("redo", file)
    assert call("snooze", file, "Delta", "off").code == 0
    assert names(call, file) == ALL


@pytest.mark.parametrize(("until", "code"), [(DAY, 1), ("2026-05-11", 1), ("soon", 2)])
def test_it_is_put_off_to_a_day_to_come(call: Call, file: Path, until: str, code: int) -> None:
    answer = call("snooze", file, "Delta", until)
    assert answer.code == code
    assert is_one_sentence(answer.err)
    assert names(call, file) == ALL


def test_people_get_three_plain_tables(call: Call, file: Path) -> None:
    call("move", file, "Bruno", "in", *ANYWAY)
    lines = call("next", file).out.splitlines()
    assert [line for line in lines if line[:1].isdigit()] == [
        "1. Close Best Few: 1", "2. Prospect and qualify: 2", "3. Work the funnel: 3",
    ]  # fmt: skip
    assert any(line.startswith("Call her") and "2026-05-13" in line for line in lines)
    assert any(line.startswith("(no next action)") and "Delta" in line for line in lines)
    assert any(line.startswith("Choose 1 lead") for line in lines)
