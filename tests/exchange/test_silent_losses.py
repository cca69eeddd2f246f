"""What a list could lose or change without a word: cards, first rows, currencies, signs."""

import pytest

from funnel_desktop.exchange.contacts.cards_in import records_of_cards, table_of_cards
from funnel_desktop.exchange.prepared import Into, Present, Request, prepare
from funnel_desktop.exchange.sales.import_plan import ImportPlan
from funnel_desktop.exchange.tables.guess import guess_all_columns
from tests.exchange.making import TODAY, planned, table


@pytest.mark.parametrize("between", ["", " ", "\ufeff", "\r"])
def test_cards_put_together_without_a_line_end_are_all_there(between: str) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nEND:VCARD"
    text = between.join(card.format(name) for name in ("Ana Ruiz", "Bo Li", "Cem Ak"))
    found = table_of_cards(records_of_cards(text.encode()))
    assert found.column("FN") == ["Ana Ruiz", "Bo Li", "Cem Ak"]


@pytest.mark.parametrize(
    "heading", ["Value (USD)", "Wert in CHF", "Amount $", "Importe (USD)", "value_usd", "Tutar TL"]
)
def test_an_amount_in_the_currency_that_its_heading_says_is_no_euro(heading: str) -> None:
    plan = planned(f"Client;Stage;{heading}", "Halden;Proposal;1200", "Zed;Proposal;€ 800")
    assert [row.value for row in plan.rows] == [None, 80000]
    assert [problem.key for problem in plan.problems] == ["other_currency"]
    assert f"{heading}: 1200" in plan.rows[0].notes


@pytest.mark.parametrize(
    ("cell", "currency"), [("US Dollar", "EUR"), ("Dolar", "TRY"), ("Schweizer Franken", "EUR")]
)
def test_a_column_says_a_currency_in_words(cell: str, currency: str) -> None:
    lines = ("Client;Stage;Value;Currency", f"Halden;Proposal;1200;{cell}")
    assert planned(*lines, currency=currency).rows[0].value is None


def test_a_heading_in_ones_own_currency_is_read() -> None:
    for heading in ("Value (EUR)", "Wert in Euro", "Betrag €", "Amount [EUR]"):
        assert planned(f"Client;Stage;{heading}", "Halden;Won;1200").rows[0].value == 120000


@pytest.mark.parametrize(
    ("lines", "currency"),
    [
        (("Client;Value (USD)", "A;1"), "USD"),
        (("Client;Value;Currency", "A;1;CHF", "B;2;"), "CHF"),
        (("Client;Value (USD)", "A;1", "B;2 €"), None),
        (("Client;Value", "A;1 €", "B;2 CHF"), None),
        (("Client;Value", "A;$ 1"), None),
        (("Client;Value", "A;1"), None),
        (("Client;Place", "A;B"), None),
    ],
)
def test_the_currency_of_a_list(lines: tuple[str, ...], currency: str | None) -> None:
    made = table(*lines)
    request = Request(made, Into.OBJECTIVES, guess_all_columns(made))
    assert prepare(request, Present(holds_money=False), TODAY).currency == currency


def _clients(plan: ImportPlan) -> list[str]:
    return [row.client for row in plan.rows]


def test_the_first_of_a_list_without_headings_is_taken() -> None:
    assert _clients(planned("Iris Okafor", "Bo Li", "Al Zed")) == ["Iris Okafor", "Bo Li", "Al Zed"]
    sales = planned("Okafor GmbH;Angebot;1200", "Halden AG;Verhandlung;800", "Zed;Absage;300")
    assert _clients(sales) == ["Okafor GmbH", "Halden AG", "Zed"]
    assert len(planned("Iris Okafor;Coaching", "Bo Li;Training").rows) == 2


def test_headings_that_nobody_knows_stay_headings() -> None:
    assert _clients(planned("Attendees", "Bo Li", "Al Zed")) == ["Bo Li", "Al Zed"]
    assert _clients(planned("Client;2024;2025", "Halden;1200;800")) == ["Halden"]


def test_signs_that_nobody_sees_cost_no_day_and_no_amount() -> None:
    plan = planned(
        "Client;Stage;First contact;Value",
        "A;Won;\u200e2026-01-02;1\u202f200\u200b",
        "B;Won;\u202d2026-02-13\u202c;\ufeff800",
    )
    assert not plan.problems
    assert [row.value for row in plan.rows] == [120000, 80000]
    assert [str(row.first_contact) for row in plan.rows] == ["2026-01-02", "2026-02-13"]
