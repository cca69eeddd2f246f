"""The table of clients by mouse and keyboard: order, search, groups, columns, cells, views."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.document.document import Document
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.clients.arranging import TableArrangement
from funnel_desktop.ui.screens.clients.clients_page import ClientsPage
from funnel_desktop.ui.screens.clients.saved_views import saved_views
from funnel_desktop.ui.work.pending import pending
from funnel_desktop.ui.work.session import Session

LEFT = Qt.MouseButton.LeftButton
Names = Callable[[], list[str]]


def click_head(page: ClientsPage, key: str) -> None:
    head = page.table.horizontalHeader()
    place = [column.key for column in page.model.columns].index(key)
    at = QPoint(head.sectionViewportPosition(place) + 12, head.height() // 2)
    QTest.mouseClick(head.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)


def press(page: ClientsPage, client: str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    index = page.model.index(page.model.place_of(client), 0)
    at = page.table.visualRect(index).center()
    QTest.mouseClick(page.table.viewport(), LEFT, modifier, at)


def test_names_stand_in_the_order_of_the_language(page: ClientsPage, names: Names) -> None:
    assert names() == ["Olga", "Ömer", "Per", "Zoe"]


def test_a_click_on_a_head_sorts_and_another_one_turns(page: ClientsPage, names: Names) -> None:
    click_head(page, "value")
    assert names()[0] == "Ömer"
    click_head(page, "name")
    click_head(page, "name")
    assert names() == ["Zoe", "Per", "Ömer", "Olga"]


def test_who_has_nothing_there_comes_last_either_way(page: ClientsPage, names: Names) -> None:
    for _ in range(2):
        click_head(page, "place")
        assert names()[0] == "Per"


def test_a_search_is_folded_and_counts(page: ClientsPage, names: Names) -> None:
    QTest.keyClicks(page.tools.search, "izmir")
    assert names() == ["Per"]
    assert page.count.text() == "1 of 4 clients"
    QTest.keyClick(page.tools.search, Qt.Key.Key_Escape)
    assert len(names()) == 4


def test_groups_by_stage_with_their_counts(page: ClientsPage, names: Names) -> None:
    page.tools.group.setFocus()
    QTest.keyClick(page.tools.group, Qt.Key.Key_Down)
    assert page.arrangement.group == "stage"
    assert names() == [
        "Best Few  (1)", "Ömer", "Universe  (2)", "Olga", "Per", "Nothing open  (1)", "Zoe",
    ]  # fmt: skip
    page.table.selectAll()
    assert len(page.table.chosen_clients()) == 4


def test_narrowed_to_those_who_were_won(page: ClientsPage, names: Names) -> None:
    page.arrange(replace(page.arrangement, show="won"))
    assert names() == ["Zoe"]


def test_a_cell_is_edited_in_place_and_undone(
    qtbot, page: ClientsPage, document: Document, people: dict[str, str]
) -> None:
    place = [column.key for column in page.model.columns].index("sector")
    index = page.model.index(page.model.place_of(people["Per"]), place)
    page.table.setCurrentIndex(index)
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    QTest.keyClicks(editor, "Bakery")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.clients.get(people["Per"]).sector == "Bakery")
    assert index.data() == "Bakery"
    document.log.undo()
    assert index.data() == ""


def test_a_mark_is_chosen_in_its_cell(
    page: ClientsPage, document: Document, people: dict[str, str]
) -> None:
    place = [column.key for column in page.model.columns].index("marked")
    index = page.model.index(page.model.place_of(people["Zoe"]), place)
    assert page.model.setData(index, "best")
    assert document.clients.get(people["Zoe"]).marked == "best"
    assert index.data() == "Best"


def test_what_is_not_understood_is_said_and_not_written(
    page: ClientsPage, document: Document, people: dict[str, str]
) -> None:
    page.arrange(replace(page.arrangement, columns=("name", "size")))
    index = page.model.index(page.model.place_of(people["Per"]), 1)
    assert not page.model.setData(index, "many")
    assert page.refused.text() == "Enter a whole number of people."
    assert document.clients.get(people["Per"]).size is None


def test_enter_opens_a_client_and_a_line_below_its_objective(
    qtbot, page: ClientsPage, people: dict[str, str]
) -> None:
    press(page, people["Ömer"])
    with qtbot.waitSignal(page.client_wanted) as opened:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == [people["Ömer"]]
    assert page.strip.list.rows.rowCount() == 1
    page.strip.list.go_to(0)
    with qtbot.waitSignal(page.objective_wanted):
        QTest.keyClick(page.strip.list, Qt.Key.Key_Return)


def test_two_chosen_rows_can_be_merged(qtbot, page: ClientsPage, people: dict[str, str]) -> None:
    press(page, people["Olga"])
    assert not page.merge.isEnabled()
    press(page, people["Zoe"], Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(page.merge_wanted) as asked:
        QTest.mouseClick(page.merge, LEFT)
    assert asked.args == [people["Olga"], people["Zoe"]]


def test_chosen_clients_are_deleted_by_key_and_come_back(
    qtbot, page: ClientsPage, document: Document, people: dict[str, str], names: Names
) -> None:
    said: list[str] = []
    page._session.said.connect(lambda sentence, _: said.append(sentence))
    press(page, people["Olga"])
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names() == ["Ömer", "Per", "Zoe"])
    assert said == ["Client Olga deleted. Deleted as well: 1 objective."]
    assert page.table.chosen_clients() == [people["Ömer"]]
    press(page, people["Zoe"], Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(page.delete, LEFT)
    qtbot.waitUntil(lambda: names() == ["Per"])
    document.log.undo()
    document.log.undo()
    qtbot.waitUntil(lambda: names() == ["Olga", "Ömer", "Per", "Zoe"])


def test_delete_is_a_letters_matter_while_a_cell_is_typed_into(
    page: ClientsPage, document: Document, people: dict[str, str]
) -> None:
    page.table.setCurrentIndex(page.model.index(page.model.place_of(people["Per"]), 0))
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert document.clients.get(people["Per"]).name == "Per"


def test_the_table_follows_the_document(
    page: ClientsPage, document: Document, people: dict[str, str], names: Names, qtbot
) -> None:
    document.clients.rename(people["Per"], "Aaron")
    document.objectives.add(page._session.today, client_name="New one")
    qtbot.waitUntil(lambda: names() == ["Aaron", "New one", "Olga", "Ömer", "Zoe"])
    document.merge_clients(people["Olga"], people["Zoe"], {})
    qtbot.waitUntil(lambda: names() == ["Aaron", "New one", "Olga", "Ömer"])


def test_a_view_is_saved_found_again_and_forgotten(
    page: ClientsPage, document: Document, names: Names
) -> None:
    steps = len(document.log.history())
    page.arrange(replace(page.arrangement, show="won", columns=("name", "won")))
    page.tools.save_as("Won")
    page.arrange(TableArrangement())
    [entry] = [a for a in page.tools.views_menu().actions() if a.text() == "Won"]
    entry.trigger()
    assert names() == ["Zoe"]
    assert [column.key for column in page.model.columns] == ["name", "won"]
    assert len(document.log.history()) == steps
    assert list(saved_views(document)) == ["Won"]


def test_the_last_arrangement_comes_back(page: ClientsPage) -> None:
    page.arrange(replace(page.arrangement, group="source", descending=True))
    again = ClientsPage(page._session)
    assert (again.arrangement.group, again.arrangement.descending) == ("source", True)


def test_what_a_view_keeps_is_taken_as_far_as_it_is_understood(document: Document) -> None:
    document.remember("client_views", '{"a": {"columns": ["nonsense"], "order": 7}, "b": 3}')
    assert set(saved_views(document).values()) == {TableArrangement()}
    document.remember("client_views", "no json")
    assert saved_views(document) == {}


def test_it_says_who_will_stand_there_and_offers_the_import(qtbot, session: Session) -> None:
    shown = ClientsPage(session)
    shown.show()
    qtbot.waitUntil(lambda: shown.empty.isVisible())
    with qtbot.waitSignal(shown.import_wanted):
        QTest.mouseClick(shown.empty.button, Qt.MouseButton.LeftButton)
    shown.close()


def test_a_search_that_finds_nobody_offers_everybody(qtbot, page: ClientsPage, people) -> None:
    QTest.keyClicks(page.tools.search, "nobody of this name")
    qtbot.waitUntil(lambda: page.empty.isVisible())
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert not page.empty.isVisible()
    assert len(page.model.rows) == len(people)


def test_its_tools_take_two_lines_where_one_is_too_narrow(
    qtbot, qapp: QApplication, page: ClientsPage
) -> None:
    theme().apply(qapp, "light", 200)
    page.resize(1000, 700)
    tools = page.tools
    qtbot.waitUntil(lambda: tools.search.geometry().bottom() < tools.views.geometry().top())
    assert tools.views.geometry().right() < tools.width()
    theme().apply(qapp, "light", 100)


def test_what_cannot_be_written_now_stays_in_its_cell_until_it_is(
    page: ClientsPage, session: Session, document: Document, people: dict[str, str]
) -> None:
    place = [column.key for column in page.model.columns].index("sector")
    index = page.model.index(page.model.place_of(people["Per"]), place)
    session.be_busy(True)
    page.table.setCurrentIndex(index)
    page.model.setData(index, "Bakery")
    assert index.data() == "Bakery (not saved yet)"
    assert index.data(Qt.ItemDataRole.EditRole) == "Bakery"
    assert "not saved yet" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert len(pending().within(page)) == 1
    session.be_busy(False)
    assert document.clients.get(people["Per"]).sector == "Bakery"
    place = page.model.place_of(people["Per"])
    assert page.model.index(place, index.column()).data() == "Bakery"
    assert pending().within(page) == []
