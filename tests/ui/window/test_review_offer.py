"""Friday's line in the status bar: it comes once a week, leads to the review, goes by one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.week.review import WeeklyReview
from funnel_desktop.ui.window.review_offer import ReviewOffer
from tests.ui.conftest import LEFT, Show, Shown


def wake(shown: Shown, days: int) -> ReviewOffer:
    shown.clock.day = shown.clock.later(days)
    shown.window.session.look_at_the_day()
    return shown.window.status.offer


@pytest.fixture
def weekend(show: Show) -> Shown:
    """Opened on Tuesday and still open on Saturday."""
    shown = show(Ana=Stage.ABOVE)
    assert not shown.window.status.offer.isVisible()
    wake(shown, 4)
    return shown


def test_it_stands_from_the_end_of_the_week_until_monday(weekend: Shown) -> None:
    offer = weekend.window.status.offer
    assert offer.isVisible()
    assert offer.review.text() == "Review the week"
    assert wake(weekend, 1).isVisible()
    assert not wake(weekend, 1).isVisible(), "Monday"


def test_it_is_gone_by_one_key_for_that_week(weekend: Shown) -> None:
    offer = weekend.window.status.offer
    offer.review.setFocus()
    QTest.keyClick(offer.review, Qt.Key.Key_Escape)
    assert not offer.isVisible()
    assert not wake(weekend, 1).isVisible()
    assert wake(weekend, 6).isVisible()


def test_it_leads_to_the_review_and_is_gone_after_it(weekend: Shown) -> None:
    offer = weekend.window.status.offer
    QTest.mouseClick(offer.review, LEFT)
    (review,) = (each for each in weekend.window.findChildren(WeeklyReview) if each.isVisible())
    assert offer.isVisible()
    review.reject()
    assert not offer.isVisible()
    assert not wake(weekend, 1).isVisible()
