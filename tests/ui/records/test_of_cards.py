"""What is made of a card is made once, until the card is read again."""

from datetime import date, timedelta

from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.records.of_cards import OfCards
from tests.ui.conftest import Show

TODAY = date(2026, 3, 2)


def test_it_is_made_again_for_another_day_and_for_a_card_that_was_read_again(show: Show) -> None:
    shown = show(Ana=Stage.IN, Bea=Stage.IN)
    board = shown.window.session.document.board
    made: list[str] = []

    def name(card: Card, day: date) -> str:
        made.append(card.client_name)
        return f"{card.client_name} {day}"

    names = OfCards(name)
    ana, bea = board.cards(Stage.IN, TODAY, 0, 2)
    assert names.of(ana, TODAY) == f"Ana {TODAY}"
    assert names.of(ana, TODAY) == f"Ana {TODAY}"
    assert made == ["Ana"]
    assert names.of(bea, TODAY) == f"Bea {TODAY}"
    later = TODAY + timedelta(days=1)
    assert names.of(ana, later) == f"Ana {later}"
    clients = shown.window.session.document.clients
    clients.rename(str(clients.named("Ana")), "Ann")
    [again] = [card for card in board.cards(Stage.IN, TODAY, 0, 2) if card.id == ana.id]
    assert names.of(again, later) == f"Ann {later}"
    assert made == ["Ana", "Bea", "Ana", "Ann"]
