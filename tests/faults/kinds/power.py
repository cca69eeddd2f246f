"""Power cuts at any moment: writes that were not synced are dropped, torn and put out of order."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest

from funnel_desktop.document import opening
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from tests.document.contents import Contents, contents, whole
from tests.document.user import User
from tests.faults.apsw_connection import Connection
from tests.faults.cut_disk import CutVFS, Disk

VFS_NAME = "cut"
VISITING = ("edit", "plan", "name_client")
"""Of these one act is several changes that end as one step."""
MERCIFUL = (0.0, 0.1, 0.5, 0.9, 1.0)
"""How many of the sectors on their way still arrive."""
MERCILESS = (0.0, 0.1, 0.5)


def connecting(vfs: str) -> Callable[[Path, bool], Any]:
    """Return what connects through a disk of ours, set up as every document."""

    def connect(path: Path, read_only: bool) -> Any:
        connection: Any = Connection(str(path), vfs)
        opening._set_up(connection, read_only)
        return connection

    return connect


class Machine:
    """A document on a disk that will lose its power."""

    def __init__(self, folder: Path, vfs: CutVFS, rng: Random, luck: tuple[float, ...]) -> None:
        self.path = folder / "x.funnel"
        self.vfs, self.rng, self.luck = vfs, rng, luck

    def start(self, operations: int) -> None:
        files = {str(found): found.read_bytes() for found in self.path.parent.glob("x.funnel*")}
        self.vfs.disk = Disk(self.rng, files, operations, self.luck)

    def has_power(self) -> bool:
        return self.vfs.disk is not None and self.vfs.disk.operations_left >= 0

    def cut(self) -> None:
        """The power is gone: what the disk kept becomes the real files."""
        assert self.vfs.disk is not None
        for found in self.path.parent.iterdir():
            if found.name != ".x.funnel.open":
                found.unlink()
        for name, data in self.vfs.disk.after_cut().items():
            Path(name).write_bytes(data)


def one_round(
    folder: Path,
    seed: int,
    synchronous: str = "FULL",
    luck: tuple[float, ...] = MERCIFUL,
    least: int = 1,
) -> str:
    """Cut the power once or more; returns how often. Raises where something is lost.

    The power goes after `least` to 300 operations of the disk.
    """
    rng = Random(seed)
    vfs = CutVFS(VFS_NAME)
    machine = Machine(folder, vfs, rng, luck)
    with create_document(machine.path) as document:
        user = User(document, rng)
        for _ in range(10):
            user.act()
        before = contents(document)
    cuts = 1
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(opening, "connect", connecting(VFS_NAME))
            machine.start(rng.randint(least, 300))
            states = _work_until_cut(machine, synchronous)
            machine.cut()
            while rng.random() < 0.3:  # It may go again while the program starts.
                cuts += 1
                machine.start(rng.randint(1, 8))
                with _until_cut(machine):
                    open_document(machine.path).close()
                machine.cut()
    finally:
        vfs.unregister()
    _survived(machine, states, before)
    return f"{cuts} cut" if cuts == 1 else f"{cuts} cuts"


def control(folder: Path, seed: int) -> str:
    """The same with `synchronous = OFF`, where nothing is waited for; returns `lost` or `kept`."""
    try:
        one_round(folder, seed, "OFF", MERCILESS, 150)
    except (AssertionError, DocumentError, sqlite3.Error, OSError):
        return "lost"
    return "kept"


def _work_until_cut(machine: Machine, synchronous: str) -> list[Contents]:
    """The contents after each change that was acknowledged before the power went."""
    states: list[Contents] = []
    with _until_cut(machine), open_document(machine.path) as document:
        document.connection.execute(f"PRAGMA synchronous = {synchronous}")
        document.subscribe(lambda _: states.append(contents(document)))
        user = User(document, machine.rng)
        user.verbs = tuple(v for v in user.verbs if v.__name__ not in VISITING)
        while True:
            user.act()
    return states


@contextmanager
def _until_cut(machine: Machine) -> Iterator[None]:
    """What fails because the power is gone is no failure of the test."""
    try:
        yield
    except (DocumentError, sqlite3.Error):
        if machine.has_power():
            raise


def _survived(machine: Machine, states: list[Contents], before: Contents) -> None:
    """The file holds what was acknowledged, and at most the change under way as well."""
    acknowledged = states[-1] if states else before
    with open_document(machine.path) as document:
        assert whole(document)
        if contents(document) != acknowledged:
            document.log.undo()
            assert contents(document) == acknowledged
