"""A client is deleted with all that belongs to it, as one step that can be undone."""

from datetime import date

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.flags import FlagKind
from funnel_desktop.funnel.ideal_client import Profile, Trait, TraitKind, Value
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Outcome, Stage, WorkType
from funnel_desktop.funnel.week import Block
from funnel_desktop.wording.steps import step_sentence
from tests.document.contents import contents, whole

TODAY = date(2026, 5, 12)


@pytest.fixture
def meridian(document: Document) -> str:
    """A client with everything that can be kept about one, whose people others name, too."""
    openness = Trait(
        new_id(), "Openness", TraitKind.PSYCHOGRAPHIC, 5, values=(Value(new_id(), "tries", 5),)
    )
    document.profiles.save(Profile(new_id(), "Ideal", traits=(openness,)))
    objectives, clients = document.objectives, document.clients
    own = objectives.add(TODAY, client_name="Meridian", wish="Coaching", stage=Stage.IN)
    client = objectives.get(own, TODAY).client
    ana = clients.add_person(client, "Ana", phone="+34 600")
    action = NextAction("Call", ActionKind.CALL, ana, TODAY)
    objectives.set_next_action(own, action, today=TODAY)
    document.ideal_clients.answer(client, openness.id, value=openness.values[0].id)
    document.activities.log(own, "call", TODAY, person=ana)
    document.influences.add(own, TODAY, person=ana)
    document.flags.add(own, FlagKind.STRENGTH, "They asked")
    won = objectives.add(TODAY, client=client, wish="Talk")
    objectives.set_outcome([won], Outcome.WON, TODAY)
    document.weeks.add_block(Block("", TODAY, 540, 60, WorkType.CLOSING, "Offer", own))
    other = objectives.add(TODAY, client_name="Halden")
    document.activities.log(other, "note", TODAY, person=ana)
    return client


def test_it_goes_with_all_that_is_its_own(document: Document, meridian: str) -> None:
    before = contents(document)
    document.clients.delete([meridian])
    after = contents(document)
    assert [row[1] for row in after["clients"].values()] == ["Halden"]
    assert [row[0] for row in after["objectives"].values()] == [
        own for own, row in before["objectives"].items() if row[1] != meridian
    ]
    for table in ("people", "answers", "influences", "flags"):
        assert after[table] == {}, table
    assert len(after["blocks"]) == len(before["blocks"]) == 1
    assert len(after["activities"]) == 1
    assert whole(document)
    document.log.undo()
    assert contents(document) == before
    assert whole(document)
    document.log.redo()
    assert contents(document) == after


def test_it_is_one_step_that_says_what_went_along(document: Document, meridian: str) -> None:
    steps = len(document.log.history())
    document.clients.delete([meridian])
    assert len(document.log.history()) == steps + 1
    step = document.log.undo_step()
    assert step is not None
    assert step_sentence(step) == (
        "Client Meridian deleted. Deleted as well: 2 objectives, 1 person, 1 activity."
    )


def test_several_are_one_step(document: Document, meridian: str) -> None:
    document.clients.delete([own for own, _ in document.clients.names()])
    assert document.clients.names() == []
    step = document.log.undo_step()
    assert step is not None
    assert step_sentence(step) == (
        "2 clients deleted. Deleted as well: 3 objectives, 1 person, 2 activities."
    )


@pytest.mark.parametrize("wrong", [[], ["nobody"], "twice"])
def test_what_cannot_be_meant_changes_nothing(
    document: Document, meridian: str, wrong: list[str] | str
) -> None:
    before = contents(document)
    with pytest.raises(DocumentError):
        document.clients.delete([meridian, meridian] if wrong == "twice" else list(wrong))
    assert contents(document) == before


def test_a_client_is_found_by_its_id_or_its_own_name(document: Document, meridian: str) -> None:
    assert document.clients.find(meridian) == meridian
    assert document.clients.find(" MERIDIAN") == meridian
    document.objectives.add(TODAY, client_name="Other")
    document.clients.rename(document.clients.find("Other"), "meridian")
    for words, key in (("meridian", "not_unique_client"), ("Nobody", "not_found")):
        with pytest.raises(DocumentError) as refused:
            document.clients.find(words)
        assert refused.value.key == key
