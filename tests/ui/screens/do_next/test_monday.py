"""Monday's card at the head of *Do next*: it comes once a week, and goes by one key."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.stages import PRIORITY, Outcome, Stage, WorkType
from funnel_desktop.funnel.week import monday_of
from funnel_desktop.ui.screens.do_next.entries import EntryKind
from funnel_desktop.ui.screens.do_next.monday_card import MondayCard
from tests.ui.conftest import LEFT, Show, Shown, plan


def card(shown: Shown) -> MondayCard:
    notices = shown.window.workspace.do_next.notices
    assert notices is not None
    return notices.monday


def wake(shown: Shown, days: int = 6) -> None:
    """The window was left open until another day; 6 days on is Monday."""
    shown.clock.day = shown.clock.later(days)
    shown.window.session.look_at_the_day()


@pytest.fixture
def used(show: Show) -> Shown:
    """Used since March; the day is a Tuesday."""
    shown = show(Ana=Stage.ABOVE, Bob=Stage.IN, Zoe=Stage.UNIVERSE)
    shown.document.remember("created", "2026-03-02")
    return shown


def due(shown: Shown, name: str) -> int:
    """Days until a next action is due."""
    action = shown.document.objectives.get(shown.ids[name], shown.clock()).next_action
    assert action is not None
    assert action.day is not None
    return (action.day - shown.clock()).days


def test_it_comes_with_a_new_week_and_is_gone_for_it_by_one_key(used: Shown) -> None:
    assert not card(used).isVisible(), "the file was older than this week when it was opened"
    wake(used)
    assert card(used).isVisible()
    assert used.window.focusWidget() is not card(used).plan, "it takes no keyboard by itself"
    card(used).plan.setFocus()
    QTest.keyClick(used.window.focusWidget(), Qt.Key.Key_Escape)
    assert not card(used).isVisible()
    wake(used, 1)
    assert not card(used).isVisible()
    wake(used, 6)
    assert card(used).isVisible()


def test_it_says_what_the_week_begins_with(used: Shown) -> None:
    document, monday = used.document, monday_of(used.clock())
    shares = dict(zip(PRIORITY, (40, 40, 20), strict=True))
    document.weeks.set_budget(WeekBudget(monday, 600, shares))
    document.activities.log_work(WorkType.PROSPECTING, 120, monday)
    plan(used, "Ana", "Call", used.clock())
    wake(used)
    shown = card(used)
    assert shown.title.text() == "New week"
    assert shown.prospecting.text() == "Prospecting last week: 2 of 4 h, not kept"
    assert shown.overdue.text() == "1 overdue"
    assert shown.waiting.text() == "1 lead waiting"
    assert shown.accessibleDescription() == (
        "Prospecting last week: 2 of 4 h, not kept. 1 overdue. 1 lead waiting"
    )
    document.activities.log_work(WorkType.PROSPECTING, 120, monday)
    assert shown.prospecting.text() == "Prospecting last week: 4 of 4 h, kept"


def test_all_overdue_ones_go_to_this_week_and_back_by_one_undo(used: Shown) -> None:
    for name in ("Ana", "Bob"):
        plan(used, name, "Call", used.clock())
    wake(used)
    assert due(used, "Ana") == -6
    QTest.mouseClick(card(used).move_overdue, LEFT)
    assert (due(used, "Ana"), due(used, "Bob")) == (1, 1), "their own weekday, a Tuesday"
    assert not card(used).overdue.isVisible()
    assert used.window.notices.toast.isVisible()
    used.do("undo")
    assert (due(used, "Ana"), due(used, "Bob")) == (-6, -6)
    assert card(used).overdue.isVisible()


def test_one_by_one_puts_the_keyboard_at_the_first_that_is_late(used: Shown) -> None:
    plan(used, "Bob", "Call Bob", used.clock())
    wake(used)
    QTest.mouseClick(card(used).overdue, LEFT)
    todo = used.window.workspace.do_next.list
    assert todo.hasFocus()
    entry = todo.current()
    assert entry is not None
    assert entry.text == "Call Bob"


def test_after_a_week_away_what_came_due_moves_on_by_the_days(used: Shown) -> None:
    plan(used, "Ana", "Call", used.clock.later(3))
    wake(used, 13)
    shown = card(used)
    assert shown.title.text() == "You were away for 13 days"
    assert shown.move_on.text() == "Move all dates on by 13 days"
    QTest.mouseClick(shown.move_on, LEFT)
    assert due(used, "Ana") == 3
    assert shown.title.text() == "New week"
    assert not shown.move_on.isVisible()
    used.do("undo")
    assert due(used, "Ana") == -10


def test_it_waits_while_a_card_is_carried(used: Shown) -> None:
    column = used.window.board.columns[Stage.ABOVE].card_list
    column.setFocus()
    column.setCurrentIndex(column.rows.index(0))
    QTest.keyClick(column, Qt.Key.Key_Space)
    wake(used)
    assert not card(used).isVisible()
    QTest.keyClick(column, Qt.Key.Key_Escape)
    assert card(used).isVisible()


def test_planning_the_week_closes_it(used: Shown) -> None:
    wake(used)
    QTest.mouseClick(card(used).plan, LEFT)
    assert not card(used).isVisible()
    assert used.window.workspace.views.shown == "week"


def test_f6_leads_to_it_and_in_a_small_window_its_strip_is_marked(used: Shown) -> None:
    used.window.resize(1024, 700)
    workspace = used.window.workspace
    side = workspace.sides.do_next
    assert side.is_strip()
    assert side.strip.accessibleName() == "Do next, 2"
    wake(used)
    assert side.strip.accessibleName() == "Do next, 2, New week"
    QTest.mouseClick(side.strip, LEFT)
    workspace.tray.card_list.setFocus()
    workspace.do_next.enter()
    QTest.keyClick(used.window.focusWidget(), Qt.Key.Key_Escape)
    assert not card(used).is_there()
    assert side.is_over(), "Esc was for the card"
    assert side.strip.accessibleName() == "Do next, 2"


def test_a_dry_top_is_said_by_the_card_and_then_by_the_list(used: Shown, qtbot: QtBot) -> None:
    used.document.objectives.set_outcome([used.ids["Ana"]], Outcome.LOST, used.clock())
    wake(used)
    said = "Nothing live Above the Funnel"
    qtbot.waitUntil(lambda: card(used).dry_top.text().startswith(said))
    assert said not in used.work()
    card(used).close_for_this_week()
    rows = used.window.workspace.do_next.list
    at = next(i for i, row in enumerate(rows.rows.rows) if row.kind is EntryKind.DRY)
    assert rows.rows.rows[at].text.startswith(said)
    rect = rows.visualRect(rows.rows.index(at))
    QTest.mouseClick(rows.viewport(), LEFT, pos=QPoint(rect.center().x(), rect.center().y()))
    assert used.window.workspace.views.shown == "week"
    used.document.objectives.add(used.clock(), client_name="New", stage=Stage.ABOVE)
    qtbot.waitUntil(lambda: all(row.kind is not EntryKind.DRY for row in rows.rows.rows))


def test_a_file_of_this_week_has_no_new_week(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    shown.document.remember("created", (shown.clock() - timedelta(days=1)).isoformat())
    wake(shown, 2)
    assert not card(shown).isVisible()
