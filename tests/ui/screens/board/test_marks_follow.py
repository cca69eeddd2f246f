"""Marks are computed: they come and go with what they rest on while the board is open."""

from datetime import timedelta

import pytest

from funnel_desktop.document.document import create_document
from funnel_desktop.funnel.card import Card, card_marks
from funnel_desktop.funnel.influences import Role
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.board.card_drawing import chips_of
from funnel_desktop.wording.cards import card_description
from tests.ui.screens.board.conftest import TODAY, filled

WHO = "Vela Sports"


@pytest.fixture
def days():
    return [TODAY]


@pytest.fixture
def board(make_board, tmp_path, days):
    """Vela Sports in the Best Few, agreement expected today, the estimate 40 days; all is met."""
    document = create_document(tmp_path / "marks.funnel")
    filled(document)
    own = document.objectives.find(WHO, TODAY)
    service = document.services.add("Sport", estimated_cycle=40, audience="organisation")
    document.objectives.edit_several(own, {"service": service, "expected": TODAY}, TODAY)
    person = document.influences.add(own, TODAY, name="Dr. Roca", roles=[Role.ECONOMIC])
    for field, value in (("met", TODAY), ("result", "Rested players"), ("covered", TODAY)):
        document.influences.edit(person, field, value, TODAY)
    return make_board(document, lambda: days[0])


def seen(board) -> Card:
    rows = board.list_of(Stage.BEST_FEW).rows
    return rows.card(rows.row_of(board.id_of(WHO)))


def left_open(board) -> tuple[str, ...]:
    rows = board.list_of(Stage.BEST_FEW).rows
    card = rows.card(rows.row_of(board.id_of(WHO)))
    return card.standing.mark.open if card.standing.mark else ()


def test_a_new_day_can_lose_a_condition(board, days):
    assert left_open(board) == ()
    days[0] = TODAY + timedelta(1)
    board.session.look_at_the_day()
    assert left_open(board) == ("near",)


def test_an_estimate_and_a_win_change_every_card_of_the_service(board):
    document, own = board.document, board.id_of(WHO)
    document.objectives.edit(own, "expected", TODAY + timedelta(20), today=TODAY)
    assert left_open(board) == ()
    (service,) = document.services.all()
    document.services.edit(service.id, "estimated_cycle", 38)
    assert left_open(board) == ("near",)
    document.log.undo()
    assert left_open(board) == ()
    quick = document.objectives.add(
        TODAY, client_name="Quick One", service=service.id, first_contact=TODAY - timedelta(4)
    )
    document.objectives.set_outcome([quick], Outcome.WON, TODAY)
    assert left_open(board) == ("near",)  # (1 × 4 + 3 × 40) / 4 = 31 days
    document.log.undo()
    assert left_open(board) == ()


def test_people_judgements_and_influences_do_too(board):
    document, own = board.document, board.id_of(WHO)
    (influence,) = document.influences.of(own)
    added = document.influences.add(own, TODAY, name="Lucía Ferrer", roles=[Role.USER])
    assert left_open(board) == ("covered",)
    document.influences.remove(added, TODAY)
    assert left_open(board) == ()
    document.gates.judge(own, "sure", False, TODAY)
    assert left_open(board) == ("sure",)
    document.log.undo()
    document.influences.edit(influence.id, "covered", None, TODAY)
    assert left_open(board) == ("covered",)
    document.log.undo()
    assert left_open(board) == ()
    document.clients.delete_person(influence.person)
    assert left_open(board) == ()


def test_a_fall_of_the_position_is_a_mark_while_it_is_the_last_word(board):
    own = board.id_of(WHO)
    positions = board.document.positions
    positions.set(own, 2, TODAY - timedelta(days=7))
    assert seen(board).look is None
    positions.set(own, 0, TODAY)
    marks = card_marks(seen(board), TODAY)
    assert "Felt better before" in [chip.text for chip in chips_of(marks)]
    said = card_description(seen(board), marks, "")
    assert said.endswith("You felt much better about it the last time. Why?")
    positions.set(own, 1, TODAY)  # of one day the last word counts
    assert seen(board).look is None
