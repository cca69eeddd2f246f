"""Text files that are written whole or not at all, for their owner alone."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.new_files import written


@contextmanager
def whole_file(path: Path, encoding: str = "utf-8") -> Iterator[TextIO]:
    """A text file to fill, by `new_files.written`; raises what that does.

    Text that cannot be encoded is `copy_failed`.
    """
    with written(path) as file:
        text = io.TextIOWrapper(file, encoding, newline="")
        try:
            yield text
            text.flush()
        except ValueError as error:
            raise DocumentError("copy_failed", path=str(path)) from error
        finally:
            text.detach()
