"""Services: what a user keeps of them, their order, and what happens when one goes."""

from datetime import date, timedelta

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.funnel.stages import Outcome

TODAY = date(2026, 3, 10)


@pytest.fixture
def row(document: Document) -> list[str]:
    return [document.services.add(name) for name in "abcd"]


def order(document: Document) -> str:
    return "".join(service.name for service in document.services.all())


@pytest.mark.parametrize(
    ("moved", "before", "expected"),
    [("a", "c", "bacd"), ("d", "a", "dabc"), ("a", None, "bcda"), ("b", "d", "acbd")],
)
def test_a_service_finds_another_place(
    document: Document, row: list[str], moved: str, before: str | None, expected: str
) -> None:
    of = dict(zip("abcd", row, strict=True))
    document.services.place(of[moved], before and of[before])
    assert order(document) == expected
    document.log.undo()
    assert order(document) == "abcd"


@pytest.mark.parametrize(("moved", "before"), [("a", "b"), ("d", None), ("b", "b"), ("c", "d")])
def test_a_service_put_where_it_stands_is_no_step(
    document: Document, row: list[str], moved: str, before: str | None
) -> None:
    of = dict(zip("abcd", row, strict=True))
    step = document.log.undo_step()
    document.services.place(of[moved], before and of[before])
    assert document.log.undo_step() == step
    assert order(document) == "abcd"


def test_a_service_that_goes_leaves_its_objectives(document: Document, row: list[str]) -> None:
    own = document.objectives.add(TODAY, client_name="Anna", service=row[0])
    document.services.delete(row[0])
    assert document.objectives.get(own, TODAY).service is None
    document.log.undo()
    assert document.objectives.get(own, TODAY).service_name == "a"


def test_an_audience_is_one_of_two(document: Document, row: list[str]) -> None:
    for wrong in ("everybody", "", None):
        with pytest.raises(DocumentError):
            document.services.edit(row[0], "audience", wrong)
    document.services.edit(row[0], "audience", "organisation")
    assert document.services.named("A") == document.services.all()[0]
    assert document.services.named("nobody's") is None


def won_after(document: Document, service: str, days: int, on: date = TODAY) -> None:
    first = on - timedelta(days=days)
    own = document.objectives.add(TODAY, client_name="Anna", service=service, first_contact=first)
    document.objectives.set_outcome([own], Outcome.WON, TODAY, on=on)


def test_normal_cycles_follow_the_wins(document: Document, row: list[str]) -> None:
    service = row[0]
    assert document.cycles.normal(TODAY) == {}
    document.services.edit(service, "estimated_cycle", 60)
    assert document.cycles.normal(TODAY) == {service: 60, None: 60}
    won_after(document, service, 90)
    assert document.cycles.normal(TODAY) == {service: 67.5, None: 67.5}
    won_after(document, service, 30, on=date(2024, 3, 10))
    assert sorted(document.cycles.durations(service, TODAY)) == [30, 90]
    won_after(document, service, 10, on=date(2024, 3, 9))
    assert sorted(document.cycles.durations(service, TODAY)) == [30, 90]
    for _ in range(4):
        document.log.undo()
    assert document.cycles.normal(TODAY) == {service: 67.5, None: 67.5}
    for _ in range(2):
        document.log.redo()
    assert sorted(document.cycles.durations(service, TODAY)) == [30, 90]
    assert document.cycles.normal(TODAY) == {service: 60, None: 60}


def test_a_win_before_its_first_contact_does_not_count(document: Document, row: list[str]) -> None:
    won_after(document, row[0], -5)
    won_after(document, row[0], 0)
    assert document.cycles.durations(row[0], TODAY) == [0]
