"""`move` at the gates, `judge`, `influence`, and what `show` says is open."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.funnel.gates import CONDITIONS, Condition, Fix
from funnel_desktop.funnel.stages import Stage
from tests.commandline.program import DAY, Call, is_one_sentence

REASON = ("--because", "She asked for the contract")


def entry(call: Call, file: Path, name: str, *words: str) -> dict[str, Any]:
    stages = call("show", file, "--json", *words).json["stages"]
    return next(e for entries in stages.values() for e in entries if e["client"] == name)


def ready(call: Call, file: Path, name: str) -> list[str]:
    found: list[str] = entry(call, file, name, "--ready")["open"]
    return found


def influences(call: Call, file: Path, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = call("influence", file, name, "list", "--json").json["influences"]
    return found


# -- move -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("because", [(), ("--because", ""), ("--because", " x ")])
def test_a_move_without_its_conditions_is_refused_by_name(
    call: Call, file: Path, because: tuple[str, ...]
) -> None:
    before = file.read_bytes()
    answer = call("move", file, "Bruno", "in", *because)
    assert answer.code == 1
    assert is_one_sentence(answer.err)
    assert answer.err.startswith("Not moved, still open: fit, gap, contract.")
    assert file.read_bytes() == before


def test_with_a_reason_it_moves_and_says_why_until_all_is_met(call: Call, file: Path) -> None:
    assert call("move", file, "Bruno", "above", *REASON).out == "Nothing changed.\n"
    assert entry(call, file, "Bruno")["anyway"] is None
    assert call("move", file, "Bruno", "in", *REASON).code == 0
    bruno = entry(call, file, "Bruno")
    assert (bruno["open"], bruno["anyway"]) == (["fit", "gap", "contract"], REASON[1])
    call("influence", file, "Bruno", "add", "Clara", "--met", DAY)
    for condition in bruno["open"]:
        assert call("judge", file, "Bruno", condition, "yes", "--note", "Known for years").code == 0
    bruno = entry(call, file, "Bruno")
    assert (bruno["open"], bruno["anyway"]) == ([], None)
    call("judge", file, "Bruno", "contract", "withdraw")
    bruno = entry(call, file, "Bruno")
    assert (bruno["open"], bruno["anyway"]) == (["contract"], REASON[1])


def test_whoever_meets_everything_moves_without_a_word(call: Call, file: Path) -> None:
    anna = "Anna Ağaoğlu"
    assert ready(call, file, anna) == ["fit", "gap", "contract"]
    call("judge", file, anna, "fit", "yes", "--note", "As the last three")
    call("judge", file, anna, "contract", "yes")
    call("influence", file, anna, "edit", anna, "--mode", "growth", "--met", DAY)
    assert ready(call, file, anna) == []
    assert call("move", file, anna, "in").out == f"{anna} moved to In the Funnel.\n"
    assert ready(call, file, anna) == ["covered", "sure"]
    call("influence", file, anna, "cover", anna)
    assert ready(call, file, anna) == ["covered", "sure"]
    call("influence", file, anna, "edit", anna, "--win", "A job that lets her sleep")
    call("judge", file, anna, "sure", "yes")
    call("influence", file, anna, "edit", anna, "--rating", "-2")
    answer = call("move", file, anna, "best_few")
    assert answer.out.splitlines() == [
        f"{anna} moved to Best Few.", f"Covered, but rated below 0: {anna}.",
    ]  # fmt: skip
    assert entry(call, file, anna)["open"] == []


def test_back_and_within_a_stage_is_free(call: Call, file: Path) -> None:
    assert call("move", file, "Casa Oliva", "above").code == 0
    assert call("move", file, "Delta", "universe").code == 0
    assert call("move", file, "Bruno", "above", "--before", "Anna Ağaoğlu").code == 0


def test_over_two_columns_both_stages_are_asked(call: Call, file: Path) -> None:
    answer = call("move", file, "李婉婷", "in")
    assert answer.code == 1
    assert "fit, gap, contract" in answer.err


def test_undo_and_redo_are_never_asked(call: Call, file: Path) -> None:
    call("move", file, "Bruno", "best_few", *REASON)
    assert call("undo", file).code == 0
    assert entry(call, file, "Bruno")["stage"] == "above"
    assert call("redo", file).code == 0
    assert entry(call, file, "Bruno")["anyway"] == REASON[1]


def test_to_add_in_a_stage_asks_nothing_and_shows_what_is_open(call: Call, file: Path) -> None:
    assert call("add", file, "--client", "Eda", "--stage", "best_few").code == 0
    assert entry(call, file, "Eda")["open"] == [
        "fit", "gap", "contract", "roles", "covered", "near", "sure",
    ]  # fmt: skip


# -- show -----------------------------------------------------------------------------------------


def test_show_tells_what_is_open_up_to_the_stage(call: Call, file: Path) -> None:
    stages = call("show", file, "--json").json["stages"]
    assert {name: e["open"] for es in stages.values() for e in es for name in [e["client"]]} == {
        "李婉婷": [],
        "Anna Ağaoğlu": ["fit"],
        "Bruno": ["fit"],
        "Casa Oliva": ["fit", "gap", "contract"],
        "Twice": ["fit", "gap", "contract"],
        "Delta": ["fit", "gap", "contract", "roles", "covered", "near", "sure"],
    }


def test_on_a_day_to_come_what_is_known_now_is_asked(call: Call, file: Path) -> None:
    call("move", file, "Anna Ağaoğlu", "best_few", *REASON)
    on = {
        day: entry(call, file, "Anna Ağaoğlu", "--on", day)
        for day in ("2026-05-11", DAY, "2026-06-01", "2026-06-02")
        if day >= DAY
    }
    assert {day: "near" in e["open"] for day, e in on.items()} == {
        DAY: False, "2026-06-01": False, "2026-06-02": True,
    }  # fmt: skip


def test_on_a_past_day_nothing_is_claimed(call: Call, file: Path) -> None:
    anna = entry(call, file, "Anna Ağaoğlu", "--on", DAY, "--today", "2026-05-20")
    assert (anna["open"], anna["anyway"]) == (None, None)


def test_people_see_it_in_a_column(call: Call, file: Path) -> None:
    call("judge", file, "李婉婷", "fit", "yes", "--note", "So.")
    lines = call("show", file, "--ready").out.splitlines()
    assert any("Bruno" in line and line.endswith("fit, gap, contract") for line in lines)
    assert any("李婉婷" in line and line.endswith("ready") for line in lines)


def test_imported_ones_are_open_but_were_not_moved_anyway(
    call: Call, file: Path, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text("client,stage\nFjord,in\n")
    assert call("import", file, tmp_path / "list.csv", "--stage", "in=in").code == 0
    fjord = entry(call, file, "Fjord")
    assert (fjord["open"], fjord["anyway"]) == (["fit", "gap", "contract"], None)


# -- judge ----------------------------------------------------------------------------------------


def test_judge_says_what_was_judged_and_can_be_undone(call: Call, file: Path) -> None:
    assert (
        call("judge", file, "Delta", "sure", "yes").out
        == "Delta: yes to “Luck and uncertainty are almost gone”.\n"
    )
    assert "sure" not in entry(call, file, "Delta")["open"]
    assert call("history", file, "Delta", "--json").json[0]["values"] == {
        "client": "Delta", "about": "sure", "answer": "yes",
    }  # fmt: skip
    assert (
        call("undo", file).out == "Undone: Delta: yes to “Luck and uncertainty are almost gone”.\n"
    )
    assert "sure" in entry(call, file, "Delta")["open"]


def test_how_often_such_a_yes_came_true_stands_beside_a_new_one(call: Call, file: Path) -> None:
    for n in range(10):
        call("add", file, "--client", f"Client {n}")
        assert call("judge", file, f"Client {n}", "sure", "yes").out.count("\n") == 1
        call("outcome", file, f"Client {n}", "won" if n < 4 else "lost")
    assert call("judge", file, "Delta", "sure", "yes").out == (
        "Delta: yes to “Luck and uncertainty are almost gone”.\n"
        "Of 10 that you were so sure of, 4 were won (40%).\n"
    )
    assert (
        call("judge", file, "Delta", "sure", "no").out
        == "Delta: no to “Luck and uncertainty are almost gone”.\n"
    )


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("fit", "yes"), 1),
        (("gap", "yes", "--note", "  "), 1),
        (("roles", "yes"), 2),
        (("luck", "no"), 2),
        (("sure", "maybe"), 2),
        (("sure",), 2),
    ],
)
def test_what_is_not_judged(call: Call, file: Path, words: tuple[str, ...], code: int) -> None:
    before = file.read_bytes()
    answer = call("judge", file, "Delta", *words)
    assert answer.code == code
    assert is_one_sentence(answer.err)
    assert file.read_bytes() == before


def test_roles_that_nobody_plays(call: Call, file: Path) -> None:
    call("influence", file, "Delta", "add", "Clara", "--role", "user")
    call("influence", file, "Delta", "add", "Bo", "--role", "economic")
    assert "roles" in entry(call, file, "Delta")["open"]
    assert call("judge", file, "Delta", "nobody_technical", "yes").code == 0
    assert "roles" not in entry(call, file, "Delta")["open"]
    for role in ("economic", "user"):
        answer = call("judge", file, "Delta", f"nobody_{role}", "yes")
        assert answer.code == 1
        assert is_one_sentence(answer.err)


def test_a_yes_to_a_gap_says_that_the_contact_is_missing(call: Call, file: Path) -> None:
    answer = call("judge", file, "Delta", "gap", "yes", "--note", "He said so")
    assert answer.out.endswith("gap stays open: nobody has been contacted yet.\n")
    assert "gap" in entry(call, file, "Delta")["open"]
    call("influence", file, "Delta", "add", "Clara", "--met", DAY)
    assert "gap" not in entry(call, file, "Delta")["open"]


def test_a_move_says_when_sure_was_said_that_no_longer_counts(call: Call, file: Path) -> None:
    call("judge", file, "Casa Oliva", "sure", "yes")
    answer = call("--today", "2027-05-12", "move", file, "Casa Oliva", "best_few")
    assert f"sure (said on {DAY}, no longer counts)" in answer.err


def test_a_reason_is_not_named_for_what_was_lost_later(call: Call, file: Path) -> None:
    anna = "Anna Ağaoğlu"
    call("influence", file, anna, "edit", anna, "--mode", "growth", "--met", DAY)
    call("judge", file, anna, "contract", "yes")
    call("move", file, anna, "in", *REASON)
    assert entry(call, file, anna)["anyway"] == REASON[1]
    call("judge", file, anna, "fit", "yes", "--note", "As the last three")
    call("judge", file, anna, "contract", "withdraw")
    lost = entry(call, file, anna)
    assert (lost["open"], lost["anyway"]) == (["contract"], None)


def test_a_move_can_count_for_a_day_that_is_past(call: Call, file: Path) -> None:
    call("move", file, "Bruno", "in", *REASON, "--on", "2026-05-10")
    assert entry(call, file, "Bruno", "--on", "2026-05-11")["stage"] == "in"
    assert call("move", file, "Bruno", "above", "--on", "2026-05-13").code == 1
    assert call("check", file).code == 0


def test_who_approves_is_said_where_it_changes_hands(call: Call, file: Path) -> None:
    call("influence", file, "Delta", "add", "Clara", "--role", "economic")
    answer = call("influence", file, "Delta", "add", "Bo", "--role", "economic,user")
    assert answer.out == (
        "Delta: Bo added to the buying influences.\nEconomic is now Bo, no longer Clara.\n"
    )


# -- influence ------------------------------------------------------------------------------------


def test_an_influence_is_added_whole_and_listed(call: Call, file: Path) -> None:
    answer = call(
        "influence", file, "Delta", "add", "Clara Voss", "--role", "user,economic", "--degree",
        "high", "--mode", "trouble", "--rating", "-2", "--met", "2026-05-01", "--win", "Less noise",
        "--result", "Fewer claims",
    )  # fmt: skip
    assert answer.out == "Delta: Clara Voss added to the buying influences.\n"
    (clara,) = influences(call, file, "Delta")
    clara.pop("id")
    assert clara == {
        "name": "Clara Voss",
        "role": ["economic", "user"],
        "degree": "high",
        "mode": "trouble",
        "rating": -2,
        "met": "2026-05-01",
        "win": "Less noise",
        "result": "Fewer claims",
        "covered": None,
        "last_contact": None,
    }
    roles = call("influence", file, "Delta", "list", "--json").json["roles"]
    assert roles == {
        "economic": "held", "user": "held", "technical": "unknown", "coach": "unknown",
    }  # fmt: skip
    assert "Clara Voss" in call("influence", file, "Delta", "list").out
    assert call("undo", file).code == 0
    assert influences(call, file, "Delta") == []


def test_an_influence_is_changed_cleared_covered_placed_and_removed(call: Call, file: Path) -> None:
    for name in ("Clara", "Bo"):
        call("influence", file, "Delta", "add", name)
    assert call("influence", file, "Delta", "edit", "clara", "--rating", "0").out == (
        "Clara: Rating changed.\n"
    )
    assert call("influence", file, "Delta", "cover", "Clara").out == (
        "Clara: Covered changed.\n"
        "Clara is not covered yet: never met (--met DAY), need not known (--win or --result).\n"
    )
    call("influence", file, "Delta", "edit", "Clara", "--mode", "growth", "--win", "Peace")
    call("influence", file, "Delta", "edit", "Clara", "--met", DAY)
    clara = influences(call, file, "Delta")[0]
    assert (clara["rating"], clara["covered"], clara["met"]) == (0, DAY, DAY)
    call("influence", file, "Delta", "edit", "Clara", "--rating", "", "--mode=", "--win", "")
    clara = influences(call, file, "Delta")[0]
    assert (clara["rating"], clara["mode"], clara["win"]) == (None, None, None)
    assert clara["covered"] is None
    call("influence", file, "Delta", "place", "Bo", "--before", "Clara")
    assert [i["name"] for i in influences(call, file, "Delta")] == ["Bo", "Clara"]
    assert (
        call("influence", file, "Delta", "remove", "Bo").out
        == "Bo removed from the buying influences.\n"
    )
    assert [i["name"] for i in influences(call, file, "Delta")] == ["Clara"]
    assert call("check", file).code == 0


def test_a_private_client_is_met_and_has_a_need(call: Call, file: Path) -> None:
    (anna,) = influences(call, file, "Anna Ağaoğlu")
    assert (anna["name"], anna["role"]) == ("Anna Ağaoğlu", ["economic", "user"])
    assert call("influence", file, "Anna Ağaoğlu", "cover", "anna agaoglu").code == 0
    assert influences(call, file, "Anna Ağaoğlu")[0]["covered"] is None
    call("influence", file, "Anna Ağaoğlu", "edit", "Anna Ağaoğlu", "--met", DAY, "--win", "Sleep")
    assert influences(call, file, "Anna Ağaoğlu")[0]["covered"] == DAY


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("edit", "Nobody", "--rating", "1"), 1),
        (("cover", "Nobody"), 1),
        (("cover",), 2),
        (("cover", "Clara", "--rating", "1"), 2),
        (("edit", "Clara"), 2),
        (("edit", "Clara", "--rating", "6"), 1),
        (("edit", "Clara", "--rating", "good"), 2),
        (("edit", "Clara", "--mode", "bored"), 1),
        (("edit", "Clara", "--role", "owner"), 1),
        (("edit", "Clara", "--met", "yesterday"), 2),
        (("edit", "Clara", "--covered", "2026-05-13"), 1),
        (("add", "clara"), 1),
        (("add", ""), 1),
        (("add", "Bo", "--rating", "9"), 1),
        (("like", "Clara"), 2),
    ],
)
def test_what_an_influence_cannot_be(
    call: Call, file: Path, words: tuple[str, ...], code: int
) -> None:
    call("influence", file, "Delta", "add", "Clara")
    before = file.read_bytes()
    answer = call("influence", file, "Delta", *words)
    assert answer.code == code, answer
    assert is_one_sentence(answer.err)
    assert file.read_bytes() == before


# -- one list -------------------------------------------------------------------------------------


@pytest.fixture
def paid() -> Iterator[None]:
    """One more condition, added to the one list as CONTRIBUTING says."""
    condition = Condition(
        "paid", Stage.IN, lambda case, today: case.judged("paid"), lambda case: Fix.JUDGE
    )
    CONDITIONS.append(condition)
    yield
    CONDITIONS.remove(condition)


@pytest.mark.usefixtures("paid")
def test_a_condition_that_is_added_is_asked_shown_and_judged(call: Call, file: Path) -> None:
    assert "fit, gap, contract, paid." in call("move", file, "Bruno", "in").err
    assert entry(call, file, "Casa Oliva")["open"] == ["fit", "gap", "contract", "paid"]
    assert ready(call, file, "Bruno") == ["fit", "gap", "contract", "paid"]
    assert call("judge", file, "Bruno", "paid", "yes").out == "Bruno: yes to “paid”.\n"
    assert ready(call, file, "Bruno") == ["fit", "gap", "contract"]
    call("undo", file)
    assert "paid" in call("judge", "--help").out
