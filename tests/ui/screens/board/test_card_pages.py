"""Pages of cards: read when needed, followed by edits, and never more than a few."""

from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.board.card_pages import KEPT, PAGE, CardPages


class Shelf:
    """A long list that counts how often it is read."""

    def __init__(self, length):
        self.names = [f"card {number}" for number in range(length)]
        self.reads = []

    def fetch(self, first, rows):
        self.reads.append((first, rows))
        return [card(name) for name in self.names[first : first + rows]]


def card(name):
    return Card(name, name, "", None, Stage.ABOVE)


def test_a_page_is_read_once():
    shelf = Shelf(1000)
    pages = CardPages(shelf.fetch)
    assert [pages.card(row).id for row in range(PAGE)] == shelf.names[:PAGE]
    assert shelf.reads == [(0, PAGE)]
    assert pages.card(700).id == "card 700"
    assert shelf.reads == [(0, PAGE), (700 - 700 % PAGE, PAGE)]


def test_edits_move_the_rows_that_are_at_hand():
    shelf = Shelf(200)
    pages = CardPages(shelf.fetch)
    pages.card(0)
    shelf.names.pop(2)
    pages.remove(2)
    shelf.names.insert(5, "new")
    pages.insert(5)
    assert [pages.card(row).id for row in range(100)] == shelf.names[:100]
    assert pages.row_of("card 3") == 2
    assert pages.row_of("card 190") is None


def test_no_more_is_kept_than_what_is_near():
    shelf = Shelf(100_000)
    pages = CardPages(shelf.fetch)
    for row in range(0, 100_000, 500):
        assert pages.card(row).id == f"card {row}"
    at_hand = sum(pages.known(row) is not None for row in range(100_000))
    assert at_hand <= KEPT
    assert pages.known(99_500) is not None


def test_rows_that_cannot_be_read_are_asked_once():
    reads = []

    def fails(first, rows):
        reads.append(first)
        return []

    pages = CardPages(fails)
    assert [pages.card(3), pages.card(3)] == [None, None]
    assert reads == [0]
    pages.forget()
    assert pages.card(3) is None
    assert reads == [0, 0]
