"""What is dropped or pasted from outside: which file it is, and why it can be none of use."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData

from funnel_desktop.ui.work.drag_load import OBJECTIVES

translate = QCoreApplication.translate


def is_from_outside(load: QMimeData) -> bool:
    """Whether a load comes from another program; cards have places of their own."""
    return not load.hasFormat(OBJECTIVES)


def file_in(load: QMimeData) -> Path | None:
    """The one file of this computer that is carried."""
    urls = load.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def no_use(load: QMimeData) -> str:
    """Why nothing can be done with a load; empty where it is a file, or words."""
    if len(load.urls()) > 1:
        return translate("Arrivals", "Open one file at a time.")
    path = file_in(load)
    if path is not None:
        return _why_not_file(path)
    if load.hasUrls():
        return translate(
            "Arrivals",
            "Only files on this computer can be opened. Save it here first, then drop it.",
        )
    if load.text().strip():
        return ""
    if load.hasImage():
        return translate("Arrivals", "Pictures can’t be imported. Choose a list or a calendar.")
    return translate("Arrivals", "There is nothing to import. Copy a list or a file first.")


def _why_not_file(path: Path) -> str:
    if path.is_dir():
        text = translate("Arrivals", "{name} is a folder. Drop a file from inside it.")
        return text.format(name=path.name)
    if not path.exists():
        return translate("Arrivals", "{name} is no longer there.").format(name=path.name)
    return ""
