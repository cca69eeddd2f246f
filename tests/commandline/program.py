"""The command line as a test uses it: in this process, or as a program of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[2]
DAY = "2026-05-12"
ANYWAY = ("--because", "She is an old friend")
"""For tests of moves that are not about the conditions."""


@dataclass(frozen=True)
class Answer:
    """What a command gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Call = Callable[..., Answer]


def started(*words: str | bytes | Path, before: Sequence[str] = (), **said: Any) -> Answer:
    """Run the program itself, by the program `before`; `said` goes to subprocess.run."""
    program = [*before, sys.executable, "-m", "funnel_desktop", *words]
    own = {"PYTHONPATH": str(PROJECT), "PYTHONUNBUFFERED": ""}
    environment = {**os.environ, **own, **said.pop("env", {})}
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **said}
    done = subprocess.run(program, env=environment, timeout=60, **streams)
    out, err = ((stream or b"").decode("utf-8") for stream in (done.stdout, done.stderr))
    return Answer(done.returncode, out, err)


def is_one_sentence(words: str) -> bool:
    """One line that ends as a sentence does, and no traceback."""
    return words.count("\n") == 1 and words.endswith(".\n") and "Traceback" not in words
