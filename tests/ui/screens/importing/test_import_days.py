"""What the page of the import says of days, and what is corrected there."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from funnel_desktop.exchange.import_preview import outlook
from funnel_desktop.exchange.prepared import Into
from funnel_desktop.funnel.objective import UNKNOWN_DAY
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.importing.import_dialog import ImportDialog
from funnel_desktop.ui.screens.importing.import_done_panel import ImportDonePanel
from funnel_desktop.ui.screens.importing.result_lines import first_rows
from tests.ui.conftest import TODAY, Practice

GERMAN = Path(__file__).parents[3] / "data" / "sales" / "german-cp1252.csv"

DAYS = ["12.3.26", "3.9.25", "28.10.25", "7.11.25", "19.12.25", "2.2.26", "30.4.26", "31.2.26"]
HEADINGS = "Client;Stage;First contact\n"


@pytest.fixture
def dialog(import_dialog: ImportDialog) -> ImportDialog:
    return import_dialog


def read(qtbot, dialog: ImportDialog, tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text, "utf-8")
    dialog.work.read(path)
    qtbot.waitUntil(lambda: dialog.work.prepared is not None and dialog.work.worker.is_idle)


def replanned(qtbot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.work.pause.isActive() and dialog.work.worker.is_idle)


def contacts(dialog: ImportDialog) -> list[date | None]:
    return [row.first_contact for row in dialog.work.plan.rows]


def test_the_reading_stands_beside_its_column_and_is_changed_there(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    lines = "".join(f"Client {n};Lead;{day}\n" for n, day in enumerate(DAYS))
    read(qtbot, dialog, tmp_path, HEADINGS + lines)
    assert not dialog.parts.dates.isVisible()
    reading = dialog.parts.columns.readings["First contact"]
    assert reading.isVisible()
    assert reading.currentText() == "12.3.26 is 12 Mar 2026"
    assert contacts(dialog)[0] == date(2026, 3, 12)
    assert dialog.work.plan.rows_left_out == 0
    assert dialog.parts.preview.problems.isVisible()
    assert "Row 9" in dialog.parts.preview.problems.model().index(0, 0).data()
    words = [reading.itemText(place) for place in range(reading.count())]
    assert words[1:] == ["12.3.26 is 3 Dec 2026", "12.3.26 is 26 Mar 2012"]
    reading.setFocus()
    QTest.keyClick(reading, Qt.Key.Key_End)
    replanned(qtbot, dialog)
    assert contacts(dialog)[0] == date(2012, 3, 26)
    assert reading.currentText() == words[2]
    assert dialog.focusWidget() is reading
    QTest.keyClick(reading, Qt.Key.Key_Home)
    replanned(qtbot, dialog)
    assert contacts(dialog)[0] == date(2026, 3, 12)


def test_an_open_reading_is_asked_and_answered_in_either_place(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    read(qtbot, dialog, tmp_path, HEADINGS + "A;Lead;12.3.26\nB;Lead;5.11.25\nC;Lead;31.2.26\n")
    reading = dialog.parts.columns.readings["First contact"]
    asked = dialog.parts.dates.choices["First contact"]
    assert dialog.focusWidget() is asked
    assert (reading.value(), asked.value()) == (None, None)
    assert not dialog.foot.start.isEnabled()
    reading.setFocus()
    QTest.keyClick(reading, Qt.Key.Key_Home)
    replanned(qtbot, dialog)
    assert asked.value() == reading.value() == "%d.%m.%y"
    assert contacts(dialog) == [date(2026, 3, 12), date(2025, 11, 5), None]
    assert dialog.foot.start.isEnabled()


def test_days_that_are_read_in_one_way_alone_offer_no_other(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    read(qtbot, dialog, tmp_path, HEADINGS + "A;Lead;2026-03-12\n")
    assert not dialog.parts.columns.readings["First contact"].isVisible()


def test_when_closed_rows_closed_is_asked_once(
    qtbot, dialog: ImportDialog, practice: Practice, tmp_path: Path
) -> None:
    text = HEADINGS + "A;Won;12.3.2026\nB;Lost;\nC;Won;13.3.2026\nD;Lead;14.3.2026\n"
    read(qtbot, dialog, tmp_path, text)
    assert dialog.parts.closed.isVisible()
    assert dialog.foot.start.isEnabled()
    closed = [row.closed for row in dialog.work.plan.rows[:3]]
    assert closed == [UNKNOWN_DAY] * 3
    choice = dialog.parts.closed.choice
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    replanned(qtbot, dialog)
    closed = [row.closed for row in dialog.work.plan.rows[:3]]
    assert closed == [date(2026, 3, 12), UNKNOWN_DAY, date(2026, 3, 13)]
    assert not dialog.parts.closed.day.isVisible()
    QTest.keyClick(choice, Qt.Key.Key_End)
    assert dialog.parts.closed.day.isVisible()
    dialog.parts.closed.day.setFocus()
    dialog.parts.closed.day.selectAll()
    QTest.keyClicks(dialog.parts.closed.day, "1.4.2026")
    QTest.keyClick(dialog.parts.closed.day, Qt.Key.Key_Tab)
    replanned(qtbot, dialog)
    assert {row.closed for row in dialog.work.plan.rows[:3]} == {date(2026, 4, 1)}
    QTest.keyClick(choice, Qt.Key.Key_Home)
    replanned(qtbot, dialog)
    dialog.go_to(3)
    with qtbot.waitSignal(dialog.imported):
        dialog.go_on()
    won = [o for o in practice.document.objectives.all(date(2026, 5, 12)) if o.outcome]
    assert [o.outcome_day for o in won] == [None] * 3
    assert practice.document.board.outcome_counts(date(2026, 5, 12))[Outcome.WON] == 2


def test_nothing_is_asked_where_every_closed_row_has_its_day(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    read(qtbot, dialog, tmp_path, "Client,Stage,Closed on\nA,Won,2026-03-12\nB,Lead,\n")
    assert not dialog.parts.closed.isVisible()


def test_cells_that_cannot_be_read_are_told_from_rows_left_out(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    read(qtbot, dialog, tmp_path, HEADINGS + "A;Lead;Mitte Februar\nB;Lead;13.3.2026\n")
    dialog.go_to(3)
    ending: ImportDonePanel = dialog.parts.ending
    assert "1 cell can’t be read and goes into the notes." in ending.words.text()
    assert not ending.save.isVisible()
    assert dialog.work.plan.rows[0].notes == "First contact: Mitte Februar"


def test_a_german_list_goes_in_with_no_correction(
    qtbot, dialog: ImportDialog, practice: Practice
) -> None:
    before = practice.document.board.totals(TODAY)
    dialog.work.read(GERMAN)
    qtbot.waitUntil(lambda: dialog.work.prepared is not None and dialog.work.worker.is_idle)
    assert dialog.work.draft.into is Into.OBJECTIVES
    assert not dialog.parts.dates.isVisible()
    assert dialog.work.plan.rows_left_out == 0
    reading = dialog.parts.columns.readings["Datum erster Kontakt"]
    assert reading.currentText() == "12.3.26 is 12 Mar 2026"
    for _ in range(3):
        assert dialog.focusWidget() is dialog.foot.start
        dialog.foot.start.setFocus()
        QTest.keyClick(dialog.foot.start, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    after = practice.document.board.totals(TODAY)
    added = {stage: after[stage].value - before[stage].value for stage in after}
    assert {stage: value for stage, value in added.items() if value} == {
        Stage.UNIVERSE: 460_000,
        Stage.ABOVE: 6_960_075,
        Stage.IN: 4_769_999,
    }
    assert practice.document.board.outcome_counts(TODAY)[Outcome.WON] == 4


def test_what_is_closed_is_not_promised_to_the_board(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    """Won, lost and parked ones are kept; and a value is shown as it stands in the list."""
    lines = ("A;Kunde;1.250,50 €", "B;Absage;800 €", "C;Kontakt;4.500,75 €", "D;Neu;")
    read(qtbot, dialog, tmp_path, "\n".join(("Firma;Status;Wert", *lines)))
    dialog.go_to(3)
    assert dialog.parts.ending.words.text().splitlines()[:2] == [
        "2 objectives will be on the board.",
        "2 more (won, lost or parked) will be kept.",
    ]
    details = [
        line.detail for line in first_rows(dialog.work.prepared, outlook(dialog.work.prepared, {}))
    ]
    assert [detail.split(" · ")[0] for detail in details] == ["€1,250.50", "€800", "€4,500.75", ""]
