"""Cycles and Conversion: charts, the tables behind them, copies and CSV files."""

import csv
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.stages import Outcome, Stage, WorkType
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.insights.report_panel import ReportPanel
from funnel_desktop.ui.screens.insights.report_table import (
    ColumnKind,
    Report,
    ReportColumn,
    plain,
    shown,
)
from funnel_desktop.ui.screens.selling.selling_popover import SellingPopover
from funnel_desktop.ui.window.views import WEEK
from tests.ui.conftest import TODAY
from tests.ui.screens.insights.conftest import Looking, ago, answered


def lines(panel: ReportPanel) -> list[list[str]]:
    return panel.table.report.lines()


def test_cycles_by_service(looking: Looking) -> None:
    for days in (20, 30, 50, 90, 100, 110):
        looking.won(f"W{days}", 10, days, "Coaching")
    looking.shown.document.services.add("Talks", estimated_cycle=40)
    looking.shown.document.services.add("Songs")
    looking.shown.do("report_cycles")
    panel = looking.page.pages["cycles"].panel
    assert lines(panel)[1:] == [
        ["Coaching", "6", "70", "–", "70", "20.5 to 109.5",
         "70 days, half 35, from 6 agreements, probably longer"],
        ["Talks", "0", "–", "40", "40", "", "40 days, half 20, your estimate, no agreement yet"],
        ["Songs", "0", "–", "–", "–", "", "not known yet, no agreement, no estimate"],
    ]  # fmt: skip
    said = looking.page.pages["cycles"].chart.accessibleDescription()
    assert "Coaching: 70 days, half 35" in said


def test_without_a_service_cycles_says_what_is_missing_and_offers_it(looking: Looking) -> None:
    looking.shown.do("report_cycles")
    page = looking.page.pages["cycles"]
    assert page.empty.isVisible()
    assert not page.panel.isVisible()
    page.add.click()
    (asked,) = [p for p in looking.shown.window.findChildren(SellingPopover) if p.isVisible()]
    assert asked.asks_service
    asked.name.setText("Coaching")
    asked.save()
    assert [service.name for service in looking.shown.document.services.all()] == ["Coaching"]
    assert page.panel.isVisible()
    assert not page.empty.isVisible()


def test_below_five_the_single_durations_are_shown(looking: Looking) -> None:
    for days in (30, 20, 50):
        looking.won(f"W{days}", 10, days, "Coaching")
    looking.shown.do("report_cycles")
    assert lines(looking.page.pages["cycles"].panel)[1][5] == "20, 30, 50"


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_dots_of_very_many_agreements_stay_in_their_row(
    looking: Looking, qapp: QApplication, zoom: int
) -> None:
    with looking.shown.document.one_step("add", {}):
        for n in range(120):
            looking.won(f"W{n}", 10, 30 + n % 3, "Coaching")
    theme().apply(qapp, "dark", zoom)
    looking.shown.do("report_cycles")
    QApplication.processEvents()
    picture = looking.page.pages["cycles"].chart.grab()
    assert picture.height() >= looking.page.pages["cycles"].chart.minimumSizeHint().height()


def test_a_table_is_turned_to_copied_and_written(looking: Looking, tmp_path: Path) -> None:
    looking.won("W", 10, 30, "=Coaching")
    looking.shown.do("report_cycles")
    panel = looking.page.pages["cycles"].panel
    assert not panel.table.isVisible()
    panel.as_table.click()
    assert panel.table.isVisible()
    panel.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t")[0] == "Service"
    assert copied[1].split("\t")[:3] == ["=Coaching", "1", "30"]
    panel.write(tmp_path / "cycles.csv")
    with (tmp_path / "cycles.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1][:5] == ["'=Coaching", "1", "30.0", "", "30.0"]
    panel.as_table.click()
    assert looking.page.pages["cycles"].chart.isVisible()


def test_conversion_says_counts_and_no_percentage_under_five(looking: Looking) -> None:
    objectives = looking.shown.document.objectives
    for n in range(5):
        own = looking.add(f"A{n}", 60, service="Coaching")
        if n < 2:
            objectives.move([own], Stage.IN, ago(40))
        elif n < 3:
            objectives.set_outcome([own], Outcome.LOST, TODAY, on=ago(30))
    page = answered(looking, "conversion")
    assert page.chart.said()[1:3] == [
        "Above the Funnel: 5 entered, 2 forward (40 %) · 2 still there (40 %) · 1 lost (20 %)",
        "In the Funnel: 2 entered, 2 still there",
    ]
    assert [page.group.itemText(row) for row in range(page.group.count())] == [
        "All", "Service: Coaching", "Source: none",
    ]  # fmt: skip
    assert lines(page.panel)[3] == [
        "Service: Coaching", "Above the Funnel", "5", "2", "40 %", "2", "40 %", "0", "0 %",
        "1", "20 %",
    ]  # fmt: skip
    assert lines(page.panel)[4][3:] == ["0", "–", "2", "–", "0", "–", "0", "–"]
    page.group.setCurrentIndex(2)
    assert page.chart.accessibleName() == "Source: none"


@pytest.mark.parametrize(
    ("kind", "value", "read", "written"),
    [
        (ColumnKind.MONEY, 1234_50, "€1,235", "1234.50"),
        (ColumnKind.SHARE, 0.4, "40 %", "0.4"),
        (ColumnKind.DAYS, 70.5, "70.5", "70.5"),
        (ColumnKind.DATE, TODAY, "12 May 2026", "2026-05-12"),
        (ColumnKind.TEXT, "@name", "@name", "'@name"),
        (ColumnKind.COUNT, None, "–", ""),
    ],
)
def test_a_cell_for_people_and_for_programs(
    looking: Looking, kind: ColumnKind, value: object, read: str, written: str
) -> None:
    assert shown(kind, value) == read  # type: ignore[arg-type]
    assert plain(kind, value) == written  # type: ignore[arg-type]
    assert Report((ReportColumn("A", kind),), ((value,),)).lines() == [["A"], [read]]  # type: ignore[arg-type]


def test_regularity_says_what_became_of_each_week(looking: Looking) -> None:
    document = looking.shown.document
    document.remember("created", "2026-04-12")
    log, work = document.activities.log_work, WorkType.PROSPECTING
    log(work, 240, date(2026, 4, 15))
    log(work, 120, date(2026, 4, 22))
    document.weeks.set_budget(WeekBudget(date(2026, 4, 27), away=True))
    document.weeks.set_budget(
        WeekBudget(date(2026, 5, 4), 600, {WorkType.CLOSING: 50, WorkType.COVERING: 50, work: 0})
    )
    looking.shown.do("report_regularity")
    page = looking.page.pages["regularity"]
    assert lines(page.panel) == [
        ["Week of", "Planned", "Done", "Share", "What became of it"],
        ["13 Apr 2026", "4 h", "4 h", "100 %", "kept"],
        ["20 Apr 2026", "4 h", "2 h", "50 %", "missed"],
        ["27 Apr 2026", "4 h", "0 h", "–", "away"],
        ["4 May 2026", "0 h", "0 h", "–", "no prospecting planned"],
    ]  # fmt: skip
    told = page.panel.told.text()
    assert told == (
        "Prospecting was kept in 1 of 3 weeks. On average 75 % of the planned hours were done. "
        "No prospecting was planned in one of them. 1 week away is left out."
    )
    assert page.chart.said()[1:3] == ["Week of 20 Apr: 2 of 4 h, missed", "Week of 27 Apr: away"]
    log(work, 120, date(2026, 4, 23))
    assert lines(page.panel)[2][1:] == ["4 h", "4 h", "100 %", "kept"]


def test_regularity_before_the_first_full_week_says_what_will_count(looking: Looking) -> None:
    looking.shown.do("report_regularity")
    page = looking.page.pages["regularity"]
    assert not page.panel.isVisible()
    assert "No weeks count yet" in page.words.text()
    page.plan.click()
    assert looking.shown.window.workspace.views.shown == WEEK
