"""A damaged file that is opened: what can be saved is offered, each way with what it would hold."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from funnel_desktop.document.backup_home import kept_in
from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import create_document
from funnel_desktop.ui.work.opening_files import open_at
from tests.ui.conftest import TODAY


@pytest.fixture
def file(qapp, tmp_path: Path) -> Iterator[Path]:  # type: ignore[no-untyped-def]
    """A file with a backup of all but its last change, with the end cut off."""
    path = tmp_path / "Practice.funnel"
    with kept_in(tmp_path / "backups") as home:
        with create_document(path) as document:
            for number in range(40):
                document.objectives.add(TODAY, client_name=f"Client {number}", notes="n" * 900)
            document.back_up(home)
            document.objectives.add(TODAY, client_name="Last")
        yield path


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the questions say; `press` answers them."""
    said: list[str] = []

    def answered(box: QMessageBox) -> int:
        said.append(f"{box.text()}\n{box.informativeText()}")
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answered)
    return said


def press(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    def clicked(box: QMessageBox) -> object:
        return next((each for each in box.buttons() if each.text() == text), None)

    monkeypatch.setattr(QMessageBox, "clickedButton", clicked)


def cut(path: Path) -> bytes:
    path.write_bytes(path.read_bytes()[: 4096 * 30])
    return path.read_bytes()


def test_the_newest_backup(file: Path, shown: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    left = cut(file)
    press(monkeypatch, "Use the newest backup")
    document = open_at(file, None)
    assert document is not None
    with document:
        assert document.path.name == "Practice (repaired).funnel"
        assert len(document.objectives.all(TODAY)) == 40
    assert file.read_bytes() == left
    [said] = shown
    assert "Practice.funnel itself stays as it is" in said
    assert "Use the newest backup: 40 objectives, 40 clients" in said


def test_what_can_be_read(file: Path, shown: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(sqlite3.connect(file)) as connection:
        root = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'objectives_board'"
        ).fetchone()[0]
    spoiled = bytearray(file.read_bytes())
    spoiled[(root - 1) * 4096 : (root - 1) * 4096 + 200] = b"\xff" * 200
    file.write_bytes(spoiled)
    file.with_name(".Practice.funnel.open").write_text('{"host": "elsewhere", "process": 1}')
    press(monkeypatch, "Save what can be read")
    document = open_at(file, None)
    assert document is not None
    with document:
        assert len(document.objectives.all(TODAY)) == 41
    assert check_file(file.with_name("Practice (repaired).funnel")) == []
    assert file.read_bytes() == bytes(spoiled)


def test_cancel_makes_nothing(
    file: Path, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cut(file)
    press(monkeypatch, "Cancel")
    assert open_at(file, None) is None
    assert not list(file.parent.glob("*repaired*"))


def test_where_nothing_can_be_saved_it_is_only_said(
    qapp, tmp_path: Path, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "letter.funnel").write_text("Dear Sir")
    press(monkeypatch, "")
    assert open_at(tmp_path / "letter.funnel", None) is None
    assert shown == [
        "letter.funnel is not a funnel file. If it is a list from another program, import it.\n"
    ]
