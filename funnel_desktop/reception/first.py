"""One program for a user: the first one has the claim, and others hand it what they want."""

import os
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.new_files import write_file
from funnel_desktop.document.presence import lives, own_host, who_has_it
from funnel_desktop.paths import Places
from funnel_desktop.running.asking import CAPTURE, PATIENCE, TOKENS, ask
from funnel_desktop.running.known import CLAIM, LAST
from funnel_desktop.ui.window.main_window import MainWindow

FIRST_PATIENCE = 20.0
"""Seconds for another first start to make its file and show its window."""
LOOKS_EVERY = 0.02


class Claim:
    """Held while the program runs; a killed one's is noticed by its number."""

    def __init__(self, where: Places) -> None:
        with suppress(OSError):
            where.data_dir.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(where.data_dir / CLAIM))
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


def handed_over(
    claim: Claim, file: Path | None, last: Path | None, *, capture: bool = False
) -> bool:
    """Whether another program of this user's shows what is wanted, and came forward with it.

    `file` was asked for; without one it is the program as it stands, with the `last` file or any.
    """
    is_ours, wanted = claim.take(), file or last
    owner = None if wanted is None else owner_of(wanted)
    if owner is not None and asked_to_open(owner, file, capture=capture):
        return True
    end = time.monotonic() + (PATIENCE if last else FIRST_PATIENCE)
    while not is_ours and time.monotonic() < end:
        holder = claim.holder()
        if holder is not None and asked_to_open(holder, file, capture=capture):
            return True
        if holder is not None and not lives(holder):
            break
        time.sleep(LOOKS_EVERY)
        is_ours = claim.take()
    return False


def remember_last(where: Places, path: Path) -> None:
    """For commands that name no file; they know no Qt, in which the settings are kept."""
    with suppress(OSError, DocumentError):
        where.data_dir.mkdir(parents=True, exist_ok=True)
        write_file(where.data_dir / LAST, str(path).encode())


def capture_over(window: MainWindow) -> None:
    """Ask for somebody new in a small window of its own."""
    from funnel_desktop.ui.window.capture_window import show_capture

    if not window.session.document.read_only:
        show_capture(window)


def owner_of(file: Path) -> int | None:
    """The other process of this machine that has a file open, as the note beside it says."""
    who = who_has_it(Path(os.path.realpath(file)))
    process = who["process"]
    if who["host"] != own_host() or not isinstance(process, int) or process == os.getpid():
        return None
    return process


def asked_to_open(process: int, file: Path | None, *, capture: bool = False) -> bool:
    """Whether a running program came forward, to open a file there or as it stands."""
    path = None if file is None else str(file.absolute())
    request: dict[str, object] = {"do": CAPTURE if capture else "open", "file": path}
    request |= {name: os.environ[name] for name in TOKENS if name in os.environ}
    try:
        answer = ask(process, request)
    except ConnectionError:
        return False
    return answer is not None and answer.get("code") == 0
