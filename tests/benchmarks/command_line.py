"""What people and programs wait for on the command line where the file is large.

`history` of a file without a step is the measure: the program's start and the file's opening.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from funnel_desktop.example.make import make_example
from tests.benchmarks.rows import ROUNDS, Row, Turns, difference, ratio, take_turns

ROOT = Path(__file__).parents[2]
DAY = date(2026, 5, 12)
MANY = 100_000
WORDS = {
    "history": ("history",),
    "next": ("next",),
    "show": ("show",),
    "json": ("show", "--json"),
    "check": ("check",),
}
TIMES_AT_MOST = 2.0
TABLES_AT_MOST, JSON_AT_MOST, CHECK_AT_MOST = 40, 60, 100
"""Megabytes above those of `history`; before, tables took 400 more, JSON 530, `check` 630."""


def measure() -> list[Row]:
    """Times and memory of the commands that once read everything."""
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "large.funnel"
        make_example(file, DAY, objectives=MANY)
        memory: Turns = {which: [] for which in WORDS}
        runs = {which: _run(file, words, memory[which]) for which, words in WORDS.items()}
        times = take_turns(runs, ROUNDS)
        told = {which: values[-ROUNDS:] for which, values in memory.items()}
    return [
        ratio("next, 100,000 objectives : history", times, "next", "history", "ms", TIMES_AT_MOST),
        ratio("show, the same", times, "show", "history", "ms", TIMES_AT_MOST),
        difference("memory of next", told, "next", "history", "MB", TABLES_AT_MOST),
        difference("memory of show", told, "show", "history", "MB", TABLES_AT_MOST),
        difference("memory of show --json", told, "json", "history", "MB", JSON_AT_MOST),
        difference("memory of check", told, "check", "history", "MB", CHECK_AT_MOST),
    ]


LAUNCHER = """
import os, sys, time
start = time.perf_counter()
nothing = (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)
words = [sys.executable, "-m", "funnel_desktop", *sys.argv[1:]]
process = os.posix_spawn(sys.executable, words, os.environ, file_actions=[nothing])
_, code, usage = os.wait4(process, 0)
print((time.perf_counter() - start) * 1000, usage.ru_maxrss / 1024, code)
"""
"""A small program between: what is told of a process begins with the memory of its parent."""


def _run(file: Path, words: tuple[str, ...], memory: list[float]) -> Callable[[], float]:
    command, *options = words
    program = [sys.executable, "-c", LAUNCHER, command, str(file), *options]

    def run() -> float:
        done = subprocess.run(
            [*program, "--today", DAY.isoformat()], cwd=ROOT, stdout=subprocess.PIPE, check=True
        )
        taken, size, code = map(float, done.stdout.split())
        assert code == 0, words
        memory.append(size)
        return taken

    return run
