"""`forget` and `tell`: what is removed for good, and what is held about a client."""

import json
from pathlib import Path

import pytest

from funnel_desktop.document.backup_files import backups_in
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.texts import TEXTS
from tests.commandline.program import Call, is_one_sentence
from tests.document.contents import contents
from tests.document.private_client import MARK, TODAY, make_private, marked_in, word
from tests.printing.printed import all_words

NAME = word("Name")


@pytest.fixture
def private(tmp_path: Path) -> Path:
    path = tmp_path / "private.funnel"
    with create_document(path) as document:
        make_private(document)
        document.objectives.add(TODAY, client_name="Halden", notes=f"Knows {NAME}.")
    return path


def test_forget_says_what_it_would_remove_and_changes_nothing(call: Call, private: Path) -> None:
    before = private.read_bytes()
    answer = call("forget", private, NAME)
    assert answer.code == 1
    assert answer.out.splitlines() == [
        f"{NAME} would be forgotten, with 3 objectives, 1 person, 1 activity.",
        "2 objectives not closed yet would be lost.",
        "Moves, hours and sums would stay, without a name. This cannot be undone.",
        "The name also stands in what was written about others:",
        f"  Halden, Notes: Knows {NAME}.",
        "Nothing was changed. Say --yes to forget.",
    ]
    assert private.read_bytes() == before


def test_forget_removes_every_trace_and_says_where_the_name_stands(
    call: Call, private: Path
) -> None:
    answer = call("forget", private, NAME, "--yes")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        f"{NAME} is forgotten.",
        "The name also stands in what was written about others:",
        f"  Halden, Notes: Knows {NAME}.",
    ]
    assert all("knows" in where.lower() for where in marked_in(private))
    assert call("check", private).code == 0
    again = call("forget", private, NAME, "--yes")
    assert again.code == 1
    assert is_one_sentence(again.err)


def test_it_says_in_which_backups_the_client_stands_and_forgets_there_when_asked(
    call: Call, private: Path, tmp_path: Path
) -> None:
    home = ("--home", tmp_path / "home")
    for _ in range(2):
        assert call(*home, "backup", private).code == 0
    assert call(*home, "delete", private, NAME, "--client").code == 0
    assert call(*home, "backup", private).code == 0
    assert call(*home, "undo", private).code == 0
    backups = sorted((tmp_path / "home").rglob("*.funnel"))
    assert len(backups) == 3
    told = call(*home, "forget", private, NAME)
    assert "Still in 3 backups; --backups forgets there, too:" in told.out
    assert all(str(backup) in told.out for backup in backups)
    answer = call(*home, "forget", private, NAME, "--yes", "--backups")
    assert "Forgotten in 3 backups, too." in answer.out
    assert sorted((tmp_path / "home").rglob("*.funnel")) == backups
    for file in (private, *backups):
        assert all("knows" in where.lower() for where in marked_in(file)), file
        assert call("check", file).code == 0
        assert file.stat().st_mode & 0o777 == 0o600
    for backup in backups_in(backups[0].parent):
        assert backup.is_whole
    assert {path.suffix for path in backups[0].parent.iterdir()} == {".funnel", ".sha256"}


def test_what_is_held_is_told_whole_as_json(call: Call, private: Path, tmp_path: Path) -> None:
    target = tmp_path / "held.json"
    answer = call("tell", private, NAME, target)
    assert answer.out == f"What is held about {NAME} written to held.json.\n"
    assert target.stat().st_mode & 0o777 == 0o600
    told = json.loads(target.read_text("utf-8"))
    with open_document(private, read_only=True) as document:
        kept = contents(document)
    held = {text for row in rows_of(kept) for text in row if isinstance(text, str)}
    for text in held:
        if MARK in text and "Knows" not in text:
            assert json.dumps(text, ensure_ascii=False)[1:-1] in target.read_text("utf-8")
    assert told["client"]["name"] == NAME
    assert [person["name"] for person in told["people"]] == [word("Person")]
    assert told["answers"] == [{"trait": "Openness", "value": "tries"}]
    assert told["mentions"] == [{"in": "objectives", "field": "notes", "text": f"Knows {NAME}."}]
    earlier = {entry["text"] for step in told["history"] for entry in step["earlier"]}
    assert {word("oldnotes"), word("Former"), word("Removed"), word("Double")} <= earlier


def rows_of(kept: dict) -> list[tuple[object, ...]]:  # type: ignore[type-arg]
    return [row for table in TEXTS for row in kept[table].values()]


def test_what_is_held_is_told_whole_on_pages(call: Call, private: Path, tmp_path: Path) -> None:
    target = tmp_path / "held.pdf"
    assert call("tell", private, NAME, target).code == 0
    assert target.stat().st_mode & 0o777 == 0o600
    pages, words = all_words(target.read_bytes())
    assert pages > 1
    for name in ("Name", "sector", "kept", "Person", "job", "wish", "next", "question", "activity",
                 "because", "win", "result", "flag", "judgement", "block", "reason", "oldnotes",
                 "Removed", "Former", "double"):  # fmt: skip
        assert MARK + name in words, name
    assert "KnowsqzxName" in words


def test_a_target_of_another_kind_or_an_unknown_client_is_refused(
    call: Call, private: Path, tmp_path: Path
) -> None:
    assert call("tell", private, NAME, tmp_path / "x.txt").code == 2
    assert call("tell", private, "Nobody", tmp_path / "x.json").code == 1
    assert list(tmp_path.iterdir()) == [private]
