"""The file is moved away while its window is open: that is said, and a copy has all of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.window import file_commands
from tests.document.contents import contents
from tests.ui.conftest import Show


def test_the_next_change_is_refused_and_a_copy_offered(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = show(Anna=Stage.IN)
    toast = shown.window.notices.toast
    shown.window.session.failed.emit("Something else.")
    assert not toast.copy.isVisible()
    shown.document.path.rename(tmp_path / "elsewhere.funnel")
    shown.window.board.moves.to_stage([shown.ids["Anna"]], Stage.ABOVE)
    assert shown.stage("Anna") is Stage.IN
    assert shown.names(Stage.IN) == ["Anna"]
    assert "Save a copy" in toast._text.text()
    monkeypatch.setattr(file_commands, "ask_save", lambda *_: tmp_path / "saved.funnel")
    QTest.mouseClick(toast.copy, Qt.MouseButton.LeftButton)
    with open_document(tmp_path / "saved.funnel") as saved:
        assert contents(saved) == contents(shown.document)
