"""The banner over the board: when it stands there, what it says, and that closed stays closed."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.stages import Outcome, Stage, WorkType
from funnel_desktop.funnel.week import Block
from funnel_desktop.ui.screens.week.banner import Banner
from funnel_desktop.ui.screens.week.missing_words import part_of_month
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.widgets.text_label import TextLabel
from tests.ui.conftest import TODAY, Show, Shown
from tests.ui.screens.week.conftest import LEFT, MONDAY, WEDNESDAY

THURSDAY = WEDNESDAY + timedelta(days=1)
SHARES = {WorkType.PROSPECTING: 40, WorkType.COVERING: 30, WorkType.CLOSING: 30}


def banner(shown: Shown) -> Banner:
    shown.window.show()
    QApplication.processEvents()
    found = shown.window.workspace.banner
    assert found is not None
    return found


def decide(shown: Shown, away: bool = False) -> None:
    """By Wednesday it can be said: from then on a week is late."""
    shown.clock.day = WEDNESDAY
    shown.window.session.look_at_the_day()
    budget = WeekBudget(MONDAY, 15 * 60, SHARES, away=away)
    shown.document.weeks.set_budget(budget)


def win(shown: Shown, many: int) -> None:
    """Agreements that took from 70 to 70 + many days."""
    for n in range(many):
        first = TODAY - timedelta(days=80 + n)
        own = shown.document.objectives.add(
            first, client_name=f"Won {n}", stage=Stage.IN, first_contact=first
        )
        shown.document.objectives.set_outcome(
            [own], Outcome.WON, TODAY, on=first + timedelta(days=70 + n)
        )


def test_a_week_has_no_banner_before_its_third_working_day(show: Show) -> None:
    """Planned or not: half a day of prospecting is the budget of a week that nobody decided."""
    shown = show(Ana=Stage.ABOVE)
    assert not banner(shown).isVisible()
    shown.clock.day = WEDNESDAY
    shown.window.session.look_at_the_day()
    assert banner(shown).isVisible()
    said = banner(shown).text.accessibleName()
    assert said == "Prospecting has had 0 of 4 hours this week."


def test_a_planned_week_that_falls_short_says_so(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    shown.document.activities.log_work(WorkType.PROSPECTING, 30, MONDAY)
    decide(shown)
    found = banner(shown)
    assert found.isVisible()
    assert found.text.accessibleName() == "Prospecting has had 0.5 of 6 hours this week."


def test_with_enough_agreements_it_says_when_the_gap_would_show(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    win(shown, 9)
    decide(shown)
    assert banner(shown).text.accessibleName() == (
        "Prospecting has had 0 of 6 hours this week. At your usual 11-week cycle, the gap would "
        "likely reach your income between mid July and early August."
    ).replace("mid July and early August", _span(shown))


def _span(shown: Shown) -> str:
    first, last = MONDAY + timedelta(days=70), MONDAY + timedelta(days=6 + 78)
    return f"{part_of_month(first, TODAY)} and {part_of_month(last, TODAY)}"


def test_parts_of_months() -> None:
    days = [date(2026, 7, 10), date(2026, 7, 11), date(2026, 7, 21), date(2027, 1, 1)]
    assert [part_of_month(day, TODAY) for day in days] == [
        "early July", "mid July", "the end of July", "early January 2027",
    ]  # fmt: skip


def test_done_and_still_planned_count_together(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    decide(shown)
    found = banner(shown)
    shown.document.activities.log_work(WorkType.PROSPECTING, 120, TODAY)
    assert found.isVisible()
    shown.document.weeks.add_block(Block("", THURSDAY, 540, 240, WorkType.PROSPECTING))
    assert not found.isVisible()
    shown.do("undo")
    assert found.isVisible()


def test_a_repeating_morning_that_was_missed_is_said_at_once(show: Show) -> None:
    """Monday's, on Tuesday; of the half day that nobody decided otherwise."""
    shown = show(Ana=Stage.ABOVE)
    before = MONDAY - timedelta(weeks=3)
    shown.document.weeks.add_block(Block("", before, 540, 240, WorkType.PROSPECTING, every=1))
    found = banner(shown)
    assert found.isVisible()
    assert found.text.accessibleName() == "Prospecting has had 0 of 4 hours this week."
    shown.document.activities.log_work(WorkType.PROSPECTING, 240, MONDAY)
    assert not found.isVisible()


def test_away_is_left_in_peace(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    decide(shown, away=True)
    assert not banner(shown).isVisible()


def test_block_two_hours_takes_the_first_free_piece_in_one_step(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    decide(shown)
    shown.document.weeks.add_block(Block("", WEDNESDAY, 8 * 60, 270, None))
    found, before = banner(shown), len(shown.document.log.history())
    QTest.mouseClick(found.block, LEFT)
    blocks = [b for b in shown.document.weeks.week_blocks(MONDAY) if b.kind]
    assert [(b.day, b.start, b.minutes) for b in blocks] == [(WEDNESDAY, 14 * 60, 120)]
    assert len(shown.document.log.history()) == before + 1
    assert shown.window.notices.toast.isVisible()


def test_closed_stays_closed_that_day_and_comes_back_the_next(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    decide(shown)
    found = banner(shown)
    QTest.mouseClick(found.close_button, LEFT)
    assert not found.isVisible()
    shown.document.activities.log_work(WorkType.PROSPECTING, 15, TODAY)
    shown.window.workspace.fill()
    assert not found.isVisible()
    shown.clock.day = THURSDAY
    shown.window.session.look_at_the_day()
    assert found.isVisible()


def test_why_gives_the_figures(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    decide(shown)
    QTest.mouseClick(banner(shown).why, LEFT)
    (asked,) = [p for p in shown.window.findChildren(Popover) if p.isVisible()]
    said = " ".join(label.text() for label in asked.findChildren(TextLabel))
    assert "6 h planned, 0 h done, 0 h still set aside: 6 h short." in said
    assert "five agreements" in said
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert not asked.isVisible()


def test_beside_the_week_there_is_no_banner(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    decide(shown)
    found = banner(shown)
    shown.do("show_week")
    assert not found.isVisible()
    shown.do("show_board")
    assert found.isVisible()


def test_in_a_small_window_it_is_one_line(show: Show) -> None:
    shown = show(1024, 700, Ana=Stage.ABOVE)
    win(shown, 9)
    decide(shown)
    found = banner(shown)
    assert not found.text.wordWrap()
    assert "income" in found.text.toolTip()
    assert found.text.sizeHint().width() <= found.text.width()
