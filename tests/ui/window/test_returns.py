"""A renewal waits for its day; who comes back from Parked is said once."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.board.asking import LookAgain
from tests.ui.conftest import TODAY, Show, Shown


def toast_text(shown: Shown) -> str:
    return " ".join(label.text() for label in shown.window.notices.toast.findChildren(QLabel))


def win(shown: Shown, name: str) -> None:
    shown.window.board.lists.choose([shown.ids[name]])
    shown.do("won")
    QApplication.processEvents()


def asked(shown: Shown) -> LookAgain:
    QTest.mouseClick(shown.window.notices.toast.again, Qt.MouseButton.LeftButton)
    return shown.window.workspace.findChildren(LookAgain)[-1]


def test_a_win_becomes_a_lead_again_on_its_day(show: Show) -> None:
    shown = show(Anna=Stage.BEST_FEW)
    win(shown, "Anna")
    question = asked(shown)
    day = TODAY + timedelta(days=30)
    question.day.show_value(day)
    QTest.keyClick(question.day, Qt.Key.Key_Return)
    assert shown.document.board.totals(TODAY)[Stage.UNIVERSE].objectives == 0
    (lead,) = shown.document.board.cards(Stage.UNIVERSE, day, 0, 10)
    assert (lead.client_name, lead.value) == ("Anna", 100_00)
    assert "Anna appears in the Universe on 11 Jun 2026." in toast_text(shown)
    shown.clock.day = day
    shown.window.session.look_at_the_day()
    assert shown.names(Stage.UNIVERSE) == ["Anna"]
    assert "Back in the Universe, as planned: Anna." in toast_text(shown)
    assert shown.window.notices.toast.details.isVisible()


def test_a_renewal_is_one_step(show: Show) -> None:
    shown = show(Anna=Stage.BEST_FEW)
    win(shown, "Anna")
    question = asked(shown)
    before = len(shown.document.log.history())
    QTest.mouseClick(question.keep, Qt.MouseButton.LeftButton)
    assert len(shown.document.log.history()) == before + 1
    assert len(shown.document.objectives.all(TODAY)) == 2
    shown.do("undo")
    (only,) = shown.document.objectives.all(TODAY)
    assert only.outcome is Outcome.WON


def test_only_a_win_offers_to_look_again(show: Show) -> None:
    shown = show(Anna=Stage.BEST_FEW)
    shown.window.board.lists.choose([shown.ids["Anna"]])
    shown.do("column_left")
    assert not shown.window.notices.toast.again.isVisible()


def test_a_day_that_is_over_is_not_taken(show: Show) -> None:
    shown = show(Anna=Stage.BEST_FEW)
    win(shown, "Anna")
    question = asked(shown)
    question.day.show_value(TODAY)
    QTest.mouseClick(question.keep, Qt.MouseButton.LeftButton)
    assert question.complaint.text() == "Enter a day after today."
    QTest.keyClick(question.day, Qt.Key.Key_Escape)
    assert len(shown.document.objectives.all(TODAY)) == 1


def test_returns_are_said_once(show: Show) -> None:
    shown = show(**dict.fromkeys("ABCDE", Stage.IN))
    objectives = shown.document.objectives
    until = TODAY + timedelta(days=3)
    objectives.set_outcome(list(shown.ids.values()), Outcome.PARKED, TODAY, until=until)
    shown.clock.day = until + timedelta(days=1)
    shown.window.session.look_at_the_day()
    assert "Back in the Universe, as planned: A, B, C and 2 more." in toast_text(shown)
    shown.window.notices.toast.hide()
    shown.clock.day = until + timedelta(days=2)
    shown.window.session.look_at_the_day()
    assert not shown.window.notices.toast.isVisible()
    assert objectives.returned(until, shown.clock()) == []
    assert len(objectives.returned(None, shown.clock())) == 5
