"""A line for each client, and two clients that turn out to be one."""

from datetime import date

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.client_table import ClientRow
from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.funnel.influences import Role
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.document.contents import contents

TODAY = date(2026, 5, 12)


def client_of(document: Document, objective: str) -> str:
    return document.objectives.get(objective, TODAY).client


def row(document: Document, client: str) -> ClientRow:
    [found] = document.client_table.rows([client], TODAY)
    return found


def test_a_row_sums_up_the_objectives_of_a_client(document: Document) -> None:
    coaching = document.services.add("Coaching, group")
    first = document.objectives.add(
        TODAY, client_name="Anna", value=500, service=coaching, source="Fair, Berlin"
    )
    client = client_of(document, first)
    document.objectives.add(TODAY, client=client, value=700, stage=Stage.BEST_FEW)
    won = document.objectives.add(TODAY, client=client, value=900)
    document.objectives.set_outcome([won], Outcome.WON, TODAY)
    document.activities.log(first, "call", date(2026, 5, 3))
    found = row(document, client)
    assert (found.open, found.value, found.outcomes) == (2, 1200, (1, 0, 0))
    assert found.stage is Stage.BEST_FEW
    assert found.services == ("Coaching, group",)
    assert found.sources == ("Fair, Berlin",)
    assert found.last_activity == date(2026, 5, 3)


def test_a_parked_one_is_open_in_the_universe_once_its_day_has_come(document: Document) -> None:
    own = document.objectives.add(TODAY, client_name="Anna", stage=Stage.IN)
    document.objectives.set_outcome([own], Outcome.PARKED, TODAY, until=date(2026, 6, 1))
    client = client_of(document, own)
    assert (row(document, client).open, row(document, client).outcomes) == (0, (0, 0, 1))
    [later] = document.client_table.rows([client], date(2026, 6, 1))
    assert (later.open, later.stage, later.outcomes) == (1, Stage.UNIVERSE, (0, 0, 0))


def test_a_client_without_objectives_has_a_row_of_its_own(document: Document) -> None:
    own = document.objectives.add(TODAY, client_name="Anna")
    client = client_of(document, own)
    document.objectives.delete([own], TODAY)
    found = row(document, client)
    assert (found.name, found.stage, found.open, found.services) == ("Anna", None, 0, ())


def test_objectives_of_a_client_open_ones_first(document: Document) -> None:
    old = document.objectives.add(TODAY, client_name="Anna", wish="old")
    client = client_of(document, old)
    document.objectives.set_outcome([old], Outcome.LOST, TODAY)
    document.objectives.add(TODAY, client=client, wish="new")
    found = document.client_table.objectives(client, TODAY)
    assert [(o.wish, o.stands) for o in found] == [("new", Stage.ABOVE), ("old", Outcome.LOST)]


# -- merging


@pytest.fixture
def twins(document: Document) -> tuple[str, str]:
    """Two clients of one name, each with an objective and Ana among its people."""
    clients = []
    for name, place, email in (("Vela Clinic", "Madrid", ""), ("Vela Clinic S.L.", "", "a@v.es")):
        own = document.objectives.add(TODAY, client_name=name, service=None)
        client = client_of(document, own)
        document.clients.edit(client, "place", place)
        ana = document.clients.add_person(client, "Ana Ruiz", email=email)
        document.influences.add(own, TODAY, person=ana, roles=[Role.USER])
        document.objectives.set_next_action(own, NextAction("Call", person=ana), today=TODAY)
        document.activities.log(own, "call", TODAY, person=ana)
        clients.append(client)
    return clients[0], clients[1]


def test_two_clients_become_one_with_all_that_both_had(
    document: Document, twins: tuple[str, str]
) -> None:
    kept, other = twins
    document.merge_clients(kept, other, {"name": "Vela Clinic S.L."})
    assert [name for _, name in document.clients.names()] == ["Vela Clinic S.L."]
    assert document.clients.get(kept).place == "Madrid"
    assert row(document, kept).open == 2
    [ana] = document.clients.people(kept)
    assert (ana.name, ana.email) == ("Ana Ruiz", "a@v.es")
    for objective in document.client_table.objectives(kept, TODAY):
        [influence] = document.influences.of(objective.id)
        assert (influence.person, influence.last_contact) == (ana.id, TODAY)
        action = document.objectives.get(objective.id, TODAY).next_action
        assert action is not None
        assert action.person == ana.id
    document.close()
    assert check_file(document.path) == []


def test_merging_is_one_step_that_undo_takes_back_whole(
    document: Document, twins: tuple[str, str]
) -> None:
    before = contents(document)
    document.merge_clients(*twins, {})
    merged = contents(document)
    document.log.undo()
    assert contents(document) == before
    document.log.redo()
    assert contents(document) == merged


def test_people_with_different_addresses_stay_two(
    document: Document, twins: tuple[str, str]
) -> None:
    [ana] = document.clients.people(twins[0])
    document.clients.edit_person(ana.id, "email", "ana@elsewhere.es")
    document.merge_clients(*twins, {})
    assert len(document.clients.people(twins[0])) == 2


def test_a_client_is_not_merged_with_itself(document: Document, twins: tuple[str, str]) -> None:
    before = contents(document)
    with pytest.raises(DocumentError):
        document.merge_clients(twins[0], twins[0], {})
    with pytest.raises(DocumentError):
        document.merge_clients(twins[0], "nobody", {})
    assert contents(document) == before
