"""Some seconds of random gestures in a real window; `sh dev.sh monkey` goes on for 20 minutes."""

import json
import os
import subprocess
import sys

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
