"""A disk whose power can be cut: what was not synced is lost in part, sector by sector.

It stands below a real SQLite (apsw's) as its VFS. Nothing of it sleeps or needs root.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

import apsw

SECTOR = 512


class PowerCut(apsw.IOError):
    """The disk answers no more."""


@dataclass
class Content:
    """A file: what the disk surely has, what it seems to have, and what is on its way."""

    durable: bytearray = field(default_factory=bytearray)
    seen: bytearray = field(default_factory=bytearray)
    on_its_way: list[tuple[int, bytes | None]] = field(default_factory=list)
    """Writes as (offset, bytes), truncations as (size, None)."""
    has_durable_name: bool = False


class Disk:
    """Files in memory, and how many more operations there are until the power goes."""

    def __init__(
        self,
        rng: Random,
        files: dict[str, bytes],
        operations: int,
        luck: tuple[float, ...] = (0.0, 0.1, 0.5, 0.9, 1.0),
    ) -> None:
        self.rng = rng
        self.luck = luck
        self.operations_left = operations
        self.files = {
            name: Content(bytearray(data), bytearray(data), [], True)
            for name, data in files.items()
        }

    def work(self) -> None:
        """One operation; raises PowerCut once there are no more."""
        self.operations_left -= 1
        if self.operations_left < 0:
            raise PowerCut("the power is gone")

    def after_cut(self) -> dict[str, bytes]:
        """What a machine finds that starts again."""
        luck = self.rng.choice(self.luck)
        found = {}
        for name, content in self.files.items():
            if content.has_durable_name or self.rng.random() < luck:
                data = bytearray(content.durable)
                for offset, part in content.on_its_way:
                    self._arrive(data, offset, part, luck)
                found[name] = bytes(data)
        return found

    def _arrive(self, data: bytearray, offset: int, part: bytes | None, luck: float) -> None:
        if part is None:
            if self.rng.random() < luck:
                resize(data, offset)
            return
        for start, sector in sectors(offset, part):
            if self.rng.random() < luck:
                put(data, start, sector)


def sectors(offset: int, part: bytes) -> Iterator[tuple[int, bytes]]:
    """A write as the disk does it: each sector by itself, in whatever order."""
    end = offset + len(part)
    while offset < end:
        stop = min(end, (offset // SECTOR + 1) * SECTOR)
        yield offset, part[: stop - offset]
        part = part[stop - offset :]
        offset = stop


def put(data: bytearray, offset: int, part: bytes) -> None:
    if len(data) < offset:
        resize(data, offset)
    data[offset : offset + len(part)] = part


def resize(data: bytearray, size: int) -> None:
    del data[size:]
    data.extend(b"\x00" * (size - len(data)))


class CutFile:
    """An open file on the disk."""

    def __init__(self, disk: Disk, content: Content) -> None:
        self.disk = disk
        self.content = content

    def xRead(self, amount: int, offset: int) -> bytes:
        return bytes(self.content.seen[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        self.disk.work()
        data = bytes(data)
        put(self.content.seen, offset, data)
        self.content.on_its_way.append((offset, data))

    def xTruncate(self, size: int) -> None:
        self.disk.work()
        resize(self.content.seen, size)
        self.content.on_its_way.append((size, None))

    def xSync(self, flags: int) -> None:
        self.disk.work()
        self.content.durable[:] = self.content.seen
        self.content.on_its_way.clear()
        self.content.has_durable_name = True

    def xFileSize(self) -> int:
        return len(self.content.seen)

    def xLock(self, level: int) -> None: ...

    def xUnlock(self, level: int) -> None: ...

    def xCheckReservedLock(self) -> bool:
        return False

    def xFileControl(self, op: int, pointer: int) -> bool:
        return False

    def xSectorSize(self) -> int:
        return SECTOR

    def xDeviceCharacteristics(self) -> int:
        return 0

    def xClose(self) -> None: ...


class CutVFS(apsw.VFS):
    """SQLite's way to the disk."""

    def __init__(self, name: str) -> None:
        self.disk: Disk | None = None
        super().__init__(name, "")

    def xFullPathname(self, name: str) -> str:
        return name

    def xOpen(self, name: Any, flags: list[int]) -> Any:
        assert self.disk is not None
        own = name if isinstance(name, str) or name is None else name.filename()
        flags[1] = flags[0]
        return CutFile(self.disk, self.disk.files.setdefault(own or "temporary", Content()))

    def xAccess(self, pathname: str, flags: int) -> bool:
        assert self.disk is not None
        return pathname in self.disk.files

    def xDelete(self, filename: str, syncdir: bool) -> None:
        assert self.disk is not None
        self.disk.work()
        self.disk.files.pop(filename, None)
