"""A row that is the same client and deal twice becomes one deal, and only such a row."""

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.exchange.contacts.alike import AlikeAnswer
from funnel_desktop.exchange.prepared import (
    Into,
    Prepared,
    Request,
    guessed_columns,
    prepare,
    present,
    settled_rows,
    write_prepared,
)
from funnel_desktop.funnel.stages import Stage
from tests.exchange.making import TODAY, table

HEADINGS = "Client,Person,Email,Value,Stage,First contact"
ROW = "Müller AG,Jürgen Müller,j@m.example,12000,Proposal,2026-03-12"


def prepared(document: Document, *lines: str) -> Prepared:
    made = table(*lines)
    wanted = Request(made, Into.OBJECTIVES, guessed_columns(made, Into.OBJECTIVES))
    return prepare(wanted, present(document), TODAY)


def values(document: Document) -> list[int | None]:
    return sorted(card.value or 0 for card in document.board.cards(Stage.IN, TODAY, 0, 99))


def test_a_row_that_stands_twice_is_one_deal(document: Document) -> None:
    found = prepared(document, HEADINGS, ROW, "B,,,500,Proposal,2026-03-13", ROW)
    assert found.plan.repeats == {4: 2}
    assert found.plan.counts == {Stage.IN: 2}
    write_prepared(document, found, TODAY)
    assert values(document) == [50000, 1200000]


def test_the_gaps_of_the_first_are_filled_in_from_the_other(document: Document) -> None:
    found = prepared(
        document,
        f"{HEADINGS},Phone,Notes",
        "A,Ann,,5,Proposal,2026-03-12,,met at the fair",
        "a,ann,a@x.example,5,Proposal,2026-03-12,+49 30 901820,likes tea",
    )
    [row] = found.plan.rows
    assert (row.email, row.phone) == ("a@x.example", "+49 30 901820")
    assert row.notes == "met at the fair\nlikes tea"


@pytest.mark.parametrize(
    "other",
    [
        "Müller AG,Jürgen Müller,j@m.example,12001,Proposal,2026-03-12",
        "Müller AG,Jürgen Müller,j@m.example,12000,Negotiation,2026-03-12",
        "Müller AG,Jürgen Müller,j@m.example,12000,Proposal,2026-03-13",
        "Müller AG,Eva Lang,e@m.example,12000,Proposal,2026-03-12",
        "Maier AG,Jürgen Müller,j@m.example,12000,Proposal,2026-03-12",
    ],
)
def test_what_differs_is_another_deal(document: Document, other: str) -> None:
    found = prepared(document, HEADINGS, ROW, other)
    assert (len(found.plan.rows), found.plan.repeats) == (2, {})


def test_an_order_of_its_own_makes_a_row_a_deal_of_its_own(document: Document) -> None:
    """By columns that go nowhere too, but for those that only count the rows."""
    numbered = prepared(document, f"Opportunity ID,{HEADINGS}", f"X1,{ROW}", f"X2,{ROW}")
    assert len(numbered.plan.rows) == 2
    counted = prepared(document, f"No.,{HEADINGS}", f"1,{ROW}", f"2,{ROW}")
    assert len(counted.plan.rows) == 1


def test_little_that_is_known_must_agree_in_all(document: Document) -> None:
    found = prepared(
        document, "Client,Stage,Notes", "A,Lead,HR", "A,Lead,IT", "A,Lead,HR", "A,Lead,"
    )
    assert found.plan.repeats == {4: 2, 5: 2}
    nameless = prepared(document, "Client,Stage", ",Lead", ",Lead")
    assert nameless.plan.repeats == {}


def test_filling_the_gaps_of_a_look_alike_never_doubles_a_deal(document: Document) -> None:
    found = prepared(document, HEADINGS, ROW, ROW.replace("Müller AG", "Mueller AG"))
    [alike] = found.comparison.alike
    assert found.plan.repeats == {}
    answers = {alike.place: AlikeAnswer.MERGE}
    assert settled_rows(found, answers).repeats == {3: 2}
    assert len(settled_rows(found, {alike.place: AlikeAnswer.DIFFERENT}).rows) == 2
    write_prepared(document, found, TODAY, answers)
    assert values(document) == [1200000]
    assert len(document.clients.names()) == 1


def test_the_other_deals_of_a_look_alike_stay(document: Document) -> None:
    other = "Mueller AG,Jürgen Müller,j@m.example,800,Proposal,2026-04-12"
    found = prepared(document, HEADINGS, ROW, other)
    [alike] = found.comparison.alike
    write_prepared(document, found, TODAY, {alike.place: AlikeAnswer.MERGE})
    assert values(document) == [80000, 1200000]
    assert len(document.clients.names()) == 1


def test_a_list_that_comes_again_doubles_no_deal(document: Document) -> None:
    """Wherever the cards have gone meanwhile; what is new in it is taken."""
    lines = (HEADINGS, ROW, "B,,,500,Proposal,2026-03-13", "C,,,,Proposal,2026-03-13")
    write_prepared(document, prepared(document, *lines), TODAY)
    [card] = [c for c in document.board.cards(Stage.IN, TODAY, 0, 9) if c.value == 1200000]
    document.objectives.move([card.id], Stage.BEST_FEW, TODAY)
    again = prepared(document, *lines, "D,,,700,Proposal,2026-03-13")
    assert again.plan.known_deals == (2, 3)
    assert [row.client for row in again.plan.rows] == ["C", "D"]
    write_prepared(document, again, TODAY)
    assert values(document) == [0, 0, 50000, 70000]


def test_filling_the_gaps_of_a_client_one_has_doubles_no_deal(document: Document) -> None:
    write_prepared(document, prepared(document, HEADINGS, ROW), TODAY)
    found = prepared(document, HEADINGS, ROW.replace("Müller AG", "Mueller AG"))
    [alike] = found.comparison.alike
    answers = {alike.place: AlikeAnswer.MERGE}
    assert settled_rows(found, answers).known == (2,)
    write_prepared(document, found, TODAY, answers)
    assert values(document) == [1200000]
