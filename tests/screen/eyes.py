"""Sees a program as a screen reader does; asks `reader.py`, which the system's Python runs."""

import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.packages import SYSTEM_PYTHON
from tests.screen.waiting import NotThere


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the screen, in pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        """The pixel in its middle."""
        return self.left + self.width // 2, self.top + self.height // 2


@dataclass(frozen=True, slots=True)
class Seen:
    """Something that the program shows."""

    thing: tuple[str, str]
    name: str
    description: str
    role: str
    states: frozenset[str]
    box: Box


class Eyes:
    """Looks at what is on the desk; raises NotThere where there is nothing to look at."""

    def __init__(self, process: subprocess.Popen) -> None:
        self._process = process
        self._answer()

    def program(self, process: int) -> tuple[str, str] | None:
        """The program that runs in `process`, once it can be read."""
        found = self._ask("program", process)
        return tuple(found) if found else None

    def windows(self, program: tuple[str, str]) -> list[Seen]:
        """The program's windows that can be seen."""
        return self._all("windows", program)

    def lists(self, inside: tuple[str, str]) -> list[Seen]:
        """The lists that can be seen."""
        return self._all("lists", inside)

    def items(self, inside: tuple[str, str]) -> list[Seen]:
        """What a list holds."""
        return self._all("items", inside)

    def names(self, inside: tuple[str, str]) -> list[str]:
        """The names of what a list holds."""
        return list(self._ask("names", inside))

    def look(self, thing: tuple[str, str]) -> Seen:
        """A thing as it is now."""
        return _seen(self._ask("about", thing))

    def named(self, inside: tuple[str, str], role: str, beginning: str = "") -> list[Seen]:
        """What can be seen of this role and this beginning of its name."""
        return self._all("named", inside, role, beginning)

    def focused(self, inside: tuple[str, str]) -> Seen | None:
        """What has the keyboard."""
        found = self._ask("focused", inside)
        return _seen(found) if found else None

    def text(self, field: tuple[str, str]) -> str:
        """What is written in a field."""
        return str(self._ask("text", field))

    def announced(self) -> list[str]:
        """What was announced since the last time."""
        return list(self._ask("announced"))

    def _all(self, question: str, *arguments: object) -> list[Seen]:
        return [_seen(each) for each in self._ask(question, *arguments)]

    def _ask(self, question: str, *arguments: object) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([question, *arguments]) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the reader has ended; its reason stands in reader.log")
        answer = json.loads(line)
        if "failed" in answer:
            raise NotThere(answer["failed"])
        return answer["answer"]


@contextmanager
def eyes(environment: Mapping[str, str], folder: Path) -> Iterator[Eyes]:
    """Start to look at the desk with this environment."""
    with (folder / "reader.log").open("wb") as log:
        process = subprocess.Popen(
            [SYSTEM_PYTHON, str(Path(__file__).with_name("reader.py"))],
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield Eyes(process)
    finally:
        process.stdin.close()
        process.wait(20)
        process.stdout.close()


def _seen(about: dict[str, Any]) -> Seen:
    return Seen(
        tuple(about["thing"]),
        about["name"],
        about["description"],
        about["role"],
        frozenset(about["states"]),
        Box(*about["box"]),
    )
