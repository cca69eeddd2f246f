"""Income: what was earned and what is likely, for the eye, by keyboard and to a screen reader."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.ui.screens.insights.income_page import IncomePage
from funnel_desktop.ui.screens.insights.income_plot import ticks
from tests.conftest import PATIENCE
from tests.ui.conftest import TODAY
from tests.ui.screens.insights.conftest import Looking


def shown(looking: Looking) -> IncomePage:
    """The page after its answer has come."""
    looking.shown.do("report_income")
    page = looking.page.pages["income"]
    deadline = QDeadlineTimer(PATIENCE)
    while page.question.is_open and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    assert not page.question.is_open
    QApplication.processEvents()
    return page


def earn(looking: Looking, number: int, value: int = 200_000, until: int = 0) -> None:
    """Agreements of the last two years, the latest so many days ago, with a silence since."""
    objectives = looking.shown.document.objectives
    with looking.shown.document.one_step("import", {"count": number}):
        for n in range(number):
            day = TODAY - timedelta(days=until + n * 600 // number)
            begun = day - timedelta(days=60 + n % 20)
            own = objectives.add(begun, client_name=f"W{n}", value=value, first_contact=begun)
            objectives.set_outcome([own], Outcome.WON, day, on=day)


def rows(page: IncomePage) -> list[list[str]]:
    return page.panel.table.report.plain_lines()


def test_months_are_earned_and_then_likely(looking: Looking) -> None:
    earn(looking, 20)
    page = shown(looking)
    lines = rows(page)
    assert [line[0] for line in lines[1:]] == [
        "2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05",
        "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11",
    ]  # fmt: skip
    connection = looking.shown.document.connection
    for month, earned, *_ in lines[1:7]:
        (value,) = connection.execute(
            "SELECT coalesce(sum(outcome_value), 0) FROM objectives WHERE outcome_day LIKE ?",
            (f"{month}-%",),
        ).fetchone()
        assert float(earned) == value / 100
    assert all(
        float(low) <= float(likely) <= float(high) for _, _, likely, low, high, _ in lines[7:]
    )
    assert "20 agreement" in page.panel.told.text()
    assert not page.warning.isVisible()


def test_a_hole_is_said_and_its_button_opens_the_planner(looking: Looking) -> None:
    looking.shown.document.settings.set("needed_income_a_month", 600_000)
    earn(looking, 40, until=130)
    page = shown(looking)
    assert page.warning.isVisible()
    assert page.warning_words.text().startswith("Little new now, little income from ")
    wanted: list[tuple[str, str]] = []
    looking.page.wanted.connect(lambda *what: wanted.append(what))
    QTest.mouseClick(page.plan, Qt.MouseButton.LeftButton)
    assert wanted == [("plan", "")]


def test_the_hours_that_close_a_gap_are_put_into_each_week(looking: Looking) -> None:
    looking.shown.document.settings.set("needed_income_a_month", 900_000)
    earn(looking, 40)
    page = shown(looking)
    assert "new objectives a week until" in page.closing.text()
    QTest.mouseClick(page.put, Qt.MouseButton.LeftButton)
    (kind, minutes, every, until) = looking.shown.document.connection.execute(
        "SELECT kind, minutes, every, until FROM blocks"
    ).fetchone()
    assert (kind, every) == ("prospecting", 1)
    assert 15 <= minutes <= 240
    assert until > TODAY.isoformat()
    looking.shown.do("undo")
    assert not looking.shown.document.connection.execute("SELECT 1 FROM blocks").fetchall()


@pytest.mark.parametrize("wins", [0, 1, 4])
def test_few_agreements_say_what_they_cannot_say(looking: Looking, wins: int) -> None:
    earn(looking, wins)
    told = shown(looking).panel.told.text()
    expected = "No agreements yet" if not wins else f"Too wide to plan by yet: {wins} agreement"
    assert told.startswith(expected)


def test_each_month_is_a_sentence_by_keyboard_and_by_mouse(looking: Looking) -> None:
    looking.shown.document.settings.set("needed_income_a_month", 600_000)
    earn(looking, 20)
    page = shown(looking)
    chart = page.chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    first = page.month.text()
    assert first.startswith("May 2026: ")
    assert first.endswith(" earned.")
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert page.month.text().startswith("June 2026: likely ")
    assert chart.accessibleDescription() == page.month.text()
    QTest.mouseMove(chart, QPoint(chart.width() // 4, chart.height() // 2))
    QApplication.processEvents()
    assert " earned." in page.month.text()


def test_the_chart_is_saved_as_points_and_as_shapes(
    looking: Looking, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earn(looking, 20)
    page = shown(looking)
    for button, name, begins in (
        (page.panel.as_points, "a.png", b"\x89PNG"),
        (page.panel.as_shapes, "a.svg", b"<?xml"),
    ):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, p=path: (str(p), ""))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert path.read_bytes().startswith(begins)
    assert b"earned" in (tmp_path / "a.svg").read_bytes()


@pytest.mark.parametrize("most", [0, 99, 100, 750_000, 2_150_000, 10**11])
def test_an_axis_reaches_its_highest_value_in_few_round_steps(most: int) -> None:
    found = ticks(most)
    assert found[0] == 0
    assert found[-1] >= most
    assert 2 <= len(found) <= 5
    assert found[-2] < max(1, most)
