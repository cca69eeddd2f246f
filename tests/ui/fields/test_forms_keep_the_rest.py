"""Every form that edits some fields of a thing keeps the others: next action, objective, client,
person, service, influence, block, flag, value of a trait, problem, and what the command line edits.

Everything is filled, one field is changed as a user does it, and all columns of all tables that
the document keeps are compared.
"""

from collections.abc import Callable
from datetime import date, time
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.commandline.editing import put
from funnel_desktop.commandline.fields import FIELDS, typed
from funnel_desktop.document.document import Document
from funnel_desktop.document.ids import new_id
from funnel_desktop.document.schema import COLUMNS
from funnel_desktop.document.weeks import Weeks
from funnel_desktop.funnel.flags import FlagKind
from funnel_desktop.funnel.ideal_client import Field, Profile, Trait, TraitKind, Value
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Outcome, WorkType
from funnel_desktop.funnel.week import Block
from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.ui.screens.clients.client_window import ClientWindow
from funnel_desktop.ui.screens.ideal_client.playbook_dialog import PlaybookDialog
from funnel_desktop.ui.screens.ideal_client.value_popover import ValuePopover
from funnel_desktop.ui.screens.objective.next_action_popover import NextActionPopover
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.screens.preferences.services_page import ServicesPage
from funnel_desktop.ui.screens.week.block_popover import BlockPopover
from tests.ui.conftest import LEFT, TODAY, Practice, type_anew

Rows = dict[tuple[str, str], dict[str, Any]]
NOT_OURS = frozenset(("moves", "judgements"))
"""Records of what was done: they only grow."""
PLANNED = NextAction("Meet HR", ActionKind.MEETING, None, date(2026, 5, 13), time(14), 45, "Who?")


def whole(document: Document) -> Rows:
    """Every row that the document keeps, by table and id."""
    found: Rows = {}
    for table, columns in COLUMNS.items():
        names = ", ".join(columns)
        for row in document.connection.execute(f"SELECT {names} FROM {table}"):
            found[table, row[0]] = dict(zip(columns, row, strict=True))
    return found


def changed(before: Rows, after: Rows) -> set[tuple[str, str]]:
    """Tables with the columns that differ; `+` and `-` are whole rows."""
    found = {(table, "+") for table, own in after.keys() - before.keys()}
    found |= {(table, "-") for table, own in before.keys() - after.keys()}
    for key in before.keys() & after.keys():
        found |= {(key[0], c) for c, value in before[key].items() if after[key][c] != value}
    return {(table, column) for table, column in found if table not in NOT_OURS}


@pytest.fixture
def full(practice: Practice) -> Practice:
    """No column of what the forms edit is empty."""
    with practice.document.one_step("add", {"client": "Meridian Labs"}):
        fill(practice.document, practice.meridian, practice.ana, practice.coaching)
    return practice


def fill(document: Document, own: str, ana: str, coaching: str) -> None:
    client = document.objectives.get(own, TODAY).client
    for field, value in (
        ("sector", "Software"), ("place", "Bilbao"), ("size", 40), ("notes", "Kind."),
        ("revenue", 500_000_00), ("distance", 12), ("hourly_budget", 150_00),
        ("birthday", date(1980, 3, 5)),
    ):  # fmt: skip
        document.clients.edit(client, field, value)
    document.clients.edit_person(ana, "email", "ana@x.example")
    document.clients.edit_person(ana, "notes", "Mornings.")
    planned = PLANNED._replace(person=ana)
    document.objectives.set_next_action(own, planned, today=TODAY)
    influence = document.influences.add(own, TODAY, person=ana, roles=["user"])
    for field, value in (
        ("degree", "high"), ("mode", "growth"), ("rating", 3), ("met", date(2026, 5, 1)),
        ("personal_win", "Rest"), ("result", "Fewer calls"), ("covered", date(2026, 5, 2)),
    ):  # fmt: skip
        document.influences.edit(influence, field, value, TODAY)
    trait = Trait(
        new_id(), "Size", TraitKind.DEMOGRAPHIC, 4, Field.SIZE,
        (Value(new_id(), "10 to 80", 5, 10, 80, otherwise=True),),
    )  # fmt: skip
    document.profiles.save(Profile(new_id(), "Ideal", -2, (trait,), (coaching,)))
    problem = document.problems.add("Too dear", "It pays for itself.", trait.id)
    flag = document.flags.add(own, FlagKind.RED_FLAG, "HR compares two", action="Ask Clara")
    document.flags.edit(flag, "problem", problem)
    activity = document.activities.log(
        own, "call", TODAY, minutes=20, person=ana, note="Yes.", problem=problem
    )
    assert activity
    document.weeks.add_block(
        Block("", TODAY, 600, 90, WorkType.COVERING, "Meridian", own, 1, date(2026, 8, 1))
    )


def test_nothing_of_what_is_edited_is_empty(full: Practice) -> None:
    """Else a form that loses something would not be seen."""
    known = whole(full.document)
    for table in ("people", "services", "blocks", "influences", "flags", "problems", "activities"):
        rows = [row for (of, _), row in known.items() if of == table]
        assert rows
        empty = {column for column, value in rows[0].items() if value in (None, "")}
        assert empty == set(), table
    row = known["objectives", full.meridian]
    next_columns = {column for column in row if column.startswith("next_")}
    assert next_columns
    assert not {column for column in next_columns if row[column] in (None, "")}


# -- next action -----------------------------------------------------------------------------------


def test_what_comes_next_changes_only_what_it_shows(
    window: ObjectiveWindow, full: Practice
) -> None:
    for part, value in (
        ("day", "2026-05-20"), ("what", "Send the offer"), ("kind", ActionKind.EMAIL),
    ):  # fmt: skip
        asked = NextActionPopover(full.session, full.meridian, window)
        asked.open_at()
        field = getattr(asked, part)
        field.show_value(value) if part == "kind" else field.setText(str(value))
        before = whole(full.document)
        QTest.mouseClick(asked.keep, LEFT)
        assert changed(before, whole(full.document)) == {("objectives", f"next_{part}")}


def test_what_comes_next_emptied_is_nothing_planned_only_where_nothing_is_left(
    window: ObjectiveWindow, full: Practice
) -> None:
    document = full.document
    document.objectives.set_next_action(full.halden, NextAction("Call"), today=TODAY)
    asked = NextActionPopover(full.session, full.halden, window)
    asked.open_at()
    asked.what.clear()
    QTest.keyClick(asked.what, Qt.Key.Key_Return)
    assert full.objective(full.halden).next_action is None


def test_each_part_of_the_next_action_in_the_objective_s_window(
    window: ObjectiveWindow, full: Practice
) -> None:
    for name, words in (
        ("what", "Send the offer"), ("day", "2026-05-20"), ("time", "15:30"), ("minutes", "60"),
        ("question", "Who signs?"), ("kind", ActionKind.EMAIL), ("person", None),
    ):  # fmt: skip
        before = whole(full.document)
        enter(getattr(window.next_action, name), words)
        assert changed(before, whole(full.document)) == {("objectives", f"next_{name}")}


def enter(field: QWidget, value: Any) -> None:
    """Type into a line, or choose from a list as a hand does."""
    if hasattr(field, "findData"):
        rows = [row for row in range(field.count()) if field.itemData(row) == value]
        field.setFocus()
        QApplication.processEvents()
        keys = {ActionKind.EMAIL: Qt.Key.Key_Home, None: Qt.Key.Key_Home}
        QTest.keyClick(field, keys.get(value, Qt.Key.Key_Home))
        while field.currentIndex() < (rows[0] if rows else 0):
            QTest.keyClick(field, Qt.Key.Key_Down)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        return
    type_anew(field, value)


def test_a_flag_s_action_that_is_planned_already_stays_as_it_is_planned(
    window: ObjectiveWindow, full: Practice
) -> None:
    form = window.flags.columns[FlagKind.RED_FLAG].form
    (flag,) = full.document.flags.of(full.meridian)
    for make_next, action in ((False, "Ask Leo"), (True, "Meet HR")):
        form.open_for(flag)
        form.action.show_value(action)
        form.make_next.setChecked(make_next)
        before = whole(full.document)
        form.submit()
        assert changed(before, whole(full.document)) == {("flags", "action")}


# -- objective, client, person, service, influence ------------------------------------------------


def test_each_field_of_an_objective_and_each_cell_of_an_influence(
    window: ObjectiveWindow, full: Practice
) -> None:
    for name, words in (
        ("wish", "Team coaching"), ("value", "1234"), ("first_contact", "2026-04-02"),
        ("expected", "2026-07-01"),
    ):  # fmt: skip
        before = whole(full.document)
        type_anew(getattr(window.details, name), words)
        assert changed(before, whole(full.document)) == {("objectives", name)}
    for place, column, value in (
        (2, "degree", "low"), (3, "mode", "trouble"), (4, "rating", "-2"),
        (7, "personal_win", "Peace"), (8, "result", "Less work"), (9, "met", "2026-05-03"),
    ):  # fmt: skip
        before = whole(full.document)
        put_cell(window.influences.table.rows, place, value)
        assert changed(before, whole(full.document)) == {("influences", column)}


def put_cell(rows: Any, place: int, value: str) -> None:
    """As the editor of a cell of the first row does."""
    assert rows.setData(rows.index(0, place), value, Qt.ItemDataRole.EditRole)


def test_each_field_of_a_client_and_each_cell_of_a_person(qtbot, full: Practice) -> None:
    shown = ClientWindow(full.session, full.objective().client)
    shown.show()
    qtbot.waitExposed(shown)
    for name, words in (
        ("name", "Meridian"), ("sector", "Law"), ("place", "Vigo"), ("size", "41"),
        ("revenue", "1000"), ("hourly_budget", "99"), ("distance", "3"),
        ("birthday", "1981-01-02"),
    ):  # fmt: skip
        before = whole(full.document)
        type_anew(shown.details.field(name), words)
        assert changed(before, whole(full.document)) == {("clients", name)}
    for place, (column, words) in enumerate(
        {"name": "Ana R.", "job_title": "CFO", "email": "a@y.example", "phone": "+34 1"}.items()
    ):
        before = whole(full.document)
        put_cell(shown.people.rows, place, words)
        assert changed(before, whole(full.document)) == {("people", column)}
    shown.reject()


def test_each_cell_of_a_service_and_of_a_problem(qtbot, full: Practice) -> None:
    page, playbook = ServicesPage(full.session), PlaybookDialog(full.session, None)
    qtbot.addWidget(page)
    services, problems = page.rows, playbook.rows
    for table, rows, place, column, value in (
        ("services", services, 0, "name", "Coaching"),
        ("services", services, 1, "default_value", "900"),
        ("services", services, 2, "estimated_cycle", "60"),
        ("services", services, 3, "paid_over", "6"),
        ("services", services, 4, "audience", "private"),
        ("problems", problems, 0, "problem", "Too late"),
    ):
        before = whole(full.document)
        put_cell(rows, place, value)
        assert changed(before, whole(full.document)) == {(table, column)}
    playbook.reject()


# -- block, value ----------------------------------------------------------------------------------

BLOCK: tuple[tuple[str, Callable[[BlockPopover], None]], ...] = (
    ("title", lambda asked: asked.title.setText("Other")),
    ("kind", lambda asked: asked.kind.show_value(WorkType.CLOSING)),
    ("minutes", lambda asked: asked.end.setText("12:00")),
    ("until", lambda asked: asked.until.setText("2026-09-01")),
    ("every", lambda asked: asked.every.show_value(2)),
)
VALUE: tuple[tuple[str, Callable[[ValuePopover], None]], ...] = (
    ("least", lambda asked: QTest.keyClicks(asked.least, "1")),
    ("text", lambda asked: QTest.keyClicks(asked.text, "!")),
    ("otherwise", lambda asked: asked.otherwise.click()),
)


def test_each_part_of_a_block_and_of_a_value(window: ObjectiveWindow, full: Practice) -> None:
    weeks = full.document.weeks
    for column, change in BLOCK:
        (block,) = weeks.blocks(TODAY, TODAY)
        asked = BlockPopover(block, TODAY, window)
        asked.saved.connect(partial(_change_block, weeks, block))
        asked.all.setChecked(True)
        change(asked)
        before = whole(full.document)
        QTest.keyClick(asked.title, Qt.Key.Key_Return)
        assert changed(before, whole(full.document)) == {("blocks", column), ("blocks", "sequence")}
    (trait,) = full.document.profiles.all()[0].traits
    (old,) = trait.values
    for kept_but, edit in VALUE:
        popover = ValuePopover(trait, old, window)
        edit(popover)
        names = ("text", "score", "least", "most", "words", "otherwise")
        differ = {n for n in names if getattr(old, n) != getattr(popover.value, n)}
        assert differ == {kept_but}
        popover.close()


def _change_block(weeks: Weeks, block: Block, wanted: Block, every: bool) -> None:
    weeks.change_block(block.id, block.day, wanted, only_this=not every)


def test_a_block_that_ends_at_midnight_can_be_changed_where_the_clock_counts_to_twelve(
    window: ObjectiveWindow,
) -> None:
    set_formats(Formats(QLocale("en_US"), "EUR"))
    block = Block("b", TODAY, 20 * 60, 240, None)
    asked, kept = BlockPopover(block, TODAY, window), []
    asked.saved.connect(lambda wanted, _: kept.append(wanted))
    asked.title.setText("Late")
    QTest.keyClick(asked.title, Qt.Key.Key_Return)
    assert kept == [block._replace(title="Late")]


def test_saving_a_profile_changes_only_what_was_drawn_up_anew(full: Practice) -> None:
    from funnel_desktop.funnel.profile_edits import with_weight

    (profile,) = full.document.profiles.all()
    before = whole(full.document)
    full.document.profiles.save(with_weight(profile, profile.traits[0].id, 2))
    assert changed(before, whole(full.document)) == {("traits", "weight")}


def test_saying_which_problem_came_up_changes_nothing_else(full: Practice) -> None:
    (activity,) = full.document.activities.of(full.meridian)
    before = whole(full.document)
    full.document.activities.refer(activity.id, None)
    assert changed(before, whole(full.document)) == {("activities", "problem")}


# -- the command line ------------------------------------------------------------------------------

WORDS = {
    "client": "Meridian", "objective": "Team", "source": "Talk", "reason": "Price",
    "notes": "New.", "next_action": "Send", "next_question": "When?", "email": "b@x.example",
    "phone": "+49 1", "sector": "Law", "place": "Vigo", "first_contact": "2026-04-02",
    "expected": "2026-07-01", "closed": "2026-05-03", "parked_until": "2026-09-01",
    "next_date": "2026-05-20", "value": "12", "outcome_value": "13", "next_minutes": "5",
    "size": "7", "next_kind": "email", "next_time": "08:15", "service": "Talks",
    "person": "Clara Voss", "competition": "alone",
}  # fmt: skip
COLUMN_OF = {
    "client": ("clients", "name"), "objective": ("objectives", "wish"),
    "reason": ("objectives", "outcome_reason"), "next_action": ("objectives", "next_what"),
    "next_date": ("objectives", "next_day"), "email": ("people", "email"),
    "phone": ("people", "phone"), "sector": ("clients", "sector"), "place": ("clients", "place"),
    "size": ("clients", "size"), "closed": ("objectives", "outcome_day"),
    "person": ("objectives", "next_person"),
}  # fmt: skip
MADE = {"service": {("services", "+")}, "person": {("people", "+")}}


def test_each_field_edited_on_the_command_line(full: Practice) -> None:
    document = full.document
    outcomes = {"closed": Outcome.LOST, "reason": Outcome.LOST, "outcome_value": Outcome.WON}
    for field in FIELDS:
        if field in (*outcomes, "parked_until"):
            outcome = outcomes.get(field, Outcome.PARKED)
            document.objectives.set_outcome([full.meridian], outcome, TODAY, reason="Because")
        before = whole(document)
        with document.one_step("edit", {"client": "Meridian"}):
            put(document, full.meridian, typed({field: WORDS[field]}, "EUR"), TODAY)
        expected = {COLUMN_OF.get(field, ("objectives", field))} | MADE.get(field, set())
        assert changed(before, whole(document)) == expected, field
