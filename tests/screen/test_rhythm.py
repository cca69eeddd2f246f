"""The rhythm of a week in the real window: Monday to the printed page, the sort, weeks away."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.portions import at_once
from funnel_desktop.funnel.diagnoses import About
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import BOARD_STAGES, Outcome, Stage
from tests.screen.fixtures import Opened
from tests.screen.shown import TODAY, Window, make_file
from tests.screen.test_week import assert_one_page, save_pdf
from tests.screen.week_view import CountingHand, kept

CLIENTS = {
    Stage.ABOVE: [f"Above {n}" for n in range(6)],
    Stage.IN: [f"In {n}" for n in range(15)],
    Stage.BEST_FEW: [f"Best {n}" for n in range(12)],
}
MADE_ON = TODAY - timedelta(weeks=8)
LAST_USED = TODAY - timedelta(weeks=5)


def used(file: Path, last: date) -> None:
    """Make Pep's 33 objectives known since two months; the file was last used on a day."""
    make_file(file, CLIENTS, MADE_ON)
    with open_document(file) as document:
        document.remember("created", MADE_ON.isoformat())
        for own in of_board(document):
            document.objectives.edit(own, "first_contact", MADE_ON, today=MADE_ON)
        document.connection.execute("UPDATE actions SET at = ?", (f"{last}T10:00:00",))
        document.remember("seen_on", last.isoformat())


def of_board(document: Document) -> list[str]:
    return [own for stage in BOARD_STAGES for own in document.board.ids(stage, TODAY)]


def counted(window: Window) -> CountingHand:
    window.hand = hand = CountingHand(window.hand)
    return hand


def test_from_monday_s_card_to_the_printed_plan(file: Path, opened: Opened) -> None:
    used(file, TODAY - timedelta(days=3))
    window = opened(file)
    hand = counted(window)
    hand.click(window.see("push button", "Plan this week").box.middle)
    window.await_focus("Accept")
    with window.busy():
        hand.keys("space")
        hand.keys("ctrl+p")
    save_pdf(window)
    assert_one_page(file.with_name("2026-W20.pdf"), "Week plan")
    print("\n".join(hand.done))
    assert len(hand.done) <= 25, hand.done
    window.close()
    assert kept(file)
    with open_document(file, read_only=True) as document:
        assert not document.rhythm.is_monday_due(TODAY), "planning closed the card"


def test_thirty_three_are_sorted_by_keys_alone(file: Path, opened: Opened) -> None:
    """25 here still, 3 with a position, 2 next actions by a phrase, 3 parked or lost."""
    used(file, TODAY - timedelta(days=3))
    window = opened(file)
    window.await_focus("Above 0")
    hand = counted(window)
    hand.keys("ctrl+5")
    for place in range(33):
        window.await_focus("")
        answer(window, hand, place)
    window.await_focus("Done")
    hand.keys("Return")
    print(len(hand.done), "keys:", " ".join(each.split(" ", 1)[1] for each in hand.done))
    assert len(hand.done) <= 60, hand.done
    assert all(each.startswith(("key", "letter")) for each in hand.done)
    window.close()
    with open_document(file, read_only=True) as document:
        everything = document.objectives.all(TODAY)
        outcomes = [each.outcome for each in everything if each.outcome is not None]
        assert sorted(outcomes) == [Outcome.LOST, Outcome.LOST, Outcome.PARKED]
        planned = [each.next_action for each in everything if each.next_action]
        assert [(each.kind, each.day) for each in planned] == 2 * [
            (ActionKind.CALL, TODAY + timedelta(days=2))
        ]
        felt = [document.positions.of(each.id) for each in everything]
        assert sum(bool(each) for each in felt) == 3
        assert at_once(document.insights.sorting(TODAY)) == []


def answer(window: Window, hand: CountingHand, place: int) -> None:
    """The answer for the one at a place; each is known by the name of what has the keyboard."""
    here = window.focused()
    if place < 3:
        hand.keys("Left", "1")
    elif place < 5:
        hand.keys("2")
        window.await_focus("Next action")
        hand.type("call Thu")
        hand.keys("Return")
    else:
        hand.keys("5" if place < 7 else "4" if place < 8 else "1")
    window.wait_for(lambda: (now := window.focused()) != here and now, "the next one")


@pytest.fixture
def away(file: Path) -> Path:
    """Five weeks away from a practice in which each had a next action in that time."""
    used(file, LAST_USED)
    with open_document(file) as document:
        for number, own in enumerate(of_board(document)):
            day = LAST_USED + timedelta(days=1 + number)
            action = NextAction("Call", ActionKind.CALL, day=day)
            document.objectives.set_next_action(own, action, today=LAST_USED)
        first = of_board(document)[0]
        document.objectives.edit(first, "expected", LAST_USED + timedelta(days=7), today=LAST_USED)
        document.connection.execute("UPDATE actions SET at = ?", (f"{LAST_USED}T10:00:00",))
    return file


def test_five_weeks_away_are_one_card_and_one_click(away: Path, opened: Opened) -> None:
    """Then nothing is overdue and nothing more is said; quiet and slipped stay true."""
    before = found(away)
    window = opened(away)
    move = window.see("push button", "Move all dates on by 35 days")
    window.hand.click(move.box.middle)
    window.await_focus("Plan this week")
    window.wait_for(lambda: not said(window, "Move all dates on"), "the offer gone")
    assert not said(window, "33 overdue")
    window.hand.keys("Escape")
    window.wait_for(lambda: not said(window, "Plan this week"), "the card gone")
    window.close()
    with open_document(away, read_only=True) as document:
        days = [
            action.day
            for own in of_board(document)
            if (action := document.objectives.get(own, TODAY).next_action) and action.day
        ]
        assert len(days) == 33
        assert min(days) > TODAY
    after = found(away)
    assert after[About.SLIPPED] == before[About.SLIPPED] == 1
    assert after[About.QUIET] == 0, "each has a next action ahead again"
    assert before[About.QUIET] > 0
    again = opened(away)
    again.await_focus("Above 0")
    assert not said(again, "Plan this week")
    assert not said(again, "Move all dates on")
    again.close()


def said(window: Window, button: str) -> bool:
    return bool(window.eyes.named(window.program, "push button", button))


def found(file: Path) -> dict[About, int]:
    """How many cards each diagnosis is about today."""
    with open_document(file, read_only=True) as document:
        return {each.about: len(each.cards) for each in document.insights.diagnose(TODAY, TODAY)}
