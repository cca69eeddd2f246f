"""What is opened is one window: none of its parts stands on the screen before it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.ui.screens.clients.client_window import ClientWindow
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from tests.ui.conftest import TODAY, Practice


class Shown(QObject):
    """The windows that came to the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if is_shown and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Shown]:
    shown = Shown()
    qapp.installEventFilter(shown)
    yield shown
    qapp.removeEventFilter(shown)


@pytest.mark.parametrize("outcome", [None, Outcome.WON])
def test_an_objective_opens_as_one_window(
    practice: Practice, shown: Shown, qtbot: QtBot, outcome: Outcome | None
) -> None:
    if outcome is not None:
        practice.document.objectives.set_outcome([practice.meridian], outcome, TODAY)
    window = ObjectiveWindow(practice.session, practice.meridian)
    qtbot.addWidget(window)
    window.show()
    assert shown.windows == ["ObjectiveWindow"]
    assert window.ready.isVisible() == window.next_action.isVisible() == (outcome is None)


def test_a_client_opens_as_one_window(practice: Practice, shown: Shown, qtbot: QtBot) -> None:
    window = ClientWindow(practice.session, practice.objective().client)
    qtbot.addWidget(window)
    window.show()
    assert shown.windows == ["ClientWindow"]
