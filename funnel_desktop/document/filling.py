"""New documents that are filled at once: a file gets its name only if all of it succeeded."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from funnel_desktop.document.document import Document, create_document, refuse_new_name
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.new_files import give_name, not_written
from funnel_desktop.document.unfinished import clear_left_over, unfinished


@contextmanager
def new_document(
    path: Path, *, currency: str = "EUR", today: date | None = None
) -> Iterator[Document]:
    """Make a document beside its place; it becomes `path` when it is filled and closed.

    An exception inside, or the end of the program, leaves no file of that name. Raises
    DocumentError as `create_document` does; a file that was there is never touched.
    """
    target = refuse_new_name(path)
    clear_left_over(target.parent)
    part = unfinished(target.parent)
    try:
        with create_document(part, currency=currency, today=today) as document:
            yield document
        give_name(part, target)
    except DocumentError as error:
        if error.values.get("path") == str(part):
            raise DocumentError(error.key, **{**error.values, "path": str(path)}) from error
        raise
    except FileExistsError as error:
        raise DocumentError("exists", path=str(path)) from error
    except OSError as error:
        raise not_written(path, error) from error
    finally:
        for ending in ("", "-journal"):
            part.with_name(part.name + ending).unlink(missing_ok=True)
