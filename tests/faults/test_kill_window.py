"""kill -9 of the real window in the middle of real drags: what it had shown is in the file.

Half of the kills come at any moment, half within a few hundredths of a second of a drop, where
the file is being written. FUNNEL_FAULT_ROUNDS says how many rounds there are.
"""

import os
import shutil
import signal
from pathlib import Path
from random import Random
from subprocess import Popen
from threading import Timer

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.stages import STAGES, Stage
from tests.conftest import Counted
from tests.packages import SCREEN_PACKAGES
from tests.screen.fixtures import Opened, desk, eyes, hand, opened
from tests.screen.shown import Funnel, Window, make_file, state_of
from tests.screen.waiting import Ended, NotThere

__all__ = ["desk", "eyes", "hand", "opened"]

pytestmark = pytest.mark.needs(*SCREEN_PACKAGES)

ROUNDS = int(os.environ.get("FUNNEL_FAULT_ROUNDS", "5"))
CLIENTS = {
    Stage.UNIVERSE: ["Ada Lovelace", "Çağla Işık", "Михаил Орлов"],
    Stage.ABOVE: ["Bruno Keller", "Halden Architects", "Nuria Sala"],
    Stage.IN: ["Meridian Labs", "Pilar Ibáñez", "İrem Şahin"],
    Stage.BEST_FEW: ["Delta Ferries", "Kestrel Insurance"],
}
MOST_IN_SIGHT = 5
SECONDS_OF_DRAGS = 3.0
SECONDS_TO_A_DROP = 0.13
"""From the press to the drop, as the hand of these tests does it."""


def test_what_was_shown_survives_a_kill(tmp_path: Path, opened: Opened, counted: Counted) -> None:
    first = make_file(tmp_path / "first.funnel", CLIENTS)
    drops = 0
    for number in range(1, ROUNDS + 1):
        file = tmp_path / f"{number}.funnel"
        shutil.copy(tmp_path / "first.funnel", file)
        seen, asked = _drag_until_killed(opened(file), first, Random(number))
        _holds(file, seen, asked)
        drops += seen
        counted(f"kills kept all drops that were shown ({drops} until now)", number, ROUNDS)
    assert drops >= ROUNDS, "most kills came before anything was dropped"


def _drag_until_killed(window: Window, first: Funnel, random: Random) -> tuple[int, list[Funnel]]:
    """The number of the last state that was seen, and all states that were asked for."""
    asked, seen = [first], 0
    at_drop = random.choice((None, 1, 2, 3, 4))
    if at_drop is None or random.random() < 0.5:
        at_drop = None
        _kill_in(random.uniform(0, SECONDS_OF_DRAGS), window.process)
    try:
        while True:
            who, target, before = _any_place(asked[-1], random)
            asked.append(asked[-1].moved(who, target, before))
            if at_drop == len(asked) - 1:
                _kill_in(SECONDS_TO_A_DROP + random.uniform(-0.02, 0.1), window.process)
            window.drag(asked[-2].stage_of(who), who, target, before)
            window.await_order(asked[-1])
            seen = len(asked) - 1
    except (Ended, NotThere):
        assert window.process.wait(5) == -signal.SIGKILL
    return seen, asked


def _kill_in(seconds: float, process: Popen) -> None:
    Timer(seconds, process.kill).start()


def _any_place(funnel: Funnel, random: Random) -> tuple[str, Stage, str | None]:
    """A card, and a place where it does not stand yet: leads too, and the end of a column."""
    while True:
        who = random.choice([name for _, names in funnel.items() for name in names])
        target = random.choice(STAGES)
        others = [name for name in funnel.order[target] if name != who]
        if len(others) >= MOST_IN_SIGHT:
            continue
        before = random.choice([*others, None])
        if funnel.moved(who, target, before) != funnel:
            return who, target, before


def _holds(file: Path, seen: int, asked: list[Funnel]) -> None:
    """The file opens, is sound, and holds what was seen last or what was asked for after it."""
    with open_document(file) as document:
        kept = state_of(document)
    assert kept in asked[seen:], f"shown: {asked[seen]}, kept: {kept}"
    assert check_file(file) == []
