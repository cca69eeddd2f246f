"""Headings, stages and cells in the words of further programs and languages."""

from datetime import date

import pytest

from funnel_desktop.exchange.tables.guess import guess_columns, guess_stage, holds_objectives
from funnel_desktop.exchange.tables.other_lists import what_it_is
from tests.exchange.making import planned, table


@pytest.mark.parametrize(
    ("headings", "cells"),
    [
        ("Client Company;Client Name", "Okafor Ltd;Iris Okafor"),
        ("Client;Client Contact", "Okafor Ltd;Iris Okafor"),
        ("Cliente;Contato", "Okafor Ltd;Iris Okafor"),
        ("Organização;Nome do contato", "Okafor Ltd;Iris Okafor"),
        ("Institution;Name", "Okafor Ltd;Iris Okafor"),
        ("Praxis;Name", "Okafor Ltd;Iris Okafor"),
        ("İş yeri;İsim", "Okafor Ltd;Iris Okafor"),
        ("Empresa;Nome e sobrenome", "Okafor Ltd;Iris Okafor"),
        ("Empresa;Nome;Sobrenome", "Okafor Ltd;Iris;Okafor"),
        ("Cliente;Responsabile", "Okafor Ltd;Iris Okafor"),
    ],
)
def test_who_is_the_client_and_who_the_person(headings: str, cells: str) -> None:
    [row] = planned(headings, cells).rows
    assert (row.client, row.person) == ("Okafor Ltd", "Iris Okafor")


def test_a_list_in_portuguese() -> None:
    plan = planned(
        "Cliente;Etapa;Resultado;Valor;Data de fechamento",
        "A;Proposta enviada;Ganho;1200;14/03/2026",
        "B;Contatado;Perdido;800;15/03/2026",
        "C;Negociação;Em aberto;700;",
    )
    assert not plan.problems
    assert plan.columns["closed"] == ("Data de fechamento",)
    assert [str(guess_stage(word)) for word in ("Negociação", "Ganho")] == ["best_few", "won"]


def test_titles_behind_a_first_name_stand_behind_the_name() -> None:
    [row] = planned("First Name,Last Name,Stage", '"Pilar, PhD",Ibáñez,Won').rows
    assert row.person == "Pilar Ibáñez, PhD"


@pytest.mark.parametrize(
    ("headings", "is_sales"),
    [
        ("First Name,Last Name,Email,Lead Status,Create Date", False),
        ("Company name,City,Lifecycle Stage,Create Date", False),
        ("Deal Name,Deal Stage,Create Date", True),
        ("Client,Stage", True),
    ],
)
def test_a_list_of_contacts_is_none_of_sales(headings: str, is_sales: bool) -> None:
    assert holds_objectives(table(headings)) == is_sales


def test_the_number_of_a_project_is_no_telephone() -> None:
    columns = guess_columns(table("Kunde;Projekt", "A;2024-017", "B;2024-018"))
    assert "phone" not in columns


def test_addresses_and_numbers_as_programs_write_them() -> None:
    rows = planned(
        "Client;Email;Phone", "A;Jo Ek <jo@ek.example>;447700900123.0", "B;<b@o.example>;030 123456"
    ).rows
    assert [row.email for row in rows] == ["jo@ek.example", "b@o.example"]
    assert [row.phone for row in rows] == ["447700900123", "030 123456"]


def test_lines_below_a_list_are_no_clients() -> None:
    for line in ("2 records", "* alle Preise netto", "17 Datensätze"):
        plan = planned("Kunde;Wert;Phase", "A;1200;Angebot", "B;800;Angebot", line)
        assert [row.client for row in plan.rows] == ["A", "B"]


def test_a_day_of_the_week_stands_before_a_date() -> None:
    lines = ("A;Won;Di, 13.01.2026", "B;Won;Mo 05.01.2026", "C;Won;Montag, 12.1.2026")
    rows = planned("Client;Stage;First contact", *lines).rows
    assert [row.first_contact for row in rows] == [
        date(2026, 1, 13),
        date(2026, 1, 5),
        date(2026, 1, 12),
    ]


@pytest.mark.parametrize(
    ("headings", "cells", "kind"),
    [
        ("Cliente;Projeto;Descrição;Início;Fim;Duração", "A;P;x;10:00;11:00;01:00", "hours"),
        ("Started;Ended;Minutes;Task", "2026-01-02;2026-01-02;25;A", "hours"),
        ("Betreff;Beginnt am;Beginnt um;Endet am;Endet um", "A;2.1.2026;10:00;2.1.2026;11:00",
         "calendar"),
        ("Asunto;Fecha de comienzo;Comienzo;Fecha de finalización", "A;2/1/2026;10:00;2/1/2026",
         "calendar"),
    ],
)  # fmt: skip
def test_lists_of_something_else(headings: str, cells: str, kind: str) -> None:
    assert what_it_is(table(headings, cells)) == kind
