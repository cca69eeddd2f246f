"""A list of 8,800 opportunities goes in whole."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from funnel_desktop.document.check import findings
from funnel_desktop.document.document import Document, create_document
from funnel_desktop.exchange.sales.import_plan import ImportPlan, plan_import
from funnel_desktop.exchange.sales.writing import write_import
from funnel_desktop.exchange.sources import read_file
from funnel_desktop.exchange.tables.guess import guess_columns
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.exchange.making import TODAY
from tests.long_lists import SALES, list_name, rows_of

MEANT = {"Prospecting": Stage.UNIVERSE, "Engaging": Stage.IN, "Won": Outcome.WON,
         "Lost": Outcome.LOST}  # fmt: skip


def plain_day(cell: str) -> date | None:
    return datetime.strptime(cell, "%d-%m-%y").date() if cell else None


@pytest.fixture(scope="module", params=SALES, ids=list_name)
def sales(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture(scope="module")
def rows(sales: Path) -> list[dict[str, str]]:
    return rows_of(sales)


@pytest.fixture(scope="module")
def counts(rows: list[dict[str, str]]) -> dict[Stage | Outcome, int]:
    """How many stand where, counted from the list alone."""
    return dict(Counter(MEANT[row["deal_stage"]] for row in rows))


@pytest.fixture(scope="module")
def plan(sales: Path) -> ImportPlan:
    table = read_file(sales)
    return plan_import(table, guess_columns(table), today=TODAY)


@pytest.fixture(scope="module")
def practice(plan: ImportPlan, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Document]:
    with create_document(tmp_path_factory.mktemp("crm") / "crm.funnel") as document:
        write_import(document, plan, TODAY, strict=True)
        yield document


def test_columns_stages_and_dates_need_no_help(plan: ImportPlan) -> None:
    assert plan.mapping == {
        "client": "account",
        "service": "product",
        "stage": "deal_stage",
        "first_contact": "engage_date",
        "closed": "close_date",
        "value": "close_value",
    }
    assert plan.stages == MEANT
    assert {read.format for read in plan.dates.values()} == {"%d-%m-%y"}
    assert (plan.problems, plan.open_dates) == ([], {})


def test_every_row_stands_where_it_belongs(
    plan: ImportPlan, practice: Document, counts: dict[Stage | Outcome, int]
) -> None:
    assert plan.counts == counts
    totals = practice.board.totals(TODAY)
    assert {stage: total.objectives for stage, total in totals.items()} == {
        Stage.UNIVERSE: counts[Stage.UNIVERSE],
        Stage.ABOVE: 0,
        Stage.IN: counts[Stage.IN],
        Stage.BEST_FEW: 0,
    }
    assert practice.board.outcome_counts(TODAY) == {
        Outcome.WON: counts[Outcome.WON],
        Outcome.LOST: counts[Outcome.LOST],
        Outcome.PARKED: 0,
    }
    assert list(findings(practice.connection)) == []


def test_every_date_and_every_value_is_right(
    rows: list[dict[str, str]], practice: Document
) -> None:
    stored = sorted(practice.objectives.all(TODAY), key=lambda one: one.rank)
    for row, objective in zip(rows, stored, strict=True):
        assert objective.first_contact == plain_day(row["engage_date"])
        assert objective.outcome_day == plain_day(row["close_date"])
        value = int(row["close_value"]) * 100 if row["close_value"] else None
        assert objective.value == value
        assert objective.outcome_value == (value if row["deal_stage"] == "Won" else None)
        assert objective.service_name == row["product"]
    assert len(stored) == 8800


def test_who_has_no_name_gets_one_that_says_so(
    rows: list[dict[str, str]], practice: Document
) -> None:
    stored = sorted(practice.objectives.all(TODAY), key=lambda one: one.rank)
    for number, (row, objective) in enumerate(zip(rows, stored, strict=True), start=2):
        name = row["account"] or f"No client name, row {number}"
        assert objective.client_name == name
    unnamed = sum(not row["account"] for row in rows)
    accounts = {row["account"] for row in rows if row["account"]}
    assert unnamed > 1000
    assert len(practice.clients.names()) == unnamed + len(accounts)


@pytest.mark.parametrize(
    "day",
    [date(2016, 10, 19), date(2016, 10, 20), date(2017, 3, 1), date(2017, 6, 30),
     date(2017, 12, 31), TODAY - timedelta(1), TODAY],
    ids=str,
)  # fmt: skip
def test_the_funnel_of_a_past_day_follows_from_the_dates(
    rows: list[dict[str, str]], practice: Document, day: date
) -> None:
    expected: Counter[Stage | Outcome] = Counter()
    for row in rows:
        since, closed = plain_day(row["engage_date"]) or TODAY, plain_day(row["close_date"])
        if closed and closed <= day:
            expected[MEANT[row["deal_stage"]]] += 1
        elif since <= day:
            expected[Stage.IN if closed else MEANT[row["deal_stage"]]] += 1
    stood = practice.board.funnel_on(day)
    assert {stage: len(objectives) for stage, objectives in stood.stages.items()} == {
        stage: expected[stage] for stage in Stage
    }
    assert stood.outcomes == {outcome: expected[outcome] for outcome in Outcome}
