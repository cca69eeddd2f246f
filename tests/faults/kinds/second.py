"""A second process that opens, copies, moves, replaces or deletes the file while it is open."""

import os
import shutil
import time
from pathlib import Path
from random import Random

from funnel_desktop.document.backups import found_wrong
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from tests.document.contents import contents
from tests.document.user import User
from tests.faults.kinds.kills import by_itself
from tests.faults.verbs import TODAY

AT_ONCE = 1.0
"""Seconds within which it is refused or noticed."""


def one_round(folder: Path, seed: int) -> str:
    """Let another process do one thing; returns which."""
    rng = Random(seed)
    path = folder / "x.funnel"
    what = ("open", "read", "copy", "move", "replace", "delete")[seed % 6]
    with create_document(path) as document:
        user = User(document, rng)
        for _ in range(rng.randrange(1, 20)):
            user.act()
        document.save_copy(folder / "other.funnel")
        said = _in_another_process(path, what)
        before = contents(document)
        if what in ("open", "read"):
            assert said == "in_use", said
            document.objectives.add(TODAY, client_name="Goes on")
        elif what == "copy":
            assert found_wrong(folder / "copy.funnel") == []
            with open_document(folder / "copy.funnel") as copy:
                assert contents(copy) == before
        else:
            begun = time.monotonic()
            try:
                document.objectives.add(TODAY, client_name="Into nothing")
            except DocumentError as error:
                refused = str(error.values.get("why"))
            else:
                refused = "written"
            assert refused == "moved"
            assert time.monotonic() - begun < AT_ONCE
            assert contents(document) == before
            document.save_copy(folder / "saved.funnel")
            with open_document(folder / "saved.funnel") as saved:
                assert contents(saved) == before
    return what


def _in_another_process(path: Path, what: str) -> str:
    def work(told: int) -> None:
        begun = time.monotonic()
        said = _do(path, what)
        assert time.monotonic() - begun < AT_ONCE
        os.write(told, said.encode())

    child, reading = by_itself(work)
    with os.fdopen(reading) as told:
        said = told.read()
    os.waitpid(child, 0)
    return said


def _do(path: Path, what: str) -> str:
    from funnel_desktop.document import presence

    presence._open_here.clear()  # A process of its own knows nothing of what another has open.
    if what in ("open", "read"):
        try:
            open_document(path, read_only=what == "read").close()
        except DocumentError as error:
            return error.key
        return "opened"
    if what == "copy":
        shutil.copyfile(path, path.with_name("copy.funnel"))
    elif what == "move":
        path.rename(path.with_name("moved.funnel"))
    elif what == "replace":
        os.replace(path.with_name("other.funnel"), path)
    else:
        path.unlink()
    return what
