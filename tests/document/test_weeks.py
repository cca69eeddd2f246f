"""Whole weeks in the file: budgets, drafts, busy times."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.questions import Changed
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import Span
from tests.document.contents import contents
from tests.document.weeks import (
    CLOSING,
    COVERING,
    MONDAY,
    PROSPECTING,
    SHARES,
    WEEK,
    assert_undone_and_redone,
    block,
    labels,
)


def test_a_budget_is_one_step_and_a_drag_is_one_visit(document: Document) -> None:
    said = WeekBudget(MONDAY, 900, SHARES, frozenset({CLOSING}), away=True)
    before = contents(document)
    document.weeks.set_budget(said._replace(minutes=15), "drag 1")
    document.weeks.set_budget(said, "drag 1")
    assert document.weeks.budget(MONDAY) == said
    assert labels(document) == ["week_budget"]
    assert document.weeks.budgets(MONDAY - WEEK, MONDAY + WEEK) == {MONDAY: said}
    assert_undone_and_redone(document, before)


@pytest.mark.parametrize(
    "wrong",
    [
        WeekBudget(MONDAY + timedelta(days=1)),
        WeekBudget(MONDAY, -1),
        WeekBudget(MONDAY, shares={CLOSING: 30, PROSPECTING: 40, COVERING: 31}),
        WeekBudget(MONDAY, shares={CLOSING: -10, PROSPECTING: 80, COVERING: 30}),
    ],
)
def test_what_is_no_budget_is_refused(document: Document, wrong: WeekBudget) -> None:
    with pytest.raises(DocumentError) as refused:
        document.weeks.set_budget(wrong)
    assert refused.value.key == "not_valid"
    assert document.weeks.budgets(date.min, date.max) == {}


def test_no_prospecting_at_all_is_a_budget(document: Document) -> None:
    """It is warned about, not refused."""
    none = {CLOSING: 50, PROSPECTING: 0, COVERING: 50}
    document.weeks.set_budget(WeekBudget(MONDAY, 900, none))
    assert document.weeks.budget(MONDAY).shares == none


def test_a_saved_draft_is_one_step(document: Document) -> None:
    """Ten changes in the dialog: moved, longer, new, deleted, and of those that repeat."""
    weeks = document.weeks
    single = weeks.stored(weeks.add_block(block(title="Single")))
    gone = weeks.add_block(block(start=660, title="Gone"))
    weeks.add_block(block(MONDAY - WEEK, start=780, title="Stays", every=1))
    weeks.add_block(block(MONDAY - WEEK, start=900, title="Moves", every=1))
    weeks.add_block(block(MONDAY - WEEK, start=1020, title="Skipped", every=1))
    now = {b.title: b for b in weeks.week_blocks(MONDAY)}
    friday = MONDAY + timedelta(days=4)
    draft = [
        now["Single"]._replace(day=friday, minutes=90, moved_from=MONDAY),
        now["Stays"],
        now["Moves"]._replace(day=friday, moved_from=MONDAY),
        block(friday, start=1200, title="New")._replace(id="new:1"),
    ]
    before, steps = contents(document), labels(document)
    weeks.save_week(WeekBudget(MONDAY, 600, SHARES), draft)
    assert labels(document) == ["save_week", *steps]
    assert [(b.title, b.day, b.minutes) for b in weeks.week_blocks(MONDAY)] == [
        ("Stays", MONDAY, 60),
        ("Single", friday, 90),
        ("Moves", friday, 60),
        ("New", friday, 60),
    ]
    assert weeks.stored(single.id).sequence == 1
    assert [b.title for b in weeks.week_blocks(MONDAY + WEEK)] == ["Stays", "Moves", "Skipped"]
    assert weeks.budget(MONDAY).minutes == 600
    with pytest.raises(DocumentError):
        weeks.stored(gone)
    assert_undone_and_redone(document, before)


def test_a_draft_that_says_what_stands_changes_nothing(document: Document) -> None:
    document.weeks.add_block(block())
    document.weeks.add_block(block(every=2, start=700))
    document.weeks.save_week(document.weeks.budget(MONDAY), document.weeks.week_blocks(MONDAY))
    assert labels(document) == ["add_block", "add_block"]


def test_a_draft_that_is_refused_leaves_everything(document: Document) -> None:
    own = document.weeks.stored(document.weeks.add_block(block()))
    before = contents(document)
    wrong = own._replace(start=1430, minutes=60)
    with pytest.raises(DocumentError):
        document.weeks.save_week(WeekBudget(MONDAY, 600, SHARES), [wrong])
    assert contents(document) == before


def test_busy_times_are_read_again_and_are_no_step(document: Document, tmp_path: Path) -> None:
    spans = [Span(MONDAY, 600, 660, "Dentist"), Span(MONDAY + WEEK, 0, 1440)]
    days = (MONDAY, MONDAY + WEEK)
    document.weeks.replace_busy("work.ics", *days, [Span(MONDAY, 0, 15, "Old")])
    document.weeks.replace_busy("work.ics", *days, spans)
    assert document.weeks.busy(MONDAY, MONDAY + WEEK) == tuple(spans)
    assert document.weeks.busy(MONDAY, MONDAY) == (spans[0],)
    assert document.log.history() == []
    document.close()
    with open_document(tmp_path / "practice.funnel") as again:
        assert again.weeks.busy(MONDAY, MONDAY) == (spans[0],)


def test_each_diary_keeps_its_own_busy_times(document: Document) -> None:
    weeks, sunday = document.weeks, MONDAY + timedelta(days=6)
    work, family = Span(MONDAY, 480, 720, "Work day"), Span(MONDAY, 540, 600, "Kids")
    weeks.replace_busy("work.ics", MONDAY, sunday, [work])
    weeks.replace_busy("family.ics", MONDAY, sunday, [family, work])
    assert weeks.busy(MONDAY, sunday) == (work, family)
    assert weeks.busy_files() == {"work.ics": 1, "family.ics": 2}
    weeks.forget_busy("family.ics")
    assert weeks.busy(MONDAY, sunday) == (work,)
    assert document.log.history() == []


def test_a_diary_is_replaced_only_where_it_was_read(document: Document) -> None:
    weeks, later = document.weeks, MONDAY + 9 * WEEK
    here, there = Span(MONDAY, 480, 720, "Here"), Span(later, 480, 720, "There")
    weeks.replace_busy("work.ics", MONDAY, MONDAY + WEEK, [here])
    weeks.replace_busy("work.ics", later, later + WEEK, [there])
    assert weeks.busy(MONDAY, later) == (here, there)
    weeks.replace_busy("work.ics", later, later + WEEK, [])
    assert weeks.busy(MONDAY, later) == (here,)


def test_what_was_read_before_files_were_told_apart_gives_way(document: Document) -> None:
    old = "INSERT INTO busy(day, start, end, title) VALUES (?, 0, 60, 'Old')"
    for day in (MONDAY, MONDAY + WEEK):
        document.connection.execute(old, (day.isoformat(),))
    document.weeks.replace_busy("work.ics", MONDAY, MONDAY, [])
    assert [span.day for span in document.weeks.busy(MONDAY, MONDAY + WEEK)] == [MONDAY + WEEK]


def test_whoever_shows_busy_times_hears_of_them(document: Document) -> None:
    heard: list[Changed] = []
    document.subscribe(heard.append)
    document.weeks.replace_busy("work.ics", MONDAY, MONDAY, [Span(MONDAY, 0, 15)])
    document.weeks.forget_busy("work.ics")
    assert [changed.tables for changed in heard] == [{"busy"}] * 2


def test_work_type_names_stand_in_the_file(document: Document) -> None:
    """Other programs read them."""
    document.weeks.add_block(block(kind=None))
    document.weeks.add_block(block(kind=WorkType.CLOSING))
    kinds = {row[0] for row in document.connection.execute("SELECT kind FROM blocks")}
    assert kinds == {"session", "closing"}
