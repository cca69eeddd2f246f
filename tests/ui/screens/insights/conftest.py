"""The view *Insights* over a real file."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from funnel_desktop.document.document import open_document
from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.insights.insights_page import InsightsPage
from funnel_desktop.ui.window.main_window import MainWindow
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings
from tests.conftest import PATIENCE
from tests.ui.conftest import TODAY, Day, Show, Shown, show

__all__ = ["show"]


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@dataclass
class Looking:
    """The view, and what its file holds."""

    shown: Shown
    page: InsightsPage

    def add(self, name: str, days: int, stage: Stage = Stage.ABOVE, service: str = "") -> str:
        """An objective that came into a stage some days ago."""
        services = self.shown.document.services
        known = services.named(service) if service else None
        own = known.id if known else (services.add(service) if service else None)
        added = self.shown.document.objectives.add(
            ago(days),
            client_name=name,
            wish=f"{name}'s wish",
            stage=stage,
            service=own,
            value=100_00,
            first_contact=ago(days),
        )
        self.answered()
        return added

    def won(self, name: str, days: int, took: int, service: str) -> str:
        """An agreement of some days ago, after so many days."""
        own = self.add(name, days + took, service=service)
        self.shown.document.objectives.set_outcome([own], Outcome.WON, TODAY, on=ago(days))
        return own

    def cells(self) -> list[str]:
        """The clients of the list that is shown."""
        self.answered()
        rows = self.page.pages["then_and_now"].differences.table.rows
        return [rows.index(row, 0).data() for row in range(rows.rowCount())]

    def kinds(self) -> list[str]:
        self.answered()
        rows = self.page.pages["then_and_now"].differences.kinds.rows
        return [str(rows.index(row).data()) for row in range(rows.rowCount())]

    def answered(self) -> None:
        """Wait for what takes longer than a moment, as each question does on a busy machine."""
        question = self.page.pages["then_and_now"].question
        deadline = QDeadlineTimer(PATIENCE)
        while question.is_open and not deadline.hasExpired():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        assert not question.is_open


def answered(looking: Looking, report: str) -> Any:
    """The page of a report, after its answer has come."""
    looking.shown.do(f"report_{report}")
    page = looking.page.pages[report]
    deadline = QDeadlineTimer(PATIENCE)
    while page.question.is_open and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    assert not page.question.is_open
    return page


@pytest.fixture
def large(show: Show, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on a practice that is too large to look through in some milliseconds."""
    show()  # whatever a window wants to be in force
    path = tmp_path / "large.funnel"
    make_example(path, TODAY, objectives=4_000)
    window = MainWindow(Session(open_document(path), Day()), Settings(tmp_path / "config"))
    window.begin(given=True)
    QApplication.processEvents()
    yield window
    if isValid(window):
        window.close()


@pytest.fixture
def looking(show: Show) -> Looking:
    """An empty practice with *Insights* open."""
    shown = show()
    shown.do("show_insights")
    QApplication.processEvents()
    return Looking(shown, shown.window.workspace.views.insights)
