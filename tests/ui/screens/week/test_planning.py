"""Plan my week, Copy last week, other weeks, and the dialog's draft."""

from collections.abc import Iterator
from datetime import timedelta
from random import Random

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.stages import Outcome, Stage, WorkType
from funnel_desktop.funnel.week import Block
from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.language.week_start import set_week_start
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.week.budget_dialog import BudgetDialog
from tests.ui.conftest import Show
from tests.ui.screens.week.conftest import LEFT, MONDAY, TUESDAY, WEDNESDAY, Week, at, drag

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_plan_is_shown_and_accepted_as_one_step(week: Week) -> None:
    before = week.steps()
    QTest.mouseClick(week.page.head.plan, LEFT)
    assert week.page.bar.isVisible()
    assert week.grid.proposed
    assert week.stored() == []
    QTest.mouseClick(week.page.bar.keep, LEFT)
    assert week.stored()
    assert not week.grid.proposed
    assert not week.page.bar.isVisible()
    assert week.steps() == before + 1
    week.undo()
    assert week.stored() == []
    week.shown.do("redo")
    assert any(block.minutes >= 240 for block in week.stored())


def test_what_the_plan_likely_brings_stands_beside_no_prospecting_before_it_is_accepted(
    qtbot, week: Week
) -> None:
    QTest.mouseClick(week.page.head.plan, LEFT)
    bar, question = week.page.bar, week.page.proposing.question
    qtbot.waitUntil(lambda: not question.is_open)
    assert (bar.ahead.isVisible(), bar.lines.isVisible()) == (False, False)  # nothing is known
    QTest.mouseClick(bar.drop, LEFT)
    win(week)
    before = week.steps()
    QTest.mouseClick(week.page.head.plan, LEFT)
    qtbot.waitUntil(lambda: bool(bar.ahead.text()))
    assert bar.ahead.isVisible()
    hours = sum(b.minutes for b in week.grid.proposed if b.kind is WorkType.PROSPECTING) / 60
    assert bar.ahead.text().startswith(f"With {hours:g} h of prospecting every week, about €")
    assert "from September to November; with none, €" in bar.ahead.text()
    assert "Your own record is too short" in bar.ahead.text()
    lines, _ = bar._known
    assert sum(lines.planned) > sum(lines.without) > 0
    bar.setMaximumWidth(600)
    QApplication.processEvents()
    assert not bar.lines.isVisible()
    bar.setMaximumWidth(2000)
    QApplication.processEvents()
    assert bar.lines.isVisible()
    assert week.steps() == before  # nothing of it is saved
    QTest.mouseClick(bar.keep, LEFT)
    assert not question.is_open


def win(week: Week) -> None:
    random, today = Random(3), week.shown.clock()
    for n in range(30):
        begun = today - timedelta(days=random.randrange(10, 600))
        own = week.shown.document.objectives.add(
            begun, client_name=f"Won {n}", value=200_000, first_contact=begun
        )
        ended = min(today, begun + timedelta(days=random.randrange(20, 120)))
        if n % 3:
            outcome = Outcome.WON if n % 3 == 1 else Outcome.LOST
            week.shown.document.objectives.set_outcome([own], outcome, ended, on=ended)


def test_an_accepted_plan_keeps_its_shares_when_a_prospect_is_added(week: Week) -> None:
    QTest.mouseClick(week.page.head.plan, LEFT)
    QTest.mouseClick(week.page.bar.keep, LEFT)
    document, today = week.shown.document, week.shown.clock()
    before = document.figures.of(MONDAY, today)
    for n in range(9):
        document.objectives.add(today, client_name=f"New {n}")
    after = document.figures.of(MONDAY, today)
    assert (after.chosen, after.budget) == (before.chosen, before.budget)
    row = week.page.side.budget.rows[WorkType.PROSPECTING]
    assert row.number.value() == before.chosen[WorkType.PROSPECTING]
    suggested = after.suggested[WorkType.PROSPECTING]
    assert suggested > before.suggested[WorkType.PROSPECTING]
    assert f"Suggested {suggested} %" in row.said()
    assert week.page.side.budget.suggest.isEnabled()


def test_away_decides_on_nothing_else(week: Week) -> None:
    week.page.head.away_wanted.emit(True)
    assert week.shown.document.weeks.budget(MONDAY) == WeekBudget(MONDAY, away=True)
    week.page.head.away_wanted.emit(False)
    week.shown.document.objectives.add(week.shown.clock(), client_name="New", stage=Stage.IN)
    assert not week.shown.document.figures.of(MONDAY, week.shown.clock()).is_decided


def test_what_was_planned_and_is_over_is_said(week: Week) -> None:
    line = week.page.done._lines[WorkType.COVERING]
    assert line.accessibleName().endswith("no time planned")
    week.add(MONDAY, 540, 450, WorkType.COVERING)
    assert line.accessibleName().endswith("7.5 h planned, none done")
    week.shown.document.activities.log_work(WorkType.COVERING, 60, MONDAY)
    assert " h done" in line.accessibleName()


def test_only_hours_that_are_wanted_are_missed(week: Week) -> None:
    shares = {WorkType.CLOSING: 0, WorkType.PROSPECTING: 60, WorkType.COVERING: 40}
    week.shown.document.weeks.set_budget(WeekBudget(MONDAY, 600, shares))
    lines = week.page.done._lines
    assert {work: line.wants_attention() for work, line in lines.items()} == {
        WorkType.CLOSING: False, WorkType.PROSPECTING: True, WorkType.COVERING: True,
    }  # fmt: skip
    week.add(MONDAY, 540, 360, WorkType.PROSPECTING)
    prospecting = lines[WorkType.PROSPECTING]
    prospecting.resize(80, 40)
    assert "of" in prospecting._written()[1]


def test_an_empty_list_says_so_and_offers_a_plan(week: Week) -> None:
    week.page.head.as_list.click()
    empty = week.page.list.empty
    assert empty.isVisible()
    assert empty.rect().contains(empty.button.geometry()), "not cut"
    QTest.mouseClick(empty.button, LEFT)
    assert week.page.bar.isVisible()
    QTest.mouseClick(week.page.bar.keep, LEFT)
    assert not empty.isVisible()
    assert week.page.list.rows.rowCount() == len(week.stored())


def test_the_week_begins_as_it_says_in_the_preferences(week: Week) -> None:
    assert week.page.head.span.text() == "11–17 May 2026"
    set_week_start(7)
    try:
        week.page.refresh()
        assert week.page.head.span.text() == "10–16 May 2026"
        sunday = Block("", MONDAY - timedelta(days=1), 540, 60, None)
        week.shown.document.weeks.add_block(sunday)
        assert week.grid.days[0] == MONDAY - timedelta(days=1)
    finally:
        set_week_start(0)
    week.page.refresh()
    assert week.page.head.span.text() == "11–17 May 2026"


def test_a_dropped_plan_leaves_nothing(week: Week) -> None:
    before = week.steps()
    QTest.mouseClick(week.page.head.plan, LEFT)
    QTest.mouseClick(week.page.bar.drop, LEFT)
    assert (week.stored(), week.steps()) == ([], before)
    assert not week.grid.proposed


def test_a_plan_leaves_what_was_placed(week: Week) -> None:
    placed = week.add(WEDNESDAY, 480, 600, None, "Sessions")
    QTest.mouseClick(week.page.head.plan, LEFT)
    assert not any(block.overlaps(placed) for block in week.grid.proposed)
    QTest.mouseClick(week.page.bar.keep, LEFT)
    assert placed in week.stored()


def test_another_week_drops_the_proposal(week: Week) -> None:
    QTest.mouseClick(week.page.head.plan, LEFT)
    QTest.mouseClick(week.page.head.on, LEFT)
    assert not week.page.bar.isVisible()
    assert not week.grid.proposed


def test_the_last_week_is_copied_in_one_step(week: Week) -> None:
    weeks = week.shown.document.weeks
    week.page._go(-1)
    drag(week.grid, at(week.grid, week.grid.days[1], 600), at(week.grid, week.grid.days[1], 660))
    week.page._go(1)
    before = week.steps()
    week.page.head.copy.click()
    assert [(block.day, block.start) for block in week.stored()] == [(TUESDAY, 600)]
    assert week.steps() == before + 1
    assert len(weeks.week_blocks(MONDAY - timedelta(weeks=1))) == 1


def test_copying_an_empty_week_is_no_step(week: Week) -> None:
    before = week.steps()
    week.page.head.copy.click()
    assert week.steps() == before


def test_arrows_change_the_week_and_back(week: Week) -> None:
    week.add(TUESDAY, 600, 60)
    assert not week.page.head.this_week.isEnabled()
    QTest.mouseClick(week.page.head.on, LEFT)
    assert week.grid.days[0] == MONDAY + timedelta(weeks=1)
    assert week.grid.blocks == []
    QTest.mouseClick(week.page.head.this_week, LEFT)
    assert week.grid.days[0] == MONDAY
    assert len(week.grid.blocks) == 1


@pytest.fixture
def dialog(week: Week) -> Iterator[BudgetDialog]:
    week.add(MONDAY, 540, 90, WorkType.CLOSING)
    week.add(TUESDAY, 540, 90, WorkType.COVERING, every=1)
    made = BudgetDialog(week.shown.window.session, week.shown.window)
    made.resize(1200, 800)
    made.show()
    QApplication.processEvents()
    yield made
    made.close()


def change_much(dialog: BudgetDialog) -> None:
    """Ten changes of every sort."""
    grid, budget = dialog.page.grid, dialog.page.budget
    for hour in (9, 11, 14):
        drag(grid, at(grid, WEDNESDAY, hour * 60), at(grid, WEDNESDAY, (hour + 1) * 60))
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_D, CTRL)
    drag(grid, at(grid, MONDAY, 570), at(grid, WEDNESDAY, 1020))
    drag(grid, at(grid, TUESDAY, 570), at(grid, TUESDAY, 870))
    budget.hours.setValue(20)
    budget.rows[WorkType.PROSPECTING].number.setValue(70)
    budget.rows[WorkType.CLOSING].lock.click()


def test_cancel_after_ten_changes_leaves_nothing(week: Week, dialog: BudgetDialog) -> None:
    before, known, shares = week.steps(), week.stored(), week.shares()
    change_much(dialog)
    assert dialog.week.is_changed()
    QTest.mouseClick(dialog.cancel, LEFT)
    assert (week.steps(), week.stored(), week.shares()) == (before, known, shares)


def test_save_week_is_one_step(week: Week, dialog: BudgetDialog) -> None:
    before, known = week.steps(), week.stored()
    change_much(dialog)
    wanted = [(b.day, b.start, b.minutes, b.kind) for b in dialog.week.blocks()]
    QTest.mouseClick(dialog.save, LEFT)
    assert not dialog.isVisible()
    assert [(b.day, b.start, b.minutes, b.kind) for b in week.stored()] == wanted
    assert len(wanted) == 6
    assert week.shares()[WorkType.PROSPECTING] == 70
    assert week.steps() == before + 1
    week.undo()
    assert week.stored() == known


def test_two_alike_in_a_draft_are_two(dialog: BudgetDialog) -> None:
    grid = dialog.page.grid
    drag(grid, at(grid, WEDNESDAY, 540), at(grid, WEDNESDAY, 600))
    QTest.keyClick(grid, Qt.Key.Key_D, CTRL)
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert len([b for b in dialog.week.blocks() if b.day == WEDNESDAY]) == 1


def test_a_changed_draft_keeps_its_week(dialog: BudgetDialog) -> None:
    assert dialog.page.head.on.isEnabled()
    drag(dialog.page.grid, *(at(dialog.page.grid, WEDNESDAY, hour * 60) for hour in (9, 10)))
    assert not dialog.page.head.on.isEnabled()
    assert not dialog.page.head.back.isEnabled()


def test_a_plan_in_the_dialog_stays_a_draft(week: Week, dialog: BudgetDialog) -> None:
    before = week.steps()
    QTest.mouseClick(dialog.page.head.plan, LEFT)
    QTest.mouseClick(dialog.page.bar.keep, LEFT)
    assert week.steps() == before
    QTest.mouseClick(dialog.save, LEFT)
    assert week.steps() == before + 1
    assert len(week.stored()) > 2


def test_ctrl_t_opens_the_dialog(show: Show) -> None:
    shown = show()
    assert shown.window.actions_by_key["time_budget"].shortcut().toString() == "Ctrl+T"


def test_a_week_that_begins_on_sunday_shows_the_sunday_before(week: Week) -> None:
    sunday = MONDAY - timedelta(days=1)
    try:
        set_formats(Formats(QLocale("en_US"), "EUR"))
        week.page.refresh()
        assert week.grid.days[0] == MONDAY  # five days have no weekend
        week.add(MONDAY, 600, 60)
        block = Block("", sunday, 600, 60, WorkType.CLOSING)
        week.shown.document.weeks.add_block(block)
        week.page.refresh()
        assert week.grid.days[0] == sunday
        assert [block.day for block in week.grid.blocks] == [sunday, MONDAY]
        drag(week.grid, at(week.grid, sunday, 630), at(week.grid, sunday, 690))
        assert week.grid.blocks[0].start == 660
    finally:
        set_formats(Formats(QLocale("en_IE"), "EUR"))


@pytest.mark.parametrize(("width", "zoom"), [(1440, 100), (1024, 100), (1440, 200), (1180, 150)])
def test_nothing_of_the_head_or_the_side_is_clipped(week: Week, width: int, zoom: int) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    try:
        theme().apply(application, "light", zoom)
        week.shown.window.resize(width, 900)
        QApplication.processEvents()
        page = week.page
        viewport = page.side.viewport()
        assert page.side.inside.width() <= viewport.width()
        for button in (page.head.plan, page.head.copy, page.head.paper, page.budget.suggest):
            assert button.width() >= button.minimumSizeHint().width()
        assert page.head.span.width() >= page.head.span.sizeHint().width()
    finally:
        theme().apply(application, "light", 100)
