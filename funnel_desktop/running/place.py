"""Where a running program of this user's is reached by others of theirs: a folder of their own."""

import os
import stat
import sys
from pathlib import Path

NAME = "funnel-desktop"
LONGEST = 80
"""Bytes of the folder's path: a socket's whole path may have about a hundred."""
OWNER_ONLY = 0o700


def can_be_reached() -> bool:
    """Whether this system has sockets that are files (Windows has none for Python)."""
    return sys.platform != "win32"


def server_name(process: int) -> str | None:
    """The socket of a program; None where there is no folder that is the user's alone."""
    folder = own_folder() if can_be_reached() else None
    return None if folder is None else str(folder / str(process))


def own_folder() -> Path | None:
    """The folder, made where it is missing; None where somebody else can look into it."""
    folder = _folder()
    try:
        folder.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
        known = folder.lstat()
    except OSError:
        return None
    is_own = stat.S_ISDIR(known.st_mode) and known.st_uid == os.getuid()
    return folder if is_own and not known.st_mode & 0o077 else None


def _folder() -> Path:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(runtime) and len(os.fsencode(runtime)) <= LONGEST and os.path.isdir(runtime):
        return Path(runtime) / NAME
    return Path("/tmp") / f"{NAME}-{os.getuid()}"


def is_of_this_user(path: str) -> bool:
    """Whether a socket was made by this user, whoever could write into its folder."""
    try:
        known = os.lstat(path)
    except OSError:
        return False
    return stat.S_ISSOCK(known.st_mode) and known.st_uid == os.getuid()
