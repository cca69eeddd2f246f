"""Long lists are planned a portion at a time, say how far they are, and stop when asked to."""

from datetime import date

import pytest

from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.common.steady import PORTION, Pace, different, let_go
from funnel_desktop.exchange.import_preview import Becomes, outlook
from funnel_desktop.exchange.prepared import Into, Present, Request, guessed_columns, prepare
from funnel_desktop.exchange.tables.table import Table
from funnel_desktop.exchange.tables.text_records import read_table

TODAY = date(2026, 5, 12)
ROWS = PORTION + 500


@pytest.fixture(scope="module")
def table() -> Table:
    lines = (f"Client {n},Wish {n},{n},2026-03-01,Lead,c{n}@example.org" for n in range(ROWS))
    head = "Client,Wish,Amount,First contact,Stage,Email"
    return read_table("\n".join([head, *lines]).encode())


def request(table: Table, into: Into) -> Request:
    return Request(table, into, guessed_columns(table, into))


@pytest.mark.parametrize("into", Into)
def test_a_plan_says_how_far_it_is_up_to_the_end(table: Table, into: Into) -> None:
    told: list[tuple[int, int]] = []
    prepare(request(table, into), Present(), TODAY, lambda *so_far: told.append(so_far))
    done = [so_far for so_far, _ in told]
    assert done == sorted(done)
    assert len(done) > 10
    assert done[-1] > 0.9 * told[-1][1]


@pytest.mark.parametrize("into", Into)
def test_a_plan_stops_when_it_is_asked_to(table: Table, into: Into) -> None:
    told: list[int] = []

    def progress(done: int, _of: int) -> bool:
        told.append(done)
        return len(told) < 3

    with pytest.raises(ImportRefused, match="cancelled"):
        prepare(request(table, into), Present(), TODAY, progress)
    assert len(told) == 3


def test_the_rows_of_several_portions_are_all_there_in_order(table: Table) -> None:
    plan = prepare(request(table, Into.OBJECTIVES), Present(), TODAY).plan
    assert [row.value for row in plan.rows] == [100 * n for n in range(ROWS)]
    assert [row.number for row in plan.rows] == [*range(2, ROWS + 2)]


def test_what_is_let_go_is_empty_and_the_list_itself_stays(table: Table) -> None:
    prepared = prepare(request(table, Into.CLIENTS), Present(), TODAY)
    prepared.let_go()
    assert prepared.listed == []
    assert len(table.rows) == ROWS


def test_an_outlook_counts_and_shows_the_first_rows(table: Table) -> None:
    of_clients = outlook(prepare(request(table, Into.CLIENTS), Present(), TODAY), {})
    assert (of_clients.new, of_clients.left_out) == (ROWS, 0)
    assert [client.name for client, _ in of_clients.clients[:2]] == ["Client 0", "Client 1"]
    assert {what for _, what in of_clients.clients} == {Becomes.NEW}
    of_sales = outlook(prepare(request(table, Into.OBJECTIVES), Present(), TODAY), {})
    assert of_sales.places.total() == ROWS
    assert of_sales.days == {"first_contact": date(2026, 3, 1)}


def test_each_different_value_stands_once_where_it_came_first() -> None:
    assert [*different(["b", "a", "b"] * PORTION)] == ["b", "a"]


def test_a_pace_tells_each_hundredth_once() -> None:
    told: list[int] = []
    pace = Pace(100 * PORTION, lambda done, _of: told.append(done))
    for _ in range(200):
        assert sum(1 for _ in pace.through(range(PORTION // 2))) == PORTION // 2
    assert told == [PORTION * n for n in range(1, 101)]


def test_dictionaries_are_let_go_too() -> None:
    values = {n: n for n in range(10)}
    let_go(values)
    assert values == {}
