"""Insights of a large practice come beside the window, which never stands still for them."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.document.portions import at_once
from funnel_desktop.funnel.stages import STAGES, Stage
from funnel_desktop.ui.screens.insights.conversion_page import ConversionPage
from funnel_desktop.ui.screens.insights.then_and_now_page import ThenAndNowPage
from funnel_desktop.ui.window.main_window import MainWindow
from tests.ui.conftest import TODAY
from tests.ui.ticking import Ticking

LONGEST = 0.4
"""Seconds; half of that is far more than it takes, also on a busy machine."""


def show_insights(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)


def wait_for(page: ThenAndNowPage | ConversionPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.question.is_open, timeout=20_000)


def counts(page: ThenAndNowPage) -> list[int]:
    """How many stand in each stage today, as the chart says."""
    return [row[3] for row in page.panel.table.report.rows]  # type: ignore[misc]


def standing(window: MainWindow) -> list[int]:
    stood = window.session.document.board.funnel_on(TODAY).stages
    return [len(stood[stage]) for stage in STAGES]


def test_the_window_goes_on_while_the_history_is_looked_through(
    large: MainWindow, qtbot: QtBot
) -> None:
    page = large.workspace.views.insights.pages["then_and_now"]
    ticking = Ticking()
    show_insights(large)
    assert page.question.is_open
    assert page.panel.told.text().startswith("Looking through the history, ")
    wait_for(page, qtbot)
    whole = ticking.stop()
    assert ticking.ticks > 5
    assert ticking.longest < max(LONGEST, whole / 2)
    assert page.panel.told.text().startswith("From the recorded moves")
    assert counts(page) == standing(large)


def test_who_turns_away_waits_for_nothing(large: MainWindow, qtbot: QtBot) -> None:
    show_insights(large)
    page = large.workspace.views.insights.pages["then_and_now"]
    large.actions_by_key["show_board"].trigger()
    assert not page.question.is_open
    QTest.qWait(50)
    assert not page.panel.table.report.rows
    show_insights(large)
    wait_for(page, qtbot)
    assert counts(page) == standing(large)


def test_what_changes_meanwhile_is_among_the_answer(large: MainWindow, qtbot: QtBot) -> None:
    show_insights(large)
    page = large.workspace.views.insights.pages["then_and_now"]
    QApplication.processEvents()
    assert page.question.is_open
    document = large.session.document
    document.objectives.add(TODAY, client_name="Came meanwhile", stage=Stage.ABOVE)
    wait_for(page, qtbot)
    names = [row[0] for row in page.differences.table.report.rows]
    assert "Came meanwhile" in names
    assert counts(page) == standing(large)


def test_another_report_and_another_span_drop_what_was_asked(
    large: MainWindow, qtbot: QtBot
) -> None:
    show_insights(large)
    view = large.workspace.views.insights
    large.actions_by_key["report_conversion"].trigger()
    assert not view.pages["then_and_now"].question.is_open
    assert view.pages["conversion"].question.is_open
    view.pages["conversion"]._days.choice.setCurrentIndex(0)
    view.pages["conversion"]._days.choice.activated.emit(0)
    wait_for(view.pages["conversion"], qtbot)
    first, last = date(2026, 4, 12), TODAY
    found = at_once(large.session.document.insights.conversion(first, last, TODAY))
    entered = [
        row[2] for row in view.pages["conversion"].panel.table.report.rows if row[0] == "All"
    ]
    assert entered == [sum(ends.values()) for ends in found.whole.values() if ends]


@pytest.mark.parametrize("report", ["show_insights", "report_conversion"])
def test_closing_the_window_meanwhile_leaves_nothing_behind(large: MainWindow, report: str) -> None:
    large.actions_by_key[report].trigger()
    document = large.session.document
    large.close()
    document.close()
    QTest.qWait(50)
