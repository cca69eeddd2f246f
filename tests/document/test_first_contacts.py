"""The first contact as the file computes it, from each kind of trace, and what it is used for."""

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.invariants import findings
from funnel_desktop.exchange.sales.writing import write_import
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.document.contents import contents, whole
from tests.exchange.making import TODAY as IMPORTED
from tests.exchange.making import planned

DAY = date(2026, 3, 10)
LATER = DAY + timedelta(days=10)
FIXTURES = Path(__file__).parents[1] / "fixtures"

Told = tuple[date, str, bool] | None


def told(document: Document, own: str) -> Told:
    found = document.objectives.get(own, LATER)
    if found.first_contact is None or found.contact_from is None:
        return None
    return found.first_contact, found.contact_from.value, found.contact_is_exact


def lead(document: Document) -> str:
    return document.objectives.add(DAY, client_name="Anna", stage=Stage.UNIVERSE)


def noted(document: Document) -> str:
    own = lead(document)
    document.activities.log(own, "note", DAY)
    return own


def called(document: Document) -> str:
    own = lead(document)
    document.activities.log(own, "call", LATER)
    document.activities.log(own, "email", DAY)
    return own


def met(document: Document) -> str:
    own = lead(document)
    document.influences.edit(document.influences.add(own, DAY, name="Zoë"), "met", DAY, DAY)
    return own


def moved(document: Document) -> str:
    own = lead(document)
    document.objectives.move([own], Stage.IN, DAY)
    return own


def created_above(document: Document) -> str:
    return document.objectives.add(DAY, client_name="Anna")


def created_in(document: Document) -> str:
    return document.objectives.add(DAY, client_name="Anna", stage=Stage.IN)


def said(document: Document) -> str:
    own = created_in(document)
    document.objectives.edit(own, "first_contact", DAY - timedelta(3), today=DAY)
    return own


def parked_lead(document: Document) -> str:
    own = lead(document)
    document.objectives.set_outcome([own], Outcome.PARKED, DAY)
    return own


WAYS: list[tuple[Callable[[Document], str], Told]] = [
    (lead, None),
    (noted, None),
    (called, (DAY, "activity", True)),
    (met, (DAY, "met", True)),
    (moved, (DAY, "move", True)),
    (created_above, (DAY, "created", True)),
    (created_in, (DAY, "created", False)),
    (said, (DAY - timedelta(3), "own", True)),
    (parked_lead, None),
]


@pytest.mark.parametrize(("way", "expected"), WAYS, ids=lambda it: getattr(it, "__name__", ""))
def test_ordinary_work_tells_it_and_undo_takes_it_back(
    document: Document, way: Callable[[Document], str], expected: Told
) -> None:
    before = contents(document)
    own = way(document)
    assert told(document, own) == expected
    after = contents(document)
    assert whole(document)
    while document.log.undo() is not None:
        pass
    assert contents(document) == before
    while document.log.redo() is not None:
        pass
    assert contents(document) == after


def imported(document: Document, *lines: str) -> str:
    write_import(document, planned(*lines), IMPORTED)
    return document.objectives.all(IMPORTED)[0].id


def test_a_dated_row_is_the_users_own_day(document: Document) -> None:
    own = imported(document, "Client,Stage,First contact", "Anna,In the Funnel,2026-02-01")
    assert told(document, own) == (date(2026, 2, 1), "own", True)


def test_a_row_without_a_day_is_an_at_the_latest_until_something_earlier_is_known(
    document: Document,
) -> None:
    own = imported(document, "Client,Stage", "Anna,In the Funnel")
    assert told(document, own) == (IMPORTED, "import", False)
    document.activities.log(own, "call", IMPORTED + timedelta(1))
    assert told(document, own) == (IMPORTED, "import", False)
    document.activities.log(own, "call", DAY)
    assert told(document, own) == (DAY, "activity", True)


def test_what_is_only_an_at_the_latest_makes_no_cycle(document: Document) -> None:
    service = document.services.add("Coaching")
    own = document.objectives.add(DAY, client_name="Anna", service=service, stage=Stage.IN)
    document.objectives.set_outcome([own], Outcome.WON, LATER)
    assert document.cycles.durations(service, LATER) == []
    assert document.habits.ripe(LATER + timedelta(600)) == []
    document.activities.log(own, "meeting", DAY - timedelta(5))
    assert document.cycles.durations(service, LATER) == [15]
    assert document.cycles.normal(LATER)[service] == 15


def test_a_card_that_was_only_worked_has_an_age(document: Document) -> None:
    own = called(document)
    document.objectives.move([own], Stage.ABOVE, LATER)
    card = document.board.card(own, LATER)
    assert card is not None
    assert card.first_contact == DAY


def test_never_after_the_day_of_the_win(document: Document) -> None:
    own = document.objectives.add(LATER, client_name="Anna")
    document.objectives.set_outcome([own], Outcome.WON, LATER, on=DAY)
    assert told(document, own) == (DAY, "created", False)


def test_files_of_before_are_filled_in_by_the_rule(tmp_path: Path) -> None:
    path = Path(shutil.copy(FIXTURES / "schema-5.funnel", tmp_path / "x.funnel"))
    with open_document(path) as document:
        found = {o.client_name: told(document, o.id) for o in document.objectives.all(LATER)}
        assert list(findings(document.connection)) == []
    assert found["İpek Yıldırım"] == (date(2026, 1, 2), "own", True)
    assert found["A lead"] is None


def test_a_life_by_ordinary_work_alone_makes_a_cycle_known(tmp_path: Path) -> None:
    """A lead is called, met, covered and won; nothing but that was written down."""
    with create_document(tmp_path / "x.funnel") as document:
        service = document.services.add("Coaching")
        own = document.objectives.add(
            date(2026, 1, 5), client_name="Mia", service=service, stage=Stage.UNIVERSE
        )
        document.objectives.set_next_action(own, NextAction("Call", ActionKind.CALL))
        action = document.objectives.get(own, DAY).next_action
        assert action is not None
        document.activities.log_done(own, action, date(2026, 1, 12))
        for stage, day in ((Stage.ABOVE, 14), (Stage.IN, 20), (Stage.BEST_FEW, 28)):
            document.objectives.move([own], stage, date(2026, 1, day), because="because")
        document.objectives.set_outcome([own], Outcome.WON, date(2026, 2, 14))
        assert document.cycles.durations(service, DAY) == [33]
