"""Beside the grid: the examples explained, the protected block missed, the income kept."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from funnel_desktop.funnel.stages import Outcome, Stage, WorkType
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.widgets.text_label import TextLabel
from tests.ui.screens.week.conftest import LEFT, MONDAY, WEDNESDAY, Week


def told(popover: Popover) -> list[str]:
    return [label.text() for label in popover.findChildren(TextLabel)]


def test_an_example_says_how_its_shares_come_about(week: Week) -> None:
    anna = week.page.side.examples.examples[1]
    assert (anna.accessibleName(), anna.name) == ("Anna: 20 / 3 / 9, 60 · 10 · 30 %", "Anna")
    anna.setFocus()
    QTest.keyClick(anna, Qt.Key.Key_Space)
    popover = next(p for p in week.shown.window.findChildren(Popover) if p.isVisible())
    assert told(popover)[:3] == [
        "The shares of Anna",
        "Prospect and qualify: 20 of 32 objectives, 62.5 % exactly, becomes 60 %.",
        "Work the funnel: 3 of 32 objectives, 9.4 % exactly, becomes 10 %.",
    ]
    QTest.keyClick(popover, Qt.Key.Key_Escape)


def test_a_planned_week_without_its_half_day_is_told_so_and_helped(week: Week) -> None:
    warning = week.page.side.warning
    assert not warning.isVisible()
    week.add(WEDNESDAY, 14 * 60, 60, WorkType.CLOSING)
    assert warning.isVisible()
    QTest.mouseClick(warning.block, LEFT)
    (proposed,) = week.grid.proposed
    assert (proposed.kind, proposed.minutes) == (WorkType.PROSPECTING, 240)
    QTest.mouseClick(week.page.bar.keep, LEFT)
    assert not warning.isVisible()
    assert [b.minutes for b in week.stored() if b.kind is WorkType.PROSPECTING] == [240]


def test_who_protects_nothing_is_not_warned(week: Week) -> None:
    week.shown.document.settings.set("protected_minutes", 0)
    week.add(WEDNESDAY, 14 * 60, 60, WorkType.CLOSING)
    assert not week.page.side.warning.isVisible()


def test_the_second_marker_gives_its_reason(week: Week) -> None:
    document, budget = week.shown.document, week.page.budget
    assert not budget.reason.isVisible()
    first = MONDAY - timedelta(days=300)
    for n in range(12):
        own = document.objectives.add(
            MONDAY, client_name=f"Old {n}", stage=Stage.IN, first_contact=first
        )
        outcome, on = (Outcome.WON, first + timedelta(days=61)) if n < 6 else (Outcome.LOST, MONDAY)
        document.objectives.set_outcome([own], outcome, MONDAY, on=on)
    document.settings.set("wanted_wins_a_month", 150)
    assert budget.reason.isVisible()
    # 15 x 2.004 / 0.5 = 60.1 objectives; 6 + 6 + 4 stand there.
    assert budget.reason.text() == (
        "△ To keep your income: 15 agreements a month at a cycle of 9 weeks, 50 % won, need 61 "
        "objectives in the funnel; 45 are missing."
    )
    row = budget.rows[WorkType.PROSPECTING]
    assert row.track.to_keep is not None
    assert row.track.to_keep > row.track.suggested
    document.settings.set("wanted_wins_a_month", None)
    assert not budget.reason.isVisible()
    assert row.track.to_keep is None
