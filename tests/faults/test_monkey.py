"""Some seconds of random gestures in a real window; `sh dev.sh monkey` goes on for 20 minutes."""

import json
import os
import subprocess
import sys

from tests.faults.living import ENOUGH, grown

MINUTES = "0.1"


def test_nothing_raises_and_undo_leads_back() -> None:
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.faults.monkey"]
    done = subprocess.run(
        [*command, "--minutes", MINUTES, "--seed", "1"],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout, done.stderr[-3000:]
    came_of = json.loads(done.stdout.splitlines()[-1])
    assert done.returncode == 0, came_of
    assert came_of["acts"] > 10


def test_what_goes_on_growing_is_seen() -> None:
    """The first screens may come, and rows may come and go; a leak of one in a hundred may not."""
    flat = [{"objects": 900 + 500 * (n > 3) + 40 * (n % 3), "files": 11} for n in range(2 * ENOUGH)]
    assert grown(flat) == {}
    leaking = [{**each, "objects": each["objects"] + 12 * n} for n, each in enumerate(flat)]
    assert list(grown(leaking)) == ["objects"]
    open_files = [{**each, "files": 11 + n // 4} for n, each in enumerate(flat)]
    assert list(grown(open_files)) == ["files"]
