"""Forecasts are kept once a month, without anybody's asking, and scored where all can see it."""

from datetime import date

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from funnel_desktop.funnel.stages import Outcome, Stage
from tests.conftest import PATIENCE
from tests.ui.conftest import TODAY
from tests.ui.screens.insights.conftest import Looking, ago
from tests.ui.screens.insights.test_income import earn


def wait_until_kept(looking: Looking) -> None:
    deadline = QDeadlineTimer(PATIENCE)
    forecasting = looking.shown.document.forecasting
    while not forecasting.is_kept(TODAY) and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    assert forecasting.is_kept(TODAY)


def lines(looking: Looking) -> list[list[str]]:
    looking.shown.do("report_forecasts")
    QApplication.processEvents()
    return looking.page.pages["forecasts"].panel.table.report.plain_lines()


def keep(looking: Looking, month: date, band: str) -> None:
    looking.shown.document.remember(f"forecast {month.isoformat()}", band)


def test_this_month_s_forecast_is_kept_by_itself_and_once(looking: Looking) -> None:
    earn(looking, 12)
    before = looking.shown.document.log.undo_step()
    wait_until_kept(looking)
    assert looking.shown.document.log.undo_step() == before
    (_, line) = lines(looking)
    assert line[0] == f"{TODAY:%Y-%m}"
    found = looking.shown.document.forecasting.kept(TODAY)
    assert found[0].month == TODAY.replace(day=1)
    kept = found[0].kept
    earn(looking, 12)
    assert looking.shown.document.forecasting.kept(TODAY)[0].kept == kept


def test_each_band_stands_beside_what_came(looking: Looking) -> None:
    assert lines(looking)[1:] == []
    told = looking.page.pages["forecasts"].panel.told
    assert told.text().startswith("The first forecast is kept once there is an agreement")
    looking.won("W", 100, 30, "Coaching")
    keep(looking, date(2026, 1, 1), "[0, 5000, 19000]")
    keep(looking, date(2026, 2, 1), "[11000, 12000, 13000]")
    keep(looking, date(2026, 4, 1), "[1, 2, 3]")
    assert [line[5:] for line in lines(looking)[1:]] == [
        ["100.00", "yes"], ["100.00", "no"], ["", "not over yet"],
    ]  # fmt: skip
    assert told.text() == "Of 2 bands, 1 held; a good band holds 8 of 10 times."
    said = looking.page.pages["forecasts"].chart.accessibleDescription()
    assert "came: not held" in said


def test_how_sure_one_was_stands_beside_what_came_of_it(looking: Looking) -> None:
    """Nine are too few; the tenth brings the share, beside that of all that were in Best Few."""
    document = looking.shown.document
    page = looking.page.pages["forecasts"]

    def close(name: str, outcome: Outcome, sure: bool) -> None:
        own = looking.add(name, 60, Stage.BEST_FEW if sure else Stage.IN)
        if sure:
            document.gates.judge(own, "sure", True, ago(20))
        document.objectives.set_outcome([own], outcome, TODAY, on=ago(5))

    for n in range(9):
        close(f"Sure {n}", Outcome.WON if n < 4 else Outcome.LOST, sure=True)
    lines(looking)
    assert page.sure.told.text().startswith("You were at least 90 % sure of 9 closed objectives.")
    assert page.sure.table.report.plain_lines()[1][3:] == ["", "", ""]
    close("Sure 9", Outcome.LOST, sure=True)
    close("Never there", Outcome.WON, sure=False)
    assert page.sure.told.text().startswith(
        "Of 10 that you called at least 90 % sure, 4 were won: 40 %."
    )
    called, ever = page.sure.table.report.plain_lines()[1:]
    assert called[:4] == ["Called at least 90 % sure", "10", "4", "0.4"]
    assert ever[:4] == ["Ever in Best Few", "10", "4", "0.4"]
    assert page.sure_chart.said()[0].startswith("Called at least 90 % sure: 4 of 10 won, 40 %, ")
