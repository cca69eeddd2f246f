"""Files on their way to a name. Each says in its own whose it is, so that whoever writes beside it
or opens a document there can clear what a kill has left."""

import os
import re
from contextlib import suppress
from pathlib import Path
from time import time
from zlib import crc32

from funnel_desktop.document.ids import new_id
from funnel_desktop.document.presence import lives, own_host

LEFT_FOR = 60
"""Seconds for which nobody has written into what is cleared: the numbers of processes mean nothing
to one that is shut in, as a Flatpak is."""
_NAME = re.compile(
    r"\.?\.[0-9a-f]{20}-(?P<host>[0-9a-f]{8})-(?P<process>\d+)\.part(-journal|\.open)?"
)


def unfinished(folder: Path) -> Path:
    """Return a name that nothing has, for a file that gets its own when it is whole."""
    return folder / f".{new_id()}-{_host()}-{os.getpid()}.part"


def clear_left_over(folder: Path) -> None:
    """Remove what processes of this user and machine that have died left in a folder."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            named = _NAME.fullmatch(entry.name)
            if named is not None and named["host"] == _host() and not lives(int(named["process"])):
                with suppress(OSError):
                    _remove(entry)


def _remove(entry: os.DirEntry[str]) -> None:
    status = entry.stat(follow_symlinks=False)
    is_ours = not hasattr(os, "getuid") or status.st_uid == os.getuid()
    if is_ours and entry.is_file(follow_symlinks=False) and time() - status.st_mtime > LEFT_FOR:
        os.unlink(entry.path)


def _host() -> str:
    return f"{crc32(own_host().encode()):08x}"
