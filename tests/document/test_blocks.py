"""Blocks in the file: kept, repeated, changed one or all, accepted, copied."""

from datetime import timedelta

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.funnel.week import parse_iso_week
from tests.document.contents import contents
from tests.document.weeks import MONDAY, SHARES, WEEK, assert_undone_and_redone, block, days, labels


def test_a_block_is_kept_with_all_it_says(document: Document) -> None:
    own = document.objectives.add(MONDAY, client_name="Anna", stage=Stage.IN)
    said = block(kind=None, title="Sessions", objective=own, every=2, until=MONDAY + 9 * WEEK)
    added = document.weeks.add_block(said)
    assert document.weeks.stored(added) == said._replace(id=added)
    assert document.weeks.week_blocks(MONDAY) == (said._replace(id=added),)
    assert document.weeks.week_blocks(MONDAY + WEEK) == ()
    assert [b.day for b in document.weeks.week_blocks(MONDAY + 2 * WEEK)] == [MONDAY + 2 * WEEK]


@pytest.mark.parametrize(
    "wrong",
    [
        {"start": -15},
        {"minutes": 0},
        {"start": 23 * 60, "minutes": 75},
        {"every": 3},
        {"every": 1, "until": MONDAY - timedelta(days=1)},
        {"objective": "nobody"},
        {"title": "a\x00b"},
    ],
)
def test_what_is_no_block_is_refused(document: Document, wrong: dict[str, object]) -> None:
    before = contents(document)
    with pytest.raises(DocumentError) as refused:
        document.weeks.add_block(block(**wrong))  # type: ignore[arg-type]
    assert refused.value.key == "not_valid"
    assert contents(document) == before


def test_a_block_may_end_at_midnight(document: Document) -> None:
    added = document.weeks.add_block(block(start=23 * 60, minutes=60))
    assert document.weeks.stored(added).end == 24 * 60


def test_one_occurrence_is_changed_or_all(document: Document) -> None:
    own = document.weeks.add_block(block(every=1))
    second = MONDAY + WEEK
    wanted = block(second + timedelta(days=1), title="Once", every=1)
    before = contents(document)
    moved = document.weeks.change_block(own, second, wanted)
    assert moved != own
    assert days(document) == [("05-11", "Calls"), ("05-19", "Once"), ("05-25", "Calls"),
                              ("06-01", "Calls")]  # fmt: skip
    assert_undone_and_redone(document, before)

    before = contents(document)
    everyone = block(MONDAY + 2 * WEEK + timedelta(days=2), title="All", every=1)
    assert document.weeks.change_block(own, MONDAY + 2 * WEEK, everyone, only_this=False) == own
    assert days(document) == [("05-13", "All"), ("05-19", "Once"), ("05-27", "All"),
                              ("06-03", "All")]  # fmt: skip
    assert_undone_and_redone(document, before)


def test_one_occurrence_is_deleted_or_all(document: Document) -> None:
    own = document.weeks.add_block(block(every=1))
    before = contents(document)
    document.weeks.delete_block(own, MONDAY + WEEK)
    assert days(document) == [("05-11", "Calls"), ("05-25", "Calls"), ("06-01", "Calls")]
    assert_undone_and_redone(document, before)

    before = contents(document)
    document.weeks.delete_block(own, MONDAY, only_this=False)
    assert days(document) == []
    assert_undone_and_redone(document, before)


def test_what_was_taken_out_stays_out_when_all_move(document: Document) -> None:
    own = document.weeks.add_block(block(every=1, until=MONDAY + 3 * WEEK))
    document.weeks.delete_block(own, MONDAY + WEEK)
    wanted = block(MONDAY + timedelta(days=3), every=1, until=MONDAY + 3 * WEEK)
    document.weeks.change_block(own, MONDAY, wanted, only_this=False)
    assert days(document, 5) == [("05-14", "Calls"), ("05-28", "Calls"), ("06-04", "Calls")]


def test_a_repetition_that_ends_leaves_the_one_that_was_meant(document: Document) -> None:
    own = document.weeks.add_block(block(every=1))
    document.weeks.delete_block(own, MONDAY)
    wanted = block(MONDAY + WEEK, title="Once")
    document.weeks.change_block(own, MONDAY + WEEK, wanted, only_this=False)
    assert days(document) == [("05-18", "Once")]


def test_all_that_repeat_get_another_pace(document: Document) -> None:
    own = document.weeks.add_block(block())
    document.weeks.change_block(own, MONDAY, block(every=2), only_this=False)
    assert days(document) == [("05-11", "Calls"), ("05-25", "Calls")]


def test_a_change_that_changes_nothing_is_no_step(document: Document) -> None:
    own = document.weeks.add_block(block())
    document.weeks.change_block(own, MONDAY, document.weeks.stored(own))
    assert labels(document) == ["add_block"]


def test_a_block_that_is_not_there(document: Document) -> None:
    for ask in (
        lambda: document.weeks.stored("none"),
        lambda: document.weeks.change_block("none", MONDAY, block()),
        lambda: document.weeks.delete_block("none", MONDAY),
    ):
        with pytest.raises(DocumentError) as refused:
            ask()
        assert refused.value.key == "not_found"


def test_each_change_is_newer_to_a_diary(document: Document) -> None:
    own = document.weeks.add_block(block(sequence=7))
    assert document.weeks.stored(own).sequence == 0
    for title in ("A", "A", "B"):
        document.weeks.change_block(own, MONDAY, block(title=title, sequence=40))
    assert document.weeks.stored(own).sequence == 2


def test_a_deleted_objective_leaves_its_block(document: Document) -> None:
    own = document.objectives.add(MONDAY, client_name="Anna")
    kept = document.weeks.add_block(block(objective=own))
    before = contents(document)
    document.objectives.delete([own])
    assert document.weeks.stored(kept).objective is None
    assert_undone_and_redone(document, before)


def test_an_accepted_plan_is_one_step(document: Document) -> None:
    before = contents(document)
    document.weeks.accept([block(), block(start=660), block(MONDAY + timedelta(days=2))])
    assert labels(document) == ["plan_week"]
    assert len(document.weeks.week_blocks(MONDAY)) == 3
    assert_undone_and_redone(document, before)


def test_copy_a_week(document: Document) -> None:
    document.weeks.add_block(block(every=1, title="Each week"))
    single = document.weeks.add_block(block(MONDAY + timedelta(days=6), title="Sunday"))
    document.weeks.change_block(single, MONDAY, block(MONDAY + timedelta(days=6), title="Sun"))
    before = contents(document)
    document.weeks.copy_week(MONDAY, MONDAY + 2 * WEEK)
    assert days(document)[-2:] == [("05-31", "Sun"), ("06-01", "Each week")]
    assert [title for _, title in days(document)].count("Each week") == 4
    assert {b.sequence for b in document.weeks.week_blocks(MONDAY + 2 * WEEK)} == {0}
    assert_undone_and_redone(document, before)


@pytest.mark.parametrize("week", ["2026-W53", "2026-W13", "2026-W43", "2024-W09"])
def test_weeks_across_the_new_year_and_changes_of_clock(document: Document, week: str) -> None:
    """Seven days wherever they lie: ISO week 53, the two weeks of clock change, a leap day."""
    monday = parse_iso_week(week)
    for n in range(7):
        document.weeks.add_block(block(monday + timedelta(days=n), title=str(n)))
    assert [b.title for b in document.weeks.week_blocks(monday)] == list("0123456")
    document.weeks.copy_week(monday, monday + WEEK)
    copied = document.weeks.week_blocks(monday + WEEK)
    assert [(b.day - monday).days for b in copied] == list(range(7, 14))
    assert {b.start for b in copied} == {540}
    document.weeks.set_budget(WeekBudget(monday, 600, SHARES))
    assert document.weeks.budget(monday).minutes == 600
    assert document.weeks.budget(monday + WEEK).minutes is None
