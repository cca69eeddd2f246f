"""The steering wheel: sliders move a second line at once, and nothing of it is saved."""

from math import ceil
from time import process_time

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.funnel.forecast.past import Past
from funnel_desktop.funnel.forecast.prospecting import ProspectingRate
from funnel_desktop.funnel.forecast.wheel import Wheel
from funnel_desktop.ui.screens.insights.income_page import IncomePage
from funnel_desktop.ui.screens.insights.steering_wheel import SteeringWheel
from tests.conftest import PATIENCE
from tests.ui.conftest import TODAY
from tests.ui.screens.insights.conftest import Looking
from tests.ui.screens.insights.test_income import earn, shown


def differences(page: IncomePage) -> list[float]:
    """What the chart shows beside the likely line, after the finest answer."""
    deadline = QDeadlineTimer(PATIENCE)
    while page.wheel._finer.isActive() and not deadline.hasExpired():
        QApplication.processEvents()
    return list(page.chart._turned or ())


def test_more_hours_more_income_and_back_again(looking: Looking) -> None:
    earn(looking, 30)
    page = shown(looking)
    wheel, before = page.wheel, looking.shown.document.log.undo_step()
    assert differences(page) == []
    QTest.keyClick(wheel.hours, Qt.Key.Key_End)
    more = differences(page)
    assert len(more) == 6
    assert 0 < more[0] < more[-1]
    assert "a month more" in wheel.said.text()
    assert "Your own record is too short" in wheel.said.text()
    assert wheel.hours.accessibleName() == "Prospecting a week: 20 h"
    QTest.mouseClick(wheel.back, Qt.MouseButton.LeftButton)
    assert differences(page) == []
    QTest.keyClick(wheel.win, Qt.Key.Key_Home)
    assert sum(differences(page)) < 0
    assert "a month less" in wheel.said.text()
    assert looking.shown.document.log.undo_step() == before


@pytest.mark.parametrize(
    ("present", "said"),
    [(26.25, "26.25 h"), (5.25, "5.25 h"), (0.0, "0 h")],
)
def test_hours_are_said_as_they_are_however_many(
    qapp: QApplication, present: float, said: str
) -> None:
    wheel = SteeringWheel()
    past = Past([], TODAY.toordinal())
    wheel.show_wheel(Wheel(past, ProspectingRate(entered=9, hours=90, weeks=9, present=present)))
    assert wheel.hours.accessibleName() == f"Prospecting a week: {said}"
    assert not wheel.back.isEnabled()
    QTest.keyClick(wheel.hours, Qt.Key.Key_End)
    assert wheel.hours.value() / 2 == max(20, ceil(2 * present))


def test_the_value_moves_all_in_its_proportion(looking: Looking) -> None:
    earn(looking, 30)
    page = shown(looking)
    page.wheel.value.setValue(200)
    twice = differences(page)
    page.wheel.value.setValue(150)
    assert sum(differences(page)) * 2 == sum(twice) > 0


def test_a_step_takes_less_than_a_tenth_of_a_second(looking: Looking) -> None:
    earn(looking, 200)
    page = shown(looking)
    times = []
    for value in range(100, 200, 20):
        start = process_time()
        page.wheel.win.setValue(value)
        times.append(process_time() - start)
    assert sorted(times)[2] < 0.1
