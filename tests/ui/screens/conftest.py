"""A session on a real, small practice with a fixed day; formats as in Britain with euros."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.ui.screens.importing.dialog import ImportDialog
from funnel_desktop.ui.screens.objective.window import ObjectiveWindow
from funnel_desktop.ui.work.session import Session

TODAY = date(2026, 5, 12)
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Practice:
    """A document with three objectives, and the ids in it."""

    document: Document
    session: Session
    meridian: str
    halden: str
    elif_: str
    coaching: str
    ana: str

    def objective(self, which: str = ""):
        return self.document.objectives.get(which or self.meridian, TODAY)


@pytest.fixture(autouse=True)
def _formats() -> Iterator[None]:
    set_formats(Formats(QLocale("en_GB"), "EUR"))
    yield
    set_formats(Formats(QLocale("en_GB"), "EUR"))


@pytest.fixture(autouse=True)
def _windows_end_with_their_test(qapp: QApplication) -> Iterator[None]:
    """Delete what was left: each change of the look would dress all those dialogs again."""
    yield
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.parent() is None:
            window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def session(qapp, document: Document) -> Iterator[Session]:
    opened = Session(document, lambda: TODAY)
    yield opened
    opened.close()


@pytest.fixture
def practice(document: Document, session: Session) -> Practice:
    coaching = document.services.add(
        "Executive coaching", default_value=960000, estimated_cycle=90, audience="organisation"
    )
    objectives, clients = document.objectives, document.clients
    meridian = objectives.add(
        date(2026, 4, 1),
        client_name="Meridian Labs",
        wish="Executive coaching",
        service=coaching,
        value=960000,
        first_contact=date(2026, 4, 1),
        expected=date(2026, 6, 30),
        source="Referral",
        notes="Knows Iris.",
    )
    client = objectives.get(meridian, TODAY).client
    ana = clients.add_person(client, "Ana Ruiz", job_title="CEO", phone="+34 600 555 010")
    objectives.move([meridian], Stage.IN, date(2026, 4, 13), because="Verified with Ana.")
    planned = NextAction(
        "Meet HR", ActionKind.MEETING, ana, date(2026, 5, 13), time(14), 45, "Who else?"
    )
    objectives.set_next_action(meridian, planned, today=TODAY)
    halden = objectives.add(TODAY, client_name="Halden Architects", first_contact=TODAY)
    elif_ = objectives.add(TODAY, client_name="Elif Karaca", stage=Stage.UNIVERSE)
    return Practice(document, session, meridian, halden, elif_, coaching, ana)


@pytest.fixture
def window(qtbot, practice: Practice) -> Iterator[ObjectiveWindow]:
    """The window of the practice's objective In the Funnel, wide enough for all its cards."""
    shown = ObjectiveWindow(practice.session, practice.meridian)
    shown.resize(1440, 900)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    if isValid(shown):
        shown.leave_fields()
        shown.reject()


@pytest.fixture
def import_dialog(qtbot, practice: Practice) -> Iterator[ImportDialog]:
    """The import over the practice, before anything was read."""
    shown = ImportDialog(practice.session)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    qtbot.waitUntil(lambda: shown.worker.is_idle and not shown.writer.is_writing)
    if isValid(shown):
        shown.reject()


def type_anew(field: QWidget, text: str, leave: bool = True) -> None:
    """Click into a field, replace what stands there, and go on with Tab."""
    QApplication.processEvents()  # what has just been shown is laid out
    QTest.mouseClick(field, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(60, 10))
    QTest.keySequence(field, "Ctrl+A")
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    if leave:
        QTest.keyClick(field, Qt.Key.Key_Tab)


def steps(practice: Practice) -> list[str]:
    """The labels of what was done and not undone, newest first."""
    return [step.label for step in practice.document.log.history() if not step.undone]
