"""The disk is full: nothing changes, it is said, and all goes on once there is room."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import Document, create_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.funnel.stages import Stage
from tests.document.contents import Contents, contents
from tests.document.others import (
    small_disk,
)
from tests.faults.verbs import TODAY, bring_in, practice, verbs


@pytest.fixture
def anna(document: Document) -> str:
    return practice(document)


def grown(document: Document) -> None:
    """Until nothing more fits into the file as it is."""
    pages = document.connection.execute("PRAGMA page_count").fetchone()[0]
    document.connection.execute(f"PRAGMA max_page_count = {pages}")
    for size in (1000, 100, 10, 1):
        with suppress(DocumentError):
            while True:
                bring_in(document, 1, size)


def reason(verb: Callable[[], object]) -> object:
    """Why a verb failed, or `done`."""
    try:
        verb()
    except DocumentError as error:
        return error.values.get("why", error.key)
    return "done"


def test_no_page_more(document: Document, anna: str) -> None:
    grown(document)
    reasons = []
    for name, verb in verbs(document, anna).items():
        state = contents(document)
        reasons.append(reason(verb))
        assert reasons[-1] in ("disk_full", "done"), name
        assert reasons[-1] == "done" or contents(document) == state, name
    assert "disk_full" in reasons
    document.connection.execute("PRAGMA max_page_count = 1000000")
    document.objectives.add(TODAY, client_name="There is room again")
    document.close()
    assert check_file(document.path) == []


def fill(folder: Path) -> Path:
    """Take every byte of the disk."""
    hog = folder / "hog"
    with suppress(OSError), hog.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            with suppress(OSError):
                while True:
                    file.write(b"x" * size)
    return hog


def test_a_real_disk_that_is_full_and_has_room_again(tmp_path: Path) -> None:
    try:
        with small_disk(tmp_path / "disk", 2000) as folder:
            on_a_full_disk(folder)
    except OSError as error:
        pytest.skip(str(error))


def on_a_full_disk(folder: Path) -> None:
    with create_document(folder / "x.funnel") as document:
        own = document.objectives.add(TODAY, client_name="Anna")
        states: list[Contents] = [contents(document)]
        hog = fill(folder)
        assert refused_for_want_of_room(document)
        assert contents(document) == states[0]
        with pytest.raises(DocumentError) as refused:
            document.save_copy(folder / "copy.funnel")
        assert refused.value.key == "no_room"
        with pytest.raises(DocumentError) as refused:
            create_document(folder / "new.funnel")
        assert refused.value.values.get("why") == "disk_full"
        assert {found.name for found in folder.iterdir()} == {
            "hog",
            "x.funnel",
            "x.funnel-journal",
            ".x.funnel.open",
        }
        hog.unlink()
        document.objectives.move([own], Stage.BEST_FEW, TODAY)
        bring_in(document, 500, 100)
        document.log.undo()
        document.log.undo()
        assert contents(document) == states[0]
    assert check_file(folder / "x.funnel") == []


def refused_for_want_of_room(document: Document) -> bool:
    """A large change does not fit, nor any part of it."""
    with pytest.raises(DocumentError) as refused:
        bring_in(document, 20_000, 200)
    return refused.value.values == {"why": "disk_full"}
