"""The file goes away while it is open: nothing changes, and it is said."""

import os
from pathlib import Path

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.funnel.stages import Stage
from tests.document.contents import contents
from tests.faults.verbs import TODAY, each_is_refused, each_works, practice


@pytest.fixture
def anna(document: Document) -> str:
    return practice(document)


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
