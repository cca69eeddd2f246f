"""Files from the window's side: opening, making, and what is said when that is refused."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.new_files import written
from funnel_desktop.document.presence import is_own
from funnel_desktop.ui.work.keeping import wait_for_closing
from funnel_desktop.ui.work.last_folder import start_folder, used
from funnel_desktop.wording.errors import error_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

translate = QCoreApplication.translate

ENDING = ".funnel"
NOBODYS_CURRENCY = "EUR"
DAMAGED = ("damaged", "truncated", "empty", "not_sqlite")
"""Refusals of what may have been a file of ours: something of it may still be saved."""


def open_at(path: Path, parent: QWidget | None) -> Document | None:
    """Open a file, or say why not and offer what can be done; None where nothing was opened."""
    wait_for_closing()
    try:
        return open_document(path, looked_through_later=True)
    except DocumentError as error:
        return _otherwise(path, error, parent)


def open_last(path: Path, folder: Path) -> Document | None:
    """The file of the last time; where it cannot be opened it is asked what to do instead.

    None where nothing is to be opened. No other file is shown in its place unasked: an empty
    board would look as if everything were lost.
    """
    try:
        return open_document(path, looked_through_later=True)
    except DocumentError as error:
        if error.key in _offers() and not is_own(error.values):
            return _otherwise(path, error, None)
        if error.key in DAMAGED and (saved := rescued(path, error, None)) is not None:
            return saved
        return _instead_of(error, folder)


def _instead_of(error: DocumentError, folder: Path) -> Document | None:
    from PySide6.QtWidgets import QMessageBox

    while True:
        box = _box(error_sentence(error), None)
        other = box.addButton(
            translate("Files", "Open another file…"), QMessageBox.ButtonRole.AcceptRole
        )
        new = box.addButton(translate("Files", "New file"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(translate("Files", "Quit"), QMessageBox.ButtonRole.RejectRole)
        # Whose file is open in a window of theirs wants that one, not another file.
        box.setDefaultButton(leave if is_own(error.values) else other)
        box.setEscapeButton(leave)
        box.exec()
        if box.clickedButton() is new:
            return make_untitled(folder)
        if box.clickedButton() is not other:
            return None
        chosen = ask_file(None, translate("Files", "Open"), _kinds())
        if chosen is not None and (document := open_at(chosen, None)) is not None:
            return document


def make_at(path: Path, parent: QWidget | None) -> Document | None:
    """Make a new file, or say why that cannot be; an existing one is never replaced."""
    try:
        return create_document(path, currency=usual_currency())
    except DocumentError as error:
        explain(error, parent)
        return None


def make_untitled(folder: Path) -> Document:
    """A file for who starts the program for the first time; raises DocumentError."""
    folder.mkdir(parents=True, exist_ok=True)
    number, path = 1, folder / f"Untitled{ENDING}"
    while path.exists():
        number += 1
        path = folder / f"Untitled {number}{ENDING}"
    return create_document(path, currency=usual_currency())


def usual_currency() -> str:
    """The currency of the desktop's country."""
    code = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return code or NOBODYS_CURRENCY


def explain(error: DocumentError | OSError, parent: QWidget | None) -> None:
    """Say in a sentence what was refused, and why."""
    explain_sentence(_sentence(error), parent)


def explain_sentence(sentence: str, parent: QWidget | None) -> None:
    """Say a sentence that has to be read before one goes on."""
    _box(sentence, parent).exec()


def ask_file(
    parent: QWidget | None, title: str, kinds: str, last: Path | None = None
) -> Path | None:
    """Ask for a file to read; `last` is offered where it is still there."""
    from PySide6.QtWidgets import QFileDialog

    start = last if last is not None and last.is_file() else start_folder()
    name, _ = QFileDialog.getOpenFileName(parent, title, str(start), kinds)
    return used(Path(name)) if name else None


def ask_open(parent: QWidget | None) -> Path | None:
    """Ask which file to open."""
    whole = translate("Files", "Complete documents (JSON)") + " (*.json)"
    return ask_file(parent, translate("Files", "Open"), f"{_kinds()};;{whole}")


def ask_save(parent: QWidget, title: str, suggestion: Path, kinds: str = "") -> Path | None:
    """Ask where to write; what is written has the suggestion's ending, also after a name with
    dots in it, as *Dr. Jane Doe*.
    """
    from PySide6.QtWidgets import QFileDialog

    start = start_folder(suggestion.parent) / suggestion.name
    while True:
        name, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds or _kinds())
        if not name:
            return None
        path = with_ending(Path(name), suggestion.suffix or ENDING)
        # The window has asked about the name that was typed, not about the whole one.
        if path == Path(name) or not path.exists() or _may_replace(path, parent):
            return used(path)
        start = path


def with_ending(path: Path, ending: str) -> Path:
    """A file's name with an ending such as `.pdf`, which it keeps where it has it."""
    has_it = path.name.casefold().endswith(ending.casefold()) and path.name.casefold() != ending
    return path if has_it else path.with_name(f"{path.name.rstrip('.')}{ending}")


def _may_replace(path: Path, parent: QWidget) -> bool:
    from PySide6.QtWidgets import QMessageBox

    sentence = translate("Files", "There is already a file called {name}. Replace it?")
    box = _box(sentence.format(name=path.name), parent)
    yes = box.addButton(translate("Files", "Replace"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is yes


def _kinds() -> str:
    return translate("Files", "Funnel files") + f" (*{ENDING})"


def _sentence(error: DocumentError | OSError) -> str:
    if isinstance(error, DocumentError):
        return error_sentence(error)
    return translate("Files", "The file could not be written: {why}.").format(why=error.strerror)


def _otherwise(path: Path, error: DocumentError, parent: QWidget | None) -> Document | None:
    """What is offered with a refusal: reading only, or a copy."""
    from PySide6.QtWidgets import QMessageBox

    if error.key in DAMAGED:
        return rescued(path, error, parent)
    # A copy of what is open in another window of one's own would only part in two.
    if error.key not in _offers() or is_own(error.values):
        explain(error, parent)
        return None
    label, offered = _offers()[error.key]
    box = _box(error_sentence(error), parent)
    yes = box.addButton(label, QMessageBox.ButtonRole.AcceptRole)
    # Enter and Esc alike make nothing.
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    if box.clickedButton() is not yes:
        return None
    try:
        return offered(path)
    except (DocumentError, OSError) as failure:
        explain(failure, parent)
        return None


def rescued(path: Path, error: DocumentError, parent: QWidget | None) -> Document | None:
    """Offer what can be done about a damaged file that is not open, each way in words; it stays as
    it is. None where nothing was wanted or could be made, which was said."""
    from funnel_desktop.ui.work.rescuing import rescue

    try:
        made = rescue(path, error_sentence(error), parent)
        return None if made is None else open_document(made)
    except (DocumentError, OSError) as failure:
        explain(failure, parent)
        return None


def _offers() -> dict[str, tuple[str, Callable[[Path], Document]]]:
    return {
        "read_only_place": (translate("Files", "Open read-only"), _open_read_only),
        "in_use": (translate("Files", "Open a copy"), _open_copy),
    }


def _open_read_only(path: Path) -> Document:
    return open_document(path, read_only=True)


def _open_copy(path: Path) -> Document:
    """A copy of the idle file is complete: its journal is empty between two actions."""
    import shutil

    number = 1
    while (copy := path.with_stem(f"{path.stem} ({number})")).exists():
        number += 1
    with path.open("rb") as source, written(copy) as target:
        shutil.copyfileobj(source, target, 1 << 20)
    return open_document(copy)


def _box(sentence: str, parent: QWidget | None) -> "QMessageBox":
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Funnel Desktop")
    box.setText(sentence)
    return box
