"""A coach's own list as a German spreadsheet saves it, on the board right to the card and the cent.

Thirty rows in Windows-1252 with semicolons, one impossible date, one row twice.
"""

from datetime import date
from pathlib import Path

from funnel_desktop.document.document import Document, create_document
from funnel_desktop.exchange.prepared import (
    Into,
    Prepared,
    Request,
    guessed_columns,
    prepare,
    present,
    seems_to_be,
    write_prepared,
)
from funnel_desktop.exchange.sources import read_file
from funnel_desktop.exchange.tables.currency_marks import only_currency
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.data import make
from tests.exchange.making import TODAY

LIST = Path(__file__).parents[1] / "data" / "sales" / "german-cp1252.csv"
COUNTS = {Stage.UNIVERSE: 4, Stage.ABOVE: 10, Stage.IN: 7, Outcome.WON: 4, Outcome.LOST: 4}
TOTALS = {Stage.UNIVERSE: 460_000, Stage.ABOVE: 6_960_075, Stage.IN: 4_769_999}


def prepared(document: Document) -> Prepared:
    table = read_file(LIST, "de_DE")
    assert seems_to_be(table) is Into.OBJECTIVES
    columns = guessed_columns(table, Into.OBJECTIVES)
    return prepare(Request(table, Into.OBJECTIVES, columns), present(document), TODAY)


def test_the_list_is_as_it_was_made() -> None:
    assert {LIST.name: LIST.read_bytes()} == make.sales_files()


def test_every_column_and_every_word_is_understood_unasked(document: Document) -> None:
    plan = prepared(document).plan
    assert plan.open_dates == {}
    assert plan.mapping == {
        "client": "Firma", "person": "Name", "email": "E-Mail", "phone": "Telefon",
        "source": "Quelle", "first_contact": "Datum erster Kontakt", "value": "Wert",
        "stage": "Status", "notes": "Notizen",
    }  # fmt: skip
    assert plan.dates["Datum erster Kontakt"].format == "%d.%m.%y"
    assert (plan.counts, plan.rows_left_out, plan.repeats) == (COUNTS, 0, {26: 8})
    assert [(p.row, p.key) for p in plan.problems] == [(14, "not_a_date")]


def test_the_counts_are_right_to_the_card_and_the_cent(document: Document) -> None:
    found = prepared(document)
    assert all(alike.answer is not None for alike in found.comparison.alike)
    write_prepared(document, found, TODAY)
    totals = document.board.totals(TODAY)
    assert {stage: totals[stage].value for stage in TOTALS} == TOTALS
    assert {stage: totals[stage].objectives for stage in TOTALS} == {
        stage: COUNTS[stage] for stage in TOTALS
    }
    assert document.board.outcome_counts(TODAY)[Outcome.WON] == 4
    assert len(document.clients.names()) == 29
    every = document.objectives.all(TODAY)
    assert {o.first_contact.year for o in every if o.first_contact} == {2025, 2026}
    assert not [o for o in every if o.first_contact and o.first_contact > TODAY]
    [schaefer] = [o for o in every if o.client_name == "Schäfer Beratung"]
    assert (schaefer.own_first_contact, schaefer.value) == (None, 550_000)
    assert not schaefer.contact_is_exact  # the import only says: by then at the latest
    assert schaefer.notes == "Datum erster Kontakt: 31.2.26"
    assert {o.outcome_day for o in every if o.outcome} == {None}
    first = next(o for o in every if o.client_name == "Bäcker & Söhne")
    assert first.first_contact == date(2026, 3, 12)


def test_the_first_list_brings_its_currency(tmp_path: Path) -> None:
    """A new file is in the currency of the desktop's country until it holds money."""
    with create_document(tmp_path / "new.funnel", currency="USD") as document:
        found = prepared(document)
        assert found.currency == "EUR"
        assert [(p.row, p.key) for p in found.plan.problems] == [(14, "not_a_date")]
        write_prepared(document, found, TODAY)
        assert document.currency == "EUR"
        assert {s: document.board.totals(TODAY)[s].value for s in TOTALS} == TOTALS
        document.log.undo()
        assert document.currency == "USD"
        assert not document.objectives.all(TODAY)


def test_a_file_with_money_keeps_its_currency(tmp_path: Path) -> None:
    with create_document(tmp_path / "old.funnel", currency="USD") as document:
        document.objectives.add(TODAY, client_name="Ana", value=100)
        found = prepared(document)
        assert found.currency is None
        assert {problem.key for problem in found.plan.problems} == {"not_a_date", "other_currency"}


def test_a_list_in_several_currencies_brings_none() -> None:
    assert only_currency(["1.200 €", "EUR 800", "700"]) == "EUR"
    assert only_currency(["1.200 €", "$800"]) is None
    assert only_currency(["$800"]) is None
    assert only_currency(["$800", "US$ 70"]) == "USD"
    assert only_currency(["700", ""]) is None
