"""What the README promises is there."""

import re
import shlex
import subprocess
import sys
from itertools import zip_longest
from pathlib import Path

from PySide6.QtWidgets import QApplication

from funnel_desktop.ui.window.actions import ACTIONS, action_text, shortcut_text

REPOSITORY = Path(__file__).parents[2]
README = (REPOSITORY / "README.md").read_text("utf-8")


def table_of_shortcuts() -> str:
    """What stands under *Shortcuts*: two pairs of keys and action in a line."""
    pairs = [(shortcut_text(action), action_text(action)) for action in ACTIONS]
    pairs = [(keys, text) for keys, text in pairs if keys]
    left, right = pairs[: (len(pairs) + 1) // 2], pairs[(len(pairs) + 1) // 2 :]
    rows = zip_longest(left, right, fillvalue=("", ""))
    return "\n".join(
        f"| {a} | {b} | {c} | {d} |".replace("|  |  |", "| | |") for (a, b), (c, d) in rows
    )


def test_the_table_of_shortcuts_is_the_program_s(qapp: QApplication) -> None:
    table = table_of_shortcuts()
    assert table in README, f"the README's table should be:\n{table}"


def test_every_command_of_dev_sh_that_is_named_is_one() -> None:
    known = (REPOSITORY / "dev.sh").read_text("utf-8").split("set -eu")[0]
    text = README + (REPOSITORY / "CONTRIBUTING.md").read_text("utf-8")
    for command in set(re.findall(r"sh dev\.sh (\w+)", text)):
        assert f"sh dev.sh {command}" in known


def test_the_commands_it_shows_can_be_typed(tmp_path: Path) -> None:
    rows = ("Account,Amount,Status", "Meridian Labs,9600,Active", "Polder Water Board,,Prospect")
    (tmp_path / "list.csv").write_text("\n".join(rows) + "\n", "utf-8")
    block = README.split("## Bring your own list")[1].split("```")[1]
    for line in block.replace("\\\n", "").strip().splitlines():
        program, *words = shlex.split(line)
        assert program == "funnel-desktop"
        subprocess.run([sys.executable, "-m", "funnel_desktop", *words], cwd=tmp_path, check=True)
    assert (tmp_path / "practice.funnel").exists()
