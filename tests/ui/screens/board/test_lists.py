"""The lists show what the file says, after whatever was done to it."""

import random
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from funnel_desktop.document.board import BoardFilter
from funnel_desktop.document.document import create_document
from funnel_desktop.document.ids import new_id, ranks
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage
from tests.ui.screens.board.conftest import ABOVE, IN, TODAY, filled


def act(document, chance):
    """One random thing that a user, another screen or Undo does."""
    ids = [o.id for o in document.objectives.all(TODAY)]
    open_ids = [o.id for o in document.objectives.all(TODAY) if o.outcome is None]
    chosen = chance.sample(open_ids, min(len(open_ids), chance.choice((1, 1, 1, 2, 3))))
    match chance.randrange(8):
        case 0 | 1 | 2 if chosen:
            stage = chance.choice(STAGES)
            others = [
                card.id
                for card in document.board.cards(stage, TODAY, 0, 100)
                if card.id not in chosen
            ]
            before = chance.choice(others) if others and chance.random() < 0.8 else None
            document.objectives.move(chosen, stage, TODAY, before=before)
        case 3 if len(open_ids) > 3:
            document.objectives.set_outcome(chosen, chance.choice(list(Outcome)), TODAY)
        case 4:
            document.objectives.edit(chance.choice(ids), "wish", f"{chance.random()}", today=TODAY)
        case 5:
            name = f"Client {chance.randrange(10**6)}"
            document.objectives.add(TODAY, client_name=name, stage=chance.choice(STAGES))
        case 6:
            document.log.undo()
        case _:
            document.log.redo()


@pytest.mark.parametrize("seed", range(4))
def test_lists_follow_random_actions(board, seed):
    chance = random.Random(seed)
    for _ in range(60):
        act(board.document, chance)
        assert board.agrees()


def test_lists_follow_cards_that_were_never_looked_at(make_board, tmp_path):
    """Far down a long column nothing is at hand: the list has to begin anew, and be right."""
    document = create_document(tmp_path / "long.funnel")
    ids = [
        document.objectives.add(TODAY, client_name=f"Client {number:03}", stage=Stage.ABOVE)
        for number in range(300)
    ]
    board = make_board(document)
    document.objectives.move([ids[290]], Stage.IN, TODAY)
    document.objectives.move([ids[280]], Stage.ABOVE, TODAY, before=ids[250])
    document.objectives.move([ids[270], ids[2]], Stage.ABOVE, TODAY, before=ids[1])
    document.log.undo()
    assert board.agrees()


def test_what_is_selected_stays_selected_wherever_it_goes(board):
    board.click("Halden Architects")
    chosen = board.id_of("Halden Architects")
    board.document.objectives.move([chosen], Stage.ABOVE, TODAY)
    assert board.page.choice.selected_ids() == [chosen]
    board.document.objectives.move([board.id_of("Bruno Keller")], Stage.IN, TODAY)
    assert board.page.choice.selected_ids() == [chosen]
    board.document.objectives.move([chosen], Stage.BEST_FEW, TODAY)
    assert board.page.choice.selected_ids() == [chosen]
    board.page.lists.refresh()
    assert board.page.choice.selected_ids() == [chosen]
    assert board.page.choice.current_id() is not None


def test_a_click_elsewhere_leaves_one_selection_and_ctrl_adds_to_it(board):
    board.click("Halden Architects")
    board.click("Meridian Labs")
    assert board.page.choice.selected_ids() == [board.id_of("Meridian Labs")]
    board.click("Kestrel Insurance", Qt.KeyboardModifier.ControlModifier)
    both = [board.id_of("Meridian Labs"), board.id_of("Kestrel Insurance")]
    assert board.page.choice.selected_ids() == both


def test_the_filter_shows_what_passes_and_how_many(board):
    board.page.lists.show_filter(BoardFilter(words="halden"))
    assert board.shown(Stage.ABOVE) == ["Halden Architects"]
    assert board.shown(Stage.IN) == []
    assert board.list_of(Stage.ABOVE).accessibleName() == "Above the Funnel, 1 of 4"
    board.page.lists.show_filter(BoardFilter(words="coaching"))
    assert board.shown(Stage.IN) == list(IN)
    board.page.lists.show_filter(None)
    assert board.shown(Stage.ABOVE) == list(ABOVE)
    assert board.list_of(Stage.ABOVE).accessibleName() == "Above the Funnel, 4"


def test_while_filtered_changes_are_followed_too(board):
    board.page.lists.show_filter(BoardFilter(words="labs"))
    meridian = board.id_of("Meridian Labs")
    board.document.objectives.move([meridian], Stage.BEST_FEW, TODAY)
    assert board.shown(Stage.BEST_FEW) == ["Meridian Labs"]
    assert board.shown(Stage.IN) == []


def test_a_parked_card_comes_back_on_its_day(make_board, tmp_path):
    document = create_document(tmp_path / "parked.funnel")
    filled(document)
    day = [TODAY]
    board = make_board(document, lambda: day[0])
    back = TODAY + timedelta(days=3)
    own = board.id_of("Bruno Keller")
    document.objectives.set_outcome([own], Outcome.PARKED, TODAY, until=back)
    assert "Bruno Keller" not in board.shown(Stage.UNIVERSE)
    day[0] = back
    board.session.look_at_the_day()
    assert "Bruno Keller" in board.shown(Stage.UNIVERSE)


def test_a_large_change_is_followed(board):
    with board.document.bulk("import", {}) as bulk:
        clients = [{"id": new_id(), "name": f"Bulk {number}"} for number in range(700)]
        bulk.insert("clients", clients)
        keys = ranks(700)
        bulk.insert(
            "objectives",
            [
                {"id": new_id(), "client": client["id"], "stage": "in", "rank": key}
                for client, key in zip(clients, keys, strict=True)
            ],
        )
    assert board.list_of(Stage.IN).rows.rowCount() == 703
    assert board.shown(Stage.IN) == board.written(Stage.IN)
    board.document.log.undo()
    assert board.agrees()


def test_a_renamed_client_is_drawn_anew(board):
    client = board.document.objectives.get(board.id_of("Meridian Labs"), TODAY).client
    board.document.clients.rename(client, "Meridian Laboratories")
    assert board.shown(Stage.IN)[0] == "Meridian Laboratories"
