"""A list from a file to the board: read, corrected, planned and written from the page."""

from collections import Counter
from datetime import date
from pathlib import Path
from time import perf_counter, process_time

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.importing.import_dialog import ImportDialog
from funnel_desktop.ui.screens.importing.import_draft import read_draft
from funnel_desktop.ui.screens.importing.step_bar import DONE
from funnel_desktop.ui.widgets.text_label import TextLabel
from tests.data.workbook import changed, number, write_workbook
from tests.long_lists import SALES, list_name, rows_of
from tests.ui.conftest import TODAY, Practice

LEFT = Qt.MouseButton.LeftButton
PLAIN = (
    "Client,Wish,Amount,First contact,Stage\n"
    "Vela Sports,Team day,1200,2026-03-01,Lead\n"
    "Halden Architects,Off-site,6500.50,2026-04-02,Won\n"
)


@pytest.fixture
def dialog(import_dialog: ImportDialog) -> ImportDialog:
    return import_dialog


def planned(qtbot, dialog: ImportDialog, path: Path) -> None:
    dialog.work.read(path)
    qtbot.waitUntil(
        lambda: dialog.work.plan is not None and dialog.work.worker.is_idle, timeout=20_000
    )


def written(tmp_path: Path, text: str, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return path


def choose(dialog: ImportDialog, heading: str, field: str | None) -> None:
    """Choose by keyboard, as the combo box offers it."""
    choice = dialog.parts.columns.choices[heading]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    while choice.value() != field:
        before = choice.currentIndex()
        QTest.keyClick(choice, Qt.Key.Key_Down)
        assert choice.currentIndex() != before, field


def to_the_end(dialog: ImportDialog) -> None:
    """Press the primary button by Enter until it imports."""
    while dialog.step != DONE:
        before = dialog.step
        dialog.foot.start.setFocus()
        QTest.keyClick(dialog.foot.start, Qt.Key.Key_Return)
        assert dialog.step == before + 1, dialog.foot.start.toolTip()


def replanned(qtbot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.work.pause.isActive() and dialog.work.worker.is_idle)


def test_new_services_are_asked_about_once_for_all(
    qtbot, dialog: ImportDialog, practice: Practice, tmp_path: Path
) -> None:
    planned(qtbot, dialog, written(tmp_path, PLAIN))
    assert not dialog.parts.audience.isVisible()
    listed = "Client,Service,Stage\nVela,Retreat,Lead\nOmar,Executive Coaching,Lead\n"
    planned(qtbot, dialog, written(tmp_path, listed, "services.csv"))
    assert dialog.parts.audience.isVisible()
    assert "Retreat" in dialog.parts.audience.choice.accessibleName()
    individuals, organisations = dialog.parts.audience.choice.buttons()
    assert organisations.isChecked()
    QTest.mouseClick(individuals, LEFT)
    replanned(qtbot, dialog)
    to_the_end(dialog)
    with qtbot.waitSignal(dialog.imported):
        dialog.foot.start.setFocus()
        QTest.keyClick(dialog.foot.start, Qt.Key.Key_Return)
    services = practice.document.services
    assert services.named("Retreat").audience == "private"
    assert services.named("Executive coaching").audience == "organisation", "known ones stay"


def test_a_list_goes_in_by_one_button_as_one_step(
    qtbot, dialog: ImportDialog, practice: Practice, tmp_path: Path
) -> None:
    before = len(practice.document.log.history())
    said: list[str] = []
    practice.session.said.connect(lambda sentence, action: said.append(sentence))
    planned(qtbot, dialog, written(tmp_path, PLAIN))
    assert dialog.foot.start.isEnabled()
    to_the_end(dialog)
    assert len(practice.document.log.history()) == before
    with qtbot.waitSignal(dialog.imported):
        dialog.foot.start.setFocus()
        QTest.keyClick(dialog.foot.start, Qt.Key.Key_Return)
    assert len(practice.document.log.history()) == before + 1
    cards = practice.document.board.cards(Stage.UNIVERSE, TODAY, 0, 9)
    assert ("Vela Sports", 120000) in [(card.client_name, card.value) for card in cards]
    assert practice.document.board.outcome_counts(TODAY)[Outcome.WON] == 1
    assert len(practice.document.clients.names()) == 4
    assert not dialog.isVisible()
    assert not practice.session.busy
    assert said
    practice.document.log.undo()
    assert len(practice.document.objectives.all(TODAY)) == 3


def test_the_page_shows_what_will_happen(qtbot, dialog: ImportDialog, tmp_path: Path) -> None:
    planned(qtbot, dialog, written(tmp_path, PLAIN))
    shown = {
        label.text()
        for label in dialog.parts.preview.findChildren(type(dialog.parts.preview.title))
    }
    assert {"Vela Sports", "Halden Architects", "Universe", "Won"} <= shown
    assert any("€1,200" in text and "1 Mar 2026" in text for text in shown)
    assert dialog.parts.columns.choices["Amount"].value() == "value"


def test_a_column_is_sent_elsewhere_and_its_place_given_up(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    planned(qtbot, dialog, written(tmp_path, PLAIN))
    choose(dialog, "Wish", "client")
    assert dialog.parts.columns.choices["Client"].value() == "person"
    replanned(qtbot, dialog)
    assert dialog.work.plan is not None
    assert [row.client for row in dialog.work.plan.rows] == ["Team day", "Off-site"]
    assert [row.person for row in dialog.work.plan.rows] == ["Vela Sports", "Halden Architects"]
    choose(dialog, "Amount", None)
    replanned(qtbot, dialog)
    assert [row.value for row in dialog.work.plan.rows] == [None, None]


def test_a_word_for_a_stage_is_corrected(qtbot, dialog: ImportDialog, tmp_path: Path) -> None:
    text = "Client,Stage\nA,Lead\nB,Qwertz\nC,Qwertz\n"
    planned(qtbot, dialog, written(tmp_path, text))
    assert dialog.work.plan is not None
    assert dialog.work.plan.rows_left_out == 2
    assert dialog.parts.preview.problems.isVisible()
    assert dialog.parts.stages.choices["Qwertz"].value() is None
    choice = dialog.parts.stages.choices["Qwertz"]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_End)
    replanned(qtbot, dialog)
    assert dialog.work.plan.counts[Outcome.PARKED] == 2
    assert dialog.work.plan.rows_left_out == 0
    assert not dialog.parts.preview.problems.isVisible()


def test_the_order_of_open_dates_is_asked(qtbot, dialog: ImportDialog, tmp_path: Path) -> None:
    planned(qtbot, dialog, written(tmp_path, "Client,First contact\nA,03/04/2026\n"))
    assert dialog.parts.dates.isVisible()
    assert not dialog.foot.start.isEnabled()
    assert "date format" in dialog.foot.start.toolTip()
    choice = dialog.parts.dates.choices["First contact"]
    offered = [choice.itemText(row) for row in range(choice.count())]
    assert sorted(offered) == ["3 Apr 2026", "4 Mar 2026"]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    while choice.currentText() != "4 Mar 2026":
        QTest.keyClick(choice, Qt.Key.Key_Down)
    qtbot.waitUntil(dialog.foot.start.isEnabled)
    assert dialog.work.plan is not None
    assert dialog.work.plan.rows[0].first_contact == date(2026, 3, 4)


def test_what_cannot_be_taken_is_said_with_row_column_and_why(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    planned(qtbot, dialog, written(tmp_path, "Client,Amount\nA,5\nB,much\n"))
    model = dialog.parts.preview.problems.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Row 3, Amount: “much” is not a number."
    ]


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("empty.csv", b"", "empty"),
        ("book.xlsx", b"PK\x03\x04" + b"x" * 50, "CSV"),
        ("gone.csv", None, "was not found"),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_a_sentence(
    qtbot, dialog: ImportDialog, tmp_path: Path, name: str, content: bytes | None, word: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    dialog.work.read(path)
    qtbot.waitUntil(lambda: dialog.work.worker.is_idle)
    shown = [
        label.text()
        for label in dialog.parts.preview.findChildren(type(dialog.parts.preview.title))
    ]
    assert any(word in text and name in text for text in shown)
    assert not dialog.foot.start.isEnabled()


def test_a_file_is_dropped_on_the_page(qtbot, dialog: ImportDialog, tmp_path: Path) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(written(tmp_path, PLAIN)))])
    where, copy, no_key = QPoint(10, 10), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, copy, carried, LEFT, no_key)
    QApplication.sendEvent(dialog.parts.drop, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(where), copy, carried, LEFT, no_key)
    QApplication.sendEvent(dialog.parts.drop, drop)
    qtbot.waitUntil(lambda: dialog.work.plan is not None and dialog.work.worker.is_idle)
    assert len(dialog.work.plan.rows) == 2


def test_a_name_in_the_file_is_text_never_markup(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    from PySide6.QtWidgets import QLabel

    planned(qtbot, dialog, written(tmp_path, "Client,Stage\n<img src=/etc/x>,<b>lead</b>\n"))
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()
        assert "<" not in label.toolTip()


def test_cancel_while_it_is_written_leaves_nothing(
    qtbot, dialog: ImportDialog, practice: Practice, tmp_path: Path
) -> None:
    rows = "".join(f"Client {number},{number}\n" for number in range(8_000))
    planned(qtbot, dialog, written(tmp_path, "Client,Amount\n" + rows))
    before = len(practice.document.log.history())
    to_the_end(dialog)
    QTest.mouseClick(dialog.foot.start, LEFT)
    assert practice.session.busy
    assert not practice.session.do(lambda: pytest.fail("the document is lent"))
    dialog.writer.progressed.connect(lambda *_: dialog.reject())
    qtbot.waitUntil(lambda: not dialog.writer.is_writing, timeout=30_000)
    assert dialog.isVisible()
    assert "Nothing was imported" in dialog.foot.sentence.text()
    assert len(practice.document.log.history()) == before
    assert len(practice.document.objectives.all(TODAY)) == 3
    assert not practice.session.busy
    assert dialog.foot.start.isEnabled()


def test_closing_while_it_is_read_harms_nothing(qtbot, practice: Practice, tmp_path: Path) -> None:
    rows = "".join(f"Client {number},{number}\n" for number in range(20_000))
    dialog = ImportDialog(practice.session, None, written(tmp_path, "Client,Amount\n" + rows))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert len(practice.document.objectives.all(TODAY)) == 3


def test_the_window_lives_while_a_large_list_is_read_and_written(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    rows = "".join(f"Client {n},{n},0{n % 9 + 1}-1{n % 9}-2025\n" for n in range(10_000))
    path = written(tmp_path, "Client,Amount,First contact\n" + rows)
    gaps: list[float] = []
    last = [process_time()]

    def beat() -> None:
        now = process_time()
        gaps.append(now - last[0])
        last[0] = now

    timer = QTimer(interval=5)
    timer.timeout.connect(beat)
    timer.start()
    planned(qtbot, dialog, path)
    to_the_end(dialog)
    with qtbot.waitSignal(dialog.imported, timeout=60_000):
        QTest.mouseClick(dialog.foot.start, LEFT)
    timer.stop()
    assert sorted(gaps)[-3] < 0.25


@pytest.mark.parametrize("sales", SALES, ids=list_name)
def test_a_long_list_is_on_the_board_by_enter_alone(
    qtbot, dialog: ImportDialog, practice: Practice, sales: Path
) -> None:
    planned(qtbot, dialog, sales)
    assert dialog.work.plan is not None
    stages = Counter(row["deal_stage"] for row in rows_of(sales))
    assert dialog.work.plan.counts == {
        Stage.UNIVERSE: stages["Prospecting"],
        Stage.IN: stages["Engaging"],
        Outcome.WON: stages["Won"],
        Outcome.LOST: stages["Lost"],
    }
    assert dialog.work.plan.problems == []
    to_the_end(dialog)
    with qtbot.waitSignal(dialog.imported, timeout=60_000):
        QTest.mouseClick(dialog.foot.start, LEFT)
    in_funnel = practice.document.board.totals(TODAY)[Stage.IN].objectives
    assert in_funnel == stages["Engaging"] + 1


def test_a_draft_keeps_one_column_a_field(tmp_path: Path) -> None:
    draft = read_draft(written(tmp_path, PLAIN), "en_GB")
    assert draft.mapping["client"] == ["Client"]
    assert draft.choose("Amount", "objective") == {"Wish": None}
    assert "value" not in draft.mapping
    assert draft.choose("Amount", "value") == {"Wish": "objective"}
    assert draft.choose("Wish", "client") == {"Client": "person"}
    assert draft.mapping["client"] == ["Wish"]
    assert "objective" not in draft.mapping
    assert draft.choose("Wish", None) == {"Client": "client"}
    draft.choose("Client", None)
    assert "client" not in draft.mapping


PEOPLE = "Name,Firma,Vermittler,Mail,Mail 2\nIris Okafor,Okafor Ltd,Bo Li,,i@o.example\n"


def test_who_was_the_client_becomes_the_person(qtbot, dialog: ImportDialog, tmp_path: Path) -> None:
    planned(qtbot, dialog, written(tmp_path, PEOPLE))
    choices = dialog.parts.columns.choices
    assert [choices[h].value() for h in ("Name", "Firma")] == ["person", "name"]
    choose(dialog, "Name", "name")
    assert [choices[h].value() for h in ("Name", "Firma")] == ["name", "person"]
    choose(dialog, "Firma", "name")
    assert [choices[h].value() for h in ("Name", "Firma")] == ["person", "name"]
    replanned(qtbot, dialog)
    [client] = dialog.work.prepared.listed
    assert (client.name, client.people[0].name) == ("Okafor Ltd", "Iris Okafor")


def test_two_columns_for_one_field_fill_each_others_gaps(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    planned(qtbot, dialog, written(tmp_path, PEOPLE))
    assert dialog.parts.columns.choices["Mail 2"].value() == "email"
    choose(dialog, "Vermittler", "notes")
    choose(dialog, "Mail", "email")
    assert dialog.parts.columns.choices["Mail 2"].value() == "email"
    replanned(qtbot, dialog)
    [client] = dialog.work.prepared.listed
    assert (client.people[0].email, client.notes) == ("i@o.example", "Bo Li")


def test_the_keyboard_goes_on_after_a_matching_is_saved(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    planned(qtbot, dialog, written(tmp_path, PLAIN))
    dialog.foot.matching.setFocus()
    dialog.foot.matching.setFocus()
    QTest.keyClick(dialog.foot.matching, Qt.Key.Key_Return)
    assert not dialog.foot.matching.isEnabled()
    assert dialog.focusWidget() is dialog.foot.start


def test_closing_in_the_middle_ends_the_reading(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    long = PLAIN + "Vela Sports,Team day,1200,2026-03-01,Lead\n" * 300_000
    dialog.work.read(written(tmp_path, long))
    qtbot.waitUntil(lambda: dialog.foot.progress.isVisible(), timeout=20_000)
    assert not dialog.work.worker.is_idle
    before = perf_counter()
    QTest.mouseClick(dialog.foot.cancel, LEFT)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.work.worker.is_idle)
    assert perf_counter() - before < 2
    assert dialog.work.draft is None


def test_another_file_takes_the_place_of_one_that_is_being_read(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    long = PLAIN + "Vela Sports,Team day,1200,2026-03-01,Lead\n" * 300_000
    dialog.work.read(written(tmp_path, long, "long.csv"))
    qtbot.waitUntil(lambda: dialog.foot.progress.isVisible(), timeout=20_000)
    planned(qtbot, dialog, written(tmp_path, PLAIN))
    assert dialog.work.draft is not None
    assert (dialog.work.draft.name, len(dialog.work.draft.table.rows)) == ("list.csv", 2)


def test_a_reader_that_is_killed_says_so_and_the_next_file_is_read(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    far = '<row r="9"><c r="ALL499999"><v>1</v></c></row></sheetData>'
    book = write_workbook(tmp_path / "far.xlsx", [[number(1), number(2)]])
    book.write_bytes(changed(book, "xl/worksheets/sheet1.xml", "</sheetData>", far))
    dialog.work.read(book)
    qtbot.waitUntil(lambda: dialog.work.worker.is_idle, timeout=20_000)
    said = [label.text() for label in dialog.parts.preview.findChildren(TextLabel)]
    assert any("far.xlsx could not be read: the reader stopped at it." in s for s in said)
    planned(qtbot, dialog, written(tmp_path, PLAIN))


def test_scrolling_over_a_question_does_not_answer_it(
    qtbot, dialog: ImportDialog, tmp_path: Path
) -> None:
    """The first unanswered stage has the keyboard, and comes under the pointer by scrolling."""
    planned(qtbot, dialog, written(tmp_path, "Client,Stage\nA,Xyz\nB,Lead\n"))
    choice = dialog.parts.stages.choices["Xyz"]
    qtbot.waitUntil(choice.hasFocus)
    before = choice.value()
    middle = QPointF(choice.rect().center())
    turned = QWheelEvent(
        middle, choice.mapToGlobal(middle), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, turned)
    assert choice.value() == before
    assert not turned.isAccepted()
