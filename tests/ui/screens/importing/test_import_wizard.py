"""The four steps with a list of clients: by keyboard, look-alikes decided, pasted, remembered."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from funnel_desktop.exchange.contacts.alike import AlikeAnswer
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.importing.import_dialog import ImportDialog
from funnel_desktop.ui.screens.importing.step_bar import COLUMNS, DONE, DUPLICATES, FILE
from funnel_desktop.ui.widgets.painted_list import ROW
from tests.ui.conftest import TODAY, Practice

CONTACTS = """Nombre completo;Empresa;Tel. móvil;Correo;Ciudad;Plantilla;Observaciones;ID_interno
Zoe Blanc;Blanc Design;+33 1 555 01 44;zoe@blanc.example;Lyon;6;Met at design fair;000812
Elif Karaca;;;elif@karaca.example;İzmir;;Singer;000813
Haldan Architects;;;;Oslo;;;000814
;;;;Leeds;;;000815
"""


@pytest.fixture
def dialog(import_dialog: ImportDialog) -> ImportDialog:
    return import_dialog


@pytest.fixture
def contacts(tmp_path: Path) -> Path:
    path = tmp_path / "contacts.csv"
    path.write_text(CONTACTS, "utf-8")
    return path


def planned(qtbot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.work.prepared is not None and dialog.work.worker.is_idle)


def read(qtbot, dialog: ImportDialog, path: Path) -> None:
    dialog.work.read(path)
    planned(qtbot, dialog)


def enter(dialog: ImportDialog) -> None:
    """Press Enter where the keyboard is."""
    focused = dialog.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)


def texts(dialog: ImportDialog) -> list[str]:
    """What the result on the right says."""
    labels = dialog.parts.preview.findChildren(type(dialog.parts.preview.title))
    return [label.text() for label in labels if label.isVisible()]


def test_a_list_of_contacts_goes_in_by_keys_alone(
    qtbot, dialog: ImportDialog, practice: Practice, contacts: Path
) -> None:
    before = len(practice.document.log.history())
    assert dialog.step == FILE
    assert dialog.focusWidget() is dialog.parts.drop.button
    read(qtbot, dialog, contacts)
    assert dialog.step == COLUMNS
    shown = {"Blanc Design", "new in Universe", "can’t be imported"}
    qtbot.waitUntil(lambda: shown <= set(texts(dialog)))
    enter(dialog)
    assert dialog.step == DUPLICATES
    assert dialog.focusWidget() is dialog.parts.alike.list
    assert not dialog.foot.start.isEnabled()
    QTest.keyClick(dialog.parts.alike.list, Qt.Key.Key_Down)
    line = dialog.parts.alike.list.currentIndex().data(ROW)
    assert (line.name, line.answer) == ("Haldan Architects", None)
    QTest.keyClick(dialog.parts.alike.list, Qt.Key.Key_Right)
    QTest.keyClick(dialog.parts.alike.list, Qt.Key.Key_Right)
    assert dialog.parts.alike.list.currentIndex().data(ROW).answer is AlikeAnswer.MERGE
    assert dialog.foot.start.isEnabled()
    dialog.foot.start.setFocus(Qt.FocusReason.TabFocusReason)
    enter(dialog)
    assert dialog.step == DONE
    assert len(practice.document.log.history()) == before
    with qtbot.waitSignal(dialog.imported):
        enter(dialog)
    assert len(practice.document.log.history()) == before + 1
    cards = practice.document.board.cards(Stage.UNIVERSE, TODAY, 0, 9)
    assert [card.client_name for card in cards] == ["Elif Karaca", "Blanc Design"]
    halden = practice.objective(practice.halden).client
    assert practice.document.clients.get(halden).place == "Oslo"
    practice.document.log.undo()
    assert practice.document.clients.get(halden).place == ""


def test_what_stays_is_said_for_every_answer(qtbot, dialog: ImportDialog, contacts: Path) -> None:
    read(qtbot, dialog, contacts)
    dialog.go_to(DUPLICATES)
    elif_ = dialog.parts.alike.list.rows.index(0)
    assert elif_.data(ROW).why == "Same name: Elif Karaca"
    assert elif_.data(ROW).kept == "The other stays; filled in: Notes, Place, Person"
    QTest.keyClick(dialog.parts.alike.list, Qt.Key.Key_Left)
    assert "left out" in elif_.data(ROW).kept
    qtbot.waitUntil(lambda: "Left out" in texts(dialog))
    for answer, button in dialog.parts.alike.for_all.items():
        QTest.keyClick(button, Qt.Key.Key_Space)
        rows = dialog.parts.alike.list.rows
        answers = {rows.index(row).data(ROW).answer for row in range(rows.rowCount())}
        assert answers == {answer}
    qtbot.waitUntil(lambda: "3" in texts(dialog))


def test_an_answer_is_chosen_from_a_menu(qtbot, dialog: ImportDialog, contacts: Path) -> None:
    read(qtbot, dialog, contacts)
    dialog.go_to(DUPLICATES)
    QTest.keyClick(dialog.parts.alike.list, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction().text() == "Fill the gaps"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert dialog.parts.alike.list.currentIndex().data(ROW).answer is AlikeAnswer.DIFFERENT


def test_a_table_is_pasted_from_a_spreadsheet(
    qtbot, dialog: ImportDialog, practice: Practice
) -> None:
    QApplication.clipboard().setText("Ana Ruiz\t+34 600 555 012\nBo Li\t+86 10 5550 1234\n")
    QTest.keySequence(dialog, "Ctrl+V")
    planned(qtbot, dialog)
    assert [client.name for client in dialog.work.prepared.listed] == ["Ana Ruiz", "Bo Li"]
    assert dialog.work.prepared.listed[1].people[0].phone == "+86 10 5550 1234"
    QApplication.clipboard().setText(" ")
    QTest.keySequence(dialog, "Ctrl+V")
    qtbot.waitUntil(lambda: dialog.work.worker.is_idle)
    assert dialog.foot.sentence.text()
    assert (dialog.step, len(dialog.work.prepared.listed)) == (COLUMNS, 2)


def test_rows_are_taken_as_sales_or_as_clients(qtbot, dialog: ImportDialog, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Client,Amount,Revenue\nVela,1200,90000\n", "utf-8")
    read(qtbot, dialog, path)
    assert dialog.parts.columns.choices["Amount"].value() == "value"
    [clients, _] = dialog.parts.into.choice.buttons()
    QTest.keyClick(clients, Qt.Key.Key_Space)
    planned(qtbot, dialog)
    assert dialog.parts.columns.choices["Amount"].value() is None
    assert dialog.parts.columns.choices["Revenue"].value() == "revenue"
    assert dialog.work.prepared.listed[0].facts["revenue"] == 9_000_000


def test_a_matching_is_remembered_for_the_next_list(
    qtbot, dialog: ImportDialog, contacts: Path
) -> None:
    read(qtbot, dialog, contacts)
    choice = dialog.parts.columns.choices["ID_interno"]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_End)
    assert choice.value() == "client_id"
    planned(qtbot, dialog)
    dialog.foot.matching.setFocus()
    enter(dialog)
    assert not dialog.foot.matching.isEnabled()
    read(qtbot, dialog, contacts)
    assert dialog.parts.columns.choices["ID_interno"].value() == "client_id"


def test_back_leads_to_where_one_was(qtbot, dialog: ImportDialog, contacts: Path) -> None:
    read(qtbot, dialog, contacts)
    dialog.go_to(DUPLICATES)
    for step in (COLUMNS, FILE):
        dialog.foot.back.setFocus()
        QTest.keyClick(dialog.foot.back, Qt.Key.Key_Return)
        assert dialog.step == step
    assert dialog.parts.drop.isVisible()
    enter(dialog)
    assert dialog.step == COLUMNS


def test_rows_left_out_are_saved_as_a_list(
    qtbot, dialog: ImportDialog, contacts: Path, tmp_path: Path
) -> None:
    read(qtbot, dialog, contacts)
    dialog.go_to(DONE)
    assert dialog.parts.ending.save.isVisible()
    dialog.parts.ending.save_to(tmp_path / "left out.csv")
    with (tmp_path / "left out.csv").open(encoding="utf-8-sig", newline="") as stream:
        [headings, row] = csv.reader(stream)
    assert headings[:3] == ["Row", "Why it was left out", "Nombre completo"]
    assert row[:2] == ["5", "It names neither a client nor a person."]
    assert row[6] == "Leeds"


def test_the_sales_of_a_look_alike_go_to_the_client_one_has(
    qtbot, dialog: ImportDialog, practice: Practice, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Client,Stage\nMeridian Lab,Lead\nNew One,Lead\n", "utf-8")
    read(qtbot, dialog, path)
    dialog.go_to(DUPLICATES)
    QTest.keyClick(dialog.parts.alike.for_all[AlikeAnswer.MERGE], Qt.Key.Key_Space)
    dialog.go_to(DONE)
    with qtbot.waitSignal(dialog.imported):
        enter(dialog)
    names = [name for _, name in practice.document.clients.names()]
    assert "New One" in names
    assert "Meridian Lab" not in names
    meridian = practice.objective().client
    mine = [o for o in practice.document.objectives.all(TODAY) if o.client == meridian]
    assert len(mine) == 2


CONNECTIONS = """Notes:
"When exporting your data, some addresses may be missing, as people wish"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Iris,Okafor,https://x.example/iris,,Okafor & Sons,Owner,03 Nov 2024
Bruno,Kellner,https://x.example/bk,bruno@kellner.example,Kellner AG,"Head of HR, DACH",14 Mar 2023
Pilar,Ruiz,https://x.example/pi,,,,01 Jan 2020
Confidential information
"""


def test_headings_are_found_below_notes_and_can_be_said_to_be_elsewhere(
    qtbot, dialog: ImportDialog, practice: Practice, tmp_path: Path
) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text(CONNECTIONS, "utf-8")
    read(qtbot, dialog, path)
    choice = dialog.parts.columns.headings.choice
    assert choice.currentText().startswith("Row 4: First Name, Last Name")
    assert [client.name for client in dialog.work.prepared.listed] == [
        "Okafor & Sons", "Kellner AG", "Pilar Ruiz",
    ]  # fmt: skip
    qtbot.waitUntil(lambda: "Columns not imported: URL, Connected On." in texts(dialog))
    [aside] = [text for text in texts(dialog) if text.startswith("Not part of the list: ")]
    assert all(words in aside for words in ("row 1 “Notes:”", "row 8 “Confidential"))

    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.value() == 5
    planned(qtbot, dialog)
    assert dialog.focusWidget() is choice
    assert "Okafor & Sons" in dialog.parts.columns.choices
    QTest.keyClick(choice, Qt.Key.Key_End)
    planned(qtbot, dialog)
    assert (choice.currentText(), next(iter(dialog.parts.columns.choices))) == ("No headings", "A")
    for row in (8, 7, 6, 5, 4):
        QTest.keyClick(choice, Qt.Key.Key_Up)
        assert choice.value() == row
    planned(qtbot, dialog)

    sentences: list[str] = []
    practice.session.said.connect(lambda sentence, _action: sentences.append(sentence))
    while dialog.step != DONE:
        dialog.foot.start.setFocus()
        QTest.keyClick(dialog.foot.start, Qt.Key.Key_Return)
    assert "Columns not imported: URL, Connected On." in dialog.parts.ending.words.text()
    with qtbot.waitSignal(dialog.imported):
        dialog.foot.start.setFocus()
        QTest.keyClick(dialog.foot.start, Qt.Key.Key_Return)
    [sentence] = sentences
    assert sentence.endswith(" imported. Columns not imported: URL, Connected On.")


def test_a_file_of_cards_has_no_row_of_headings(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    path = tmp_path / "one.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Iris\nTEL:+1 555 0100\nEND:VCARD\n", "utf-8")
    read(qtbot, dialog, path)
    assert not dialog.parts.columns.headings.isVisibleTo(dialog)
