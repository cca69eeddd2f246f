"""`tactics` and `position`."""

from pathlib import Path

from tests.commandline.program import DAY, Call, is_one_sentence


def shown(call: Call, file: Path, *words: str) -> dict[str, object]:
    found: dict[str, object] = call("show", file, "--json", *words).json["stages"]["best_few"][0]
    return found


def test_one_next_action_for_each_who_is_not_covered(call: Call, file: Path) -> None:
    for name, *fields in (
        ("Clara", "--role", "economic", "--met", DAY, "--mode", "even_keel", "--win", "Peace"),
        ("Bo", "--met", DAY, "--mode", "overconfident"),
        ("Ida",),
    ):
        call("influence", file, "Delta", "add", name, *fields)
    call("edit", file, "Delta", "value=9600", "expected=2026-06-30", "objective=coaching the CTO")
    told = call("tactics", file, "Delta", "--json").json
    assert told["in_one_line"] == {
        "expected": "2026-06-30", "approves": "Clara", "value": 9600,
        "objective": "coaching the CTO",
    }  # fmt: skip
    assert [each["tactic"] for each in told["tactics"]] == [
        "who_sees_the_gap", "last_result", "introduction",
    ]  # fmt: skip
    assert told["wins_and_results"] == {"known": 0, "of": 3}
    out = call("tactics", file, "Delta").out
    assert "By 2026-06-30 Clara approves 9,600 EUR for coaching the CTO." in out
    assert "Even Keel: who else there sees the gap?" in out


def test_competition_is_a_field(call: Call, file: Path) -> None:
    assert call("edit", file, "Delta", "competition=alone").code == 0
    assert call("tactics", file, "Delta", "--json").json["competition"] == "alone"
    assert shown(call, file)["competition"] == "alone"
    call("edit", file, "Delta", "competition=")
    assert call("tactics", file, "Delta", "--json").json["competition"] is None
    answer = call("edit", file, "Delta", "competition=luck")
    assert (answer.code, is_one_sentence(answer.err)) == (2, True)


def test_show_has_the_position_as_it_stood_on_the_day(call: Call, file: Path) -> None:
    unknown = {"position": None, "position_on": None, "look": None}
    assert unknown.items() <= shown(call, file).items()
    call("position", file, "Delta", "3")
    call("--today", "2026-05-19", "position", file, "Delta", "1")
    told = shown(call, file)
    assert (told["position"], told["position_on"]) == (3, DAY)
    later = shown(call, file, "--on", "2026-05-20")
    assert (later["position"], later["position_on"], later["look"]) == (1, "2026-05-19", "fall")


def test_a_position_is_kept_and_a_fall_is_a_reason_to_look(call: Call, file: Path) -> None:
    assert call("position", file, "Delta", "2").code == 0
    assert call("position", file, "Delta", "3").code == 0
    assert call("tactics", file, "Delta", "--json").json["look"] == "euphoria"
    assert "a condition is open" in call("tactics", file, "Delta").out
    assert call("--today", "2026-05-19", "position", file, "Delta", "1").code == 0
    assert call("tactics", file, "Delta", "--json").json["look"] == "fall"
    call("undo", file)
    assert call("tactics", file, "Delta", "--json").json["look"] == "euphoria"
    for words, code in (("4", 1), ("-4", 1), ("good", 2)):
        answer = call("position", file, "Delta", words)
        assert answer.code == code
        assert is_one_sentence(answer.err)
    assert call("check", file).code == 0
    assert call("delete", file, "Delta").code == 0
    assert call("check", file).code == 0
