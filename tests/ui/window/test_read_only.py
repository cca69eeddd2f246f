"""A file that is open to read only: everything can be read, nothing that writes is offered."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.ideal_client import Profile, Trait, TraitKind
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.clients.client_window import ClientWindow
from funnel_desktop.ui.screens.clients.clients_page import ClientsPage
from funnel_desktop.ui.screens.clients.table_view import ClientsView
from funnel_desktop.ui.screens.ideal_client.profile_dialog import ProfileDialog
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.work.session import Session
from tests.ui.conftest import TODAY


@pytest.fixture
def own(document: Document) -> str:
    trait = Trait(new_id(), "Openness", TraitKind.PSYCHOGRAPHIC, 3)
    document.profiles.save(Profile(new_id(), "Ideal", traits=(trait,)))
    return document.objectives.add(TODAY, client_name="Meridian", stage=Stage.IN)


@pytest.fixture
def reading(qtbot, document: Document, own: str) -> Iterator[Session]:
    path = document.path
    document.close()
    opened = open_document(path, read_only=True)
    session = Session(opened, lambda: TODAY)
    yield session
    session.close()
    opened.close()


def test_the_windows_of_objective_and_client_take_nothing_in(reading: Session, own: str) -> None:
    client = reading.document.objectives.get(own, TODAY).client
    for shown in (ObjectiveWindow(reading, own), ClientWindow(reading, client)):
        shown.show()
        assert not _writable(shown)
        assert shown.fit.rows
        assert not any(row.isEnabled() for row in shown.fit.rows.values())
        shown.close()


def test_a_changed_profile_cannot_be_saved(reading: Session) -> None:
    parent = QWidget()
    dialog = ProfileDialog(reading, reading.document.profiles.all()[0], parent)
    dialog.foot.name_profile("Another")
    assert dialog.draft.is_changed
    assert not dialog.foot.save.isEnabled()
    dialog.close()


def test_cells_of_the_clients_table_are_not_edited(qtbot, reading: Session) -> None:
    page = ClientsPage(reading)
    page.show()
    qtbot.waitUntil(lambda: len(page.model.rows) == 1)
    assert page.table.editTriggers() == ClientsView.EditTrigger.NoEditTriggers
    page.close()


def _writable(window: QWidget) -> list[QWidget]:
    texts = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    found: list[QWidget] = [text for text in texts if text.isEnabled() and not text.isReadOnly()]
    return found + [box for box in window.findChildren(QComboBox) if box.isEnabled()]
