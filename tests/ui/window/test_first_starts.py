"""The program is started several times at once, before there is any file."""

import subprocess
import sys
import time
from pathlib import Path

WAITED_AT_MOST = 60


def test_several_first_starts_at_once_make_one_file_and_one_window(tmp_path: Path) -> None:
    """As by an impatient double-click on the icon; each of them made a file of its own once."""
    home = tmp_path / "home"
    command = [sys.executable, "-m", "funnel_desktop", "--home", str(home)]
    starts = [
        subprocess.Popen(command, stderr=subprocess.PIPE, cwd=Path(__file__).parents[3])
        for _ in range(3)
    ]
    try:
        end = time.monotonic() + WAITED_AT_MOST
        while sum(start.poll() is None for start in starts) > 1 and time.monotonic() < end:
            time.sleep(0.02)
        assert sorted(str(start.poll()) for start in starts) == ["0", "0", "None"]
    finally:
        for start in starts:
            start.kill()
            start.communicate()
    assert [file.name for file in home.rglob("*.funnel")] == ["Untitled.funnel"]
