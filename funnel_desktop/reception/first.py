"""One program for a user: the first one has the claim, and others hand it what they want."""

import os
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from funnel_desktop.document.presence import lives, own_host, who_has_it
from funnel_desktop.paths import Places
from funnel_desktop.running.asking import PATIENCE, TOKENS, ask

FIRST_PATIENCE = 20.0
"""Seconds for another first start to make its file and show its window."""
LOOKS_EVERY = 0.02


class Claim:
    """Held while the program runs; a killed one's is noticed by its number."""

    def __init__(self, where: Places) -> None:
        with suppress(OSError):
            where.data_dir.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(where.data_dir / "running"))
        self._lock.setStaleLockTime(0)

    def take(self) -> bool:
        """Whether this is the one program now; also where nothing can be written to say so."""
        if self._lock.tryLock(0):
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def holder(self) -> int | None:
        """The process that has the claim; None where it is not of this machine."""
        process, host, _ = self._told()
        return process if host in ("", own_host()) and process != os.getpid() else None

    def _told(self) -> tuple[int, str, str]:
        told = self._lock.getLockInfo()
        process, host, name = told if isinstance(told, tuple) else (0, "", "")
        return int(process), str(host), str(name)


def handed_over(claim: Claim, file: Path | None, last: Path | None) -> bool:
    """Whether another program of this user's shows what is wanted, and came forward with it.

    `file` was asked for; without one it is the program as it stands, with the `last` file or any.
    """
    is_ours, wanted = claim.take(), file or last
    owner = None if wanted is None else owner_of(wanted)
    if owner is not None and asked_to_open(owner, file):
        return True
    end = time.monotonic() + (PATIENCE if last else FIRST_PATIENCE)
    while not is_ours and time.monotonic() < end:
        holder = claim.holder()
        if holder is not None and asked_to_open(holder, file):
            return True
        if holder is not None and not lives(holder):
            break
        time.sleep(LOOKS_EVERY)
        is_ours = claim.take()
    return False


def owner_of(file: Path) -> int | None:
    """The other process of this machine that has a file open, as the note beside it says."""
    who = who_has_it(Path(os.path.realpath(file)))
    process = who["process"]
    if who["host"] != own_host() or not isinstance(process, int) or process == os.getpid():
        return None
    return process


def asked_to_open(process: int, file: Path | None) -> bool:
    """Whether a running program came forward, to open a file there or as it stands."""
    path = None if file is None else str(file.absolute())
    request: dict[str, object] = {"do": "open", "file": path}
    request |= {name: os.environ[name] for name in TOKENS if name in os.environ}
    try:
        answer = ask(process, request)
    except ConnectionError:
        return False
    return answer is not None and answer.get("code") == 0
