"""Buying influences and flags in the file: one person stays one, unknown stays unknown."""

from datetime import date

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.funnel.flags import FlagKind
from funnel_desktop.funnel.influences import Role, RoleState
from tests.document.contents import contents

TODAY = date(2026, 5, 12)


@pytest.fixture
def meridian(document: Document) -> str:
    return document.objectives.add(TODAY, client_name="Meridian Labs")


@pytest.fixture
def iris(document: Document) -> str:
    """A private client: presumed as Economic and User."""
    service = document.services.add("Personal coaching", audience="private")
    return document.objectives.add(TODAY, client_name="Iris Okafor", service=service)


def test_what_is_not_known_is_none_and_never_zero(document: Document, meridian: str) -> None:
    own = document.influences.add(meridian, TODAY, name="Ana")
    ana = document.influences.get(own)
    assert (ana.degree, ana.mode, ana.rating, ana.met, ana.covered) == (None,) * 5
    document.influences.edit(own, "rating", 0, TODAY)
    assert document.influences.get(own).rating == 0
    document.influences.edit(own, "rating", None, TODAY)
    assert document.influences.get(own).rating is None


def test_a_known_name_is_the_same_person_in_another_objective(
    document: Document, meridian: str
) -> None:
    client = document.objectives.get(meridian, TODAY).client
    other = document.objectives.add(TODAY, client=client, wish="Second")
    first = document.influences.add(meridian, TODAY, name="Ana Ruiz")
    second = document.influences.add(other, TODAY, name=" ana ruiz ")
    assert len(document.clients.people(client)) == 1
    person = document.influences.get(first).person
    assert document.influences.get(second).person == person
    document.clients.edit_person(str(person), "name", "Ana Ruiz Gil")
    assert {i.name for o in (meridian, other) for i in document.influences.of(o)} == {
        "Ana Ruiz Gil"
    }
    with pytest.raises(DocumentError):
        document.influences.add(meridian, TODAY, name="Ana Ruiz Gil")


def test_a_private_client_is_written_down_with_the_first_tick(
    document: Document, iris: str
) -> None:
    (presumed,) = document.influences.of(iris)
    assert presumed.presumed
    assert presumed.roles == {Role.ECONOMIC, Role.USER}
    before = contents(document)
    document.influences.cover(presumed.id, TODAY)
    (written,) = document.influences.of(iris)
    assert (written.confirmed, written.covered, written.presumed) == (TODAY, None, False)
    assert document.gates.case(iris, TODAY).roles[Role.TECHNICAL] is RoleState.NOBODY
    document.log.undo()
    assert contents(document) == before


def test_a_private_client_is_met_by_what_was_logged_with_them(
    document: Document, iris: str
) -> None:
    client = document.objectives.get(iris, TODAY).client
    person = document.clients.add_person(client, "Iris Okafor", phone="1")
    document.activities.log(iris, "call", TODAY, person=person)
    assert document.influences.of(iris)[0].last_contact == TODAY
    document.influences.edit(document.influences.of(iris)[0].id, "rating", 3, TODAY)
    assert document.influences.of(iris)[0].last_contact == TODAY


def test_order_and_removal_are_undone(document: Document, meridian: str) -> None:
    own = [document.influences.add(meridian, TODAY, name=name) for name in ("A", "B", "C")]
    document.influences.place(own[2], own[0], TODAY)
    assert [i.name for i in document.influences.of(meridian)] == ["C", "A", "B"]
    document.influences.remove(own[0], TODAY)
    assert [i.name for i in document.influences.of(meridian)] == ["C", "B"]
    assert len(document.clients.people(document.objectives.get(meridian, TODAY).client)) == 3
    document.log.undo()
    document.log.undo()
    assert [i.name for i in document.influences.of(meridian)] == ["A", "B", "C"]


def test_flags_are_written_changed_and_taken_away(document: Document, meridian: str) -> None:
    flags = document.flags
    flags.add(meridian, FlagKind.STRENGTH, "They asked")
    red = flags.add(meridian, FlagKind.RED_FLAG, "Two others", action="Meet HR")
    assert [(f.kind, f.words, f.action) for f in flags.of(meridian)] == [
        (FlagKind.STRENGTH, "They asked", ""),
        (FlagKind.RED_FLAG, "Two others", "Meet HR"),
    ]
    flags.edit(red, "words", "Three others", visit="v")
    flags.edit(red, "action", "Call HR", visit="v")
    document.log.undo()
    assert flags.get(red).words == "Two others"
    flags.remove(red)
    document.log.undo()
    assert flags.get(red).action == "Meet HR"
    for wrong in ("", "  "):
        with pytest.raises(DocumentError):
            flags.add(meridian, FlagKind.STRENGTH, wrong)
    document.objectives.delete([meridian], TODAY)
    assert flags.of(meridian) == []
