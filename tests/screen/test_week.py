"""The week in the real window: drawn, moved, stretched, planned, undone, cancelled, printed."""

import io
from datetime import timedelta
from pathlib import Path

import icalendar
import pdfplumber
import pytest

from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.stages import PRIORITY, Stage
from tests.screen.fixtures import Opened
from tests.screen.shown import TODAY, Window, make_file
from tests.screen.waiting import wait_for
from tests.screen.week_view import MONDAY, CountingHand, WeekView, kept, open_week

CLOSING, PROSPECTING, COVERING = PRIORITY
CLIENTS = {
    Stage.ABOVE: [f"Above {n}" for n in range(6)],
    Stage.IN: [f"In {n}" for n in range(15)],
    Stage.BEST_FEW: [f"Best {n}" for n in range(12)],
}


@pytest.fixture
def view(file: Path, opened: Opened) -> WeekView:
    """Pep's 33 objectives; the week is empty and shown."""
    make_file(file, CLIENTS)
    return open_week(opened(file))


def drawn(view: WeekView) -> None:
    """A block on Wednesday from ten to twelve."""
    view.window.hand.drag(view.at(2, 10), view.at(2, 12))
    view.await_blocks("Wed 13, 10:00 AM–12:00 PM")


def test_a_block_is_drawn_moved_stretched_and_kept(view: WeekView, file: Path) -> None:
    window = view.window
    drawn(view)
    window.hand.drag(view.at(2, 11), view.at(3, 13))
    view.await_blocks("Thu 14, 12:00 PM–2:00 PM")
    window.hand.drag((view.at(3, 14)[0], view.at(3, 14)[1] - 4), view.at(3, 15))
    view.await_blocks("Thu 14, 12:00 PM–3:00 PM")
    window.hand.keys("ctrl+z")
    view.await_blocks("Thu 14, 12:00 PM–2:00 PM")
    window.hand.keys("ctrl+shift+z")
    view.await_blocks("Thu 14, 12:00 PM–3:00 PM")
    window.close()
    (block,) = kept(file)
    assert (block.start, block.minutes, block.kind) == (720, 180, PROSPECTING)


def test_an_entry_of_do_next_is_dragged_onto_the_grid(view: WeekView, file: Path) -> None:
    window = view.window
    entries = window.eyes.items(window.find_list("Do next").thing)
    entry = next(each for each in entries if each.name.startswith("No next action, Best"))
    window.hand.drag(entry.box.middle, view.at(3, 9))
    client = entry.name.split(", ")[1]
    view.await_blocks(f"Thu 14, 9:00 AM–10:00 AM, {client}")
    window.close()
    (block,) = kept(file)
    assert (block.kind, block.objective is not None) == (CLOSING, True)


def test_plan_my_week_is_accepted_undone_redone_and_there_again(
    view: WeekView, file: Path, opened: Opened
) -> None:
    window = view.window
    drawn(view)
    view.press("Plan my week")
    window.await_focus("Accept")
    window.hand.keys("space")
    window.wait_for(lambda: len(view.blocks()) > 4, "the plan")
    planned = view.blocks()
    assert any(each.startswith("Wed 13, 10:00 AM–12:00 PM") for each in planned)
    window.hand.keys("ctrl+z")
    view.await_blocks("Wed 13, 10:00 AM–12:00 PM")
    window.hand.keys("ctrl+shift+z")
    view.await_blocks(*planned)
    window.close()
    again = open_week(opened(file))
    again.await_blocks(*planned)
    again.window.close()
    assert sum(block.minutes for block in kept(file) if block.kind is CLOSING) == 6 * 60


def test_a_share_is_dragged_and_the_others_give_way(view: WeekView, file: Path) -> None:
    window = view.window
    track = window.see("filler", "Share of Prospect and qualify").box
    inside = track.width - 20
    start = (track.left + 10 + inside * 20 // 100, track.top + track.height // 2 - 3)
    window.hand.drag(start, (track.left + 10 + inside * 60 // 100, start[1]))
    window.see("filler", "Shares: 60 %, 20 %, 20 %")
    window.hand.keys("ctrl+z")
    window.see("filler", "Shares: 20 %, 40 %, 40 %")
    window.hand.keys("ctrl+shift+z")
    window.see("filler", "Shares: 60 %, 20 %, 20 %")
    window.close()
    with open_document(file, read_only=True) as document:
        assert document.figures.of(MONDAY, TODAY).chosen[PROSPECTING] == 60


def test_the_dialog_s_cancel_leaves_nothing_of_ten_changes(view: WeekView, file: Path) -> None:
    window = view.window
    drawn(view)
    window.hand.keys("ctrl+t")
    window.see("push button", "Save week")
    window.await_focus("Blocks of the week")
    window.hand.keys("Down", "Down", "Right", "Up", "alt+Down", "ctrl+d", "Down", "Left")
    window.hand.keys("Delete", "alt+shift+Up")
    window.wait_for(lambda: is_changed(window), "a changed draft")
    window.hand.click(window.see("push button", "Cancel").box.middle)
    window.wait_for(lambda: len(window.eyes.windows(window.program)) == 1, "the dialog closed")
    view.await_blocks("Wed 13, 10:00 AM–12:00 PM")
    window.close()
    assert [(block.day.day, block.start, block.minutes) for block in kept(file)] == [(13, 600, 120)]


def is_changed(window: Window) -> bool:
    """A draft with changes lets nobody leave its week."""
    found = window.eyes.named(window.program, "push button", "The week after")
    return any("sensitive" not in each.states for each in found)


def test_the_week_is_printed_to_pdf(view: WeekView, file: Path) -> None:
    drawn(view)
    print_week(view.window)
    assert_one_page(file.with_name("2026-W20.pdf"), "Week plan")


def print_week(window: Window) -> None:
    """Ctrl+P, *Save as PDF*, and Enter on the name that is offered."""
    window.hand.keys("ctrl+p")
    save_pdf(window)


def save_pdf(window: Window) -> None:
    """*Save as PDF* of the page that is shown, and Enter on the name that is offered."""
    window.hand.click(window.see("push button", "Save as PDF…").box.middle)
    window.see("push button", "Save")
    window.hand.keys("Return")


def assert_one_page(path: Path, title: str) -> None:
    pdf = wait_for(lambda: path.exists() and path.read_bytes(), "the PDF")
    with pdfplumber.open(io.BytesIO(pdf)) as read:
        assert len(read.pages) == 1
        assert title in read.pages[0].extract_text().replace("\t", " ")


def test_a_second_export_tells_the_diary_what_moved(view: WeekView, file: Path) -> None:
    window, diary = view.window, file.with_name("2026-W20.ics")
    drawn(view)
    view.press("Export .ics")
    window.see("push button", "Save")
    window.hand.keys("Return")
    (first,) = wait_for(lambda: events(diary), "the diary")
    window.hand.drag(view.at(2, 11), view.at(3, 13))
    view.await_blocks("Thu 14, 12:00 PM–2:00 PM")
    view.press("Export .ics")
    window.see("push button", "Save")
    window.hand.keys("Return")
    window.hand.click(window.see("push button", "Yes").box.middle)
    (second,) = wait_for(lambda: (now := events(diary)) != [first] and now, "the newer diary")
    assert first["UID"] == second["UID"]
    assert (int(first["SEQUENCE"]), int(second["SEQUENCE"])) == (0, 1)
    assert second.start - first.start == timedelta(hours=26)


def events(diary: Path) -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(diary.read_bytes()).events if diary.exists() else []


def test_monday_takes_at_most_25_clicks_and_keys(file: Path, opened: Opened) -> None:
    """With 33 objectives from the opened program to the printed plan: a morning drawn by hand,
    the rest planned by the method and accepted, one page."""
    make_file(file, CLIENTS)
    window = opened(file)
    window.hand = counting = CountingHand(window.hand)
    window.hand.keys("ctrl+2")
    view = WeekView(window)
    window.hand.drag(view.at(1, 9), view.at(1, 12))
    view.press("Plan my week")
    window.await_focus("Accept")
    window.hand.keys("space")
    print_week(window)
    assert_one_page(file.with_name("2026-W20.pdf"), "Week plan")
    assert len(counting.done) <= 25, counting.done
    print("\n".join(counting.done))
    window.close()
    assert sum(block.minutes for block in kept(file)) >= 15 * 60
