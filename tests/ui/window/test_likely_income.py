"""Below the window: what the next three months likely bring, asked when nothing else happens."""

from datetime import timedelta

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.ui.window.likely_income import LikelyIncome
from tests.conftest import PATIENCE
from tests.ui.conftest import TODAY, Show, Shown


def likely(shown: Shown) -> LikelyIncome:
    """The button, after its answer has come."""
    deadline = QDeadlineTimer(PATIENCE)

    def waits() -> bool:
        found = shown.window.status.likely
        return found is None or found.question.is_open or found.timer.isActive()

    while waits() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    assert not waits()
    found = shown.window.status.likely
    assert found is not None
    return found


def agree(shown: Shown, number: int) -> None:
    for n in range(number):
        day = TODAY - timedelta(days=30 * n)
        begun = day - timedelta(days=50)
        own = shown.document.objectives.add(begun, client_name=f"W{n}", value=200_000)
        shown.document.objectives.set_outcome([own], Outcome.WON, day, on=day)


def test_it_is_said_once_there_are_agreements_and_opens_the_page(show: Show) -> None:
    shown = show()
    assert not likely(shown).isVisible()
    agree(shown, 6)
    button = likely(shown)
    assert button.isVisible()
    assert button.text().startswith("likely ")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    insights = shown.window.workspace.views.insights
    assert insights.pages["income"].isVisible()


def test_below_five_agreements_nothing_is_said(show: Show) -> None:
    shown = show()
    agree(shown, 4)
    assert not likely(shown).isVisible()
