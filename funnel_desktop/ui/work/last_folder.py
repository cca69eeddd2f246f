"""Where the file windows start: in the folder that was used last, else in the user's documents.

Qt would start in the folder that the program was started from, which says nothing to anybody.
"""

from pathlib import Path

from funnel_desktop.paths import Places, places
from funnel_desktop.ui.work.settings import Settings


class _Kept:
    settings: Settings | None = None
    where: Places | None = None


def keep_last_folder_in(settings: Settings, where: Places) -> None:
    """Remember the last folder from one start of the program to the next."""
    _Kept.settings, _Kept.where = settings, where


def start_folder(otherwise: Path | None = None) -> Path:
    """The folder that was used last; where there is none, `otherwise` or the documents.

    Nobody looks for files among the program's own, where the made-up practice is.
    """
    where = _Kept.where or places()
    last = _Kept.settings.last_folder if _Kept.settings else None
    for folder in (last, otherwise):
        if folder is not None and folder.is_dir() and folder != where.data_dir:
            return folder
    return where.documents_dir


def used(path: Path) -> Path:
    """Remember the folder of a file that was chosen; returns the file."""
    if _Kept.settings is not None:
        _Kept.settings.last_folder = path.parent
    return path
