"""From the start of the process to the first painted board, with few objectives and with many."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from funnel_desktop.example.make import make_example
from tests.benchmarks.rows import ROUNDS, Row, Turns, difference, ratio, take_turns
from tests.screen.desk import ROOT, Desk, desk

DAY = date(2026, 5, 12)
FEW, MANY = 100, 100_000
MEGABYTE = 1024 * 1024


def measure() -> list[Row]:
    """100,000 objectives against 100, and 100 against a bare main window."""
    with tempfile.TemporaryDirectory() as name, desk(Path(name)) as running:
        folder = Path(name)
        programs = {
            "few": _program(folder, FEW),
            "many": _program(folder, MANY),
            "bare": ["-m", "tests.benchmarks.bare_window"],
        }
        memory: Turns = {which: [] for which in programs}
        times = take_turns(
            {
                which: _timed(running, folder / "caches", said, memory[which])
                for which, said in programs.items()
            },
            ROUNDS,
        )
        first_told = {which: values[-ROUNDS:] for which, values in memory.items()}
    return [
        ratio("start with 100,000 objectives : with 100", times, "many", "few", "ms", 1.15),
        difference("memory at first paint, the same", first_told, "many", "few", "MB", 10),
        ratio("start with 100 objectives : bare main window", times, "few", "bare", "ms", 2.0),
    ]


def _program(folder: Path, objectives: int) -> list[str]:
    file = folder / f"{objectives}.funnel"
    make_example(file, DAY, objectives=objectives)
    home = folder / "home"
    return ["-m", "tests.benchmarks.first_paint", str(file), str(home), DAY.isoformat()]


def _timed(
    running: Desk, caches: Path, said: list[str], memory: list[float]
) -> Callable[[], float]:
    environment = dict(running.environment)
    for not_ours in ("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "PYTHONDONTWRITEBYTECODE"):
        environment.pop(not_ours, None)
    # Modules are compiled once, in the untold round, as they are where the program is installed.
    environment["PYTHONPYCACHEPREFIX"] = str(caches)

    def timed() -> float:
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, *said], cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True
        )
        moment, size = map(float, done.stdout.split()[:2])
        memory.append(size / MEGABYTE)
        return (moment - start) * 1000

    return timed


if __name__ == "__main__":
    os.chdir(ROOT)
    for row in measure():
        print(row)
