"""`log`, and what all three commands of the week refuse."""

from pathlib import Path

import pytest

from tests.commandline.program import Call, is_one_sentence
from tests.commandline.weeks import BUSY


@pytest.mark.parametrize(
    ("kind", "stage"),
    [
        ("above", "above"),
        ("in", "in"),
        ("best_few", "best_few"),
        ("prospecting", "above"),
        ("covering", "in"),
        ("closing", "best_few"),
    ],
)
def test_hours_by_stage_and_by_kind_of_work(
    call: Call, imported: Path, kind: str, stage: str
) -> None:
    answer = call("log", imported, kind, "90", "--note", "Calls")
    assert (answer.code, answer.out) == (0, f"90 minutes of {stage} logged.\n")
    done = call("budget", imported, "--json").json["done"]
    assert done == {**dict.fromkeys(("above", "in", "best_few"), 0), stage: 1.5}
    assert call("history", imported, "--json").json[0]["label"] == "log_activity"
    assert call("undo", imported).code == 0
    assert not any(call("budget", imported, "--json").json["done"].values())


def test_hours_of_another_day_are_of_its_week(call: Call, imported: Path) -> None:
    call("log", imported, "in", "30", "--date", "2026-05-10")
    assert call("budget", imported, "--json").json["done"]["in"] == 0
    assert call("budget", imported, "--week", "2026-W19", "--json").json["done"]["in"] == 0.5


def test_for_an_objective_its_stage_decides(call: Call, file: Path) -> None:
    answer = call("log", file, "above", "20", "--objective", "Casa Oliva")
    assert answer.out == ("20 minutes of in logged: the objective is in that stage.\n")
    assert call("budget", file, "--json").json["done"] == {
        "above": 0, "in": 20 / 60, "best_few": 0,
    }  # fmt: skip


def test_refusals_are_one_sentence(call: Call, imported: Path, tmp_path: Path) -> None:
    broken, empty = tmp_path / "broken.ics", tmp_path / "empty.ics"
    broken.write_text(BUSY[:150], newline="")
    empty.write_text("")
    nobody = tmp_path / "none.funnel"
    before = imported.read_bytes()
    for code, words in (
        (1, ("budget", nobody)),
        (2, ("budget", imported, "--week", "2026-20")),
        (2, ("budget", imported, "--week", "2026-W54")),
        (2, ("budget", imported, "--week", "9999-W52")),
        (2, ("budget", imported, "--month", "5")),
        (1, ("plan", nobody, "--fill")),
        (2, ("plan", imported, "--paper", "A3")),
        (1, ("plan", imported, "--fill", "--busy", tmp_path / "none.ics")),
        (1, ("plan", imported, "--fill", "--busy", broken)),
        (1, ("plan", imported, "--fill", "--busy", empty)),
        (1, ("plan", imported, "--fill", "--busy", tmp_path)),
        (1, ("plan", imported, "--fill", "--pdf", tmp_path / "none" / "x.pdf")),
        (1, ("plan", imported, "--fill", "--pdf", tmp_path)),
        (1, ("plan", imported, "--fill", "--pdf", imported)),
        (1, ("plan", imported, "--fill", "--ics", imported)),
        (1, ("plan", imported, "--fill", "--ics", tmp_path / "none" / "x.ics")),
        (2, ("log", imported, "sleeping", "30")),
        (2, ("log", imported, "above", "half")),
        (2, ("log", imported, "above", "-5")),
        (2, ("log", imported, "above", "0")),
        (2, ("log", imported, "above")),
        (1, ("log", imported, "above", "999999")),
        (1, ("log", imported, "above", "30", "--objective", "Nobody")),
        (2, ("log", imported, "above", "30", "--date", "yesterday")),
    ):
        answer = call(*words)
        assert (answer.code, answer.out) == (code, ""), words
        assert is_one_sentence(answer.err), answer.err
        assert "should not have happened" not in answer.err, answer.err
    assert imported.read_bytes() == before


def test_history_says_what_was_done_to_weeks(call: Call, imported: Path) -> None:
    call("plan", imported, "--fill", "--today", "2026-05-11")
    call("log", imported, "above", "30")
    words = call("history", imported).out
    assert "Week planned." in words
    assert "Hours logged." in words


def test_sessions_are_logged_beside_the_three_kinds_of_work(call: Call, imported: Path) -> None:
    answer = call("log", imported, "session", "60")
    assert (answer.code, answer.out) == (0, "60 minutes of sessions logged.\n")
    assert set(call("budget", imported, "--json").json["done"].values()) == {0}
    assert call("undo", imported).code == 0
