"""A plan says of each row what it will be, or its number, its column and why it cannot be taken."""

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.sales.import_plan import KnownNames, plan_import
from funnel_desktop.exchange.tables.fields import FIELDS
from funnel_desktop.exchange.tables.guess import guess_columns
from funnel_desktop.exchange.tables.text_records import read_table
from funnel_desktop.exchange.tables.typed_columns import CellProblem
from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.exchange.making import TODAY, as_csv, planned, table


def test_a_row_holds_every_field_as_its_kind() -> None:
    plan = planned(
        "client,objective,service,value,stage,first_contact,expected,closed,outcome_value,reason,"
        "source,next_action,next_kind,next_date,next_time,next_minutes,next_question,person,email,"
        "phone,notes,sector,place,size",
        " Acme , Coaching ,Team,1.50,won,2026-01-02,2026-03-04,2026-03-01,1.25,price: low,fair,"
        "Say thanks,call,2026-12-01,9:30,20,Happy?,Ann,ann@acme.example,+43 1,Nice,Toys,Wien,1 200",
    )
    [row] = plan.rows
    assert (row.number, row.client, row.objective, row.service) == (2, "Acme", "Coaching", "Team")
    assert (row.value, row.outcome_value, row.outcome) == (150, 125, Outcome.WON)
    assert (row.first_contact, row.expected) == (date(2026, 1, 2), date(2026, 3, 4))
    assert (row.closed, row.reason, row.source) == (date(2026, 3, 1), "price: low", "fair")
    assert (row.next_action, row.next_kind) == ("Say thanks", ActionKind.CALL)
    assert (row.next_date, row.next_time) == (date(2026, 12, 1), time(9, 30))
    assert (row.next_minutes, row.next_question) == (20, "Happy?")
    assert (row.person, row.email, row.phone) == ("Ann", "ann@acme.example", "+43 1")
    assert (row.notes, row.sector, row.place, row.size) == ("Nice", "Toys", "Wien", 1200)
    assert plan.problems == []


def test_what_cannot_be_taken_is_named_and_costs_the_cell_unless_a_row_needs_it() -> None:
    plan = planned(
        "Client,Value,Stage,First contact,Next time",
        "Acme,100,lead,2026-01-02,",
        "Beta,-5,lead,2026-02-30,",
        "Gamma,cheap,,2026-01-03,",
        "Delta,1,moon,2026-01-04,25:00",
        "Epsilon,1,lead,2026-01-05,,,more",
        "Zeta,2,won,2026-01-06,9:00",
    )
    assert plan.problems == [
        CellProblem(3, "Value", "value", "negative", "-5"),
        CellProblem(3, "First contact", "first_contact", "not_a_date", "2026-02-30"),
        CellProblem(4, "Value", "value", "not_a_number", "cheap"),
        CellProblem(5, "Stage", "stage", "unknown_stage", "moon"),
        CellProblem(5, "Next time", "next_time", "not_a_time", "25:00"),
        CellProblem(6, "", "", "too_many_cells", ""),
    ]
    assert [row.client for row in plan.rows] == ["Acme", "Beta", "Gamma", "Zeta"]
    assert (plan.rows_in_file, plan.rows_left_out) == (6, 2)
    assert plan.counts == {Stage.UNIVERSE: 3, Outcome.WON: 1}
    beta, gamma = plan.rows[1:3]
    assert (beta.value, beta.first_contact) == (None, None)
    assert beta.notes == "Value: -5\nFirst contact: 2026-02-30"
    assert (gamma.value, gamma.notes) == (None, "Value: cheap")


def test_the_summary_counts_what_is_new() -> None:
    plan = planned(
        "Client,Product,Stage",
        "ACME,Team,lead",
        "acme ,TEAM,won",
        "Örnek,Solo,lost",
        ",Solo,parked",
        "Ornek,,in",
        known=KnownNames(frozenset(["acme"]), frozenset(["solo"])),
    )
    assert (plan.new_clients, plan.known_clients, plan.unnamed) == (1, 1, 1)
    assert plan.new_services == ("Team",)
    assert plan.rows[3].client == "No client name, row 5"


def test_rows_without_a_client_get_the_name_that_the_caller_has_for_them() -> None:
    plan = planned("Client,Stage", " ,lead", unnamed=lambda row: f"Satır {row}")
    assert (plan.rows[0].client, plan.rows[0].is_unnamed) == ("Satır 2", True)


def test_stages_are_told_by_the_caller_and_else_guessed() -> None:
    stages = {"Alpha": "best_few", "BRAVO": Outcome.LOST, "lead": "above"}
    plan = planned("client,stage", "a,Alpha", "b,bravo", "c,lead", "d,won", "e,", stages=stages)
    assert plan.stages == {
        "Alpha": Stage.BEST_FEW,
        "bravo": Outcome.LOST,
        "lead": Stage.ABOVE,
        "won": Outcome.WON,
    }
    assert plan.rows[-1].stage is Stage.UNIVERSE


def test_two_fields_can_come_from_one_column() -> None:
    made = table("what,who", "Coaching,Acme")
    plan = plan_import(
        made, {"client": "WHO ", "objective": "what", "service": "what"}, today=TODAY
    )
    assert (plan.rows[0].objective, plan.rows[0].service) == ("Coaching", "Coaching")
    assert plan.mapping == {"client": "who", "objective": "what", "service": "what"}


@pytest.mark.parametrize(
    ("mapping", "stages", "key"),
    [
        ({"colour": "who"}, {}, "unknown_field"),
        ({"client": "whom"}, {}, "unknown_column"),
        ({"client": "NAME"}, {}, "same_column_name"),
        ({"client": "who"}, {"x": "moon"}, "unknown_stage"),
    ],
)
def test_what_does_not_exist_is_refused(
    mapping: dict[str, str], stages: dict[str, str], key: str
) -> None:
    with pytest.raises(ImportRefused, match=key):
        plan_import(table("who,Name,name", "a,b,c"), mapping, stages, today=TODAY)


def test_open_dates_are_told_and_read_by_the_first_candidate() -> None:
    plan = planned("client,first_contact", "a,05/04/2026")
    assert list(plan.open_dates) == ["first_contact"]
    assert plan.rows[0].first_contact == date(2026, 4, 5)
    plan = planned("client,first_contact", "a,05/04/2026", date_format="%m/%d/%Y")
    assert (plan.open_dates, plan.rows[0].first_contact) == ({}, date(2026, 5, 4))


def test_amounts_of_all_columns_share_a_decimal_mark_and_the_currency() -> None:
    lines = ("client;stage;value;outcome value", "a;won;1.500;1,5", "b;won;2.000;")
    assert [row.value for row in planned(*lines).rows] == [150000, 200000]
    assert [row.value for row in planned(*lines, currency="KWD").rows] == [1500000, 2000000]


def test_an_agreed_value_is_the_value_unless_the_file_has_a_column_for_it() -> None:
    rows = planned("client,stage,value", "a,won,7", "b,lost,7", "c,parked,7").rows
    assert [row.outcome_value for row in rows] == [700, None, None]
    rows = planned("client,stage,value,outcome_value", "a,won,7,", "b,won,7,6").rows
    assert [row.outcome_value for row in rows] == [None, 600]


def test_headings_alone_plan_nothing() -> None:
    plan = planned("client,stage,first_contact")
    assert (plan.rows, plan.problems, plan.open_dates) == ([], [], {})


@settings(max_examples=60)
@given(
    st.lists(
        st.lists(st.text("019/-.,: €abwonleadİ=+'\n", max_size=10), min_size=30, max_size=30),
        max_size=6,
    )
)
def test_any_cells_are_taken_or_named(rows: list[list[str]]) -> None:
    made = read_table(as_csv([list(FIELDS), *rows]))
    plan = plan_import(made, {field: field for field in FIELDS}, today=TODAY)
    named = {problem.row for problem in plan.problems if problem.costs_row}
    assert {row.number for row in plan.rows} | named == set(made.numbers)
    assert not {row.number for row in plan.rows} & named
    for row in plan.rows:
        assert row.client
        assert row.course[-1][0] is (row.outcome or row.stage)
        assert (row.outcome is None) == (row.closed is None)
        assert (row.outcome is Outcome.PARKED) == (row.parked_until is not None)


def test_all_fields_can_be_guessed_from_an_export_like_heading() -> None:
    assert guess_columns(table(",".join(FIELDS))) == {field: field for field in FIELDS}
