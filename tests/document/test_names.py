"""Names of files, however odd or long."""

import os
from pathlib import Path

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from tests.document.refusing import TODAY, practice

ODD_NAMES = [
    "a#b.funnel",
    "100%.funnel",
    "a%20b.funnel",
    "why?.funnel",
    "?mode=memory.funnel",
    "a b  c.funnel",
    " .funnel",
    "'quoted' \"twice\".funnel",
    "İşler ışık 李雷 🙂.funnel",
    "e\u0301 é.funnel",
    "~nobody.funnel",
    "-rf.funnel",
    "a;b&c|d$(e)`f`.funnel",
    "back\\slash.funnel",
    "new\nline.funnel",
    "no ending",
    ".hidden.funnel",
    "x" * 240 + ".funnel",
    os.fsdecode(b"latin \xe9.funnel"),
    ":memory:",
]


@pytest.mark.parametrize("name", ODD_NAMES, ids=ascii)
def test_odd_names(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = practice(Path(name))
    assert path.exists()
    with open_document(path) as document:
        document.objectives.add(TODAY, client_name="Berta")
        document.save_copy(Path("copy of it"))
    assert check_file(path) == []
    assert check_file(Path("copy of it")) == []
    expected = {name, "copy of it"}
    assert {found.name for found in tmp_path.iterdir()} == expected


def made(path: Path) -> str:
    """`made`, or the key with which it is refused."""
    try:
        practice(path)
    except DocumentError as error:
        return error.key
    return "made"


@pytest.mark.parametrize("length", range(241, 262, 2))
def test_names_too_long_for_their_journal(tmp_path: Path, length: int) -> None:
    fits = length + len("-journal") <= 255
    assert made(tmp_path / ("x" * length)) == ("made" if fits else "bad_name")
    assert fits or list(tmp_path.iterdir()) == []


def test_paths_too_long_for_sqlite(tmp_path: Path) -> None:
    folder = tmp_path
    while len(str(folder)) < 380:
        folder = folder / ("d" * 60)
    folder.mkdir(parents=True)
    for length in range(480, 530, 3):
        path = folder / ("x" * (length - len(str(folder)) - 1))
        assert made(path) == ("made" if length <= 504 else "bad_name"), length


@pytest.mark.parametrize("name", ["a\x00b.funnel", "x" * 5000])
def test_names_that_cannot_be(tmp_path: Path, name: str) -> None:
    with pytest.raises(DocumentError) as caught:
        open_document(tmp_path / name)
    assert caught.value.key == "bad_name"
    with pytest.raises(DocumentError) as caught:
        create_document(tmp_path / name)
    assert caught.value.key == "bad_name"
