"""A long list of accounts through the import's four steps, by keyboard alone, in a real window."""

from pathlib import Path

import pytest

from funnel_desktop.funnel.stages import Stage
from tests.long_lists import ACCOUNTS, list_name, rows_of
from tests.screen.eyes import Seen
from tests.screen.fixtures import Opened
from tests.screen.shown import Window, make_file, read_back
from tests.screen.waiting import DidNotHappen, wait_for


def _opened_file_menu(window: Window) -> bool:
    """Press Alt+F; X forgets the first Alt of a new keyboard now and then."""
    window.hand.keys("Escape", "alt+f")
    try:
        return bool(wait_for(lambda: _import_entry(window), "Import contacts", seconds=2))
    except DidNotHappen:
        return False


def _import_entry(window: Window) -> list[Seen]:
    found = window.eyes.named(window.program, "menu item", "Import contacts")
    return [entry for entry in found if "showing" in entry.states]


@pytest.mark.parametrize("accounts", ACCOUNTS, ids=list_name)
def test_accounts_come_in_by_keys_alone_and_leave_by_one_undo(
    file: Path, opened: Opened, accounts: Path
) -> None:
    make_file(file, {Stage.ABOVE: ["Bruno Keller"]})
    window = opened(file)
    window.await_focus("Bruno Keller")
    window.wait_for(lambda: _opened_file_menu(window), "the File menu")
    window.hand.keys("i")
    window.await_focus("Choose a file")
    window.hand.keys("Return")
    window.await_focus("File name")
    window.hand.type(str(accounts))
    window.hand.keys("Return")
    window.await_focus("Continue")
    window.see("filler", "Step 2 of 4: Columns")
    window.hand.keys("Return")
    window.see("filler", "Step 3 of 4: Duplicates")
    window.hand.keys("Return")
    window.await_focus("Import")
    window.hand.keys("Return")
    window.wait_for(lambda: len(window.cards(Stage.UNIVERSE)) == 85, "85 leads")
    names = sorted(row["account"] for row in rows_of(accounts))
    assert sorted(window.clients(Stage.UNIVERSE)) == names
    window.hand.keys("ctrl+z")
    window.wait_for(lambda: not window.cards(Stage.UNIVERSE), "no lead")
    window.hand.keys("ctrl+shift+z")
    window.wait_for(lambda: len(window.cards(Stage.UNIVERSE)) == 85, "85 leads again")
    window.close()
    stages, _ = read_back(file)
    assert sorted(stages["universe"]) == names
