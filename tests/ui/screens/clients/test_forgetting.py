"""Forgetting from a client's window asks first; what is kept about them is written from there."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from funnel_desktop.document.document import Document
from funnel_desktop.ui.screens.clients.client_window import ClientWindow
from funnel_desktop.ui.screens.clients.forget_dialog import ForgetDialog
from funnel_desktop.ui.screens.clients.telling import write_what_is_kept
from funnel_desktop.ui.work.session import Session
from tests.document.private_client import TODAY, make_private, marked_in, word
from tests.printing.printed import all_words

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def client(document: Document) -> str:
    own = make_private(document)
    for name in ("Halden", "Vela"):
        document.objectives.add(TODAY, client_name=name, notes=f"{name} knows {word('Name')}.")
    return own


@pytest.fixture
def main(qapp: QApplication) -> Iterator[QWidget]:
    """What stands behind the client's window, as the main window does."""
    shown = QWidget()
    shown.show()
    yield shown
    shown.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, session: Session, client: str, main: QWidget) -> Iterator[ClientWindow]:
    shown = ClientWindow(session, client, main)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    if isValid(shown):
        shown.reject()


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, window: ClientWindow, main: QWidget) -> ForgetDialog:
    QTest.mouseClick(window.forget, LEFT)
    qtbot.waitUntil(lambda: bool(main.findChildren(ForgetDialog)) and not session.busy)
    [shown] = main.findChildren(ForgetDialog)
    qtbot.waitExposed(shown)
    return shown


def test_it_asks_first_and_escape_changes_nothing(
    qtbot: QtBot, dialog: ForgetDialog, document: Document, client: str
) -> None:
    steps = len(document.log.history())
    assert dialog.focusWidget() is dialog.cancel
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert client in dict(document.clients.names())
    assert len(document.log.history()) == steps


def test_who_is_forgotten_is_gone_with_the_ticked_texts(
    qtbot: QtBot, dialog: ForgetDialog, window: ClientWindow, session: Session,
    document: Document, client: str,
) -> None:  # fmt: skip
    said: list[tuple[str, object]] = []
    session.said.connect(lambda *each: said.append(each))
    dialog.mentions.setFocus()
    dialog.mentions.go_to(1)
    QTest.keyClick(dialog.mentions, Qt.Key.Key_Space)
    with qtbot.waitSignal(window.destroyed):
        QTest.mouseClick(dialog.forget, LEFT)
    qtbot.waitUntil(lambda: not session.busy)
    assert client not in dict(document.clients.names())
    notes = {found.client_name: found.notes for found in document.objectives.all(TODAY)}
    assert notes["Halden"] == "Halden knows —."
    assert notes["Vela"] == f"Vela knows {word('Name')}."
    assert said == [("The client is forgotten.", None)]
    assert document.log.undo_step() is None
    assert all("vela" in where.lower() for where in marked_in(document.path))


@pytest.mark.parametrize("ending", [".pdf", ".json"])
def test_what_is_kept_is_written(
    qtbot: QtBot, session: Session, main: QWidget, client: str, tmp_path: Path, ending: str
) -> None:
    target, said = tmp_path / f"kept{ending}", []
    session.said.connect(lambda sentence, _: said.append(sentence))
    write_what_is_kept(session, client, target, main)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [f"Saved to kept{ending}."]
    if ending == ".json":
        assert json.loads(target.read_text("utf-8"))["client"]["name"] == word("Name")
    else:
        assert word("activity").replace(" ", "") in all_words(target.read_bytes())[1]


def test_it_is_offered_in_the_window(window: ClientWindow) -> None:
    menu = window.told.menu()
    assert [entry.text() for entry in menu.actions()] == ["To read (PDF)…", "For programs (JSON)…"]
