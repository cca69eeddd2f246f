"""Folders that another program keeps in step with other machines, and places on a network.

A file there is one's own only as long as one machine has it open.
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath
from typing import NamedTuple

NETWORK = "network"
"""What `kept_by` says of a place on a network; else the name of the program."""


class Mount(NamedTuple):
    """Where a file system begins, and of which kind it is."""

    point: PurePath
    kind: str


_NETWORKS = frozenset(
    ("9p", "afs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse",
     "fuse.rclone", "fuse.sshfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "webdav")
)  # fmt: skip
_FOLDERS = (
    ("Dropbox", re.compile(r"dropbox( \(.*\))?", re.IGNORECASE)),
    ("OneDrive", re.compile(r"onedrive( - .*)?|onedrive-.*", re.IGNORECASE)),
    ("iCloud", re.compile(r"icloud ?drive( \(.*\))?|com~apple~clouddocs", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"nextcloud\d*( .*)?", re.IGNORECASE)),
    ("ownCloud", re.compile(r"owncloud\d*( .*)?", re.IGNORECASE)),
    ("Syncthing", re.compile(r"syncthing|sync", re.IGNORECASE)),
    ("Google Drive", re.compile(r"google ?drive( - .*)?|googledrive-.*", re.IGNORECASE)),
    ("Synology Drive", re.compile(r"synology ?drive", re.IGNORECASE)),
    ("MEGA", re.compile(r"mega|megasync", re.IGNORECASE)),
    ("pCloud", re.compile(r"pcloud ?drive", re.IGNORECASE)),
)
_CONFLICTS = (
    r" \(.*conflicted copy.*\)",  # Dropbox, Nextcloud, ownCloud
    r"_conflict-\d{8}-\d+",  # older ownCloud
    r"\.sync-conflict-\d{8}-\d{6}(-\w+)?",  # Syncthing
    r"-[A-Z][A-Z0-9-]*(-\d+)?",  # OneDrive: the name of the other machine
    r" [2-9]",  # iCloud
    r" \([1-9]\)",  # Google Drive
)


def kept_by(path: PurePath, mounts: Sequence[Mount]) -> str | None:
    """Return which program keeps a file's folder in step, or NETWORK; None for an ordinary disk.

    The innermost mount and folder count. A share of Windows is a network by its name.
    """
    if path.drive.startswith("\\\\"):
        return NETWORK
    around = [mount for mount in mounts if path.is_relative_to(mount.point)]
    inner = max(around, key=lambda mount: len(mount.point.parts), default=None)
    if inner is not None and inner.kind in _NETWORKS:
        return NETWORK
    for folder in reversed(path.parent.parts):
        for program, named in _FOLDERS:
            if named.fullmatch(folder):
                return program
    return None


def conflicted_copies(name: str, beside: Iterable[str]) -> list[str]:
    """Return the names beside a file's that a program gives to a copy it could not join."""
    stem, _, ending = name.rpartition(".")
    found = re.compile(f"{re.escape(stem)}({'|'.join(_CONFLICTS)})\\.{re.escape(ending)}")
    return sorted(other for other in beside if found.fullmatch(other))


def mounts_here(table: Path = Path("/proc/self/mounts")) -> list[Mount]:
    """Return the mounts of this machine, as far as its system says them."""
    try:
        lines = table.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return []
    parts = [line.split(" ") for line in lines if line.count(" ") >= 2]
    return [Mount(PurePath(_unescaped(part[1])), part[2]) for part in parts]


def _unescaped(text: str) -> str:
    """A path of the mount table, where a blank is written `\\040`."""
    return re.sub(r"\\(\d{3})", lambda code: chr(int(code[1], 8)), text)
