"""Weeks in the file: blocks that repeat, changes of one or all, drafts, budgets, steps."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.weeks import WeekBudget
from funnel_desktop.funnel.stages import PRIORITY, Stage, WorkType
from funnel_desktop.funnel.week import Block, Span, parse_iso_week
from tests.document.contents import contents, whole

MONDAY = date(2026, 5, 11)
WEEK = timedelta(weeks=1)
CLOSING, PROSPECTING, COVERING = PRIORITY
ROUNDS = int(os.environ.get("FUNNEL_RANDOM_ROUNDS", "40"))
SHARES = {CLOSING: 30, PROSPECTING: 40, COVERING: 30}


def block(day: date = MONDAY, start: int = 540, minutes: int = 60, **said: object) -> Block:
    values: dict[str, object] = {"kind": PROSPECTING, "title": "Calls", **said}
    return Block("", day, start, minutes, **values)  # type: ignore[arg-type]


def days(document: Document, weeks: int = 4) -> list[tuple[str, str]]:
    """Day and title of every block of some weeks."""
    found = document.weeks.blocks(MONDAY, MONDAY + weeks * WEEK - timedelta(days=1))
    return [(f"{each.day:%m-%d}", each.title) for each in found]


def labels(document: Document) -> list[str]:
    return [step.label for step in document.log.history() if not step.undone]


def assert_undone_and_redone(document: Document, before: object) -> None:
    """The newest change is one step: back to what was, and forth again."""
    after = contents(document)
    assert after != before
    document.log.undo()
    assert contents(document) == before
    document.log.redo()
    assert contents(document) == after
    assert whole(document)


# -- blocks ----------------------------------------------------------------------------------------


def test_a_block_is_kept_with_all_it_says(document: Document) -> None:
    own = document.objectives.add(MONDAY, client_name="Anna", stage=Stage.IN)
    said = block(kind=None, title="Sessions", objective=own, every=2, until=MONDAY + 9 * WEEK)
    added = document.weeks.add_block(said)
    assert document.weeks.stored(added) == replace(said, id=added)
    assert document.weeks.week_blocks(MONDAY) == [replace(said, id=added)]
    assert document.weeks.week_blocks(MONDAY + WEEK) == []
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


# -- budgets ---------------------------------------------------------------------------------------


def test_a_budget_is_one_step_and_a_drag_is_one_visit(document: Document) -> None:
    said = WeekBudget(MONDAY, 900, SHARES, frozenset({CLOSING}), away=True)
    before = contents(document)
    document.weeks.set_budget(replace(said, minutes=15), "drag 1")
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


# -- a draft ---------------------------------------------------------------------------------------


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
        replace(now["Single"], day=friday, minutes=90, moved_from=MONDAY),
        now["Stays"],
        replace(now["Moves"], day=friday, moved_from=MONDAY),
        replace(block(friday, start=1200, title="New"), id="new:1"),
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
    wrong = replace(own, start=1430, minutes=60)
    with pytest.raises(DocumentError):
        document.weeks.save_week(WeekBudget(MONDAY, 600, SHARES), [wrong])
    assert contents(document) == before


# -- busy times ------------------------------------------------------------------------------------


def test_busy_times_are_read_again_and_are_no_step(document: Document, tmp_path: Path) -> None:
    spans = [Span(MONDAY, 600, 660, "Dentist"), Span(MONDAY + WEEK, 0, 1440)]
    document.weeks.replace_busy([Span(MONDAY, 0, 15, "Old")])
    document.weeks.replace_busy(spans)
    assert document.weeks.busy(MONDAY, MONDAY + WEEK) == spans
    assert document.weeks.busy(MONDAY, MONDAY) == spans[:1]
    assert document.log.history() == []
    document.close()
    with open_document(tmp_path / "practice.funnel") as again:
        assert again.weeks.busy(MONDAY, MONDAY) == spans[:1]


# -- any history -----------------------------------------------------------------------------------


class Planner:
    """Does anything to weeks that the document lets one do."""

    def __init__(self, document: Document, rng: Random) -> None:
        self.document, self.rng = document, rng
        self.weeks = document.weeks

    def day(self) -> date:
        return MONDAY + timedelta(days=self.rng.randrange(28))

    def monday(self) -> date:
        return MONDAY + self.rng.randrange(4) * WEEK

    def made(self) -> Block:
        until = self.rng.choice((None, MONDAY + timedelta(days=self.rng.randint(28, 60))))
        known = [o.id for o in self.document.objectives.all(MONDAY)]
        return block(
            self.day(),
            15 * self.rng.randrange(80),
            15 * self.rng.randint(1, 16),
            kind=self.rng.choice((*PRIORITY, None)),
            title=self.rng.choice(("", "A", "Ünal", "x" * 200)),
            objective=self.rng.choice((None, *known)),
            every=self.rng.randrange(3),
            until=until,
        )

    def occurrence(self) -> Block | None:
        found = self.weeks.blocks(MONDAY, MONDAY + 4 * WEEK)
        return self.rng.choice(found) if found else None

    def add(self) -> None:
        self.weeks.add_block(self.made())

    def change(self) -> None:
        if found := self.occurrence():
            only_this = self.rng.random() < 0.5
            self.weeks.change_block(found.id, found.day, self.made(), only_this=only_this)

    def delete(self) -> None:
        if found := self.occurrence():
            self.weeks.delete_block(found.id, found.day, only_this=self.rng.random() < 0.7)

    def budget(self) -> None:
        self.weeks.set_budget(WeekBudget(self.monday(), self.rng.randrange(900), SHARES))

    def save(self) -> None:
        monday = self.monday()
        draft = [
            replace(each, day=monday + timedelta(days=2), start=0, minutes=30, moved_from=each.day)
            if self.rng.random() < 0.3
            else each
            for each in self.weeks.week_blocks(monday)
            if self.rng.random() < 0.8
        ]
        self.weeks.save_week(WeekBudget(monday, 600), [*draft, replace(self.made(), id="new:1")])

    def copy(self) -> None:
        self.weeks.copy_week(self.monday(), self.monday())

    def objective(self) -> None:
        self.document.objectives.add(MONDAY, client_name=self.rng.choice("ABC"))

    def lose(self) -> None:
        if known := self.document.objectives.all(MONDAY):
            self.document.objectives.delete([self.rng.choice(known).id])

    def worked(self) -> None:
        self.document.activities.log_work(self.rng.choice(PRIORITY), 30, self.day())

    def act(self) -> None:
        verbs: tuple[Callable[[], None], ...] = (
            self.add, self.add, self.change, self.change, self.delete, self.budget, self.save,
            self.copy, self.objective, self.lose, self.worked,
        )  # fmt: skip
        self.rng.choice(verbs)()


@pytest.mark.parametrize("seed", range(ROUNDS // 4))
def test_any_planning_can_be_walked_in_both_directions(tmp_path: Path, seed: int) -> None:
    rng = Random(seed)
    path = tmp_path / "x.funnel"
    document = create_document(path)
    states = [contents(document)]
    for _ in range(60):
        Planner(document, rng).act()
        if contents(document) != states[-1]:
            states.append(contents(document))
    assert whole(document)
    for state in reversed(states[:-1]):
        assert document.log.undo() is not None
        assert contents(document) == state
    document.close()
    document = open_document(path)
    for state in states[1:]:
        assert document.log.redo() is not None
        assert contents(document) == state
    assert whole(document)
    document.close()


def test_work_type_names_stand_in_the_file(document: Document) -> None:
    """Other programs read them."""
    document.weeks.add_block(block(kind=None))
    document.weeks.add_block(block(kind=WorkType.CLOSING))
    kinds = {row[0] for row in document.connection.execute("SELECT kind FROM blocks")}
    assert kinds == {"session", "closing"}
