"""An import is one step in one transaction: all of it or nothing."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.document.check import findings
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.prepared import present
from funnel_desktop.exchange.sales.import_plan import ImportPlan
from funnel_desktop.exchange.sales.writing import write_import
from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.exchange.contents import tables
from tests.exchange.making import TODAY, planned

LIST = (
    "client,objective,service,value,stage,first_contact,closed,next_action,next_date,person,email",
    "Acme,Coaching,Team,10,lead,2026-01-02,,Call Ann,2026-12-01,Ann,ann@acme.example",
    "ACME,Workshop,team,20,won,2026-02-03,2026-03-04,,,ann,",
    ",Talk,Solo,30,proposal,2026-04-05,,,,,",
    ",Talk,Solo,40,proposal,2026-04-06,,,,,",
    "Beta,Course,,50,on hold,2026-05-06,2026-11-01,,,,info@beta.example",
)


@pytest.fixture
def practice(document: Document) -> Iterator[Document]:
    """A document that knows a client, a service and an objective already."""
    service = document.services.add("SOLO", audience="private")
    document.objectives.add(
        date(2026, 1, 1), client_name="Ämce", stage=Stage.IN, service=service, wish="Older"
    )
    yield document
    assert list(findings(document.connection)) == []


def wishes(document: Document, stage: Stage) -> list[str]:
    return [card.wish for card in document.board.cards(stage, TODAY, 0, 100)]


def schema(document: Document) -> list[Any]:
    found = document.connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")
    return sorted(found, key=repr)


def test_rows_stand_behind_what_is_there_in_the_order_of_the_file(practice: Document) -> None:
    write_import(practice, planned(*LIST), TODAY)
    assert wishes(practice, Stage.IN) == ["Older", "Talk", "Talk"]
    assert wishes(practice, Stage.UNIVERSE) == ["Coaching"]
    assert practice.board.outcome_counts(TODAY) == {
        Outcome.WON: 1,
        Outcome.LOST: 0,
        Outcome.PARKED: 1,
    }
    more = planned("client,objective,stage", "Acme,A,in", "Beta,B,in", "Acme,C,in")
    write_import(practice, more, TODAY)
    assert wishes(practice, Stage.IN) == ["Older", "Talk", "Talk", "A", "B", "C"]


def test_one_import_is_one_step_that_is_undone_and_done_again(practice: Document) -> None:
    before, steps = tables(practice), len(practice.log.history())
    done = write_import(practice, planned(*LIST), TODAY)
    after = tables(practice)
    assert (done.objectives, done.clients, done.services, done.people) == (5, 4, 1, 2)
    [step, *earlier] = practice.log.history()
    assert (step.label, step.values, len(earlier)) == ("import", {"count": 5}, steps)
    practice.log.undo()
    assert tables(practice) == before
    practice.log.redo()
    assert tables(practice) == after


def test_the_same_name_is_the_same_client_and_the_same_service(practice: Document) -> None:
    plan = planned("client,service,stage", "  amce ,solo,in", "Ämce,Söló,in", "Other,Team,in")
    write_import(practice, plan, TODAY)
    names = sorted(name for _, name in practice.clients.names())
    assert names == ["Other", "Ämce"]
    services = {service.name: service.audience for service in practice.services.all()}
    assert services == {"SOLO": "private", "Team": "organisation"}
    assert present(practice).names.clients == {"amce", "other"}


def test_each_row_without_a_name_is_a_client_of_its_own(practice: Document) -> None:
    write_import(practice, planned(*LIST), TODAY)
    names = [name for _, name in practice.clients.names() if name.startswith("No client")]
    assert sorted(names) == ["No client name, row 4", "No client name, row 5"]
    write_import(practice, planned(*LIST), TODAY)
    assert sum(name == "No client name, row 4" for _, name in practice.clients.names()) == 2


def test_people_and_next_actions_belong_to_their_client(practice: Document) -> None:
    write_import(practice, planned(*LIST), TODAY)
    acme = practice.clients.named("acme")
    assert acme
    [ann] = practice.clients.people(acme)
    assert (ann.name, ann.email) == ("Ann", "ann@acme.example")
    [card] = practice.board.cards(Stage.UNIVERSE, TODAY, 0, 9)
    assert card.next_action
    assert (card.next_action.what, card.next_action.kind) == ("Call Ann", ActionKind.OTHER)
    assert (card.next_action.person, card.next_action.day) == (ann.id, date(2026, 12, 1))
    beta = practice.clients.named("Beta")
    assert beta
    assert [(p.name, p.email) for p in practice.clients.people(beta)] == [
        ("Beta", "info@beta.example")
    ]


def test_later_rows_fill_in_what_earlier_ones_leave_open(practice: Document) -> None:
    plan = planned(
        "client,stage,person,email,phone,sector,place,size",
        "Acme,in,Ann,,+1,,Wien,",
        "Acme,in,Ann,ann@a.example,,Toys,,7",
        "Acme,in,Ann,other@a.example,,Toys,Graz,8",
        "Solo,in,,,,,,",
    )
    write_import(practice, plan, TODAY)
    acme = practice.clients.get(practice.clients.named("Acme") or "")
    assert (acme.kind, acme.sector, acme.place, acme.size) == ("organisation", "Toys", "Wien", 7)
    people = {(p.name, p.email, p.phone) for p in practice.clients.people(acme.id)}
    assert people == {("Ann", "ann@a.example", "+1"), ("Ann", "other@a.example", "")}
    assert practice.clients.get(practice.clients.named("Solo") or "").kind == "person"


def test_moves_count_on_the_days_of_the_rows(practice: Document) -> None:
    write_import(practice, planned(*LIST), TODAY)

    def stood(day: date) -> tuple[dict[str, list[str]], int]:
        funnel = practice.board.funnel_on(day)
        return {s.value: [o.wish for o in objs] for s, objs in funnel.stages.items() if objs}, sum(
            funnel.outcomes.values()
        )

    assert stood(date(2025, 12, 31)) == ({}, 0)
    assert stood(date(2026, 2, 3)) == ({"universe": ["Coaching"], "in": ["Older", "Workshop"]}, 0)
    assert stood(date(2026, 3, 4)) == ({"universe": ["Coaching"], "in": ["Older"]}, 1)
    assert stood(date(2026, 5, 6))[0]["in"] == ["Older", "Talk", "Talk", "Course"]
    assert stood(TODAY)[1] == 2


def test_a_cancelled_import_leaves_nothing(practice: Document) -> None:
    before, steps, kept = tables(practice), practice.log.history(), schema(practice)
    many = planned("client,stage", *(f"Client {n},in" for n in range(5000)))
    seen: list[tuple[int, int]] = []

    def stop_at_half(done: int, total: int) -> bool:
        seen.append((done, total))
        return done < 3000

    with pytest.raises(ImportRefused, match="cancelled"):
        write_import(practice, many, TODAY, stop_at_half)
    assert (tables(practice), practice.log.history(), schema(practice)) == (before, steps, kept)
    assert seen == [(2000, 5000), (4000, 5000)]
    write_import(practice, many, TODAY, lambda done, total: None)
    assert practice.board.totals(TODAY)[Stage.IN].objectives == 5001
    assert schema(practice) == kept


def test_strict_writes_nothing_where_a_row_cannot_be_taken(practice: Document) -> None:
    before = tables(practice)
    plan = planned(*LIST, "Acme,x,y,-1,moon,,,,,,")
    with pytest.raises(ImportRefused) as refused:
        write_import(practice, plan, TODAY, strict=True)
    assert (refused.value.key, refused.value.values) == ("has_problems", {"count": 1})
    assert tables(practice) == before
    assert write_import(practice, plan, TODAY).objectives == 5


def test_dates_that_are_open_are_asked_before_anything_is_written(practice: Document) -> None:
    before = tables(practice)
    with pytest.raises(ImportRefused) as refused:
        write_import(practice, planned("client,first_contact", "a,05/04/2026"), TODAY)
    assert refused.value.key == "ambiguous_dates"
    assert refused.value.values == {
        "column": "first_contact",
        "candidates": ("%d/%m/%Y", "%m/%d/%Y"),
        "example": "05/04/2026",
    }
    assert tables(practice) == before


@pytest.mark.parametrize("plan", [planned("client,stage"), ImportPlan()])
def test_an_import_of_nothing_is_no_step(practice: Document, plan: ImportPlan) -> None:
    newest = practice.log.undo_step()
    assert write_import(practice, plan, TODAY, strict=True).objectives == 0
    assert practice.log.undo_step() == newest


def test_a_file_that_cannot_be_written_is_left_as_it_is(tmp_path: Path, document: Document) -> None:
    document.close()
    with open_document(document.path, read_only=True) as kept, pytest.raises(DocumentError):
        write_import(kept, planned(*LIST), TODAY)


def test_it_is_durable_when_it_returns(document: Document) -> None:
    told: list[Any] = []
    document.subscribe(told.append)
    write_import(document, planned(*LIST), TODAY)
    [change] = told
    assert (change.label, {"objectives", "moves", "clients"} <= change.tables) == ("import", True)
    written = tables(document)
    document.close()
    with open_document(document.path) as again:
        assert tables(again) == written


def test_clients_of_people_that_an_import_adds_are_found_by_them(practice: Document) -> None:
    """The search text of an objective that was there names its client's new person."""
    write_import(practice, planned("client,stage,person", "Ämce,in,Zsuzsa"), TODAY)
    found = practice.connection.execute(
        "SELECT count(*) FROM search_text WHERE folded LIKE '%zsuzsa%'"
    ).fetchone()
    assert found == (2,)


def takes_part(document: Document, wish: str) -> list[str]:
    (own,) = [o.id for o in document.objectives.all(TODAY) if o.wish == wish]
    return [influence.name for influence in document.influences.of(own)]


def test_whoever_comes_in_with_an_objective_takes_part_in_it(practice: Document) -> None:
    write_import(practice, planned(*LIST), TODAY)
    assert takes_part(practice, "Coaching") == ["Ann"]
    assert takes_part(practice, "Workshop") == ["Ann"]
    assert takes_part(practice, "Course") == []
    (card,) = practice.board.cards(Stage.UNIVERSE, TODAY, 0, 1)
    assert (card.person_name, card.about) == ("Ann", "Coaching · Ann")
    practice.log.undo()
    assert practice.connection.execute("SELECT count(*) FROM influences").fetchone() == (0,)


def test_a_private_client_is_not_named_twice(practice: Document) -> None:
    rows = ("client,objective,person,phone,stage", "Iris Okafor,Talks,iris okafor,1,in")
    write_import(practice, planned(*rows), TODAY)
    assert takes_part(practice, "Talks") == []
    assert [c.person_name for c in practice.board.cards(Stage.IN, TODAY, 0, 9)] == ["", ""]
