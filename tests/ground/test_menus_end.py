"""A menu that is asked once goes when it is closed: kept, each asking would leave one more."""

import re
from pathlib import Path

UI = Path(__file__).parents[2] / "funnel_desktop" / "ui"
OPENED = re.compile(r"\.popup\(")
ENDS = re.compile(r"WA_DeleteOnClose|aboutToHide\.connect\(\w+\.deleteLater\)")
MADE_ELSEWHERE = {"screens/board/card_verbs.py": "screens/board/card_menus.py",
                  "screens/week/timer_control.py": "screens/week/timer_control.py"}  # fmt: skip
"""Files that open menus of another one."""


def test_whoever_opens_a_menu_lets_it_go() -> None:
    opened = {
        file.relative_to(UI).as_posix(): file.read_text("utf-8")
        for file in UI.rglob("*.py")
        if OPENED.search(file.read_text("utf-8"))
    }
    assert len(opened) > 8, "menus are opened otherwise now"
    kept = {
        name
        for name in opened
        if not ENDS.search((UI / MADE_ELSEWHERE.get(name, name)).read_text("utf-8"))
    }
    assert kept == set()
