"""From the first start to one's own list on the board and a printed plan, every action counted."""

import csv
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pdfplumber
import pytest

from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.screen.desk import Desk
from tests.screen.eyes import Eyes
from tests.screen.hand import Hand
from tests.screen.shown import TODAY, Window
from tests.screen.week_view import GRID, CountingHand, WeekView

GERMAN = Path(__file__).parents[1] / "data" / "sales" / "german-cp1252.csv"
AT_MOST = 14
PLACES = {
    "Neu": Stage.UNIVERSE,
    "Kontakt": Stage.ABOVE,
    "Erstgespräch": Stage.ABOVE,
    "Angebot": Stage.IN,
    "Kunde": Outcome.WON,
    "Absage": Outcome.LOST,
}


def cents(amount: str) -> int:
    """What a German writes: `1.250,50 €`, `1.200,-`."""
    bare = "".join(each for each in amount if each in "0123456789,").removesuffix(",")
    return int(Decimal(bare.replace(",", ".") or "0") * 100)


def counted() -> tuple[Counter[Stage | Outcome], Counter[Stage | Outcome]]:
    """Cards and cents of each place as the list has them, each row once."""
    with GERMAN.open(encoding="cp1252", newline="") as file:
        rows = dict.fromkeys(map(tuple, csv.reader(file, delimiter=";")))
    headings, *rows = rows
    status, value = headings.index("Status"), headings.index("Wert")
    cards, money = Counter[Stage | Outcome](), Counter[Stage | Outcome]()
    for row in rows:
        cards[PLACES[row[status]]] += 1
        money[PLACES[row[status]]] += cents(row[value])
    return cards, money


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where the program never was, with the list in the folder that it opens first."""
    documents = tmp_path / "documents"
    documents.mkdir()
    (documents / GERMAN.name).write_bytes(GERMAN.read_bytes())
    return tmp_path


@pytest.fixture
def window(desk: Desk, eyes: Eyes, hand: Hand, home: Path) -> Iterator[Window]:
    """The first start, with a hand that counts."""
    process = desk.start(["--home", home, "--today", TODAY.isoformat()])
    started = Window(process, eyes, CountingHand(hand))
    yield started
    started.end()


def test_the_own_list_and_a_printed_plan_need_no_correction(window: Window, home: Path) -> None:
    hand, page = window.hand, WeekView(window)
    assert isinstance(hand, CountingHand)
    page.press("Import contacts")
    window.await_focus("Choose a file")
    hand.keys("Return")
    window.await_focus("File name")
    listed = window.see("tree item", GERMAN.name)
    hand.click(listed.box.middle)
    hand.keys("Return")
    window.await_focus("Continue")
    window.see("filler", "Step 2 of 4: Columns")
    hand.keys("Return")
    window.see("filler", "Step 3 of 4: Duplicates")
    hand.keys("Return")
    window.await_focus("Import")
    hand.keys("Return")
    cards, money = counted()
    board = (Stage.UNIVERSE, Stage.ABOVE, Stage.IN, Stage.BEST_FEW)
    window.wait_for(lambda: window.cards(Stage.IN), "the own list on the board")
    assert {stage: len(window.cards(stage)) for stage in board} == {
        stage: cards[stage] for stage in board
    }
    page.press("Plan my week")
    window.see("filler", GRID)
    page.press("Plan my week")
    window.await_focus("Accept")
    hand.keys("Return")
    page.press("Print")
    page.press("Save as PDF…")
    window.await_focus("File name")
    hand.keys("Return")
    page.press("Save week")
    window.wait_for(lambda: hand.windows(window.process.pid) == 1, "the window alone")
    assert len(hand.done) <= AT_MOST, hand.done
    window.close()
    with open_document(home / "documents" / "Untitled.funnel", read_only=True) as document:
        kept = document.objectives.all(TODAY)
    found = Counter(each.outcome or each.stage for each in kept)
    assert found == cards
    for each in kept:
        money[each.outcome or each.stage] -= (each.outcome_value or each.value) or 0
    assert not any(money.values()), money
    with pdfplumber.open(home / "documents" / "2026-W20.pdf") as paper:
        words = paper.pages[0].extract_text()
    assert f"In play: {cards[Stage.ABOVE] + cards[Stage.IN]} objectives" in words
