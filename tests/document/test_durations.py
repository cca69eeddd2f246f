"""Durations of agreements, kept in the file: they follow whatever they rest on."""

from collections.abc import Callable
from datetime import date

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.document.durations import won_durations
from funnel_desktop.document.id_parts import IDS_A_QUERY
from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.document.contents import contents, whole

TODAY = date(2026, 3, 10)
FIRST = date(2026, 1, 1)


@pytest.fixture
def service(document: Document) -> str:
    return document.services.add("Coaching")


@pytest.fixture
def won(document: Document, service: str) -> str:
    """Begun on 1 January, parked for ten days of February, won on 2 March: 50 days of 60."""
    own = document.objectives.add(FIRST, client_name="Anna", service=service, first_contact=FIRST)
    parked, back = date(2026, 2, 1), date(2026, 2, 11)
    document.objectives.set_outcome([own], Outcome.PARKED, parked, until=back)
    document.objectives.move([own], Stage.IN, back)
    document.objectives.set_outcome([own], Outcome.WON, date(2026, 3, 2))
    return own


def durations(document: Document) -> dict[str | None, list[int]]:
    return won_durations(document.connection, TODAY)


def other_service(document: Document, won: str) -> None:
    document.objectives.edit(won, "service", document.services.add("Seminar"))


def no_service(document: Document, won: str) -> None:
    document.services.delete(document.services.all()[0].id)


def begun_later(document: Document, won: str) -> None:
    document.objectives.edit(won, "first_contact", date(2026, 2, 5), today=TODAY)


def begun_some_day(document: Document, won: str) -> None:
    """Then it is the creation Above of which the file tells."""
    document.objectives.edit(won, "first_contact", None, today=TODAY)


def won_later(document: Document, won: str) -> None:
    document.objectives.edit(won, "outcome_day", date(2026, 3, 9), today=TODAY)


def won_before_it_began(document: Document, won: str) -> None:
    document.objectives.edit(won, "outcome_day", date(2025, 12, 1), today=TODAY)


def lost(document: Document, won: str) -> None:
    document.objectives.set_outcome([won], Outcome.LOST, TODAY)


def opened_again(document: Document, won: str) -> None:
    document.objectives.move([won], Stage.BEST_FEW, TODAY)


def removed(document: Document, won: str) -> None:
    document.objectives.delete([won])


CHANGES: list[tuple[Callable[[Document, str], None], list[int]]] = [
    (other_service, [50]),
    (no_service, [50]),
    (begun_later, [19]),
    (begun_some_day, [50]),
    (won_later, [57]),
    (won_before_it_began, []),
    (lost, []),
    (opened_again, []),
    (removed, []),
]


@pytest.mark.parametrize(("change", "left"), CHANGES, ids=lambda it: getattr(it, "__name__", ""))
def test_a_duration_follows(
    document: Document, service: str, won: str, change: Callable[[Document, str], None],
    left: list[int],
) -> None:  # fmt: skip
    assert durations(document) == {service: [50]}
    before = contents(document)
    change(document, won)
    assert [days for found in durations(document).values() for days in found] == left
    assert (service in durations(document)) == (bool(left) and change.__name__[-7:] != "service")
    after = contents(document)
    assert whole(document)
    while contents(document) != before:
        assert document.log.undo()
    while contents(document) != after:
        assert document.log.redo()
    assert whole(document)


def test_many_wins_at_once_get_theirs(document: Document) -> None:
    ids = [new_id() for _ in range(2 * IDS_A_QUERY + 1)]
    closed = {"outcome": "won", "outcome_day": "2026-03-01", "first_contact": "2026-02-01"}
    with document.bulk("import", {}, objectives=len(ids)) as content:
        content.insert("clients", [{"id": "anna", "name": "Anna"}])
        content.insert(
            "objectives",
            [{"id": own, "client": "anna", "stage": "in", "rank": "a0", **closed} for own in ids],
        )
        content.insert(
            "moves",
            [
                {"id": own, "number": n, "objective": own, "to_stage": "won", "day": "2026-03-01"}
                for n, own in enumerate(ids)
            ],
        )
    assert durations(document) == {None: [28] * len(ids)}
    document.log.undo()
    assert durations(document) == {}
    document.log.redo()
    assert durations(document) == {None: [28] * len(ids)}
    assert whole(document)
