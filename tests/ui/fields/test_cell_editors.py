"""What a cell is edited with shows whole what it begins with, and its longest choice."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from funnel_desktop.document.services import AUDIENCES
from funnel_desktop.funnel.influences import Degree, Mode, Role
from funnel_desktop.language.translation import use_language
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.clients.client_window import ClientWindow
from funnel_desktop.ui.screens.clients.clients_page import ClientsPage
from funnel_desktop.ui.screens.ideal_client.playbook_dialog import PlaybookDialog
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.screens.preferences.services_page import ServicesPage
from tests.ui.conftest import TODAY, Practice

TABLES = ("influences", "people", "services", "problems", "clients")


@pytest.fixture(params=[("en", 100), ("tr", 150)], ids=str)
def _look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    language, zoom = request.param
    use_language(qapp, language)
    theme().apply(qapp, "light", zoom)
    yield
    use_language(qapp, "en")
    theme().apply(qapp, "light", 100)


def shown_table(which: str, practice: Practice) -> tuple[QWidget, QTableView]:
    """The screen a table is on, and the table."""
    document = practice.document
    if which == "influences":
        own = document.influences.add(practice.meridian, TODAY, name="Al", roles=[Role.USER])
        document.influences.edit(own, "degree", Degree.LOW, TODAY)
        document.influences.edit(own, "mode", Mode.GROWTH, TODAY)
        window = ObjectiveWindow(practice.session, practice.meridian)
        window.arrangement.show_panel("influences")
        table, top = window.influences.table, window
    elif which == "people":
        top = ClientWindow(practice.session, practice.objective().client)
        table = top.people.table
    elif which == "services":
        document.services.edit(practice.coaching, "audience", AUDIENCES[0])
        top = ServicesPage(practice.session)
        table = top.table
    elif which == "problems":
        document.problems.add("Late", "48 hours")
        top = PlaybookDialog(practice.session, None)
        table = top.table
    else:
        top = ClientsPage(practice.session)
        table = top.table
    top.resize(1024, 700)
    top.show()
    QApplication.processEvents()
    return top, table


def is_cut(editor: QWidget) -> bool:
    """Whether a list has no room for its longest choice, or a line must scroll to its end."""
    if isinstance(editor, QLineEdit):
        editor.end(False)
        return editor.cursorPositionAt(QPoint(0, editor.height() // 2)) > 0
    assert isinstance(editor, QComboBox)
    option, part = QStyleOptionComboBox(), QStyle.SubControl.SC_ComboBoxEditField
    editor.initStyleOption(option)
    whole = QStyle.ComplexControl.CC_ComboBox
    room = editor.style().subControlRect(whole, option, part, editor).width()
    texts = [editor.itemText(place) for place in range(editor.count())]
    return max(map(editor.fontMetrics().horizontalAdvance, texts), default=0) > room


@pytest.mark.parametrize("which", TABLES)
@pytest.mark.usefixtures("_look")
def test_nothing_is_cut(which: str, practice: Practice) -> None:
    top, table = shown_table(which, practice)
    edited = 0
    try:
        for column in range(table.model().columnCount()):
            cell = table.model().index(0, column)
            if not table.model().flags(cell) & Qt.ItemFlag.ItemIsEditable:
                continue
            table.setCurrentIndex(cell)
            table.edit(cell)
            if table.state() != QAbstractItemView.State.EditingState:
                continue
            QApplication.processEvents()
            editor = table.indexWidget(cell)
            assert not is_cut(editor), column
            assert table.viewport().rect().contains(editor.geometry()), column
            edited += 1
            QTest.keyClick(editor, Qt.Key.Key_Escape)
        assert edited > 1
    finally:
        if isValid(top):
            top.close()
