"""A program that ends while something is still computed beside ends well."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import os, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
application = QApplication([])
from funnel_desktop.ui.work.background import outliving
def work(report):
    begun = time.monotonic()
    while time.monotonic() < begun + 0.5:
        pass
beside = outliving(work)
beside.start()
"""


def test_the_end_waits_for_what_still_runs() -> None:
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=root, capture_output=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, b"")
