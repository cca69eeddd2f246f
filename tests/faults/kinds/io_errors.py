"""An I/O error at the n-th call to the disk, for every n of a change: all of it or nothing, and the
next change goes on without reopening.

A seed is one verb. The disk fails once, at the n-th write, sync or truncation.
"""

from collections.abc import Callable
from pathlib import Path
from random import Random

import apsw
import pytest

from funnel_desktop.document import opening
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from tests.document.contents import contents, whole
from tests.faults.cut_disk import CutVFS, Disk
from tests.faults.kinds.power import VFS_NAME, connecting
from tests.faults.verbs import TODAY, practice, verbs

LONGEST = 400
"""Calls that no verb of the test needs."""


class FailingDisk(Disk):
    """Answers one call with an error, and all others as it should."""

    fails_at = 0
    kind: type[apsw.Error] = apsw.IOError

    def work(self) -> None:
        """One operation; raises at the one that fails."""
        self.fails_at -= 1
        if self.fails_at == 0:
            raise self.kind("this call fails")


def names(folder: Path) -> list[str]:
    """Every verb that there is."""
    with create_document(folder / "names.funnel") as document:
        return sorted(verbs(document, practice(document)))


def one_round(folder: Path, seed: int, kind: type[apsw.Error] = apsw.IOError) -> str:
    """Try one verb with an error at each of its calls; returns how many there were."""
    every = names(folder)
    name = every[seed % len(every)]
    path = folder / "x.funnel"
    with create_document(path) as document:
        practice(document)
    first = path.read_bytes()
    tried = 0
    for number in range(1, LONGEST):
        path.write_bytes(first)
        if not _fails_at(path, name, number, kind):
            break
        tried += 1
    assert 0 < tried < LONGEST - 1, name
    return f"{tried}"


def _refused(verb: Callable[[], object]) -> str:
    """Why a verb was refused; empty where the failed call did no harm."""
    try:
        verb()
    except DocumentError as error:
        return error.key
    return ""


def _fails_at(path: Path, name: str, number: int, kind: type[apsw.Error]) -> bool:
    """Whether the verb came as far as that call; what must hold is asserted."""
    vfs = CutVFS(VFS_NAME)
    disk = FailingDisk(Random(number), {str(path): path.read_bytes()}, 0)
    disk.kind, vfs.disk = kind, disk
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(opening, "connect", connecting(VFS_NAME))
            with open_document(path) as document:
                own = document.objectives.find("Anna", TODAY)
                verb = verbs(document, own)[name]
                before = contents(document)
                disk.fails_at = number
                refused = _refused(verb)
                came_to_it = disk.fails_at <= 0
                assert refused in ("", "write_failed"), (name, number, refused)
                assert not refused or contents(document) == before, (name, number)
                disk.fails_at = 0
                document.objectives.add(TODAY, client_name="Goes on")
                assert whole(document), (name, number)
                return came_to_it
    finally:
        vfs.unregister()
