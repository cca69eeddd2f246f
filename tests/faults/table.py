"""Every kind of fault with how often it is tried in full, and what came of it."""

import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw

from tests.faults.kinds import damage, full_disk, io_errors, kills, power, second, words

VERBS = 28
"""Verbs that write, of which each is tried at each of its calls to the disk."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of fault. `one_round` takes an empty folder and a seed, says what came of it, and
    raises where something that must hold does not; `bad` is what a control must come to."""

    key: str
    what: str
    must_hold: str
    rounds: int
    one_round: Callable[[Path, int], str]
    short: int
    bad: str = ""


@dataclass(frozen=True, slots=True)
class Tried:
    """How a kind of fault went: the seeds that failed, and how often what came of it."""

    fault: Fault
    rounds: int
    failed: tuple[int, ...]
    came_of: Counter[str]
    seconds: float

    @property
    def holds(self) -> bool:
        """Whether all held, or the control lost in more than nine of ten rounds."""
        if self.fault.bad:
            return self.came_of[self.fault.bad] > 0.9 * self.rounds
        return not self.failed


def _full_at_each_call(folder: Path, seed: int) -> str:
    return io_errors.one_round(folder, seed, apsw.FullError)


FAULTS: tuple[Fault, ...] = (
    Fault(
        "kills", "kill -9 at random moments: edits, imports, undo, backups, restores, the upgrade",
        "every acknowledged change is there, none half done, backups are good",
        1000, kills.one_round, 8,
    ),
    Fault(
        "power", "power cuts: writes not yet synced are dropped, torn and put out of order",
        "the same", 1200, power.one_round, 12,
    ),
    Fault(
        "control", "the same with synchronous=OFF, to see that the harness sees",
        "over 90 % are lost", 60, power.control, 6, "lost",
    ),
    Fault(
        "room", "no room for a file to grow (RLIMIT_FSIZE), anywhere in mixed work",
        "nothing acknowledged is lost, work goes on when there is room",
        200, full_disk.one_round, 4,
    ),
    Fault(
        "full", "disk full at the n-th call, for every n of each verb",
        "all or nothing, goes on without reopening", VERBS, _full_at_each_call, 1,
    ),
    Fault(
        "io", "I/O error at the n-th call, for every n of each verb",
        "all or nothing, goes on without reopening", VERBS, io_errors.one_round, 1,
    ),
    Fault(
        "damage", "damaged files: bits, pages, cuts, rubbish, a foreign journal, an old copy",
        "no crash, the file stays as it is, damage is noticed, a good state is offered",
        3500, damage.one_round, 16,
    ),
    Fault(
        "second", "a second process opens, reads, copies, moves, replaces or deletes the open file",
        "refused or noticed within 1 s, nothing lost", 200, second.one_round, 6,
    ),
    Fault(
        "words", "15 searches, a file name and 4 values each that mean harm",
        "stored exactly or clearly refused, no traceback", 200, words.one_round, 5,
    ),
)  # fmt: skip


def seeds_of(fault: Fault, rounds: int) -> Iterator[int]:
    """Return the seeds of some rounds; each can be repeated by itself."""
    yield from range(rounds)


def tried(fault: Fault, rounds: int, under: Path | None = None) -> Tried:
    """Try a fault some times, each in a folder of its own; failures are printed with their seed."""
    begun, failed = time.monotonic(), []
    came_of: Counter[str] = Counter()
    for seed in seeds_of(fault, rounds):
        with tempfile.TemporaryDirectory(dir=under) as folder:
            try:
                came_of[fault.one_round(Path(folder), seed)] += 1
            except Exception as error:
                failed.append(seed)
                print(f"{fault.key}, seed {seed}: {type(error).__name__} {str(error)[:300]}")
    return Tried(fault, rounds, tuple(failed), came_of, time.monotonic() - begun)
