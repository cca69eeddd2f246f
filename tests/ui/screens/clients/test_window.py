"""The window of a client, and the dialog that joins two of them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from funnel_desktop.document.document import Document
from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.ideal_client import Profile, Trait, TraitKind, Value
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.clients.client_window import ClientWindow
from funnel_desktop.ui.screens.clients.merge_dialog import MergeDialog
from funnel_desktop.ui.screens.clients.record import OBJECTIVES_SHOWN, read_client
from funnel_desktop.ui.screens.ideal_client.trait_row import TraitRow
from funnel_desktop.ui.work.session import Session
from tests.ui.screens.clients.conftest import TODAY

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def profile(document: Document) -> Profile:
    openness = Trait(
        new_id(), "Openness", TraitKind.PSYCHOGRAPHIC, 5,
        values=(Value(new_id(), "tries things", 5), Value(new_id(), "prove it first", None)),
    )  # fmt: skip
    made = Profile(new_id(), "Ideal", traits=(openness,))
    document.profiles.save(made)
    return made


@pytest.fixture
def window(
    qtbot, session: Session, people: dict[str, str], profile: Profile
) -> Iterator[ClientWindow]:
    shown = ClientWindow(session, people["Per"])
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    if isValid(shown):
        shown.reject()


def test_fields_are_saved_as_they_are_typed_one_step_each(
    window: ClientWindow, document: Document, people: dict[str, str]
) -> None:
    before = len(document.log.history())
    for name, text in (("sector", "Bakery"), ("size", "12"), ("revenue", "1,500.50")):
        field = window.details.field(name)
        field.setFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Tab)
    found = document.clients.get(people["Per"])
    assert (found.sector, found.size, found.revenue) == ("Bakery", 12, 150050)
    assert len(document.log.history()) == before + 3
    QTest.keySequence(window, "Ctrl+Z")
    assert document.clients.get(people["Per"]).revenue is None


def choose(row: TraitRow, words: str) -> None:
    """Open a trait's answers by keyboard and choose one."""
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    [entry] = [entry for entry in menu.actions() if entry.text() == words]
    menu.setActiveAction(entry)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_an_answer_changes_the_fit_that_is_shown(
    window: ClientWindow, document: Document, people: dict[str, str], profile: Profile
) -> None:
    [trait] = profile.traits
    assert window.fit.sentence.text() == "Fit not known yet: answer a trait."
    choose(window.fit.rows[trait.id], "tries things: +5")
    assert window.fit.sentence.text() == "Fit +5.0, with 100 % of the weight known."
    assert window.fit.rows[trait.id].accessibleName() == "Openness: tries things: +5"
    choose(window.fit.rows[trait.id], "prove it first: rules out")
    assert window.fit.sentence.text() == "Ruled out: prove it first."
    document.log.undo()
    document.log.undo()
    judged = document.ideal_clients.of_client(people["Per"], TODAY)
    assert judged is not None
    assert judged.fit.score is None


def test_best_or_worst_is_chosen(
    window: ClientWindow, document: Document, people: dict[str, str]
) -> None:
    window.details.mark.setFocus()
    QTest.keyClick(window.details.mark, Qt.Key.Key_Down)
    assert document.clients.get(people["Per"]).marked == "best"


def test_its_objectives_are_opened_from_it(qtbot, window: ClientWindow) -> None:
    window.objectives.list.go_to(0)
    with qtbot.waitSignal(window.objective_wanted):
        QTest.keyClick(window.objectives.list, Qt.Key.Key_Return)


def test_it_closes_when_its_client_is_gone(
    qtbot, window: ClientWindow, document: Document, people: dict[str, str]
) -> None:
    with qtbot.waitSignal(window.destroyed):
        document.merge_clients(people["Olga"], people["Per"], {})


def test_it_is_deleted_from_its_window_which_closes(
    qtbot, window: ClientWindow, session: Session, document: Document, people: dict[str, str]
) -> None:
    said: list[str] = []
    session.said.connect(lambda sentence, _: said.append(sentence))
    with qtbot.waitSignal(window.destroyed):
        QTest.mouseClick(window.delete, LEFT)
    assert people["Per"] not in dict(document.clients.names())
    assert said == ["Client Per deleted. Deleted as well: 1 objective."]


def test_merging_asks_where_both_say_something_else(
    qtbot, session: Session, document: Document, people: dict[str, str]
) -> None:
    document.clients.edit(people["Olga"], "sector", "Law")
    parent = QWidget()
    dialog = MergeDialog(session, people["Olga"], people["Per"], parent)
    dialog.show()
    dialog.keep("name", 1)
    QTest.mouseClick(dialog.merge, LEFT)
    kept = document.clients.get(people["Olga"])
    assert (kept.name, kept.sector, kept.place) == ("Per", "Law", "İzmir")
    assert len(document.client_table.objectives(people["Olga"], TODAY)) == 2
    document.log.undo()
    assert document.clients.get(people["Per"]).name == "Per"


@pytest.mark.parametrize(
    ("width", "zoom", "columns"),
    [(1080, 100, 3), (1024, 100, 2), (1440, 200, 2), (1024, 200, 1)],
)
def test_nothing_is_cut_in_a_narrow_window_or_large_text(
    qtbot, session: Session, people, profile: Profile, qapp: QApplication,
    width: int, zoom: int, columns: int,
) -> None:  # fmt: skip
    theme().apply(qapp, "light", zoom)
    shown = ClientWindow(session, people["Zoe"])
    shown.resize(width, 700)
    shown.show()
    qtbot.waitExposed(shown)
    assert shown.arrangement.count == columns
    assert shown.focusWidget() is shown.details.name
    qtbot.waitUntil(lambda: not _cut(shown))
    shown.close()
    theme().apply(qapp, "light", 100)


def _cut(shown: ClientWindow) -> list[QScrollArea]:
    """Columns wider than their room: they scroll only up and down."""
    areas = shown.findChildren(QScrollArea)
    return [area for area in areas if area.widget().width() > area.viewport().width()]


def test_a_client_with_many_objectives_asks_no_more_than_one_with_few(
    session: Session, document: Document, people: dict[str, str]
) -> None:
    def questions(client: str) -> int:
        asked: list[str] = []
        document.connection.set_trace_callback(asked.append)
        try:
            read_client(document, client, TODAY, OBJECTIVES_SHOWN)
        finally:
            document.connection.set_trace_callback(None)
        return len(asked)

    few = questions(people["Per"])
    for number in range(70):
        document.objectives.add(TODAY, client=people["Per"], wish=f"Wish {number}")
    assert questions(people["Per"]) == few


def test_the_rest_of_the_objectives_is_a_line_away(
    qtbot: QtBot, session: Session, document: Document, people: dict[str, str]
) -> None:
    count = OBJECTIVES_SHOWN + 20
    for number in range(count):
        document.objectives.add(TODAY, client=people["Per"], wish=f"Wish {number}")
    shown = ClientWindow(session, people["Per"])
    qtbot.addWidget(shown)
    shown.show()
    lines = shown.objectives.list
    assert lines.rows.rowCount() == OBJECTIVES_SHOWN + 1
    assert lines.rows.rows[-1].words.startswith("Show 21 more")
    wanted: list[str] = []
    shown.objective_wanted.connect(wanted.append)
    lines.go_to(OBJECTIVES_SHOWN)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert lines.rows.rowCount() == count + 1
    assert wanted == []
    assert {line.words.split(" · ")[0] for line in lines.rows.rows} >= {
        f"Wish {number}" for number in range(count)
    }


@pytest.mark.parametrize(
    ("size", "zoom"), [(None, 100), ((1024, 700), 100), ((1440, 860), 150)], ids=str
)
def test_phone_and_email_are_read_without_scrolling(
    qapp: QApplication,
    qtbot: QtBot,
    session: Session,
    people: dict[str, str],
    size: tuple[int, int] | None,
    zoom: int,
) -> None:
    clients = session.document.clients
    clients.add_person(
        people["Per"], "Thomas O'Brien", job_title="Managing director",
        email="thomas.obrien@brightside-call.example", phone="+44 20 7946 0112",
    )  # fmt: skip
    theme().apply(qapp, "light", zoom)
    shown = ClientWindow(session, people["Per"])
    try:
        if size is not None:
            shown.resize(*size)
        shown.show()
        qtbot.waitExposed(shown)
        QApplication.processEvents()
        table = shown.people.table
        assert table.horizontalScrollBar().maximum() == 0
        for column in range(4):
            assert table.columnWidth(column) >= table.sizeHintForColumn(column)
        right = table.mapTo(shown, table.rect().bottomRight())
        assert shown.rect().contains(right)
    finally:
        shown.reject()
        theme().apply(qapp, "light", 100)
