"""File, Export and Open: each kind is written where asked, and JSON opens as a new file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit

from funnel_desktop.document.document import open_document
from funnel_desktop.exchange.document_json.json_out import export_json
from funnel_desktop.funnel.stages import Stage
from tests.ui.conftest import Show


def type_into_file_dialogs(*paths: Path) -> None:
    """Type a file's name into each dialog that is about to open, and accept it."""

    def typed(path: Path, *others: Path) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(10, lambda: typed(path, *others))
            return
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        field.setText(str(path))  # typed, its list of suggestions would take the click
        if others:
            QTimer.singleShot(0, lambda: typed(*others))
        [button, *_] = dialog.findChild(QDialogButtonBox).buttons()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, lambda: typed(*paths))


@pytest.mark.parametrize(
    ("action", "name", "begins"),
    [
        ("export_csv", "a.csv", "client,objective"),
        ("export_clients", "b.csv", "name,kind,person"),
        ("export_cards", "c.vcf", "BEGIN:VCARD"),
        ("export_json", "d.json", "{\n"),
    ],
)
def test_each_kind_is_written(
    show: Show, tmp_path: Path, action: str, name: str, begins: str
) -> None:
    shown = show(Anna=Stage.ABOVE)
    said: list[str] = []
    shown.window.session.said.connect(lambda sentence, _: said.append(sentence))
    type_into_file_dialogs(tmp_path / name)
    shown.do(action)
    assert (tmp_path / name).read_text("utf-8").startswith(begins)
    assert name in said[-1]


def test_a_whole_document_opens_as_a_new_file(qtbot, show: Show, tmp_path: Path) -> None:
    shown = show(Anna=Stage.ABOVE, Bruno=Stage.IN)
    export_json(shown.document, tmp_path / "all.json")
    opened: list[Path] = []
    shown.window.desk.open_wanted.disconnect()
    shown.window.desk.open_wanted.connect(opened.append)
    type_into_file_dialogs(tmp_path / "all.json", tmp_path / "again.funnel")
    shown.do("open_file")
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert opened == [tmp_path / "again.funnel"]
    with open_document(opened[0]) as again:
        assert again.clients.names() == shown.document.clients.names()
