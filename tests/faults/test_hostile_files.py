"""Files made to break whatever reads them are answered or ended, and the window goes on."""

import os
from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from time import monotonic

from PySide6.QtWidgets import QApplication

from funnel_desktop.exchange.calendar.busy_file import busy_of_file
from funnel_desktop.exchange.common.bounds import SECONDS_WITHOUT_A_ROW
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.document_json.json_in import read_json
from funnel_desktop.exchange.foreign.process import GoOn
from funnel_desktop.exchange.sources import read_file
from funnel_desktop.ui.work.background import Progress
from funnel_desktop.ui.work.newest_only import NewestOnly
from tests.faults.hostile import hostile_files, no_files
from tests.ui.ticking import Ticking

IS_LONG = "FUNNEL_FAULT_ROUNDS" in os.environ
FILES, SIZE = (200, 1.0) if IS_LONG else (21, 0.01)
SEED = int(os.environ.get("FUNNEL_HOSTILE_SEED", "1"))
A_MOMENT = 5
"""Seconds that a busy machine takes to start and to end a process."""
HELD_AT_MOST = 0.3
"""Seconds; at rest it is under 0.05, and a busy machine gives nobody a turn for so long."""

MARCH = date(2026, 3, 1), date(2026, 4, 1)


def reading(path: Path) -> Callable[[GoOn], object]:
    """How the program reads a file of this ending."""
    if path.suffix == ".ics":
        return lambda go_on: busy_of_file(path, *MARCH, go_on)
    if path.suffix == ".json":
        return lambda go_on: read_json(path, go_on)
    return lambda go_on: read_file(path, "", go_on)


class Waits:
    """How long nothing of a file came."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._rows, self._since = 0, monotonic()

    def go_on(self, rows: int) -> bool:
        if rows != self._rows:
            self.end()
            self._rows = rows
        return True

    def end(self) -> None:
        self.longest = max(self.longest, monotonic() - self._since)
        self._since = monotonic()


def files(folder: Path) -> Iterator[Path]:
    yield from islice(no_files(folder), None, None, 1 if IS_LONG else 4)
    yield from hostile_files(folder, FILES, SIZE, SEED)


def test_each_hostile_file_is_answered_or_ended_while_the_window_goes_on(
    qtbot, qapp: QApplication, tmp_path: Path
) -> None:
    answers: list[object] = []
    worker = NewestOnly(qapp)
    worker.done.connect(answers.append)
    worker.refused.connect(answers.append)
    held: dict[str, float] = {}
    for path in files(tmp_path):
        read, waits = reading(path), Waits()

        def work(_report: Progress, read=read, waits=waits) -> str:
            read(waits.go_on)
            waits.end()
            return "read"

        answers.clear()
        ticking = Ticking()
        worker.ask(work)
        qtbot.waitUntil(lambda: worker.is_idle, timeout=600_000)
        ticking.stop()
        waits.end()
        held[path.name] = ticking.longest
        [answer] = answers
        assert answer == "read" or isinstance(answer, ImportRefused), (path.name, answer)
        assert waits.longest < SECONDS_WITHOUT_A_ROW + A_MOMENT, path.name
    worst = max(held, key=lambda name: held[name])
    assert held[worst] < HELD_AT_MOST, (worst, held[worst])
