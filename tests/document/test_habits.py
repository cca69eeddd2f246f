"""Cycle, win rate, need and prospecting weeks, as the file has them."""

from datetime import date, timedelta
from statistics import median

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.dry_top import WinRate
from funnel_desktop.funnel.regularity import Kept, ProspectingWeek, regularity
from funnel_desktop.funnel.stages import PRIORITY, Outcome, Stage, WorkType
from funnel_desktop.funnel.trap import Instead
from funnel_desktop.funnel.week import Block
from funnel_desktop.funnel.week_budget import BudgetOrigin

TODAY = date(2026, 5, 13)
MONDAY = date(2026, 5, 11)
WEEK = timedelta(weeks=1)
CLOSING, PROSPECTING, COVERING = PRIORITY
SHARES = {CLOSING: 30, PROSPECTING: 40, COVERING: 30}


def begun(document: Document, ago: int, won_after: int | None = None) -> str:
    """An objective of so many days ago, won after so many days or still open."""
    first = TODAY - timedelta(days=ago)
    own = document.objectives.add(TODAY, client_name="A", stage=Stage.ABOVE, first_contact=first)
    if won_after is not None:
        on = first + timedelta(days=won_after)
        document.objectives.set_outcome([own], Outcome.WON, TODAY, on=on)
    return own


# -- cycle, win rate, need -------------------------------------------------------------------------


def test_nothing_is_known_of_an_empty_file(document: Document) -> None:
    need = document.habits.need(TODAY)
    assert (need.cycle_days, need.rate, need.wanted_wins_a_month, need.needed) == (None,) * 4
    assert document.habits.prospecting_weeks(TODAY, 12) == ()
    assert document.figures.of(MONDAY, TODAY).to_keep_income is None


def test_the_cycle_over_all_services(document: Document) -> None:
    """Wins of any service and of none; the estimates' mean counts as three sales."""
    service = document.services.add("Coaching", estimated_cycle=40)
    document.services.add("Therapy", estimated_cycle=80)
    document.services.add("Talks")
    durations = [20, 30, 50, 90, 100]
    for n, days in enumerate(durations):
        own = begun(document, 200 + n, days)
        document.objectives.edit(own, "service", service if n % 2 else None, today=TODAY)
    assert sorted(document.habits.durations(TODAY)) == durations
    assert document.habits.cycle(TODAY) == (5 * median(durations) + 3 * 60) / 8


def test_wins_of_more_than_24_months_ago_do_not_count(document: Document) -> None:
    begun(document, 900, 20)
    begun(document, 100, 30)
    assert document.habits.durations(TODAY) == [30]


def test_need_follows_from_the_file(document: Document) -> None:
    for n in range(12):
        begun(document, 300 + n, 60 if n < 3 else None)
    for n in range(8):
        begun(document, n)
    document.settings.set("wanted_wins_a_month", 15)
    need = document.habits.need(TODAY)
    assert (need.cycle_days, need.wanted_wins_a_month) == (60, 1.5)
    assert need.rate == WinRate(0.25, 12)
    assert need.needed == pytest.approx(1.5 * 60 / (365.25 / 12) / 0.25)


def test_what_is_known_follows_every_change(document: Document) -> None:
    """Wins, first contacts, estimates, the wanted wins, a deletion, an undo."""
    document.settings.set("wanted_wins_a_month", 20)
    owns = [begun(document, 300, 60 if n < 5 else None) for n in range(10)]
    first = document.habits.need(TODAY)
    assert first.rate == WinRate(0.5, 10)
    document.objectives.delete(owns[-1:])
    assert document.habits.need(TODAY).rate is None
    document.log.undo()
    assert document.habits.need(TODAY) == first
    document.services.add("Coaching", estimated_cycle=90)
    assert document.habits.need(TODAY).cycle_days == (5 * 60 + 3 * 90) / 8
    document.settings.set("wanted_wins_a_month", 40)
    assert document.habits.need(TODAY).wanted_wins_a_month == 4
    document.objectives.edit(owns[0], "first_contact", TODAY, today=TODAY)
    assert document.habits.need(TODAY).rate is None


def test_a_dry_top_asks_for_more_in_the_figures(document: Document) -> None:
    for n in range(10):
        begun(document, 300, 90 if n < 5 else None)
    document.objectives.move(
        [o.id for o in document.objectives.all(TODAY) if o.outcome is None], Stage.IN, TODAY
    )
    document.settings.set("wanted_wins_a_month", 20)
    figures = document.figures.of(MONDAY, TODAY)
    assert figures.counts == {CLOSING: 0, PROSPECTING: 0, COVERING: 5}
    assert figures.suggested == {CLOSING: 0, PROSPECTING: 10, COVERING: 90}
    assert figures.to_keep_income == {CLOSING: 0, PROSPECTING: 60, COVERING: 40}


# -- the weeks -------------------------------------------------------------------------------------


def worked(document: Document, day: date, minutes: int, work: WorkType = PROSPECTING) -> None:
    document.activities.log_work(work, minutes, day)


def made(document: Document, day: date) -> None:
    """The file was made on a day."""
    document.remember("created", day.isoformat())


def test_weeks_since_the_file_was_made_and_decided_ones_before(document: Document) -> None:
    """Kept, missed, without any prospecting, carried on, away; not the present one."""
    first = MONDAY - 6 * WEEK
    made(document, MONDAY - 3 * WEEK)
    none = {CLOSING: 50, PROSPECTING: 0, COVERING: 50}
    for n, shares in ((0, SHARES), (2, none), (4, SHARES), (5, None)):
        document.weeks.set_budget(WeekBudget(first + n * WEEK, 900, shares, away=n == 5))
    worked(document, first + WEEK, 600)
    worked(document, first + timedelta(days=6), 360)
    worked(document, first + 4 * WEEK, 359)
    worked(document, first + 4 * WEEK, 600, CLOSING)
    worked(document, MONDAY, 600)
    weeks = document.habits.prospecting_weeks(TODAY, 12)
    assert list(weeks) == [
        ProspectingWeek(first, 360, 360),
        ProspectingWeek(first + 2 * WEEK, 0, 0),
        ProspectingWeek(first + 4 * WEEK, 360, 359),
        ProspectingWeek(first + 5 * WEEK, 360, 0, away=True),
    ]
    assert [week.kept for week in weeks] == [Kept.KEPT, Kept.MISSED, Kept.MISSED, Kept.AWAY]
    assert regularity(weeks)[:4] == (1, 3, 1, 1)
    assert document.habits.prospecting_weeks(TODAY, 2) == weeks[-2:]


def planned(document: Document, count: int = 4) -> list[int]:
    return [week.planned for week in document.habits.prospecting_weeks(TODAY, count)]


def test_before_any_week_was_decided_the_protected_block_is_the_budget(document: Document) -> None:
    made(document, MONDAY - 4 * WEEK)
    assert planned(document) == [240, 240, 240], "the week of the file's own day is no full one"
    document.weeks.add_block(Block("", MONDAY - WEEK, 540, 60, PROSPECTING))
    document.settings.set("protected_minutes", 120)
    assert planned(document) == [120, 120, 120]


def test_a_week_that_nobody_decided_carries_on_the_latest_decided_one(document: Document) -> None:
    made(document, MONDAY - 5 * WEEK)
    ample = {CLOSING: 0, PROSPECTING: 100, COVERING: 0}
    locked = frozenset((CLOSING,))
    document.weeks.set_budget(WeekBudget(MONDAY - 4 * WEEK, 600, SHARES, locked))
    document.weeks.set_budget(WeekBudget(MONDAY - 3 * WEEK, 600, ample, away=True))
    assert planned(document) == [240, 600, 240, 240]
    carried = document.weeks.in_force(MONDAY)
    assert (carried.origin, carried.shares, carried.locked) == (
        BudgetOrigin.CARRIED,
        SHARES,
        locked,
    )
    figures = document.figures.of(MONDAY, TODAY)
    assert (figures.chosen, figures.locked, figures.is_decided) == (SHARES, locked, False)
    assert figures.budget == figures.to_plan == {CLOSING: 180, PROSPECTING: 240, COVERING: 180}


def test_a_past_week_keeps_the_budget_that_stood_at_its_end(document: Document) -> None:
    """Whatever is decided or set later, and whoever looks; undo takes no fact back."""
    made(document, MONDAY - 5 * WEEK)
    document.settings.set("protected_minutes", 120, today=TODAY)
    assert planned(document) == [240] * 4
    document.weeks.set_budget(WeekBudget(MONDAY - 3 * WEEK, 600, SHARES), today=TODAY)
    assert planned(document) == [240, 240, 240, 240], "decided afterwards for one of them"
    assert document.weeks.in_force(MONDAY).minutes == 600
    document.weeks.set_budget(WeekBudget(MONDAY, 900, SHARES), today=TODAY)
    document.log.undo()
    document.log.undo()
    assert planned(document) == [240] * 4
    assert document.weeks.in_force(MONDAY).budget[PROSPECTING] == 120


def test_shares_without_hours_are_of_the_usual_hours(document: Document) -> None:
    document.weeks.set_budget(WeekBudget(MONDAY - WEEK, None, SHARES))
    assert planned(document) == [360]
    document.settings.set("selling_minutes_a_week", 600)
    assert planned(document) == [240]


# -- figures of a week -----------------------------------------------------------------------------


def test_done_and_still_planned_count_nothing_twice(document: Document) -> None:
    """Monday's block is over, today's was partly worked, Friday's stands."""
    document.weeks.set_budget(WeekBudget(MONDAY, 900, SHARES))
    for day, minutes in ((MONDAY, 60), (TODAY, 240), (TODAY + timedelta(days=2), 60)):
        document.weeks.add_block(Block("", day, 540, minutes, PROSPECTING))
    worked(document, MONDAY, 30)
    for figures in (document.figures.of(MONDAY, TODAY), document.figures.hours(MONDAY, TODAY)):
        assert (figures.done[PROSPECTING], figures.ahead[PROSPECTING]) == (30, 300)
    worked(document, TODAY, 200)
    for figures in (document.figures.of(MONDAY, TODAY), document.figures.hours(MONDAY, TODAY)):
        assert (figures.done[PROSPECTING], figures.ahead[PROSPECTING]) == (230, 100)
    worked(document, TODAY, 100)
    assert document.figures.of(MONDAY, TODAY).ahead[PROSPECTING] == 60


def test_a_missed_morning_is_warned_about_at_once(document: Document) -> None:
    """Tuesday 9 to 11, each week; nobody decided on shares: half a day is the budget."""
    tuesday, wednesday = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
    document.weeks.add_block(Block("", tuesday - 4 * WEEK, 540, 120, PROSPECTING, every=1))

    def short(day: date) -> bool:
        return document.figures.hours(MONDAY, day).falls_short

    assert document.figures.hours(MONDAY, wednesday).of(PROSPECTING) == 240
    assert document.figures.hours(MONDAY, wednesday).of(CLOSING) is None
    assert [short(day) for day in (MONDAY, tuesday, wednesday)] == [False, False, True]
    monday = Block("", MONDAY, 540, 120, PROSPECTING)
    document.weeks.add_block(monday)
    assert [short(day) for day in (MONDAY, tuesday, wednesday)] == [False, True, True]
    worked(document, MONDAY, 120)
    assert [short(day) for day in (MONDAY, tuesday, wednesday)] == [False, False, True]
    worked(document, tuesday, 120)
    assert not short(wednesday)
    document.log.undo()
    document.weeks.set_budget(WeekBudget(MONDAY, 900, SHARES, away=True))
    assert not short(wednesday)


def test_hours_that_were_set_carry_on_to_the_weeks_after(document: Document) -> None:
    def minutes(weeks: int) -> int:
        return document.figures.of(MONDAY + weeks * WEEK, TODAY).minutes

    document.weeks.set_budget(WeekBudget(MONDAY, 600, SHARES))
    assert [minutes(n) for n in (-1, 0, 1, 9)] == [900, 600, 600, 600]
    document.weeks.set_budget(WeekBudget(MONDAY + 2 * WEEK, 120, None, away=True))
    document.weeks.set_budget(WeekBudget(MONDAY + 4 * WEEK, 480, SHARES))
    document.weeks.set_budget(WeekBudget(MONDAY + 5 * WEEK, None, SHARES))
    assert [minutes(n) for n in (2, 3, 4, 5, 6)] == [120, 600, 480, 480, 480]
    weeks = document.habits.prospecting_weeks(TODAY + 7 * WEEK, 2)
    assert [week.planned for week in weeks][:1] == [195], "40 % of 480, in quarters"


def test_what_was_accepted_is_not_moved_by_cards_that_move(document: Document) -> None:
    document.objectives.add(TODAY, client_name="Ana")
    figures = document.figures.of(MONDAY, TODAY)
    block = Block("", TODAY, 540, 240, PROSPECTING)
    document.weeks.accept([block], figures.as_budget())
    for n in range(4):
        document.objectives.add(TODAY, client_name=f"In {n}", stage=Stage.IN)
    after = document.figures.of(MONDAY, TODAY)
    assert after.is_decided
    assert (after.chosen, after.budget) == (figures.chosen, figures.to_plan)
    assert after.suggested != figures.suggested
    assert document.figures.hours(MONDAY, TODAY).budget == figures.to_plan


def test_a_week_that_is_over_has_nothing_ahead_and_a_coming_one_all(document: Document) -> None:
    document.weeks.add_block(Block("", MONDAY - WEEK, 540, 60, PROSPECTING, every=1))
    worked(document, TODAY, 30)
    ahead = [document.figures.of(MONDAY + n * WEEK, TODAY).ahead[PROSPECTING] for n in (-1, 0, 1)]
    assert ahead == [0, 0, 60]


def test_usual_hours_where_nothing_was_said(document: Document) -> None:
    figures = document.figures.of(MONDAY, TODAY)
    assert (figures.working, figures.minutes, figures.step, figures.protected) == (
        32 * 60, 15 * 60, 10, 240,
    )  # fmt: skip
    assert (figures.is_decided, figures.away) == (False, False)
    assert figures.chosen == figures.suggested == {CLOSING: 0, PROSPECTING: 100, COVERING: 0}
    assert sum(figures.to_plan.values()) == figures.minutes
    assert figures.budget == {CLOSING: 0, PROSPECTING: 240, COVERING: 0}
    assert figures.origin is BudgetOrigin.PROTECTED


def test_no_block_is_protected_against_the_user_s_own_nothing(document: Document) -> None:
    none = {CLOSING: 50, PROSPECTING: 0, COVERING: 50}
    assert document.figures.of(MONDAY, TODAY).to_protect == 240
    document.weeks.set_budget(WeekBudget(MONDAY, 600, none))
    for weeks in (0, 1):
        figures = document.figures.of(MONDAY + weeks * WEEK, TODAY)
        assert (figures.to_protect, figures.lacks_prospecting) == (0, True)
    document.weeks.add_block(Block("", TODAY, 540, 330, PROSPECTING))
    assert not document.figures.of(MONDAY, TODAY).lacks_prospecting


def test_the_trap_is_three_weeks_of_everything_but_prospecting(document: Document) -> None:
    made(document, MONDAY - 4 * WEEK)
    anna = document.objectives.add(TODAY, client_name="Anna", stage=Stage.ABOVE)
    for weeks in (4, 3, 2, 1):
        for work in (CLOSING, COVERING):
            document.activities.log_work(work, 30, MONDAY - weeks * WEEK)
    found = document.habits.trap(MONDAY)
    assert found is not None
    assert found.weeks == tuple(MONDAY - n * WEEK for n in (3, 2, 1)), "full weeks after its day"
    assert found.instead is Instead.CLOSED_AND_COVERED
    # A note is no prospecting, unless its minutes are said; a call of half an hour is.
    document.activities.log(anna, "note", MONDAY - 2 * WEEK)
    document.activities.log(anna, "call", MONDAY - 2 * WEEK, minutes=29)
    assert document.habits.trap(MONDAY) is not None
    document.activities.log(anna, "call", MONDAY - 2 * WEEK, minutes=1)
    assert document.habits.trap(MONDAY) is None
    document.log.undo()
    document.activities.log(anna, "note", MONDAY - 2 * WEEK, minutes=1)
    assert document.habits.trap(MONDAY) is None, "as the hours done have it"
    document.log.undo()
    assert document.habits.trap(MONDAY + timedelta(days=6)) is not None
    document.activities.log(anna, "call", MONDAY, minutes=30)
    assert document.habits.trap(MONDAY + timedelta(days=6)) is None
    document.log.undo()
    document.weeks.set_budget(WeekBudget(MONDAY - 2 * WEEK, None, None, away=True))
    assert document.habits.trap(MONDAY) is None


def test_a_week_in_which_the_program_was_not_opened_counts(document: Document) -> None:
    made(document, MONDAY - 3 * WEEK - timedelta(days=1))
    assert document.habits.trap(MONDAY - timedelta(days=1)) is None
    found = document.habits.trap(MONDAY)
    assert found is not None
    assert found.instead is Instead.NOTHING


def test_what_was_agreed_by_month(document: Document) -> None:
    for ago, value in ((40, 500), (41, 250), (400, 900), (3, 70)):
        own = document.objectives.add(TODAY, client_name="A", value=value)
        on = TODAY - timedelta(days=ago)
        document.objectives.set_outcome([own], Outcome.WON, TODAY, on=on)
    months = document.habits.income_months(TODAY)
    assert {month: value for month, value in months.items() if value} == {date(2026, 4, 1): 750}
    assert len(months) == 12


def test_income_by_month_is_spread_as_it_is_paid(document: Document) -> None:
    """What was agreed before the twelve months is still being paid within them."""
    service = document.services.add("Programme", paid_over=3)
    for on, value in ((date(2026, 3, 31), 1000), (date(2025, 4, 2), 300)):
        own = document.objectives.add(TODAY, client_name="A", value=value, service=service)
        document.objectives.set_outcome([own], Outcome.WON, TODAY, on=on)
    months = document.habits.income_months(date(2026, 5, 12))
    assert {month: value for month, value in months.items() if value} == {
        date(2025, 5, 1): 100, date(2025, 6, 1): 100, date(2026, 3, 1): 334, date(2026, 4, 1): 333
    }  # fmt: skip
