"""Forgetting a client: nothing of them is left in the file's bytes, moves and sums stay."""

from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.journal import journal_path
from funnel_desktop.document.schema import COLUMNS
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.wording.steps import step_sentence
from tests.document.contents import Contents, contents, whole
from tests.document.private_client import MARK, TODAY, make_private, marked_in, word


@pytest.fixture
def client(document: Document) -> str:
    return make_private(document)


def test_every_field_of_the_client_was_marked(document: Document, client: str) -> None:
    """Else the tests below would look for what never was there."""
    assert len(marked_in(document.path)) > 60
    told = contents(document)
    words = {MARK + each for each in ("Name", "sector", "place", "notes", "kept", "job", "because",
             "activity", "question", "win", "result", "flag", "flagaction", "judgement", "block",
             "reason", "double", "personnotes", "source")}  # fmt: skip
    assert {each for each in words if each in str(told)} == words


def test_no_byte_of_the_file_tells_who_it_was(document: Document, client: str) -> None:
    document.forget_client(client, TODAY)
    assert whole(document)
    assert marked_in(document.path, journal_path(document.path)) == []
    document.close()
    assert list(document.path.parent.iterdir()) == [document.path]
    assert marked_in(document.path) == []


def test_moves_hours_and_sums_stay_of_nobody(document: Document, client: str) -> None:
    before = contents(document)
    document.forget_client(client, TODAY)
    after = contents(document)
    kept = {own: row[1] for own, row in after["objectives"].items()}
    assert kept == dict.fromkeys(before["objectives"], "forgotten")
    assert [row[1] for row in after["clients"].values()] == ["—"]
    assert after["people"] == after["answers"] == after["flags"] == {}
    assert [_sums(each) for each in (before, after)] == [[50000, 10000]] * 2
    assert before["moves"].keys() <= after["moves"].keys()
    assert {row[5] for row in after["activities"].values()} == {45}
    assert after["durations"] == before["durations"]
    assert after["first_contacts"] == before["first_contacts"]


def _sums(told: Contents) -> list[object]:
    """What was agreed and what might have been, by the values of the objectives."""
    value = COLUMNS["objectives"].index("value")
    return sorted((v for row in told["objectives"].values() if (v := row[value])), reverse=True)


def test_what_is_open_or_would_come_back_is_lost(document: Document, client: str) -> None:
    own = document.objectives.add(TODAY, client=client)
    document.objectives.set_outcome([own], Outcome.PARKED, TODAY)
    assert document.to_forget(client).open_objectives == 3
    document.forget_client(client, TODAY)
    assert document.objectives.get(own, TODAY).outcome is Outcome.LOST
    assert all(document.board.ids(stage, TODAY) == [] for stage in Stage)


def test_undo_ends_there_and_history_says_only_that_it_was(document: Document, client: str) -> None:
    document.forget_client(client, TODAY)
    assert document.log.undo_step() is None
    assert document.log.redo_step() is None
    newest = document.log.history(limit=1)[0]
    assert step_sentence(newest) == "A client was forgotten."
    said = [step_sentence(step) for step in document.log.history()]
    assert "— moved to Best Few." in said
    other = document.objectives.add(TODAY, client_name="Next")
    document.log.undo()
    with pytest.raises(DocumentError):
        document.objectives.get(other, TODAY)


def test_others_stay_as_they_are(document: Document, client: str) -> None:
    other = document.objectives.add(TODAY, client_name="Halden", wish="Talk", source="Referral")
    before = document.objectives.get(other, TODAY)
    history = [step_sentence(step) for step in document.log.history(other)]
    document.forget_client(client, TODAY)
    assert document.objectives.get(other, TODAY) == before
    assert [step_sentence(step) for step in document.log.history(other)] == history


def test_where_the_name_stands_elsewhere_is_listed_and_taken_out_where_chosen(
    document: Document, client: str
) -> None:
    notes = f"Knows {word('Name').upper()} and {word('Person')}."
    other = document.objectives.add(TODAY, client_name="Halden", notes=notes)
    document.objectives.edit(other, "notes", f"{notes} Since May.")
    document.objectives.edit(other, "wish", f"As {word('Name')} got it")
    document.objectives.edit(other, "wish", "")
    problem = document.problems.add("Price", f"{word('Name')} said yes", None)
    found = document.to_forget(client).mentions
    assert {(each.table, each.column, each.client) for each in found} == {
        ("objectives", "notes", "Halden"), ("objectives", "wish", ""), ("problems", "answer", ""),
    }  # fmt: skip
    document.forget_client(client, TODAY, [each for each in found if each.table == "objectives"])
    assert document.objectives.get(other, TODAY).notes == "Knows — and —. Since May."
    left = marked_in(document.path)
    assert left
    assert all(b"said yes" in where.encode() for where in left)
    assert problem
    assert whole(document)


def test_a_name_within_another_word_is_no_mention(document: Document) -> None:
    per = document.objectives.add(TODAY, client_name="Per")
    document.objectives.add(TODAY, client_name="Perla", notes="A perfect fit; so said per mail.")
    found = document.to_forget(document.objectives.get(per, TODAY).client).mentions
    assert [each.column for each in found] == ["notes"]


def test_a_client_with_nothing_leaves_nobody(document: Document) -> None:
    own = document.objectives.add(TODAY, client_name="Anna")
    client = document.objectives.get(own, TODAY).client
    document.objectives.delete([own])
    document.forget_client(client, TODAY)
    assert document.clients.names() == []
    assert whole(document)


def test_who_was_deleted_before_can_be_forgotten_too(document: Document, client: str) -> None:
    document.clients.delete([client])
    assert marked_in(document.path)
    document.forget_client(client, TODAY)
    assert whole(document)
    assert marked_in(document.path) == []


def test_two_are_forgotten_into_the_same_nobody_who_is_never_asked_for_a_referral(
    document: Document,
) -> None:
    for name in ("Anna", "Berta"):
        own = document.objectives.add(TODAY, client_name=name, value=100)
        document.objectives.set_outcome([own], Outcome.WON, TODAY)
        document.forget_client(document.objectives.get(own, TODAY).client, TODAY)
    assert [name for _, name in document.clients.names()] == ["—"]
    assert document.sources.proposed(date(2026, 6, 1)) == []
    assert whole(document)


def test_nobody_by_that_id_changes_nothing(document: Document, client: str) -> None:
    before = contents(document)
    with pytest.raises(DocumentError) as refused:
        document.forget_client("nobody", TODAY)
    assert refused.value.key == "not_found"
    assert contents(document) == before
    document.close()
    with open_document(document.path, read_only=True) as reader, pytest.raises(DocumentError):
        reader.forget_client(client, TODAY)


def test_the_title_of_a_running_timer_and_of_exported_blocks_goes_too(
    document: Document, client: str, tmp_path: Path
) -> None:
    document.remember("diary", f'{{"x": {{"title": "{word("block")}"}}}}')
    document.remember("timer", f'{{"title": "With {word("Name")}"}}')
    document.forget_client(client, TODAY)
    assert document.remembered("timer") == '{"title": "With \\u2014"}'
    assert marked_in(document.path) == []
