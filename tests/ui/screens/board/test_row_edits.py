"""Rows follow a change: what is left equals the new order, whatever moved."""

from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.ui.screens.board.row_edits import gap_of_place, place_of_gap, row_edits, stays

letters = st.text("abcdefghij", min_size=1, max_size=1)


@given(st.permutations("abcdefghij"), st.data())
def test_edits_lead_from_the_old_rows_to_the_new(old, data):
    changed = set(data.draw(st.lists(letters, max_size=4)))
    untouched = [card for card in old if card not in changed]
    new = list(untouched)
    for card in sorted(changed):
        if data.draw(st.booleans()):
            new.insert(data.draw(st.integers(0, len(new))), card)
    came = "z" if data.draw(st.booleans()) else ""
    if came:
        new.insert(data.draw(st.integers(0, len(new))), came)
    edits = row_edits(
        {card: old.index(card) for card in changed},
        {card: new.index(card) for card in [*changed, came] if card in new},
    )

    rows = list(old)
    for row in edits.taken:
        rows.pop(row)
    for row in edits.put:
        rows.insert(row, new[row])

    assert rows == new
    assert len(new) == len(old) + edits.more
    assert {new[row] for row in edits.redrawn} <= changed


def test_a_card_that_kept_its_place_is_only_drawn_again():
    edits = row_edits({"a": 3}, {"a": 3})
    assert (edits.taken, edits.put, edits.redrawn) == ((), (), (3,))


def test_a_card_pushed_down_by_another_is_only_drawn_again():
    edits = row_edits({"a": 3}, {"b": 1, "a": 4})
    assert (edits.taken, edits.put, edits.redrawn) == ((), (1,), (4,))


@given(st.sets(st.integers(0, 9), max_size=4), st.integers(0, 10))
def test_a_gap_and_its_place_mean_the_same(carried, gap):
    """Dropping at a place and at its gap puts the cards before the same other card."""
    others = [row for row in range(10) if row not in carried]
    place = place_of_gap(gap, sorted(carried))
    assert others[place:] == [row for row in others if row >= gap]
    again = gap_of_place(place, sorted(carried))
    assert place_of_gap(again, sorted(carried)) == place
    assert again == 0 or again - 1 not in carried


def test_only_a_drop_at_its_own_place_changes_nothing():
    assert stays(3, [3])
    assert stays(4, [3])
    assert stays(5, [3, 4])
    assert not stays(2, [3])
    assert not stays(4, [3, 5])
    assert not stays(0, [])
