"""Folders for copies that are looked at and thrown away; what a kill leaves is cleared later.

They lie where the backups do: what a document holds is nothing for a folder of temporary files,
which others share, and a copy beside it would be sent on where its folder is synchronised.
"""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from funnel_desktop.document.backup_home import home_of_backups
from funnel_desktop.document.presence import lives

NAME = "funnel-copies-"


@contextmanager
def private_folder() -> Iterator[Path]:
    """An empty folder that only its owner may look into; nothing is left of it.

    Those of processes that have died are cleared first. Raises OSError where there is no room.
    """
    home = home_of_backups()
    if home is not None:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
    place = home or Path(tempfile.gettempdir())
    clear_copies(place)
    folder = Path(tempfile.mkdtemp(prefix=f"{NAME}{os.getpid()}-", dir=place))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def clear_copies(place: Path) -> None:
    """Remove the copies of processes that have died."""
    with suppress(OSError):
        for folder in place.glob(f"{NAME}*"):
            made_by = re.match(rf"{NAME}(\d+)-", folder.name)
            if made_by is not None and _is_ours(folder) and not lives(int(made_by[1])):
                shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    """Whether this user made it: a link or another one's folder is left alone."""
    if not hasattr(os, "getuid"):
        return True
    return not folder.is_symlink() and folder.stat().st_uid == os.getuid()
