"""Printing: the page as it will be, its options remembered, one page as PDF."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from funnel_desktop.funnel.week import Block
from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.week.print_dialog import PrintDialog
from tests.faults.test_written_whole import nothing_can_be_written
from tests.ui.screens.week.conftest import WEDNESDAY, Week
from tests.ui.window.test_exporting import type_into_file_dialogs

Open = Callable[[], PrintDialog]


@pytest.fixture
def opened(week: Week) -> Open:
    def made() -> PrintDialog:
        week.shown.do("print_week")
        return week.shown.window.findChildren(PrintDialog)[-1]

    return made


def text_of(path: Path) -> str:
    with pdfplumber.open(io.BytesIO(path.read_bytes())) as read:
        assert len(read.pages) == 1
        return "".join(letter["text"].strip() for letter in read.pages[0].chars)


def test_the_page_is_written_as_pdf_and_says_the_week(
    week: Week, opened: Open, tmp_path: Path
) -> None:
    week.add(WEDNESDAY, 510, 240, title="Prospecting")
    dialog = opened()
    dialog.write_pdf(tmp_path / "week.pdf")
    said = text_of(tmp_path / "week.pdf")
    assert "Weekplan" in said
    assert "Prospecting" in said
    assert not dialog.isVisible()


def test_choices_are_there_the_next_time(opened: Open) -> None:
    dialog = opened()
    for box in dialog.boxes.values():
        box.click()
    dialog.first.setFocus()
    QTest.keyClick(dialog.first, Qt.Key.Key_Down)
    dialog.last.setFocus()
    QTest.keyClick(dialog.last, Qt.Key.Key_Up)
    QTest.keyClick(dialog.last, Qt.Key.Key_Up)
    dialog.paper.setFocus()
    QTest.keyClick(dialog.paper, Qt.Key.Key_End)
    dialog.close()
    again = opened()
    assert all(box.isChecked() for box in again.boxes.values())
    assert (again.first.value(), again.last.value()) == (7, 20)
    assert again.paper.value() == "Letter"
    again.close()


def test_hours_are_those_one_works_until_others_are_chosen(week: Week, opened: Open) -> None:
    week.shown.document.settings.set("first_minute", 9 * 60 + 30)
    week.shown.document.settings.set("days_a_week", 7)
    dialog = opened()
    assert dialog.first.value() == 9
    assert dialog.boxes["weekend"].isChecked()
    assert dialog.last.minimum() == 10
    dialog.close()


def test_a_place_that_cannot_be_written_is_said(week: Week, opened: Open, tmp_path: Path) -> None:
    said: list[str] = []
    week.shown.window.session.failed.connect(said.append)
    dialog = opened()
    dialog.write_pdf(tmp_path / "none" / "week.pdf")
    assert said == ["There is no folder for week.pdf. Create one, or choose another place."]
    dialog.close()


def test_a_full_disk_is_said_and_keeps_what_was_there(
    week: Week, opened: Open, tmp_path: Path
) -> None:
    week.add(WEDNESDAY, 510, 240, title="Prospecting")
    page, diary = tmp_path / "week.pdf", tmp_path / "week.ics"
    page.write_bytes(b"what was there")
    said: list[str] = []
    week.shown.window.session.failed.connect(said.append)
    with nothing_can_be_written():
        dialog = opened()
        dialog.write_pdf(page)
        dialog.close()
        type_into_file_dialogs(diary)
        week.shown.do("export_diary")
    assert len(said) == 2
    assert page.read_bytes() == b"what was there"
    assert not diary.exists()


def test_the_foot_names_the_paper_that_the_printer_chose(
    week: Week, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []

    def chosen(asked: QPrintDialog) -> int:
        printer = asked.printer()
        names.append(printer.docName())
        printer.setOutputFileName(str(tmp_path / "a.pdf"))
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(QPrintDialog, "exec", chosen)
    dialog = opened()
    dialog.paper.show_value("Letter")
    dialog.print.click()
    assert "1/1·A4" in text_of(tmp_path / "a.pdf")
    assert names == ["Week plan, 11–17 May 2026 · week 20"]


def test_a_saved_pdf_is_said(week: Week, opened: Open, tmp_path: Path) -> None:
    said: list[str] = []
    week.shown.window.session.said.connect(lambda sentence, _: said.append(sentence))
    opened().write_pdf(tmp_path / "week.pdf")
    assert said == ["Saved to week.pdf."]


@pytest.mark.parametrize(("width", "height"), [(1440, 860), (1024, 660)])
def test_its_buttons_stay_in_sight_with_large_text(
    qapp: QApplication, opened: Open, width: int, height: int
) -> None:
    theme().apply(qapp, "light", 150)
    dialog = opened()
    dialog.resize(width, height)
    qapp.processEvents()
    assert dialog.height() <= height
    for button in dialog.findChildren(QPushButton):
        assert dialog.rect().contains(button.geometry())
        assert button.width() >= button.minimumSizeHint().width()


def test_a_week_that_begins_on_sunday_is_printed_from_there(week: Week, opened: Open) -> None:
    set_formats(Formats(QLocale("en_US"), "EUR"))
    for day, title in ((10, "Before"), (17, "After")):
        week.shown.document.weeks.add_block(Block("", date(2026, 5, day), 540, 60, None, title))
    dialog = opened()
    dialog.boxes["weekend"].setChecked(True)
    content = dialog.preview._content
    assert [(block.day, block.title) for block in content.blocks] == [(0, "Before")]
    assert content.blocks_beyond == 0
