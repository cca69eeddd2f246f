"""The first page of *Insights*: two days, what moved between them, and the diagnoses."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.funnel.diagnoses import About
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.objective.next_action_popover import NextActionPopover
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.screens.selling.selling_popover import SellingPopover
from tests.ui.conftest import TODAY, Show
from tests.ui.screens.insights.conftest import Looking, ago

Shown = TypeVar("Shown", bound=QWidget)
ENTERED, FORWARD, BACK, WON, STILL = 0, 2, 3, 4, 7


def opened(looking: Looking, kind: type[Shown]) -> list[Shown]:
    return [each for each in looking.shown.window.findChildren(kind) if each.isVisible()]


def test_the_view_takes_the_whole_width_and_gives_it_back(show: Show) -> None:
    shown = show(Anna=Stage.ABOVE)
    workspace = shown.window.workspace
    QTest.keyClick(shown.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert workspace.views.shown == "insights"
    assert workspace.views.insights.isVisible()
    assert not any(side.isVisible() for side in workspace.sides)
    shown.do("show_board")
    assert all(side.isVisible() for side in workspace.sides)


def test_f6_and_the_keyboard_reach_the_view(looking: Looking) -> None:
    window = looking.shown.window
    window.activateWindow()
    for _ in range(2):
        looking.shown.do("next_region")
        focused = window.focusWidget()
        assert focused is not None
        assert focused.objectName() == "then_and_now"


def test_what_moved_in_the_last_month(looking: Looking) -> None:
    objectives = looking.shown.document.objectives
    looking.add("Old", 100)
    looking.add("New", 10)
    moved = looking.add("Moved", 100)
    objectives.move([moved], Stage.IN, ago(5))
    won = looking.add("Won", 100, Stage.BEST_FEW)
    objectives.set_outcome([won], Outcome.WON, TODAY, on=ago(3), value=120_00)
    assert looking.kinds() == [
        "Entered: 1 · €100", "Came back: 0", "Moved forward: 1 · €100", "Moved back: 0",
        "Won: 1 · €120", "Lost: 0", "Parked: 0", "Did not move: 1 · €100",
    ]  # fmt: skip
    differences = looking.page.pages["then_and_now"].differences
    for row, names in ((ENTERED, ["New"]), (FORWARD, ["Moved"]), (WON, ["Won"]), (STILL, ["Old"])):
        differences.kinds.go_to(row)
        assert looking.cells() == names
        assert differences.empty.isHidden()
    differences.kinds.go_to(BACK)
    assert not differences.empty.isHidden()
    said = looking.page.pages["then_and_now"].chart.said()
    assert said[1] == "Above the Funnel: 2, €200 then; 2, €200 now"


def test_enter_opens_the_card_of_a_line(looking: Looking) -> None:
    looking.add("New", 10)
    table = looking.page.pages["then_and_now"].differences.table
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert len(opened(looking, ObjectiveWindow)) == 1


def test_another_span_by_choice_and_by_typing(looking: Looking) -> None:
    looking.add("Old", 50)
    span = looking.page.pages["then_and_now"].span
    assert looking.kinds()[ENTERED] == "Entered: 0"
    span.choice.setCurrentIndex(1)
    span.choice.activated.emit(1)
    assert span.days() == (date(2026, 2, 12), TODAY)
    assert looking.kinds()[ENTERED].startswith("Entered: 1")
    span.first.setText("1.5.2026")
    span.first.left.emit()
    assert span.days()[0].isoformat() == "2026-05-01"
    assert span.choice.currentText() == "Choose two days"
    assert looking.kinds()[ENTERED] == "Entered: 0"
    span.last.setText("1.1.2026")
    span.last.left.emit()
    assert [day.isoformat() for day in span.days()] == ["2026-01-01", "2026-05-01"]
    span.last.setText("never")
    span.last.left.emit()
    assert span.last.text() == "1 May 2026"


def test_what_is_not_seen_asks_nothing_and_is_right_when_it_is(looking: Looking) -> None:
    looking.shown.do("show_board")
    looking.add("New", 10)
    assert looking.kinds()[ENTERED] == "Entered: 0"
    looking.shown.do("show_insights")
    assert looking.kinds()[ENTERED].startswith("Entered: 1")


def test_a_new_day_moves_the_month(looking: Looking, qtbot: QtBot) -> None:
    session = looking.shown.window.session
    looking.shown.clock.day = looking.shown.clock.later(40)
    qtbot.waitUntil(lambda: session.can_be_asked)
    session.look_at_the_day()
    first, last = looking.page.pages["then_and_now"].span.days()
    assert (first.isoformat(), last.isoformat()) == ("2026-05-21", "2026-06-21")


# -- diagnoses -------------------------------------------------------------------------------------


def sentence(looking: Looking, about: About) -> str:
    looking.answered()
    return looking.page.pages["then_and_now"].diagnoses[about].sentence.text()


def test_nothing_is_claimed_of_an_empty_practice(looking: Looking) -> None:
    assert "how many agreements a month you want" in sentence(looking, About.DRY_TOP)
    assert sentence(looking, About.JAMMED_MIDDLE) == "Nothing is In the Funnel."
    card = looking.page.pages["then_and_now"].diagnoses[About.DRY_TOP]
    assert card.action.text() == "Set how long it takes"
    card.action.click()
    (asked,) = opened(looking, SellingPopover)
    asked.wins.setText("2")
    QTest.keyClick(asked.wins, Qt.Key.Key_Return)
    assert "how many agreements a month you want" not in sentence(looking, About.DRY_TOP)


def test_what_it_takes_is_said_with_what_there_is(looking: Looking) -> None:
    looking.shown.document.settings.set("wanted_wins_a_month", 10)
    for n in range(2):
        looking.won(f"W{n}", 100, 30, "Coaching")
    assert sentence(looking, About.DRY_TOP) == (
        "0 objectives are live; how many you need is not known. Nobody live is Above the "
        "Funnel; 0 came into the funnel in the last 15 days. We need 10 older objectives, "
        "started more than two cycles ago; you have 2."
    )


def test_a_premature_best_few_opens_its_first_card(looking: Looking) -> None:
    looking.add("Hope", 10, Stage.BEST_FEW)
    card = looking.page.pages["then_and_now"].diagnoses[About.PREMATURE_BEST_FEW]
    assert card.sentence.text() == "With open conditions: 1 of 1 in Best Few."
    assert card.cards.rows.rows[0].words == "Hope"
    assert "Premature Best Few" in card.accessibleName()
    QTest.mouseClick(card.action, Qt.MouseButton.LeftButton)
    assert len(opened(looking, ObjectiveWindow)) == 1


def test_enter_opens_a_card_behind_a_diagnosis(looking: Looking) -> None:
    looking.add("Hope", 10, Stage.BEST_FEW)
    cards = looking.page.pages["then_and_now"].diagnoses[About.PREMATURE_BEST_FEW].cards
    cards.go_to(0)
    QTest.keyClick(cards, Qt.Key.Key_Return)
    assert len(opened(looking, ObjectiveWindow)) == 1


def test_an_estimate_is_one_step_and_all_that_rests_on_it_follows(looking: Looking) -> None:
    document = looking.shown.document
    looking.add("Slow", 50, Stage.IN, service="Coaching")
    coaching = document.services.all()[0].id
    steps = len(document.log.history())
    document.services.edit(coaching, "estimated_cycle", 40)
    assert len(document.log.history()) == steps + 1
    assert sentence(looking, About.JAMMED_MIDDLE).startswith("Older than usual: 1 of 1")
    document.services.edit(coaching, "estimated_cycle", 60)
    assert sentence(looking, About.JAMMED_MIDDLE).startswith("The one In the Funnel is not")
    document.log.undo()
    assert sentence(looking, About.JAMMED_MIDDLE).startswith("Older than usual: 1 of 1")


def test_a_quiet_one_is_given_its_next_action_and_is_quiet_no_more(looking: Looking) -> None:
    document = looking.shown.document
    document.services.add("Coaching", estimated_cycle=40)
    own = looking.add("Silent", 20, service="Coaching")
    card = looking.page.pages["then_and_now"].diagnoses[About.QUIET]
    assert card.sentence.text().startswith("No news from 1 objective for 20 days")
    card.action.click()
    assert looking.shown.window.findChildren(NextActionPopover)
    action = NextAction("Call", ActionKind.CALL, day=TODAY)
    document.objectives.set_next_action(own, action, today=TODAY)
    assert card.sentence.text() == "Every objective has news, or a next action ahead."
    assert not card.cards.isVisible()
    assert not card.action.isVisible()


def test_what_could_not_be_judged_is_counted_and_gets_no_tick(looking: Looking) -> None:
    """In the funnel for half a year, without a cycle: nothing is said or called well."""
    for name in ("A", "B"):
        looking.add(name, 180, Stage.IN)
    page = looking.page.pages["then_and_now"]
    assert sentence(looking, About.JAMMED_MIDDLE) == "2 of 2 could not be judged: no cycle known."
    assert page.diagnoses[About.JAMMED_MIDDLE].action.text() == "Set how long it takes"
    looking.shown.document.services.add("Retreats")
    page.diagnoses[About.JAMMED_MIDDLE].action.click()
    (asked,) = opened(looking, SellingPopover)
    assert [part.label.text() for part in asked.weeks.values()] == [
        "Retreats: weeks from the first talk to a yes"
    ]
    asked.close()
    expected = "2 of 2 could not be judged: no expected day known."
    assert sentence(looking, About.SLIPPED) == expected
    looking.add("D", 180, Stage.IN, service="Talks")
    looking.shown.document.services.add("Coaching", estimated_cycle=400)
    looking.add("C", 1, Stage.IN, service="Coaching")
    assert "1 of 4 could not be judged: no cycle known. None of the other 3 is older" in sentence(
        looking, About.JAMMED_MIDDLE
    )


def test_nothing_at_all_gets_no_tick(looking: Looking) -> None:
    for card in looking.page.pages["then_and_now"].diagnoses.values():
        assert card.mark == "open-circle"


def test_who_is_past_the_normal_cycle_is_named_where_that_is_usual(looking: Looking) -> None:
    """The board marks it; here it is said why that is no finding."""
    for days in (20, 30, 50, 90, 100, 110):
        looking.won(f"W{days}", 10, days, "Coaching")
    looking.add("Slow", 90, Stage.IN, service="Coaching")
    assert sentence(looking, About.JAMMED_MIDDLE) == (
        "The one In the Funnel is not older than usual. "
        "1 is past the normal cycle; half of all agreements take longer than that."
    )


def test_a_dry_top_offers_to_plan_prospecting(looking: Looking) -> None:
    document = looking.shown.document
    document.settings.set("wanted_wins_a_month", 50)
    for n in range(10):
        looking.won(f"W{n}", 200, 30, "Coaching")
    card = looking.page.pages["then_and_now"].diagnoses[About.DRY_TOP]
    assert "0 live, 5 needed for 5 agreements a month" in card.sentence.text()
    assert card.action.text() == "Plan prospecting"
    card.action.click()
    assert looking.shown.window.workspace.views.shown == "week"


@pytest.mark.parametrize("width", [1024, 1440])
def test_every_part_is_named_and_large_enough(looking: Looking, width: int) -> None:
    looking.shown.window.resize(width, 700)
    looking.add("Hope", 10, Stage.BEST_FEW)
    QApplication.processEvents()
    page = looking.page
    assert page.pages["then_and_now"].chart.accessibleName().startswith("The funnel on")
    assert "Best Few: 0" in page.pages["then_and_now"].chart.accessibleDescription()
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.text()
            assert button.height() >= 24
    for about in About:
        assert page.pages["then_and_now"].diagnoses[about].accessibleName()
