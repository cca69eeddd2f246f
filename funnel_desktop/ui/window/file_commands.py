"""What the menu *File* does."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.work.opening_files import ENDING, ask_open, ask_save

translate = QCoreApplication.translate


def new_file(desk: Desk) -> None:
    """Ask for the name of a new file, and have it opened."""
    title = translate("Commands", "New file")
    suggestion = desk.session.document.path.parent / f"Untitled{ENDING}"
    path = ask_save(desk.window, title, suggestion)
    if path is not None:
        desk.new_wanted.emit(path)


def open_file(desk: Desk) -> None:
    """Ask which file is to be opened."""
    path = ask_open(desk.window)
    if path is not None:
        open_path(desk, path)


def open_path(desk: Desk, path: Path) -> None:
    """Open a file; of a whole document as JSON a new file is made first."""
    from funnel_desktop.exchange.document_json.json_in import is_json

    if is_json(path):
        from funnel_desktop.ui.window.exporting import new_of_json

        new_of_json(path, desk.window, desk.open_wanted.emit)
    else:
        desk.open_wanted.emit(path)


def export(desk: Desk, kind: str) -> None:
    """Ask where to, and write one of `exporting.exports`."""
    from funnel_desktop.ui.window.exporting import asked_export

    asked = asked_export(kind, desk.session, desk.window)
    if asked is not None and _written(desk, asked[1]):
        said = translate("Commands", "Exported to {name}.")
        desk.session.said.emit(said.format(name=asked[0].name), None)


def save_copy(desk: Desk) -> None:
    """Ask where to, and copy the whole file there."""
    document = desk.session.document
    suggestion = document.path.with_stem(f"{document.path.stem} {desk.session.today.isoformat()}")
    path = ask_save(desk.window, translate("Commands", "Save a copy"), suggestion)
    if path is None or path == document.path:
        return
    if _written(desk, lambda: document.save_copy(path)):
        said = translate("Commands", "Copied to {name}.")
        desk.session.said.emit(said.format(name=path.name), None)


def _written(desk: Desk, write: Callable[[], object]) -> bool:
    """Write a file of the user's choosing; where that fails, say why."""
    try:
        return desk.session.do(write)
    except OSError as error:
        sentence = translate("Commands", "The file could not be written: {why}.")
        desk.session.failed.emit(sentence.format(why=error.strerror))
        return False
