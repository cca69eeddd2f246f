"""Puts the program among those of the user's desktop (Linux), and takes it away again.

What was written is noted, and only that is removed: also what an older version has written.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from funnel_desktop.document.new_files import write_file
from funnel_desktop.paths import resource

ENTRY = "funnel-desktop.desktop"
"""The window says that it belongs to this one (`setDesktopFileName`)."""
KIND_OF_FILE = "application-x-funnel.xml"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels of the icons beside the drawing."""


class Icon(NamedTuple):
    """An icon as a desktop knows it, and its drawing in `resources`."""

    folder: str
    name: str
    drawing: str


ICONS = (
    Icon("apps", "funnel-desktop", "icons/app.svg"),
    Icon("mimetypes", "application-x-funnel", "desktop/document.svg"),
)
NOTE = "on-the-desktop"
"""In the program's own folder: which files were written, a line each."""
CACHES = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)
"""Programs that read the folders anew, where there are any, and the folder of each."""


def install(shared: Path, own: Path, program: Sequence[str]) -> list[Path]:
    """Write entry, kind of file and icons below `shared` (such as ~/.local/share).

    `own` is the program's folder of data, `program` the words that start it. Returns what was
    written; raises DocumentError or OSError.
    """
    remove(shared, own)
    files = dict(_files(program))
    note = own / NOTE
    _make_folders(note)
    write_file(note, "".join(f"{name}\n" for name in files).encode())
    for name, content in files.items():
        _make_folders(shared / name)
        write_file(shared / name, content)
        (shared / name).chmod(0o644)
    _read_anew(shared)
    return [shared / name for name in files]


def remove(shared: Path, own: Path) -> list[Path]:
    """Take away what was written, and the folders that are empty then; returns what it was."""
    note = own / NOTE
    try:
        names = note.read_text("utf-8").splitlines()
    except FileNotFoundError:
        return []
    gone = [shared / name for name in names if (shared / name).is_file()]
    for path in gone:
        path.unlink()
        _remove_empty(path.parent, shared)
    note.unlink()
    _read_anew(shared)
    return gone


def own_words() -> list[str]:
    """The words that start this program: of a bundle, of a command on the path, or of Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    beside = Path(sys.executable).with_name("funnel-desktop")
    return [str(beside)] if beside.is_file() else [sys.executable, "-m", "funnel_desktop"]


def quoted(words: Sequence[str]) -> str:
    """Words as the key Exec of an entry wants them."""
    return " ".join(map(_quoted, words))


def _quoted(word: str) -> str:
    for special in ("\\", '"', "`", "$"):
        word = word.replace(special, f"\\{special}")
    # The value of a key is unescaped once before its words are.
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _files(program: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """By its place below the shared folder what each file holds."""
    yield f"applications/{ENTRY}", _entry(program).encode()
    yield f"mime/packages/{KIND_OF_FILE}", resource("desktop", KIND_OF_FILE).read_bytes()
    for folder, name, drawing in ICONS:
        yield (
            f"icons/hicolor/scalable/{folder}/{name}.svg",
            resource(*drawing.split("/")).read_bytes(),
        )
        for size in SIZES:
            drawn = resource("desktop", "icons", str(size), f"{name}.png")
            yield f"icons/hicolor/{size}x{size}/{folder}/{name}.png", drawn.read_bytes()


def _entry(program: Sequence[str]) -> str:
    """The entry, which starts this very program wherever it lies."""
    lines = resource("desktop", ENTRY).read_text("utf-8").splitlines(keepends=True)
    named = "Exec=funnel-desktop"
    return "".join(
        f"Exec={quoted(program)}{line.removeprefix(named)}" if line.startswith(named) else line
        for line in lines
        if not line.startswith("TryExec=")
    )


def _make_folders(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)


def _remove_empty(folder: Path, shared: Path) -> None:
    while folder != shared:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def _read_anew(shared: Path) -> None:
    """Without these programs the desktop finds out by itself, later."""
    for program, folder in CACHES:
        if (found := shutil.which(program)) and (shared / folder).is_dir():
            with suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run([found, str(shared / folder)], capture_output=True, timeout=60)
