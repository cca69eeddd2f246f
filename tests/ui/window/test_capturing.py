"""Somebody new out of a mail, a signature or a key of the desktop: proposed, corrected, kept."""

import gc
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.ui.screens.importing.import_dialog import ImportDialog
from funnel_desktop.ui.screens.one_line.one_line_popover import OneLinePopover
from funnel_desktop.ui.window.capture_window import CaptureWindow, show_capture
from tests.ui.conftest import Show, Shown

SIGNATURE = "Mia Soler\nCalle Mayor 3, Barcelona\nTel. +34 600 111 222\nmia@soler.example"


def dropped(shown: Shown, qtbot: QtBot, load: QMimeData) -> OneLinePopover:
    shown.window.arrivals.take(load)
    found: list[OneLinePopover] = []

    def is_there() -> bool:
        found[:] = [p for p in shown.window.findChildren(OneLinePopover) if p.isVisible()]
        return bool(found)

    qtbot.waitUntil(is_there, timeout=20_000)
    return found[0]


def test_a_mail_proposes_who_wrote_it_and_the_answer(
    show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = show()
    mail = tmp_path / "mail.eml"
    mail.write_bytes(
        b"From: Mia Soler <mia@soler.example>\nSubject: Re: Coaching for us\n\nHello,\n\nMia\n"
        b"+34 600 111 222\n\n> +49 30 901820"
    )
    load = QMimeData()
    load.setUrls([QUrl.fromLocalFile(str(mail))])
    popover = dropped(shown, qtbot, load)
    assert shown.document.clients.names() == [], "nothing is kept unasked"
    QTest.keyClick(popover.box.line, Qt.Key.Key_Return)
    [(client, name)] = shown.document.clients.names()
    assert name == "Mia Soler"
    [person] = shown.document.clients.people(client)
    assert (person.email, person.phone) == ("mia@soler.example", "+34 600 111 222")
    [found] = shown.document.client_table.objectives(client, shown.clock())
    action = shown.document.objectives.get(found.id, shown.clock()).next_action
    assert action is not None
    assert (action.what, action.kind, action.day) == (
        "Coaching for us", ActionKind.EMAIL, date(2026, 5, 13),
    )  # fmt: skip
    shown.do("undo")
    assert shown.document.clients.names() == []


def test_a_signature_is_somebody_and_a_list_is_a_list(show: Show, qtbot: QtBot) -> None:
    shown = show()
    load = QMimeData()
    load.setText(SIGNATURE)
    popover = dropped(shown, qtbot, load)
    entry = popover.box.entry()
    assert (entry.client, entry.phone) == ("Mia Soler", "+34 600 111 222")
    assert entry.next_action is not None
    assert entry.next_action.kind is ActionKind.CALL
    popover.close()
    load.setText("Name,Email\nMia,mia@soler.example\nAna,ana@ruiz.example")
    shown.window.arrivals.take(load)
    qtbot.waitUntil(lambda: bool(shown.window.findChildren(ImportDialog)))
    shown.window.findChildren(ImportDialog)[0].reject()


def test_a_mail_that_nobody_wrote_is_said(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    shown = show()
    said: list[str] = []
    shown.window.session.failed.connect(said.append)
    mail = tmp_path / "mail.eml"
    mail.write_bytes(b"From: noreply@shop.example\n\nYour order")
    load = QMimeData()
    load.setUrls([QUrl.fromLocalFile(str(mail))])
    shown.window.arrivals.take(load)
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said == ["mail.eml is an automatic message: there is nobody to reply to."]


def test_the_small_window_keeps_somebody_and_goes(show: Show, qtbot: QtBot) -> None:
    shown = show()
    show_capture(shown.window)
    gc.collect()
    [small] = [w for w in QApplication.topLevelWidgets() if isinstance(w, CaptureWindow)]
    assert small.isVisible(), "also where nobody else holds it"
    assert show_capture(shown.window) is small, "there is one"
    QTest.keyClick(small.box.line, Qt.Key.Key_Return)
    assert small.sentence.text() == "Enter who it is, with the name first."
    QTest.keyClicks(small.box.line, "Mia Soler, +34 600 111 222")
    QTest.keyClick(small.box.line, Qt.Key.Key_Return)
    assert not small.isVisible()
    assert [name for _, name in shown.document.clients.names()] == ["Mia Soler"]
    left = show_capture(shown.window)
    QTest.keyClicks(left.box.line, "Uwe")
    QTest.keyClick(left, Qt.Key.Key_Escape)
    del left
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    again = show_capture(shown.window)
    assert isinstance(again, CaptureWindow)
    assert again.box.line.toPlainText() == "Uwe", "what was left there"
    again.box.line.clear()
    assert again.box.line.toPlainText() == ""
    shown.window.close()
    qtbot.waitUntil(lambda: not again.isVisible())
