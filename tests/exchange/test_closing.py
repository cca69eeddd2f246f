"""What was won or lost when: results beside stages, and closed rows that do not say their day."""

from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.document.check import findings
from funnel_desktop.document.document import Document
from funnel_desktop.exchange.export import export_csv
from funnel_desktop.exchange.prepared import Into, guessed_columns
from funnel_desktop.exchange.sales.import_plan import ImportPlan, plan_import
from funnel_desktop.exchange.sales.standing import Unsaid
from funnel_desktop.exchange.sales.writing import write_import
from funnel_desktop.funnel.objective import UNKNOWN_DAY
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.exchange.making import TODAY, table

IN_TWO_COLUMNS = (
    "Deal - ID,Deal - Title,Deal - Value,Organization - Name,Deal - Stage,Deal - Status,"
    "Deal - Deal created,Deal - Expected close date,Deal - Won time,Deal - Lost time,"
    "Deal - Lost reason",
    "1,Day one,4500,Vela,Qualified,Open,2026-03-02 09:11:00,2026-06-30,,,",
    "2,Day two,1200.5,Halden,Proposal Made,Lost,2025-11-20 12:00:00,2026-02-28,,"
    "2026-02-14 18:00:00,Too expensive",
    "3,Day three,8000,Meridian,Negotiations Started,Won,2025-10-01 12:00:00,2026-01-20,"
    "2026-01-14 18:00:00,,",
)


def plan(*lines: str, **said: object) -> ImportPlan:
    made = table(*lines)
    columns = guessed_columns(made, Into.OBJECTIVES)
    return plan_import(made, columns, today=TODAY, **said)  # type: ignore[arg-type]


def test_a_result_beside_the_stage_closes() -> None:
    found = plan(*IN_TWO_COLUMNS)
    assert found.problems == []
    open_, lost, won = found.rows
    assert (open_.outcome, open_.stage, open_.expected) == (None, Stage.ABOVE, date(2026, 6, 30))
    assert (lost.outcome, lost.closed, lost.stage) == (Outcome.LOST, date(2026, 2, 14), Stage.IN)
    assert lost.reason == "Too expensive"
    assert (won.outcome, won.closed) == (Outcome.WON, date(2026, 1, 14))
    assert won.course == (
        (Stage.BEST_FEW, date(2025, 10, 1), None),
        (Outcome.WON, date(2026, 1, 14), None),
    )
    assert found.without_closing_day == 0


@pytest.mark.parametrize(
    ("headings", "words"),
    [
        ("Status,Phase", "Open,Proposal;Won,Contract;Lost,Lead"),
        ("Phase,Status", "Angebot,Offen;Vertrag,Gewonnen;Interessent,Verloren"),
        ("Etapa,Resultado", "Propuesta,Abierto;Contrato,Ganado;Prospecto,Perdido"),
        ("Aşama,Sonuç", "Teklif,Açık;Sözleşme,Kazanıldı;Aday,Kaybedildi"),
    ],
)
def test_which_column_holds_the_result_is_told_by_its_words(headings: str, words: str) -> None:
    lines = [f"Client {n},{both}" for n, both in enumerate(words.split(";"))]
    found = plan(f"Client,{headings}", *lines)
    assert [row.outcome for row in found.rows] == [None, Outcome.WON, Outcome.LOST]
    assert [row.stage for row in found.rows] == [Stage.IN, Stage.BEST_FEW, Stage.UNIVERSE]


def test_a_column_of_results_alone_is_that_of_the_stages() -> None:
    found = plan("Client,Status", "A,Open", "B,Won", "C,Lost")
    assert "outcome" not in found.mapping
    assert [row.outcome for row in found.rows] == [None, Outcome.WON, Outcome.LOST]


def test_a_result_is_mapped_by_hand_and_its_words_are_told() -> None:
    made = table("Client,Stage,How it went", "A,Proposal,hurra", "B,Proposal,open", "C,Lead,mal")
    columns = {"client": "Client", "stage": "Stage", "outcome": "How it went"}
    found = plan_import(made, columns, {"hurra": "won"}, today=TODAY)
    assert [(row.client, row.outcome) for row in found.rows] == [("A", Outcome.WON), ("B", None)]
    assert [(p.row, p.field, p.key) for p in found.problems] == [(4, "outcome", "unknown_stage")]
    assert found.stages["mal"] is None


def test_the_day_of_a_win_or_a_loss_alone_closes() -> None:
    found = plan(
        "Client,Stage,Won on,Lost on", "A,Proposal,2026-03-04,", "B,Proposal,,2026-03-05",
        "C,Proposal,,",
    )  # fmt: skip
    assert [(row.outcome, row.closed) for row in found.rows] == [
        (Outcome.WON, date(2026, 3, 4)),
        (Outcome.LOST, date(2026, 3, 5)),
        (None, None),
    ]


def test_the_actual_day_closes_and_not_the_expected_one() -> None:
    for headings in ("Close date (expected),Actual close date", "Close date,Actual close date"):
        found = plan(f"Client,Stage,{headings}", "A,Won,2026-06-30,2026-03-04")
        assert found.rows[0].closed == date(2026, 3, 4)


CLOSED = (
    "Client,Stage,First contact",
    "A,Won,2026-03-14",
    "B,Lost,",
    "C,On hold,2026-03-15",
    "D,Lead,2026-03-16",
)


@pytest.mark.parametrize(
    ("closed_on", "days"),
    [
        (Unsaid.UNKNOWN, [UNKNOWN_DAY, UNKNOWN_DAY]),
        (Unsaid.FIRST_CONTACT, [date(2026, 3, 14), UNKNOWN_DAY]),
        (date(2026, 5, 1), [date(2026, 5, 1), date(2026, 5, 1)]),
    ],
)
def test_closed_rows_without_a_day_are_counted_and_closed_as_said(
    closed_on: object, days: list[date]
) -> None:
    found = plan(*CLOSED, closed_on=closed_on)
    assert found.without_closing_day == 2
    assert [row.closed for row in found.rows if row.outcome in (Outcome.WON, Outcome.LOST)] == days
    assert found.rows[2].closed == TODAY


def test_what_closed_nobody_knows_when_is_in_no_month_and_no_cycle(
    document: Document, tmp_path: Path
) -> None:
    write_import(document, plan(*CLOSED), TODAY)
    assert list(findings(document.connection)) == []
    counts = document.board.outcome_counts(TODAY)
    assert (counts[Outcome.WON], counts[Outcome.LOST]) == (1, 1)
    assert document.connection.execute("SELECT count(*) FROM durations").fetchone() == (0,)
    closed = [o for o in document.objectives.all(TODAY) if o.outcome is Outcome.WON]
    assert [o.outcome_day for o in closed] == [None]
    [shown] = document.client_table.objectives(closed[0].client, TODAY)
    assert shown.day is None
    # It stood nowhere in the funnel on a past day, and is closed on every one.
    on = document.board.funnel_on(date(2026, 4, 1))
    assert on.outcomes[Outcome.WON] == 1
    assert sum(len(found) for found in on.stages.values()) == 2
    again = tmp_path / "again.csv"
    export_csv(document, again, TODAY)
    read = plan(*again.read_text("utf-8").splitlines())
    assert sorted(row.closed for row in read.rows if row.closed)[:2] == [UNKNOWN_DAY, UNKNOWN_DAY]
    assert read.without_closing_day == 0
