"""New documents that are filled at once: a file stays only if all of it succeeded."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from funnel_desktop.document.document import Document, create_document
from funnel_desktop.document.errors import DocumentError


@contextmanager
def new_document(path: Path, *, currency: str = "EUR") -> Iterator[Document]:
    """Make a document; an exception inside takes its file away again.

    Raises DocumentError as `create_document` does; a file that was there is never touched.
    """
    if path.exists():
        raise DocumentError("exists", path=str(path))
    try:
        with create_document(path, currency=currency) as document:
            yield document
    except BaseException as error:
        if not (isinstance(error, DocumentError) and error.key == "exists"):
            for ending in ("", "-journal"):
                path.with_name(path.name + ending).unlink(missing_ok=True)
        raise
