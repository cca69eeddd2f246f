"""Monday's card, the sort, Friday's line and the sources, over a real file."""

from datetime import date, timedelta

import pytest

from funnel_desktop.document.check import findings
from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.portions import at_once
from funnel_desktop.document.sorting import Sorted
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.card import card_marks
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.regularity import Kept
from funnel_desktop.funnel.stages import PRIORITY, Outcome, Stage, WorkType
from funnel_desktop.funnel.week import Block

MONDAY = date(2026, 5, 11)
FRIDAY = MONDAY + timedelta(days=4)
WEEK = timedelta(weeks=1)


def ago(days: int) -> date:
    return MONDAY - timedelta(days=days)


@pytest.fixture
def used(document: Document) -> Document:
    """Made five weeks before, and used on the Friday before this week."""
    document.remember("created", ago(35).isoformat())
    document.connection.execute("UPDATE actions SET at = ?", (f"{ago(3)}T10:00:00",))
    document.rhythm.see(ago(3))
    return document


def add(document: Document, due: date | None = None, stage: Stage = Stage.ABOVE) -> str:
    action = None if due is None else NextAction("Call", ActionKind.CALL, day=due)
    own = document.objectives.add(ago(30), client_name="A", stage=stage, next_action=action)
    document.connection.execute("UPDATE actions SET at = ?", (f"{ago(3)}T10:00:00",))
    return own


def due(document: Document, own: str) -> date | None:
    action = document.objectives.get(own, MONDAY).next_action
    return action and action.day


# -- Monday ----------------------------------------------------------------------------------------


def test_monday_s_card_comes_once_a_week_and_is_no_step(used: Document) -> None:
    rhythm, steps = used.rhythm, len(used.log.history())
    rhythm.see(MONDAY)
    assert rhythm.is_monday_due(MONDAY)
    assert rhythm.is_monday_due(FRIDAY), "the first use of a week may be late in it"
    rhythm.close_monday(MONDAY)
    assert not rhythm.is_monday_due(FRIDAY)
    assert rhythm.is_monday_due(MONDAY + WEEK)
    assert len(used.log.history()) == steps
    used.remember("created", MONDAY.isoformat())
    assert not rhythm.is_monday_due(FRIDAY), "the file's own week is no new one"


def test_what_monday_s_card_says(used: Document) -> None:
    shares = dict(zip(PRIORITY, (30, 40, 30), strict=True))
    used.weeks.set_budget(WeekBudget(MONDAY - WEEK, 600, shares))
    used.activities.log_work(WorkType.PROSPECTING, 240, ago(5))
    for day in (ago(4), ago(1), MONDAY):
        add(used, day)
    add(used, stage=Stage.UNIVERSE)
    used.rhythm.see(MONDAY)
    said = used.rhythm.monday(MONDAY)
    assert said.last_week is not None
    assert (said.monday, said.last_week.kept) == (MONDAY, Kept.KEPT)
    assert (said.overdue, said.waiting, said.away, said.moved_on) == (2, 1, None, 0)
    assert at_once(used.insights.dry_top(MONDAY)).figures["live"] == 3


def test_overdue_ones_go_to_this_week_in_one_step(used: Document) -> None:
    owns = [add(used, day) for day in (ago(10), ago(5), MONDAY + timedelta(days=1))]
    steps = len(used.log.history())
    assert used.rhythm.move_overdue(MONDAY) == 2
    assert [due(used, own) for own in owns] == [
        MONDAY + timedelta(days=4), MONDAY + timedelta(days=2), MONDAY + timedelta(days=1),
    ]  # fmt: skip
    assert used.rhythm.monday(MONDAY).overdue == 0
    assert len(used.log.history()) == steps + 1
    used.log.undo()
    assert due(used, owns[0]) == ago(10)


def test_after_a_week_away_what_came_due_is_moved_on_by_the_days(used: Document) -> None:
    """Never expected days, never blocks; and no second message."""
    back = ago(3) + timedelta(days=35)
    before, during, later = (add(used, day) for day in (ago(9), ago(3), back + WEEK))
    used.objectives.edit(during, "expected", ago(1), today=ago(3))
    used.weeks.add_block(Block("", MONDAY, 540, 60, WorkType.CLOSING))
    used.connection.execute("UPDATE actions SET at = ?", (f"{ago(3)}T10:00:00",))
    used.rhythm.see(back)
    used.rhythm.see(back + timedelta(days=1))
    said = used.rhythm.monday(back + timedelta(days=1))
    assert said.away is not None
    assert (said.away.days, said.moved_on, said.overdue) == (35, 1, 2)
    assert used.rhythm.move_on(said.away) == 1
    assert [due(used, own) for own in (before, during, later)] == [ago(9), back, back + WEEK]
    assert used.objectives.get(during, back).expected == ago(1)
    assert len(used.weeks.week_blocks(MONDAY)) == 1
    assert used.rhythm.away(back) is None
    used.rhythm.see(back + timedelta(days=6))
    assert used.rhythm.away(back + timedelta(days=6)) is None


def test_an_absence_is_known_before_the_use_is_noted(used: Document) -> None:
    """A file is looked through first: until then the program notes nothing by itself."""
    add(used, ago(3))
    used.connection.execute("UPDATE actions SET at = ?", (f"{ago(3)}T10:00:00",))
    used.rhythm.see(ago(3))
    back = ago(3) + timedelta(days=35)
    away = used.rhythm.away(back)
    assert away is not None
    assert away.days == 35
    assert used.rhythm.move_on(away) == 1
    assert used.rhythm.away(back) is None
    used.rhythm.see(back)
    assert used.rhythm.away(back) is None


def test_a_change_on_the_command_line_is_use(used: Document) -> None:
    add(used)
    used.connection.execute("UPDATE actions SET at = ?", (f"{ago(-10)}T10:00:00",))
    used.rhythm.see(ago(-12))
    assert used.rhythm.away(ago(-12)) is None


# -- the sort --------------------------------------------------------------------------------------


def test_the_sort_asks_for_each_once_and_the_dead_first(used: Document) -> None:
    dead, live = add(used), add(used, MONDAY, Stage.IN)
    used.activities.log(live, "call", ago(2))
    add(used, stage=Stage.UNIVERSE)
    used.objectives.edit(dead, "expected", ago(31), today=MONDAY)
    asked = at_once(used.insights.sorting(MONDAY))
    assert [(each.id, each.may_be_dead, each.slipped) for each in asked] == [
        (dead, True, 31), (live, False, 0),
    ]  # fmt: skip
    used.sorting.answer(dead, Sorted.HERE, MONDAY)
    assert [each.id for each in at_once(used.insights.sorting(MONDAY))] == [live]
    assert len(at_once(used.insights.sorting(MONDAY + WEEK))) == 2


def test_here_still_silences_quiet_for_a_week_and_is_no_activity(used: Document) -> None:
    own = add(used)

    def quiet(day: date) -> int | None:
        card = used.board.card(own, day)
        assert card is not None
        return card_marks(card, day).quiet

    assert quiet(MONDAY) == 30
    used.sorting.answer(own, Sorted.HERE, MONDAY)
    assert [quiet(MONDAY + timedelta(days=n)) for n in (0, 6, 7)] == [None, None, 37]
    used.log.undo()
    assert quiet(MONDAY) == 30


@pytest.mark.parametrize(
    ("answer", "stage", "outcome"),
    [
        (Sorted.BACK, Stage.ABOVE, None),
        (Sorted.PARK, Stage.IN, Outcome.PARKED),
        (Sorted.LOST, Stage.IN, Outcome.LOST),
        (Sorted.WON, Stage.IN, Outcome.WON),
    ],
)
def test_each_answer_is_one_step(
    used: Document, answer: Sorted, stage: Stage, outcome: Outcome | None
) -> None:
    own, steps = add(used, stage=Stage.IN), len(used.log.history())
    used.sorting.answer(own, answer, MONDAY)
    found = used.objectives.get(own, MONDAY)
    assert (found.stage, found.outcome) == (stage, outcome)
    if outcome is Outcome.PARKED:
        assert found.parked_until == MONDAY + timedelta(days=91)
    assert len(used.log.history()) == steps + 1
    used.log.undo()
    assert used.objectives.get(own, MONDAY).stage is Stage.IN
    assert len(at_once(used.insights.sorting(MONDAY))) == 1


def test_a_next_action_answers_too(used: Document) -> None:
    own, action = add(used), NextAction("Ask Ana", ActionKind.CALL, day=FRIDAY)
    used.sorting.answer(own, Sorted.NEXT_ACTION, MONDAY, next_action=action)
    assert used.objectives.get(own, MONDAY).next_action == action
    assert at_once(used.insights.sorting(MONDAY)) == []


def test_a_position_is_part_of_the_answer_s_step(used: Document) -> None:
    own, steps = add(used), len(used.log.history())
    used.sorting.answer(own, Sorted.HERE, MONDAY, position=-2)
    assert [felt.position for felt in used.positions.of(own)] == [-2]
    assert len(used.log.history()) == steps + 1
    used.log.undo()
    assert used.positions.of(own) == []


def test_an_answer_is_taken_back_whatever_came_after_it(used: Document) -> None:
    """The newest one is undone; any other is a step of its own, and can be undone too."""
    first, second = add(used, stage=Stage.IN), add(used)
    before = used.objectives.get(first, MONDAY)
    used.sorting.answer(first, Sorted.BACK, MONDAY, position=1)
    used.sorting.answer(second, Sorted.LOST, MONDAY)
    newest, older, *_ = used.log.history()
    used.log.take_back(older.number)
    assert used.objectives.get(first, MONDAY) == before
    assert used.positions.of(first) == []
    assert used.objectives.get(second, MONDAY).outcome is Outcome.LOST
    assert [own.id for own in at_once(used.insights.sorting(MONDAY))] == [first]
    used.log.undo()
    assert used.objectives.get(first, MONDAY).stage is Stage.ABOVE
    used.log.take_back(newest.number)
    assert used.objectives.get(second, MONDAY).outcome is None
    assert list(findings(used.connection)) == []


def test_what_was_changed_again_since_is_not_taken_back(used: Document) -> None:
    own = add(used, stage=Stage.IN)
    used.sorting.answer(own, Sorted.LOST, MONDAY)
    lost, *_ = used.log.history()
    used.objectives.edit(own, "wish", "Another", today=MONDAY)
    used.objectives.edit(add(used), "wish", "A third", today=MONDAY)
    with pytest.raises(DocumentError, match="changed_since"):
        used.log.take_back(lost.number)
    assert used.objectives.get(own, MONDAY).outcome is Outcome.LOST


def test_the_sort_of_a_week_is_offered_until_it_is_done(used: Document) -> None:
    add(used)
    add(used, stage=Stage.UNIVERSE)
    assert used.rhythm.monday(MONDAY).to_sort == 1
    used.rhythm.close_sort(MONDAY)
    assert used.rhythm.monday(FRIDAY).to_sort == 0
    assert used.rhythm.monday(MONDAY + WEEK).to_sort == 1


# -- Friday ----------------------------------------------------------------------------------------


def test_friday_s_line_is_offered_once(used: Document) -> None:
    rhythm = used.rhythm
    used.weeks.add_block(Block("", FRIDAY, 9 * 60, 180, WorkType.PROSPECTING))
    assert not rhythm.is_friday_due(FRIDAY, 11 * 60 - 1)
    assert rhythm.is_friday_due(FRIDAY, 11 * 60)
    assert not rhythm.is_friday_due(MONDAY, 11 * 60)
    rhythm.close_friday(FRIDAY)
    assert not rhythm.is_friday_due(FRIDAY + timedelta(days=2), 600)
    assert rhythm.is_friday_due(FRIDAY + WEEK, 17 * 60)


# -- sources ---------------------------------------------------------------------------------------


def win(document: Document, name: str, days: int, source: str = "") -> str:
    own = document.objectives.add(
        MONDAY, client_name=name, value=100, source=source, stage=Stage.ABOVE
    )
    document.objectives.set_outcome([own], Outcome.WON, MONDAY, on=ago(days))
    return document.objectives.get(own, MONDAY).client


def test_two_clients_a_week_are_proposed_the_longest_not_asked_first(document: Document) -> None:
    owns = {name: win(document, name, days) for name, days in (("A", 9), ("B", 5), ("C", 7))}
    document.objectives.add(MONDAY, client_name="Nobody yet")

    def names(day: date) -> list[str]:
        return [source.name for source in document.sources.proposed(day)]

    assert names(MONDAY) == ["B", "C"], "the freshest agreements of those never asked"
    document.sources.ask(owns["B"], MONDAY)
    assert names(MONDAY) == ["C"]
    document.sources.ask(owns["C"], FRIDAY)
    assert names(FRIDAY) == []
    assert names(MONDAY + WEEK) == ["A", "B"]
    document.log.undo()
    assert names(MONDAY + WEEK) == ["C", "A"]


def test_wins_are_counted_by_source(document: Document) -> None:
    for n, source in enumerate(("Talk", "Talk", "")):
        win(document, f"W{n}", 9, source)
    document.objectives.add(MONDAY, client_name="Open", source="Talk")
    assert document.sources.wins_by_source(MONDAY) == [("Talk", 2, 200), ("", 1, 100)]
    assert document.sources.wins_by_source(ago(10)) == []


def test_a_source_is_a_person_where_only_one_has_that_name(document: Document) -> None:
    client, own = win(document, "Bob", 9), add(document)
    rosa = document.clients.add_person(client, "Rosa Vidal")
    document.sources.say(own, "Rosa", MONDAY)
    found = document.objectives.get(own, MONDAY)
    assert (found.source, found.source_person) == ("Rosa", rosa)
    document.sources.say(own, "The web", MONDAY)
    assert document.objectives.get(own, MONDAY).source_person is None
    document.log.undo()
    assert document.objectives.get(own, MONDAY).source_person == rosa


# -- sessions --------------------------------------------------------------------------------------


def test_sessions_are_logged_and_are_no_selling(document: Document) -> None:
    own = add(document)
    document.activities.log_session(60, MONDAY)
    document.activities.log_session(60, MONDAY, objective=own)
    assert sum(document.board.hours_done(MONDAY, MONDAY).values()) == 0
    assert list(document.activities.done_on(MONDAY)) == []
    (session,) = document.activities.of(own)
    assert (session.kind, session.work_type, session.minutes) == ("session", None, 60)
