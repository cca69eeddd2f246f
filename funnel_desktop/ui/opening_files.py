"""Files from the window's side: opening, making, and what is said when that is refused."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.new_files import written
from funnel_desktop.words import error_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

translate = QCoreApplication.translate

ENDING = ".funnel"
NOBODYS_CURRENCY = "EUR"


def open_at(path: Path, parent: QWidget | None) -> Document | None:
    """Open a file, or say why not and offer what can be done; None where nothing was opened."""
    try:
        return open_document(path)
    except DocumentError as error:
        return _otherwise(path, error, parent)


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


def ask_open(parent: QWidget, folder: Path) -> Path | None:
    """Ask which file to open."""
    from PySide6.QtWidgets import QFileDialog

    whole = translate("Files", "Whole documents as JSON") + " (*.json)"
    kinds = f"{_kinds()};;{whole}"
    name, _ = QFileDialog.getOpenFileName(parent, translate("Files", "Open"), str(folder), kinds)
    return Path(name) if name else None


def ask_save(parent: QWidget, title: str, suggestion: Path, kinds: str = "") -> Path | None:
    """Ask where to write, with the suggestion's ending where none was typed."""
    from PySide6.QtWidgets import QFileDialog

    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds or _kinds())
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(suggestion.suffix)


def _kinds() -> str:
    return translate("Files", "Funnel files") + f" (*{ENDING})"


def _sentence(error: DocumentError | OSError) -> str:
    if isinstance(error, DocumentError):
        return error_sentence(error)
    return translate("Files", "The file could not be written: {why}.").format(why=error.strerror)


def _otherwise(path: Path, error: DocumentError, parent: QWidget | None) -> Document | None:
    """What is offered with a refusal: reading only, or a copy."""
    from PySide6.QtWidgets import QMessageBox

    offers = {
        "read_only_place": (translate("Files", "Open read-only"), _open_read_only),
        "in_use": (translate("Files", "Open a copy"), _open_copy),
    }
    if error.key not in offers:
        explain(error, parent)
        return None
    label, offered = offers[error.key]
    box = _box(error_sentence(error), parent)
    yes = box.addButton(label, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    if box.clickedButton() is not yes:
        return None
    try:
        return offered(path)
    except (DocumentError, OSError) as failure:
        explain(failure, parent)
        return None


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
