"""A small document, and refusals that may touch nothing."""

from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from tests.document.contents import in_folder

TODAY = date(2026, 3, 10)

SAY_KEY = """
import sys
from pathlib import Path
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
try:
    if sys.argv[2] == "create":
        create_document(Path(sys.argv[1])).close()
    else:
        open_document(Path(sys.argv[1]), read_only=sys.argv[2] == "reading").close()
    print("opened")
except DocumentError as error:
    print(error.key)
"""


def practice(path: Path) -> Path:
    """A small closed document."""
    with create_document(path) as document:
        anna = document.objectives.add(TODAY, client_name="Anna", wish="Coaching")
        document.objectives.set_next_action(anna, None)
        document.clients.add_person(document.objectives.get(anna, TODAY).client, "Berta")
    return path


def refused(path: Path, *, read_only: bool = False, folder: Path | None = None) -> DocumentError:
    """Why a file is not opened; and nothing may be different afterwards."""
    folder = folder or path.parent
    before = in_folder(folder)
    with pytest.raises(DocumentError) as caught:
        open_document(path, read_only=read_only)
    assert in_folder(folder) == before
    return caught.value


def key(path: Path) -> str:
    """The same refusal for who wants to write, to read, and to check."""
    keys = {refused(path).key, refused(path, read_only=True).key, check_file(path)[0].key}
    assert len(keys) == 1, keys
    return keys.pop()
