"""The weekly review: six steps that can be skipped, with the printed page at their end."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.portions import at_once
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.ideal_client import Profile, Trait, TraitKind
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.stages import BOARD_STAGES, Outcome, Stage, WorkType
from funnel_desktop.funnel.then_and_now import Became
from funnel_desktop.funnel.week import monday_of
from funnel_desktop.ui.screens.week.print_dialog import PrintDialog
from funnel_desktop.ui.screens.week.regularity_row import sentence
from funnel_desktop.ui.screens.week.review import WeeklyReview
from funnel_desktop.ui.screens.week.review_facts import facts
from tests.ui.conftest import TODAY, Show, Shown
from tests.ui.screens.week.conftest import LEFT, MONDAY

SHARES = {WorkType.PROSPECTING: 40, WorkType.COVERING: 30, WorkType.CLOSING: 30}


def review(shown: Shown) -> WeeklyReview:
    shown.window.show()
    shown.do("weekly_review")
    QApplication.processEvents()
    (found,) = [d for d in shown.window.findChildren(WeeklyReview) if d.isVisible()]
    return found


def test_it_tells_what_entered_and_left_this_week(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    objectives, before = shown.document.objectives, MONDAY - timedelta(days=20)
    won, back, stays = (
        objectives.add(before, client_name=name, stage=Stage.IN) for name in ("Won", "Back", "Old")
    )
    objectives.set_outcome([won], Outcome.WON, TODAY)
    objectives.move([back], Stage.UNIVERSE, TODAY)
    moved = facts(shown.document, TODAY).moved
    assert moved.entered == ["Ana"]
    assert moved.left[Outcome.WON] == ["Won"]
    assert moved.gone == ["Back"]
    assert objectives.get(stays, TODAY).client_name == "Old"


def test_a_deal_of_one_day_entered_and_its_renewal_is_not_a_parked_one(show: Show) -> None:
    shown = show()
    objectives = shown.document.objectives
    own = objectives.add(TODAY, client_name="Sommer Optik", value=150_000)
    for stage in (Stage.IN, Stage.BEST_FEW):
        objectives.move([own], stage, TODAY, because="in one day")
    objectives.set_outcome([own], Outcome.WON, TODAY)
    objectives.look_again(own, TODAY + timedelta(days=365), TODAY)
    moved = facts(shown.document, TODAY).moved
    assert moved.entered == ["Sommer Optik"]
    assert moved.left == {Outcome.WON: ["Sommer Optik"], Outcome.LOST: [], Outcome.PARKED: []}
    yesterday = TODAY - timedelta(days=1)
    groups = at_once(shown.document.insights.look(yesterday, TODAY, TODAY)).groups
    assert groups[Became.PARKED].differences == []
    assert len(groups[Became.WON].differences) == 1


@pytest.mark.parametrize("days", [0, 2, 9, 100, 400])
def test_it_tells_what_the_two_whole_funnels_tell(tmp_path: Path, days: int) -> None:
    today = TODAY - timedelta(days=days)
    make_example(tmp_path / "made.funnel", TODAY, objectives=600, seed=days)
    with open_document(tmp_path / "made.funnel", read_only=True) as document:
        sunday = monday_of(today) - timedelta(days=1)
        moved = facts(document, today).moved
        before, now = (on_board(document, day) for day in (sunday, today))
    assert moved.entered == sorted(now[own] for own in now.keys() - before.keys())
    left = Counter(before[own] for own in before.keys() - now.keys())
    told = Counter([*moved.gone, *(name for names in moved.left.values() for name in names)])
    assert left <= told


def on_board(document: Document, day: date) -> dict[str, str]:
    stages = document.board.funnel_on(day).stages
    return {each.id: each.client_name for stage in BOARD_STAGES for each in stages[stage]}


def test_missing_next_actions_are_listed_until_they_are_set(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE, Bob=Stage.UNIVERSE)
    asked = review(shown)
    for _ in range(2):
        QTest.mouseClick(asked.on, LEFT)
    assert [line.words for line in asked.missing.rows.rows] == ["Ana"]
    action = NextAction(what="Call")
    shown.document.objectives.set_next_action(shown.ids["Ana"], action, today=TODAY)
    assert "Ana" not in asked.missing.rows.index(0).data()
    asked.reject()


def test_open_questions_of_the_ideal_client_are_listed(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE, Bob=Stage.IN, Far=Stage.UNIVERSE)
    asked = review(shown)
    said = asked.unknown.rows.index(0).data()
    assert said.startswith("There is no ideal client to compare with yet")
    trait = Trait("openness", "Open to what is new", TraitKind.PSYCHOGRAPHIC, 5)
    shown.document.profiles.save(Profile("own", "Mine", traits=(trait,)))
    lines = [line.words for line in asked.unknown.rows.rows]
    assert lines == ["Ana: 0 % known", "Bob: 0 % known"]
    client = shown.document.objectives.get(shown.ids["Ana"], TODAY).client
    shown.document.ideal_clients.answer(client, "openness", score=3)
    assert [line.words for line in asked.unknown.rows.rows] == ["Bob: 0 % known"]
    asked.reject()


def test_every_step_can_be_skipped_and_the_page_comes_last(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    asked = review(shown)
    before = len(shown.document.log.history())
    assert asked.place.text() == "Step 1 of 6"
    for _ in range(5):
        QTest.keyClick(asked.on, Qt.Key.Key_Return)
    assert asked.place.text() == "Step 6 of 6"
    assert asked.steps.currentWidget().grid.days[0] == MONDAY + timedelta(weeks=1)
    QTest.mouseClick(asked.on, LEFT)
    QApplication.processEvents()
    (printing,) = [d for d in shown.window.findChildren(PrintDialog) if d.isVisible()]
    printing.reject()
    assert len(shown.document.log.history()) == before


def test_back_goes_back(show: Show) -> None:
    asked = review(show())
    assert not asked.back.isEnabled()
    QTest.mouseClick(asked.on, LEFT)
    QTest.mouseClick(asked.back, LEFT)
    assert asked.place.text() == "Step 1 of 6"
    asked.reject()


def test_regularity_counts_kept_weeks_and_leaves_away_out(show: Show) -> None:
    document = show().document
    for back, done, away in ((3, 360, False), (2, 30, False), (1, 0, True)):
        monday = MONDAY - timedelta(weeks=back)
        document.weeks.set_budget(WeekBudget(monday, 900, SHARES, away=away))
        if done:
            document.activities.log_work(WorkType.PROSPECTING, done, monday)
    weeks = document.habits.prospecting_weeks(TODAY, 12)
    assert sentence(weeks) == "You kept your prospecting time in 1 of 2 weeks."


def test_the_present_week_counts_from_its_friday_on(show: Show) -> None:
    document = show().document
    document.weeks.set_budget(WeekBudget(MONDAY, 900, SHARES))
    assert [w.monday for w in facts(document, TODAY).weeks] == []
    assert [w.monday for w in facts(document, MONDAY + timedelta(days=4)).weeks] == [MONDAY]
