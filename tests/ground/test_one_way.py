"""What every screen is made of is made in one place."""

import re
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "funnel_desktop" / "ui"

PLACES: dict[str, set[str]] = {
    r"\bQ[VH]?BoxLayout\(": {"widgets/layouts.py"},
    r"\bQLabel\(": set(),
    # The cards of the board are painted apart, for speed.
    r"drawRoundedRect\((\w+), \1\.height\(\) / 2": {
        "looks/painting.py", "screens/board/card_drawing.py",
    },
    # Beside the one line: a file's name is shortened in its middle, and a button keeps its key.
    r"\.elidedText\(": {
        "looks/text_line.py", "window/status_line.py", "screens/universe/qualify_strip.py",
    },
    # The board's cards have a list of their own, for speed.
    r"\b(QListView|QListWidget|QAbstractListModel)\)?:$": {
        "widgets/painted_list.py", "screens/board/card_list.py", "screens/board/stage_model.py",
    },
    r"\bQ(List|Table|Tree)Widget\(": set(),
    r"\b(QTableView|QTableWidget|QAbstractTableModel)\)?:$": {
        "fields/table.py", "fields/table_model.py",
    },
    # The document lent, the newest question, and files: waited for, looked through, kept, rescued;
    # the way to the desktop, and calendars.
    r"\b(outliving|Beside|QThread|QThreadPool)\(": {
        "work/background.py", "work/lending.py", "work/newest_only.py", "work/waiting.py",
        "work/keeping.py", "work/rescuing.py", "work/soundness.py", "work/notifying.py",
        "work/calendars.py",
    },
    # What is chosen, lifted or dropped has an accent too, around a card and on a drop line.
    r"\.accent, 2\)": {
        "screens/board/card_drawing.py", "screens/board/lead_delegate.py",
        "screens/influences/influence_table.py",
    },
}  # fmt: skip
"""Patterns of what would be a second way, and the files of ui/ where they may stand."""


@pytest.mark.parametrize("pattern", PLACES)
def test_there_is_one_way(pattern: str) -> None:
    found = {
        file.relative_to(UI).as_posix()
        for file in UI.rglob("*.py")
        if re.search(pattern, file.read_text("utf-8"), re.MULTILINE)
    }
    assert found <= PLACES[pattern]
