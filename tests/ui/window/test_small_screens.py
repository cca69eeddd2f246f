"""Every window opens within the screen, its buttons in sight, also on a small one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PLAYS_NO_WINDOW = "states"
"""A page of all states side by side, in no window of the program."""


@pytest.mark.parametrize("screen", [(1024, 640, 100), (1024, 700, 150)], ids=str)
def test_each_window_fits(tmp_path: Path, screen: tuple[int, int, int]) -> None:
    module = "tests.ui.window.small_screen"
    done = subprocess.run(
        [sys.executable, "-m", module, str(tmp_path), *map(str, screen)],
        cwd=ROOT,
        env={**os.environ, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    *beyond, counted = done.stdout.splitlines()
    assert [line for line in beyond if not line.startswith(PLAYS_NO_WINDOW)] == []
    assert int(counted.split()[0]) > 40
