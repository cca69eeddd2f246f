"""An amount in another currency than the file's is named, and never taken for the file's."""

import pytest

from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.tables.amounts import amount_reader, decimal_mark
from funnel_desktop.exchange.tables.currency_marks import currencies_of, is_other
from tests.exchange.making import planned


@pytest.mark.parametrize(
    ("cell", "currency", "other"),
    [
        ("1.200 €", "EUR", False), ("€1,200.00", "EUR", False), ("EUR 1200", "EUR", False),
        ("1200 Euro", "EUR", False), ("1.200,-", "EUR", False), ("1e3", "EUR", False),
        ("$1,200", "EUR", True), ("$1,200", "USD", False), ("$1,200", "CAD", False),
        ("US$ 1,200", "CAD", True), ("US$ 1,200", "USD", False), ("CHF 1'200", "CHF", False),
        ("CHF 1'200", "EUR", True), ("Fr. 1'200.-", "CHF", False), ("1200 TL", "TRY", False),
        ("₺1.200", "EUR", True), ("£1,200", "EUR", True), ("1 200 kr", "SEK", False),
        ("1 200 kr", "EUR", True), ("1200 zł", "PLN", False), ("R$ 3", "USD", True),
        ("1,200 usd", "EUR", True), ("1200 ＄", "EUR", True),
    ],
)  # fmt: skip
def test_the_currency_beside_an_amount_is_known(cell: str, currency: str, other: bool) -> None:
    assert is_other(cell, currency) is other


def test_a_cell_without_a_currency_has_none() -> None:
    for cell in ("1200", "1.200,50", "-", "", "(1,200)", "12 000"):
        assert currencies_of(cell) == frozenset()


def test_an_amount_in_another_currency_is_named_and_goes_to_the_notes() -> None:
    plan = planned("Client,Stage,Value", 'A,Lead,"1,200 USD"', "B,Lead,800 €", "C,Lead,700")
    assert [row.value for row in plan.rows] == [None, 80000, 70000]
    [problem] = plan.problems
    assert (problem.row, problem.key, problem.costs_row) == (2, "other_currency", False)
    assert plan.rows[0].notes == "Value: 1,200 USD"


@pytest.mark.parametrize("heading", ["Deal - Currency of Value", "Währung", "Cur."])
def test_a_column_says_the_currency_of_its_row(heading: str) -> None:
    lines = ("A,Lead,1200,USD", "B,Lead,800,EUR", "C,Lead,,USD", "D,Lead,700,")
    plan = planned(f"Client,Stage,Value,{heading}", *lines)
    assert [row.value for row in plan.rows] == [None, 80000, None, 70000]
    assert [(p.row, p.cell) for p in plan.problems] == [(2, "1200 USD")]
    assert plan.rows[0].notes == "Value: 1200 USD"
    assert plan.currencies == heading


def test_of_two_columns_of_currencies_the_one_of_the_amount_counts() -> None:
    plan = planned(
        "Client,Stage,Revenue Currency,Amount Currency,Amount",
        "A,Lead,USD,EUR,5",
        "B,Lead,EUR,USD,6",
    )
    assert plan.currencies == "Amount Currency"
    assert [row.value for row in plan.rows] == [500, None]


def test_countries_and_words_are_no_currencies() -> None:
    for cells in (("DEU", "USA"), ("yes", "no"), ("A", "B")):
        plan = planned("Client,Stage,Value,Region code", *(f"A,Lead,5,{cell}" for cell in cells))
        assert plan.currencies is None
        assert plan.problems == []


@pytest.mark.parametrize(
    ("cells", "minor"),
    [
        (["1.200,-"], 120000), (["1.200,--"], 120000), (["1.200,– €"], 120000),
        (["1.200 €"], 120000), (["€1,200.00"], 120000), (["CHF 1'200"], 120000),
        (["12.500,00 €", "1.200,-"], 1250000),
    ],
)  # fmt: skip
def test_amounts_without_cents_are_whole(cells: list[str], minor: int) -> None:
    assert amount_reader(decimal_mark(cells, 2), "EUR")(cells[0]) == minor


@pytest.mark.parametrize(("cell", "key"), [
    ("²³", "not_a_number"), ("1²", "not_a_number"), ("½", "not_a_number"), ("①", "not_a_number"),
    ("(1,200)", "negative"),
])  # fmt: skip
def test_small_and_circled_digits_are_no_number(cell: str, key: str) -> None:
    with pytest.raises(Unreadable, match=key):
        amount_reader(".", "EUR")(cell)
