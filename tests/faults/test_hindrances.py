"""The disk is full, the file goes away, the folder is closed: nothing changes, and it is said."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.document.contents import Contents, contents
from tests.document.others import (
    give_away,
    is_root,
    remount,
    said_by_somebody,
    small_disk,
    somebodys_folder,
)

TODAY = date(2026, 3, 10)


@pytest.fixture
def anna(document: Document) -> str:
    own = document.objectives.add(TODAY, client_name="Anna", wish="Coaching")
    document.objectives.add(TODAY, client_name="Berta")
    document.services.add("Coaching")
    document.clients.add_person(document.objectives.get(own, TODAY).client, "Zoë")
    document.activities.log(own, "call", TODAY)
    document.settings.set("wanted_wins_a_month", 10)
    document.settings.set("wanted_wins_a_month", 15)
    document.log.undo()
    return own


def verbs(document: Document, own: str) -> dict[str, Callable[[], object]]:
    """One of each that writes."""
    client = document.objectives.get(own, TODAY).client
    person = document.clients.people(client)[0].id
    service = document.services.all()[0].id
    activity = document.activities.of(own)[0].id
    objectives, clients = document.objectives, document.clients
    return {
        "add": lambda: objectives.add(TODAY, client_name="Carla"),
        "move": lambda: objectives.move([own], Stage.BEST_FEW, TODAY),
        "place": lambda: objectives.move([own], Stage.ABOVE, TODAY),
        "close": lambda: objectives.set_outcome([own], Outcome.WON, TODAY),
        "edit": lambda: objectives.edit(own, "wish", "Other"),
        "edit_several": lambda: objectives.edit_several(own, {"value": 5}, TODAY),
        "plan": lambda: objectives.set_next_action(own, NextAction("call")),
        "delete": lambda: objectives.delete([own]),
        "rename": lambda: clients.rename(client, "Dora"),
        "edit_client": lambda: clients.edit(client, "place", "Izmir"),
        "add_person": lambda: clients.add_person(client, "Eva"),
        "edit_person": lambda: clients.edit_person(person, "phone", "1"),
        "delete_person": lambda: clients.delete_person(person),
        "add_service": lambda: document.services.add("Seminar"),
        "edit_service": lambda: document.services.edit(service, "name", "Training"),
        "delete_service": lambda: document.services.delete(service),
        "log": lambda: document.activities.log(own, "note", TODAY),
        "delete_activity": lambda: document.activities.delete(activity),
        "set": lambda: document.settings.set("currency", "TRY"),
        "remember": lambda: document.remember("said_once", "yes"),
        "bulk": lambda: bring_in(document, 3),
        "undo": document.log.undo,
        "redo": document.log.redo,
    }


def bring_in(document: Document, count: int, size: int = 10) -> None:
    rows = [{"id": new_id(), "name": f"Client {n}", "notes": "n" * size} for n in range(count)]
    with document.bulk("import", {"count": count}) as bulk:
        bulk.insert("clients", rows)


def each_is_refused(document: Document, own: str, why: str) -> None:
    """Every verb fails with the same reason, and nothing has changed after any of them."""
    before, told = contents(document), []
    end = document.subscribe(told.append)
    for name, verb in verbs(document, own).items():
        with pytest.raises(DocumentError) as refused:
            verb()
        assert (refused.value.key, refused.value.values["why"]) == ("write_failed", why), name
        assert contents(document) == before, name
    assert told == []
    end()


def each_works(document: Document, own: str) -> None:
    """Every verb changes the file and can be undone."""
    before = contents(document)
    for name, verb in verbs(document, own).items():
        if name in ("undo", "redo", "remember"):
            continue
        verb()
        assert contents(document) != before, name
        document.log.undo()
        assert contents(document) == before, name


# -- the file goes away


def test_moved_away_and_put_back(document: Document, anna: str, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.funnel"
    document.path.rename(elsewhere)
    each_is_refused(document, anna, "moved")
    elsewhere.rename(document.path)
    each_works(document, anna)
    document.close()
    assert check_file(document.path) == []


def test_its_folder_renamed(tmp_path: Path) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    with create_document(folder / "x.funnel") as document:
        own = document.objectives.add(TODAY, client_name="Anna")
        folder.rename(tmp_path / "there")
        with pytest.raises(DocumentError) as refused:
            document.objectives.move([own], Stage.IN, TODAY)
        assert refused.value.values["why"] == "moved"
        assert document.objectives.get(own, TODAY).stage is Stage.ABOVE
    assert check_file(tmp_path / "there" / "x.funnel") == []


def test_deleted(document: Document, anna: str, tmp_path: Path) -> None:
    before = contents(document)
    document.path.unlink()
    each_is_refused(document, anna, "moved")
    document.save_copy(tmp_path / "saved.funnel")
    with open_document(tmp_path / "saved.funnel") as saved:
        assert contents(saved) == before


def test_replaced(document: Document, anna: str, tmp_path: Path) -> None:
    document.save_copy(tmp_path / "copy.funnel")
    copied = (tmp_path / "copy.funnel").read_bytes()
    os.replace(tmp_path / "copy.funnel", document.path)
    each_is_refused(document, anna, "moved")
    assert document.path.read_bytes() == copied
    document.close()
    with open_document(document.path) as replacement:
        each_works(replacement, anna)


def test_an_open_document_that_went_away_can_be_closed(document: Document, anna: str) -> None:
    document.path.unlink()
    document.close()
    assert not document.path.exists()


# -- the disk is full


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
        assert refused.value.key == "copy_failed"
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


# -- the place may no longer be written

CLOSE_AND_WRITE = """
import os, sys
from datetime import date
from pathlib import Path
from funnel_desktop.document.document import open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.funnel.stages import Stage
today = date(2026, 3, 10)
path = Path(sys.argv[1])
document = open_document(path)
own = document.objectives.all(today)[0].id
for mode in (0o555, 0o755):
    path.parent.chmod(mode)
    try:
        document.objectives.move([own], Stage.BEST_FEW if mode == 0o555 else Stage.IN, today)
        print("written")
    except DocumentError as error:
        print(error.key, error.values["why"], document.objectives.get(own, today).stage)
document.close()
"""


@pytest.mark.parametrize("has_journal", [True, False])
def test_a_folder_that_was_closed_while_open(has_journal: bool) -> None:
    """SQLite needs the folder for its journal; where that is there already, it can go on."""
    with somebodys_folder() as folder:
        path = folder / "x.funnel"
        with create_document(path) as document:
            own = document.objectives.add(TODAY, client_name="Anna")
        if not has_journal:
            path.with_name("x.funnel-journal").unlink()
        for found in folder.iterdir():
            give_away(found)
        said = said_by_somebody(CLOSE_AND_WRITE, path).split("\n")
        expected = "written" if has_journal else "write_failed read_only above"
        assert said == [expected, "written"]
        assert check_file(path) == []
        with open_document(path) as document:
            assert document.objectives.get(own, TODAY).stage is Stage.IN


def test_a_disk_that_became_read_only(tmp_path: Path) -> None:
    if not is_root():
        pytest.skip("only root may mount a disk")
    with small_disk(tmp_path / "disk", 2000) as folder:
        document = create_document(folder / "x.funnel")
        own = document.objectives.add(TODAY, client_name="Anna")
        document.close()
        copy = tmp_path / "copy.funnel"
        remount(folder, "ro")
        with open_document(folder / "x.funnel", read_only=True) as reading:
            with pytest.raises(DocumentError) as refused:
                reading.objectives.move([own], Stage.IN, TODAY)
            assert refused.value.key == "read_only_document"
            reading.save_copy(copy)
        remount(folder, "rw")
        with open_document(folder / "x.funnel") as document:
            document.objectives.move([own], Stage.IN, TODAY)
        shutil.copy(copy, folder / "y.funnel")
        with open_document(folder / "y.funnel") as document:
            document.objectives.move([own], Stage.IN, TODAY)
