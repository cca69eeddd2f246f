"""One of each verb that writes, and what must hold where none of them can."""

from collections.abc import Callable
from datetime import date

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.flags import FlagKind
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.document.contents import contents

TODAY = date(2026, 3, 10)


def practice(document: Document) -> str:
    """Something for every verb to work on; returns the objective's id."""
    own = document.objectives.add(TODAY, client_name="Anna", wish="Coaching")
    document.objectives.add(TODAY, client_name="Berta")
    document.services.add("Coaching")
    document.clients.add_person(document.objectives.get(own, TODAY).client, "Zoë")
    document.activities.log(own, "call", TODAY)
    document.settings.set("wanted_wins_a_month", 10)
    document.settings.set("wanted_wins_a_month", 15)
    document.log.undo()
    return own


def verbs(document: Document, own: str) -> dict[str, Callable[[], object]]:
    """One of each that writes."""
    client = document.objectives.get(own, TODAY).client
    person = document.clients.people(client)[0].id
    service = document.services.all()[0].id
    activity = document.activities.of(own)[0].id
    objectives, clients = document.objectives, document.clients
    return {
        "add": lambda: objectives.add(TODAY, client_name="Carla"),
        "move": lambda: objectives.move([own], Stage.BEST_FEW, TODAY),
        "place": lambda: objectives.move([own], Stage.ABOVE, TODAY),
        "close": lambda: objectives.set_outcome([own], Outcome.WON, TODAY),
        "edit": lambda: objectives.edit(own, "wish", "Other"),
        "edit_several": lambda: objectives.edit_several(own, {"value": 5}, TODAY),
        "plan": lambda: objectives.set_next_action(own, NextAction("call")),
        "delete": lambda: objectives.delete([own]),
        "rename": lambda: clients.rename(client, "Dora"),
        "edit_client": lambda: clients.edit(client, "place", "Izmir"),
        "add_person": lambda: clients.add_person(client, "Eva"),
        "edit_person": lambda: clients.edit_person(person, "phone", "1"),
        "delete_person": lambda: clients.delete_person(person),
        "delete_client": lambda: clients.delete([client]),
        "add_service": lambda: document.services.add("Seminar"),
        "edit_service": lambda: document.services.edit(service, "name", "Training"),
        "delete_service": lambda: document.services.delete(service),
        "log": lambda: document.activities.log(own, "note", TODAY),
        "delete_activity": lambda: document.activities.delete(activity),
        "set": lambda: document.settings.set("currency", "TRY"),
        "remember": lambda: document.remember("said_once", "yes"),
        "bulk": lambda: bring_in(document, 3),
        "judge": lambda: document.gates.judge(own, "sure", True, TODAY),
        "add_influence": lambda: document.influences.add(own, TODAY, name="Yara"),
        "add_flag": lambda: document.flags.add(own, FlagKind.RED_FLAG, "No budget yet"),
        "feel": lambda: document.positions.set(own, 2, TODAY),
        "undo": document.log.undo,
        "redo": document.log.redo,
    }


def bring_in(document: Document, count: int, size: int = 10) -> None:
    rows = [{"id": new_id(), "name": f"Client {n}", "notes": "n" * size} for n in range(count)]
    with document.bulk("import", {"count": count}) as bulk:
        bulk.insert("clients", rows)


def each_is_refused(document: Document, own: str, why: str) -> None:
    """Every verb fails with the same reason, and nothing has changed after any of them."""
    before, told = contents(document), []
    end = document.subscribe(told.append)
    for name, verb in verbs(document, own).items():
        with pytest.raises(DocumentError) as refused:
            verb()
        assert (refused.value.key, refused.value.values["why"]) == ("write_failed", why), name
        assert contents(document) == before, name
    assert told == []
    end()


def each_works(document: Document, own: str) -> None:
    """Every verb changes the file and can be undone."""
    before = contents(document)
    for name, verb in verbs(document, own).items():
        if name in ("undo", "redo", "remember"):
            continue
        verb()
        assert contents(document) != before, name
        document.log.undo()
        assert contents(document) == before, name
