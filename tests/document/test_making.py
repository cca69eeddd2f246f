"""New files and copies: whole, private, and never over what somebody needs."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.filling import new_document
from tests.document.contents import in_folder
from tests.document.others import (
    opened_elsewhere,
    said_by_somebody,
    somebodys_folder,
)
from tests.document.refusing import SAY_KEY, TODAY, practice

ROOT = Path(__file__).parents[2]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    return practice(folder / "x.funnel")


def test_an_existing_file_is_never_made_anew(file: Path) -> None:
    before = in_folder(file.parent)
    with pytest.raises(DocumentError) as caught:
        create_document(file)
    assert caught.value.key == "exists"
    assert in_folder(file.parent) == before


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in ("none", "file"):
        with pytest.raises(DocumentError) as caught:
            create_document(tmp_path / folder / "x.funnel")
        assert caught.value.key == "no_folder"


def test_a_folder_that_may_not_be_written() -> None:
    with somebodys_folder() as folder:
        folder.chmod(0o555)
        assert said_by_somebody(SAY_KEY, folder / "x.funnel", "create") == "no_permission"
        assert list(folder.iterdir()) == []


@pytest.mark.parametrize("currency", ["", "eur", "EURO", "€", "\ud800", "E\x00R"])
def test_a_currency_that_is_none(tmp_path: Path, currency: str) -> None:
    with pytest.raises(DocumentError) as caught:
        create_document(tmp_path / "x.funnel", currency=currency)
    assert caught.value.key == "not_valid"
    assert list(tmp_path.iterdir()) == []


# -- copies


def test_a_copy_is_whole_private_and_apart(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.funnel"
    with open_document(file) as document:
        document.save_copy(copy)
        document.objectives.add(TODAY, client_name="Berta")
    assert check_file(copy) == []
    assert copy.stat().st_mode & 0o777 == 0o600
    with open_document(copy) as document:
        assert [o.client_name for o in document.objectives.all(TODAY)] == ["Anna"]
        assert document.log.undo() is not None


def test_a_copy_replaces_a_closed_file_but_no_open_one(file: Path, tmp_path: Path) -> None:
    other = practice(tmp_path / "other.funnel")
    linked = tmp_path / "linked.funnel"
    linked.symlink_to(other)
    with open_document(file) as document:
        document.objectives.add(TODAY, client_name="Berta")
        document.save_copy(linked)
        assert linked.is_symlink()
        for target in (file, file.parent / ".." / "documents" / "x.funnel"):
            with pytest.raises(DocumentError) as caught:
                document.save_copy(target)
            assert caught.value.key == "in_use"
        with opened_elsewhere(other), pytest.raises(DocumentError) as caught:
            document.save_copy(other)
        assert caught.value.key == "in_use"
        document.objectives.add(TODAY, client_name="Carla")
    with open_document(other) as document:
        assert len(document.objectives.all(TODAY)) == 2


def test_a_copy_that_cannot_be_made_leaves_nothing(file: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    targets = {"folder": tmp_path / "folder", "no_folder": tmp_path / "none" / "x.funnel"}
    with open_document(file) as document:
        for key, target in targets.items():
            with pytest.raises(DocumentError) as caught:
                document.save_copy(target)
            assert caught.value.key == key
    assert {found.name for found in tmp_path.iterdir()} == {"documents", "folder"}


def test_a_hand_copy_of_the_open_idle_file_is_whole(file: Path, tmp_path: Path) -> None:
    with open_document(file) as document:
        for number in range(20):
            document.objectives.add(TODAY, client_name=f"Client {number}")
            copy = tmp_path / f"{number}.funnel"
            copied_by_hand(file, copy)
            assert check_file(copy) == []
            with open_document(copy) as copied:
                assert len(copied.objectives.all(TODAY)) == number + 2


def copied_by_hand(file: Path, copy: Path) -> None:
    """As a file manager does it: in a process of its own (our handle would drop the lock)."""
    assert os.system(f"cp '{file}' '{copy}'") == 0


def test_a_file_that_is_filled_gets_its_name_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "new.funnel"
    with new_document(path) as document:
        document.objectives.add(TODAY, client_name="Ana")
        assert not path.exists()
    assert [file.name for file in tmp_path.iterdir()] == ["new.funnel"]
    with open_document(path) as made:
        assert [name for _, name in made.clients.names()] == ["Ana"]


def test_killed_while_it_is_filled_there_is_no_file_of_that_name(tmp_path: Path) -> None:
    path = tmp_path / "new.funnel"
    killed = """
import os, signal, sys
from pathlib import Path
from funnel_desktop.document.filling import new_document
with new_document(Path(sys.argv[1])):
    os.kill(os.getpid(), signal.SIGKILL)
"""
    done = subprocess.run([sys.executable, "-c", killed, str(path)], cwd=ROOT)
    assert done.returncode == -signal.SIGKILL
    assert not path.exists()
