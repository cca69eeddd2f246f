"""Power cuts at any moment: what was acknowledged is there, and nothing is half there."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
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

TODAY = date(2026, 3, 10)
ROUNDS = int(os.environ.get("FUNNEL_FAULT_ROUNDS", "200"))
VFS_NAME = "cut"
VISITING = ("edit", "plan", "name_client")
"""Of these one act is several changes that end as one step."""


@pytest.fixture(scope="module")
def vfs() -> Iterator[CutVFS]:
    found = CutVFS(VFS_NAME)
    yield found
    found.unregister()


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a document with a few objectives."""
    path = tmp_path_factory.mktemp("first") / "x.funnel"
    with create_document(path) as document:
        user = User(document, Random(1))
        for _ in range(30):
            user.act()
    return path.read_bytes()


class Machine:
    """A document on a disk that will lose its power."""

    def __init__(self, folder: Path, vfs: CutVFS, rng: Random) -> None:
        self.path = folder / "x.funnel"
        self.vfs = vfs
        self.rng = rng

    def start(self, operations: int) -> None:
        files = {str(found): found.read_bytes() for found in self.path.parent.glob("x.funnel*")}
        self.vfs.disk = Disk(self.rng, files, operations)

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

    def connect(self, path: Path, read_only: bool) -> Any:
        connection: Any = Connection(str(path), VFS_NAME)
        opening._set_up(connection, read_only)
        return connection


def work_until_cut(machine: Machine, synchronous: str) -> list[Contents]:
    """The contents after each change that was acknowledged before the power went."""
    states: list[Contents] = []
    with until_cut(machine), open_document(machine.path) as document:
        document.connection.execute(f"PRAGMA synchronous = {synchronous}")
        document.subscribe(lambda _: states.append(contents(document)))
        user = User(document, machine.rng)
        user.verbs = tuple(v for v in user.verbs if v.__name__ not in VISITING)
        while True:
            user.act()
    return states


@contextmanager
def until_cut(machine: Machine) -> Iterator[None]:
    """What fails because the power is gone is no failure of the test."""
    try:
        yield
    except (DocumentError, sqlite3.Error):
        if machine.has_power():
            raise


def survived(machine: Machine, states: list[Contents], before: Contents) -> bool:
    """Whether the file holds what was acknowledged, and at most the change under way as well."""
    acknowledged = states[-1] if states else before
    with open_document(machine.path) as document:
        if not whole(document):
            return False
        if contents(document) == acknowledged:
            return True
        document.log.undo()
        return contents(document) == acknowledged


def one_round(
    folder: Path, vfs: CutVFS, data: bytes, seed: int, synchronous: str, patch: pytest.MonkeyPatch
) -> bool:
    rng = Random(seed)
    machine = Machine(folder, vfs, rng)
    machine.path.write_bytes(data)
    with open_document(machine.path) as document:
        before = contents(document)
    with patch.context() as replaced:
        replaced.setattr(opening, "connect", machine.connect)
        machine.start(rng.randint(1, 300))
        states = work_until_cut(machine, synchronous)
        machine.cut()
        while rng.random() < 0.3:  # It may go again while the program starts.
            machine.start(rng.randint(1, 8))
            with until_cut(machine):
                open_document(machine.path).close()
            machine.cut()
    return survived(machine, states, before)


def test_what_was_acknowledged_outlasts_power_cuts(
    tmp_path: Path, vfs: CutVFS, first: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in range(ROUNDS):
        folder = tmp_path / str(seed)
        folder.mkdir()
        assert one_round(folder, vfs, first, seed, "FULL", monkeypatch), seed


def test_the_disk_does_lose_what_is_not_synced(
    tmp_path: Path, vfs: CutVFS, first: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the test above would show nothing."""
    lost = 0
    for seed in range(40):
        folder = tmp_path / str(seed)
        folder.mkdir()
        try:
            lost += not one_round(folder, vfs, first, seed, "OFF", monkeypatch)
        except (AssertionError, DocumentError, sqlite3.Error):
            lost += 1
    assert lost >= 10
