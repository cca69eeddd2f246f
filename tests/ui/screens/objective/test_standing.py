"""What an objective is in one line, its competition, tactics, and what a first contact is known
from."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from funnel_desktop.funnel.influences import Mode, Role
from funnel_desktop.funnel.objective import ActionKind, Competition, NextAction
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from tests.ui.conftest import LEFT, TODAY, Practice


@pytest.fixture
def window(qtbot, practice: Practice) -> Iterator[ObjectiveWindow]:
    shown = ObjectiveWindow(practice.session, practice.meridian)
    shown.resize(1440, 900)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.close()


def add(practice: Practice, name: str, **fields: object) -> str:
    influences = practice.document.influences
    own = influences.add(practice.meridian, TODAY, name=name)
    for field, value in fields.items():
        own = influences.edit(own, field, value, TODAY) or own
    return own


def test_the_line_is_composed_and_its_blanks_lead_to_their_fields(
    window: ObjectiveWindow, practice: Practice
) -> None:
    for field in ("expected", "value"):
        practice.document.objectives.edit(practice.meridian, field, None, today=TODAY)
    standing = window.standing
    assert standing.sentence.text() == "By … … approves … for Executive coaching."
    assert [part for part, blank in standing.blanks.items() if not blank.isHidden()] == [
        "expected", "approves", "value",
    ]  # fmt: skip
    QTest.mouseClick(standing.blanks["expected"], LEFT)
    assert window.details.expected.hasFocus()
    QTest.keyClick(standing.blanks["value"], Qt.Key.Key_Space)
    assert window.details.value.hasFocus()
    practice.document.objectives.edit(practice.meridian, "value", 960000, today=TODAY)
    day = date(2026, 6, 30)
    practice.document.objectives.edit(practice.meridian, "expected", day, today=TODAY)
    add(practice, "Ana Ruiz", roles=frozenset((Role.ECONOMIC,)))
    assert standing.sentence.text() == (
        "By 30 Jun Ana Ruiz approves €9,600 for Executive coaching."
    )
    assert all(blank.isHidden() for blank in standing.blanks.values())


def test_competition_is_chosen_and_undone_as_one_step(
    window: ObjectiveWindow, practice: Practice
) -> None:
    window.standing.competition.setFocus()
    QTest.keyClick(window.standing.competition, Qt.Key.Key_End)
    assert practice.objective().competition is Competition.NOTHING
    practice.document.log.undo()
    assert practice.objective().competition is None
    assert window.standing.competition.value() is None


def test_a_reason_to_look_is_said_also_for_a_private_client(
    window: ObjectiveWindow, practice: Practice
) -> None:
    window.show_objective(practice.elif_)
    positions = practice.document.positions
    positions.set(practice.elif_, 2, TODAY - timedelta(days=7))
    assert not window.standing.isVisible()
    positions.set(practice.elif_, 0, TODAY)
    assert window.standing.isVisible()
    assert window.standing.look.text() == "You felt much better about it the last time. Why?"


def test_a_position_is_set_by_keys_with_its_day_and_undone(
    window: ObjectiveWindow, practice: Practice
) -> None:
    dots, positions = window.standing.dots, practice.document.positions
    reached = [dot for dot in dots.dots.values() if dot.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [dot.accessibleName() for dot in reached] == ["Neutral (0)"]
    reached[0].setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert [felt.position for felt in positions.of(practice.meridian)] == [2]
    assert window.focusWidget() is dots.dots[2]
    assert window.standing.felt_on.text() == "Confident (+2), set on 12 May"
    practice.document.log.undo()
    practice.document.log.undo()
    assert positions.of(practice.meridian) == []
    assert dots.value is None
    assert not window.standing.felt_on.isVisible()
    QTest.mouseClick(dots.dots[-3], LEFT)
    assert [felt.position for felt in positions.of(practice.meridian)] == [-3]


def test_for_a_private_client_it_stays_out_of_sight_until_wanted(
    window: ObjectiveWindow, practice: Practice
) -> None:
    assert window.standing.isVisible()
    assert not window.details.more.isVisible()
    window.show_objective(practice.elif_)
    assert not window.standing.isVisible()
    QTest.mouseClick(window.details.more, LEFT)
    assert window.standing.isVisible()
    assert not window.standing.wins.isVisible()
    window.show_objective(practice.meridian)
    window.show_objective(practice.elif_)
    assert window.standing.isVisible()


def test_wins_and_results_are_counted_for_organisations(
    window: ObjectiveWindow, practice: Practice
) -> None:
    add(practice, "Ana Ruiz", personal_win="Peace", result="A settled CTO")
    add(practice, "Bo Lind", personal_win="Peace")
    assert window.standing.wins.text() == "Wins and results known: 1 of 2."


def test_a_tactic_becomes_the_next_action_by_one_key(
    window: ObjectiveWindow, practice: Practice
) -> None:
    practice.document.objectives.set_next_action(practice.meridian, None, today=TODAY)
    add(practice, "Clara Voss", met=TODAY, mode=Mode.EVEN_KEEL)
    add(practice, "Ida Holm")
    first, second, third = window.influences.tactics.lines
    assert first.words.text() == "Clara Voss: sees no gap (even keel). Ask who else sees it."
    assert second.words.text() == "Ida Holm: never met. Who can introduce you?"
    assert not third.isVisible()
    first.take.setFocus()
    QTest.keyClick(first.take, Qt.Key.Key_Space)
    action = practice.objective().next_action
    (clara,) = [
        p for p in practice.document.clients.people(practice.objective().client)
        if p.name == "Clara Voss"
    ]  # fmt: skip
    assert action == NextAction(
        "Ask Clara Voss who else sees the gap", ActionKind.OTHER, clara.id, TODAY
    )
    practice.document.log.undo()
    assert practice.objective().next_action is None


def test_it_is_said_what_the_first_contact_is_known_from(
    window: ObjectiveWindow, practice: Practice
) -> None:
    details, objectives = window.details, practice.document.objectives
    objectives.edit(practice.meridian, "first_contact", TODAY - timedelta(days=9), today=TODAY)
    assert details.contact_told.text() == "Entered by hand."
    objectives.edit(practice.meridian, "first_contact", None, today=TODAY)
    assert details.contact_told.text().startswith("Computed: ")
    assert details.first_contact.value() == practice.objective().first_contact
