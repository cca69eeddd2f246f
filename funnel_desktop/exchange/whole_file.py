"""Files that are written whole or not at all, for their owner alone."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError

OWNER_ONLY = 0o600


@contextmanager
def whole_file(
    path: Path, encoding: str = "utf-8", document: Document | None = None
) -> Iterator[TextIO]:
    """A text file to fill: it replaces the one that may be there, or that stays as it is.

    Raises DocumentError `folder`, `no_folder`, `exists` (the document itself) or `copy_failed`.
    """
    try:
        _refuse_place(path, document)
        with replaced(path, encoding) as file:
            yield file
    except (OSError, ValueError) as error:
        raise DocumentError("copy_failed", path=str(path)) from error


@contextmanager
def replaced(path: Path, encoding: str) -> Iterator[TextIO]:
    """The same for who says himself what failed; raises OSError and ValueError."""
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        with _private(part, encoding) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _refuse_place(path: Path, document: Document | None) -> None:
    if path.is_dir():
        raise DocumentError("folder", path=str(path))
    if not path.parent.is_dir():
        raise DocumentError("no_folder", path=str(path))
    if document is not None and path.exists() and path.samefile(document.path):
        raise DocumentError("exists", path=str(path))


def _private(path: Path, encoding: str) -> TextIO:
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY)
    return open(handle, "w", encoding=encoding, newline="")
