"""The weekly sort over the board: one key for each card, each answer one step."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.sorting.sorting_panel import SortPanel
from tests.ui.conftest import LEFT, Show, Shown, plan

KEY = Qt.Key


@pytest.fixture
def used(show: Show) -> Shown:
    """Three on the board and a lead, the oldest first in its column."""
    return show(Ana=Stage.ABOVE, Bob=Stage.IN, Cem=Stage.BEST_FEW, Zoe=Stage.UNIVERSE)


def sort(shown: Shown, qtbot: QtBot) -> SortPanel:
    shown.do("weekly_sort")
    return opened(shown, qtbot)


def opened(shown: Shown, qtbot: QtBot) -> SortPanel:
    """The panel that is open, once it has read whom to ask for."""
    found = shown.window.workspace.findChildren(SortPanel)
    (panel,) = (each for each in found if each.isVisible())
    qtbot.waitUntil(lambda: panel.queue.place[1] > 0)
    return panel


def press(shown: Shown, *keys: Qt.Key) -> None:
    """Where the keyboard is, as it would come there."""
    for key in keys:
        focused = shown.window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def asked(panel: SortPanel) -> str:
    return panel.question.accessibleName().split(",")[0]


def sorted_on(shown: Shown, name: str) -> bool:
    card = shown.document.board.card(shown.ids[name], shown.clock())
    return card is not None and card.sorted_on == shown.clock()


def test_each_is_asked_once_and_one_key_answers(used: Shown, qtbot: QtBot) -> None:
    panel, steps = sort(used, qtbot), len(used.document.log.history())
    assert (asked(panel), panel.place.text()) == ("Ana", "1 of 3")
    press(used, KEY.Key_1)
    assert sorted_on(used, "Ana")
    assert (asked(panel), panel.place.text()) == ("Bob", "2 of 3")
    press(used, KEY.Key_3)
    assert used.stage("Bob") is Stage.ABOVE
    press(used, KEY.Key_6)
    cem = used.document.objectives.get(used.ids["Cem"], used.clock())
    assert cem.outcome is Outcome.WON
    assert panel.pages.currentWidget() is panel.closing
    assert panel.closing.summary.text() == "1 still here. 2 changed."
    assert len(used.document.log.history()) == steps + 3
    press(used, KEY.Key_Return)
    assert not panel.isVisible()
    assert used.window.board.isAncestorOf(used.window.focusWidget())


def test_a_position_goes_with_the_answer_and_is_there_again_next_week(
    used: Shown, qtbot: QtBot
) -> None:
    panel = sort(used, qtbot)
    press(used, KEY.Key_Left, KEY.Key_Left, KEY.Key_1)
    (felt,) = used.document.positions.of(used.ids["Ana"])
    assert felt.position == -2
    press(used, KEY.Key_1, KEY.Key_1, KEY.Key_Return)
    assert used.document.positions.of(used.ids["Bob"]) == [], "it is optional"
    used.clock.day = used.clock.later(7)
    used.window.session.look_at_the_day()
    panel = sort(used, qtbot)
    assert asked(panel) == "Ana"
    assert panel.question.dots.value == -2
    press(used, KEY.Key_1)
    assert len(used.document.positions.of(used.ids["Ana"])) == 1, "said last week, not again"


def test_a_next_action_is_a_phrase(used: Shown, qtbot: QtBot) -> None:
    panel = sort(used, qtbot)
    press(used, KEY.Key_2)
    field = panel.question.phrase.field
    assert field.hasFocus()
    QTest.keyClicks(field, "call Thu 10:00")
    assert panel.question.phrase.meaning.text() == "Call · Thu 14 May · 10:00"
    press(used, KEY.Key_Return)
    action = used.document.objectives.get(used.ids["Ana"], used.clock()).next_action
    assert action is not None
    assert (action.kind, action.day, str(action.time)) == (
        ActionKind.CALL, used.clock() + timedelta(days=2), "10:00:00",
    )  # fmt: skip
    assert asked(panel) == "Bob"
    assert panel.question.hasFocus()


def test_escape_leaves_the_phrase_first_and_then_the_sort_and_keeps_answers(
    used: Shown, qtbot: QtBot
) -> None:
    panel = sort(used, qtbot)
    press(used, KEY.Key_1, KEY.Key_2, KEY.Key_Escape)
    assert panel.isVisible()
    assert asked(panel) == "Bob"
    press(used, KEY.Key_Escape)
    assert not panel.isVisible()
    assert sorted_on(used, "Ana")
    panel = sort(used, qtbot)
    assert (asked(panel), panel.place.text()) == ("Bob", "1 of 2"), "Ana is not asked again today"


def test_later_comes_round_again(used: Shown, qtbot: QtBot) -> None:
    panel = sort(used, qtbot)
    press(used, KEY.Key_Space)
    assert (asked(panel), panel.place.text()) == ("Bob", "1 of 3 · 1 for later")
    press(used, KEY.Key_1, KEY.Key_1)
    assert asked(panel) == "Ana"
    press(used, KEY.Key_1)
    assert panel.closing.isVisible()


def test_undo_asks_again_for_what_was_answered(used: Shown, qtbot: QtBot) -> None:
    panel = sort(used, qtbot)
    press(used, KEY.Key_5)
    assert asked(panel) == "Bob"
    used.do("undo")
    qtbot.waitUntil(lambda: asked(panel) == "Ana")
    assert panel.place.text() == "1 of 3"
    assert used.stage("Ana") is Stage.ABOVE


def test_the_closing_list_takes_back_line_by_line_whatever_came_later(
    used: Shown, qtbot: QtBot
) -> None:
    panel = sort(used, qtbot)
    press(used, KEY.Key_5, KEY.Key_4, KEY.Key_6)
    lines = [line.findChildren(type(panel.closing.finish)) for line in panel.closing.lines]
    assert len(lines) == 3
    QTest.mouseClick(lines[0][1], LEFT)
    ana = used.document.objectives.get(used.ids["Ana"], used.clock())
    assert (ana.outcome, ana.stage) == (None, Stage.ABOVE)
    bob = used.document.objectives.get(used.ids["Bob"], used.clock())
    assert bob.outcome is Outcome.PARKED, "the others stay"
    qtbot.waitUntil(lambda: len(panel.closing.lines) == 2)
    assert panel.closing.again.text() == "Sort 1 more"
    QTest.mouseClick(panel.closing.again, LEFT)
    assert asked(panel) == "Ana"


def test_likely_dead_ones_come_first_and_say_why(used: Shown, qtbot: QtBot) -> None:
    used.document.objectives.edit(
        used.ids["Cem"], "expected", used.clock.later(-40), today=used.clock()
    )
    panel = sort(used, qtbot)
    assert asked(panel) == "Cem"
    assert panel.question.why.text() == "Expected close 40 days ago"
    assert panel.question.why.isVisible()
    press(used, KEY.Key_1)
    assert not panel.question.why.isVisible()


def test_it_waits_for_a_carried_card(used: Shown) -> None:
    column = used.window.board.columns[Stage.ABOVE].card_list
    column.setFocus()
    column.setCurrentIndex(column.rows.index(0))
    QTest.keyClick(column, KEY.Key_Space)
    used.do("weekly_sort")
    assert used.window.workspace.findChildren(SortPanel) == []


def test_monday_s_card_leads_to_it_until_it_is_done(used: Shown, qtbot: QtBot) -> None:
    used.document.remember("created", "2026-03-02")
    used.clock.day = used.clock.later(6)
    used.window.session.look_at_the_day()
    notices = used.window.workspace.do_next.notices
    assert notices is not None
    assert notices.monday.sort.text() == "Sort 3 objectives"
    QTest.mouseClick(notices.monday.sort, LEFT)
    opened(used, qtbot)
    press(used, KEY.Key_1, KEY.Key_1, KEY.Key_1, KEY.Key_Return)
    assert not notices.monday.sort.isVisible()


def test_another_view_ends_it(used: Shown, qtbot: QtBot) -> None:
    panel = sort(used, qtbot)
    plan(used, "Ana", "Call", used.clock())
    used.do("show_week")
    assert not panel.isVisible()


# -- once a quarter -------------------------------------------------------------------------------


@pytest.fixture
def forgotten(show: Show) -> Shown:
    """Two of which nothing was heard for four times sixty days, and one that is alive."""
    shown = show(Ana=Stage.ABOVE, Bob=Stage.IN)
    shown.clock.day = shown.clock.later(240)
    objectives = shown.document.objectives
    shown.ids["Cem"] = objectives.add(shown.clock.day, client_name="Cem", stage=Stage.ABOVE)
    shown.window.session.look_at_the_day()
    return shown


def ticks(panel: SortPanel) -> list[str]:
    return [tick.text() for tick in panel.forgotten.ticks.values()]


def test_long_silent_ones_are_a_list_to_tick_and_one_step(forgotten: Shown, qtbot: QtBot) -> None:
    panel, steps = sort(forgotten, qtbot), len(forgotten.document.log.history())
    assert panel.pages.currentWidget() is panel.forgotten
    assert [text.split(" · ")[0] for text in ticks(panel)] == ["Ana", "Bob"]
    assert ticks(panel)[0].split(" · ")[1] == "Quiet 240 days"
    assert not panel.forgotten.close_them.isEnabled(), "nothing is closed by itself"
    press(forgotten, KEY.Key_Space)
    assert panel.forgotten.close_them.text() == "Close one as lost"
    press(forgotten, KEY.Key_Backtab)
    assert panel.forgotten.all.hasFocus()
    press(forgotten, KEY.Key_Space)
    QTest.mouseClick(panel.forgotten.close_them, LEFT)
    for name in ("Ana", "Bob"):
        known = forgotten.document.objectives.get(forgotten.ids[name], forgotten.clock())
        assert (known.outcome, known.outcome_reason) == (Outcome.LOST, "no_answer")
    assert len(forgotten.document.log.history()) == steps + 1
    qtbot.waitUntil(lambda: panel.pages.currentWidget() is panel.question)
    assert (asked(panel), panel.place.text()) == ("Cem", "1 of 1")


def test_who_leaves_them_open_is_not_asked_again_in_the_quarter(
    forgotten: Shown, qtbot: QtBot
) -> None:
    panel = sort(forgotten, qtbot)
    QTest.mouseClick(panel.forgotten.leave, LEFT)
    qtbot.waitUntil(lambda: panel.pages.currentWidget() is panel.question)
    assert panel.place.text() == "1 of 3"
    for days, page in ((90, "question"), (1, "forgotten")):
        press(forgotten, KEY.Key_Escape)
        forgotten.clock.day = forgotten.clock.later(days)
        forgotten.window.session.look_at_the_day()
        panel = sort(forgotten, qtbot)
        assert panel.pages.currentWidget() is getattr(panel, page), days
