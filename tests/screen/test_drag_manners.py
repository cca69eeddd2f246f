"""Around a drag: let go elsewhere, Esc, several cards, a column longer than the window."""

from pathlib import Path

from funnel_desktop.funnel.stages import Stage
from tests.screen.fixtures import Opened
from tests.screen.shown import make_file, states_back
from tests.screen.waiting import wait_for

CLIENTS = {
    Stage.ABOVE: ["Bruno Keller", "Halden Architects", "Nuria Sala"],
    Stage.IN: ["Meridian Labs", "Pilar Ibáñez"],
}


def test_escape_and_a_drop_elsewhere_put_the_card_back(file: Path, opened: Opened) -> None:
    first = make_file(file, CLIENTS)
    window = opened(file)
    start = window.box(Stage.ABOVE, "Bruno Keller").middle
    target = window.drop_point(Stage.IN, "Pilar Ibáñez")

    window.hand.carry(window.hand.lift(start), target)
    window.hand.keys("Escape")
    window.hand.let_go()
    window.hand.drag(start, window.find_list("Do next").box.middle)
    assert window.order() == first.order

    window.hand.drag(start, target)  # and it can be dragged again
    after = first.moved("Bruno Keller", Stage.IN, "Pilar Ibáñez")
    window.await_order(after)
    window.close()
    assert states_back(file, 1) == [after, first]


def test_several_chosen_cards_are_dragged_together(file: Path, opened: Opened) -> None:
    first = make_file(file, CLIENTS)
    window = opened(file)
    window.hand.click(window.box(Stage.ABOVE, "Bruno Keller").middle)
    window.hand.click(window.box(Stage.ABOVE, "Nuria Sala").middle, holding="ctrl")
    window.drag(Stage.ABOVE, "Bruno Keller", Stage.IN, "Pilar Ibáñez")
    after = first.moved("Bruno Keller", Stage.IN, "Pilar Ibáñez")
    after = after.moved("Nuria Sala", Stage.IN, "Pilar Ibáñez")
    window.await_order(after)
    window.close()
    assert states_back(file, 1) == [after, first]


def test_a_long_column_scrolls_under_the_card(file: Path, opened: Opened) -> None:
    many = [f"Client {number:02}" for number in range(1, 31)]
    first = make_file(file, {Stage.ABOVE: ["Bruno Keller"], Stage.IN: many})
    window = opened(file)
    column = window.list_of(Stage.IN).box
    here = window.hand.lift(window.box(Stage.ABOVE, "Bruno Keller").middle)
    zone = wait_for(lambda: window.zone("Won"), "the zones")
    bottom = zone.box.top - 30
    window.hand.carry(here, (column.middle[0], bottom))
    wait_for(lambda: window.box(Stage.IN, "Client 30").top < bottom, "the column's end")
    window.hand.let_go()
    wait_for(lambda: "Bruno Keller" in window.clients(Stage.IN), "the drop")
    shown = window.clients(Stage.IN)
    assert shown.index("Bruno Keller") > len(many) - 8
    window.close()
    kept = states_back(file, 1)
    assert kept[0].order[Stage.IN] == shown
    assert kept[1] == first


def test_a_drag_to_a_file_that_has_gone_puts_the_card_back(file: Path, opened: Opened) -> None:
    """The write is refused: the card is where the file says, and a sentence says why."""
    first = make_file(file, CLIENTS)
    window = opened(file)
    file.rename(file.with_name("elsewhere.funnel"))
    window.drag(Stage.ABOVE, "Bruno Keller", Stage.IN, "Pilar Ibáñez")
    said = wait_for(window.eyes.announced, "a sentence")
    assert any("moved" in sentence for sentence in said), said
    assert window.order() == first.order
    window.end()
