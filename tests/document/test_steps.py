"""What is one step, what is none, and what the log says of it."""

from datetime import date, datetime
from pathlib import Path

import pytest

from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id
from funnel_desktop.document.questions import Changed
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.document.contents import contents, whole

TODAY = date(2026, 3, 10)


@pytest.fixture
def anna(document: Document) -> str:
    return document.objectives.add(TODAY, client_name="Anna", wish="Coaching")


def labels(document: Document) -> list[str]:
    return [step.label for step in document.log.history()]


def test_one_visit_to_a_field_is_one_step(document: Document, anna: str) -> None:
    for text in ("A", "A b", "A better offer"):
        document.objectives.edit(anna, "notes", text, visit="notes 1")
    assert labels(document) == ["edit_notes", "add"]
    document.log.undo()
    assert document.objectives.get(anna, TODAY).notes == ""
    document.log.redo()
    assert document.objectives.get(anna, TODAY).notes == "A better offer"


def test_another_visit_is_another_step(document: Document, anna: str) -> None:
    document.objectives.edit(anna, "notes", "A", visit="notes 1")
    document.objectives.edit(anna, "notes", "B", visit="notes 2")
    document.objectives.edit(anna, "notes", "C")
    document.objectives.edit(anna, "notes", "D")
    assert labels(document).count("edit_notes") == 4


def test_a_step_in_between_ends_a_visit(document: Document, anna: str) -> None:
    document.objectives.edit(anna, "notes", "A", visit="notes 1")
    document.objectives.edit(anna, "wish", "B", visit="wish 1")
    document.objectives.edit(anna, "notes", "C", visit="notes 1")
    assert labels(document) == ["edit_notes", "edit_wish", "edit_notes", "add"]


def test_undo_ends_a_visit(document: Document, anna: str) -> None:
    document.objectives.edit(anna, "notes", "A", visit="notes 1")
    document.log.undo()
    document.log.redo()
    document.objectives.edit(anna, "notes", "B", visit="notes 1")
    document.log.undo()
    assert document.objectives.get(anna, TODAY).notes == "A"


def test_a_visit_that_sets_its_field_back_is_no_step(document: Document, anna: str) -> None:
    document.objectives.edit(anna, "notes", "A", visit="notes 1")
    document.objectives.edit(anna, "notes", "", visit="notes 1")
    assert labels(document) == ["add"]


def test_a_visit_says_what_it_came_to(document: Document, anna: str) -> None:
    client = document.objectives.get(anna, TODAY).client
    document.clients.rename(client, "Annab", "name 1")
    document.clients.rename(client, "Annabel", "name 1")
    step = document.log.undo_step()
    assert step is not None
    assert step.label == "rename_client"
    document.log.undo()
    assert document.clients.get(client).name == "Anna"


def test_what_changes_nothing_is_no_step_and_leaves_redo(document: Document, anna: str) -> None:
    document.objectives.edit(anna, "wish", "Other")
    document.log.undo()
    before, told = document.log.history(), []
    document.subscribe(told.append)
    client = document.objectives.get(anna, TODAY).client
    document.objectives.edit(anna, "wish", "Coaching")
    document.objectives.edit_several(anna, {"wish": "Coaching", "value": None}, TODAY)
    document.objectives.set_next_action(anna, None)
    document.objectives.move([anna], Stage.ABOVE, TODAY)
    document.clients.rename(client, "Anna")
    document.settings.set("currency", "EUR")
    document.settings.set("wanted_wins_a_month", None)
    with document.bulk("import", {"count": 0}) as bulk:
        bulk.insert("clients", [])
    assert document.log.history() == before
    assert document.log.redo_step() is not None
    assert told == []


def test_a_new_change_cuts_redo_for_good(document: Document, anna: str) -> None:
    document.objectives.edit(anna, "wish", "Other")
    document.objectives.edit(anna, "value", 5)
    document.log.undo()
    document.log.undo()
    document.objectives.edit(anna, "notes", "elsewhere")
    assert document.log.redo() is None
    assert labels(document) == ["edit_notes", "add"]
    left = document.connection.execute(
        "SELECT count(*) FROM changes WHERE action NOT IN (SELECT number FROM actions)"
    ).fetchone()[0]
    assert left == 0


def test_undo_and_redo_outlive_closing(document: Document, anna: str) -> None:
    document.objectives.set_outcome([anna], Outcome.WON, TODAY)
    document.log.undo()
    document.close()
    with open_document(document.path) as again:
        step = again.log.redo_step()
        assert step is not None
        assert step.label == "outcome_won"
        again.log.redo()
        assert again.objectives.get(anna, TODAY).outcome is Outcome.WON
        assert (again.log.undo(), again.log.undo(), again.log.undo())[2] is None
        assert again.objectives.all(TODAY) == []


def test_what_is_remembered_is_no_step(document: Document) -> None:
    document.remember("said_once", "yes")
    document.remember("said_once", "twice")
    assert document.remembered("said_once") == "twice"
    assert document.remembered("never") is None
    assert document.log.undo_step() is None


def test_a_step_says_when_what_and_about_whom(document: Document, anna: str) -> None:
    berta = document.objectives.add(TODAY, client_name="Berta")
    document.objectives.move([anna, berta], Stage.IN, TODAY)
    step = document.log.history()[0]
    assert (step.label, step.values["count"], step.values["stage"]) == ("move", 2, "in")
    assert step.values["client"] == "Anna"
    assert set(step.objectives) == {anna, berta}
    assert abs((datetime.now() - step.at).total_seconds()) < 60
    assert not step.undone
    assert not document.log.takes_long(step)


def test_the_history_of_one_objective_is_its_own(document: Document, anna: str) -> None:
    berta = document.objectives.add(TODAY, client_name="Berta")
    document.objectives.edit(anna, "value", 5)
    document.activities.log(berta, "call", TODAY)
    assert [s.label for s in document.log.history(anna)] == ["edit_value", "add"]
    assert [s.label for s in document.log.history(berta)] == ["log_activity", "add"]
    assert [s.label for s in document.log.history(limit=2)] == ["log_activity", "edit_value"]


def test_listeners_hear_of_what_is_durable(document: Document, anna: str) -> None:
    told: list[Changed] = []
    end = document.subscribe(told.append)
    document.objectives.edit(anna, "value", 5)
    document.log.undo()
    document.log.redo()
    assert [(t.label, t.undo) for t in told] == [
        ("edit_value", None),
        ("edit_value", True),
        ("edit_value", False),
    ]
    assert all(t.rows == {"objectives": frozenset((anna,))} for t in told)
    assert not document.connection.in_transaction
    end()
    end()
    document.objectives.edit(anna, "value", 6)
    assert len(told) == 3


def test_a_listener_that_fails_keeps_no_other_from_hearing(document: Document, anna: str) -> None:
    told: list[Changed] = []

    def fail(_: Changed) -> None:
        raise RuntimeError("a screen's own mistake")

    document.subscribe(fail)
    document.subscribe(told.append)
    with pytest.raises(RuntimeError):
        document.objectives.edit(anna, "value", 5)
    assert len(told) == 1
    assert document.objectives.get(anna, TODAY).value == 5


def test_a_large_step_names_its_tables_alone(document: Document, anna: str) -> None:
    service = document.services.add("Coaching")
    for _ in range(3):
        document.objectives.add(TODAY, client_name="Anna", service=service)
    told: list[Changed] = []
    document.subscribe(told.append)
    client = document.objectives.get(anna, TODAY).client
    rows = [
        {"id": new_id(), "client": client, "stage": "in", "rank": f"a{n % 10}", "service": service}
        for n in range(600)
    ]
    with document.bulk("import", {"count": 600}) as bulk:
        bulk.insert("objectives", rows)
    document.services.delete(service)
    document.log.undo()
    assert [t.rows for t in told] == [None, None, None]
    assert all("objectives" in t.tables for t in told)


def test_a_refused_verb_changes_nothing(document: Document, anna: str) -> None:
    before, history = contents(document), document.log.history()
    planned = NextAction(person="nobody")
    for wrong in (
        lambda: document.objectives.edit(anna, "service", "no such service"),
        lambda: document.objectives.set_next_action(anna, planned),
        lambda: document.objectives.move([anna, "nobody"], Stage.IN, TODAY),
        lambda: document.objectives.move([anna, anna], Stage.IN, TODAY),
        lambda: document.objectives.move([], Stage.IN, TODAY),
        lambda: document.objectives.move([anna], Stage.IN, TODAY, before="nobody"),
        lambda: document.objectives.add(TODAY, client_name=" "),
        lambda: document.objectives.add(TODAY, client="nobody"),
        lambda: document.objectives.add(TODAY, client_name="New", service="nobody"),
        lambda: document.objectives.edit(anna, "outcome_value", 5),
        lambda: document.objectives.edit(anna, "no field", 5),
        lambda: document.services.edit("nobody", "name", "A"),
        lambda: document.services.delete("nobody"),
        lambda: document.clients.delete_person("nobody"),
        lambda: document.activities.log("nobody", "call", TODAY),
        lambda: document.activities.log(anna, "shout", TODAY),
        lambda: document.activities.delete("nobody"),
        lambda: document.settings.set("no setting", 1),
    ):
        with pytest.raises(DocumentError):
            wrong()
        assert (contents(document), document.log.history()) == (before, history)


def test_a_read_only_document_answers_and_refuses(document: Document, anna: str) -> None:
    document.close()
    with open_document(document.path, read_only=True) as reading:
        assert reading.objectives.get(anna, TODAY).client_name == "Anna"
        with pytest.raises(DocumentError) as refused:
            reading.objectives.move([anna], Stage.IN, TODAY)
        assert refused.value.key == "read_only_document"
        with pytest.raises(DocumentError):
            reading.log.undo()
        assert Path(reading.path).exists()


def test_several_verbs_can_be_one_step(document: Document) -> None:
    told: list[Changed] = []
    document.subscribe(told.append)
    with document.one_step("add", {"client": "Anna"}):
        anna = document.objectives.add(TODAY, client_name="Anna")
        document.objectives.set_next_action(anna, NextAction("call"))
        document.objectives.move([anna], Stage.BEST_FEW, TODAY)
    assert labels(document) == ["add"]
    assert [t.label for t in told] == ["add"]
    assert whole(document)
    full = contents(document)
    document.log.undo()
    assert document.objectives.all(TODAY) == []
    document.log.redo()
    assert contents(document) == full


def test_several_verbs_of_which_one_fails_leave_nothing(document: Document, anna: str) -> None:
    before = contents(document)

    def edit_both() -> None:
        with document.one_step("edit", {}):
            document.objectives.edit(anna, "wish", "Other")
            document.objectives.edit(anna, "service", "nobody")

    with pytest.raises(DocumentError):
        edit_both()
    assert contents(document) == before
    assert labels(document) == ["add"]
