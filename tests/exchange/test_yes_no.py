"""Columns that say yes or no to won and lost, beside a column of stages or instead of one."""

from datetime import date

import pytest

from funnel_desktop.exchange.contacts.client_plan import plan_clients
from funnel_desktop.exchange.prepared import Into, guessed_columns, seems_to_be
from funnel_desktop.exchange.sales.import_plan import ImportPlan, plan_import
from funnel_desktop.exchange.tables.text_records import read_table
from funnel_desktop.funnel.stages import Outcome, Stage

TODAY = date(2026, 5, 12)


def planned(text: str) -> ImportPlan:
    table = read_table(text.encode())
    assert seems_to_be(table) is Into.OBJECTIVES
    return plan_import(table, guessed_columns(table, Into.OBJECTIVES), today=TODAY)


def places(text: str) -> list[Stage | Outcome]:
    return [row.outcome or row.stage for row in planned(text).rows]


@pytest.mark.parametrize(
    ("heading", "yes", "no"),
    [
        ("Won", "yes", "no"),
        ("IsWon", "TRUE", "FALSE"),
        ("Closed won", "1", "0"),
        ("Won (Y/N)", "Y", "N"),
        ("Ganado", "Sí", "No"),
        ("¿Ganado?", "verdadero", "falso"),
        ("Kazanıldı mı?", "Evet", "Hayır"),
        ("Kazanıldı", "DOĞRU", "YANLIŞ"),
        ("Gewonnen", "ja", "nein"),
        ("Abgeschlossen gewonnen", "WAHR", "FALSCH"),
    ],
)
def test_a_column_says_yes_or_no_to_won(heading: str, yes: str, no: str) -> None:
    rows = f"Client;Value;{heading}\nVela;1200;{yes}\nOmar;800;{no}\nIris;700;\n"
    assert places(rows) == [Outcome.WON, Stage.UNIVERSE, Stage.UNIVERSE]


def test_lost_has_its_own_column() -> None:
    rows = "Client,Value,Won,Lost\nVela,1,no,yes\nOmar,2,yes,no\nIris,3,no,no\n"
    assert places(rows) == [Outcome.LOST, Outcome.WON, Stage.UNIVERSE]


def test_beside_a_stage_it_closes_out_of_it() -> None:
    plan = planned("Client,Stage,Won,Closed on\nVela,Proposal,yes,2026-03-01\nOmar,Proposal,no,\n")
    won, still_open = plan.rows
    assert (won.outcome, won.stage, won.closed) == (Outcome.WON, Stage.IN, date(2026, 3, 1))
    assert (still_open.outcome, still_open.stage) == (None, Stage.IN)


def test_what_the_stage_says_of_the_end_counts_more_than_a_no() -> None:
    assert places("Client,Stage,Won\nVela,Closed Lost,no\nOmar,Closed Won,yes\n") == [
        Outcome.LOST,
        Outcome.WON,
    ]


def test_a_column_of_days_is_no_column_of_yes_and_no() -> None:
    plan = planned("Kunde;Wert;Gewonnen\nVela;1200;12.03.2026\nOmar;800;\n")
    assert plan.mapping["won_on"] == "Gewonnen"
    assert plan.rows[0].closed == date(2026, 3, 12)


def test_a_cell_that_is_neither_goes_to_the_notes() -> None:
    table = read_table(b"Client,Value,Won\nVela,1,perhaps\n")
    plan = plan_import(table, {"client": "Client", "value": "Value", "won": "Won"}, today=TODAY)
    assert [problem.key for problem in plan.problems] == ["not_yes_or_no"]
    assert plan.rows[0].notes == "Won: perhaps"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Company,City\nVela Sports,Leeds\n", ["organisation"]),
        ("Firma;Ort;Ansprechpartner\nVela;Ulm;\nElif Karaca;Bonn;Elif Karaca\n",
         ["organisation", "person"]),
        ("Empresa,Nombre\nVela,\n,Ana Ruiz\nOmar SA,Iris Vega\n",
         ["organisation", "person", "organisation"]),
        ("Name,City\nAna Ruiz,Leeds\n", ["person"]),
    ],
)  # fmt: skip
def test_a_firm_without_a_person_is_an_organisation(text: str, kinds: list[str]) -> None:
    table = read_table(text.encode())
    plan = plan_clients(table, guessed_columns(table, Into.CLIENTS), today=TODAY)
    assert [client.kind for client in plan.clients] == kinds
